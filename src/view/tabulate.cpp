#include "view/tabulate.hpp"

#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/marks.hpp"

namespace redovisa {

namespace {

std::string comment_heading(const std::string& name, const Commentary& comment) {
  const std::string shown = without_end_points(name);
  if (!comment.date) return fmt::format("Kommentar – {}", shown);
  return fmt::format("Kommentar – {} ({})", shown, to_iso(*comment.date));
}

}  // namespace

std::size_t column_headed(const Table& table, std::string_view heading) {
  return static_cast<std::size_t>(std::ranges::find(table.columns, heading, &Column::heading) -
                                  table.columns.begin());
}

void add_group_row(const std::string& heading, Table& table) {
  Row row;
  row.role = RowRole::group;
  row.cells.assign(table.columns.size(), Cell{std::string{}});
  row.cells.front().value = heading;
  table.rows.push_back(std::move(row));
}

std::string without_end_points(std::string_view name) {
  while (name.ends_with('.')) name.remove_suffix(1);
  return std::string{name};
}

bool is_year_end(const SourceMaterial& material) {
  return is_whole_year(material.period) && material.followed_up;
}

Cell mark_cell(const Scale& scale, const Judgement& judgement, bool year_end) {
  const SourcePosition source = judgement.decided ? judgement.decided->position : SourcePosition{};
  return {mark_of(scale, judgement.level(), year_end), source};
}

std::string id_part(std::string_view text) {
  std::string id;
  for (const char c : folded(text)) id += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-';
  return id;
}

std::string goal_title(const Goal& goal) { return fmt::format("{} {}", goal.number, goal.name); }

void add_comment(const std::string& name, const std::optional<Commentary>& comment,
                 std::vector<Item>& items) {
  if (comment && !comment->text.empty())
    items.emplace_back(Comment{comment_heading(name, *comment), {comment->text, comment->position}});
}

bool fits_in_cell(const std::optional<Commentary>& comment) {
  return !comment ||
         (comment->text.find("{{") == std::string::npos && comment->text.find('\n') == std::string::npos);
}

std::string comment_in_cell(const std::optional<Commentary>& comment) {
  if (!comment) return {};
  return fits_in_cell(comment) ? comment->text : "Se kommentaren under tabellen.";
}

}  // namespace redovisa

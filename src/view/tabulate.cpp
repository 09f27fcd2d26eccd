#include "view/tabulate.hpp"

#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/marks.hpp"

namespace redovisa {

namespace {

std::string comment_heading(const std::string& name, const Commentary& comment) {
  std::string_view shown = name;
  while (shown.ends_with('.')) shown.remove_suffix(1);
  if (!comment.date) return fmt::format("Kommentar – {}", shown);
  return fmt::format("Kommentar – {} ({})", shown, to_iso(*comment.date));
}

}  // namespace

bool is_year_end(const SourceMaterial& material) { return is_whole_year(material.period); }

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

}  // namespace redovisa

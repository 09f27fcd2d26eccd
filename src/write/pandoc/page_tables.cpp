#include "write/pandoc/page_tables.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "write/pandoc/html_text.hpp"
#include "write/pandoc/page_colours.hpp"
#include "write/pandoc/page_rows.hpp"

namespace redovisa {

namespace {

constexpr std::size_t rows_to_sort = 3, rows_to_filter = 6, rows_of_a_long_list = 12;
constexpr std::size_t long_text = 60;  // characters; such a column is never squeezed

std::size_t count_of(const Table& table, RowRole role) {
  return static_cast<std::size_t>(std::ranges::count(table.rows, role, &Row::role));
}

bool has_marks(const Table& table) {
  return std::ranges::any_of(table.rows, [](const Row& row) { return !status_of(row).empty(); });
}

/// Rows that add up, or belong to the row above, must stay where they are.
bool may_move(const Table& table) {
  return count_of(table, RowRole::item) + count_of(table, RowRole::group) == table.rows.size();
}

std::string classes_of(const Table& table) {
  const std::size_t items = count_of(table, RowRole::item);
  const bool is_list = may_move(table) && (has_marks(table) || items >= rows_of_a_long_list);
  return fmt::format("{}{}{}", table.small ? "tät" : "", is_list && items >= rows_to_sort ? " sorterbar" : "",
                     is_list && items >= rows_to_filter ? " filtrerbar" : "");
}

bool is_long(const Table& table, std::size_t column) {
  return column > 0 && std::ranges::any_of(table.rows, [&](const Row& row) {
           if (column >= row.cells.size()) return false;
           const auto* text = std::get_if<std::string>(&row.cells[column].value);
           return text != nullptr && text->size() > long_text;
         });
}

void finish_headings(pugi::xml_node table_node, const Table& table) {
  std::size_t column = 0;
  for (auto& heading : table_node.child("thead").child("tr").children("th")) {
    heading.remove_attributes();
    heading.append_attribute("scope") = "col";
    if (column < table.columns.size()) {
      std::string classes = align_class(table.columns[column].align);
      if (is_long(table, column)) classes += classes.empty() ? "lång" : " lång";
      if (!classes.empty()) heading.append_attribute("class") = classes.c_str();
    }
    ++column;
  }
  table_node.child("thead").child("tr").remove_attributes();
}

/// The caption's id, or "" when it has none.
std::string name_caption(pugi::xml_node table_node, const std::string& id) {
  auto caption = table_node.child("caption");
  if (!caption) return {};
  caption.append_attribute("id") = (id + "-rubrik").c_str();
  return id + "-rubrik";
}

void describe(pugi::xml_node region, pugi::xml_node table_node, const Table& table, const std::string& id) {
  if (table.description.empty()) return;
  auto description = region.parent().insert_child_before("p", region);
  description.append_attribute("id") = (id + "-om").c_str();
  description.append_attribute("class") = "osynlig";
  append_text(description, table.description);
  table_node.append_attribute("aria-describedby") = (id + "-om").c_str();
}

/// The verdict of a goal, "Bedömning: Uppfyllt", "Trend: Positiv", as terms with their values.
void make_terms(pugi::xml_node division, const Table& table) {
  division.remove_children();
  division.set_name("dl");
  for (std::size_t i = 0; i < table.columns.size() && i < table.rows.front().cells.size(); ++i) {
    auto pair = division.append_child("div");
    append_text(pair.append_child("dt"), table.columns[i].heading);
    write_value(pair.append_child("dd"), table.rows.front().cells[i].value);
  }
}

}  // namespace

pugi::xml_node put_in_region(pugi::xml_node node, const std::string& named_by, const std::string& name) {
  auto region = node.parent().insert_child_before("div", node);
  region.append_attribute("class") = "rullbar";
  // Without a name of its own it is no landmark: they must be told apart.
  region.append_attribute("role") = named_by.empty() ? "group" : "region";
  set_html(region, named_by.empty() ? "aria-label" : "aria-labelledby", named_by.empty() ? name : named_by);
  region.append_attribute("tabindex") = "0";
  region.append_move(node);
  return region;
}

void finish_table(pugi::xml_node division, const TableBlock& block, const std::string& id) {
  const Table& table = block.table;
  division.remove_attribute("role");
  division.remove_attribute("aria-label");
  auto table_node = division.child("table");
  if (!table_node) return;
  if (table.kind == TableKind::verdict && table.rows.size() == 1) return make_terms(division, table);
  table_node.remove_attributes();
  table_node.remove_child("colgroup");
  finish_headings(table_node, table);
  finish_rows(table_node, table);
  if (const std::string classes = classes_of(table); !classes.empty())
    table_node.append_attribute("class") = classes.substr(classes.find_first_not_of(' ')).c_str();
  const std::string caption = name_caption(table_node, id);
  const auto region = put_in_region(table_node, caption, "Tabell");
  describe(region, region.child("table"), table, id);
}

}  // namespace redovisa

#include "write/pandoc/page_rows.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "view/wording.hpp"
#include "write/display_width.hpp"
#include "write/pandoc/html_text.hpp"
#include "write/pandoc/page_colours.hpp"

namespace redovisa {

namespace {

constexpr std::size_t widest_unbroken_mark = 24;
constexpr std::size_t longest_word = 24;  // bytes; a longer one may be broken anywhere

const char* role_class(RowRole role) {
  switch (role) {
    case RowRole::item:
      return "";
    case RowRole::of_which:
      return "varav";
    case RowRole::subtotal:
      return "delsumma";
    case RowRole::total:
      return "summa";
    case RowRole::group:
      return "grupp";
  }
  return "";
}

std::string value_to_sort_by(const CellValue& value) {
  if (const auto* number = std::get_if<Number>(&value)) return to_machine_text(number->value);
  if (const auto* date = std::get_if<Date>(&value)) {
    std::string digits = to_iso(*date);
    std::erase(digits, '-');
    return digits;
  }
  return {};
}

void write_mark(pugi::xml_node element, const Mark& mark) {
  auto span = element.append_child("span");
  const bool is_long = display_width(mark.word) > widest_unbroken_mark;
  set_html(span, "class", mark_classes(mark) + (is_long ? " bryts" : ""));
  if (!mark.symbol.empty() && !mark.word.empty()) {
    auto symbol = span.append_child("span");
    symbol.append_attribute("class") = "tecken";
    symbol.append_attribute("aria-hidden") = "true";
    append_text(symbol, mark.symbol + std::string{no_break_space});
  }
  append_text(mark.strong ? span.append_child("strong") : span, mark.word.empty() ? mark.symbol : mark.word);
}

bool has_long_word(const CellValue& value) {
  const auto* text = std::get_if<std::string>(&value);
  std::size_t length = 0;
  return text != nullptr && std::ranges::any_of(*text, [&](char c) {
           length = c == ' ' || c == '\n' ? 0 : length + 1;
           return length > longest_word;
         });
}

std::string cell_classes(const Cell& cell, Align align) {
  const bool is_words = std::holds_alternative<std::string>(cell.value) && align == Align::right;
  std::string classes = align_class(align) + (is_words ? " text" : "");
  if (has_long_word(cell.value)) classes += classes.empty() ? "delas" : " delas";
  return classes;
}

void finish_cell(pugi::xml_node node, const Cell& cell, Align align) {
  node.remove_attributes();
  if (const std::string classes = cell_classes(cell, align); !classes.empty())
    node.append_attribute("class") = classes.c_str();
  if (const std::string value = value_to_sort_by(cell.value); !value.empty())
    node.append_attribute("data-tal") = value.c_str();
  if (!std::holds_alternative<Mark>(cell.value)) return;
  node.remove_children();
  write_value(node, cell.value);
}

void finish_row(pugi::xml_node row_node, const Table& table, const Row& row) {
  row_node.remove_attributes();
  if (row.role != RowRole::item) row_node.append_attribute("class") = role_class(row.role);
  if (const std::string status = status_of(row); !status.empty()) set_html(row_node, "data-status", status);
  auto node = row_node.child("td");
  for (std::size_t i = 0; node && i < table.columns.size() && i < row.cells.size(); ++i) {
    finish_cell(node, row.cells[i], table.columns[i].align);
    if (i == 0 && !text_of(row.cells[i].value).empty()) {
      node.set_name("th");
      node.append_attribute("scope") = "row";
    }
    node = node.next_sibling("td");
  }
}

/// The row's name over all columns.
void make_group_heading(pugi::xml_node row_node, std::size_t columns) {
  auto name = row_node.child("th");
  if (!name) return;
  name.attribute("scope") = "rowgroup";
  name.append_attribute("colspan") = static_cast<unsigned>(columns);
  while (row_node.remove_child("td")) {
  }
}

}  // namespace

std::string align_class(Align align) {
  switch (align) {
    case Align::left:
      return "";
    case Align::right:
      return "höger";
    case Align::centre:
      return "mitten";
  }
  return "";
}

std::string status_of(const Row& row) {
  for (const Cell& cell : row.cells)
    if (const auto* mark = std::get_if<Mark>(&cell.value); mark != nullptr && !mark->fill_colour.empty())
      return mark->word;
  return {};
}

void write_value(pugi::xml_node element, const CellValue& value) {
  if (const auto* mark = std::get_if<Mark>(&value))
    write_mark(element, *mark);
  else
    append_text(element, text_of(value));
}

void finish_rows(pugi::xml_node table_node, const Table& table) {
  auto body = table_node.child("tbody");
  auto row_node = body.child("tr");
  for (std::size_t i = 0; row_node && i < table.rows.size(); ++i) {
    const auto next = row_node.next_sibling("tr");
    finish_row(row_node, table, table.rows[i]);
    if (table.rows[i].role == RowRole::group) {
      make_group_heading(row_node, table.columns.size());
      if (i > 0) body = table_node.insert_child_after("tbody", body);
    }
    if (row_node.parent() != body) body.append_move(row_node);
    row_node = next;
  }
}

}  // namespace redovisa

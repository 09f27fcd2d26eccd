#include "write/xlsx/xlsx_conditions.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <vector>

#include "view/wording.hpp"
#include "write/xlsx/book_plan.hpp"
#include "write/xlsx/xlsx_links.hpp"
#include "write/xlsx/xlsx_values.hpp"

namespace redovisa {

namespace {

using Marks = std::vector<Mark>;

constexpr std::size_t longest_choice = 255;          // Excel's limit of a written list
constexpr const char* below_zero_colour = "9C1C12";  // 8 : 1 on white

const Mark* mark_at(const Row& row, std::size_t column) {
  return column < row.cells.size() ? std::get_if<Mark>(&row.cells[column].value) : nullptr;
}

bool same_text(const Mark& a, const Mark& b) { return a.word == b.word && a.symbol == b.symbol; }

bool contains(const Marks& marks, const Mark& mark) {
  return std::ranges::any_of(marks, [&](const Mark& other) { return same_text(other, mark); });
}

void add_once(const Mark& mark, Marks& marks) {
  if (!contains(marks, mark)) marks.push_back(mark);
}

/// The scale that most of the marks are of: "Ej utvärderad" may be in several. Null: none of them is.
const Marks* scale_of(const Marks& used, const std::vector<Marks>& scales) {
  const auto known = [&](const Marks& scale) {
    return std::ranges::count_if(used, [&](const Mark& mark) { return contains(scale, mark); });
  };
  const auto most = std::ranges::max_element(scales, {}, known);
  return most == scales.end() || known(*most) == 0 ? nullptr : &*most;
}

/// What the column's judgements can be: the marks of their scale, and those that are of none.
Marks possible_marks(const Table& table, std::size_t column, const Workbook& workbook) {
  Marks used;
  for (const Row& row : table.rows)
    if (const Mark* mark = mark_at(row, column)) add_once(*mark, used);
  const Marks* scale = scale_of(used, workbook.scales);
  Marks possible = scale == nullptr ? Marks{} : *scale;
  for (const Mark& mark : used) add_once(mark, possible);
  return possible;
}

bool has_look(const Mark& mark) {
  return mark.strong || !mark.text_colour.empty() || !mark.fill_colour.empty();
}

/// A column's cells of the table's rows.
struct ColumnRange {
  lxw_worksheet* sheet;
  lxw_row_t last_row;
  lxw_col_t column;

  void add(lxw_conditional_format& condition) const {
    worksheet_conditional_format_range(sheet, first_table_row, column, last_row, column, &condition);
  }
};

/// Conditions may only change colours and weight, so their formats are not those of cells.
lxw_format* format_of(lxw_workbook* workbook, const Mark& mark) {
  lxw_format* format = workbook_add_format(workbook);
  if (mark.strong) format_set_bold(format);
  if (!mark.text_colour.empty()) format_set_font_color(format, colour_number(mark.text_colour));
  if (!mark.fill_colour.empty()) format_set_bg_color(format, colour_number(mark.fill_colour));
  return format;
}

std::string condition_of(const Mark& mark, lxw_col_t column) {
  const std::string cell = "$" + cell_reference(first_table_row + 1, static_cast<std::uint32_t>(column) + 1);
  const std::string whole = text_of(CellValue{mark});
  if (whole == mark.word) return fmt::format("={}={}", cell, quoted_text(whole));
  return fmt::format("=OR({0}={1},{0}={2})", cell, quoted_text(whole), quoted_text(mark.word));
}

void colour_marks(lxw_workbook* workbook, const ColumnRange& range, const Marks& marks) {
  for (const Mark& mark : marks) {
    if (mark.word.empty() || !has_look(mark)) continue;
    std::string formula = condition_of(mark, range.column);
    lxw_conditional_format condition{};
    condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
    condition.value_string = formula.data();
    condition.format = format_of(workbook, mark);
    range.add(condition);
  }
}

/// Anything else may be written too.
void offer_choice(const ColumnRange& range, const Marks& marks) {
  std::vector<std::string> texts;
  for (const Mark& mark : marks) texts.push_back(text_of(CellValue{mark}));
  const auto has_comma = [](const std::string& text) { return text.find(',') != std::string::npos; };
  if (fmt::format("{}", fmt::join(texts, ",")).size() > longest_choice ||
      std::ranges::any_of(texts, has_comma))
    return;
  std::vector<char*> list;
  for (std::string& text : texts) list.push_back(text.data());
  list.push_back(nullptr);
  lxw_data_validation choice{};
  choice.validate = LXW_VALIDATION_TYPE_LIST;
  choice.value_list = list.data();
  choice.show_error = LXW_VALIDATION_OFF;
  worksheet_data_validation_range(range.sheet, first_table_row, range.column, range.last_row, range.column,
                                  &choice);
}

void colour_below_zero(lxw_workbook* workbook, const ColumnRange& range) {
  lxw_conditional_format condition{};
  condition.type = LXW_CONDITIONAL_TYPE_CELL;
  condition.criteria = LXW_CONDITIONAL_CRITERIA_LESS_THAN;
  condition.value = 0;
  condition.format = workbook_add_format(workbook);
  format_set_font_color(condition.format, colour_number(below_zero_colour));
  range.add(condition);
}

bool holds_only_marks(const Table& table, std::size_t column) {
  return std::ranges::all_of(table.rows, [&](const Row& row) { return mark_at(row, column) != nullptr; });
}

}  // namespace

void add_conditions(const SheetContext& context, lxw_worksheet* target, const Table& table) {
  if (table.rows.empty()) return;
  const auto last_row = first_table_row + static_cast<lxw_row_t>(table.rows.size()) - 1;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const ColumnRange range{target, last_row, static_cast<lxw_col_t>(i)};
    if (std::holds_alternative<Difference>(table.columns[i].formula))
      colour_below_zero(context.target, range);
    const Marks marks = possible_marks(table, i, context.workbook);
    if (marks.empty()) continue;
    colour_marks(context.target, range, marks);
    if (holds_only_marks(table, i)) offer_choice(range, marks);
  }
}

}  // namespace redovisa

#include "view/live_counts.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "diagnostics/folded.hpp"
#include "view/counted_headings.hpp"
#include "view/marks.hpp"
#include "view/reason_wording.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

using Formulas = std::vector<CellFormula>;

/// What stands in the sheet's cell: nothing where the table says that nothing is reported.
std::string sheet_text_of(const CellValue& value) {
  return std::holds_alternative<std::monostate>(value) ? std::string{} : text_of(value);
}

/// As Excel compares: whole texts, whatever their case.
bool says(const Row& row, std::size_t column, const std::string& text) {
  return column < row.cells.size() && folded(sheet_text_of(row.cells[column].value)) == folded(text);
}

bool is_counted(const Row& row, const CellCount& count) {
  return std::ranges::any_of(count.texts,
                             [&](const std::string& text) { return says(row, count.column, text); }) &&
         std::ranges::all_of(count.conditions, [&](const CellCondition& condition) {
           return says(row, condition.column, condition.text);
         });
}

bool gives_the_figure(const CellFormula& formula, const Table& table, const Table& listed) {
  const auto& count = std::get<CellCount>(formula.source);
  const auto* figure = std::get_if<Number>(&table.rows[formula.row].cells[formula.column].value);
  const auto counted =
      std::ranges::count_if(listed.rows, [&](const Row& row) { return is_counted(row, count); });
  return figure != nullptr && figure->value == Decimal{counted};
}

/// A formula can hold no longer text.
bool can_be_asked_for(const CellFormula& formula) {
  constexpr std::size_t longest = 255;
  const auto& count = std::get<CellCount>(formula.source);
  return std::ranges::all_of(count.conditions,
                             [](const CellCondition& condition) { return condition.text.size() <= longest; });
}

Formulas when_true(Formulas formulas, const Table& table, const Table& listed) {
  const bool all_true = std::ranges::all_of(formulas, [&](const CellFormula& formula) {
    return can_be_asked_for(formula) && gives_the_figure(formula, table, listed);
  });
  return all_true ? std::move(formulas) : Formulas{};
}

/// A condition that the row's own cell tells when it says just that.
CellCondition condition_of(std::size_t column, const std::string& text, const Table& table, SheetCell cell) {
  if (sheet_text_of(table.rows[cell.row].cells[cell.column].value) != text || text.empty())
    return {column, text};
  return {column, text, std::move(cell)};
}

/// Counts with the groups told apart by a column of the list, or not at all.
Formulas formulas_by(const JudgementCounts& counts, const std::vector<Mark>& marks, const Table& table,
                     const Table& listed, std::size_t judged, std::optional<std::size_t> group) {
  Formulas formulas;
  for (std::size_t row = 0; row < counts.rows.size(); ++row)
    for (std::size_t i = 0; i < marks.size(); ++i) {
      CellCount count{listed.id, judged, ways_to_say(marks[i])};
      if (group)
        count.conditions.push_back(condition_of(*group, counts.rows[row].key, table, {counts.id, row, 0}));
      formulas.push_back({row, i + 1, std::move(count)});
    }
  return formulas;
}

}  // namespace

std::vector<CellFormula> count_formulas(const JudgementCounts& counts, const PlanView& view,
                                        const Table& listed) {
  const std::size_t judged = column_headed(listed, judgement_heading);
  if (judged == listed.columns.size()) return {};
  const Table table = counts_table(counts, view);
  const auto marks = counted_marks(counts, view);
  std::vector<std::optional<std::size_t>> groups;
  if (counts.rows.size() == 1) groups.emplace_back();
  for (std::size_t column = 0; column < listed.columns.size(); ++column)
    if (column != judged) groups.emplace_back(column);
  for (const auto& group : groups)
    if (auto formulas = when_true(formulas_by(counts, marks, table, listed, judged, group), table, listed);
        !formulas.empty())
      return formulas;
  return {};
}

std::vector<CellFormula> assignment_formulas(const Table& summary, const Table& listed) {
  constexpr std::size_t on_plan = 2, deviating = 3;
  const std::size_t kind = column_headed(listed, assignment_kind_heading),
                    status = column_headed(listed, status_heading),
                    plan = column_headed(listed, completion_heading);
  if (std::max({kind, status, plan}) == listed.columns.size()) return {};
  Formulas formulas;
  for (std::size_t row = 0; row < summary.rows.size(); ++row) {
    const auto& cells = summary.rows[row].cells;
    if (summary.rows[row].role != RowRole::item) continue;
    const std::string stated = text_of(cells[1].value);
    for (const std::size_t column : {on_plan, deviating})
      formulas.push_back(
          {row, column,
           CellCount{listed.id,
                     plan,
                     {std::string{word_of_plan(column == on_plan)}},
                     {condition_of(kind, text_of(cells[0].value), summary, {summary.id, row, 0}),
                      condition_of(status, stated == missing_status ? std::string{} : stated, summary,
                                   {summary.id, row, 1})}}});
  }
  return when_true(std::move(formulas), summary, listed);
}

}  // namespace redovisa

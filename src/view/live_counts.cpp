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

/// What a count asks for, as Excel compares: whole texts, whatever their case.
struct ComparedText {
  std::size_t column = 0;
  std::string folded;
};

/// The cells of a list as Excel compares them, each column folded when it is first asked for.
class ComparedList {
 public:
  explicit ComparedList(const Table& listed) : listed_{listed}, columns_(listed.columns.size()) {}

  std::size_t rows() const { return listed_.rows.size(); }

  bool says(std::size_t row, const ComparedText& asked) {
    const auto* cells = column(asked.column);
    return cells != nullptr && (*cells)[row] == asked.folded;
  }

 private:
  using Cells = std::vector<std::optional<std::string>>;  // nullopt: the row has no such cell
  const Table& listed_;
  std::vector<std::optional<Cells>> columns_;

  const Cells* column(std::size_t number) {
    if (number >= columns_.size()) return nullptr;
    auto& cells = columns_[number];
    if (!cells) cells = folded_column(number);
    return &*cells;
  }

  Cells folded_column(std::size_t number) const {
    Cells cells(listed_.rows.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (const auto& row = listed_.rows[i].cells; number < row.size())
        cells[i] = folded(sheet_text_of(row[number].value));
    return cells;
  }
};

/// A count with its texts as they are compared.
struct ComparedCount {
  std::vector<ComparedText> texts, conditions;  // any of these, and all of those
};

ComparedCount compared(const CellCount& count) {
  ComparedCount result;
  for (const std::string& text : count.texts) result.texts.push_back({count.column, folded(text)});
  for (const CellCondition& condition : count.conditions)
    result.conditions.push_back({condition.column, folded(condition.text)});
  return result;
}

bool is_counted(std::size_t row, const ComparedCount& count, ComparedList& listed) {
  const auto says = [&](const ComparedText& asked) { return listed.says(row, asked); };
  return std::ranges::any_of(count.texts, says) && std::ranges::all_of(count.conditions, says);
}

bool gives_the_figure(const CellFormula& formula, const Table& table, ComparedList& listed) {
  const auto* figure = std::get_if<Number>(&table.rows[formula.row].cells[formula.column].value);
  if (figure == nullptr) return false;
  const ComparedCount count = compared(std::get<CellCount>(formula.source));
  std::size_t counted = 0;
  for (std::size_t row = 0; row < listed.rows(); ++row)
    if (is_counted(row, count, listed)) ++counted;
  return figure->value == decimal_of(counted);
}

/// A formula can hold no longer text.
bool can_be_asked_for(const CellFormula& formula) {
  constexpr std::size_t longest = 255;
  const auto& count = std::get<CellCount>(formula.source);
  return std::ranges::all_of(count.conditions,
                             [](const CellCondition& condition) { return condition.text.size() <= longest; });
}

Formulas when_true(Formulas formulas, const Table& table, ComparedList& listed) {
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
  ComparedList compared_list{listed};
  for (const auto& group : groups)
    if (auto formulas =
            when_true(formulas_by(counts, marks, table, listed, judged, group), table, compared_list);
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
  ComparedList compared_list{listed};
  return when_true(std::move(formulas), summary, compared_list);
}

}  // namespace redovisa

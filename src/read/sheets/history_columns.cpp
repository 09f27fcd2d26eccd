#include "read/sheets/history_columns.hpp"

#include <algorithm>
#include <array>

#include "read/sheets/column_reader.hpp"

namespace redovisa {

namespace {

constexpr std::array counting_ways{
    Word<CountingWay>{"prognosavvikelse", CountingWay::forecast_error},
    Word<CountingWay>{"avvikelse från prognosen", CountingWay::forecast_error},
    Word<CountingWay>{"budgetavvikelse", CountingWay::budget_variance},
    Word<CountingWay>{"avvikelse från budgeten", CountingWay::budget_variance},
    Word<CountingWay>{"resultatandel", CountingWay::result_share},
    Word<CountingWay>{"årets resultat i procent av skatteintäkter, generella statsbidrag och utjämning",
                      CountingWay::result_share}};

/// What is read of a row of a plan, under the key that other readers know it by.
template <class T>
struct KeyedPart {
  std::string key;
  T part;
};

using GoalPartRead = KeyedPart<YearJudgements>;
using IndicatorPartRead = KeyedPart<OutcomeCount>;

const ColumnReader<GoalPartRead> judgement_columns[] = {
    {required_column("Nummer"), [](GoalPartRead& g, const CellReader& c) { g.key = c.text(); }},
    {periodic("Bedömning"),
     [](GoalPartRead& g, const CellReader& c) {
       const auto choice = c.choice(c.context().convention->scale);
       const int year = c.column_period().year;
       if (choice && year < c.context().report_period.year) g.part.push_back({year, *choice});
     }},
};

const ColumnReader<IndicatorPartRead> count_columns[] = {
    {required_column("Id"), [](IndicatorPartRead& i, const CellReader& c) { i.key = c.text(); }},
    {optional("Beräkning"),
     [](IndicatorPartRead& i, const CellReader& c) {
       i.part.way = c.word(std::span<const Word<CountingWay>>{counting_ways});
       i.part.position = c.position();
     }},
    {optional("Beräknas på"), [](IndicatorPartRead& i, const CellReader& c) { i.part.row = c.text(); }},
};

/// The rows of all sheets; what else is wrong with them is told where the whole rows are read.
template <class T>
std::vector<T> rows_of_sheets(const std::vector<SheetOfPeriod>& sheets,
                              std::span<const ColumnReader<T>> columns, const ReadContext& context) {
  const auto headings = headings_of(columns);
  std::vector<T> rows;
  for (const auto& sheet : sheets) {
    Diagnostics told_elsewhere;
    const auto table = find_table(*sheet.grid, headings, told_elsewhere);
    if (!table) continue;
    for (const TableRow& row : table->rows) {
      T item{};
      read_row(*table, row, columns, context, item);
      if (!item.key.empty()) rows.push_back(std::move(item));
    }
  }
  return rows;
}

}  // namespace

GoalJudgements read_earlier_judgements(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context) {
  GoalJudgements judgements;
  for (auto& row : rows_of_sheets<GoalPartRead>(sheets, judgement_columns, context)) {
    auto& all = judgements[row.key];
    for (const auto& judgement : row.part) {
      const auto same = std::ranges::find(all, judgement.year, &YearJudgement::year);
      if (same == all.end()) all.push_back(judgement);
    }
    std::ranges::sort(all, {}, &YearJudgement::year);
  }
  return judgements;
}

OutcomeCounts read_counts(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context) {
  OutcomeCounts counts;
  for (auto& row : rows_of_sheets<IndicatorPartRead>(sheets, count_columns, context))
    if (row.part.way) counts.try_emplace(row.key, std::move(row.part));
  return counts;
}

std::string_view sheet_word(CountingWay way) {
  return std::ranges::find(counting_ways, way, &Word<CountingWay>::meaning)->word;
}

std::vector<std::string> counting_way_choices(const Convention&) { return choices_among(counting_ways); }

}  // namespace redovisa

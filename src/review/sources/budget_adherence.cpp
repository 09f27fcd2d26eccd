// An indicator of budgetföljsamhet and the driftredovisning tell the same thing.
#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "model/committee_rows.hpp"
#include "review/figures/figure_index.hpp"
#include "review/sources/source_parts.hpp"

namespace redovisa {

namespace {

constexpr std::array<std::string_view, 4> adherence_words{"budgetföljsamhet", "budgetavvikelse",
                                                          "avvikelse mot budget", "avvikelse från budget"};

/// Is it a share of the budget? One that names its row or project is of something that nobody can know.
bool is_of_adherence(const Indicator& indicator) {
  const std::string name = folded(indicator.name);
  return indicator.unit == "%" && std::ranges::any_of(adherence_words, [&](std::string_view word) {
           return name.find(word) != std::string::npos;
         });
}

using Field = Reported OperatingRow::*;

/// What a figure is held against its budget in, and of which period.
struct ComparedColumns {
  Field figure, budget;
  FigureColumn holds;
  Period period;
};

/// The sums of both columns; nullopt when a row lacks one of them.
struct ComparedSums {
  Decimal figure, budget;
  SourcePosition position;  // of the first row
};

using Rows = std::vector<const OperatingRow*>;

/// The rows of what the report is about: the committees' in a municipality's, else those that are no
/// kommunbidrag.
Rows rows_of(const SourceMaterial& m) {
  const Economy& economy = m.economy;
  const auto& all = economy.operating.empty() ? economy.by_activity : economy.operating;
  const bool of_committees = rows_are_committees(all);
  Rows rows;
  for (const auto& row : all) {
    if (row.kind != EconomyRowKind::entry || is_inner_financing(row)) continue;
    if (!of_committees || row.group == committees_group) rows.push_back(&row);
  }
  return rows;
}

std::optional<ComparedSums> sums_of(const Rows& rows, const ComparedColumns& columns) {
  if (rows.empty()) return std::nullopt;
  ComparedSums sums{{}, {}, (rows.front()->*columns.figure).position};
  for (const OperatingRow* row : rows) {
    const auto &figure = (row->*columns.figure).number, &budget = (row->*columns.budget).number;
    if (!figure || !budget) return std::nullopt;
    sums.figure = sums.figure + *figure;
    sums.budget = sums.budget + *budget;
  }
  return sums;
}

/// The variance in percent of the budget, positive when it is better, to the given number of decimals.
std::optional<Decimal> share_of(const ComparedSums& sums, std::uint8_t decimals) {
  return quotient((sums.figure - sums.budget) * Decimal{100}, absolute(sums.budget), decimals);
}

/// A share that was itself made of rounded shares is within their rounding.
bool differs(const Decimal& told, const Decimal& computed) {
  return absolute(told - computed) > std::max(half_of_last_decimal(told), Decimal{5, 2});
}

/// A share that is to be as great as possible has a sign that everybody knows; of others either may be meant.
bool denies(const Indicator& indicator, const Decimal& told, const Decimal& computed) {
  if (!differs(told, computed)) return false;
  return indicator.direction == Direction::higher || differs(told, Decimal{} - computed);
}

void compare(const Indicator& indicator, const PeriodValue* value, const Rows& rows,
             const ComparedColumns& columns, Findings& findings) {
  const auto sums = sums_of(rows, columns);
  if (value == nullptr || !value->value.number || !sums) return;
  const Decimal& told = *value->value.number;
  const auto exact = share_of(*sums, 4);
  if (!exact || !denies(indicator, told, *exact)) return;
  const auto shown = share_of(*sums, std::max<std::uint8_t>(told.decimals, 1));
  findings.push_back({.code = FindingCode::budget_adherence_against_economy,
                      .places = {value->value.position, sums->position},
                      .subject = indicator.id,
                      .facts = {{"står", Amount{told, "%"}},
                                {"räknat", Amount{shown.value_or(*exact), "%"}},
                                {"kolumn", ColumnName{columns.holds, columns.period}},
                                {"belopp", Amount{sums->figure, "tkr"}},
                                {"budget", Amount{sums->budget, "tkr"}}}});
}

}  // namespace

void check_budget_adherence(const Reviewed& reviewed, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  const bool of_municipality = rows_are_committees(m.economy.operating);
  const Rows rows = rows_of(m);
  for (const auto& indicator : m.indicators) {
    const bool of_committees = folded(indicator.name).find("nämnd") != std::string::npos;
    if (!is_of_adherence(indicator) || (of_municipality && !of_committees)) continue;
    compare(indicator, value_ending(indicator.outcomes, m.period), rows,
            {&OperatingRow::outcome_to_date, &OperatingRow::budget_to_date, FigureColumn::outcome, m.period},
            findings);
    if (is_whole_year(m.period)) continue;
    compare(indicator, forecast_for(indicator, m.period), rows,
            {&OperatingRow::forecast_year, &OperatingRow::budget_year, FigureColumn::forecast,
             whole_year(m.period.year)},
            findings);
  }
}

}  // namespace redovisa

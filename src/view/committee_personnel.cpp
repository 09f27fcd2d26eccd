#include <algorithm>
#include <fmt/format.h>

#include "rollup/committee_totals.hpp"
#include "view/cells.hpp"
#include "view/committee_tables.hpp"
#include "view/missing_figures.hpp"
#include "view/rule_words.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// A column of the personnel's table: a share of the whole committee, if it has told it.
struct ShareColumn {
  std::string heading;
  std::vector<const Reported*> shares;  // one for each expected committee
};

/// The committees that have personnel of their own, as far as is known.
std::vector<ExpectedCommittee> expected_in(const MunicipalView& view) {
  auto committees = view.roll_up.municipality.committees;
  std::erase_if(committees, [&](const ExpectedCommittee& expected) {
    return !expected.employees.number && is_told_by_municipality(view.roll_up, expected);
  });
  return committees;
}

ShareColumn sick_leave_column(const Period& period, const MunicipalView& view) {
  ShareColumn column{fmt::format("Sjukfrånvaro {}", heading_text(period)), {}};
  for (const auto& expected : expected_in(view)) {
    const CommitteeReport* report = find_report(view.roll_up, expected);
    const SickLeaveRow* row = report == nullptr ? nullptr : whole_sick_leave(*report, period);
    column.shares.push_back(row == nullptr ? nullptr : &row->share);
  }
  return column;
}

ShareColumn turnover_column(std::string_view name, Reported TurnoverRow::*share, const MunicipalView& view) {
  const Period& period = view.plan.material.period;
  ShareColumn column{fmt::format("{} {}", name, heading_text(period)), {}};
  for (const auto& expected : expected_in(view)) {
    const CommitteeReport* report = find_report(view.roll_up, expected);
    const TurnoverRow* row = report == nullptr ? nullptr : whole_turnover(*report, period);
    column.shares.push_back(row == nullptr ? nullptr : &(row->*share));
  }
  return column;
}

std::vector<ShareColumn> share_columns(const MunicipalView& view) {
  const Period& p = view.plan.material.period;
  std::vector<ShareColumn> columns;
  for (const Period& period :
       {p, Period{p.year - 1, p.first_month, p.last_month}, Period{p.year, p.last_month, p.last_month},
        Period{p.year - 1, p.last_month, p.last_month}})
    columns.push_back(sick_leave_column(period, view));
  columns.push_back(turnover_column("Slutat i kommunen", &TurnoverRow::external, view));
  columns.push_back(turnover_column("Bytt inom kommunen", &TurnoverRow::internal, view));
  std::erase_if(columns, [](const ShareColumn& column) {
    return std::ranges::none_of(column.shares, [](const Reported* s) { return s != nullptr; });
  });
  return columns;
}

std::optional<Decimal> all_employees(const MunicipalView& view) {
  std::optional<Decimal> sum{Decimal{0}};
  for (const auto& expected : expected_in(view))
    sum = sum && expected.employees.number ? std::optional{*sum + *expected.employees.number} : std::nullopt;
  return sum;
}

std::vector<Reported> employees_in(const MunicipalView& view) {
  std::vector<Reported> employees;
  for (const auto& expected : expected_in(view)) employees.push_back(expected.employees);
  return employees;
}

/// The committees that have not told the share.
std::vector<std::string> lacking(const ShareColumn& column, const MunicipalView& view) {
  std::vector<std::string> names;
  const auto committees = expected_in(view);
  for (std::size_t i = 0; i < committees.size(); ++i) {
    const Reported* share = column.shares[i];
    if (share == nullptr || !share->number) names.push_back(committees[i].shown_name());
  }
  return names;
}

std::vector<std::string> personnel_notes(const std::vector<ShareColumn>& columns, const MunicipalView& view) {
  std::vector<std::string> notes{
      "Procent. Kommunens andel är nämndernas andelar vägda med antalet årsarbetare."};
  MissingFigures missing;
  for (const auto& column : columns) missing.add(column.heading, lacking(column, view));
  if (!missing.empty()) notes.push_back(missing.note("Kommunens andel"));
  std::vector<std::string> without_base;
  for (const auto& expected : expected_in(view))
    if (!expected.employees.number) without_base.push_back(expected.shown_name());
  if (!without_base.empty())
    notes.push_back(
        fmt::format("Antal årsarbetare saknas för {}, och därför räknas ingen andel för kommunen fram.",
                    listed(without_base)));
  return notes;
}

/// With as many decimals as the committees have together.
Cell employees_cell(const std::optional<Decimal>& all) {
  return all ? cell_of(all, trimmed(*all).decimals) : Cell{};
}

}  // namespace

Table committee_personnel(const MunicipalView& view) {
  const auto columns = share_columns(view);
  Table table;
  table.id = "personal-per-namnd";
  table.caption = "Sjukfrånvaro och personalomsättning per nämnd, procent";
  table.description = "Andelar per nämnd och för kommunen, vägda med antalet årsarbetare.";
  if (columns.empty()) return table;
  table.small = true;
  table.columns = {{"Nämnd", Align::left, 28}, {"Årsarbetare", Align::right, 12}};
  for (const auto& column : columns) table.columns.push_back({column.heading, Align::right, 13});
  const auto committees = expected_in(view);
  for (std::size_t i = 0; i < committees.size(); ++i) {
    Row row{{text_cell(committees[i].name), cell_of(committees[i].employees)}};
    for (const auto& column : columns)
      row.cells.push_back(column.shares[i] == nullptr ? Cell{} : cell_of(*column.shares[i], 1));
    table.rows.push_back(std::move(row));
  }
  Row total{{text_cell("Kommunen"), employees_cell(all_employees(view))}, RowRole::total};
  for (const auto& column : columns)
    total.cells.push_back(cell_of(share_of_whole(column.shares, employees_in(view)), 1));
  table.rows.push_back(std::move(total));
  table.notes = personnel_notes(columns, view);
  return table;
}

}  // namespace redovisa

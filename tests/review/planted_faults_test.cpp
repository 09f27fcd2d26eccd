// One fault is planted in a report without contradictions, at random but always the same way: it is found.
#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <random>

#include "filled_texts.hpp"
#include "review/review.hpp"
#include "support/norrtalje.hpp"
#include "view/named_values.hpp"
#include "view/report_contents.hpp"

using namespace redovisa;

namespace {

using Random = std::mt19937;

int number_between(int least, int most, Random& random) {
  return std::uniform_int_distribution{least, most}(random);
}

SourceRef sheet_called(const std::string& name) {
  return std::make_shared<const Source>(Source{Source::Kind::sheet, "ekonomi.xlsx", name});
}

/// Types a table as a person does: every row's figures, their variances, and a sum below.
class TypedTable {
 public:
  TypedTable(PrintedKind kind, const std::string& name) : sheet_{sheet_called(name)} {
    table_.kind = kind;
    table_.name = name;
    table_.columns = {{"Budget jan–aug 2025", PrintedFigure::budget, false, Period{2025, 1, 8}, at(1, 2)},
                      {"Utfall jan–aug 2025", PrintedFigure::outcome, false, Period{2025, 1, 8}, at(1, 3)},
                      {"Avvikelse jan–aug 2025", PrintedFigure::variance, false, {}, at(1, 4)},
                      {"Budget 2025", PrintedFigure::budget, false, whole_year(2025), at(1, 5)},
                      {"Prognos 2025", PrintedFigure::forecast, false, whole_year(2025), at(1, 6)},
                      {"Avvikelse budget-prognos", PrintedFigure::variance, false, {}, at(1, 7)}};
  }

  void add(const std::string& name, const Reported& budget, const Reported& outcome, const Reported& year,
           const Reported& forecast) {
    const std::vector<Decimal> figures{*budget.number, *outcome.number,  *outcome.number - *budget.number,
                                       *year.number,   *forecast.number, *forecast.number - *year.number};
    add_row(name, PrintedRowKind::entry, figures);
    if (sums_.empty()) sums_.resize(figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) sums_[i] = sums_[i] + figures[i];
  }

  PrintedTable summed() {
    add_row("Summa", PrintedRowKind::total, sums_);
    return table_;
  }

 private:
  SourceRef sheet_;
  PrintedTable table_;
  std::vector<Decimal> sums_;

  SourcePosition at(std::size_t row, std::size_t column) const {
    return {sheet_, static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(column)};
  }

  void add_row(const std::string& name, PrintedRowKind kind, const std::vector<Decimal>& figures) {
    const std::size_t row = table_.rows.size() + 2;
    PrintedRow typed{name, {}, kind, {}, at(row, 0)};
    for (std::size_t i = 0; i < figures.size(); ++i)
      typed.cells.push_back({.number = figures[i], .position = at(row, i + 2)});
    table_.rows.push_back(std::move(typed));
  }
};

PrintedTable typed_activities(const Economy& economy) {
  TypedTable table{PrintedKind::by_activity, "Drift per verksamhet"};
  for (const OperatingRow& row : economy.by_activity)
    table.add(row.name, row.budget_to_date, row.outcome_to_date, row.budget_year, row.forecast_year);
  return table.summed();
}

PrintedTable typed_operating(const Economy& economy) {
  TypedTable table{PrintedKind::operating, "Driftredovisning"};
  for (const OperatingRow& row : economy.operating)
    if (row.kind == EconomyRowKind::entry)
      table.add(row.name, row.budget_to_date, row.outcome_to_date, row.budget_year, row.forecast_year);
  return table.summed();
}

/// The example as a person would have typed it, with nothing that contradicts anything.
SourceMaterial faultless() {
  SourceMaterial m = with_filled_texts(norrtalje_material(), report_values(norrtalje_view()));
  m.printed = {typed_operating(m.economy), typed_activities(m.economy)};
  return m;
}

Findings found_in(const SourceMaterial& m) { return review(m, assess(m)); }

bool is_same(const SourcePosition& a, const SourcePosition& b) {
  return a.source == b.source && a.row == b.row && a.column == b.column;
}

bool is_found(const Findings& findings, std::initializer_list<FindingCode> codes,
              const SourcePosition& place) {
  return std::ranges::any_of(findings, [&](const Finding& finding) {
    return std::ranges::find(codes, finding.code) != codes.end() &&
           std::ranges::any_of(finding.places, [&](const auto& p) { return is_same(p, place); });
  });
}

template <class T>
T& any_of_them(std::vector<T>& things, Random& random) {
  return things.at(static_cast<std::size_t>(number_between(0, static_cast<int>(things.size()) - 1, random)));
}

/// What the accounting system says: the same amounts to the öre, on lines of its own.
Economy ledger_of(const Economy& economy) {
  const auto file = std::make_shared<const Source>(Source{Source::Kind::text, "bokforing.se", {}});
  Economy ledger;
  ledger.operating = economy.operating;
  ledger.by_activity = economy.by_activity;
  std::uint32_t line = 10;
  for (auto* rows : {&ledger.operating, &ledger.by_activity})
    for (OperatingRow& row : *rows)
      for (const auto field : {&OperatingRow::budget_to_date, &OperatingRow::outcome_to_date,
                               &OperatingRow::outcome_to_date_last_year, &OperatingRow::budget_year})
        (row.*field).position = {file, ++line, 0};
  return ledger;
}

constexpr int rounds = 40;

}  // namespace

BOOST_AUTO_TEST_SUITE(planted_faults)

BOOST_AUTO_TEST_CASE(nothing_is_an_error_before_anything_is_planted) {
  for (const Finding& finding : found_in(faultless()))
    BOOST_TEST((severity_of(finding) != Severity::error),
               traits_of(finding.code).name << ' ' << finding.quote);
}

BOOST_AUTO_TEST_CASE(a_changed_figure_of_a_table_is_found) {
  Random random{1};
  for (int round = 0; round < rounds; ++round) {
    SourceMaterial m = faultless();
    auto& table = any_of_them(m.printed, random);
    auto& row = any_of_them(table.rows, random);
    auto& cell = any_of_them(row.cells, random);
    const int change = number_between(50, 9'000, random) * (number_between(0, 1, random) == 0 ? 1 : -1);
    cell.number = *cell.number + Decimal{change};
    BOOST_TEST(
        is_found(found_in(m), {FindingCode::sum_differs, FindingCode::variance_differs}, cell.position),
        table.name << ' ' << row.name << ' ' << change);
  }
}

BOOST_AUTO_TEST_CASE(a_sheet_that_contradicts_the_ledger_is_found_with_both_places) {
  const std::array fields{&OperatingRow::budget_to_date, &OperatingRow::outcome_to_date,
                          &OperatingRow::budget_year};
  Random random{6};
  for (int round = 0; round < rounds; ++round) {
    SourceMaterial m = faultless();
    m.of_ledger = ledger_of(m.economy);
    const auto of_ledger = [](const Finding& f) { return f.code == FindingCode::sheet_differs_from_ledger; };
    BOOST_TEST(std::ranges::none_of(found_in(m), of_ledger));
    const bool activities = number_between(0, 1, random) == 0;
    auto& rows = activities ? m.economy.by_activity : m.economy.operating;
    const auto at = static_cast<std::size_t>(number_between(0, static_cast<int>(rows.size()) - 1, random));
    const auto field = fields.at(static_cast<std::size_t>(number_between(0, 2, random)));
    const int change = number_between(2, 9'000, random) * (number_between(0, 1, random) == 0 ? 1 : -1);
    Reported& figure = rows[at].*field;
    figure.number = *figure.number + Decimal{change};
    const auto& truth = (activities ? m.of_ledger.by_activity : m.of_ledger.operating)[at].*field;
    const auto findings = found_in(m);
    for (const SourcePosition& place : {figure.position, truth.position})
      BOOST_TEST(is_found(findings, {FindingCode::sheet_differs_from_ledger}, place),
                 rows[at].name << ' ' << change);
  }
}

BOOST_AUTO_TEST_CASE(a_variance_with_the_wrong_sign_is_found) {
  Random random{2};
  for (int round = 0; round < rounds; ++round) {
    SourceMaterial m = faultless();
    auto& row = any_of_them(any_of_them(m.printed, random).rows, random);
    auto& cell = row.cells.at(number_between(0, 1, random) == 0 ? 2 : 5);
    if (absolute(*cell.number) < Decimal{10}) continue;
    cell.number = -*cell.number;
    BOOST_TEST(
        is_found(found_in(m), {FindingCode::sum_differs, FindingCode::variance_differs}, cell.position),
        row.name);
  }
}

BOOST_AUTO_TEST_CASE(an_end_date_that_has_passed_is_found) {
  Random random{3};
  for (int round = 0; round < rounds; ++round) {
    SourceMaterial m = faultless();
    auto& assignment = any_of_them(m.assignments, random);
    if (!assignment.end_date) continue;
    const int days = number_between(0, 200, random);
    assignment.end_date = Date{std::chrono::sys_days{last_day(m.period)} - std::chrono::days{days}};
    assignment.expected_date.reset();
    assignment.status = AssignmentStatus::started;
    assignment.declared_on_plan = true;
    const auto findings = found_in(m);
    BOOST_TEST(std::ranges::any_of(findings,
                                   [&](const Finding& finding) {
                                     return finding.code == FindingCode::end_date_passed &&
                                            finding.subject == assignment.id;
                                   }),
               assignment.id << ' ' << days);
  }
}

BOOST_AUTO_TEST_CASE(a_wrong_count_in_a_text_is_found) {
  Random random{4};
  for (int round = 0; round < rounds; ++round) {
    SourceMaterial m = faultless();
    const auto& kind = any_of_them(m.convention.assignment_kinds, random).key;
    const auto count = std::ranges::count(m.assignments, kind, &Assignment::kind);
    if (count == 0) continue;
    const auto wrong = static_cast<std::size_t>(count + number_between(1, 4, random));
    const bool in_words = number_between(0, 1, random) == 0;
    m.texts.push_back({"analys.uppdrag",
                       fmt::format("Nämnden har {} {} under året.",
                                   in_words ? count_in_words(wrong) : std::to_string(wrong),
                                   kind == "Uppdrag"          ? "uppdrag"
                                   : kind == "Verksamhetsmål" ? "verksamhetsmål"
                                                              : "nämndinitiativ"),
                       {sheet_called("Texter"), 99, 2}});
    BOOST_TEST(is_found(found_in(m), {FindingCode::text_count_differs}, m.texts.back().position),
               m.texts.back().text);
  }
}

// Not all: an amount may happen to be another of the row's figures, and a name may be that of the whole
// committee.
BOOST_AUTO_TEST_CASE(most_wrong_amounts_in_a_text_are_found) {
  Random random{5};
  int found = 0;
  for (int round = 0; round < rounds; ++round) {
    SourceMaterial m = faultless();
    auto& row = any_of_them(m.economy.by_activity, random);
    const Decimal right = *row.forecast_year.number - *row.budget_year.number;
    const Decimal wrong = absolute(right) + Decimal{number_between(5, 80, random) * 100};
    m.texts.push_back(
        {"ekonomi.verksamhet",
         fmt::format("{} prognostiserar ett {} om {} tkr för året.", row.name,
                     right.units < 0 ? "underskott" : "överskott", with_decimals(wrong, 0).units / 100 * 100),
         {sheet_called("Texter"), 99, 2}});
    if (is_found(found_in(m), {FindingCode::text_figure_differs}, m.texts.back().position)) ++found;
  }
  BOOST_TEST(found * 4 >= rounds * 3);
}

BOOST_AUTO_TEST_SUITE_END()

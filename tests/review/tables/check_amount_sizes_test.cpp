#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "review/levels/level_checks.hpp"
#include "review/year_review.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

namespace {

const auto sheet =
    std::make_shared<const Source>(Source{Source::Kind::sheet, "ekonomi.xlsx", "Driftredovisning"});

OperatingRow row(const char* name, std::int64_t budget, std::int64_t forecast, std::uint32_t line) {
  OperatingRow result;
  result.name = name;
  result.budget_year = {.number = Decimal{budget}, .position = {sheet, line, 2}};
  result.forecast_year = {.number = Decimal{forecast}, .position = {sheet, line, 3}};
  return result;
}

/// Income and costs of a committee, each amount so many times as large as in tkr.
SourceMaterial material_of(std::int64_t budget_times, std::int64_t forecast_times) {
  SourceMaterial m;
  m.period = {2025, 1, 8};
  m.economy.operating = {row("Intäkter", 39695 * budget_times, 39905 * forecast_times, 2),
                         row("Kostnader", -248095 * budget_times, -249405 * forecast_times, 3)};
  return m;
}

struct SizeCase {
  std::string what;
  std::int64_t budget_times, forecast_times;
  std::optional<std::int64_t> earlier_times;
  std::string text;  // empty: no finding
};

std::ostream& operator<<(std::ostream& out, const SizeCase& c) { return out << c.what; }

const SizeCase size_cases[] = {
    {"tkr", 1, 1, 1, ""},
    {"ten times as much as in April is a change and no other unit", 10, 10, 1, ""},
    {"kronor",
     1000,
     1000,
     {},
     "I tabellen Driftredovisning är Prognos 2025 −209 500 000 tkr, men högst 100 000 mnkr väntas. Beloppen "
     "läses som tkr, men ser ut att vara skrivna i kronor."},
    {"a column in kronor", 1, 100, {}, ""},
    {"the budget a thousandth of the forecast",
     1,
     350,
     {},
     "I tabellen Driftredovisning är Budget 2025 −208 400 tkr, men Prognos 2025 är −73 325 000 tkr på samma "
     "rader."},
    {"a thousandth of what April had, as in mnkr", 1, 1, 1000,
     "I tabellen Driftredovisning är Budget 2025 −208 400 tkr, men −208 400 000 tkr på samma rader i "
     "rapporten jan–apr 2025."},
};

Findings findings_of(const SourceMaterial& m, const YearHistory& history) {
  const AssessedPlan plan;
  Findings findings;
  check_amount_sizes(prepare_review(m, plan), history, findings);
  return findings;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(check_sizes_of_amounts)

BOOST_DATA_TEST_CASE(amounts_in_another_unit_are_told_by_their_size, size_cases, c) {
  YearHistory history;
  if (c.earlier_times) {
    history.earlier.push_back(material_of(*c.earlier_times, *c.earlier_times));
    history.earlier.front().period.last_month = 4;
  }
  const auto findings = findings_of(material_of(c.budget_times, c.forecast_times), history);
  BOOST_REQUIRE(findings.size() == (c.text.empty() ? 0U : 1U));
  if (findings.empty()) return;
  std::string text = text_of(findings.front());
  for (auto at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0"))
    text.replace(at, 2, " ");
  BOOST_TEST(text == c.text);
  BOOST_TEST((severity_of(findings.front()) == Severity::error));
}

BOOST_AUTO_TEST_CASE(the_largest_amount_is_where_it_is_mended_and_the_limit_is_the_conventions) {
  SourceMaterial m = material_of(1000, 1000);
  BOOST_TEST(to_string(findings_of(m, {}).at(0).places.at(0)) == "ekonomi.xlsx:Driftredovisning!C3");
  m.convention.largest_sum = 250'000;
  BOOST_TEST(findings_of(m, {}).empty());
}

BOOST_AUTO_TEST_CASE(a_committee_has_so_much_for_each_of_its_employees) {
  RollUp r;
  for (const std::int64_t times : {1, 100}) {
    CommitteeReport report;
    report.name = times == 1 ? "Nämnden A" : "Nämnden B";
    report.employees.number = Decimal{200};
    report.material = material_of(times, times);
    r.committees.push_back(std::move(report));
  }
  r.reported = r.committees.size();
  Findings findings;
  check_committee_sizes(r, findings);
  BOOST_REQUIRE(findings.size() == 1U);
  BOOST_TEST(text_of(findings.front()).find("Nämnden B") != std::string::npos);
  r.committees.back().employees = {};
  findings.clear();
  check_committee_sizes(r, findings);
  BOOST_TEST(findings.empty());
}

BOOST_AUTO_TEST_CASE(what_a_committee_told_in_an_earlier_report_is_not_held_against_its_employees_now) {
  RollUp r;
  CommitteeReport late;
  late.employees.number = Decimal{200};
  late.material = material_of(100, 100);
  r.committees.push_back(std::move(late));
  Findings findings;
  check_committee_sizes(r, findings);  // known by its plan alone: r.reported is none
  BOOST_TEST(findings.empty());
}

BOOST_AUTO_TEST_SUITE_END()

#include "rollup/committee_totals.hpp"

#include <boost/test/unit_test.hpp>

#include "support/sample_economy.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

OperatingRow row_of(const std::string& name, const std::string& budget, const std::string& forecast) {
  OperatingRow row;
  row.name = name;
  row.budget_year = reported_figure(budget);
  row.forecast_year = reported_figure(forecast);
  return row;
}

std::string forecast_of(std::vector<OperatingRow> rows) {
  CommitteeReport report;
  report.material.economy.operating = std::move(rows);
  const auto sum = net_operating(report);
  return sum && sum->forecast_year.number ? to_machine_text(*sum->forecast_year.number) : "–";
}

std::string share_of(const std::string& first_share, const std::string& second_employees) {
  const Reported first = reported_figure(first_share), second = reported_figure("6");
  const auto share = share_of_whole({first.number ? &first : nullptr, &second},
                                    {reported_figure("10"), reported_figure(second_employees)});
  return share ? to_machine_text(*share) : "–";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(committee_totals)

BOOST_AUTO_TEST_CASE(a_forecast_is_of_all_rows_that_are_budgeted) {
  BOOST_TEST(forecast_of({row_of("Intäkter", "10", "12"), row_of("Kostnader", "-30", "-33")}) == "-21");
  BOOST_TEST(forecast_of({row_of("Intäkter", "10", "12"), row_of("Kostnader", "-30", "")}) == "–");
  BOOST_TEST(forecast_of({row_of("Intäkter", "", ""), row_of("Kostnader", "-30", "-33")}) == "-33");
  BOOST_TEST(forecast_of({row_of("Kommunbidrag", "30", ""), row_of("Kostnader", "-30", "-33")}) == "-33");
}

BOOST_AUTO_TEST_CASE(an_amount_that_a_row_lacks_is_told_of_none_and_a_heading_lacks_nothing) {
  CommitteeReport report;
  OperatingRow heading;
  heading.name = "Verksamhetens kostnader";
  auto& rows = report.material.economy.operating;
  rows = {heading, row_of("Personal", "-20", "-21"), row_of("Lokaler", "", "-4")};
  BOOST_TEST(!net_operating(report)->budget_year.number);
  BOOST_TEST(to_machine_text(*net_operating(report)->forecast_year.number) == "-25");
  const auto lacking = lacking_amounts(report);
  BOOST_REQUIRE(lacking.size() == 1U);
  BOOST_TEST(lacking.front().row == "Lokaler");
}

BOOST_AUTO_TEST_CASE(who_has_no_employees_has_no_share) {
  BOOST_TEST(share_of("4", "10") == "5.0");
  BOOST_TEST(share_of("", "10") == "–");
  BOOST_TEST(share_of("4", "") == "–");
  BOOST_TEST(share_of("4", "0") == "4.0");
}

BOOST_AUTO_TEST_SUITE_END()

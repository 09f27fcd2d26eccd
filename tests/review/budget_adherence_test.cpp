#include <boost/test/unit_test.hpp>

#include "review/sources/source_parts.hpp"
#include "support/review_finding.hpp"
#include "support/sample_economy.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

OperatingRow row_of(const std::string& name, const std::string& budget, const std::string& outcome) {
  OperatingRow row;
  row.name = name;
  row.budget_to_date = reported_figure(budget);
  row.outcome_to_date = reported_figure(outcome);
  return row;
}

/// A budget of 1 000 tkr net, and an outcome of 1 020: two percent worse.
SourceMaterial material_telling(const std::string& adherence, Direction direction = Direction::higher) {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.period = august;
  Indicator indicator;
  indicator.id = "B01";
  indicator.name = "Budgetföljsamhet (grad av budgetavvikelse i procent)";
  indicator.unit = "%";
  indicator.direction = direction;
  indicator.outcomes = {{august, reported_figure(adherence)}};
  m.indicators.push_back(std::move(indicator));
  m.economy.operating = {row_of("Kommunbidrag", "1000", "1000"), row_of("Intäkter", "200", "210"),
                         row_of("Kostnader", "-1200", "-1230")};
  return m;
}

std::string found(const SourceMaterial& m) { return found_by(check_budget_adherence, m); }

}  // namespace

BOOST_AUTO_TEST_SUITE(budget_adherence)

BOOST_AUTO_TEST_CASE(a_share_that_the_driftredovisning_does_not_give_is_found) {
  BOOST_TEST(found(material_telling("-2.0")) == "");
  BOOST_TEST(found(material_telling("-2.04")) == "");
  BOOST_TEST(found(material_telling("-1.9")) == "budgetföljsamhet-mot-ekonomin B01");
  BOOST_TEST(found(material_telling("2.0")) == "budgetföljsamhet-mot-ekonomin B01");
}

BOOST_AUTO_TEST_CASE(either_sign_may_be_meant_when_more_is_not_better) {
  BOOST_TEST(found(material_telling("2.0", Direction::near_zero)) == "");
  BOOST_TEST(found(material_telling("2.5", Direction::near_zero)) == "budgetföljsamhet-mot-ekonomin B01");
}

BOOST_AUTO_TEST_CASE(nothing_is_found_without_the_figures) {
  auto m = material_telling("5");
  m.economy.operating[1].outcome_to_date = {};
  BOOST_TEST(found(m) == "");
  m.economy.operating.clear();
  BOOST_TEST(found(m) == "");
}

BOOST_AUTO_TEST_CASE(of_a_municipality_the_committees_are_held_against_their_rows) {
  auto m = material_telling("5");
  m.economy.operating = {row_of("Nämnden A", "-1000", "-1020"), row_of("Skatter", "1100", "1200")};
  m.economy.operating[0].group = "Nämnderna";
  BOOST_TEST(found(m) == "");
  m.indicators[0].name = "Nämndernas budgetföljsamhet";
  BOOST_TEST(found(m) == "budgetföljsamhet-mot-ekonomin B01");
}

BOOST_AUTO_TEST_SUITE_END()

#include "view/economy_charts.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "support/norrtalje.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

Reported reported(const std::string& figure) {
  Reported result;
  if (!figure.empty()) result.number = decimal(figure);
  return result;
}

OperatingRow activity(const std::string& name, const std::string& budget, const std::string& forecast) {
  OperatingRow row;
  row.name = name;
  row.budget_year = reported(budget);
  row.forecast_year = reported(forecast);
  return row;
}

VolumeRow volume(const std::string& name, const std::string& budget, const std::string& forecast) {
  VolumeRow row;
  row.name = name;
  row.budget_year = reported(budget);
  row.forecast_year = reported(forecast);
  return row;
}

SourceMaterial material() {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.period = august;
  return m;
}

bool tells(const Chart& chart, const std::string& words) {
  return chart.description.find(words) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(economy_charts)

BOOST_AUTO_TEST_CASE(the_variances_are_of_the_items_and_not_of_sums) {
  const auto chart = activity_variance_chart(activity_table(norrtalje_material()));
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->categories.size() == norrtalje_material().economy.by_activity.size());
  BOOST_TEST(chart->series.at(0).values.size() == chart->categories.size());
  BOOST_TEST(!activity_variance_chart(activity_table(material())).has_value());
}

BOOST_AUTO_TEST_CASE(outcome_and_forecast_stand_with_their_budgets) {
  const auto& m = norrtalje_material();
  const auto chart = activity_budget_chart(activity_table(m), m.period);
  BOOST_REQUIRE(chart.has_value());
  BOOST_REQUIRE(chart->series.size() == 4U);
  BOOST_TEST(chart->series[0].name == "Utfall jan–aug 2025");
  BOOST_TEST((chart->series[1].role == SeriesRole::target));
  BOOST_TEST(chart->series[2].name == "Prognos 2025");
  BOOST_TEST((*chart->series[3].values[4] == decimal("-145107")));
  BOOST_TEST(chart->data_table_id == "drift-per-verksamhet");
}

BOOST_AUTO_TEST_CASE(the_description_says_who_is_farthest_from_budget) {
  const auto& m = norrtalje_material();
  const auto chart = activity_budget_chart(activity_table(m), m.period);
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(tells(*chart,
                   "Prognos 2025 mot budget: Störst överskott: Ekonomiskt bistånd −25\u00A0744 (budget "
                   "−50\u00A0819). Störst underskott: Placeringskostnader −159\u00A0774 (budget "
                   "−145\u00A0107)."),
             chart->description);
}

BOOST_AUTO_TEST_CASE(what_no_row_has_is_not_held_against_the_budget) {
  auto m = material();
  m.economy.by_activity = {activity("A", "-10", "-12"), activity("B", "-20", "-19")};
  const auto forecast = activity_budget_chart(activity_table(m), m.period);
  BOOST_REQUIRE(forecast.has_value());
  BOOST_REQUIRE(forecast->series.size() == 2U);
  BOOST_TEST(forecast->series[0].name == "Prognos 2025");
  BOOST_TEST(forecast->caption == "Prognos mot budget per verksamhet, tkr");
  for (auto& row : m.economy.by_activity)
    row.outcome_to_date = row.budget_to_date = std::exchange(row.forecast_year, {});
  const auto outcome = activity_budget_chart(activity_table(m), m.period);
  BOOST_REQUIRE(outcome.has_value());
  BOOST_REQUIRE(outcome->series.size() == 2U);
  BOOST_TEST(outcome->series[0].name == "Utfall jan–aug 2025");
  BOOST_TEST(outcome->caption == "Utfall mot budget per verksamhet, tkr");
}

BOOST_AUTO_TEST_CASE(what_has_no_outcome_is_a_gap_and_a_lone_row_no_chart) {
  auto m = material();
  m.economy.by_activity = {activity("A", "-10", "-12"), activity("B", "-20", "")};
  BOOST_TEST(!activity_budget_chart(activity_table(m), m.period).has_value());
  m.economy.by_activity.push_back(activity("C", "", "-7"));
  m.economy.by_activity.back().outcome_to_date = reported("-5");
  const auto chart = activity_budget_chart(activity_table(m), m.period);
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->categories.size() == 2U);
  BOOST_TEST(!chart->series[0].values[0].has_value());
  BOOST_TEST(!chart->series[3].values[1].has_value());
}

BOOST_AUTO_TEST_CASE(at_year_end_the_outcome_alone_is_held_against_the_budget) {
  auto m = material();
  m.period = year_2025;
  m.economy.by_activity = {activity("A", "-10", ""), activity("B", "-20", "")};
  for (auto& row : m.economy.by_activity) row.outcome_to_date = row.budget_to_date = row.budget_year;
  const auto chart = activity_budget_chart(activity_table(m), m.period);
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->series.size() == 2U);
  BOOST_TEST(tells(*chart, "Inget avviker från budget."), chart->description);
}

BOOST_AUTO_TEST_CASE(of_very_many_activities_those_that_deviate_most_are_shown) {
  auto m = material();
  for (int i = 1; i <= 40; ++i)
    m.economy.by_activity.push_back(activity(fmt::format("V{}", i), "-100", fmt::format("-{}", 100 + i)));
  const auto chart = activity_budget_chart(activity_table(m), m.period);
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->categories.size() == 16U);
  BOOST_TEST(chart->categories.front() == "V25");
  BOOST_TEST(chart->caption.ends_with("de 16 med störst avvikelse"));
}

BOOST_AUTO_TEST_CASE(volumes_of_like_sizes_are_shown_as_they_are) {
  const auto& m = norrtalje_material();
  const auto chart = volume_chart(volume_table(m), m.period);
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->series.size() == 4U);
  BOOST_TEST(chart->data_table_id == "volymer");
  BOOST_TEST(tells(*chart, "Längst över: Extern öppenvård"), chart->description);
}

BOOST_AUTO_TEST_CASE(volumes_of_very_different_sizes_are_shown_in_percent_of_budget) {
  auto m = material();
  m.economy.volumes = {volume("Ärenden", "40", "50"), volume("Dygn", "20000", "19000")};
  const auto chart = volume_chart(volume_table(m), m.period);
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->unit == "Procent av budget");
  BOOST_TEST((*chart->series.back().values[0] == decimal("25")));
  BOOST_TEST((*chart->series.back().values[1] == decimal("-5")));
  BOOST_TEST(chart->data_table_id.empty());
}

BOOST_AUTO_TEST_SUITE_END()

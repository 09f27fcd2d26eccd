#include "view/indicator_history.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <string>

#include "support/norrtalje.hpp"
#include "support/sample_plan.hpp"
#include "support/table_text.hpp"
#include "view/history_figures.hpp"

using namespace redovisa;

namespace {

/// Measured every year 2022–2024, with a target and a forecast for 2025.
Indicator measured(const std::string& id, const std::string& forecast = "58") {
  Indicator indicator = indicator_with({.target = "60", .forecast = forecast, .outcome = "57"}, id);
  for (const int year : {2022, 2023, 2024})
    indicator.outcomes.push_back(measured_in(whole_year(year), fmt::format("{}", 50 + year - 2020)));
  indicator.unit = "%";
  return indicator;
}

SourceMaterial material(std::vector<Indicator> indicators, const Period& period = august) {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.period = period;
  Goal goal;
  goal.number = "1";
  goal.name = "Målet";
  m.goals.push_back(goal);
  m.indicators = std::move(indicators);
  return m;
}

std::optional<Chart> chart_off_target(const SourceMaterial& m) {
  const auto plan = assess(m);
  return history_chart(histories_off_target({m, plan}), {m, plan});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(indicator_history)

BOOST_AUTO_TEST_CASE(an_indicator_that_misses_its_target_has_outcomes_forecast_and_target) {
  const auto chart = chart_off_target(material({measured("I1")}));
  BOOST_REQUIRE(chart.has_value());
  BOOST_REQUIRE(chart->panels.size() == 1U);
  const Chart& panel = chart->panels.front();
  BOOST_TEST(panel.categories == (std::vector<std::string>{"2022", "2023", "2024", "2025"}),
             boost::test_tools::per_element());
  BOOST_REQUIRE(panel.series.size() == 4U);
  BOOST_TEST((panel.series[0].values == std::vector<std::optional<Decimal>>{decimal("52"), decimal("53"),
                                                                            decimal("54"), std::nullopt}));
  BOOST_TEST(panel.series[1].name == "jan–aug");
  BOOST_TEST((panel.series[2].role == SeriesRole::forecast));
  BOOST_TEST((panel.series[3].role == SeriesRole::target));
  BOOST_TEST((*panel.series[3].values.back() == decimal("60")));
}

BOOST_AUTO_TEST_CASE(the_description_has_every_figure) {
  const auto chart = chart_off_target(material({measured("I1")}));
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->panels.front().description ==
             "Indikatorn I1: 2022 52\u00A0%, 2023 53\u00A0%, 2024 54\u00A0%, aug 2025 57\u00A0%, prognos "
             "2025 58\u00A0%, mål 2025 60\u00A0%.");
  BOOST_TEST(chart->description.ends_with(chart->panels.front().description));
}

BOOST_AUTO_TEST_CASE(the_table_beside_it_has_the_same_figures) {
  const auto m = material({measured("I1")});
  const auto plan = assess(m);
  const Table table = history_table(histories_off_target({m, plan}), {m, plan});
  BOOST_TEST(headings_text(table) ==
             "Indikator | Utfall 2022 | Utfall 2023 | Utfall 2024 | Utfall aug 2025 | Prognos 2025 | "
             "Mål 2025");
  BOOST_TEST(rows_text(table) == "Indikatorn I1 | 52 % | 53 % | 54 % | 57 % | 58 % | 60 %\n");
}

BOOST_AUTO_TEST_CASE(a_target_in_words_says_which_way_is_better) {
  auto m = material({measured("I1")});
  m.indicators[0].targets.back().criterion = at_least("60");
  const auto plan = assess(m);
  const Table table = history_table(histories_off_target({m, plan}), {m, plan});
  BOOST_TEST(rows_text(table).find("minst 60") != std::string::npos, rows_text(table));
}

BOOST_AUTO_TEST_CASE(at_year_end_the_years_outcome_is_the_last_point_and_there_is_no_forecast) {
  Indicator indicator = measured("I1");
  indicator.outcomes.push_back(measured_in(year_2025, "55"));
  const auto chart = chart_off_target(material({indicator}, year_2025));
  BOOST_REQUIRE(chart.has_value());
  BOOST_REQUIRE(chart->panels.front().series.size() == 2U);
  BOOST_TEST((*chart->panels.front().series[0].values.back() == decimal("55")));
}

BOOST_AUTO_TEST_CASE(what_reaches_its_target_or_is_seldom_measured_is_not_shown) {
  BOOST_TEST(!chart_off_target(material({measured("I1", "70")})).has_value());
  Indicator seldom = indicator_with({.target = "60", .forecast = "5", .outcome = "5"}, "I2");
  BOOST_TEST(!chart_off_target(material({seldom})).has_value());
  Indicator yes_or_no = measured("I3");
  yes_or_no.unit = yes_no_unit;
  BOOST_TEST(measured_times(yes_or_no, august) == 0U);
}

BOOST_AUTO_TEST_CASE(a_gap_among_the_years_is_a_gap_and_a_figure_of_another_year_stands_there) {
  Indicator indicator = measured("I1");
  indicator.outcomes[2].value.number.reset();  // 2023
  PeriodValue late = measured_in(whole_year(2024), "49");
  late.value.measured = whole_year(2023);
  std::erase_if(indicator.outcomes, [](const PeriodValue& v) { return v.period == whole_year(2024); });
  indicator.outcomes.push_back(late);
  const auto figures = figures_of(indicator, history_years({&indicator}, august));
  BOOST_REQUIRE(figures.outcomes.size() == 4U);
  BOOST_TEST((*figures.outcomes[1] == decimal("49")));
  BOOST_TEST(!figures.outcomes[2].has_value());
}

BOOST_AUTO_TEST_CASE(a_limit_of_the_best_level_is_a_target_when_there_is_no_other) {
  Indicator indicator = measured("I1");
  indicator.targets.clear();
  indicator.levels = {{Level{0}, at_least("82"), {}}};
  const auto figures = figures_of(indicator, history_years({&indicator}, august));
  BOOST_REQUIRE(figures.targets.back().has_value());
  BOOST_TEST((*figures.targets.back() == decimal("82")));
  BOOST_TEST(!figures.targets.front().has_value());
}

BOOST_AUTO_TEST_CASE(of_sixty_indicators_six_are_shown_and_the_caption_says_so) {
  std::vector<Indicator> many;
  for (int i = 1; i <= 60; ++i) many.push_back(measured(fmt::format("I{}", i)));
  const auto chart = chart_off_target(material(many));
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->panels.size() == 6U);
  BOOST_TEST(chart->caption.ends_with("(6 av 60)"));
  Indicator seldom = measured("I61");
  seldom.outcomes.resize(1);
  many.push_back(seldom);
  const auto m = material(many);
  const auto plan = assess(m);
  const PlanView view{m, plan};
  const Table table = history_table(histories_off_target(view), view);
  BOOST_TEST(table.caption.ends_with("(6 av 61)"));
  BOOST_REQUIRE(table.notes.size() == 1U);
  BOOST_TEST(table.notes.front() ==
             "Av 61 indikatorer har 60 mätts minst tre gånger. Här visas de 6 som har bedömts sämst.");
  BOOST_TEST(chart->panels.front().caption == "Indikatorn I1");
}

BOOST_AUTO_TEST_CASE(key_indicators_are_shown_whatever_their_level) {
  auto m = material({measured("I1", "70"), measured("I2")});
  m.indicators[0].key = true;
  const auto plan = assess(m);
  const auto chart = history_chart(histories_of_keys({m, plan}), {m, plan});
  BOOST_REQUIRE(chart.has_value());
  BOOST_REQUIRE(chart->panels.size() == 1U);
  BOOST_TEST(chart->panels.front().caption == "Indikatorn I1");
  BOOST_TEST(histories_of(plan.goals.front(), {m, plan}).indicators.size() == 2U);
}

BOOST_AUTO_TEST_CASE(all_that_have_been_measured_twice_stand_year_by_year_in_the_plans_order) {
  Indicator once = indicator_with({.target = "60", .forecast = "61", .outcome = "61"}, "I2");
  Indicator fulfilled = measured("I3", "70");
  const SourceMaterial m = material({measured("I1"), once, fulfilled});
  const auto plan = assess(m);
  const IndicatorHistories all = histories_of_all({m, plan});
  BOOST_REQUIRE(all.indicators.size() == 2U);
  BOOST_TEST(all.indicators[0]->indicator->id == "I1");
  BOOST_TEST(all.indicators[1]->indicator->id == "I3");
  BOOST_TEST(history_table(all, {m, plan}).rows.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

#include "view/judgement_counts.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "support/norrtalje.hpp"
#include "support/sample_plan.hpp"
#include "support/table_text.hpp"

using namespace redovisa;

namespace {

/// A goal that a person has judged.
Goal goal(const std::string& number, const std::string& area, std::optional<Level> level,
          const std::string& goal_level = {}) {
  Goal result;
  result.number = number;
  result.name = "Målet";
  result.area = area;
  result.level = goal_level;
  if (level) result.decision.assessment = Decision::Choice{level, {}};
  return result;
}

SourceMaterial material(std::vector<Goal> goals, Convention convention = three_level_convention()) {
  SourceMaterial m;
  m.convention = std::move(convention);
  m.period = august;
  m.goals = std::move(goals);
  return m;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(judgement_counts)

BOOST_AUTO_TEST_CASE(the_example_has_nine_goals_fulfilled_and_one_not) {
  const PlanView view = norrtalje_view();
  const Table table = counts_table(goals_by_judgement(view), view);
  BOOST_TEST(headings_text(table) ==
             "Målområde | ● Uppfyllt | ○ Ej uppfyllt | – Inget värde angivet | Summa");
  BOOST_TEST(rows_text(table).ends_with("total: Summa | 9 | 1 | 1 | 11\n"));
}

BOOST_AUTO_TEST_CASE(the_chart_tells_how_many_and_where_the_worst_are) {
  const PlanView view = norrtalje_view();
  const auto chart = counts_chart(goals_by_judgement(view), view);
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->description ==
             "Staplar över bedömningen av 11 mål: ”Uppfyllt”\u00A09, ”Ej uppfyllt”\u00A01, ”Inget värde "
             "angivet”\u00A01. ”Ej uppfyllt” finns i Målområde 7 (1 av 2).");
}

BOOST_AUTO_TEST_CASE(the_chart_has_the_tables_figures) {
  const PlanView view = norrtalje_view();
  const auto counts = goals_by_judgement(view);
  const Table table = counts_table(counts, view);
  const auto chart = counts_chart(counts, view);
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->data_table_id == table.id);
  for (std::size_t s = 0; s < chart->series.size(); ++s)
    for (std::size_t c = 0; c < chart->categories.size(); ++c)
      BOOST_TEST((*chart->series[s].values[c] == std::get<Number>(table.rows[c].cells[s + 1].value).value));
}

BOOST_AUTO_TEST_CASE(goals_without_area_come_last) {
  const auto m = material({goal("1", "", 0), goal("2", "Trygghet", 1)});
  const auto plan = assess(m);
  const auto counts = goals_by_judgement({m, plan});
  BOOST_REQUIRE(counts.rows.size() == 2U);
  BOOST_TEST(counts.rows[0].name == "Trygghet");
  BOOST_TEST(counts.rows[1].name == "Övriga mål");
}

BOOST_AUTO_TEST_CASE(without_areas_all_goals_are_one_bar) {
  const auto m = material({goal("1", "", 0), goal("2", "", 2), goal("3", "", 2), goal("4", "", 0)});
  const auto plan = assess(m);
  const auto chart = counts_chart(goals_by_judgement({m, plan}), {m, plan});
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->categories == std::vector<std::string>{"Mål"}, boost::test_tools::per_element());
  BOOST_TEST(chart->series.size() == 3U);  // every level, but not "not judged", of which there is none
}

BOOST_AUTO_TEST_CASE(goals_of_several_levels_are_counted_by_level) {
  Convention convention = three_level_convention();
  convention.goal_levels = {{"KF", "Övergripande mål"}, {"Nämnd", "Nämndmål"}};
  const auto m =
      material({goal("1", "A", 0, "KF"), goal("2", "A", 1, "Nämnd"), goal("3", "B", 1, "Nämnd")}, convention);
  const auto plan = assess(m);
  const auto all = goals_by_judgement({m, plan});
  BOOST_REQUIRE(all.rows.size() == 2U);
  BOOST_TEST(all.rows[1].name == "Nämndmål");
  const auto own = goals_by_judgement(convention.goal_levels[1], {m, plan});
  BOOST_REQUIRE(own.rows.size() == 2U);
  BOOST_TEST(own.rows[0].name == "A");
}

BOOST_AUTO_TEST_CASE(where_nothing_is_judged_there_is_no_chart) {
  const auto m = material({goal("1", "A", std::nullopt), goal("2", "B", std::nullopt)});
  const auto plan = assess(m);
  BOOST_TEST(!counts_chart(goals_by_judgement({m, plan}), {m, plan}).has_value());
  const auto none = material({});
  const auto empty_plan = assess(none);
  BOOST_TEST(!counts_chart(goals_by_judgement({none, empty_plan}), {none, empty_plan}).has_value());
  BOOST_TEST(counts_table(goals_by_judgement({none, empty_plan}), {none, empty_plan}).rows.empty());
}

BOOST_AUTO_TEST_CASE(a_few_goals_need_no_chart) {
  const auto m =
      material({goal("1", "A", 0), goal("2", "A", 1), goal("3", "B", 1), goal("4", "B", std::nullopt)});
  const auto plan = assess(m);
  BOOST_TEST(!counts_chart(goals_by_judgement({m, plan}), {m, plan}).has_value());
}

BOOST_AUTO_TEST_CASE(indicators_are_counted_under_their_goals) {
  auto m = material({goal("1", "", std::nullopt), goal("2", "", std::nullopt)});
  m.indicators = {indicator_with({.target = "5", .forecast = "6"}, "I1", "1"),
                  indicator_with({.target = "5", .forecast = "4"}, "I2", "1")};
  const auto plan = assess(m);
  const auto counts = indicators_by_judgement({m, plan});
  BOOST_REQUIRE(counts.rows.size() == 1U);  // the other goal has none
  BOOST_TEST(counts.rows[0].levels.front() == 1U);
  BOOST_TEST(counts.rows[0].levels.size() == 4U);
}

BOOST_AUTO_TEST_CASE(the_indicators_of_one_level_of_goals_are_counted_by_themselves) {
  auto m = material({goal("1", "", std::nullopt), goal("2", "", std::nullopt)});
  m.convention.goal_levels = {{"KF", "Övergripande mål"}, {"Nämnd", "Nämndmål"}};
  m.goals[0].level = "KF";
  m.goals[1].level = "nämnd";
  m.indicators = {indicator_with({.target = "5", .forecast = "6"}, "I1", "1"),
                  indicator_with({.target = "5", .forecast = "4"}, "I2", "2")};
  const auto plan = assess(m);
  const auto counts = indicators_by_judgement(m.convention.goal_levels[1], {m, plan});
  BOOST_REQUIRE(counts.rows.size() == 1U);
  BOOST_TEST(counts.rows[0].name.starts_with("2"));
  BOOST_TEST(counts.id != indicators_by_judgement({m, plan}).id);
}

BOOST_AUTO_TEST_SUITE_END()

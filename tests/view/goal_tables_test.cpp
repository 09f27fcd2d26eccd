#include "view/goal_tables.hpp"

#include <boost/test/unit_test.hpp>
#include <memory>
#include <set>
#include <string>

#include "support/norrtalje.hpp"
#include "support/sample_plan.hpp"
#include "support/table_text.hpp"
#include "view/indicator_notes.hpp"

using namespace redovisa;

namespace {

SourceMaterial material(const Period& period = august) {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.period = period;
  Goal goal;
  goal.number = "1.1";
  goal.name = "Kortare kö";
  m.goals.push_back(goal);
  return m;
}

Assignment assignment(const std::string& kind, std::optional<AssignmentStatus> status,
                      const std::string& end_date) {
  Assignment a;
  a.id = "U";
  a.goal = "1.1";
  a.kind = kind;
  a.name = "Utred";
  a.status = status;
  if (!end_date.empty()) a.end_date = date(end_date);
  return a;
}

const Table& table_in(const Item& item) { return std::get<Table>(item); }

SourceMaterial with_responsible() {
  auto m = material();
  m.indicators.push_back(indicator_with({Direction::higher, "65", "30", "19", "20"}, "I1", "1.1"));
  m.indicators.back().responsible = "Enhetschef";
  return m;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(goal_tables)

BOOST_AUTO_TEST_CASE(an_indicator_has_its_figures_in_order_of_time) {
  auto m = material();
  m.indicators.push_back(indicator_with({Direction::higher, "65", "30", "19", "20"}, "I1", "1.1"));
  m.indicators.back().unit = "%";
  const auto plan = assess(m);
  const auto items = indicator_items(plan.goals.front(), {m, plan});
  BOOST_REQUIRE(items.size() == 1U);
  BOOST_TEST(headings_text(table_in(items[0])) ==
             "Indikator (KF) | Utfall 2024 | Utfall aug 2025 | Mål 2025 | Prognos 2025 | "
             "Bedömning | Trend");
  BOOST_TEST(rows_text(table_in(items[0])) ==
             "Indikatorn I1 | 20 % | 19 % | 65 % | 30 % | Ej uppfyllt | Positiv\n");
}

BOOST_AUTO_TEST_CASE(at_year_end_there_is_no_forecast) {
  auto m = material(year_2025);
  m.indicators.push_back(indicator_with({.target = "5", .year_outcome = "6"}, "I1", "1.1"));
  const auto plan = assess(m);
  const auto items = indicator_items(plan.goals.front(), {m, plan});
  BOOST_TEST(headings_text(table_in(items.at(0))).find("Prognos") == std::string::npos);
  BOOST_TEST(rows_text(table_in(items.at(0))).find("Uppfyllt") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(each_level_has_a_table_and_comments_follow_it) {
  auto m = material();
  for (const auto* level : {"Nämnd", "kf", "KF"}) {
    m.indicators.push_back(indicator_with({}, level, "1.1"));
    m.indicators.back().level = level;
  }
  m.indicators[0].comment = Commentary{"Bra.", date("2025-08-31"), {}};
  m.indicators[1].comment = Commentary{"", {}, {}};
  const auto plan = assess(m);
  const auto items = indicator_items(plan.goals.front(), {m, plan});
  BOOST_REQUIRE(items.size() == 3U);
  BOOST_TEST(table_in(items[0]).rows.size() == 2U);
  BOOST_TEST(table_in(items[1]).rows.size() == 1U);
  BOOST_TEST(std::get<Comment>(items[2]).heading.find("2025-08-31") != std::string::npos);
  BOOST_TEST(std::get<Comment>(items[2]).text.markdown == "Bra.");
}

BOOST_AUTO_TEST_CASE(a_persons_decision_is_noted_under_the_table) {
  auto m = material();
  m.indicators.push_back(indicator_with({Direction::higher, "5", "6"}, "I1", "1.1"));
  m.indicators.back().decision = {Decision::Choice{Level{1}, {}}, {}, {"Mätfel i augusti.", {}}, {}, {}};
  m.goals[0].decision = {Decision::Choice{Level{0}, {}}, {}, {"Allt annat går bra.", {}}, {}, {}};
  const auto plan = assess(m);
  const PlanView view{m, plan};
  const auto items = indicator_items(plan.goals.front(), view);
  BOOST_REQUIRE(table_in(items.at(0)).notes.size() == 1U);
  BOOST_TEST(table_in(items[0]).notes[0].find("Mätfel i augusti.") != std::string::npos);
  const Table box = verdict_table(plan.goals.front(), view);
  BOOST_REQUIRE(box.notes.size() == 1U);
  BOOST_TEST(box.notes[0].find("Ej uppfyllt") != std::string::npos);  // what the rule gives
}

BOOST_AUTO_TEST_CASE(an_assignment_shows_its_plan_and_what_persons_judge_its_verdict) {
  auto m = material();
  m.assignments = {assignment("Verksamhetsmål", {}, ""),
                   assignment("Uppdrag", AssignmentStatus::started, "2025-04-24")};
  m.assignments[0].decision.assessment = Decision::Choice{Level{0}, {}};
  const auto plan = assess(m);
  const auto items = assignment_items(plan.goals.front(), {m, plan});
  BOOST_REQUIRE(items.size() == 2U);
  BOOST_TEST(rows_text(table_in(items[0])) == "Utred | Avvikelse från plan | 2025-04-24 | Påbörjad\n");
  BOOST_TEST(rows_text(table_in(items[1])) == "Utred | Uppfyllt | Ej utvärderad\n");
}

BOOST_AUTO_TEST_CASE(a_short_report_has_a_goal_s_indicators_in_one_table_grouped_by_level) {
  auto m = material();
  m.indicators = {indicator_with({.target = "5", .forecast = "6"}, "I1", "1.1"),
                  indicator_with({.target = "5", .forecast = "4"}, "I2", "1.1")};
  m.indicators[0].level = m.convention.plan_levels[1].key;
  m.indicators[1].level = m.convention.plan_levels[0].key;
  const auto plan = assess(m);
  const PlanView view{m, plan, {{"indikatorer", {{.show = "namn"}, {.show = "bedömning"}}, "nivå"}}};
  const Table table = indicator_table(plan.goals.front(), view);
  BOOST_TEST(headings_text(table) == "Indikator | Bedömning");
  BOOST_TEST(rows_text(table) == "group: " + m.convention.plan_levels[1].caption +
                                     " | \nIndikatorn I1 | Uppfyllt\ngroup: Kommunfullmäktiges indikatorer | "
                                     "\nIndikatorn I2 | Ej uppfyllt\n");
}

BOOST_AUTO_TEST_CASE(a_short_report_has_a_goal_s_assignments_in_one_table_without_comments) {
  auto m = material();
  m.assignments = {assignment("Verksamhetsmål", {}, ""),
                   assignment("Uppdrag", AssignmentStatus::started, "2025-04-24")};
  const auto plan = assess(m);
  const PlanView view{m, plan, {{"uppdrag", {{.show = "namn"}, {.show = "status"}}, "typ"}}};
  BOOST_TEST(rows_text(assignment_table(plan.goals.front(), view)) ==
             "group: Verksamhetsmål | \nUtred | –\ngroup: Uppdrag | \nUtred | Påbörjad\n");
  m.assignments.clear();
  const auto empty = assess(m);
  BOOST_TEST(assignment_table(empty.goals.front(), {m, empty}).rows.empty());
}

BOOST_AUTO_TEST_CASE(assignments_are_summed_by_kind_and_status) {
  auto m = material();
  m.assignments = {assignment("Uppdrag", AssignmentStatus::started, "2025-12-31"),
                   assignment("Uppdrag", AssignmentStatus::started, "2025-04-24"),
                   assignment("Uppdrag", AssignmentStatus::completed, ""),
                   assignment("Verksamhetsmål", AssignmentStatus::started, "2025-12-31")};
  const auto plan = assess(m);
  const Table table = assignment_summary({m, plan});
  BOOST_TEST(rows_text(table) ==
             "Uppdrag | Påbörjad | 1 | 1 | 2\n"
             "Uppdrag | Slutförd | 0 | 0 | 1\n"
             "total: Summa |  | 1 | 1 | 3\n");
  BOOST_TEST(table.notes.size() == 1U);  // one has no end date
}

BOOST_AUTO_TEST_CASE(the_examples_summary_counts_what_the_rule_gives) {
  BOOST_TEST(rows_text(assignment_summary(norrtalje_view())) ==
             "Uppdrag | Påbörjad | 3 | 0 | 3\n"
             "Nämndinitiativ | Påbörjad | 3 | 3 | 6\n"
             "Nämndinitiativ | Slutförd | 1 | 1 | 2\n"
             "total: Summa |  | 7 | 4 | 11\n");
}

BOOST_AUTO_TEST_CASE(the_tables_of_the_example_have_ids_of_their_own_and_whole_rows) {
  const auto view = norrtalje_view();
  std::set<std::string> ids;
  std::vector<Table> tables{goal_overview(view), all_indicators(view), all_assignments(view)};
  for (const auto& goal : view.plan.goals) {
    tables.push_back(verdict_table(goal, view));
    for (const auto& items : {indicator_items(goal, view), assignment_items(goal, view)})
      for (const auto& item : items)
        if (const auto* table = std::get_if<Table>(&item)) tables.push_back(*table);
  }
  for (const auto& table : tables) {
    BOOST_TEST(ids.insert(table.id).second, table.id);
    BOOST_TEST(table.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos,
               table.id);
    BOOST_TEST((!table.caption.empty() && table.description.ends_with('.')), table.id);
    for (const auto& row : table.rows) BOOST_TEST(row.cells.size() == table.columns.size(), table.id);
  }
  BOOST_TEST(goal_overview(view).rows.size() == 11U);
  BOOST_TEST(all_indicators(view).rows.size() == 17U);
  BOOST_TEST(all_assignments(view).rows.size() == 14U);
}

BOOST_AUTO_TEST_CASE(the_usual_column_of_who_is_responsible_is_left_out_where_nobody_is) {
  auto m = with_responsible();
  const auto headings = [&](const ColumnChoice& chosen) {
    const auto plan = assess(m);
    TableLayouts layouts;
    if (!chosen.show.empty()) layouts.push_back({"indikatorer", {{.show = "namn"}, chosen}, {}, {}});
    return headings_text(std::get<Table>(indicator_items(PlanLevel{}, PlanView{m, plan, layouts}).at(0)));
  };
  BOOST_TEST(headings({}).find("Ansvarig") != std::string::npos);
  for (auto& i : m.indicators) i.responsible.clear();
  BOOST_TEST(headings({}).find("Ansvarig") == std::string::npos);
  const SourcePosition asked_for{std::make_shared<const Source>()};
  BOOST_TEST(headings({.show = "ansvarig", .position = asked_for}) == "Indikator | Ansvarig");
}

BOOST_AUTO_TEST_CASE(the_forecast_that_a_template_asks_for_is_left_out_where_there_is_none) {
  auto m = with_responsible();
  const SourcePosition asked_for{std::make_shared<const Source>()};
  const TableLayouts layouts{
      {"indikatorer", {{.show = "namn"}, {.show = "prognos", .position = asked_for}}, {}, {}}};
  const auto headings = [&] {
    const auto plan = assess(m);
    return headings_text(std::get<Table>(indicator_items(PlanLevel{}, PlanView{m, plan, layouts}).at(0)));
  };
  BOOST_TEST(headings() == "Indikator | Prognos 2025");
  for (auto& i : m.indicators) i.forecasts.clear();
  BOOST_TEST(headings() == "Indikator");
}

BOOST_AUTO_TEST_CASE(a_unit_is_told_when_neither_figures_nor_name_say_it) {
  const auto note = [](const char* name, const char* unit) {
    Indicator indicator;
    indicator.name = name;
    indicator.unit = unit;
    return unit_note(indicator);
  };
  BOOST_TEST(note("Utsläpp från resor", "ton") == "Utsläpp från resor anges i ton.");
  BOOST_TEST(note("Läkemedelsavvikelse", "per brukare") == "Läkemedelsavvikelse anges per brukare.");
  for (const char* unit : {"%", "tkr", "antal", "index", "ja/nej", ""}) BOOST_TEST(note("Resor", unit) == "");
  BOOST_TEST(note("Fall, per boendeplats", "per plats") == "");
  BOOST_TEST(note("Antal hemlösa, antal/1000 inv", "per 1 000 invånare") == "");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <ostream>
#include <string>

#include "support/sample_plan.hpp"
#include "support/table_text.hpp"
#include "view/goal_tables.hpp"

using namespace redovisa;

namespace {

Goal goal(const std::string& number, const std::string& name, const std::string& level = {},
          const std::string& parent = {}) {
  Goal g;
  g.number = number;
  g.name = name;
  g.level = level;
  g.parent = parent;
  g.responsible = "Chef " + number;
  return g;
}

LevelCriterion limit(Level level, Criterion criterion, const char* written) {
  criterion.written = written;
  return {level, criterion, {}};
}

Indicator care() {
  Indicator i = indicator_with({Direction::higher, "", "", "67", "62"}, "I1", "1.1");
  i.name = "Helhetssyn";
  i.level = "KF";
  i.activity = "Äldreomsorg";
  i.responsible = "Enhetschef";
  i.reports = "Strateg";
  i.measured = "Andel nöjda";
  i.unit = "%";
  i.source = "Kolada";
  i.kolada_id = "U1";
  i.periodicity = {"Årligen", 12};
  i.contributes_to = "1";
  i.baseline = measured_in(whole_year(2022), "60");
  i.targets = {target_of(2025, at_least("70")), target_of(2026, figure_alone("75"))};
  i.levels = {limit(0, at_least("82"), "82 eller högre"), limit(1, between("74", "81"), "74-81")};
  return i;
}

Indicator absence() {
  Indicator i = indicator_with({Direction::lower, "6.5", "7", "", "7.1"}, "I2", "1.2");
  i.name = "Sjukfrånvaro";
  i.level = "Nämnd";
  i.activity = "Alla verksamheter";
  i.outcomes.push_back({august, {decimal("73"), {}, {}, whole_year(2023)}});
  return i;
}

Assignment scheduling() {
  Assignment a;
  a.id = "U1";
  a.goal = "1.1";
  a.kind = "Uppdrag";
  a.name = "Nya scheman";
  a.responsible = "Enhetschef";
  a.reports = "Strateg";
  a.effects = "Färre byten";
  a.how_often = "T2";
  a.end_date = date("2025-12-31");
  a.expected_date = date("2025-11-01");
  a.status = AssignmentStatus::started;
  a.comment = Commentary{"Går bra.", {}, {}};
  return a;
}

Activity activity(const std::string& belongs_to, const std::string& text) {
  Activity a;
  a.kind = "Aktivitet";
  a.belongs_to = belongs_to;
  a.text = text;
  return a;
}

SourceMaterial material() {
  SourceMaterial m;
  m.convention = three_level_convention();
  m.convention.goal_levels = {{"KF", "Övergripande mål"}, {"Nämnd", "Nämndmål"}};
  m.convention.calendar = {{"T1", 4, "Tertial 1"}, {"T2", 8, "Tertial 2"}, {"T3", 12, "Tertial 3"}};
  m.period = august;
  m.goals = {goal("1", "Ett gott liv", "KF"), goal("1.1", "Trygg vård", "Nämnd", "1"),
             goal("1.2", "En god arbetsgivare", "Nämnd", "1")};
  m.goals[0].area = "Välfärd";
  m.indicators = {care(), absence()};
  m.assignments = {scheduling()};
  m.activities = {activity("U1", "Kurs"), activity("I1", "Enkät"), activity("I1", "Samtal")};
  return m;
}

/// What two rows of a table show in the columns that are chosen.
struct ShownCase {
  std::string show, which, headings, rows;
};
std::ostream& operator<<(std::ostream& out, const ShownCase& c) { return out << c.show << ' ' << c.which; }

const ShownCase indicator_cases[] = {
    {"id", "", "Id", "I1\nI2\n"},
    {"mål", "", "Mål", "Trygg vård\nEn god arbetsgivare\n"},
    {"målnummer", "", "Mål", "1.1\n1.2\n"},
    {"namn", "", "Indikator", "Helhetssyn\nSjukfrånvaro\n"},
    {"överordnat", "", "Överordnat mål", "Ett gott liv\nEtt gott liv\n"},
    {"nivå", "", "Nivå", "KF\nNämnd\n"},
    {"verksamhet", "", "Verksamhet", "Äldreomsorg\nAlla verksamheter\n"},
    {"ansvarig", "", "Ansvarig", "Enhetschef\n\n"},
    {"rapportering", "", "Ansvarig för rapportering", "Strateg\n\n"},
    {"mått", "", "Mått", "Andel nöjda\n\n"},
    {"källa", "", "Källa", "Kolada\n\n"},
    {"kolada-id", "", "Kolada-id", "U1\n\n"},
    {"periodicitet", "", "Hur ofta", "Årligen\n\n"},
    {"aktiviteter", "", "Aktiviteter", "Enkät. Samtal\n\n"},
    {"gräns", "grön", "Gräns grön", "82 % eller högre\n–\n"},
    {"gräns", "Gul", "Gräns gul", "74–81 %\n–\n"},
    {"gränser", "", "Gränser", "grön: 82 % eller högre; gul: 74–81 %\n\n"},
    {"utgångsvärde", "", "Utgångsvärde", "60 % (2022)\n–\n"},
    {"utgångsår", "", "Utgångsår", "2022\n\n"},
    {"målvärde", "", "Mål 2025", "minst 70 %\n6,5\n"},
    {"målvärde", "+1", "Mål 2026", "75 %\n–\n"},
    {"målvärde", "alla", "Mål 2025 | Mål 2026", "minst 70 % | 75 %\n6,5 | –\n"},
    {"målår", "", "Målår", "\n2025\n"},
    {"utfall", "", "Utfall aug 2025", "67 %\n73 (2023)\n"},
    {"utfall", "-1", "Utfall 2024", "62 %\n7,1\n"},
    {"utfall", "−2", "Utfall 2023", "–\n–\n"},
    {"utfall", "historik", "Utfall 2024 | Utfall aug 2025", "62 % | 67 %\n7,1 | 73 (2023)\n"},
    {"utfall", "T2", "Utfall T2 2025", "67 %\n73 (2023)\n"},
    {"utfall", "T3", "Utfall T3 2025", "–\n–\n"},
    {"utfall", "senaste", "Senaste utfall", "67 %\n73 (2023)\n"},
    {"prognos", "", "Prognos 2025", "–\n7\n"},
    {"framsteg", "", "Framsteg", "70 %\n–\n"},
    {"kommentar", "", "Kommentar", "\n\n"},
};

const ShownCase assignment_cases[] = {
    {"id", "", "Id", "U1\n"},
    {"typ", "", "Typ", "Uppdrag\n"},
    {"mål", "", "Mål", "Trygg vård\n"},
    {"rapportering", "", "Ansvarig för rapportering", "Strateg\n"},
    {"effekter", "", "Förväntade effekter", "Färre byten\n"},
    {"hur-ofta", "", "Hur ofta", "T2\n"},
    {"aktiviteter", "", "Aktiviteter", "Kurs\n"},
    {"slutdatum", "", "Slutdatum", "2025-12-31\n"},
    {"status", "", "Status", "Påbörjad\n"},
    {"plan", "", "Prognos för slutförande", "Enligt plan\n"},
    {"prognosdatum", "", "Väntas klart", "2025-11-01\n"},
    {"kommentar", "", "Kommentar", "Går bra.\n"},
};

const ShownCase goal_cases[] = {
    {"nummer", "", "Nr", "1\n1.1\n1.2\n"},
    {"namn", "", "Mål", "Ett gott liv\nTrygg vård\nEn god arbetsgivare\n"},
    {"mål", "", "Mål", "1 Ett gott liv\n1.1 Trygg vård\n1.2 En god arbetsgivare\n"},
    {"område", "", "Målområde", "Välfärd\nVälfärd\nVälfärd\n"},
    {"nivå", "", "Nivå", "Övergripande mål\nNämndmål\nNämndmål\n"},
    {"överordnat", "", "Överordnat mål", "\n1 Ett gott liv\n1 Ett gott liv\n"},
    {"ansvarig", "", "Ansvarig", "Chef 1\nChef 1.1\nChef 1.2\n"},
};

TableLayouts layouts_of(const std::string& table, std::vector<ColumnChoice> columns,
                        const std::string& group_by = {}) {
  return {{table, std::move(columns), group_by, {}}};
}

const Table& table_in(const std::vector<Item>& items) { return std::get<Table>(items.at(0)); }

const PlanLevel all_levels{"", "Indikator", "Indikatorer"};

}  // namespace

BOOST_AUTO_TEST_SUITE(table_layouts)

BOOST_DATA_TEST_CASE(an_indicator_shows_what_the_template_chooses, indicator_cases, c) {
  const auto m = material();
  const auto plan = assess(m);
  const auto items = indicator_items(all_levels, {m, plan, layouts_of("indikatorer", {{c.show, c.which}})});
  BOOST_TEST(headings_text(table_in(items)) == c.headings);
  BOOST_TEST(rows_text(table_in(items)) == c.rows);
}

BOOST_DATA_TEST_CASE(an_assignment_shows_what_the_template_chooses, assignment_cases, c) {
  const auto m = material();
  const auto plan = assess(m);
  const AssignmentKind kind{"Uppdrag", "Uppdrag"};
  const auto items = assignment_items(kind, {m, plan, layouts_of("uppdrag", {{c.show, c.which}})});
  BOOST_TEST(headings_text(table_in(items)) == c.headings);
  BOOST_TEST(rows_text(table_in(items)) == c.rows);
}

BOOST_DATA_TEST_CASE(a_goal_shows_what_the_template_chooses, goal_cases, c) {
  const auto m = material();
  const auto plan = assess(m);
  const Table table = goal_overview({m, plan, layouts_of("måluppfyllelse", {{c.show, c.which}})});
  BOOST_TEST(headings_text(table) == c.headings);
  BOOST_TEST(rows_text(table) == c.rows);
}

BOOST_AUTO_TEST_CASE(the_template_chooses_heading_and_width) {
  const auto m = material();
  const auto plan = assess(m);
  const auto layouts = layouts_of(
      "indikatorer", {{"namn", "", "Vad", 50}, {"målvärde", "alla", "Nivå att nå"}, {"prognos", "", "", 3}});
  const Table table = table_in(indicator_items(all_levels, {m, plan, layouts}));
  BOOST_TEST(headings_text(table) == "Vad | Nivå att nå 2025 | Nivå att nå 2026 | Prognos 2025");
  BOOST_TEST(table.columns[0].share == 50.0);
  BOOST_TEST(table.columns[3].share == 3.0);
  BOOST_TEST((table.columns[3].align == Align::right));
}

BOOST_AUTO_TEST_CASE(a_table_without_layout_has_that_of_the_word_before_the_space) {
  const auto m = material();
  const auto plan = assess(m);
  TableLayouts layouts = layouts_of("indikatorer", {{.show = "id"}});
  layouts.push_back({"Indikatorer Nämnd", {{.show = "namn"}}, {}, {}});
  const PlanView view{m, plan, layouts};
  const auto& levels = m.convention.plan_levels;
  BOOST_TEST(rows_text(table_in(indicator_items(levels[0], view))) == "I1\n");
  BOOST_TEST(rows_text(table_in(indicator_items(levels[1], view))) == "Sjukfrånvaro\n");
  BOOST_TEST(headings_text(table_in(indicator_items(levels[1], view))) == "Indikator (Nämnd)");
}

BOOST_AUTO_TEST_CASE(a_year_that_has_a_column_of_its_own_is_not_told_twice) {
  auto m = material();
  m.indicators[0].targets = {target_of(2027, at_least("70"))};
  m.indicators[0].target_year = 2027;
  const auto plan = assess(m);
  const auto rows = [&](std::vector<ColumnChoice> columns) {
    const auto layouts = layouts_of("indikatorer", std::move(columns));
    return rows_text(table_in(indicator_items(m.convention.plan_levels[0], {m, plan, layouts})));
  };
  BOOST_TEST(rows({{.show = "målvärde"}, {.show = "utgångsvärde"}}) == "minst 70 % (2027) | 60 % (2022)\n");
  BOOST_TEST(
      rows({{.show = "målvärde"}, {.show = "målår"}, {.show = "utgångsvärde"}, {.show = "utgångsår"}}) ==
      "minst 70 % | 2027 | 60 % | 2022\n");
}

BOOST_AUTO_TEST_CASE(a_column_of_another_year_is_left_out_where_the_table_has_nothing_in_it) {
  const auto m = material();
  const auto plan = assess(m);
  const SourcePosition chosen{std::make_shared<const Source>(Source{Source::Kind::file, "mall.xml", {}}), 1,
                              1};
  const auto layouts = layouts_of("indikatorer", {{"utfall", "-1", "", 0, chosen},
                                                  {"utfall", "-2", "", 0, chosen},
                                                  {"målvärde", "+1", "", 0, chosen},
                                                  {"utfall", "T1", "", 0, chosen}});
  const auto headings = [&](std::size_t level) {
    const auto items = indicator_items(m.convention.plan_levels[level], {m, plan, layouts});
    return headings_text(table_in(items));
  };
  BOOST_TEST(headings(0) == "Utfall 2024 | Mål 2026 | Utfall T1 2025");
  BOOST_TEST(headings(1) == "Utfall 2024 | Utfall T1 2025");
}

BOOST_AUTO_TEST_CASE(rows_are_grouped_in_order_of_appearance_with_the_others_last) {
  auto m = material();
  m.indicators.push_back(care());
  m.indicators.push_back(care());
  m.indicators[2].activity.clear();
  m.indicators[3].name = "Trygghet";
  const auto plan = assess(m);
  const auto layouts = layouts_of("indikatorer", {{.show = "namn"}, {.show = "id"}}, "verksamhet");
  BOOST_TEST(rows_text(table_in(indicator_items(all_levels, {m, plan, layouts}))) ==
             "group: Äldreomsorg | \nHelhetssyn | I1\nTrygghet | I1\n"
             "group: Alla verksamheter | \nSjukfrånvaro | I2\n"
             "group: Övriga | \nHelhetssyn | I1\n");
}

BOOST_AUTO_TEST_CASE(rows_without_anything_to_group_by_are_not_grouped) {
  auto m = material();
  for (auto& i : m.indicators) i.activity.clear();
  const auto plan = assess(m);
  const auto layouts = layouts_of("indikatorer", {{.show = "id"}}, "verksamhet");
  BOOST_TEST(rows_text(table_in(indicator_items(all_levels, {m, plan, layouts}))) == "I1\nI2\n");
}

BOOST_AUTO_TEST_CASE(a_layout_may_group_the_usual_columns) {
  const auto m = material();
  const auto plan = assess(m);
  const PlanView view{m, plan, layouts_of("måluppfyllelse", {}, "nivå")};
  BOOST_TEST(headings_text(goal_overview(view)) == "Mål | Bedömning | Trend");
  BOOST_TEST(rows_text(goal_overview(view)).starts_with("group: Övergripande mål |  | \n1 Ett gott liv"));
}

BOOST_AUTO_TEST_CASE(a_comment_in_the_table_is_not_repeated_below_it_unless_it_does_not_fit) {
  auto m = material();
  m.indicators[0].comment = Commentary{"Bra.", {}, {}};
  m.indicators[1].comment = Commentary{"Se {{indikator.i2.utfall}}.", {}, {}};
  const auto plan = assess(m);
  const auto layouts = layouts_of("indikatorer", {{.show = "kommentar"}});
  const auto items = indicator_items(all_levels, {m, plan, layouts});
  BOOST_TEST(rows_text(table_in(items)) == "Bra.\nSe kommentaren under tabellen.\n");
  BOOST_REQUIRE(items.size() == 2U);
  BOOST_TEST(std::get<Comment>(items[1]).text.markdown == "Se {{indikator.i2.utfall}}.");
  BOOST_TEST(indicator_items(all_levels, {m, plan}).size() == 3U);
}

BOOST_AUTO_TEST_CASE(at_year_end_there_is_no_forecast_in_any_layout) {
  auto m = material();
  m.period = year_2025;
  const auto plan = assess(m);
  const auto layouts = layouts_of("indikatorer", {{.show = "id"}, {.show = "prognos"}});
  BOOST_TEST(headings_text(table_in(indicator_items(all_levels, {m, plan, layouts}))) == "Id");
}

BOOST_AUTO_TEST_CASE(a_plan_alone_has_nothing_judged_in_its_tables) {
  auto m = material();
  m.followed_up = false;
  const auto plan = assess(m);
  const PlanView view{m, plan};
  BOOST_TEST(headings_text(table_in(indicator_items(m.convention.plan_levels[0], view))) ==
             "Indikator (KF) | Ansvarig | Utfall 2024 | Mål 2025");
  BOOST_TEST(headings_text(goal_overview(view)) == "Mål");
  BOOST_TEST(headings_text(all_assignments(view)).find("Bedömning") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_goals_indicators_are_counted_by_level) {
  auto m = material();
  m.goals[1].parent.clear();
  m.indicators[1].goal = "1.1";
  for (auto& i : m.indicators) i.contributes_to.clear();
  m.indicators[0].decision.assessment = Decision::Choice{Level{0}, {}};
  m.indicators[1].decision.assessment = Decision::Choice{Level{2}, {}};
  m.indicators.push_back(m.indicators[0]);
  m.indicators.push_back(m.indicators[0]);
  m.indicators[3].decision.assessment = Decision::Choice{std::nullopt, {}};
  const auto plan = assess(m);
  const Table table = goal_overview({m, plan, layouts_of("måluppfyllelse", {{.show = "fördelning"}})});
  BOOST_TEST(rows_text(table).find("Grön 2, Röd 1, Inget värde angivet: 1\n") != std::string::npos,
             rows_text(table));
}

BOOST_AUTO_TEST_CASE(goals_of_a_level_and_goals_below_a_goal_have_tables) {
  const auto m = material();
  const auto plan = assess(m);
  const PlanView view{m, plan, layouts_of("måluppfyllelse", {{.show = "nummer"}})};
  BOOST_TEST(rows_text(goal_overview(m.convention.goal_levels[1], view)) == "1.1\n1.2\n");
  BOOST_TEST(goal_overview(m.convention.goal_levels[1], view).id == "maluppfyllelse-n--mnd");
  BOOST_TEST(sub_goal_table(plan.goals[1], view).rows.empty());
  AssessedGoal above = plan.goals[0];
  above.parts = {{GoalPart::Kind::sub_goal, 1}, {GoalPart::Kind::sub_goal, 2}};
  BOOST_TEST(rows_text(sub_goal_table(above, view)) == "1.1\n1.2\n");
}

BOOST_AUTO_TEST_CASE(arrows_that_follow_the_figures_point_down_when_less_is_better) {
  auto m = material();
  m.convention.arrows_follow_figures = true;
  m.convention.trends.levels[trend_positive].symbol = "^";
  m.convention.trends.levels[trend_negative].symbol = "v";
  m.indicators[1].decision.trend = Decision::Choice{trend_positive, {}};
  m.indicators[0].decision.trend = Decision::Choice{trend_positive, {}};
  const auto plan = assess(m);
  const auto layouts = layouts_of("indikatorer", {{.show = "trend"}});
  BOOST_TEST(rows_text(table_in(indicator_items(all_levels, {m, plan, layouts}))) ==
             "^ Positiv\nv Positiv\n");
}

BOOST_AUTO_TEST_CASE(womens_and_mens_outcomes_stand_below_the_table) {
  auto m = material();
  m.indicators[0].name = "Helhetssyn.";
  m.indicators[0].by_sex = {{Sex::women, measured_in(august, "5.6")},
                            {Sex::men, measured_in(august, "3.1")},
                            {Sex::women, measured_in(whole_year(2024), "9")}};
  const auto plan = assess(m);
  const Table table = table_in(indicator_items(all_levels, {m, plan}));
  BOOST_REQUIRE(table.notes.size() == 1U);
  BOOST_TEST(table.notes[0] == "Helhetssyn: kvinnor 5,6\u00A0%, män 3,1\u00A0%");
}

BOOST_AUTO_TEST_SUITE_END()

#include "view/goal_contents.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "support/sample_plan.hpp"
#include "support/table_text.hpp"
#include "view/activities.hpp"
#include "view/report_contents.hpp"
#include "view/wording.hpp"

using namespace redovisa;

namespace {

Goal goal(const std::string& number, const std::string& area, const std::string& level,
          const std::string& parent = {}) {
  Goal g;
  g.number = number;
  g.name = "Mål " + number;
  g.area = area;
  g.level = level;
  g.parent = parent;
  return g;
}

SourceMaterial material() {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.convention.goal_levels = {{"KF", "Övergripande mål"}, {"Nämnd", "Nämndmål"}, {"Enhet", "Enhetsmål"}};
  m.convention.calendar = {{"T2", 8, "Tertial 2"}};
  m.convention.words = {"Nämndmål", "Nämndmålen", "Strategiskt område"};
  m.period = august;
  m.goals = {goal("1", "Välfärd", "KF"), goal("2", "Miljö", "kf"), goal("1.1", "", "Nämnd", "1")};
  return m;
}

std::string value(const Contents& contents, const std::string& name) {
  const auto found = contents.values.find(name);
  return found == contents.values.end() ? "(none)" : text_of(found->second);
}

std::string prose(const std::vector<Item>& items) {
  std::string text;
  for (const auto& item : items) text += std::get<Prose>(item).markdown + '\n';
  return text;
}

std::string numbers(const std::vector<Contents>& goals) {
  std::string text;
  for (const auto& g : goals) text += value(g, "mål.nummer") + ' ';
  return text;
}

Contents contents_of(const SourceMaterial& m, const TableLayouts& layouts = {}) {
  const auto plan = assess(m);
  return report_contents({m, plan, layouts});
}

Activity activity(const std::string& kind, const std::string& text) {
  Activity a;
  a.kind = kind;
  a.belongs_to = "1";
  a.text = text;
  return a;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(goal_contents)

BOOST_AUTO_TEST_CASE(goals_are_grouped_by_level_and_area) {
  const Contents all = contents_of(material());
  BOOST_TEST(numbers(all.groups.at("mål")) == "1 2 1.1 ");
  BOOST_TEST(numbers(all.groups.at("mål kf")) == "1 2 ");
  BOOST_TEST(all.groups.at("mål enhet").empty());
  const auto& areas = all.groups.at("målområde");
  BOOST_REQUIRE(areas.size() == 2U);
  BOOST_TEST(value(areas[0], "målområde.namn") == "Välfärd");
  BOOST_TEST(value(areas[1], "målområde.nummer") == "2");
  BOOST_TEST(numbers(areas[0].groups.at("mål")) == "1 1.1 ");  // a goal without area is of its parent's
  BOOST_TEST(numbers(areas[0].groups.at("mål nämnd")) == "1.1 ");
  BOOST_TEST(areas[1].groups.at("mål nämnd").empty());
}

BOOST_AUTO_TEST_CASE(goals_without_area_come_last_when_others_have_one) {
  auto m = material();
  m.goals.insert(m.goals.begin(), goal("0", "", "KF"));
  const Contents all = contents_of(m);
  const auto& areas = all.groups.at("målområde");
  BOOST_REQUIRE(areas.size() == 3U);
  BOOST_TEST(value(areas[2], "målområde.namn") == "Övriga nämndmålen");
  for (auto& g : m.goals) g.area.clear();
  BOOST_TEST(contents_of(m).groups.at("målområde").empty());
}

BOOST_AUTO_TEST_CASE(a_goal_has_its_values_and_texts_by_name) {
  auto m = material();
  m.goals[2].description = "Vad.";
  m.goals[2].comment = Commentary{"Hur.", {}, {}};
  m.goals[2].analysis = {"Därför.", {}};
  m.goals[2].measure = {"Gör om.\n\nOch rätt.", {}};
  const Contents own = contents_of(m).groups.at("mål nämnd").at(0);
  BOOST_TEST(value(own, "mål.nivå") == "Nämndmål");
  BOOST_TEST(value(own, "mål.område") == "Välfärd");
  BOOST_TEST(value(own, "mål.överordnat") == "1 Mål 1");
  BOOST_TEST(prose(own.items.at("målets text")) == "Vad.\nHur.\n");
  BOOST_TEST(prose(own.items.at("målets beskrivning")) == "Vad.\n");
  BOOST_TEST(prose(own.items.at("målets kommentar")) == "Hur.\n");
  BOOST_TEST(prose(own.items.at("målets analys")) ==
             "**Analys:** Därför.\n**Åtgärd:**\n\nGör om.\n\nOch rätt.\n");
  for (const auto* name : {"målets fakta", "undermål", "indikatorer", "uppdrag", "bedömning"})
    BOOST_TEST(own.items.contains(name), name);
}

BOOST_AUTO_TEST_CASE(every_follow_up_that_shows_a_goals_judgement_shows_its_analysis) {
  std::size_t shown = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator{TEMPLATES_DIR "/delarsrapport"}) {
    if (entry.path().extension() != ".md") continue;
    std::ifstream file{entry.path()};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    if (text.find("{{infoga bedömning}}") == std::string::npos) continue;
    BOOST_TEST(text.find("{{infoga målets analys}}") != std::string::npos, entry.path().string());
    ++shown;
  }
  BOOST_TEST(shown >= 5U);
}

BOOST_AUTO_TEST_CASE(a_forecast_column_that_nothing_stands_in_is_not_shown) {
  auto m = material();
  m.economy.by_activity.resize(2);
  m.economy.by_activity[0].outcome_to_date.number = decimal("5");
  const auto columns = [&] {
    return std::get<Table>(contents_of(m).items.at("verksamhet").at(0)).columns.size();
  };
  const std::size_t without = columns();
  m.economy.by_activity[1].forecast_year.number = decimal("7");
  BOOST_TEST(columns() == without + 2);
}

BOOST_AUTO_TEST_CASE(facts_have_the_order_and_labels_of_the_layout) {
  auto m = material();
  m.goals[2].method = "Enkät";
  m.goals[2].responsible = "Chef *1*";
  const auto facts = [&](const TableLayouts& layouts) {
    return prose(contents_of(m, layouts).groups.at("mål nämnd").at(0).items.at("målets fakta"));
  };
  BOOST_TEST(facts({}) ==
             "**Metod:** Enkät\n**Ansvarig:** Chef \\*1\\*\n**Överordnat mål:** 1 Mål 1\n"
             "**Strategiskt område:** Välfärd\n");
  BOOST_TEST(facts({{"målfakta", {{.show = "område"}, {"metod", "", "Metod/mått"}}, {}, {}}}) ==
             "**Strategiskt område:** Välfärd\n**Metod/mått:** Enkät\n");
}

BOOST_AUTO_TEST_CASE(activities_are_lists_by_kind_whatever_signs_they_hold) {
  auto m = material();
  m.activities = {activity("Effekt", "Färre *fall*"), activity("Synlig förbättring", "1. Ny\nrutin"),
                  activity("effekt", "{{mål}}")};
  m.activities[1].responsible = "Chef";
  m.activities[1].when = "våren";
  m.activities[1].status = "Klar";
  const Contents own = contents_of(m).groups.at("mål").at(0);
  BOOST_TEST(prose(own.items.at("aktiviteter effekt")) == "- Färre \\*fall\\*\n- \\{\\{mål\\}\\}\n\n");
  BOOST_TEST(prose(own.items.at("aktiviteter synlig förbättring")) ==
             "- 1\\. Ny rutin \\(Chef, våren\\)\\. Klar\n\n");
  BOOST_TEST(!own.items.contains("aktiviteter mål"));
}

BOOST_AUTO_TEST_CASE(the_report_has_the_words_of_the_municipality_and_of_its_calendar) {
  auto m = material();
  const auto named = [&](const std::string& name) { return value(contents_of(m), name); };
  BOOST_TEST(named("ord.mål") == "Nämndmål");
  BOOST_TEST(named("ord.målen") == "Nämndmålen");
  BOOST_TEST(named("ord.målområde") == "Strategiskt område");
  BOOST_TEST(named("rapport.period") == "Tertial 2");
  BOOST_TEST(named("rapport.nästa-år") == "2026");
  m.convention.calendar.clear();
  BOOST_TEST(named("rapport.period") == "augusti");
  m.period = year_2025;
  BOOST_TEST(named("rapport.period") == "helår");
}

BOOST_AUTO_TEST_CASE(tables_across_goals_have_names_by_level_and_kind) {
  auto m = material();
  m.indicators = {indicator_with({}, "I1", "1"), indicator_with({}, "I2", "2")};
  Assignment without_goal;
  without_goal.id = "U1";
  without_goal.kind = "Uppdrag";
  without_goal.comment = Commentary{"På väg.", {}, {}};
  m.assignments = {without_goal};
  const Contents all = contents_of(m);
  BOOST_TEST(std::get<Table>(all.items.at("indikatorer kf").at(0)).rows.size() == 2U);
  BOOST_TEST(all.items.at("indikatorer nämnd").empty());
  BOOST_TEST(all.items.at("uppdrag uppdrag").size() == 2U);
  BOOST_TEST(all.items.at("uppdrag verksamhetsmål").empty());
  BOOST_TEST(std::get<Table>(all.items.at("måluppfyllelse kf").at(0)).rows.size() == 2U);
  BOOST_TEST(all.items.at("måluppfyllelse enhet").empty());
}

BOOST_AUTO_TEST_CASE(the_workbook_has_what_the_plan_uses) {
  auto m = material();
  m.indicators = {indicator_with({.target = "5", .outcome = "4"}, "I1", "1.1")};
  m.indicators[0].baseline = measured_in(whole_year(2022), "3");
  m.indicators[0].contributes_to = "1";
  m.indicators[0].levels = {{0, at_least("5"), {}}, {1, figure_alone("3"), {}}};
  m.activities = {activity("Effekt", "Färre fall")};
  const auto plan = assess(m);
  const Workbook workbook = report_workbook({m, plan});
  BOOST_TEST(workbook.sheets.at(0).name == "Nyckeltal");
  BOOST_TEST(workbook.sheets.at(1).name == "Måluppfyllelse");
  BOOST_TEST(headings_text(workbook.sheets[1].table) ==
             "Nämndmål | Strategiskt område | Nivå | Överordnat mål | Bedömning | Trend | Underlag");
  const Table& indicators = workbook.sheets.at(2).table;
  BOOST_TEST(
      headings_text(indicators) ==
      "Id | Nämndmål | Indikator | Överordnat mål | Nivå | Utgångsvärde | Utgångsår | "
      "Utfall aug 2025 | Gräns uppfyllt | Gräns ej uppfyllt | Mål 2025 | Prognos 2025 | Bedömning | Trend | "
      "Underlag");
  BOOST_TEST(std::holds_alternative<Number>(indicators.rows[0].cells[5].value));
  BOOST_TEST(workbook.sheets.at(3).name == "Aktiviteter");
  BOOST_TEST(headings_text(workbook.sheets[3].table) == "Tillhör | Typ | Aktivitet");
}

BOOST_AUTO_TEST_CASE(a_plans_workbook_has_no_sheets_of_judgements) {
  auto m = material();
  m.followed_up = false;
  const auto plan = assess(m);
  const Workbook workbook = report_workbook({m, plan});
  for (const auto& sheet : workbook.sheets) BOOST_TEST(!sheet.name.starts_with("Underlag"), sheet.name);
  BOOST_TEST(workbook.sheets.at(1).name == "Mål");
}

BOOST_AUTO_TEST_CASE(a_goal_with_nothing_to_follow_up_says_so) {
  auto m = material();
  m.goals[1].description = "Vad.";
  const Contents all = contents_of(m);
  const auto& goals = all.groups.at("mål");
  BOOST_TEST(goals[0].items.at("utan uppföljning").empty());  // it has a goal below it
  BOOST_TEST(goals[1].items.at("utan uppföljning").empty());
  BOOST_TEST(prose(goals[2].items.at("utan uppföljning")) ==
             "Underlaget har varken indikatorer, uppdrag eller kommentar som hör hit.\n");
}

BOOST_AUTO_TEST_CASE(a_text_of_a_table_that_the_material_lacks_is_told_to_be_so) {
  SourceMaterial m = material();
  const auto told = [&] {
    const auto contents = contents_of(m);
    const auto& items = contents.items.find("volymer")->second;
    return items.empty() ? std::string{} : std::get<Prose>(items.front()).markdown;
  };
  BOOST_TEST(told() == "");  // nothing to explain
  m.texts = {{"ekonomi.volymer", "Volymerna anges i dygn.", {}}};
  BOOST_TEST(told() == "Volymerna saknas i underlaget för jan–aug 2025.");
  m.followed_up = false;
  BOOST_TEST(told() == "");  // a plan has no outcomes
}

BOOST_AUTO_TEST_SUITE_END()

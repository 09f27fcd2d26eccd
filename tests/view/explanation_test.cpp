#include "view/explanation.hpp"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "support/norrtalje.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> keys_of(const Json& json) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  return keys;
}

const std::vector<std::string> judged{"bedömning",      "trend",     "beräknad_bedömning",
                                      "beräknad_trend", "åsidosatt", "skäl"};

std::vector<std::string> with_judged(std::vector<std::string> before, const std::vector<std::string>& after) {
  before.insert(before.end(), judged.begin(), judged.end());
  before.insert(before.end(), after.begin(), after.end());
  return before;
}

Json everything() { return Json::parse(explanation_json(norrtalje_view(), "")); }

Json one(const std::string& list, const std::string& id) {
  const Json json = Json::parse(explanation_json(norrtalje_view(), id));
  BOOST_REQUIRE_EQUAL(json[list].size(), 1U);
  return json[list][0];
}

bool is_lower_case(const std::string& word) {
  return std::ranges::none_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

void check_judgements(const Json& item) {
  static const std::set<std::string> levels{"uppfyllt", "ej uppfyllt", "ej utvärderad"};
  static const std::set<std::string> trends{"positiv", "oförändrad", "negativ", "ej utvärderad"};
  for (const char* key : {"bedömning", "beräknad_bedömning"}) BOOST_TEST(levels.contains(item[key]));
  for (const char* key : {"trend", "beräknad_trend"}) BOOST_TEST(trends.contains(item[key]));
  BOOST_TEST(!item["skäl"].empty());
  for (const auto& reason : item["skäl"]) {
    BOOST_TEST(reason["text"].get<std::string>().ends_with('.'));
    for (const auto& fact : reason["uppgifter"]) BOOST_TEST(is_lower_case(fact["uppgift"]));
  }
}

/// A goal with a limited indicator below a goal that it contributes to.
SourceMaterial goals_in_two_levels() {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::sheet, "plan.xlsx", "Indikatorer"});
  SourceMaterial m;
  m.convention = two_level_convention();
  m.period = august;
  for (const auto* number : {"1", "1.1"}) {
    Goal goal;
    goal.number = number;
    goal.name = "Mål";
    m.goals.push_back(goal);
  }
  m.goals[1].parent = "1";
  m.indicators = {indicator_with({Direction::higher, "5", "6"}, "I1", "1.1")};
  Indicator& i = m.indicators[0];
  i.levels = {{0, at_least("82"), {source, 2, 6}}};
  i.baseline = PeriodValue{whole_year(2022), {decimal("60"), {}, {source, 2, 5}}};
  return m;
}

/// The judged plan, with the goals below their parents whatever the engine makes of them.
AssessedPlan with_sub_goals(const SourceMaterial& m) {
  AssessedPlan plan = assess(m);
  auto& parts = plan.goals[0].parts;
  if (std::ranges::none_of(parts, [](const auto& p) { return p.kind == GoalPart::Kind::sub_goal; }))
    parts.push_back({GoalPart::Kind::sub_goal, 1});
  return plan;
}

const std::string lists[] = {"mål", "indikatorer", "uppdrag"};

}  // namespace

BOOST_AUTO_TEST_SUITE(explanation)

BOOST_AUTO_TEST_CASE(the_json_says_what_it_is_about_first) {
  const Json json = everything();
  const std::vector<std::string> wanted{"kommun", "nämnd", "period",      "konvention",
                                        "regler", "mål",   "indikatorer", "uppdrag"};
  BOOST_TEST(keys_of(json) == wanted, boost::test_tools::per_element());
  BOOST_TEST(json["period"] == "2025-08");
  BOOST_TEST(json["konvention"] == "norrtalje");
  BOOST_TEST(json["mål"].size() == 11U);
  BOOST_TEST(json["indikatorer"].size() == 17U);
  BOOST_TEST(json["uppdrag"].size() == 14U);
}

BOOST_AUTO_TEST_CASE(goals_indicators_and_assignments_have_these_keys) {
  const Json json = everything();
  BOOST_TEST(keys_of(json["mål"][0]) == with_judged({"nummer", "mål"}, {"delar", "källa"}),
             boost::test_tools::per_element());
  BOOST_TEST(keys_of(json["indikatorer"][0]) == with_judged({"id", "mål", "indikator", "nivå"}, {"källa"}),
             boost::test_tools::per_element());
  BOOST_TEST(keys_of(json["uppdrag"][0]) == with_judged({"id", "mål", "uppdrag", "typ", "status", "slutdatum",
                                                         "prognos", "beräknad_prognos"},
                                                        {"källa"}),
             boost::test_tools::per_element());
}

BOOST_DATA_TEST_CASE(judgements_are_words_in_lower_case_with_reasons, lists, list) {
  const Json json = everything();
  for (const auto& item : json[list]) check_judgements(item);
}

BOOST_AUTO_TEST_CASE(an_override_says_what_and_why_and_where) {
  const Json indicator = one("indikatorer", "i15");
  BOOST_TEST(indicator["trend"] == "positiv");
  BOOST_TEST(indicator["beräknad_trend"] == "negativ");
  const Json& decided = indicator["åsidosatt"];
  BOOST_TEST(decided["gäller"] == Json::array({"trend"}));
  BOOST_TEST(!decided["motivering"].get<std::string>().empty());
  BOOST_TEST(decided["källa"]["blad"] == "Utfall");
  BOOST_TEST(one("indikatorer", "I03")["åsidosatt"].is_null());
}

BOOST_AUTO_TEST_CASE(a_fact_has_its_value_period_and_cell) {
  const Json fact = one("indikatorer", "I03")["skäl"][0]["uppgifter"][0];
  BOOST_TEST(fact["uppgift"] == "prognos");
  BOOST_TEST(fact["värde"] == 450);
  BOOST_TEST(fact["period"] == "2025-08");
  BOOST_TEST(fact["källa"]["fil"].get<std::string>().ends_with("utfall-2025-08.xlsx"));
  BOOST_TEST(fact["källa"]["blad"] == "Utfall");
  BOOST_TEST(fact["källa"]["cell"] == "D4");
}

BOOST_AUTO_TEST_CASE(a_goal_lists_its_parts_by_id) {
  const Json goal = one("mål", "2.3");
  BOOST_REQUIRE(goal["delar"].size() == 3U);
  BOOST_TEST(goal["delar"][0]["id"] == "U02");
  BOOST_TEST(goal["delar"][1]["slag"] == "nämndinitiativ");
}

BOOST_AUTO_TEST_CASE(an_assignment_has_status_dates_and_plan) {
  const Json late = one("uppdrag", "U01");
  BOOST_TEST(late["status"] == "slutförd");
  BOOST_TEST(late["slutdatum"] == "2024-12-31");
  BOOST_TEST(late["prognos"] == "avvikelse från plan");
  BOOST_TEST(one("uppdrag", "V01")["prognos"].is_null());
}

BOOST_AUTO_TEST_CASE(the_tree_has_each_goal_once_and_each_part_below_it) {
  const auto goals = explain(norrtalje_view(), "");
  BOOST_TEST(goals.size() == 11U);
  BOOST_TEST(goals[1].title.starts_with("1.2 "));
  BOOST_TEST(goals[1].parts.size() == 4U);
  const std::string text = to_text(goals);
  BOOST_TEST(text.find("├─ I03 ") != std::string::npos);
  BOOST_TEST(text.find("utfall-2025-08.xlsx:Utfall!D4") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_id_gives_only_what_it_names) {
  BOOST_TEST(explain(norrtalje_view(), "1.2").size() == 1U);
  BOOST_TEST(explain(norrtalje_view(), "u03").size() == 1U);
  BOOST_TEST(explain(norrtalje_view(), "X1").empty());
  BOOST_TEST(explainable_ids(norrtalje_view()).size() == 42U);
}

BOOST_AUTO_TEST_CASE(the_rules_stand_once_before_the_tree_and_with_what_is_asked_for) {
  const std::string all = explanation_text(norrtalje_view(), "");
  BOOST_TEST(all.starts_with("Regler enligt Norrtälje kommuns modell"));
  BOOST_TEST(all.find("Indikator – bedömning (mot-mål): ") != std::string::npos);
  BOOST_TEST(all.find("Regel (") == std::string::npos);
  const std::string one_indicator = explanation_text(norrtalje_view(), "I03");
  BOOST_TEST(one_indicator.find("  Regel (mot-mål): ") != std::string::npos);
  BOOST_TEST(one_indicator.find("  Regel (mot-tidigare): ") != std::string::npos);
  const std::string goal = explanation_text(norrtalje_view(), "1.2");
  BOOST_TEST(goal.find("  Regel (andel): ") != std::string::npos);
  BOOST_TEST(goal.find("Regel (mot-mål)") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_json_has_all_rules_or_those_of_what_is_asked_for) {
  BOOST_TEST(everything()["regler"]["indikator – bedömning"]["namn"] == "mot-mål");
  const Json indicator = one("indikatorer", "I03");
  BOOST_TEST(indicator["regel"]["bedömning"]["namn"] == "mot-mål");
  BOOST_TEST(!indicator["regel"]["trend"]["ord"].get<std::string>().empty());
  BOOST_TEST(!Json::parse(explanation_json(norrtalje_view(), "I03")).contains("regler"));
}

BOOST_AUTO_TEST_CASE(a_goal_that_contributes_to_another_stands_below_it) {
  const auto m = goals_in_two_levels();
  const auto plan = with_sub_goals(m);
  const auto tree = explain({m, plan}, "");
  BOOST_REQUIRE(tree.size() == 1U);
  BOOST_REQUIRE(!tree[0].parts.empty());
  BOOST_TEST(tree[0].parts.back().title == "1.1 Mål");
  BOOST_TEST(tree[0].parts.back().parts.size() == 1U);
  const Json json = Json::parse(explanation_json({m, plan}, "1"));
  BOOST_TEST(json["mål"][0]["delar"].back()["slag"] == "mål");
  BOOST_TEST(json["mål"][0]["delar"].back()["id"] == "1.1");
}

BOOST_AUTO_TEST_CASE(limits_and_baseline_are_told_with_their_cells) {
  const auto m = goals_in_two_levels();
  const auto plan = with_sub_goals(m);
  const std::string text = explanation_text({m, plan}, "I1");
  BOOST_TEST(text.find("← plan.xlsx:Indikatorer!F2") != std::string::npos, text);
  BOOST_TEST(text.find("utgångsvärde 2022: 60  ← plan.xlsx:Indikatorer!E2") != std::string::npos, text);
  const Json json = Json::parse(explanation_json({m, plan}, "I1"))["indikatorer"][0];
  BOOST_TEST(json["gränser"][0]["krav"] == "minst 82");
  BOOST_TEST(json["gränser"][0]["källa"]["cell"] == "F2");
  BOOST_TEST(json["utgångsvärde"]["period"] == "2022");
}

BOOST_AUTO_TEST_CASE(an_override_says_who_and_when) {
  auto m = goals_in_two_levels();
  m.indicators[0].decision = {
      Decision::Choice{Level{0}, {}}, {}, {"Mätfel.", {}}, "Anna Ek", date("2025-09-02")};
  const auto plan = with_sub_goals(m);
  const Json json = Json::parse(explanation_json({m, plan}, "I1"))["indikatorer"][0]["åsidosatt"];
  BOOST_TEST(json["av"] == "Anna Ek");
  BOOST_TEST(json["datum"] == "2025-09-02");
  BOOST_TEST(explanation_text({m, plan}, "I1").find("Beslutad av Anna Ek 2025-09-02; regeln ger") !=
             std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

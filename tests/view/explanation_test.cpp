#include "view/explanation.hpp"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "support/norrtalje.hpp"

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

const std::string lists[] = {"mål", "indikatorer", "uppdrag"};

}  // namespace

BOOST_AUTO_TEST_SUITE(explanation)

BOOST_AUTO_TEST_CASE(the_json_says_what_it_is_about_first) {
  const Json json = everything();
  const std::vector<std::string> wanted{"kommun", "nämnd",       "period", "konvention",
                                        "mål",    "indikatorer", "uppdrag"};
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

BOOST_AUTO_TEST_SUITE_END()

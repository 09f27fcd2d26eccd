#include "matched_contents.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace {

using Names = std::vector<std::string>;

Contents with_item(const std::string& name) {
  Contents contents;
  contents.items[name] = {Prose{"text", {}}};
  return contents;
}

Diagnostics told(const Names& inserted, const Names& sections, const Names& elsewhere) {
  std::vector<RunningText> texts;
  for (const auto& section : sections) texts.push_back({section, "text", {}});
  Diagnostics diagnostics;
  tell_unused_texts(
      inserted, texts, [&] { return elsewhere; }, diagnostics);
  return diagnostics;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(matched_contents)

BOOST_AUTO_TEST_CASE(texts_and_tables_of_kinds_that_nobody_has_are_empty) {
  Contents contents = with_item("text inledning");
  complete_names(
      {"text inledning", "text budget", "aktiviteter effekt", "uppdrag budgetuppdrag", "indikatorer kf",
       "måluppfyllelse kf", "aktiviteter", "regler", "indikatorerna", "uppdrag per stats"},
      contents);
  BOOST_TEST(contents.items.at("text inledning").size() == 1U);
  for (const std::string name :
       {"text budget", "aktiviteter effekt", "uppdrag budgetuppdrag", "indikatorer kf", "måluppfyllelse kf"})
    BOOST_TEST(contents.items.at(name).empty(), name);
  for (const std::string name : {"aktiviteter", "regler", "indikatorerna", "uppdrag per stats"})
    BOOST_TEST(!contents.items.contains(name), name);
}

BOOST_AUTO_TEST_CASE(a_goal_without_what_another_goal_has_does_not_show_the_whole_plans) {
  Contents area;
  area.groups["mål"] = {with_item("uppdrag budgetuppdrag"), {}};
  area.groups["mål"][0].groups["del"] = {};
  area.groups["mål kf"] = {{}};
  Contents contents = with_item("uppdrag budgetuppdrag");
  contents.groups["målområde"] = {area, {}};
  complete_names({}, contents);
  const auto& areas = contents.groups.at("målområde");
  BOOST_TEST(areas[0].groups.at("mål")[0].items.at("uppdrag budgetuppdrag").size() == 1U);
  BOOST_TEST(areas[0].groups.at("mål")[1].items.at("uppdrag budgetuppdrag").empty());
  BOOST_TEST(areas[0].groups.at("mål kf")[0].items.at("uppdrag budgetuppdrag").empty());
  BOOST_TEST(areas[0].groups.at("mål")[1].groups.at("del").empty());
  BOOST_TEST(areas[1].groups.at("mål").empty());
  BOOST_TEST(areas[1].groups.at("mål kf").empty());
  BOOST_TEST(!areas[0].items.contains("uppdrag budgetuppdrag"));
  BOOST_TEST(contents.items.at("uppdrag budgetuppdrag").size() == 1U);
}

BOOST_AUTO_TEST_CASE(goals_of_which_none_has_an_area_are_of_one) {
  Contents contents;
  contents.values["ord.målen"] = std::string{"Nämndmål"};
  contents.groups["mål"] = {with_item("a"), with_item("b")};
  contents.groups["mål kf"] = {with_item("a")};
  contents.groups["målområde"] = {};
  complete_names({}, contents);
  BOOST_REQUIRE(contents.groups.at("målområde").size() == 1U);
  const Contents& area = contents.groups.at("målområde").front();
  BOOST_TEST(std::get<std::string>(area.values.at("målområde.namn")) == "Nämndmål");
  BOOST_TEST(area.groups.at("mål").size() == 2U);
  BOOST_TEST(area.groups.at("mål kf").size() == 1U);
  BOOST_TEST(area.groups.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_text_that_no_template_shows_is_told) {
  const Diagnostics diagnostics =
      told({"text händelser", "regler"}, {"händelser", "händelse", "inledning"}, {"inledning"});
  BOOST_REQUIRE(diagnostics.size() == 1U);
  BOOST_TEST((diagnostics[0].code == Code::text_unused));
  BOOST_TEST(diagnostics[0].found == "händelse");
  BOOST_TEST(diagnostics[0].advice == "Menade du ”händelser”?");
}

BOOST_AUTO_TEST_CASE(other_templates_are_read_only_when_a_text_is_not_shown) {
  Diagnostics diagnostics;
  int asked = 0;
  const auto count = [&] { return ++asked, Names{}; };
  tell_unused_texts({"text a"}, {{"a", "text", {}}}, count, diagnostics);
  BOOST_TEST(asked == 0);
  tell_unused_texts({"text a"}, {{"b", "text", {}}, {"c", "text", {}}}, count, diagnostics);
  BOOST_TEST(asked == 1);
  BOOST_TEST(diagnostics.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

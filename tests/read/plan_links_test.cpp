#include "read/plan_links.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <ostream>
#include <string>

#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

SourceMaterial sound_material() {
  SourceMaterial material;
  material.convention = two_level_convention();
  Goal goal;
  goal.number = "1.1";
  material.goals.push_back(goal);
  material.indicators.push_back(indicator_with({Direction::higher, "5", "6"}, "I1", "1.1"));
  Assignment assignment;
  assignment.id = "U1";
  assignment.goal = "1.1";
  assignment.kind = "uppdrag";
  material.assignments.push_back(assignment);
  return material;
}

struct LinkCase {
  std::string shows;
  std::function<void(SourceMaterial&)> change;
  std::string told;
};

std::ostream& operator<<(std::ostream& out, const LinkCase& c) { return out << c.shows; }

const Decision::Choice failed{Level{1}, {}};

const LinkCase cases[] = {
    {"a sound plan", [](SourceMaterial&) {}, ""},
    {"an indicator of no goal", [](SourceMaterial& m) { m.indicators[0].goal = "1.2"; }, "okänt-mål "},
    {"an assignment of no goal", [](SourceMaterial& m) { m.assignments[0].goal = "9"; }, "okänt-mål "},
    {"a level that the convention lacks", [](SourceMaterial& m) { m.indicators[0].level = "Region"; },
     "okänt-ord "},
    {"a level in another case", [](SourceMaterial& m) { m.indicators[0].level = "nämnd"; }, ""},
    {"a kind that the convention lacks", [](SourceMaterial& m) { m.assignments[0].kind = "Projekt"; },
     "okänt-ord "},
    {"a target without direction", [](SourceMaterial& m) { m.indicators[0].direction.reset(); },
     "mål-utan-riktning "},
    {"no direction and no target",
     [](SourceMaterial& m) { m.indicators[0].direction.reset(), m.indicators[0].targets.clear(); }, ""},
    {"a decision without reason, which only what the rule gives can tell that it needs",
     [](SourceMaterial& m) {
       m.goals[0].decision.trend = m.indicators[0].decision.assessment = failed;
       m.assignments[0].decision.assessment = failed;
     },
     ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_links)

BOOST_DATA_TEST_CASE(what_rows_say_of_each_other_is_checked, cases, c) {
  SheetReading reading;
  SourceMaterial material = sound_material();
  c.change(material);
  check_links(material, reading.diagnostics);
  BOOST_TEST(reading.told() == c.told);
}

BOOST_AUTO_TEST_CASE(an_unknown_goal_is_told_with_those_that_exist) {
  SheetReading reading;
  SourceMaterial material = sound_material();
  material.indicators[0].goal = "1.l";
  check_links(material, reading.diagnostics);
  const Diagnostic& told = reading.diagnostics.at(0);
  BOOST_TEST((told.expected + told.advice).find("1.1") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

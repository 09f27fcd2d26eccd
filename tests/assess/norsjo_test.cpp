#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <ostream>
#include <stdexcept>
#include <string>

#include "assess/assessment.hpp"
#include "read/material_reader.hpp"

using namespace redovisa;

namespace {

/// One of Norsjö's folders as it is for a period, assessed.
struct Example {
  SourceMaterial material;
  AssessedPlan plan;

  explicit Example(SourceMaterial m) : material{std::move(m)}, plan{assess(material)} {}
  Example(const Example&) = delete;
  Example& operator=(const Example&) = delete;
};

SourceMaterial read_folder(const std::string& folder, const Period& period) {
  Diagnostics diagnostics;
  auto material = read_source_material(INPUT_DIR "/" + folder, {period, TEMPLATES_DIR}, diagnostics);
  if (material && diagnostics.empty()) return std::move(*material);
  std::string faults = "the example has faults:\n";
  for (const auto& diagnostic : diagnostics) faults += to_string(diagnostic);
  throw std::runtime_error{faults};
}

constexpr Period august{2026, 1, 8}, tertial_1{2025, 1, 4}, tertial_2{2025, 1, 8}, the_year{2025, 1, 12};

/// The plan for 2026 held against the outcomes that are printed in it; those of 2026 are invented.
SourceMaterial as_printed() {
  SourceMaterial m = read_folder("norsjo-omsorg-2026", august);
  for (auto& indicator : m.indicators) {
    std::erase_if(indicator.outcomes, [](const PeriodValue& v) { return v.period.year == 2026; });
    indicator.forecasts.clear();
  }
  return m;
}

const Example& printed() {
  static const Example example{as_printed()};
  return example;
}

const Example& followed_up() {
  static const Example example{read_folder("norsjo-omsorg-2026", august)};
  return example;
}

const Example& of_2025(const Period& period) {
  static std::map<Period, Example> examples;
  return examples.try_emplace(period, read_folder("norsjo-omsorg-2025", period)).first->second;
}

const AssessedIndicator& indicator(const Example& example, const std::string& id) {
  const auto& all = example.plan.indicators;
  const auto found = std::ranges::find_if(all, [&](const auto& i) { return i.indicator->id == id; });
  BOOST_REQUIRE_MESSAGE(found != all.end(), "no indicator " << id);
  return *found;
}

std::string level_of(const Example& example, const std::string& id) {
  return traits_of(example.material.convention.scale, indicator(example, id).assessment.level()).key;
}

std::string level_of_goal(const Example& example, const std::string& number) {
  const auto& all = example.plan.goals;
  const auto found = std::ranges::find_if(all, [&](const auto& g) { return g.goal->number == number; });
  BOOST_REQUIRE_MESSAGE(found != all.end(), "no goal " << number);
  return traits_of(example.material.convention.scale, found->assessment.level()).key;
}

std::string level_of_assignment(const Example& example, const std::string& id) {
  const auto& all = example.plan.assignments;
  const auto found = std::ranges::find_if(all, [&](const auto& a) { return a.assignment->id == id; });
  BOOST_REQUIRE_MESSAGE(found != all.end(), "no assignment " << id);
  return traits_of(example.material.convention.scale, found->assessment.level()).key;
}

const std::string green = "grön", yellow = "gul", red = "röd", none = "ej utvärderad";

/// What the printed outcome is by the printed levels, and in August.
struct Levels {
  std::string id, printed, in_august = {};  // empty: no new outcome, so as printed

  const std::string& august() const { return in_august.empty() ? printed : in_august; }
};

std::ostream& operator<<(std::ostream& out, const Levels& levels) { return out << levels.id; }

const Levels indicators_2026[] = {
    {"K1", red},             // 62, yellow from 76
    {"K2", green},           // 98, green from 95
    {"I01", yellow, green},  // 7,06, between "7,0 eller lägre" and "7,1–7,5"
    {"I02", none},           // iu for both years
    {"I03", green},          // 73 of 2024, 65 is enough
    {"I04", red},            // 6 of 2024, yellow from 39
    {"I05", red},            // 62, yellow from 74
    {"I06", green},          // 98, green from 95
    {"I07", yellow},         // 82, one short of 83
    {"I08", green},          // 92, green from 88
    {"I09", red},            // 13,4 of 2024, yellow to 11,5
    {"I10", red},            // 6,7 of 2024, yellow to 3,5; the green level is 1,4 or lower
    {"I11", red, yellow},    // 12,64, yellow to 12
    {"I12", yellow},         // 1,16, 1,1–1,5
    {"I13", yellow},         // 1,05, 0,9–1,2
    {"I14", yellow},         // 1,14, between "1,1 eller lägre" and "1,2–1,6"
    {"I15", red},            // 2,44, yellow to 1,6
    {"I16", red},            // 14 of 2024, yellow from 24
    {"I17", green},          // 5,4 of 2024, 7 or lower
    {"I18", yellow},         // 2,3 of 2024; that of 2025 comes in week 4
    {"I19", red},            // 36,8, yellow from 49
    {"I20", yellow},         // 68,8, 62–73
    {"I21", yellow},         // 50,8, 49–60
    {"I22", red},            // 80,7, yellow from 82
    {"I23", yellow},         // 43,4, between "29–43" and "44 eller högre"
};

/// A goal's share of what is possible, yellow a half: three quarters is green, a half is yellow.
const Levels goals_2026[] = {
    {"KF1", yellow},  // (½ + 1 + 0) of 3
    {"KF2", red},     // 7½ of 19
    {"KF3", red},     // ½ of 2
    {"KF4", none},    // no indicators
    {"5.1", yellow},  // 1½ of 3, in August 2 of 3
    {"5.2", yellow},  // 1 of 2
    {"5.3", green},   // 1½ of 2
    {"5.4", red},     // 0 of 2
    {"5.5", red},     // 1½ of 5, in August 2 of 5
    {"5.6", yellow},  // 1 of 2
    {"5.7", yellow},  // ½ of 1
    {"5.8", red},     // 1½ of 5
};

/// An indicator of 2025 at each follow-up. What has not been measured this year is as last year.
struct Tertials {
  std::string id, first, second, year;
};

std::ostream& operator<<(std::ostream& out, const Tertials& tertials) { return out << tertials.id; }

const Tertials indicators_2025[] = {
    {"I01", red, red, red},          // 67 last year, 62
    {"I02", yellow, yellow, green},  // 93 last year, 98
    {"I03", none, none, yellow},     // 78: green 79, yellow 77
    {"I04", none, none, green},      // ja
    {"I05", red, red, red},          // 7,4 and 7,1 expected, 7,06: yellow 7
    {"I06", red, yellow, yellow},    // 0,9 and 0,4 expected, 0,4 %: green 0 %, yellow 0,5 %
    {"I07", none, none, yellow},     // 68 %: green 75 %, yellow 50 %
    {"I08", none, yellow, yellow},   // 92 in May: "ja 95 %", "ja 90 %"
    {"I09", none, none, green},      // 97
    {"I10", red, red, yellow},       // 63,1, 64,5 and 66,0 from 62,0: "öka med 10 %", "öka med 5 %"
    {"I11", none, none, yellow},     // 14: "13 eller färre", "14–15"
    {"I12", none, none, green},      // 1,3: "1,3 eller färre"
    {"I13", none, none, green},      // place 9 of 40 is among the best 22,5 %: "25 % bästa"
    {"I14", none, none, red},        // place 27 of 40: "26–50 % bästa"
};

const Tertials goals_2025[] = {
    {"1", red, red, yellow},  // ½ of 2, (0 + ½ + ½) of 3, 2½ of 4
    {"2", red, red, yellow},  // 0 of 3, ½ of 3, 5½ of 10
};

bool has_reason(const AssessedIndicator& i, ReasonCode code) {
  return std::ranges::any_of(i.assessment.computed.reasons, [&](const Reason& r) { return r.code == code; });
}

/// The same plan with another outcome of August.
std::string level_with(const std::string& id, const Decimal& outcome) {
  SourceMaterial m = as_printed();
  const auto found = std::ranges::find(m.indicators, id, &Indicator::id);
  BOOST_REQUIRE((found != m.indicators.end()));
  found->outcomes.push_back({august, {outcome}});
  return level_of(Example{std::move(m)}, id);
}

struct Edge {
  std::string id;
  Decimal outcome;
  std::string level;
};

std::ostream& operator<<(std::ostream& out, const Edge& edge) {
  return out << edge.id << ' ' << to_machine_text(edge.outcome);
}

const Edge edges[] = {
    {"I05", {82, 0}, green},   {"I05", {819, 1}, yellow}, {"I05", {74, 0}, yellow},
    {"I05", {739, 1}, red},    {"I01", {70, 1}, green},   {"I01", {75, 1}, yellow},
    {"I01", {76, 1}, red},     {"I11", {11, 0}, green},   // both green and yellow as written
    {"I10", {14, 1}, green},                              // the plan prints "1,4 eller högre"
    {"I10", {145, 2}, yellow}, {"K1", {76, 0}, yellow},   // kommunfullmäktige's yellow level …
    {"K1", {75, 0}, red},      {"I05", {75, 0}, yellow},  // … is another than the verksamhet's
};

}  // namespace

BOOST_AUTO_TEST_SUITE(norsjo_test)

BOOST_DATA_TEST_CASE(every_indicator_of_2026_gets_the_colour_of_its_printed_outcome, indicators_2026,
                     expected) {
  BOOST_TEST(level_of(printed(), expected.id) == expected.printed);
  BOOST_TEST(level_of(followed_up(), expected.id) == expected.august());
}

BOOST_DATA_TEST_CASE(every_goal_of_2026_is_weighed_with_yellow_as_a_half, goals_2026, expected) {
  BOOST_TEST(level_of_goal(printed(), expected.id) == expected.printed);
  BOOST_TEST(level_of_goal(followed_up(), expected.id) == expected.august());
}

BOOST_DATA_TEST_CASE(every_indicator_of_2025_is_followed_up_per_tertial_and_year, indicators_2025, expected) {
  BOOST_TEST(level_of(of_2025(tertial_1), expected.id) == expected.first);
  BOOST_TEST(level_of(of_2025(tertial_2), expected.id) == expected.second);
  BOOST_TEST(level_of(of_2025(the_year), expected.id) == expected.year);
}

BOOST_DATA_TEST_CASE(every_goal_of_2025_is_weighed_from_a_quarter_of_its_indicators, goals_2025, expected) {
  BOOST_TEST(level_of_goal(of_2025(tertial_1), expected.id) == expected.first);
  BOOST_TEST(level_of_goal(of_2025(tertial_2), expected.id) == expected.second);
  BOOST_TEST(level_of_goal(of_2025(the_year), expected.id) == expected.year);
}

BOOST_AUTO_TEST_CASE(there_is_nothing_else_in_the_plans) {
  BOOST_TEST(printed().plan.indicators.size() == std::size(indicators_2026));
  BOOST_TEST(printed().plan.goals.size() == std::size(goals_2026));
  BOOST_TEST(printed().plan.assignments.empty());
  BOOST_TEST(of_2025(the_year).plan.indicators.size() == std::size(indicators_2025));
  BOOST_TEST(of_2025(the_year).plan.goals.size() == std::size(goals_2025));
  BOOST_TEST(of_2025(the_year).plan.assignments.size() == 13U);
}

BOOST_DATA_TEST_CASE(limits_hold_as_they_are_written, edges, edge) {
  BOOST_TEST(level_with(edge.id, edge.outcome) == edge.level);
}

BOOST_AUTO_TEST_CASE(an_outcome_of_an_earlier_year_is_told_as_such) {
  for (const std::string id : {"I03", "I04", "I09", "I10", "I16", "I17", "I18"}) {
    const auto& reasons = indicator(followed_up(), id).assessment.computed.reasons;
    const auto told = std::ranges::find(reasons, ReasonCode::older_figure, &Reason::code);
    BOOST_REQUIRE_MESSAGE(told != reasons.end(), id);
    const bool of_2024 =
        std::ranges::any_of(told->facts, [](const Fact& f) { return f.period && f.period->year == 2024; });
    BOOST_TEST(of_2024, id);
  }
  BOOST_TEST(!has_reason(indicator(followed_up(), "I01"), ReasonCode::older_figure));
}

BOOST_AUTO_TEST_CASE(the_latest_of_two_earlier_outcomes_is_judged) {
  const auto& facts = indicator(followed_up(), "I04").assessment.computed.reasons.front().facts;
  const auto outcome = std::ranges::find(facts, FactName::outcome, &Fact::name);
  BOOST_REQUIRE((outcome != facts.end()));
  BOOST_TEST((std::get<Decimal>(outcome->value) == Decimal{6}));  // 19 is of 2023
}

BOOST_AUTO_TEST_CASE(an_outcome_that_is_older_than_two_years_is_not_judged) {
  SourceMaterial m = as_printed();
  const auto found = std::ranges::find(m.indicators, std::string{"I09"}, &Indicator::id);
  std::erase_if(found->outcomes, [](const PeriodValue& v) { return v.period.year == 2024; });
  const Example example{std::move(m)};
  BOOST_TEST(level_of(example, "I09") == none);
  BOOST_TEST(has_reason(indicator(example, "I09"), ReasonCode::too_old));
}

BOOST_AUTO_TEST_CASE(an_indicator_counts_for_the_overall_goal_that_it_contributes_to) {
  const auto& goals = followed_up().plan.goals;
  const auto parts_of = [&](const std::string& number) {
    return std::ranges::find_if(goals, [&](const auto& g) { return g.goal->number == number; })->parts.size();
  };
  BOOST_TEST(parts_of("KF1") == 4U);
  BOOST_TEST(parts_of("KF2") == 19U);
  BOOST_TEST(parts_of("KF3") == 2U);
  BOOST_TEST(parts_of("KF4") == 0U);
  BOOST_TEST(parts_of("5.8") == 5U);
}

BOOST_AUTO_TEST_CASE(every_verksamhet_has_goals_visible_improvements_and_effects) {
  const auto& m = printed().material;
  for (const auto& goal : m.goals) {
    if (goal.level != "Verksamhet") continue;
    for (const std::string kind : {"Mål", "Synlig förbättring", "Effekt"}) {
      const bool told = std::ranges::any_of(
          m.activities, [&](const Activity& a) { return a.belongs_to == goal.number && a.kind == kind; });
      BOOST_TEST(told, goal.number << ' ' << kind);
    }
  }
}

BOOST_AUTO_TEST_CASE(assignments_without_goal_are_judged_by_their_status) {
  for (const auto& a : of_2025(the_year).plan.assignments) {
    BOOST_TEST(a.assignment->goal.empty());
    const bool late = a.assignment->id == "L1" || a.assignment->id == "L4";
    BOOST_TEST(level_of_assignment(of_2025(the_year), a.assignment->id) == (late ? red : green));
  }
  for (const std::string id : {"L1", "L4"}) {
    BOOST_TEST(level_of_assignment(of_2025(tertial_1), id) == green);
    BOOST_TEST(level_of_assignment(of_2025(tertial_2), id) == red);  // expected next year
  }
}

BOOST_AUTO_TEST_CASE(the_tertials_build_on_the_convention_of_2026) {
  const Convention& c = of_2025(the_year).material.convention;
  const std::vector<std::string> family{"norsjo-2025", "norsjo"};
  BOOST_TEST(c.family == family, boost::test_tools::per_element());
  BOOST_TEST(c.scale.levels.size() == 3U);
  BOOST_TEST(c.calendar.size() == 3U);
  BOOST_TEST(c.assignment_kinds.size() == 4U);
  BOOST_TEST(printed().material.convention.assignment_kinds.empty());
}

BOOST_AUTO_TEST_SUITE_END()

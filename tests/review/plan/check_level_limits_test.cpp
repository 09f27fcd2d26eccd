#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "review/plan/level_spans.hpp"
#include "support/checked_sample.hpp"
#include "support/sample_plan.hpp"
#include "support/written_plan.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

namespace {

/// An indicator's levels, and what is told of them.
struct Case {
  std::vector<std::string> levels;
  std::string expected = {};
  std::vector<std::pair<int, std::string>> outcomes = {};
  std::optional<Direction> direction = {};
  std::string unit = "antal";
};

std::ostream& operator<<(std::ostream& out, const Case& c) {
  for (const auto& level : c.levels) out << level << " / ";
  return out;
}

SourceMaterial with(const Case& c) {
  SourceMaterial m = empty_report();
  m.convention = three_level_convention();
  Indicator indicator = written_indicator({.name = "Sjukfrånvaro",
                                           .levels = c.levels,
                                           .outcomes = c.outcomes,
                                           .unit = c.unit,
                                           .direction = c.direction});
  indicator.id = "I1";
  indicator.source = indicator.responsible = "HR";
  m.indicators = {std::move(indicator)};
  return m;
}

const std::vector<Case> cases{
    // in order
    {{"82", "76"}, "", {}, Direction::higher},
    {{"6,5", "7"}, "", {}, Direction::lower},
    {{"82 eller högre", "74–81"}},
    {{"11 eller lägre", "12–14"}},
    {{"82 eller högre", "74–81", "73 eller lägre"}},
    {{"mer än 80", "70–80"}},
    {{"öka med 10 %", "öka med 5 %"}, "", {{2024, "62"}}, Direction::higher, "%"},
    {{"25 % bästa", "26–50 % bästa"}, "", {{2024, "plats 9 av 40"}}, {}, "plats"},
    {{"ja", "", "nej"}, "", {}, {}, "ja/nej"},
    {{"4–6", "3–7"}, "", {}, Direction::interval},
    // one step of the limits' own decimals, and no outcome with more
    {{"7,0 eller lägre", "7,1–7,5"}, "", {{2024, "7,4"}}},
    {{"44 eller högre", "29–43"}, "", {{2024, "38"}}},
    // overlap: the edge alone is for the better level
    {{"11 eller lägre", "11–12"}, "gränser-överlappar I1?"},
    {{"80 eller högre", "70–85"}, "gränser-överlappar I1"},
    {{"7 eller lägre", "6–9"}, "gränser-överlappar I1"},
    // gaps
    {{"44 eller högre", "29–42"}, "gränser-med-glapp I1"},
    {{"7,0 eller lägre", "7,3–7,5"}, "gränser-med-glapp I1"},
    {{"44 eller högre", "29–43"}, "gränser-med-glapp I1", {{2024, "43,4"}}},
    {{"44 eller högre", "29–43"}, "gränser-med-glapp I1?", {{2024, "38,5"}}},
    {{"7,0 eller lägre", "7,1–7,5"}, "gränser-med-glapp I1", {{2024, "7,06"}}},
    {{"82 eller högre", "74–81", "70 eller lägre"}, "gränser-med-glapp I1"},
    {{"mer än 80", "", "mindre än 80"}, "gränser-med-glapp I1"},
    // the direction
    {{"1,4 eller högre", "1,5–3,5"}, "gränser-i-fel-ordning I1"},
    {{"1,4 eller högre", "1,5–3,5"}, "gränser-mot-riktningen I1", {}, Direction::lower},
    {{"högst 10", "11–12"}, "gränser-mot-riktningen I1", {}, Direction::higher},
    {{"70", "75–80"}, "gränser-i-fel-ordning I1", {}, Direction::higher},
    {{"70", "75"}, "gränser-i-fel-ordning I1", {}, Direction::higher},
    {{"7", "6,5"}, "gränser-i-fel-ordning I1", {}, Direction::lower},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(level_limits)

BOOST_DATA_TEST_CASE(the_limits_of_levels_meet_without_gap_and_in_order, boost::unit_test::data::make(cases),
                     c) {
  const auto findings = found_by(check_plan, with(c));
  BOOST_TEST(told(findings) == c.expected);
}

BOOST_AUTO_TEST_CASE(the_overlap_is_told_with_both_limits_and_what_they_share) {
  const auto findings = found_by(check_plan, with({{"7 eller lägre", "6–9"}}));
  BOOST_REQUIRE(findings.size() == 1);
  BOOST_TEST(fact(findings[0], "nivå") == "Grön");
  BOOST_TEST(fact(findings[0], "gräns") == "7 eller lägre");
  BOOST_TEST(fact(findings[0], "sämre") == "Gul");
  BOOST_TEST(fact(findings[0], "annan") == "6–9");
  BOOST_TEST(fact(findings[0], "från") == "6");
  BOOST_TEST(fact(findings[0], "till") == "7");
}

BOOST_AUTO_TEST_CASE(the_level_whose_words_are_wrong_is_pointed_at) {
  SourceMaterial m = with({{"7,0 eller högre", "7,1–7,5"}});
  const auto column = [&](unsigned level, unsigned at) {
    m.indicators[0].levels[level].position.column = at;
  };
  column(0, 10);
  column(1, 11);
  auto findings = found_by(check_plan, m);
  BOOST_TEST(told(findings) == "gränser-i-fel-ordning I1");
  BOOST_TEST(findings[0].places.front().column == 10U);
  BOOST_TEST(text_of(findings[0]) == "För I1 är Grön (”7,0 eller högre”) lättare att nå än Gul (”7,1–7,5”).");
  m.indicators[0].direction = Direction::lower;
  findings = found_by(check_plan, m);
  BOOST_TEST(told(findings) == "gränser-mot-riktningen I1");
  BOOST_TEST(findings[0].places.front().column == 10U);
  m = with({{"84 eller högre", "95 eller högre"}});
  column(0, 10);
  column(1, 11);
  findings = found_by(check_plan, m);
  BOOST_TEST(told(findings) == "gränser-i-fel-ordning I1");
  BOOST_TEST(findings[0].places.front().column == 11U);
}

BOOST_AUTO_TEST_CASE(the_figure_that_falls_in_the_gap_is_told_but_not_one_after_the_report) {
  SourceMaterial m = with({{"44 eller högre", "29–43"}, "", {{2023, "43,4"}, {2024, "38,5"}}});
  const auto findings = found_by(check_plan, m);
  BOOST_REQUIRE(findings.size() == 1);
  BOOST_TEST(fact(findings[0], "värde") == "43.4");
  BOOST_TEST(fact(findings[0], "period") == "2023");
  for (auto& outcome : m.indicators[0].outcomes) outcome.period = whole_year(2025);
  BOOST_TEST(told(found_by(check_plan, m)) == "");
}

BOOST_AUTO_TEST_CASE(a_value_on_an_excluded_bound_lies_between) {
  const LevelSpan better{Bound{Decimal{80}, false}, {}}, worse{{}, Bound{Decimal{80}, false}};
  BOOST_TEST(lies_between(Decimal{80}, better, worse));
  BOOST_TEST(!lies_between(Decimal{801, 1}, better, worse));
  BOOST_TEST(!lies_between(Decimal{799, 1}, better, worse));
}

BOOST_AUTO_TEST_SUITE_END()

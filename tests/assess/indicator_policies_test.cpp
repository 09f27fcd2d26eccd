// Targets as municipalities write them, with their own words and figures.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>

#include "support/policy_case.hpp"

using namespace redovisa;

namespace {

constexpr auto reached = ReasonCode::target_reached;
constexpr auto not_reached = ReasonCode::target_not_reached;

// --- Askersund: a target a year, half-years, new indicators

const PolicyCase askersund[] = {
    {higher_is_better({"Tar hänsyn", {}, "75 % (2025) 80 % (2026)", {{2024, "61%"}, {2025, "75%"}}, "%"}),
     green, reached},
    {higher_is_better(
         {"Sociala aktiviteter", {}, "56 % (2025) 65 % (2026)", {{2024, "41%"}, {2025, "50%"}}, "%"}),
     red, not_reached},
    {{"Möter personal", {}, "högst 15", {{2024, "22"}, {2025, "14"}}}, green, reached},
    {{"Andelen nöjda", {}, "80%", {{2025, "Ny indikator"}}, "%"}, no_level, ReasonCode::figure_missing},
    {{"Kompetens", {}, "100%", {{2025, "-"}}, "%"}, no_level, ReasonCode::no_outcome},
    {{"Bara för nästa år", {}, "80 % (2026)", {{2025, "90 %"}}, "%"}, no_level, ReasonCode::no_target},
};

// --- Götene: from X to at least Y, at most, wishes, directions alone, a negative index

const PolicyCase gotene[] = {
    {{"Aktiviteter", {}, "från 60 % (2022) till minst 70 %", {{2025, "70 %"}}, "%"}, green, reached},
    {{"Aktiviteter, inte än", {}, "från 60 % (2022) till minst 70 %", {{2025, "65 %"}}, "%"},
     red,
     not_reached},
    {{"Olika personal", {}, "maximalt 14 i genomsnitt", {{2025, "14"}}}, green, reached},
    {{"Olika personal, fler", {}, "maximalt 14 i genomsnitt", {{2025, "15"}}}, red, not_reached},
    {{"Trygga", {}, "minst 98 % och helst öka", {{2024, "98 %"}, {2025, "98 %"}}, "%"}, green, reached},
    {{"Ekonomiskt bistånd", {}, "maximalt 2,7 % och helst minska", {{2025, "2,8 %"}}, "%"}, red, not_reached},
    {{"Unga vuxna", {}, "ska inte överskrida 8 %", {{2025, "8 %"}}, "%"}, green, reached},
    {{"Rekommendationsindex", {}, "från -34 till minst 10", {{2025, "10"}}}, green, reached},
    {{"Rekommendationsindex, på väg", {}, "från -34 till minst 10", {{2025, "-12"}}}, red, not_reached},
    {{"Ledarskap på skalan 1-4", {}, "från 2,75 till minst 3,0", {{2025, "2,99"}}}, red, not_reached},
    {{"Sjukfrånvaro", {}, "från 8,9 % till 6 %", {{2025, "6,0 %"}}, "%"}, green, reached},
    {{"Hemlösa", {}, "från 18,1 till 11,0", {{2025, "11,1"}}}, red, not_reached},
    {{"Matsvinn", {}, "ska minska", {{2024, "40"}, {2025, "39,9"}}}, green, reached},
    {{"Matsvinn, lika", {}, "ska minska", {{2024, "40"}, {2025, "40,0"}}}, red, not_reached},
    {{"Matsvinn, från utgångsvärdet", {}, "ska minska", {{2024, "30"}, {2025, "39"}}, "", "40"},
     green,
     reached},
    {{"Matsvinn, utan tidigare", {}, "ska minska", {{2025, "39,9"}}}, no_level, ReasonCode::no_base},
    {{"Svensk mat", {}, "ska öka", {{2024, "−3"}, {2025, "−2"}}}, green, reached},
    {{"Bibehålla", {}, "bibehålla eller öka", {{2024, "7"}, {2025, "7"}}}, green, reached},
    {{"Mötesplatser", {}, "ska finnas", {{2025, "ja"}}, "ja/nej"}, green, reached},
    {{"Mötesplatser, inga", {}, "ska finnas", {{2025, "nej"}}, "ja/nej"}, red, not_reached},
    {higher_is_better({"Alla remitterade", {}, "alla (100 %)", {{2025, "99 %"}}, "%"}), red, not_reached},
    {{"Anställningstid", {}, "högst 2 år", {{2025, "1,5"}}, "år"}, green, reached},
};

// --- Jämtland Härjedalen: comparator and year in the text, negative targets

const PolicyCase jamtland[] = {
    {{">100 (2024) is of another year", {}, ">100 (2024)", {{2025, "101"}}}, no_level, ReasonCode::no_target},
    {{"more than 100", {}, ">100 (2025)", {{2025, "100"}}}, red, not_reached},
    {{"less than 15 % this year", {}, "<14% (2024) <15% (2025)", {{2025, "14,5 %"}}, "%"}, green, reached},
    {{"15 % is not less than 15 %", {}, "<14% (2024) <15% (2025)", {{2025, "15 %"}}, "%"}, red, not_reached},
    {{"a negative target", {}, "minst −15", {{2025, "−15"}}}, green, reached},
    {{"worse than a negative target", {}, "minst −15", {{2025, "−15,1"}}}, red, not_reached},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(indicator_policies)

BOOST_DATA_TEST_CASE(askersund_has_a_target_a_year, askersund, c) { check_policy(c, of_outcome()); }
BOOST_DATA_TEST_CASE(gotene_has_ways_wishes_and_directions_alone, gotene, c) {
  check_policy(c, of_outcome());
}

BOOST_AUTO_TEST_CASE(a_target_of_a_later_year_holds_where_the_convention_says_so) {
  RuleChoice choice = of_outcome();
  choice.target_may_be_later = true;
  const WrittenIndicator later{"", {}, "minst 98 % till och med 2027", {{2025, "98 %"}}, "%"};
  check_policy({later, green, reached}, choice);
}

BOOST_AUTO_TEST_CASE(a_wish_is_told_and_never_decides) {
  const auto told = [](const std::string& figure) {
    const WrittenIndicator w{"", {}, "minst 98 % och helst öka", {{2024, "99 %"}, {2025, figure}}, "%"};
    return against_target(written_indicator(w), of_outcome(), {three_level_convention(), year_2025});
  };
  for (const auto& [figure, met] : {std::pair{"98 %", false}, {"99 %", false}, {"99,5 %", true}}) {
    const Verdict verdict = told(figure);
    BOOST_TEST(number_of(verdict.level) == green);
    BOOST_REQUIRE(verdict.reasons.size() == 2U);
    BOOST_TEST((verdict.reasons[1].code == (met ? ReasonCode::wish_met : ReasonCode::wish_not_met)));
  }
}

BOOST_DATA_TEST_CASE(jamtland_has_comparators_years_and_negative_targets, jamtland, c) {
  check_policy(c, of_outcome());
}

BOOST_AUTO_TEST_SUITE_END()

// Limits that a convention has for all indicators: shares of the target, distances from it, places in a
// group.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>
#include <vector>

#include "support/policy_case.hpp"

using namespace redovisa;

namespace {

constexpr auto level_reached = ReasonCode::level_reached;
constexpr auto none_reached = ReasonCode::no_level_reached;
constexpr auto gap = ReasonCode::in_gap;
constexpr auto reached = ReasonCode::target_reached;
constexpr auto not_reached = ReasonCode::target_not_reached;

RuleChoice with_bands(std::vector<std::pair<Level, std::string>> bands) {
  RuleChoice choice = of_outcome();
  for (const auto& [level, words] : bands) choice.bands.push_back({level, criterion(words)});
  return choice;
}

// --- Shares of the target: Vansbro, Helsingborg, Västra Götaland

const PolicyCase vansbro[] = {
    {{"at the target", {}, "minst 100", {{2025, "100"}}}, green, reached},
    {{"at 80 %", {}, "minst 100", {{2025, "80"}}}, yellow, level_reached},
    {{"a little below 80 %", {}, "minst 100", {{2025, "79,9"}}}, red, none_reached},
    {{"lower is better, 20 % over", {}, "högst 10", {{2025, "12"}}}, yellow, level_reached},
    {{"lower is better, more than that", {}, "högst 10", {{2025, "12,1"}}}, red, none_reached},
    {{"80 % of the lower bound", {}, "85–90", {{2025, "84"}}}, yellow, level_reached},
    {{"less of the lower bound", {}, "85–90", {{2025, "67,9"}}}, red, none_reached},
    {{"20 % over the upper bound", {}, "85–90", {{2025, "108"}}}, yellow, level_reached},
    {{"more over the upper bound", {}, "85–90", {{2025, "108,1"}}}, red, none_reached},
    {{"between the bounds", {}, "85–90", {{2025, "87"}}}, green, reached},
    {{"a target of zero that is met", {}, "högst 0", {{2025, "0"}}}, green, reached},
    // what is missed is missed, though nobody can say by how many percent
    {{"a target of zero that is not", {}, "högst 0", {{2025, "1"}}}, red, not_reached},
    {{"a negative target that is not met", {}, "minst -5", {{2025, "-6"}}}, red, not_reached},
    {{"no figure to have a share of", {}, "ska öka", {{2024, "5"}, {2025, "4"}}}, red, not_reached},
};

const PolicyCase helsingborg[] = {
    {{"all of it", {}, "minst 200", {{2025, "200"}}}, green, reached},
    {{"99 %", {}, "minst 200", {{2025, "198"}}}, yellow, level_reached},
    {{"91 %", {}, "minst 200", {{2025, "182"}}}, yellow, level_reached},
    {{"90 %", {}, "minst 200", {{2025, "180"}}}, red, none_reached},
    {{"90,5 %", {}, "minst 200", {{2025, "181"}}}, red, none_reached},
    {{"99,5 %", {}, "minst 200", {{2025, "199"}}}, yellow, gap},
};

const PolicyCase vastra_gotaland[] = {
    {{"99 % is yellow", {"", "minst 99 % av målet"}, "minst 500", {{2025, "495"}}}, yellow, level_reached},
    {{"98 % is red", {"", "minst 99 % av målet"}, "minst 500", {{2025, "490"}}}, red, none_reached},
    {{"104 % is yellow", {"", "högst 104 % av målet"}, "högst 200", {{2025, "208"}}}, yellow, level_reached},
    {{"105 % is red", {"", "högst 104 % av målet"}, "högst 200", {{2025, "210"}}}, red, none_reached},
    {{"a change from the previous value",
      {},
      "öka med 2 procentenheter",
      {{2023, "50 %"}, {2024, "60 %"}, {2025, "62 %"}},
      "%"},
     green,
     reached},
    {{"too small a change",
      {},
      "öka med 2 procentenheter",
      {{2023, "50 %"}, {2024, "60 %"}, {2025, "61,9 %"}},
      "%"},
     red,
     not_reached},
};

const PolicyCase distances[] = {
    {{"two points below", {}, "minst 70 %", {{2025, "68 %"}}, "%"}, yellow, level_reached},
    {{"more than that", {}, "minst 70 %", {{2025, "67,9 %"}}, "%"}, red, none_reached},
    {{"two points above the highest", {}, "högst 8 %", {{2025, "10 %"}}, "%"}, yellow, level_reached},
    {{"below a negative target", {}, "minst −5", {{2025, "−7"}}}, yellow, level_reached},
    {{"outside an interval", {}, "7,1–7,5", {{2025, "9,5"}}}, yellow, level_reached},
    {{"inside an interval", {}, "7,1–7,5", {{2025, "7,1"}}}, green, reached},
    {{"below an interval", {}, "7,1–7,5", {{2025, "5"}}}, red, none_reached},
    {{"a day late", {}, "senast 2025-10-31", {{2025, "2025-11-01"}}, "datum"}, yellow, level_reached},
    {{"days over the turn of a month", {}, "senast 2025-10-31", {{2025, "2025-11-03"}}, "datum"},
     red,
     none_reached},
};

const PolicyCase on_the_way[] = {
    {{"half the way", {}, "från 60 % (2022) till minst 70 %", {{2025, "65 %"}}, "%"}, yellow, level_reached},
    {{"less", {}, "från 60 % (2022) till minst 70 %", {{2025, "64,9 %"}}, "%"}, red, none_reached},
    {{"from a negative index", {}, "från -34 till minst 10", {{2025, "-12"}}}, yellow, level_reached},
    {{"downwards", {}, "från 8,9 % till 6 %", {{2025, "7,45 %"}}, "%"}, yellow, level_reached},
    {{"no baseline", {}, "maximalt 14", {{2025, "15"}}}, red, not_reached},
    {{"a baseline that is the target", {}, "minst 98 %", {{2025, "97 %"}}, "%", "98 %"}, red, not_reached},
    {{"a baseline better than the target", {}, "minst 98 %", {{2025, "97 %"}}, "%", "99 %"},
     red,
     not_reached},
};

// --- Kolada: quarters of all municipalities, without any target of one's own

const PolicyCase kolada[] = {
    {{"the best quarter", {}, "", {{2025, "plats 72 av 290"}}, "plats"}, green, level_reached},
    {{"the middle", {}, "", {{2025, "plats 73 av 290"}}, "plats"}, yellow, level_reached},
    {{"the worst quarter", {}, "", {{2025, "plats 218 av 290"}}, "plats"}, red, none_reached},
    {{"not measured", {}, "", {{2025, "iu"}}, "plats"}, no_level, ReasonCode::figure_missing},
    {{"a target of its own", {}, "bland de 10 bästa", {{2025, "plats 11 av 290"}}, "plats"},
     yellow,
     level_reached},
};

// --- Vårgårda: the middle face is partly, or cannot be measured

const PolicyCase vargarda[] = {
    {{"smiling", {"80", "60"}, "", {{2025, "80"}}}, green, level_reached},
    {{"neither", {"80", "60"}, "", {{2025, "60"}}}, yellow, level_reached},
    {{"cannot be measured", {"80", "60"}, "", {{2025, "ej mätt"}}}, yellow, ReasonCode::figure_missing},
    {{"not reported", {"80", "60"}, "", {}}, yellow, ReasonCode::no_outcome},
    {{"of too few to be told", {"80", "60"}, "", {{2025, "sekretess"}}},
     no_level,
     ReasonCode::figure_missing},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(band_policies)

BOOST_DATA_TEST_CASE(vansbro_is_partly_there_at_80_percent_of_the_target, vansbro, c) {
  check_policy(c, with_bands({{1, "minst 80 % av målet"}}));
}

BOOST_DATA_TEST_CASE(helsingborg_is_yellow_from_91_to_99_percent_of_the_target, helsingborg, c) {
  check_policy(c, with_bands({{1, "91–99 % av målet"}}));
}

BOOST_DATA_TEST_CASE(vastra_gotaland_has_shares_of_the_target_and_changes, vastra_gotaland, c) {
  RuleChoice choice = of_outcome();
  choice.base = ChangeBase::previous_measurement;
  check_policy(c, choice);
}

BOOST_DATA_TEST_CASE(a_band_may_be_a_distance_from_the_target, distances, c) {
  check_policy(c, with_bands({{1, "högst 2 från målet"}}));
}

BOOST_DATA_TEST_CASE(a_band_may_be_a_part_of_the_way_to_the_target, on_the_way, c) {
  check_policy(c, with_bands({{1, "minst 50 % av vägen"}}));
}

BOOST_AUTO_TEST_CASE(a_band_may_widen_the_best_level) {
  const RuleChoice choice = with_bands({{0, "minst 99 % av målet"}, {1, "minst 90 % av målet"}});
  check_policy({{"", {}, "högst 100", {{2025, "101"}}}, green, level_reached}, choice);
  check_policy({{"", {}, "högst 100", {{2025, "101,1"}}}, yellow, level_reached}, choice);
  check_policy({{"", {}, "ska öka", {{2024, "1"}, {2025, "2"}}}, green, reached}, choice);
}

BOOST_DATA_TEST_CASE(kolada_tells_quarters_of_all_municipalities, kolada, c) {
  check_policy(c, with_bands({{0, "25 % bästa"}, {1, "75 % bästa"}}));
}

BOOST_DATA_TEST_CASE(vargardas_middle_face_is_also_for_what_cannot_be_measured, vargarda, c) {
  Convention convention = three_level_convention();
  for (const Missing kind : {Missing::blank, Missing::dash, Missing::not_measured})
    convention.missing.at(static_cast<std::size_t>(kind)) = MissingPolicy::as_partly;
  check_policy(c, of_outcome(), convention, against_target);
}

BOOST_AUTO_TEST_SUITE_END()

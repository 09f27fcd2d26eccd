// Norsjö: two thresholds for every indicator, with the plans' own words and figures.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>

#include "support/policy_case.hpp"

using namespace redovisa;

namespace {

constexpr auto level_reached = ReasonCode::level_reached;
constexpr auto none_reached = ReasonCode::no_level_reached;
constexpr auto gap = ReasonCode::in_gap;

const PolicyCase norsjo_2026[] = {
    {{"Sjukfrånvaro omsorg", {"7,0 eller lägre", "7,1-7,5"}, "", {{2024, "8"}, {2025, "7,06"}}}, yellow, gap},
    {{"Effektivitetsindex LSS", {"70 eller högre", "29-69"}, "", {{2024, "iu (2023)"}, {2025, "iu (2024)"}}},
     no_level,
     ReasonCode::figure_missing},
    {{"Effektivitetsindex ekonomiskt bistånd",
      {"65 eller högre", "29-64"},
      "",
      {{2024, "iu (2023)"}, {2025, "73 (2024)"}}},
     green,
     level_reached},
    {{"Effektivitetsindex äldreomsorg", {"70 eller högre", "39-69"}, "", {{2024, "19"}, {2025, "6 (2024)"}}},
     red,
     none_reached},
    {{"Helhetssyn särskilt boende", {"82 eller högre", "74-81"}, "", {{2024, "67"}, {2025, "62"}}},
     red,
     none_reached},
    {{"Helhetssyn hemtjänst", {"95 eller högre", "84-94"}, "", {{2024, "93"}, {2025, "98"}}},
     green,
     level_reached},
    {{"Trivs på daglig verksamhet", {"83 eller högre", "74-82"}, "", {{2024, "iu"}, {2025, "82"}}},
     yellow,
     level_reached},
    {{"Trivs på boendet", {"88 eller högre", "76-87"}, "", {{2024, "iu"}, {2025, "92"}}},
     green,
     level_reached},
    {{"Placerade på familjehem", {"6,1 eller lägre", "6,2-11,5"}, "", {{2023, "14,0"}, {2024, "13,4"}}},
     red,
     none_reached},
    {{"Placerade på HVB, som tryckt", {"1,4 eller högre", "1,5-3,5"}, "", {{2023, "9,3"}, {2024, "6,7"}}},
     green,
     level_reached},
    {{"Placerade på HVB, rättat", {"1,4 eller lägre", "1,5-3,5"}, "", {{2023, "9,3"}, {2024, "6,7"}}},
     red,
     none_reached},
    {{"Nattfasta", {"11 eller lägre", "11-12"}, "", {{2024, "12,08"}, {2025, "12,64"}}}, red, none_reached},
    {{"Nattfasta, vid gränsen som två nivåer delar", {"11 eller lägre", "11-12"}, "", {{2025, "11"}}},
     green,
     level_reached},
    {{"Fall särskilt boende", {"1,0 eller lägre", "1,1-1,5"}, "", {{2024, "1,27"}, {2025, "1,16"}}},
     yellow,
     level_reached},
    {{"Fall hemsjukvård", {"0,8 eller lägre", "0,9-1,2"}, "", {{2024, "1,60"}, {2025, "1,05"}}},
     yellow,
     level_reached},
    {{"Läkemedelsavvikelse, särskilt boende",
      {"1,1 eller lägre", "1,2-1,6"},
      "",
      {{2024, "1,07"}, {2025, "1,14"}}},
     yellow,
     gap},
    {{"Läkemedelsavvikelse, hemsjukvård", {"1 eller lägre", "1,1-1,6"}, "", {{2024, "1,54"}, {2025, "2,44"}}},
     red,
     none_reached},
    {{"Lämnat etableringsuppdraget", {"43 eller högre", "24-42"}, "", {{2023, "17"}, {2024, "14"}}},
     red,
     none_reached},
    {{"Arbetslöshet bland utrikes födda", {"7 eller lägre", "7,1-14,5"}, "", {{2023, "10,1"}, {2024, "5,4"}}},
     green,
     level_reached},
    {{"Långtidsarbetslösa", {"2,0 eller lägre", "2,1-3,8"}, "", {{2024, "2,3"}, {2025, "v 4"}}},
     yellow,
     level_reached},
    {{"Äldreomsorgen fungerar bra", {"65 eller högre", "49-64"}, "", {{2024, "33,4"}, {2025, "36,8"}}},
     red,
     none_reached},
    {{"Verksamhet för personer med funktionsnedsättning",
      {"74 eller högre", "62-73"},
      "",
      {{2024, "81,5"}, {2025, "68,8"}}},
     yellow,
     level_reached},
    {{"Stöd och hjälp till utsatta", {"61 eller högre", "49-60"}, "", {{2024, "56,4"}, {2025, "50,8"}}},
     yellow,
     level_reached},
    {{"Bra bemötande", {"86 eller högre", "82-85"}, "", {{2024, "78,9"}, {2025, "80,7"}}}, red, none_reached},
    {{"Öka toleransen", {"44 eller högre", "29-43"}, "", {{2024, "38,5"}, {2025, "43,4"}}}, yellow, gap},
};

struct Gap {
  std::string figure, best, middle;
  int worse, better, rounded;
};

std::ostream& operator<<(std::ostream& out, const Gap& g) { return out << g.figure; }

const Gap gaps[] = {
    {"43,4", "44 eller högre", "29-43", yellow, green, yellow},
    {"43,5", "44 eller högre", "29-43", yellow, green, green},
    {"1,14", "1,1 eller lägre", "1,2-1,6", yellow, green, green},
    {"1,15", "1,1 eller lägre", "1,2-1,6", yellow, green, yellow},
    {"7,06", "7,0 eller lägre", "7,1-7,5", yellow, green, yellow},
    {"−5,5", "-5 eller högre", "-10 - -6", yellow, green, yellow},
};

const PolicyCase norsjo_2025[] = {
    {{"Helhetssyn, på gul gräns", {"82", "76"}, "", {{2025, "76"}}}, yellow, level_reached},
    {{"Helhetssyn, under gul", {"82", "76"}, "", {{2025, "75"}}}, red, none_reached},
    {{"HME", {"79", "77"}, "", {{2025, "79"}}}, green, level_reached},
    {{"Sjukfrånvaro", {"6,5", "7"}, "", {{2025, "6,5"}}}, green, level_reached},
    {{"Sjukfrånvaro, gul", {"6,5", "7"}, "", {{2025, "6,8"}}}, yellow, level_reached},
    {{"Sjukfrånvaro, röd", {"6,5", "7"}, "", {{2025, "7,1"}}}, red, none_reached},
    {{"Budgetavvikelse", {"0%", "0,5%"}, "", {{2025, "0,4 %"}}, "%"}, yellow, level_reached},
    {{"Budgetavvikelse, överskott", {"0%", "0,5%"}, "", {{2025, "−1,2 %"}}, "%"}, green, level_reached},
    {{"SAM - årlig uppföljning", {"Ja", "", "Nej"}, "", {{2025, "ja"}}, "ja/nej"}, green, level_reached},
    {{"SAM, inte gjord", {"Ja", "", "Nej"}, "", {{2025, "nej"}}, "ja/nej"}, red, level_reached},
    {{"Genomförandeplan", {"ja 95%", "ja 90%"}, "", {{2025, "94 %"}}, "%"}, yellow, level_reached},
    {{"Genomförandeplan, räknad", {"ja 95%", "ja 90%"}, "", {{2025, "19 av 20"}}, "%"}, green, level_reached},
    {{"Heltidsanställda", {"Öka med 10%", "öka med 5%"}, "", {{2024, "200"}, {2025, "220"}}},
     green,
     level_reached},
    {{"Heltidsanställda, gul", {"Öka med 10%", "öka med 5%"}, "", {{2024, "200"}, {2025, "219"}}},
     yellow,
     level_reached},
    {{"Heltidsanställda, röd", {"Öka med 10%", "öka med 5%"}, "", {{2024, "200"}, {2025, "209"}}},
     red,
     none_reached},
    {{"Heltidsanställda, från noll", {"Öka med 10%", "öka med 5%"}, "", {{2024, "0"}, {2025, "7"}}},
     no_level,
     ReasonCode::ratio_impossible},
    {{"Heltidsanställda, utan föregående år", {"Öka med 10%", "öka med 5%"}, "", {{2025, "7"}}},
     no_level,
     ReasonCode::no_base},
    {{"Personalkontinuitet", {"13 eller färre", "14-15"}, "", {{2025, "15"}}}, yellow, level_reached},
    {{"Personalkontinuitet, i luckan", {"1,3 eller färre", "1,4-1,7"}, "", {{2025, "1,35"}}}, yellow, gap},
    {{"Kostnad ekonomiskt bistånd", {"25% bästa", "26-50% bästa"}, "", {{2025, "plats 59 av 290"}}, "plats"},
     green,
     level_reached},
    {{"Kostnad, gul", {"25% bästa", "26-50% bästa"}, "", {{2025, "plats 100 av 290"}}, "plats"},
     yellow,
     level_reached},
    {{"Kostnad, röd", {"25% bästa", "26-50% bästa"}, "", {{2025, "plats 146 av 290"}}, "plats"},
     red,
     none_reached},
    {{"Kostnad, en fjärdedel och lite till",
      {"25% bästa", "26-50% bästa"},
      "",
      {{2025, "plats 73 av 290"}},
      "plats"},
     yellow,
     gap},
    {{"Kostnad, en percentil", {"25% bästa", "26-50% bästa"}, "", {{2025, "30"}}, "%"},
     yellow,
     level_reached},
    {{"Kostnad, utan grupp", {"25% bästa", "26-50% bästa"}, "", {{2025, "plats 59"}}, "plats"},
     no_level,
     ReasonCode::no_group},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(norsjo_policies)

BOOST_DATA_TEST_CASE(norsjo_2026_has_two_thresholds_and_figures_of_other_years, norsjo_2026, c) {
  RuleChoice choice = of_outcome();
  choice.greatest_age = 2;
  check_policy(c, choice);
}

BOOST_AUTO_TEST_CASE(a_figure_of_another_year_is_told_of) {
  RuleChoice choice = of_outcome();
  choice.greatest_age = 2;
  std::string older;
  for (const auto& c : norsjo_2026) {
    const Indicator indicator = written_indicator(c.indicator);
    const auto verdict = against_target(indicator, choice, {three_level_convention(), year_2025});
    if (verdict.reasons.back().code == ReasonCode::older_figure) older += indicator.name + "; ";
  }
  BOOST_TEST(older ==
             "Effektivitetsindex ekonomiskt bistånd; Effektivitetsindex äldreomsorg; "
             "Placerade på familjehem; Placerade på HVB, som tryckt; Placerade på HVB, rättat; "
             "Lämnat etableringsuppdraget; Arbetslöshet bland utrikes födda; Långtidsarbetslösa; ");
}

BOOST_DATA_TEST_CASE(a_figure_between_two_levels_follows_the_convention, gaps, g) {
  const PolicyCase c{{"", {g.best, g.middle}, "", {{2025, g.figure}}}, g.worse, gap};
  RuleChoice choice = of_outcome();
  check_policy(c, choice);
  choice.gap = GapPolicy::better;
  check_policy({c.indicator, g.better, gap}, choice);
  choice.gap = GapPolicy::rounded;
  check_policy({c.indicator, g.rounded, gap}, choice);
  choice.gap = GapPolicy::stop;
  check_policy({c.indicator, no_level, gap}, choice);
}

BOOST_DATA_TEST_CASE(norsjo_2025_has_figures_alone_changes_and_ranks, norsjo_2025, c) {
  check_policy(c, of_outcome());
}
BOOST_AUTO_TEST_SUITE_END()

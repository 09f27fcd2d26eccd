#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "support/policy_case.hpp"
#include "view/reason_wording.hpp"

using namespace redovisa;

namespace {

struct Told {
  WrittenIndicator indicator;
  std::string sentences;  // spaces that do not break are written as others
  std::string band = {};  // of the middle level
};

std::ostream& operator<<(std::ostream& out, const Told& t) { return out << t.sentences; }

std::string with_plain_spaces(std::string text) {
  for (auto at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0"))
    text.replace(at, 2, " ");
  return text;
}

RuleChoice choice_of(const Told& t) {
  RuleChoice choice = of_outcome();
  choice.greatest_age = 1;
  if (!t.band.empty()) choice.bands = {{1, criterion(t.band)}};
  return choice;
}

std::string sentences_for(const Told& t) {
  Convention convention = three_level_convention();
  convention.indicator_assessment = choice_of(t);
  convention.missing.at(static_cast<std::size_t>(Missing::not_measured)) = MissingPolicy::as_partly;
  const Indicator indicator = written_indicator(t.indicator);
  const auto verdict = against_target(indicator, convention.indicator_assessment, {convention, year_2025});
  return with_plain_spaces(sentences_of(verdict.reasons, {convention, indicator.unit}));
}

const Told cases[] = {
    {{"", {"7,0 eller lägre", "7,1–7,5"}, "", {{2025, "7,3"}}}, "Utfallet 7,3 ger ”Gul” (7,1–7,5)."},
    {{"", {"7,0 eller lägre", "7,1–7,5"}, "", {{2025, "7,6"}}},
     "Utfallet 7,6 når inte gränsen för ”Gul” (7,1–7,5)."},
    {{"", {"44 eller högre", "29–43"}, "", {{2025, "43,4"}}},
     "Utfallet 43,4 ligger mellan två nivåers gränser (29–43 och 44 eller högre) och räknas till ”Gul”."},
    {{"", {"6,5", "7"}, "", {{2025, "6,8"}}}, "Utfallet 6,8 ger ”Gul” (högst 7)."},
    {{"", {"Ja", "", "Nej"}, "", {{2025, "nej"}}, "ja/nej"}, "Utfallet Nej ger ”Röd” (Nej)."},
    {{"", {"öka med 10 %", "öka med 5 %"}, "", {{2024, "200"}, {2025, "219"}}},
     "Utfallet 219 ger ”Gul” (öka med 5 %). Det har ökat med 9,5 % sedan utfallet 2024, 200."},
    {{"", {"25 % bästa"}, "", {{2025, "plats 59 av 290"}}, "plats"},
     "Utfallet 59 ger ”Grön” (25 % bästa). Av 290 i jämförelsegruppen är det bland de 20,3 % bästa."},
    {{"", {}, "minst 98 % och helst öka", {{2024, "99 %"}, {2025, "98 %"}}, "%"},
     "Utfallet 98 % når målet ”minst 98 % och helst öka”. Önskemålet i ”minst 98 % och helst öka” är inte "
     "uppfyllt jämfört med utfallet 2024, 99 %."},
    {{"", {}, "ska minska", {{2025, "39,9"}}, "", "40 (2022)"},
     "Utfallet 39,9 når målet ”ska minska”. Det har minskat med 0,1 sedan utgångsvärdet 2022, 40."},
    {{"", {}, "öka med 2 procentenheter", {{2024, "60 %"}, {2025, "61,9 %"}}, "%"},
     "Utfallet 61,9 % når inte målet ”öka med 2 procentenheter”. Det har ökat med 1,9 procentenheter sedan "
     "utfallet 2024, 60 %."},
    {{"", {}, "minst 100", {{2025, "79,96"}}},
     "Utfallet 79,96 når inte målvärdet 100 och inte heller gränsen för ”Gul” (minst 80 % av målet). "
     "Måluppfyllelsen är 79,96 %.",
     "minst 80 % av målet"},
    {{"", {}, "minst 70 %", {{2025, "68 %"}}, "%"},
     "Utfallet 68 % når inte målvärdet 70 % men ger ”Gul” (högst 2 från målet). Avståndet till målet är 2 "
     "procentenheter.",
     "högst 2 från målet"},
    {{"", {}, "från 60 % (2022) till minst 70 %", {{2025, "66 %"}}, "%"},
     "Utfallet 66 % når inte målvärdet 70 % men ger ”Gul” (minst 50 % av vägen). 60 % av vägen från 60 % "
     "till 70 % är avklarad.",
     "minst 50 % av vägen"},
    {{"", {}, "minst 70", {{2024, "66"}}},
     "Utfallet 66 når inte målet ”minst 70” för 2025. Värdet är från 2024; för rapportens period finns inget "
     "nyare."},
    {{"", {}, "minst 70", {{2025, "ingen uppgift"}}},
     "Värde saknas: ingen uppgift. Ett värde som saknas räknas som ”Gul”."},
    {{"", {}, "minst 70", {{2021, "60"}}},
     "Det senaste utfallet, 60, är från 2021 och för gammalt för att bedömas. Ett värde som saknas räknas "
     "som "
     "”Gul”."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(indicator_reasons)

BOOST_DATA_TEST_CASE(a_verdict_is_told_with_its_limits_and_what_was_measured, cases, told) {
  BOOST_TEST(sentences_for(told) == told.sentences);
}

BOOST_AUTO_TEST_SUITE_END()

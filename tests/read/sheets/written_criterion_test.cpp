#include "read/sheets/written_criterion.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "support/criterion_text.hpp"

using namespace redovisa;

namespace {

struct Written {
  std::string text, means;
};

std::ostream& operator<<(std::ostream& out, const Written& w) { return out << w.text; }

const Written figures_and_limits[] = {
    {"82", "=82"},
    {"82 %", "=82 %"},
    {"82%", "=82 %"},
    {"82 procent", "=82 %"},
    {"0,37", "=0.37"},
    {"37.7", "=37.7"},
    {"−3 617", "=-3617"},
    {"-3 617", "=-3617"},
    {"–15", "=-15"},
    {"+5", "=5"},
    {"2025", "=2025"},
    {"45,7 mnkr", "=45.7 mnkr"},
    {"45,7mnkr", "=45.7 mnkr"},
    {"5 000 kr/invånare", "=5000 kr/invånare"},
    {"högst 5 000 kr per invånare", "<=5000 kr/invånare"},
    {"0%", "=0 %"},
    {"0,5%", "=0.5 %"},
    {"82 eller bättre", "=82"},
    {"82 eller högre", ">=82"},
    {"82 eller mer", ">=82"},
    {"82 och uppåt", ">=82"},
    {"13 eller färre", "<=13"},
    {"7,0 eller lägre", "<=7.0"},
    {"70 % eller mer", ">=70 %"},
    {"-34 eller högre", ">=-34"},
    {"minst 70 %", ">=70 %"},
    {"ska vara minst 70 %", ">=70 %"},
    {"lägst 3", ">=3"},
    {"maximalt 14", "<=14"},
    {"max 14", "<=14"},
    {"max. 14", "<=14"},
    {"maximalt 14 i genomsnitt", "<=14"},
    {"högst 2 år", "<=2 år"},
    {"högst 10 dagar", "<=10 dagar"},
    {"högst −5", "<=-5"},
    {"högst 105", "<=105"},
    {"inte överskrida 8 %", "<=8 %"},
    {"ska inte överskrida 8 %", "<=8 %"},
    {"ej under 5", ">=5"},
    {"inte över 5", "<=5"},
    {"inte mer än 5", "<=5"},
    {"över 80", ">80"},
    {"under 10", "<10"},
    {"under 2000", "<2000"},
    {"under 2 000 kr", "<2000 kr"},
    {"mer än 80", ">80"},
    {"mindre än 10", "<10"},
    {"färre än 10", "<10"},
    {">100", ">100"},
    {"> 100", ">100"},
    {">=100", ">=100"},
    {"≥ 100", ">=100"},
    {"≤5", "<=5"},
    {"<-5", "<-5"},
    {"7,1–7,5", ">=7.1 <=7.5"},
    {"7,1 – 7,5", ">=7.1 <=7.5"},
    {"74-81", ">=74 <=81"},
    {"74−81", ">=74 <=81"},
    {"5,5–6,5 %", ">=5.5 <=6.5 %"},
    {"5,5 %–6,5 %", ">=5.5 <=6.5 %"},
    {"−5–3", ">=-5 <=3"},
    {"-10 - -5", ">=-10 <=-5"},
    {"1 000–2 000", ">=1000 <=2000"},
    {"mellan 7,1 och 7,5", ">=7.1 <=7.5"},
    {"11–11", ">=11 <=11"},
    {"± 2", ">=-2 <=2"},
    {"0 ± 2 %", ">=-2 <=2 %"},
    {"+/-2", ">=-2 <=2"},
    {"82 ± 2", ">=80 <=84"},
    {"minst två per år", ">=2"},
    {"minst 2 per år", ">=2"},
    {"minst tolv", ">=12"},
    {"högst en gång per år", "<=1 gång"},
    {"noll", "=0"},
};

const Written yes_and_no[] = {
    {"ja", "=1 ja/nej"},         {"Ja", "=1 ja/nej"},           {"nej", "<=0 ja/nej"},
    {"ska finnas", "=1 ja/nej"}, {"ska användas", "=1 ja/nej"}, {"ja 95 %", ">=95 %"},
    {"ja 95%", ">=95 %"},        {"ja, minst 95 %", ">=95 %"},  {"ja 90–94 %", ">=90 <=94 %"},
    {"alla", "=100 %"},          {"samtliga", "=100 %"},        {"alla (100 %)", "=100 %"},
};

const Written changes[] = {
    {"ska öka", "change >0"},
    {"öka", "change >0"},
    {"Ska minska", "change <0"},
    {"minska", "change <0"},
    {"ska inte öka", "change <=0"},
    {"ska bibehållas", "change =0"},
    {"bibehålla", "change =0"},
    {"bibehålla eller öka", "change >=0"},
    {"öka eller bibehålla", "change >=0"},
    {"oförändrad", "change =0"},
    {"ska vara oförändrat", "change =0"},
    {"oförändrad eller lägre", "change <=0"},
    {"oförändrad eller bättre", "change =0"},
    {"Öka med 10 %", "relative >=10 %"},
    {"öka med 5%", "relative >=5 %"},
    {"öka med 5–9 %", "relative >=5 <=9 %"},
    {"öka med 3", "change >=3"},
    {"öka med 2 procentenheter", "change >=2 procentenheter"},
    {"öka med högst 5 %", "relative <=5 %"},
    {"minska med 10 %", "relative <=-10 %"},
    {"minska med minst 10", "change <=-10"},
    {"minska med 5–10", "change >=-10 <=-5"},
    {"öka till 95 %", ">=95 %"},
    {"öka till minst 95 %", ">=95 %"},
    {"minska till 10", "<=10"},
    {"från 60 % (2022) till minst 70 %", ">=70 % from 60 (2022)"},
    {"från 60 % (år 2022) till minst 70 %", ">=70 % from 60 (2022)"},
    {"från 60 % (2022) till minst 70 % till och med 2023", ">=70 % from 60 (2022) in 2023"},
    {"från 60 % (2022) till minst 70 % t.o.m. 2023", ">=70 % from 60 (2022) in 2023"},
    {"från 60 % (2022) till minst 70 % (2023)", ">=70 % from 60 (2022) in 2023"},
    {"från 94 % till 98 %", ">=98 % from 94"},
    {"från 18,1 till 11,0", "<=11.0 from 18.1"},
    {"från -34 till minst 10", ">=10 from -34"},
    {"från −34 till −10", ">=-10 from -34"},
    {"från 13 % till högst 11 %", "<=11 % from 13"},
    {"från 60 till 70 %", ">=70 % from 60"},
    {"öka från 61 till minst 70", ">=70 from 61"},
    {"från 5 till 5", "=5 from 5"},
    {"minst 98 % och helst öka", ">=98 % wish higher"},
    {"maximalt 2,7 % och helst minska", "<=2.7 % wish lower"},
    {"minst 98 %, helst öka", ">=98 % wish higher"},
};

const Written against_others[] = {
    {"25 % bästa", "rank share <=25 %"},
    {"25% bästa", "rank share <=25 %"},
    {"bland 25 % bästa", "rank share <=25 %"},
    {"bland de 25 % bästa", "rank share <=25 %"},
    {"bland de bästa 25 %", "rank share <=25 %"},
    {"26–50 % bästa", "rank share >=26 <=50 %"},
    {"bland de 10 bästa", "rank <=10 plats"},
    {"bland de tio bästa kommunerna", "rank <=10 plats"},
    {"topp 10", "rank <=10 plats"},
    {"plats 59", "rank <=59 plats"},
    {"plats 59 eller bättre", "rank <=59 plats"},
    {"plats 11–20", "rank >=11 <=20 plats"},
    {"år 2030 bland 25 % bästa", "rank share <=25 % in 2030"},
    {"minst 80 % av målet", "of target >=80 %"},
    {"80 % av målet", "of target =80 %"},
    {"80–99 % av målet", "of target >=80 <=99 %"},
    {"högst 105 % av målet", "of target <=105 %"},
    {"minst 50 % av vägen", "of way >=50 %"},
    {"50 % av vägen till målet", "of way >=50 %"},
    {"högst 2 procentenheter från målet", "from target <=2 procentenheter"},
    {"högst 3 från målet", "from target <=3"},
    {"3 från målet", "from target <=3"},
};

const Written years_and_dates[] = {
    {">100 (2024)", ">100 in 2024"},
    {"minst 70 % till och med år 2023", ">=70 % in 2023"},
    {"minst 70 % senast 2023", ">=70 % in 2023"},
    {"80 år 2025", "=80 in 2025"},
    {"År 2020: 0", "=0 in 2020"},
    {"2025: minst 80", ">=80 in 2025"},
    {"minst 2 per år (2024)", ">=2 in 2024"},
    {"senast 2025-10-31", "<=20251031 datum"},
    {"senast den 31 oktober 2025", "<=20251031 datum"},
    {"klart senast 2025-10-31", "<=20251031 datum"},
    {"2025-10-31", "=20251031 datum"},
};

const std::string refused[] = {
    "",
    " ",
    "god",
    "ca 70",
    "70?",
    "70-",
    "70–",
    "82+",
    "(5)",
    "bättre än riket",
    "som riket",
    "minst",
    "eller högre",
    "högst %",
    "7,5–7,1",
    "2025–2027",
    "2024-2025",
    "2025-13-01",
    "5 %–6",
    "5 %–6 dagar",
    "12 34",
    "1.234",
    "minst 70 80",
    "minst 70 högst 80",
    "minst 70 eller högre",
    "5 hästar",
    "82 eller sämre",
    "82 ± 2 %",
    "82 ± -2",
    "öka till",
    "öka till 2026",
    "öka till högst 95",
    "minska till minst 5",
    "öka från 80 till 70",
    "öka med",
    "öka med -5",
    "öka med 0",
    "öka 10 %",
    "förbättras",
    "nära noll",
    "från 60 %",
    "från 60 % till",
    "från 60 % till minst 70 dagar",
    "från 2022 till 2023",
    "ska",
    "ska 82",
    "ja kanske",
    "ja 95",
    "ja nej",
    "alla (90 %)",
    "alla utom två",
    "125 % bästa",
    "-5 % bästa",
    "plats 0",
    "plats 5,5",
    "plats -3",
    "bland de bästa",
    "minst plats 10",
    "80 av målet",
    "minst 80 % av",
    "högst 2 från riket",
    "2025:",
    "2025: 80 (2026)",
    "80 (2024) 85",
    "80 (2024) 85 (2024)",
    "80 (2024),",
    "(2024)",
    "80 (24)",
    "minst 98 % och helst",
    "senast",
    "senast oktober",
    "klart 2025-10-31",
    "2025-02-30",
    "7/10",
    "\xFF\xFE",
};

std::string short_text_of(const std::string& text) {
  const auto criterion = parse_criterion(text);
  return criterion ? short_text(*criterion) : "nothing";
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

/// ASCII only: what a keyboard with caps lock gives of the rest differs.
std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

void check_written(const Written& w) {
  BOOST_TEST(short_text_of(w.text) == w.means);
  BOOST_TEST(short_text_of(replaced(w.text, " ", "\u00A0")) == w.means, "with no-break spaces");
  BOOST_TEST(short_text_of(replaced(w.text, " ", " \t ")) == w.means, "with many spaces");
  BOOST_TEST(short_text_of(upper(w.text)) == w.means, "in capitals");
  BOOST_TEST(short_text_of("  " + w.text + "\n") == w.means, "with spaces round it");
  for (const char* dash : {"-", "–", "−"})
    BOOST_TEST(short_text_of(replaced(replaced(w.text, "–", dash), "−", dash)) == w.means, "with " << dash);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(written_criterion)

BOOST_DATA_TEST_CASE(a_figure_with_or_without_a_limit, figures_and_limits, w) { check_written(w); }
BOOST_DATA_TEST_CASE(yes_no_and_all, yes_and_no, w) { check_written(w); }
BOOST_DATA_TEST_CASE(a_change_and_where_it_starts, changes, w) { check_written(w); }
BOOST_DATA_TEST_CASE(a_place_and_a_share_of_the_target, against_others, w) { check_written(w); }
BOOST_DATA_TEST_CASE(years_and_dates_of_targets, years_and_dates, w) { check_written(w); }

BOOST_DATA_TEST_CASE(what_cannot_be_understood_is_refused_and_never_guessed, refused, text) {
  BOOST_TEST(short_text_of(text) == "nothing");
  BOOST_TEST(parse_criteria(text).empty());
}

BOOST_AUTO_TEST_CASE(a_criterion_keeps_the_words_that_it_was_written_with) {
  BOOST_TEST(parse_criterion("  Minst\u00A070 %  ")->written == "Minst\u00A070 %");
  BOOST_TEST(parse_criterion("senast 2025-10-31 ")->written == "senast 2025-10-31");
}

BOOST_AUTO_TEST_CASE(several_criteria_have_a_year_each) {
  const auto criteria = parse_criteria("<14 % (2024) <15 %\u00A0(2025)");
  BOOST_REQUIRE(criteria.size() == 2u);
  BOOST_TEST(short_text(criteria[0]) == "<14 % in 2024");
  BOOST_TEST(criteria[0].written == "<14 % (2024)");
  BOOST_TEST(short_text(criteria[1]) == "<15 % in 2025");
  BOOST_TEST(criteria[1].written == "<15 %\u00A0(2025)");
  BOOST_TEST(!parse_criterion("<14 % (2024) <15 % (2025)").has_value());
}

BOOST_AUTO_TEST_CASE(the_years_of_several_criteria_may_come_first) {
  const auto criteria = parse_criteria("2025: 80 2026: 85; År 2027: minst 90");
  BOOST_REQUIRE(criteria.size() == 3u);
  BOOST_TEST(short_text(criteria[0]) == "=80 in 2025");
  BOOST_TEST(short_text(criteria[1]) == "=85 in 2026");
  BOOST_TEST(short_text(criteria[2]) == ">=90 in 2027");
  BOOST_TEST(criteria[0].written == "2025: 80");
  BOOST_TEST(criteria[2].written == "År 2027: minst 90");
}

BOOST_AUTO_TEST_CASE(capitals_and_composed_letters_do_not_move_the_words_of_a_part) {
  const auto criteria = parse_criteria("A\u030AR 2025: O\u0308VER 5, MINST 6 (2026)");
  BOOST_REQUIRE(criteria.size() == 2u);
  BOOST_TEST(criteria[0].written == "A\u030AR 2025: O\u0308VER 5");
  BOOST_TEST(criteria[1].written == "MINST 6 (2026)");
}

BOOST_AUTO_TEST_SUITE_END()

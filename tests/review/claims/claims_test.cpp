#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/claims/claim.hpp"
#include "support/claim_text.hpp"

namespace {

/// A text of a report of August 2025 and its claims, one a line; none: it states no number.
struct Case {
  std::string text, claims;
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.text; }

const std::vector<Case> with_units{
    {"Avvikelsen mot budget är −600 tkr.", "-600 tkr variance"},
    {"Resultatet blev -600 tkr.", "-600 tkr outcome"},
    {"Budgeten är 12,5 mnkr och utfallet 11,9 mnkr.",
     "12500 tkr budget\n"
     "11900 tkr outcome"},
    {"Tillskottet är 1,2 miljoner kronor.", "1200 tkr outcome"},
    {"Projektet fick 1 miljon kronor.", "1000 tkr"},
    {"Kommunen betalar 3 400 tusen kronor.", "3400 tkr"},
    {"Dygnspriset är 6 562 kr.", "6562 kr outcome"},
    {"Anslaget är 2 500 000 kronor.", "2500 tkr outcome"},
    {"Sjukfrånvaron är 6,5 %.", "6.5 % outcome"},
    {"Sjukfrånvaron var 6,5 procent.", "6.5 % outcome"},
    {"Volymen är 1 250 dygn.", "1250 days outcome"},
    {"Insatsen omfattar 104 dagar.", "104 days"},
    {"Insatsen har 40 personer.", "40 persons outcome"},
    {"Enheten har 12 utrikes födda deltagare.", "12 persons outcome"},
    {"Det saknas 3,5 tjänster.", "3.5 pieces"},
    {"Kostnaden är cirka 500 tkr.", "500 tkr outcome about"},
    {"Kostnaden är ca 500 tkr.", "500 tkr outcome about"},
    {"Kostnaden är ca. 500 tkr.", "500 tkr outcome about"},
    {"Drygt 1 000 tkr återstår.", "1000 tkr about"},
    {"Avvikelserna är 500 respektive 300 tkr.",
     "500 tkr variance\n"
     "300 tkr variance"},
    {"Andelarna är 5, 6 och 7 %.",
     "5 % outcome\n"
     "6 % outcome\n"
     "7 % outcome"},
    {"Extern öppenvård har 17 818 dygn mot budgeterade 7 702.",
     "17818 days outcome\n"
     "7702 days budget"},
    {"Nästan en procentenhet skiljer.", "1 points about"},
    {"Kommunen har 65 600 invånare.", "65600 persons outcome"},
    {"Resultatet är +600 tkr.", "600 tkr outcome"},
    {"Enheten fick 3,4 mkr och betalade 1 200 kkr.",
     "3400 tkr\n"
     "1200 tkr"},
    {"Budgeten uppgår till 372 965 tkr.", "372965 tkr budget"},
    {"Tjugofem procent av deltagarna gick vidare.", "25 %"},
    {"Av de 32 personerna är 27 nöjda.",
     "32 persons\n"
     "27 none outcome of 32 personerna"},
    {"Kostnaden per dygn är 1 503 kronor.", "1503 kr outcome"},
    {"Frånvaron är högre än rikssnittet, som var 4,4 %.", "4.4 % outcome"},
    {"Tillskottet om 500tkr räcker inte.", "500 tkr"},
    {"Antalet är 1 250 dagar, eller i genomsnitt 104 per månad.",
     "1250 days outcome\n"
     "104 none outcome other"},
    {"Personalomsättningen har ökat från 5,9 till 6,6 procent.",
     "5.9 % before more\n"
     "6.6 % outcome more"},
    {"Volymen har minskat från 3 046 till 2 423 dygn.",
     "3046 days before less\n"
     "2423 days outcome less"},
    {"Prognosen har förbättrats från ett underskott om 9 700 tkr till ett överskott om 3 400 tkr.",
     "9700 tkr before year worse\n"
     "3400 tkr variance year better"},
    {"Kostnaden var 47 210 tkr 2024.", "47210 tkr outcome last_year"},
    {"Kostnaden var 31 500 tkr till och med augusti 2024.", "31500 tkr outcome same_period_last_year"},
    {"Utfallet var 371 personer i april.", "371 persons outcome other"},
    {"I tertialrapporten prognostiserades ett underskott om 9,7 mnkr för helåret.",
     "9700 tkr variance other worse"},
    {"Den förra prognosen var ett underskott om 9 700 tkr.", "9700 tkr variance other worse"},
    {"Utfallet är 179 personer, i linje med den tidigare prognosen.", "179 persons outcome"},
    {"Kostnaderna under andra tertialet var 142 mnkr.", "142000 tkr outcome other"},
    {"Kostnaderna under första halvåret var 142 mnkr.", "142000 tkr outcome other"},
    {"Kostnaden per månad är 13 288 tkr.", "13288 tkr outcome other"},
    {"Priset höjs till 2 290 kr den 1 oktober.", "2290 kr other"},
    {"Den 31 december väntas kostnaden vara 500 tkr.", "500 tkr forecast year"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(claims)

BOOST_DATA_TEST_CASE(an_amount_is_read_with_what_it_is_counted_in, boost::unit_test::data::make(with_units),
                     c) {
  BOOST_TEST(claim_text(c.text) == c.claims);
}

// Dates, years, ages, durations, references, ranges and limits.
BOOST_DATA_TEST_CASE(what_only_looks_like_a_number_is_no_claim,
                     boost::unit_test::data::make(std::vector<std::string>{
                         "Kostnaden beräknas bli mellan 10 och 20 mnkr.",
                         "Väntetiden är 10–20 dagar.",
                         "Väntetiden är 1-2 månader.",
                         "Väntetiden är två till tre veckor.",
                         "Nämnden inför 35-timmarsvecka.",
                         "Stöd ges inom 24 timmar.",
                         "Utredningen ska vara klar inom 14 dagar.",
                         "Under 2024 ökade volymerna.",
                         "Åren 2014 och 2022 var undantag.",
                         "Nämnden beslutar den 23 oktober.",
                         "Läget gäller 2025-08-31.",
                         "Mötet börjar kl. 13 och slutar kl 16.30.",
                         "Mål 7.3 väntas inte nås.",
                         "Mål (7.3) väntas inte nås.",
                         "Ärendet är SN25-160.",
                         "Lagen (2025:400) gäller.",
                         "Föreskriften SOSFS 2011:9 gäller.",
                         "Temaveckan är v. 47 och vecka 48.",
                         "Elever i årskurs 7 deltar.",
                         "De flesta är över 35 år.",
                         "En 35-åring och en 16-åring deltog.",
                         "Beslutet fattades i § 40.",
                         "Riktlinjen säger minst 80 %.",
                         "Mer än 10 % var nöjda.",
                         "Mellan 5 och 7 % av ärendena återaktualiseras.",
                         "Överskottet är mellan 500 och 700 tkr.",
                         "Handlingsplanen antogs i juni 2024 (SN24-258).",
                         "Andelen mäts under årets åtta första månader.",
                         "De senaste tolv månaderna har fallen minskat.",
                         "Regeln finns i 51 kap. och gäller T2 samt delår 2.",
                         "Tabell 4 och bilaga 2 visar detta.",
                         "Upp till 16 år räknas som barn.",
                     }),
                     text) {
  BOOST_TEST(claim_text(text) == "");
}

BOOST_AUTO_TEST_CASE(every_kind_of_space_may_stand_in_a_number) {
  for (const std::string space : {" ", "\u00A0", "\u202F", "\u2009"})
    BOOST_TEST(claim_text("Den kostade 10" + space + "000" + space + "tkr.") == "10000 tkr outcome");
}

BOOST_AUTO_TEST_CASE(minus_is_read_in_all_its_writings) {
  for (const std::string minus : {"-", "\u2212", "\u2013", "\u2212\u00A0"})
    BOOST_TEST(claim_text("Resultatet blev " + minus + "600 tkr.") == "-600 tkr outcome");
}

struct Rounding {
  std::string text, tolerance;
};
std::ostream& operator<<(std::ostream& out, const Rounding& r) { return out << r.text; }

BOOST_DATA_TEST_CASE(tolerance_is_half_of_what_a_number_is_rounded_to,
                     boost::unit_test::data::make(std::vector<Rounding>{
                         {"Den kostar 10 000 tkr.", "50"},
                         {"Den kostar 9 963 tkr.", "0.5"},
                         {"Den kostar 1,2 mnkr.", "50"},
                         {"Den kostar 10 mnkr.", "500"},
                         {"Andelen är 6,5 %.", "0.05"},
                         {"Andelen är 6 %.", "0.5"},
                         {"Den kostar drygt 1 000 tkr.", "100.0"}}),
                     c) {
  const auto material = material_with_texts({{"text", c.text}});
  const redovisa::AssessedPlan plan;
  const auto reviewed = prepare_review(material, plan);
  const auto claims = claims_of(reviewed);
  BOOST_REQUIRE(claims.size() == 1);
  BOOST_TEST(to_machine_text(claims[0].tolerance) == c.tolerance);
}

BOOST_AUTO_TEST_CASE(a_claim_knows_its_words_and_their_place) {
  const auto material =
      material_with_texts({{"text", "Barn har 500 tkr i underskott, men vuxna har 40 personer."}});
  const redovisa::AssessedPlan plan;
  const auto reviewed = prepare_review(material, plan);
  const auto claims = claims_of(reviewed);
  BOOST_REQUIRE(claims.size() == 2);
  BOOST_TEST(claims[0].quote == "500 tkr");
  BOOST_TEST(claims[0].clause == "Barn har 500 tkr i underskott,");
  BOOST_TEST(claims[1].quote == "40 personer");
  BOOST_TEST(claims[1].clause == "men vuxna har 40 personer.");
  BOOST_TEST(reviewed.sentences[0].text.substr(claims[1].begin, claims[1].end - claims[1].begin) ==
             "40 personer");
}

BOOST_AUTO_TEST_SUITE_END()

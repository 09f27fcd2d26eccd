#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/claim_text.hpp"

namespace {

/// A text of a report of August 2025 and its claims, one a line; none: it states no number.
struct Case {
  std::string text, claims;
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.text; }

const std::vector<Case> with_parts{
    {"Underskottet är 15 000 tkr, varav barn och unga 11 200 tkr, vuxna 3 400 tkr och övriga 400 tkr.",
     "15000 tkr variance worse all\n"
     "11200 tkr variance worse of 15 000 tkr\n"
     "3400 tkr variance worse of 15 000 tkr\n"
     "400 tkr variance worse of 15 000 tkr"},
    {"Underskottet är 15 000 tkr, varav 11 200 tkr avser barn och unga och 3 400 tkr avser vuxna.",
     "15000 tkr variance worse\n"
     "11200 tkr variance worse of 15 000 tkr\n"
     "3400 tkr variance worse of 15 000 tkr"},
    {"Konsulterna kostar 13 100 tkr mer än budget: 8 500 tkr inom barn och unga, 3 500 tkr inom arbete och 1 "
     "100 tkr centralt.",
     "13100 tkr variance worse all\n"
     "8500 tkr variance worse of 13 100 tkr\n"
     "3500 tkr variance worse of 13 100 tkr\n"
     "1100 tkr variance worse of 13 100 tkr"},
    {"Överskottet om 1 900 tkr utgörs av bidrag från staten (1 200 tkr), avgifter (600 tkr) samt övriga "
     "poster (100 tkr).",
     "1900 tkr variance better all\n"
     "1200 tkr variance better of 1 900 tkr\n"
     "600 tkr variance better of 1 900 tkr\n"
     "100 tkr variance better of 1 900 tkr"},
    {"Överskottet om 10 000 tkr hänförs till högre intäkter (17 400 tkr) och högre kostnader (7 400 tkr).",
     "10000 tkr variance better\n"
     "17400 tkr variance better of 10 000 tkr\n"
     "7400 tkr variance worse of 10 000 tkr"},
    {"Hemtjänsten visar ett underskott om 5 000 tkr, där 8 000 tkr gäller en negativ avvikelse på "
     "landsbygden och 3 000 tkr gäller en positiv avvikelse i tätorten.",
     "5000 tkr variance worse\n"
     "8000 tkr variance worse of 5 000 tkr\n"
     "3000 tkr variance better of 5 000 tkr"},
    {"Underskottet är 9 600 tkr (barn och unga 22 100 tkr högre, vuxna 12 500 tkr lägre).",
     "9600 tkr variance worse all\n"
     "22100 tkr variance more of 9 600 tkr\n"
     "12500 tkr variance less of 9 600 tkr"},
    {"Kostnaderna är 9 000 tkr högre än budget, varav 5 000 avser hemtjänst där 8 000 tkr avser underskott "
     "för natten och 3 000 tkr avser överskott för dagen.",
     "9000 tkr variance worse\n"
     "5000 tkr variance worse of 9 000 tkr\n"
     "8000 tkr variance worse of 5 000\n"
     "3000 tkr variance better of 5 000"},
    {"Intäkterna väntas bli 1 900 tkr högre än budget. Av detta är 1 200 tkr ersättning och 600 tkr "
     "statsbidrag.",
     "1900 tkr variance year better\n"
     "1200 tkr variance year better of 1 900 tkr\n"
     "600 tkr variance year better of 1 900 tkr"},
    {"Projektet får 2 000 tkr. Av dem väntas 1 500 tkr användas i år och resterande 500 tkr under 2026.",
     "2000 tkr all\n"
     "1500 tkr forecast year of 2 000 tkr\n"
     "500 tkr forecast other of 2 000 tkr"},
    {"Av underskottet om 5 000 tkr avser 3 000 tkr placeringar och 2 000 tkr konsulter.",
     "5000 tkr variance worse\n"
     "3000 tkr variance worse of 5 000 tkr\n"
     "2000 tkr variance worse of 5 000 tkr"},
    {"Kostnaderna är 5 000 tkr högre än budget. Av underskottet avser 3 000 tkr placeringar.",
     "5000 tkr variance worse\n"
     "3000 tkr variance worse of 5 000 tkr"},
    {"Försörjningsstödet ger ett överskott om 8 700 tkr, och av det gäller 4 000 tkr nyanlända.",
     "8700 tkr variance better\n"
     "4000 tkr variance better of 8 700 tkr"},
    {"Övriga poster är 100 tkr högre. I övriga poster ingår ett överskott för stöd (900 tkr) och ett "
     "underskott för moms (1 100 tkr).",
     "100 tkr more\n"
     "900 tkr variance better of 100 tkr\n"
     "1100 tkr variance worse of 100 tkr"},
    {"Prognosen har sammantaget förbättrats med 600 tkr. För vuxna har den förbättrats med 8 700 tkr och för "
     "barn försämrats med 9 300 tkr.",
     "600 tkr change year better\n"
     "8700 tkr change year better of 600 tkr\n"
     "9300 tkr change year worse of 600 tkr"},
    {"Prognosen har förbättrats med 200 tkr där hemtjänsten förbättrats 700 tkr och boendena försämrats 900 "
     "tkr.",
     "200 tkr change year better\n"
     "700 tkr change year better of 200 tkr\n"
     "900 tkr change year worse of 200 tkr"},
    {"Insatsen har 40 personer, varav 25 kvinnor och 15 män.",
     "40 persons outcome\n"
     "25 persons outcome of 40 personer\n"
     "15 persons outcome of 40 personer"},
    {"Nämnden har åtta nämndinitiativ, varav två är slutförda.",
     "8 pieces outcome\n"
     "2 none outcome of åtta nämndinitiativ"},
    {"Budgeten är 5 000 tkr, varav 3 000 tkr för perioden. Utfallet är 4 000 tkr.",
     "5000 tkr budget\n"
     "3000 tkr budget to_date of 5 000 tkr\n"
     "4000 tkr outcome"},
    {"Underskottet är 5 000 tkr, varav 3 000 tkr gäller barn, men för helåret väntas 7 000 tkr.",
     "5000 tkr variance worse\n"
     "3000 tkr variance worse of 5 000 tkr\n"
     "7000 tkr forecast year"},
    {"Volymförändringarna kostar netto 3 900 tkr, varav 17 200 tkr är ökningen för barn och unga. För vuxna "
     "minskar kostnaderna med 13 300 tkr.",
     "3900 tkr outcome\n"
     "17200 tkr outcome worse of 3 900 tkr\n"
     "13300 tkr change better"},
    {"För vuxna är prisökningen totalt 100 tkr jämfört med budget: priset på boenden ger en ökning om 1 000 "
     "tkr och HVB en minskning om 900 tkr.",
     "100 tkr outcome worse all\n"
     "1000 tkr change more of 100 tkr\n"
     "900 tkr change less of 100 tkr"},
};

const std::vector<Case> without_parts{
    {"Överskottet beror främst på högre statsbidrag (8 800 tkr) och ersättningar (7 900 tkr).",
     "8800 tkr variance better\n"
     "7900 tkr variance better"},
    {"Underskottet är 9 600 tkr (4,0 %).",
     "9600 tkr variance worse\n"
     "4.0 % variance worse"},
    {"Underskottet är 9 600 tkr (föregående år 8 000 tkr).",
     "9600 tkr variance worse\n"
     "8000 tkr variance last_year worse"},
    {"Frånvaron är 6,5 %, varav 2,1 % är lång.",
     "6.5 % outcome\n"
     "2.1 % outcome"},
    {"Underskottet är 9 600 tkr för perioden och 14 700 tkr för helåret, och för vuxna 5 400 tkr respektive "
     "9 600 tkr.",
     "9600 tkr variance to_date worse\n"
     "14700 tkr variance year worse\n"
     "5400 tkr variance to_date worse\n"
     "9600 tkr variance year worse"},
    {"Kostnaderna är 7 500 tkr högre än budget. Följande poster kostar mer:\n\n- placeringar, 9 600 tkr\n- "
     "licenser, 500 tkr\n\nFöljande poster kostar mindre:\n\n- tolkar, 600 tkr",
     "7500 tkr variance worse\n"
     "9600 tkr variance worse\n"
     "500 tkr variance worse\n"
     "600 tkr variance better"},
    {"## Helårsprognos\n\nIntäkterna är 500 tkr högre än budget.", "500 tkr variance year better"},
    {"För perioden redovisas ett underskott. Placeringarna avviker med 500 tkr.", "500 tkr to_date"},
    {"Till och med augusti är avvikelsen positiv, 10 000 tkr.", "10000 tkr variance to_date better"},
    {"Där är avvikelsen för barn negativ, 33 400 tkr, och för vuxna positiv, 19 000 tkr.",
     "33400 tkr variance worse\n"
     "19000 tkr variance better"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(claim_parts)

BOOST_DATA_TEST_CASE(parts_are_linked_to_their_whole, boost::unit_test::data::make(with_parts), c) {
  BOOST_TEST(claim_text(c.text) == c.claims);
}

BOOST_DATA_TEST_CASE(amounts_that_stand_together_are_not_parts, boost::unit_test::data::make(without_parts),
                     c) {
  BOOST_TEST(claim_text(c.text) == c.claims);
}

BOOST_AUTO_TEST_SUITE_END()

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

const std::vector<Case> told{
    {"Nämnden redovisar ett överskott om 10 000 tkr per augusti.", "10000 tkr variance to_date better"},
    {"Nämnden redovisar ett underskott om 10 000 tkr för perioden.", "10000 tkr variance to_date worse"},
    {"Avvikelsen är negativ, 3 437 tkr.", "3437 tkr variance worse"},
    {"Sjukfrånvaron uppgår till 6,5% till och med augusti.", "6.5 % outcome to_date"},
    {"Andelen har ökat med 2 procentenheter.", "2 points change more"},
    {"Andelen har ökat med 2 %-enheter.", "2 points change more"},
    {"I juni fanns fem placerade barn.", "5 persons other"},
    {"Prognosen för helåret är ett underskott om 2 100 tkr.", "2100 tkr variance year worse"},
    {"Per augusti väntas överskottet bli 2 100 tkr.", "2100 tkr variance year better"},
    {"Intäkterna är 500 tkr högre än budgeterat för perioden.", "500 tkr variance to_date better"},
    {"Intäkterna är 500 tkr lägre än budgeterat för perioden.", "500 tkr variance to_date worse"},
    {"Kostnaderna för helåret väntas bli 500 tkr lägre än budget.", "500 tkr variance year better"},
    {"Hyrorna kostar 500 tkr mer än budget.", "500 tkr variance worse"},
    {"Kostnaderna överskrider budget med 700 tkr.", "700 tkr variance worse"},
    {"Kostnaderna har ökat med 700 tkr jämfört med förra året.", "700 tkr change worse"},
    {"Prognosen har försämrats med 600 tkr sedan april.", "600 tkr change year worse"},
    {"Prognosen i april var ett underskott om 9 700 tkr.", "9700 tkr variance other worse"},
    {"Prognosen har sänkts från 55 % till 30 %.",
     "55 % before year less\n"
     "30 % forecast year less"},
    {"Frånvaron har sjunkit från 9,2 % till 6,8 %.",
     "9.2 % before less\n"
     "6.8 % outcome less"},
    {"Frånvaron är 6,5 %, jämfört med 9,7 % samma period föregående år.",
     "6.5 % outcome\n"
     "9.7 % before same_period_last_year"},
    {"Frånvaron är 6,5 %, mot 9,7 % förra året.",
     "6.5 % outcome\n"
     "9.7 % before last_year"},
    {"Utfallet är 399 personer, mot målvärdet 450.",
     "399 persons outcome\n"
     "450 persons target"},
    {"Andelen är 17 %, mot målvärdet 30 %.",
     "17 % outcome\n"
     "30 % target"},
    {"Målvärdet är 95 dagar.", "95 days target"},
    {"Kostnaden var 300 tkr 2024.", "300 tkr outcome last_year"},
    {"Kostnaden 2026 blir 300 tkr.", "300 tkr other"},
    {"I augusti var frånvaron 6,5 %.", "6.5 % outcome other"},
    {"Under januari–augusti var frånvaron 6,5 %.", "6.5 % outcome to_date"},
    {"För jan-apr var frånvaron 6,5 %.", "6.5 % outcome other"},
    {"Färre placeringar ger 500 tkr lägre kostnader.", "500 tkr better"},
    {"Högre intäkter (17 400 tkr) förklarar överskottet.", "17400 tkr variance better"},
    {"Prognosen visar −0,5 %.", "-0.5 % forecast year"},
    {"Personalomsättningen är 6,61 % för januari–augusti.", "6.61 % outcome to_date"},
    {"Utfallet 2025 väntas bli 450 personer.", "450 persons forecast year"},
    {"Årets målvärde (480) är högre än förra årets utfall (448).",
     "480 none target\n"
     "448 none outcome last_year more"},
    {"Överskottet väntas vid årets slut bli 3 400 tkr.", "3400 tkr variance year better"},
    {"Barn och unga redovisar ett underskott om 500 tkr medan vuxna redovisar ett överskott om 300 tkr.",
     "500 tkr variance worse\n"
     "300 tkr variance better"},
    {"I delårsrapporten per april var prognosen ett underskott om 800 tkr.", "800 tkr variance other worse"},
    {"För perioden uppgår intäkterna till 700 tkr och kostnaderna till 900 tkr.",
     "700 tkr outcome to_date\n"
     "900 tkr outcome to_date"},
    {"Skyddade boenden har kostat drygt 1 000 tkr mer, troligen för att de omfattar fler barn, medan "
     "stödboende har kostat knappt 1 000 tkr mindre.",
     "1000 tkr worse about\n"
     "1000 tkr better about"},
    {"Hittills i år har 18 % erbjudits samtal.", "18 % outcome to_date"},
    {"Prisökningen väntas bli 6 300 tkr för året.", "6300 tkr forecast year worse"},
    {"Ersättningen är 300 tkr lägre än förra året.", "300 tkr change less"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(claim_words)

BOOST_DATA_TEST_CASE(the_words_around_a_number_tell_figure_time_and_sign, boost::unit_test::data::make(told),
                     c) {
  BOOST_TEST(claim_text(c.text) == c.claims);
}

BOOST_AUTO_TEST_CASE(the_section_tells_the_time_when_the_sentence_does_not) {
  const std::string text = "Intäkterna är 500 tkr högre än budget.";
  BOOST_TEST(claim_text(text, "ekonomi.perioden") == "500 tkr variance to_date better");
  BOOST_TEST(claim_text(text, "ekonomi.helår") == "500 tkr variance year better");
  BOOST_TEST(claim_text("## Helårsprognos\n\n" + text) == "500 tkr variance year better");
  BOOST_TEST(claim_text(text) == "500 tkr variance better");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "review/checks.hpp"
#include "support/claim_text.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

/// What the check finds in texts of a report of August 2025: the code, "?" when it is unsure, and the
/// amounts.
std::string found_in(const std::vector<std::pair<std::string, std::string>>& texts) {
  const SourceMaterial material = material_with_texts(texts);
  const AssessedPlan plan;
  Findings findings;
  check_text_parts(prepare_review(material, plan), findings);
  std::string found;
  for (const Finding& finding : findings) {
    found += fmt::format("{}{}{}:", found.empty() ? "" : "; ", traits_of(finding.code).name,
                         finding.unsure ? "?" : "");
    for (const FindingFact& fact : finding.facts)
      if (const auto* amount = std::get_if<Amount>(&fact.value))
        found += fmt::format(" {} {}", fact.name, to_machine_text(amount->value));
  }
  return found;
}

struct Case {
  std::string text, found;
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.text; }

const std::vector<Case> wrong_parts{
    {"Överskottet om 1 900 tkr utgörs av bidrag (1 000 tkr), avgifter (400 tkr) samt hyror (100 tkr).",
     "text-delar-stämmer-inte: helhet 1900 summa 1500"},
    {"Underskottet är 1 500 tkr, varav barn 900 tkr, vuxna 200 tkr och övriga 100 tkr.",
     "text-delar-stämmer-inte: helhet 1500 summa 1200"},
    {"Projektet fick 2 000 tkr. Av dem används 1 500 tkr i år och resterande 900 tkr nästa år.",
     "text-delar-stämmer-inte: helhet 2000 summa 2400"},
    {"Budgeten är 2 000 tkr, varav 2 600 tkr avser löner.", "text-delar-stämmer-inte: helhet 2000 del 2600"},
    {"Underskottet är 2 000 tkr, varav 2 600 tkr avser löner.",
     "text-delar-stämmer-inte?: helhet 2000 del 2600"},
    {"Insatsen har 40 personer, varav 25 kvinnor och 19 män.", "text-delar-stämmer-inte: helhet 40 summa 44"},
    {"Prognosen har förbättrats med 200 tkr, där hemtjänsten förbättrats med 700 tkr och boendena försämrats "
     "med 900 tkr.",
     "text-delar-stämmer-inte: helhet 200 netto 200"},
    {"Prognosen har sammantaget försämrats med 200 tkr. För hemtjänsten har den förbättrats med 900 tkr och "
     "för boendena försämrats med 700 tkr.",
     "text-delar-stämmer-inte: helhet 200 netto 200"},
    {"Intäkterna och övriga poster är 100 tkr högre än budget. I övriga poster ingår ett överskott för hyror "
     "(900 tkr) och ett underskott för moms (1 300 tkr).",
     "text-delar-stämmer-inte?: helhet 100 netto 400"},
    {"Underskottet är 5 000 tkr: hemtjänsten visar ett underskott om 8 000 tkr och boendena ett överskott om "
     "1 000 tkr.",
     "text-delar-stämmer-inte: helhet 5000 summa 7000"},
    {"Överskottet om 1 900 tkr består av intäkter +2 600 tkr och kostnader −300 tkr.",
     "text-delar-stämmer-inte: helhet 1900 summa 2300"},
    {"Av de 40 är 52 kvinnor.", "text-delar-stämmer-inte: helhet 40 del 52"},
};

const std::vector<std::string> right_parts{
    "Underskottet är 1 500 tkr, varav barn 900 tkr, vuxna 400 tkr och övriga 200 tkr.",
    "Underskottet är 1 500 tkr, varav barn 900 tkr och vuxna 200 tkr.",
    // rounding: 100 tkr off with three addends
    "Underskottet är 1 500 tkr, varav barn 900 tkr, vuxna 400 tkr och övriga 100 tkr.",
    "Underskottet är 5 000 tkr, varav ett överskott om 1 000 tkr avser moms och 6 000 tkr avser löner.",
    "Underskottet är 5 000 tkr, varav 8 000 tkr avser underskott på natten och 3 000 tkr överskott på dagen.",
    "Underskottet är 9 600 tkr (barn 22 100 tkr högre, vuxna 12 500 tkr lägre).",
    "Merkostnaden är 3 900 tkr netto: 17 200 tkr högre kostnader för barn och 13 300 tkr lägre för vuxna.",
    "Volymerna kostar netto 3 900 tkr, varav 17 200 tkr är ökningen för barn. För vuxna minskar kostnaderna "
    "med "
    "13 300 tkr.",
    "Underskottet är 3 900 tkr, varav 17 200 tkr avser barn. Kostnaderna för vuxna är 13 300 tkr lägre.",
    "Underskottet om 7 500 tkr beror framför allt på placeringar (9 600 tkr).",
    "Underskottet om 7 500 tkr förklaras av placeringar (9 600 tkr) och konsulter (8 000 tkr).",
    "Överskottet om 10 000 tkr hänförs till högre intäkter (17 400 tkr) och högre kostnader (7 500 tkr).",
    "Frånvaron är 6,5 %, varav 70 % är kvinnors.",
    "Underskottet är 9 600 tkr (4,0 %).",
    "Underskottet är 5 000 tkr, varav 3 000 tkr gäller barn, men för helåret väntas 7 000 tkr.",
    "Underskottet är cirka 5 000 tkr, varav hälften avser konsulter och 2 700 tkr licenser.",
    "Överskottet om 1 900 tkr består av intäkter +2 600 tkr och kostnader −700 tkr.",
    "Avvikelsen är −5 000 tkr (intäkter +2 000 tkr, kostnader −7 000 tkr).",
    "Kostnaderna är 500 tkr högre än budget: el −200 tkr och hyror +700 tkr.",
    "Av de 399 är 212 kvinnor och 187 män.",
    "Av de 40 deltagarna har 30 arbete och 25 barn.",
    "Kostnaderna är 7,5 mnkr högre än budget, varav placeringar 9,6 mnkr och konsulter 8,0 mnkr; lägre "
    "försörjningsstöd om 8,7 mnkr motverkar.",
    "Två av de 40 barnen är placerade, varav ett i familjehem.",
};

}  // namespace

BOOST_AUTO_TEST_SUITE(text_part_checks)

BOOST_DATA_TEST_CASE(parts_that_do_not_make_their_whole_are_found, boost::unit_test::data::make(wrong_parts),
                     c) {
  BOOST_TEST(found_in({{"ekonomi", c.text}}) == c.found);
}

BOOST_DATA_TEST_CASE(parts_that_may_be_right_are_left_alone, boost::unit_test::data::make(right_parts),
                     text) {
  BOOST_TEST(found_in({{"ekonomi", text}}) == "");
}

BOOST_AUTO_TEST_CASE(the_finding_tells_where_it_is_and_quotes_whole_and_parts) {
  const SourceMaterial material = material_with_texts(
      {{"ekonomi.helår", "Budgeten är 2 000 tkr, varav 1 500 tkr löner och 900 tkr hyror."}});
  const AssessedPlan plan;
  Findings findings;
  check_text_parts(prepare_review(material, plan), findings);
  BOOST_REQUIRE(findings.size() == 1);
  BOOST_TEST(findings[0].subject == "ekonomi.helår");
  BOOST_TEST(findings[0].quote == "Budgeten är 2 000 tkr, varav 1 500 tkr löner och 900 tkr hyror.");
  BOOST_TEST(std::get<std::string>(findings[0].facts[1].value) == "1 500 tkr och 900 tkr");
}

BOOST_AUTO_TEST_CASE(parts_that_are_the_variances_of_rows_may_be_more_than_their_whole) {
  const auto found = [](const std::string& part) {
    SourceMaterial material = material_with_texts(
        {{"ekonomi.helår", "Av underskottet på 3,6 mnkr beror " + part + " på personalen."}});
    OperatingRow row;
    row.name = "Personalkostnader";
    row.budget_year = {decimal("-135000")};
    row.forecast_year = {decimal("-139800")};
    material.economy.operating = {row};
    const AssessedPlan plan;
    Findings findings;
    check_text_parts(prepare_review(material, plan), findings);
    return findings.size();
  };
  BOOST_TEST(found("4,8 mnkr") == 0U);
  BOOST_TEST(found("5,8 mnkr") == 1U);
}

BOOST_AUTO_TEST_CASE(one_sentence_of_two_budgets_does_not_contradict_itself) {
  BOOST_TEST(found_in({{"ekonomi.investeringar",
                        "Av årets investeringsbudget på 7 000 tkr väntas 7 300 tkr förbrukas, och av "
                        "totalbudgeten på 10 000 tkr väntas 10 600 tkr förbrukas."}}) == "");
}

struct TwoTexts {
  std::string one, other, found;
};

std::ostream& operator<<(std::ostream& out, const TwoTexts& t) { return out << t.one << " | " << t.other; }

BOOST_DATA_TEST_CASE(
    the_same_thing_told_with_two_values_is_found,
    boost::unit_test::data::make(std::vector<TwoTexts>{
        {"Nämnden redovisar ett överskott om 10 000 tkr per augusti.",
         "Till och med augusti redovisar nämnden ett överskott om 9 100 tkr.",
         "texter-säger-olika: här 9100 där 10000"},
        {"Nämnden väntas få ett överskott om 500 tkr för helåret.",
         "För helåret prognostiseras ett underskott om 500 tkr.", "texter-säger-olika: här -500 där 500"},
        {"Försörjningsstödet ger ett överskott om 8 700 tkr för perioden.",
         "För perioden redovisar försörjningsstödet ett överskott om 7 800 tkr.",
         "texter-säger-olika: här 7800 där 8700"},
        {"Sjukfrånvaron var 6,5 % till och med augusti.",
         "Till och med augusti uppgår sjukfrånvaron till 6,9 %.", "texter-säger-olika: här 6.9 där 6.5"},
        {"Prognosen har förbättrats med 13 100 tkr.", "Prognosen har försämrats med 13,1 mnkr.",
         "texter-säger-olika: här -13100 där 13100"},
        // the same amount, rounded
        {"Nämnden redovisar ett överskott om 10 000 tkr per augusti.",
         "Till och med augusti redovisar nämnden ett överskott om 9 963 tkr.", ""},
        // another time, figure, subject
        {"Nämnden redovisar ett överskott om 10 000 tkr per augusti.",
         "Nämnden väntas få ett överskott om 3 400 tkr för helåret.", ""},
        {"Nämndens budget är 10 000 tkr för perioden.", "Nämndens utfall är 9 100 tkr för perioden.", ""},
        {"Försörjningsstödet ger ett överskott om 8 700 tkr för perioden.",
         "Placeringarna ger ett överskott om 7 800 tkr för perioden.", ""},
        {"Nämnden redovisar ett överskott om 10 000 tkr för perioden.",
         "Räddningsnämnden redovisar ett underskott om 1 200 tkr för perioden.", ""},
        {"Prognosen har förbättrats med 13 100 tkr.", "Prognosen har förbättrats med 600 tkr.", ""},
        {"Sjukfrånvaron bland socialsekreterare var 6,5 % till och med augusti.",
         "Sjukfrånvaron var 6,9 % till och med augusti.", ""},
        {"Den var 6,5 % till och med augusti.", "Den var 6,9 % till och med augusti.", ""},
        {"Överskottet är 500 tkr per augusti.", "Det är 900 tkr per augusti.", ""},
    }),
    c) {
  BOOST_TEST(found_in({{"sammanfattning.ekonomi", c.one}, {"ekonomi.helår", c.other}}) == c.found);
}

BOOST_AUTO_TEST_SUITE_END()

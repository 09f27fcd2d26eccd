#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "review/checks.hpp"
#include "review/figures/figure_likeness.hpp"
#include "review/told_sample.hpp"
#include "support/sample_plan.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

namespace {

struct Text {
  const char *section, *text, *found = "";
};

std::ostream& operator<<(std::ostream& out, const Text& text) { return out << text.text; }

const Text wrong_figures[] = {
    {"ekonomi", "De prognostiserade kostnaderna ger en negativ avvikelse om 5 500 tkr.",
     "text-annat-belopp: Kostnader Avvikelse prognos 2025 -8200"},
    {"ekonomi", "Placeringskostnaderna väntas överskrida budget med 3 300 tkr.",
     "text-annat-belopp: Placeringskostnader Avvikelse prognos 2025 -3000"},
    {"ekonomi.perioden", "Kapitalkostnaderna visar ett överskott om 400 tkr.",
     "text-annat-belopp: kapitalkostnader Avvikelse jan–aug 2025 200"},
    {"ekonomi", "Till och med augusti redovisas ett underskott om 3 200 tkr.",
     "text-annat-belopp: Summa Avvikelse jan–aug 2025 -2300"},
    {"ekonomi", "Nämnden prognostiserar ett underskott om 2 300 tkr för helåret och räknar med stöd.",
     ""},  // the period's deficit: another figure of the same thing
    {"ekonomi", "På kostnadssidan prognostiseras en negativ avvikelse om 8 800 tkr.",
     "text-annat-belopp: Kostnader Avvikelse prognos 2025 -8200"},
    {"ekonomi", "## Helårsprognos\n\nKostnaderna väntas bli 400 tkr högre än budget.",
     "text-annat-belopp: Kostnader Avvikelse prognos 2025 -8200"},
    {"ekonomi.investeringar", "Projektet Nya larm väntas förbruka 300 tkr i år.",
     "text-annat-belopp: Nya larm Prognos 2025 -1000"},
    {"ekonomi.volymer", "Volymerna för skyddade boenden är 990 dygn till och med augusti.",
     "text-annat-belopp: Skyddade boenden Utfall jan–aug 2025 900"},
    {"personal", "Sjukfrånvaron för socialsekreterarna var 7,4 % för januari–augusti.",
     "text-annat-belopp: Sjukfrånvaro, Socialsekreterare jan–aug 2025 6.4"},
    {"ekonomi", "Prognosen är +5 mnkr.", "text-annat-belopp: Summa Avvikelse prognos 2025 -2700"},
    {"ekonomi", "Prognosen är −6,4 mnkr.", "text-annat-belopp: Summa Avvikelse prognos 2025 -2700"},
    {"ekonomi", "Prognosen för hemtjänst är −5,9 mnkr.",
     "text-annat-belopp: Hemtjänst Avvikelse prognos 2025 -4400"},
    {"I1", "Utfallet till och med augusti är 45 dagar.", "text-annat-belopp: I1 Utfall jan–aug 2025 42"},
    {"I1", "Prognosen för helåret är 44 dagar.", "text-annat-belopp: I1 Prognos 2025 40"},
    {"I1", "Målvärdet för handläggningstiden är 36 dagar.", "text-annat-belopp: I1 Mål 2025 35"},
};

const Text right_figures[] = {
    {"ekonomi", "Kostnaderna väntas bli 8 200 tkr högre än budget."},
    {"ekonomi", "På kostnadssidan redovisas en negativ avvikelse om 6 300 tkr."},
    {"ekonomi", "Nämnden redovisar ett underskott om 2 300 tkr till och med augusti."},
    {"ekonomi", "Underskottet för helåret väntas bli 2,7 mnkr, eller 2,3 % av budgeten."},
    {"personal", "Personalomsättningen är 6,1 % för januari–augusti, jämfört med 5,7 % förra året."},
    {"personal", "Bland socialsekreterarna har sjukfrånvaron sjunkit från 8,1 % till 6,4 %."},
    {"ekonomi.volymer", "Totalt väntas 23 700 dygn under året."},
    {"ekonomi", "Prognosen för hemtjänst är −4,4 mnkr, och för kostnaderna −158,2 mnkr."},
    {"personal", "Sjukfrånvaron för socialsekreterarna var 8,1 % för januari–augusti 2024."},
    {"personal", "Sjukfrånvaron för socialsekreterarna är 6,4 %, mot 8,1 % samma period 2024."},
    {"personal", "Jämfört med 2024 är sjukfrånvaron för socialsekreterarna nu 6,4 %."},
    {"I1", "Utfallet är 42 dagar, fler än 2024."},
    {"personal",
     "Bland socialsekreterarna har sjukfrånvaron sjunkit från 8,1 % till 6,4 % jämfört med samma period "
     "förra året."},
    {"I1", "Målvärdet för handläggningstiden är 35 dagar."},
    {"ekonomi", "Utfallet är −5,3 mnkr jämfört med samma period förra året."},
    {"I1", "Handläggningstiden är 42 dagar till och med augusti, mot målvärdet 35 dagar."},
};

/// Amounts that no table has: parts of rows, grants, other times, other municipalities.
const Text untold_figures[] = {
    {"ekonomi", "Intäkterna från Migrationsverket väntas bli 1 700 tkr högre än budget."},
    {"ekonomi", "Ekonomiskt bistånd till nyanlända kostar 900 tkr mindre än budgeterat."},
    {"ekonomi", "Kostnaderna för konsulter väntas bli 2 900 tkr högre än budget."},
    {"ekonomi", "I april prognostiserades ett underskott om 9 700 tkr."},
    {"ekonomi", "Prognosen i april var +5 mnkr."},
    {"ekonomi", "Prognosen är 5 mnkr bättre än i april."},
    {"ekonomi", "Prognosen för placeringar av barn har försämrats med 600 tkr sedan i april."},
    {"ekonomi", "Hemtjänst har ett underskott om 3 100 tkr, varav 1 200 tkr avser vikarier."},
    {"ekonomi", "## Måltider\n\nKostnaderna väntas bli 400 tkr högre än budget."},
    {"ekonomi", "Måltider:\n\nTill och med augusti redovisas ett underskott om 400 tkr."},
    {"ekonomi", "Hemtjänst har nya avtal. Kostnaderna väntas bli 400 tkr högre än budget."},
    {"ekonomi.hemtjänst", "Kostnaderna väntas bli 400 tkr högre än budget."},
    {"ekonomi", "Riktade statsbidrag ger ett överskott om 4 100 tkr."},
    {"personal", "I hela landet var sjukfrånvaron 4,4 % under 2024."},
    {"I1", "Under perioden har 17 ärenden avslutats, och prognosen har sänkts från 55 dagar till 40 dagar."},
};

/// Right for one year, and told of another.
const Text figures_of_other_years[] = {
    {"personal", "Sjukfrånvaron för socialsekreterarna var 6,4 % för januari–augusti 2024.",
     "text-annat-belopp?: Sjukfrånvaro, Socialsekreterare jan–aug 2024 8.1"},
    {"personal", "Under perioden januari–augusti 2025 var sjukfrånvaron för socialsekreterarna 8,1 %.",
     "text-annat-belopp?: Sjukfrånvaro, Socialsekreterare jan–aug 2025 6.4"},
    {"I1", "2024 var utfallet 42 dagar.", "text-annat-belopp?: I1 Utfall 2024 38"},
    // right for the period, and told of the year
    {"ekonomi", "Prognosen för helåret är ett underskott om 2 300 tkr.",
     "text-annat-belopp?: Summa Avvikelse prognos 2025 -2700"},
    {"ekonomi", "Underskottet är 2 700 tkr per augusti.",
     "text-annat-belopp?: Summa Avvikelse jan–aug 2025 -2300"},
    {"I1", "Prognosen är 38 dagar.", "text-annat-belopp?: I1 Prognos 2025 40"},
    {"I1", "Prognosen är 42 dagar.", "text-annat-belopp?: I1 Prognos 2025 40"},
};

const Text wrong_signs[] = {
    {"ekonomi", "Prognosen är +2,7 mnkr.", "text-annat-tecken: Summa Avvikelse prognos 2025 -2700"},
    {"ekonomi", "Nämnden redovisar per augusti ett överskott om 2 300 tkr.",
     "text-annat-tecken: Summa Avvikelse jan–aug 2025 -2300"},
    {"ekonomi", "Hemtjänst redovisar ett överskott om 3 100 tkr för perioden.",
     "text-annat-tecken: Hemtjänst Avvikelse jan–aug 2025 -3100"},
    {"ekonomi", "Omsorgsnämnden redovisar ett överskott.",
     "text-annat-tecken: Summa Avvikelse jan–aug 2025 -2300"},
    {"ekonomi", "Nämnden väntas få ett positivt resultat för helåret.",
     "text-annat-tecken: Summa Avvikelse prognos 2025 -2700"},
    {"mål", "Till och med augusti har nämnden ett överskott om",
     "text-annat-tecken: Summa Avvikelse jan–aug 2025 -2300"},
};

const Text right_signs[] = {
    {"ekonomi", "Prognosen är −2,7 mnkr."},
    {"ekonomi", "Hemtjänst redovisar ett underskott om 3 100 tkr för perioden."},
    {"ekonomi", "Omsorgsnämnden redovisar ett underskott."},
    {"ekonomi", "Nämnden arbetar för att det inte ska bli ett överskott."},
    {"ekonomi", "Hemtjänsten väntas få ett överskott nästa år."},
    {"ekonomi", "Nämnden redovisade ett överskott föregående år."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(text_figure_checks)

BOOST_DATA_TEST_CASE(a_figure_that_its_cell_does_not_have_is_found,
                     boost::unit_test::data::make(wrong_figures), c) {
  BOOST_TEST(summary_of(figure_findings(c.section, c.text)) == c.found);
}

BOOST_DATA_TEST_CASE(a_figure_that_its_cell_has_is_left_alone, boost::unit_test::data::make(right_figures),
                     c) {
  BOOST_TEST(summary_of(figure_findings(c.section, c.text)) == "");
}

BOOST_DATA_TEST_CASE(an_amount_that_no_table_has_is_left_alone, boost::unit_test::data::make(untold_figures),
                     c) {
  BOOST_TEST(summary_of(figure_findings(c.section, c.text)) == "");
}

BOOST_DATA_TEST_CASE(a_sign_that_the_result_does_not_have_is_found, boost::unit_test::data::make(wrong_signs),
                     c) {
  BOOST_TEST(summary_of(figure_findings(c.section, c.text)) == c.found);
}

BOOST_DATA_TEST_CASE(a_sign_that_is_right_or_of_something_else_is_left_alone,
                     boost::unit_test::data::make(right_signs), c) {
  BOOST_TEST(summary_of(figure_findings(c.section, c.text)) == "");
}

BOOST_AUTO_TEST_CASE(when_the_time_is_not_told_the_finding_is_unsure) {
  BOOST_TEST(summary_of(figure_findings("ekonomi", "Kostnaderna är 7 700 tkr högre än budget.")) ==
             "text-annat-belopp?: Kostnader Avvikelse jan–aug 2025 -6300");
}

BOOST_DATA_TEST_CASE(a_figure_of_another_year_than_the_words_name_is_unsure,
                     boost::unit_test::data::make(figures_of_other_years), c) {
  BOOST_TEST(summary_of(figure_findings(c.section, c.text)) == c.found);
}

BOOST_AUTO_TEST_CASE(the_year_that_the_figure_is_of_is_told) {
  const auto findings =
      figure_findings("personal", "Sjukfrånvaron för socialsekreterarna var 6,4 % för januari–augusti 2024.");
  BOOST_REQUIRE(findings.size() == 1U);
  BOOST_TEST(text_of(findings.front()).find("Talet är det som står för jan–aug 2025.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_part_of_a_whole_that_is_known_is_found_when_it_is_nearly_right) {
  const auto findings = figure_findings(
      "ekonomi",
      "Kostnaderna väntas bli 8 200 tkr högre än budget, varav 3 100 tkr avser externa placeringar.");
  BOOST_TEST(summary_of(findings) == "text-annat-belopp?: Placeringskostnader Avvikelse prognos 2025 -3000");
}

/// An indicator and a row of the same name, with another figure of last year: of the whole of it.
std::string found_of_namesakes(const std::string& text) {
  SourceMaterial m = told_material();
  m.personnel.sick_leave.push_back({"Sjukfrånvaro", "Totalt", august, {decimal("6.8")}, {}, {}});
  m.personnel.sick_leave.push_back({"Sjukfrånvaro", "Totalt", {2024, 1, 8}, {decimal("7.3")}, {}, {}});
  m.indicators.front().name = "Sjukfrånvaro";
  m.indicators.front().unit = "%";
  m.indicators.front().outcomes = {measured_in(whole_year(2024), "7.1"), measured_in(august, "6.8")};
  m.texts = {{"personal", text, {}}};
  const AssessedPlan plan = assess(m);
  Findings findings;
  check_text_figures(prepare_review(m, plan), findings);
  return summary_of(findings);
}

BOOST_AUTO_TEST_CASE(what_one_of_two_namesakes_has_is_right) {
  BOOST_TEST(found_of_namesakes("Sjukfrånvaron har minskat från 7,3 till 6,8 procent jämfört med samma "
                                "period förra året.") == "");
  BOOST_TEST(found_of_namesakes("Sjukfrånvaron har sjunkit från 7,1 % till 6,8 %.") == "");
  BOOST_TEST(
      found_of_namesakes("Sjukfrånvaron är 8,6 procent till och med augusti.").find("text-annat-belopp") ==
      0U);
}

BOOST_AUTO_TEST_CASE(the_finding_points_at_the_text_and_at_the_cell) {
  const auto findings = figure_findings("ekonomi", "Kostnaderna väntas bli 5 500 tkr högre än budget.");
  BOOST_REQUIRE(findings.size() == 1U);
  BOOST_TEST(findings.front().places.size() == 2U);
  BOOST_TEST(findings.front().subject == "ekonomi");
  BOOST_TEST(findings.front().quote == "Kostnaderna väntas bli 5 500 tkr högre än budget.");
}

BOOST_AUTO_TEST_SUITE_END()

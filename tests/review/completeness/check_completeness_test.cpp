#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "review/completeness/placeholders.hpp"
#include "support/checked_sample.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

struct Case {
  std::string text, expected;  // "" for none
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.text; }

const std::vector<Case> placeholders{
    {"[Skriv här]", "[Skriv här]"},
    {"Ansvarig: [namn]", "[namn]"},
    {"Kostnaden är XX tkr.", "XX"},
    {"Kostnaden är X tkr.", "X tkr"},
    {"Andelen är xx %.", "xx"},
    {"Beslutas 20XX.", "20XX"},
    {"Beslutas ÅÅÅÅ-MM-DD.", "ÅÅÅÅ-MM-DD"},
    {"Analys: TBD", "TBD"},
    {"Vad beror det på???", "???"},
    {"Lorem ipsum dolor", "Lorem ipsum"},
    {"Klicka eller tryck här för att ange text.", "Klicka eller tryck här"},
    {"Fel! Hittar inte referenskälla.", "Fel! Hittar inte"},
    {"Omfyll i text och fyll i text", "fyll i text"},
    {"Kommenterad [AB1]: stämmer det?", "Kommenterad ["},
    {"Kompletteras senare.", "Kompletteras senare"},
    {"Antalet ökar. Kompletteras.", "Kompletteras"},
    {"Antalet är ___ personer.", "___"},
    {"Datum: ______", "______"},
    // none
    {"Underlaget kompletteras senare under hösten.", ""},
    {"Beslutet kompletteras med en karta.", ""},
    {"Det är ___mycket___ viktigt.", ""},
    {"Utfallet är {{indikator.I01.utfall}}.", ""},
    {"Enheten fyller i enkäten varje månad.", ""},
    {"Se [planen](https://example.org/plan).", ""},
    {"”[Kommunen] ska”, står det i lagen.", ""},
    {"Rummet är 3 x 4 meter.", ""},
    {"Gå med i XXL-laget", ""},
    {"Tom Xander svarade inte?", ""},
    {"Åtgärder pågår, se tabell 1 [1].", ""},
    {"Gjort:\n\n- [x] klart\n- [ ] kvar\n1. [X] också klart", ""},
};

Goal goal(const std::string& number, std::optional<Level> level) {
  Goal g;
  g.number = number;
  g.name = "Ett mål";
  g.decision.assessment = {level, {}};
  return g;
}

Commentary comment(const std::string& text) { return {text, {}, {}}; }

SourceMaterial with_measures(const std::string& text) {
  SourceMaterial m = empty_report();
  m.texts = {text_of("ekonomi.åtgärder", text)};
  return m;
}

const std::string list_of_measures = "Följande åtgärder har vidtagits:\n\n- hembesök\n- utbildning.";

}  // namespace

BOOST_AUTO_TEST_SUITE(completeness_checks)

BOOST_DATA_TEST_CASE(what_a_form_was_to_be_filled_in_with_is_found,
                     boost::unit_test::data::make(placeholders), c) {
  const auto found = find_left_placeholder(c.text);
  BOOST_TEST((found ? std::string{found->text} : "") == c.expected);
}

BOOST_AUTO_TEST_CASE(a_promise_and_a_line_alone_may_be_meant) {
  for (const auto* text : {"Kompletteras senare.", "Ett stycke.\n\n___\n\nEtt till."})
    BOOST_TEST(find_left_placeholder(text).value().unsure, text);
  BOOST_TEST(!find_left_placeholder("Antalet är ___ personer.").value().unsure);
}

BOOST_AUTO_TEST_CASE(a_placeholder_is_found_in_names_and_in_the_case_number_too) {
  SourceMaterial m = empty_report();
  m.goals = {goal("1.1", 0)};
  m.goals.front().name = "Ansvarig [namn] svarar";
  m.goals.front().comment = comment("Klart.");
  m.report.case_number = "SN 20XX";
  BOOST_TEST(told(found_by(check_completeness, m)) == "utfyllnad-kvar 1.1, utfyllnad-kvar Rapport");
}

BOOST_AUTO_TEST_CASE(an_empty_table_of_measures_is_told_when_the_text_lists_them) {
  SourceMaterial m = with_measures(list_of_measures);
  BOOST_TEST(told(found_by(check_completeness, m)) == "tom-tabell Åtgärder");
  m.economy.measures = {{"1.", {}, {}, {}}, {"Summa", {Decimal{0}}, {Decimal{0}}, {}}};
  BOOST_TEST(told(found_by(check_completeness, m)) == "tom-tabell Åtgärder");
  m.economy.measures = {{"Hembesök", {}, {}, {}}};
  BOOST_TEST(told(found_by(check_completeness, m)) == "");
}

BOOST_AUTO_TEST_CASE(a_table_that_no_text_speaks_of_may_be_empty) {
  BOOST_TEST(told(found_by(check_completeness, with_measures("Ekonomin är i balans."))) == "");
  SourceMaterial m = empty_report();
  m.texts = {text_of("ekonomi.volymer", "Tabellen visar volymerna.")};
  BOOST_TEST(told(found_by(check_completeness, m)) == "tom-tabell Volymer");
  m.texts.front().section = "händelser";
  BOOST_TEST(told(found_by(check_completeness, m)) == "");
}

BOOST_AUTO_TEST_CASE(a_goal_that_is_missed_needs_a_measure) {
  SourceMaterial m = empty_report();
  m.goals = {goal("1.1", 1), goal("1.2", 1), goal("1.3", 1), goal("1.4", 1), goal("1.5", 0), goal("1.6", 1)};
  m.goals[1].comment = comment("Kostnaderna är för höga.");
  m.goals[2].comment = comment("En handlingsplan tas fram.");
  m.goals[3].measure.text = "Alla chefer utbildas.";
  m.activities.resize(1);
  m.activities.front().kind = "Åtgärd";
  m.activities.front().belongs_to = "1.6";
  const auto findings = found_by(check_completeness, m);
  BOOST_TEST(told_of(FindingCode::goal_at_risk_without_measure, findings) == "1.1, 1.2?");
}

BOOST_AUTO_TEST_CASE(a_measure_that_the_convention_demands_is_not_asked_for_twice) {
  SourceMaterial m = empty_report();
  m.goals = {goal("1.1", 1)};
  m.convention.scale.levels.back().required_texts = {RequiredText::measure};
  BOOST_TEST(told(found_by(check_completeness, m)) == "");
}

BOOST_AUTO_TEST_CASE(a_goal_without_comment_is_told_when_most_have_one) {
  SourceMaterial m = empty_report();
  m.goals = {goal("1.1", 0), goal("1.2", 0), goal("1.3", 0)};
  BOOST_TEST(told(found_by(check_completeness, m)) == "");
  m.goals[0].comment = m.goals[1].comment = comment("Målet nås.");
  BOOST_TEST(told(found_by(check_completeness, m)) == "mål-utan-kommentar 1.3");
}

BOOST_AUTO_TEST_CASE(few_measured_indicators_are_told_in_a_follow_up_alone) {
  SourceMaterial m = empty_report();
  m.indicators = {indicator_with({.target = "10", .outcome = "9"}, "I1"),
                  indicator_with({.target = "10", .last_year = "9"}, "I2"),
                  indicator_with({.target = "10"}, "I3")};
  const auto findings = found_by(check_completeness, m);
  BOOST_TEST(told(findings) == "få-mätta Indikatorer");
  BOOST_TEST(fact(findings.front(), "antal") == "1");
  m.followed_up = false;
  BOOST_TEST(told(found_by(check_completeness, m)) == "");
}

BOOST_AUTO_TEST_SUITE_END()

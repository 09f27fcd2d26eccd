#include "review/text/text_endings.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "review/text/text_blocks.hpp"
#include "support/checked_sample.hpp"

using namespace redovisa;

namespace {

struct Case {
  std::string text;
  std::string expected;  // "" for nothing; "!" sure, "?" unsure
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.text; }

const std::vector<Case> cases{
    // whole
    {"Målet nås.", ""},
    {"Nås målet? Ja!", ""},
    {"Det framgår av rapporten (SN25-160).", ""},
    {"Nämnden har *klarat* målet **i år.**", ""},
    {"Se ”Vägval för framtiden.”", ""},
    {"Utfallet är {{indikator.I01.utfall}}.", ""},
    {"Åtgärder enligt plan", ""},
    {"Förvaltningen arbetar bland annat med\n\n- anpassning av lokaler\n- utbildning.", ""},
    {"De viktigaste lagarna är\n\n- socialtjänstlagen\n- LSS", ""},
    {"Det gäller\n\n- barn,\n- unga och\n- vuxna.", ""},
    {"## Det vi arbetar med\n\nVi arbetar.", ""},
    {"Ingen kommentar", ""},
    // cut off
    {"Socialnämnden har ett underskott motsvarande", "!"},
    {"Kostnaderna har ökat. Det beror på att", "!"},
    {"Kostnaderna har ökat,", "!"},
    {"Individ- och familjeomsorgen samt", "!"},
    {"Placeringar (barn och unga", "!"},
    {"Underskottet beror på vård- och omsorgs-", "!"},
    {"Till och med augusti har nämnden ett underskott om", "!"},
    {"Kostnaderna ökar enligt\n\nIntäkterna minskar.", "!"},
    // perhaps
    {"Kostnaderna har ökat. Intäkterna har minskat", "?"},
    {"Det är detta som vi arbetar med", "?"},
    {"Åtgärder:\n\n- utbildning av\n- ny personal samt", "?"},
};

SourceMaterial with_text(const std::string& text) {
  SourceMaterial m = empty_report();
  m.texts = {text_of("sammanfattning", text)};
  return m;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_endings)

BOOST_DATA_TEST_CASE(a_text_that_ends_in_the_middle_of_a_sentence_is_told,
                     boost::unit_test::data::make(cases), c) {
  const auto findings = found_by(check_completeness, with_text(c.text));
  const std::string found = findings.empty() ? "" : findings.front().unsure ? "?" : "!";
  BOOST_TEST(found == c.expected);
}

BOOST_AUTO_TEST_CASE(the_last_sentence_is_quoted) {
  const auto findings =
      found_by(check_completeness, with_text("Det gick bra. Nämnden har ett underskott motsvarande"));
  BOOST_REQUIRE(findings.size() == 1);
  BOOST_TEST(findings.front().quote == "Nämnden har ett underskott motsvarande");
}

BOOST_AUTO_TEST_CASE(a_list_may_follow_in_the_next_row_of_the_section) {
  SourceMaterial m = with_text("Förvaltningen arbetar med");
  m.texts.push_back(text_of("sammanfattning", "- utbildning\n- lokaler"));
  BOOST_TEST(told(found_by(check_completeness, m)) == "");
  m.texts.back().section = "analys";
  BOOST_TEST(told(found_by(check_completeness, m)) == "avbruten-mening sammanfattning");
}

BOOST_AUTO_TEST_CASE(names_and_short_phrases_are_only_suspected) {
  SourceMaterial m = empty_report();
  m.indicators.resize(2);
  m.indicators[0].id = "I1";
  m.indicators[0].name = "Personer med en registrering enligt";
  m.indicators[1].id = "I2";
  m.indicators[1].name = "Personal som brukarna är nöjda med";
  m.period = whole_year(2025);
  m.followed_up = false;
  BOOST_TEST(told(found_by(check_completeness, m)) == "avbruten-mening I1?");
}

BOOST_AUTO_TEST_CASE(blocks_are_paragraphs_items_headings_and_table_rows) {
  const auto blocks = blocks_of("## Rubrik\nEn rad\nsom fortsätter\n\n1. ett\n   mer\n- två\n| a | b |");
  BOOST_REQUIRE(blocks.size() == 5);
  BOOST_TEST((blocks[0].kind == TextBlockKind::heading && blocks[0].text == "Rubrik"));
  BOOST_TEST((blocks[1].kind == TextBlockKind::paragraph && blocks[1].text == "En rad\nsom fortsätter"));
  BOOST_TEST((blocks[2].kind == TextBlockKind::item && blocks[2].text == "ett\n   mer"));
  BOOST_TEST((blocks[3].kind == TextBlockKind::item && blocks[3].text == "två"));
  BOOST_TEST((blocks[4].kind == TextBlockKind::table));
  BOOST_TEST(blocks_of("\n \n").empty());
}

BOOST_AUTO_TEST_SUITE_END()

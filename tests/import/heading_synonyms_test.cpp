// What documents call the sheets' headings is data, and what is wrong in it is told by line and column.
#include "import/heading_synonyms.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "diagnostics/folded.hpp"
#include "support/xmllint.hpp"

using namespace redovisa;

namespace {

struct Result {
  std::optional<HeadingSynonyms> synonyms;
  Diagnostics diagnostics;
};

Result read(const std::string& content) {
  Result result;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "rubriker.xml", {}});
  const auto root =
      parse_xml("<rubriker xmlns='urn:redovisa:rubriker:1' version='1'>\n" + content + "\n</rubriker>",
                source, result.diagnostics);
  if (root) result.synonyms = heading_synonyms_of(*root, result.diagnostics);
  return result;
}

struct SynonymFault {
  std::string content;
  Code code;
  std::string place, found;
};

std::ostream& operator<<(std::ostream& out, const SynonymFault& fault) { return out << fault.content; }

const std::vector<SynonymFault> faults{
    {"<rubrik skrivs='chef' betyder='Ansvarrig'/>", Code::template_invalid, "rubriker.xml:2:23",
     "betyder=\"Ansvarrig\""},
    {"<rubrik blad='Volymer' skrivs='antal' betyder='Ansvarig'/>", Code::template_invalid,
     "rubriker.xml:2:39", "betyder=\"Ansvarig\""},
    {"<rubrik blad='Volym' skrivs='antal' betyder='Insats'/>", Code::template_invalid, "rubriker.xml:2:9",
     "blad=\"Volym\""},
    {"<rubrik betyder='Ansvarig'/>", Code::template_invalid, "rubriker.xml:2:1", "<rubrik> utan rubrik"},
    {"<rubrik skrivs='chef' börjar='chef' betyder='Ansvarig'/>", Code::template_invalid, "rubriker.xml:2:1",
     "<rubrik> med flera rubriker"},
    {"<rubrik skrivs=' ' betyder='Ansvarig'/>", Code::cell_empty, "rubriker.xml:2:9", "skrivs=\" \""},
    {"<rubrik skrivs='Chef' betyder='Ansvarig'/>\n<rubrik skrivs='chef' betyder='Källa'/>",
     Code::conflicting_value, "rubriker.xml:3:9", "skrivs=\"chef\""},
    {"<rubrik skriv='chef' betyder='Ansvarig'/>", Code::xml_attribute_unknown, "rubriker.xml:2:9", "skriv"},
    {"<rubrik skrivs='chef'/>", Code::xml_attribute_missing, "rubriker.xml:2:1", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(heading_synonyms)

BOOST_AUTO_TEST_CASE(the_file_is_without_faults_and_as_its_schema_says) {
  Diagnostics diagnostics;
  const auto synonyms = read_heading_synonyms(TEMPLATES_DIR, diagnostics);
  BOOST_REQUIRE_MESSAGE(synonyms.has_value(),
                        to_string(diagnostics.empty() ? Diagnostic{} : diagnostics.front()));
  BOOST_TEST(synonyms->size() > 60U);
  for (const auto& synonym : *synonyms) BOOST_TEST(synonym.written == folded(synonym.written));
  BOOST_TEST(xmllint_status(TEMPLATES_DIR "/schema/rubriker.xsd", TEMPLATES_DIR "/import/rubriker.xml") == 0);
}

BOOST_DATA_TEST_CASE(a_fault_is_told_where_it_stands, faults, fault) {
  const auto result = read(fault.content);
  BOOST_TEST(!result.synonyms.has_value());
  BOOST_REQUIRE(!result.diagnostics.empty());
  const Diagnostic& told = result.diagnostics.front();
  BOOST_TEST((told.code == fault.code), to_string(told));
  BOOST_TEST(to_string(told.position) == fault.place);
  if (!fault.found.empty()) BOOST_TEST(told.found.find(fault.found) != std::string::npos, told.found);
}

BOOST_AUTO_TEST_CASE(all_faults_are_told_at_once_and_a_misspelt_heading_has_advice) {
  const auto result = read("<rubrik skrivs='a' betyder='Ansvarrig'/>\n<rubrik skrivs='b' betyder='Utfal'/>");
  BOOST_REQUIRE(result.diagnostics.size() == 2U);
  BOOST_TEST(result.diagnostics[0].advice.find("Ansvarig") != std::string::npos);
  BOOST_TEST(result.diagnostics[1].advice.find("Utfall") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_heading_is_known_by_all_of_it_its_beginning_a_part_or_what_stands_before_a_period) {
  const auto result = read(
      "<rubrik skrivs='Chef' betyder='Ansvarig'/><rubrik börjar='budget' blad='Investeringar' "
      "betyder='Årets budget'/><rubrik innehåller='nämndens mål' betyder='Mål'/>"
      "<rubrik före-period='resultat' betyder='Utfall'/>");
  BOOST_REQUIRE(result.synonyms.has_value());
  const auto& [whole, beginning, part, before] =
      std::tie((*result.synonyms)[0], (*result.synonyms)[1], (*result.synonyms)[2], (*result.synonyms)[3]);
  BOOST_TEST(is_heading(whole, "chef"));
  BOOST_TEST(!is_heading(whole, "chefer"));
  BOOST_TEST(is_heading(beginning, "budget 2025"));
  BOOST_TEST(is_heading(beginning, "budget"));
  BOOST_TEST(!is_heading(beginning, "budgetavvikelse"));
  BOOST_TEST((beginning.sheet == SheetKind::investments));
  BOOST_TEST(is_heading(part, "de av nämndens mål som följs"));
  BOOST_TEST(is_heading(before, "resultat 2024"));
  BOOST_TEST(!is_heading(before, "resultat"));
}

BOOST_AUTO_TEST_SUITE_END()

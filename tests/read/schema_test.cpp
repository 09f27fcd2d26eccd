#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <stdlib.h>
#include <string>
#include <unistd.h>
#include <vector>

#include "read/xml/convention_reader.hpp"
#include "read/xml/economy_xml.hpp"
#include "support/xmllint.hpp"

using namespace redovisa;

namespace {

const std::filesystem::path underlag_schema = TEMPLATES_DIR "/schema/underlag.xsd";
const std::filesystem::path convention_schema = TEMPLATES_DIR "/schema/konvention.xsd";

/// XML files below a folder, in the order of their paths.
std::vector<std::filesystem::path> xml_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  if (!std::filesystem::exists(folder)) return files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator{folder})
    if (entry.path().extension() == ".xml") files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

/// A file that is gone when the test is over.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& text) {
    std::string pattern = (std::filesystem::temp_directory_path() / "redovisa-XXXXXX").string();
    BOOST_REQUIRE(mkdtemp(pattern.data()) != nullptr);
    folder_ = pattern;
    std::ofstream{path(), std::ios::binary} << text;
  }
  ~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  std::filesystem::path path() const { return folder_ / "fil.xml"; }

 private:
  std::filesystem::path folder_;
};

struct Case {
  std::string content;  // of an underlag
  bool valid;
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.content; }

const std::vector<Case> underlag_cases{
    {"", true},
    {"<åtgärder/><volymer/><driftredovisning/><à-priser/><investeringar/><drift-per-verksamhet/>", true},
    {"<drift-per-verksamhet><rad namn='A'/><grupp namn='G'><rad namn='B' slag='varav'/></grupp><rad "
     "namn='C'/>"
     "</drift-per-verksamhet>",
     true},
    {"<volymer><rad namn='A' prognos=' +12.50 ' utfall-perioden='.5' budget-perioden='-3.' "
     "budget-helår='000'/></volymer>",
     true},
    {"<volymer><rad namn='A' prognos='123456789012345'/></volymer>", true},
    {"<volymer><rad namn='A' prognos='1234567890123456'/></volymer>", false},
    {"<volymer><rad namn='A' prognos='1,5'/></volymer>", false},
    {"<volymer><rad namn='A' prognos='1e3'/></volymer>", false},
    {"<volymer><rad namn='A' prognos=''/></volymer>", false},
    {"<volymer><rad namn=' '/></volymer>", false},
    {"<volymer><rad/></volymer>", false},
    {"<volymer><rad namn='A' slag='post'/></volymer>", false},
    {"<driftredovisning><rad namn='A' slag='annat'/></driftredovisning>", false},
    {"<volymer>text</volymer>", false},
    {"<volymer/><volymer/>", false},
    {"<okänt/>", false},
};

/// Parts of a convention that builds on Norrtälje's; faults that the schema can see.
const std::vector<Case> convention_cases{
    {"", true},
    {"<mål><trend/></mål><ord/><saknas/><sekretess/><målnivåer/><kalender/><uppdragstyper/>", true},
    {"<ord mål='Nämndmål' målen='Nämndmål' målområde='Fokusområde'/>", true},
    {"<ord mal='Nämndmål'/>", false},
    {"<trender symbol-visar='upp-ner'><positiv ord='Bättre'/></trender>", true},
    {"<trender symbol-visar='ner'/>", false},
    {"<målnivåer><nivå nyckel='KF' ord='Övergripande mål'/></målnivåer>", true},
    {"<målnivåer><nivå nyckel='KF'/></målnivåer>", false},
    {"<målnivåer><nivå nyckel='KF' ord='A'/><nivå nyckel='KF' ord='B'/></målnivåer>", false},
    {"<plannivåer/>", false},
    {"<kalender><period namn='T1' till-månad='4' ord='Tertial 1'/></kalender>", true},
    {"<kalender><period namn='T1' till-månad='13' ord='Tertial 1'/></kalender>", false},
    {"<saknas tomt='utelämna' streck='inte-uppfyllt' ej-mätt='stopp' ej-tillämplig='utelämna' "
     "sekretess='utelämna' metodbyte='utelämna' ny-indikator='utelämna' kommer-senare='utelämna'/>",
     true},
    {"<saknas tomt='noll'/>", false},
    {"<sekretess minsta-grupp='10'/>", true},
    {"<sekretess minsta-grupp='0'/>", false},
    {"<indikator><bedömning värde='utfall' lika='räcker-inte' mål='årets-eller-nästa' äldst='2' "
     "minsta-antal='10' mellan-nivåer='avrunda' bas='medel-av-år' år='3' tolerans='0.5' "
     "tolerans-i='procent' stark='2'><gräns nivå='uppfyllt' krav='minst 80 % av målet'/></bedömning>"
     "<trend bas='utgångsvärde' minst-mätningar='3'/></indikator>",
     true},
    {"<indikator><bedömning år='0'/></indikator>", false},
    {"<indikator><bedömning bas='medel'/></indikator>", false},
    {"<indikator><bedömning><gräns nivå='uppfyllt'/></bedömning></indikator>", false},
    {"<indikator><trend><gräns nivå='uppfyllt' krav='1'/></trend></indikator>", false},
    {"<indikator><bedömning regel='beslutstabell'><rad utfall='når' prognos='når-inte' trend='positiv' "
     "nivå='uppfyllt'/><rad nivå='ej utvärderad'/></bedömning></indikator>",
     true},
    {"<indikator><bedömning regel='beslutstabell'><rad utfall='ja' nivå='uppfyllt'/></bedömning></indikator>",
     false},
    {"<mål><bedömning regel='grindar' minst='2/3' minst-bedömda='0' uppdrag='nej' "
     "endast='nyckelindikatorer'><grupp nivå='KF' minst='1/1'/><grupp uppdrag='ja' minst='50 %' "
     "minst-bedömda='1/2'/>"
     "</bedömning></mål>",
     true},
    {"<mål><bedömning><grupp nivå='KF'/></bedömning></mål>", false},
    {"<mål><bedömning minst-bedömda='halva'/></mål>", false},
    {"<mål><bedömning regel='beslutstabell'><rad minst-uppfyllda='1' högst-ej-uppfyllda='0' "
     "nivå='uppfyllt'/><rad nivå='ej uppfyllt'/></bedömning></mål>",
     true},
    {"<mål><bedömning regel='beslutstabell'><rad minst-uppfyllda='1'/></bedömning></mål>", false},
    {"<tabeller volymer='utfall-budget'/>", true},
    {"<skala><nivå nyckel='a' ord='A' symbol='x' textfärg='000000' uppfyller='ja' poäng='1' kräver='analys "
     "åtgärd'/><nivå nyckel='b' ord='B' symbol='x' textfärg='000000' uppfyller='nej' poäng='1/2'/>"
     "<ej-utvärderad nyckel='c' ord='C' symbol='x' textfärg='000000' kräver='kommentar'/></skala>",
     true},
    {"<skala><nivå nyckel='a' ord='A' symbol='x' textfärg='000000' uppfyller='ja' kräver='mer'/><nivå "
     "nyckel='b' ord='B' symbol='x' textfärg='000000' uppfyller='nej'/><ej-utvärderad nyckel='c' ord='C' "
     "symbol='x' textfärg='000000'/></skala>",
     false},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(schema)

BOOST_AUTO_TEST_CASE(every_convention_that_ships_is_valid_and_can_be_read) {
  const auto files = xml_files(TEMPLATES_DIR "/konventioner");
  BOOST_TEST(!files.empty());
  for (const auto& file : files) {
    BOOST_TEST(xmllint_status(convention_schema, file) == 0, file);
    Diagnostics diagnostics;
    const auto convention = read_convention(file, file.filename().string(), diagnostics);
    BOOST_REQUIRE_MESSAGE(convention, file);
    BOOST_TEST(convention->name == file.stem().string());
  }
}

BOOST_AUTO_TEST_CASE(every_underlag_of_the_examples_is_valid_and_can_be_read) {
  for (const auto& file : xml_files(INPUT_DIR)) {
    const auto root = root_of_xml_file(file);
    if (!root || !is_economy_root(*root)) continue;
    BOOST_TEST(xmllint_status(underlag_schema, file) == 0, file);
    Diagnostics diagnostics;
    BOOST_TEST(read_economy_xml(file, file.filename().string(), diagnostics).has_value(), file);
    BOOST_TEST(diagnostics.empty(), file);
  }
}

BOOST_DATA_TEST_CASE(the_reader_and_the_schema_agree_about_an_underlag, underlag_cases, c) {
  const TemporaryFile file{"<underlag xmlns='urn:redovisa:underlag:1' version='1' period='2025-08'>" +
                           c.content + "</underlag>"};
  const auto root = root_of_xml_file(file.path());
  BOOST_REQUIRE(root);
  BOOST_TEST(is_economy_root(*root));
  Diagnostics diagnostics;
  read_economy_xml(file.path(), "fil.xml", diagnostics);
  BOOST_TEST(diagnostics.empty() == c.valid);
  BOOST_TEST((xmllint_status(underlag_schema, file.path()) == 0) == c.valid);
}

BOOST_DATA_TEST_CASE(the_reader_and_the_schema_agree_about_a_convention, convention_cases, c) {
  const TemporaryFile file{
      "<konvention xmlns='urn:redovisa:konvention:1' version='1' namn='egen' titel='Egen' "
      "bygger-på='norrtalje'>" +
      c.content + "</konvention>"};
  std::filesystem::copy_file(TEMPLATES_DIR "/konventioner/norrtalje.xml",
                             file.path().parent_path() / "norrtalje.xml");
  Diagnostics diagnostics;
  const auto convention = read_convention(file.path(), "fil.xml", diagnostics);
  for (const auto& diagnostic : diagnostics) BOOST_TEST_INFO(to_string(diagnostic));
  BOOST_TEST(convention.has_value() == c.valid);
  BOOST_TEST((xmllint_status(convention_schema, file.path()) == 0) == c.valid);
}

BOOST_AUTO_TEST_CASE(a_file_of_ours_is_known_by_its_beginning_even_when_it_is_not_whole) {
  const TemporaryFile doctype{"<!DOCTYPE underlag [<!ENTITY x 'y'>]>\n<underlag version='1'>"};
  const auto root = root_of_xml_file(doctype.path());
  BOOST_REQUIRE(root);
  BOOST_TEST(is_economy_root(*root));
  Diagnostics diagnostics;
  BOOST_TEST(!read_economy_xml(doctype.path(), "fil.xml", diagnostics));
  BOOST_TEST(diagnostics.size() == 1U);
  BOOST_TEST(!root_of_xml_file(TemporaryFile{"PK\x03\x04 no xml"}.path()));
}

BOOST_AUTO_TEST_SUITE_END()

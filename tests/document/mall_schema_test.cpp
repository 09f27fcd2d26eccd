#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>
#include <vector>

#include "document/mall_xml.hpp"
#include "document/template.hpp"
#include "support/material_folder.hpp"
#include "support/xmllint.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

/// Whether xmllint finds the file to be as templates/schema/mall.xsd says.
bool is_valid(const fs::path& file) {
  const int status = xmllint_status(TEMPLATES_DIR "/schema/mall.xsd", file);
  BOOST_REQUIRE(status != -1);
  return status == 0;
}

/// Every mall.xml that ships, in the order of their paths.
std::vector<fs::path> shipped() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator{TEMPLATES_DIR})
    if (entry.path().filename() == "mall.xml") files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

/// templates/delarsrapport/norsjo/mall.xml is of the report delarsrapport, for norsjo.
std::vector<std::string> words_of(const fs::path& file) {
  std::vector<std::string> words;
  for (const auto& part : fs::relative(file.parent_path(), TEMPLATES_DIR)) words.push_back(part.string());
  return words;
}

struct Case {
  std::string attributes;  // after namn="a"
  std::string tables;
  bool valid;
  friend std::ostream& operator<<(std::ostream& out, const Case& c) {
    return out << c.attributes << c.tables;
  }
};

const std::string whole = "titel='Plan {{rapport.år}}' format='md docx' huvudfil='rapport.md' ";

const std::vector<Case> cases{
    {whole, "", true},
    {whole + "slag='plan'", "", true},
    {whole + "slag='uppföljning'", "", true},
    {whole + "slag='Plan'", "", false},
    {whole + "slag=''", "", false},
    {"bygger-på='delarsrapport'", "", true},
    {"bygger-på=' '", "", false},
    {"bygger-på='b' titel=''", "", false},
    {whole + "okänt='x'", "", false},
    {whole, "<tabell namn='indikatorer'><kolumn visa='namn'/></tabell>", true},
    {whole, "<tabell namn='indikatorer' gruppera='verksamhet'><kolumn visa='namn' av='' rubrik=''/></tabell>",
     true},
    {whole, "<tabell namn='a'><kolumn visa='namn' av='+1' rubrik='År' bredd=' 12.5 '/></tabell>", true},
    {whole, "<tabell namn='a'><kolumn visa='namn' bredd='12,5'/></tabell>", false},
    {whole, "<tabell namn='a'><kolumn visa='namn' bredd='0'/></tabell>", false},
    {whole, "<tabell namn='a'><kolumn visa='namn' bredd='-1'/></tabell>", false},
    {whole, "<tabell namn='a'><kolumn visa=''/></tabell>", false},
    {whole, "<tabell namn='a'><kolumn/></tabell>", false},
    {whole, "<tabell namn='a'/>", false},
    {whole, "<tabell namn='a' gruppera=''><kolumn visa='namn'/></tabell>", false},
    {whole, "<tabell><kolumn visa='namn'/></tabell>", false},
    {whole, "<tabell namn='a'><kolumn visa='namn'/></tabell><tabell namn='a'><kolumn visa='namn'/></tabell>",
     false},
    {whole, "<tabell namn='a'><kolumn visa='namn'/></tabell><tabell namn='b'><kolumn visa='namn'/></tabell>",
     true},
    {whole, "<kolumn visa='namn'/>", false},
    {whole, "text", false},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(mall_schema)

BOOST_AUTO_TEST_CASE(every_template_that_ships_is_valid_and_can_be_read) {
  BOOST_TEST(shipped().size() >= 3U);
  for (const auto& file : shipped()) {
    BOOST_TEST(is_valid(file), file);
    const auto words = words_of(file);
    Diagnostics diagnostics;
    const auto report =
        read_template({TEMPLATES_DIR, words.front(), {words.begin() + 1, words.end()}}, diagnostics);
    for (const auto& diagnostic : diagnostics) BOOST_ERROR(to_string(diagnostic));
    BOOST_REQUIRE_MESSAGE(report, file);
    BOOST_TEST(report->name == words.front());
  }
}

BOOST_DATA_TEST_CASE(the_reader_and_the_schema_agree_about_a_mall, cases, c) {
  const MaterialFolder folder;
  folder.add_file("mall.xml", "<mall namn='a' " + c.attributes + '>' + c.tables + "</mall>");
  const fs::path file = folder.path() / "mall.xml";
  Diagnostics diagnostics;
  BOOST_TEST(read_mall_xml(file, "mall.xml", diagnostics).has_value());
  BOOST_TEST(diagnostics.empty() == c.valid);
  BOOST_TEST(is_valid(file) == c.valid);
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/word/word_template_reader.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <ostream>

#include "support/package_builder.hpp"

using namespace redovisa;
namespace data = boost::unit_test::data;

namespace {

const std::string word_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
const std::string relation_type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const std::string word_namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

std::string types(const std::string& main_type) {
  return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
         "PartName=\"/word/document.xml\" ContentType=\"" +
         main_type + "\"/></Types>";
}

std::string relation(const std::string& id, const std::string& kind, const std::string& target,
                     const std::string& more = "") {
  return "<Relationship Id=\"" + id + "\" Type=\"" + relation_type + kind + "\" Target=\"" + target + "\" " +
         more + "/>";
}
std::string relations(const std::string& inner) { return "<Relationships>" + inner + "</Relationships>"; }

PackageBuilder small_template() {
  PackageBuilder package;
  package.set("[Content_Types].xml", types(word_type));
  package.set("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
  package.set("word/document.xml", "<w:document " + word_namespace + "><w:body/></w:document>");
  package.set("word/_rels/document.xml.rels", relations(relation("rId1", "styles", "styles.xml") +
                                                        relation("rId2", "header", "header1.xml")));
  package.set("word/styles.xml", "<w:styles " + word_namespace + "/>");
  package.set("word/header1.xml", "<w:hdr " + word_namespace + "/>");
  return package;
}

struct Reading {
  std::optional<WordTemplate> result;
  std::string told;
};

Reading reading_of(const std::string& bytes) {
  const TemporaryFile file{bytes};
  Diagnostics diagnostics;
  Reading reading{read_word_template({file.path(), {}}, diagnostics), {}};
  for (const auto& diagnostic : diagnostics) reading.told += to_string(diagnostic);
  return reading;
}

struct HostileCase {
  std::string name, told;
  std::function<void(PackageBuilder&)> change;
};
std::ostream& operator<<(std::ostream& out, const HostileCase& c) { return out << c.name; }

std::string nested(int levels) {
  std::string open, close;
  for (int i = 0; i < levels; ++i) {
    open += "<w:p>";
    close += "</w:p>";
  }
  return "<w:hdr " + word_namespace + ">" + open + close + "</w:hdr>";
}

std::string header_of(const std::string& piece, int times) {
  std::string content;
  for (int i = 0; i < times; ++i) content += piece;
  return "<w:hdr " + word_namespace + ">" + content + "</w:hdr>";
}

const std::vector<HostileCase> hostile_cases{
    {"macros", "utan makron",
     [](PackageBuilder& p) {
       p.set("[Content_Types].xml", types("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"));
     }},
    {"a workbook", "inte är från Word",
     [](PackageBuilder& p) {
       p.set("[Content_Types].xml",
             types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
     }},
    {"a doctype", "DOCTYPE",
     [](PackageBuilder& p) {
       p.set("word/header1.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:hdr " + word_namespace + "/>");
     }},
    {"broken XML", "word/header1.xml", [](PackageBuilder& p) { p.set("word/header1.xml", "<w:hdr"); }},
    {"deep XML", "200 nivåer", [](PackageBuilder& p) { p.set("word/header1.xml", nested(300)); }},
    {"the strict form", "Strict Open XML",
     [](PackageBuilder& p) {
       p.set("word/styles.xml", "<w:styles xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>");
     }},
    {"a prefix of another meaning", "xmlns:w betyder",
     [](PackageBuilder& p) { p.set("word/styles.xml", "<w:styles xmlns:w=\"http://annat.example/\"/>"); }},
    {"another prefix for the styles", "word/styles.xml: börjar med elementet x:styles i stället för w:styles",
     [](PackageBuilder& p) {
       p.set("word/styles.xml",
             "<x:styles xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");
     }},
    {"another prefix for the text", "x:document i stället för w:document",
     [](PackageBuilder& p) {
       p.set("word/document.xml",
             "<x:document xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");
     }},
    {"a text without body", "saknar elementet w:body",
     [](PackageBuilder& p) {
       p.set("word/document.xml", "<w:document " + word_namespace + "><w:p><w:body/></w:p></w:document>");
     }},
    {"too many elements", "fler än 200 000 element",
     [](PackageBuilder& p) { p.set("word/header1.xml", header_of("<w:p/>", 200'000)); }},
    {"too many styles", "fler än 5 000 formatmallar",
     [](PackageBuilder& p) { p.set("word/header1.xml", header_of("<w:style/>", 5'001)); }},
    {"fields within fields", "fler än 50 fält inuti varandra",
     [](PackageBuilder& p) {
       p.set("word/header1.xml", header_of("<w:fldChar w:fldCharType=\"begin\"/>", 51));
     }},
    {"a part that is missing", "word/header1.xml", [](PackageBuilder& p) { p.remove("word/header1.xml"); }},
    {"no text", "var texten är", [](PackageBuilder& p) { p.set("_rels/.rels", relations("")); }},
    {"a path out of the package", "word/document.xml", [](PackageBuilder& p) {
       p.set("word/_rels/document.xml.rels", relations(relation("rId1", "header", "../../../etc/passwd")));
       p.set("word/document.xml", "trasig");
     }}};

}  // namespace

BOOST_AUTO_TEST_SUITE(word_template_reader)

BOOST_AUTO_TEST_CASE(a_template_is_read_with_all_that_it_points_at) {
  const auto reading = reading_of(small_template().bytes());
  BOOST_TEST(reading.told == "");
  BOOST_REQUIRE(reading.result.has_value());
  BOOST_TEST(reading.result->document == "word/document.xml");
  BOOST_TEST(reading.result->parts.contains("word/header1.xml"));
  BOOST_TEST(reading.result->parts.at("word/document.xml").links.size() == 2U);
}

BOOST_DATA_TEST_CASE(what_is_no_good_is_refused_with_its_part, data::make(hostile_cases), c) {
  auto package = small_template();
  c.change(package);
  const auto reading = reading_of(package.bytes());
  BOOST_TEST(!reading.result.has_value());
  BOOST_TEST(reading.told.find("[ogiltig-mall]") != std::string::npos);
  BOOST_TEST(reading.told.find(c.told) != std::string::npos, reading.told);
}

BOOST_AUTO_TEST_CASE(fields_one_after_another_are_no_fault_however_many) {
  auto package = small_template();
  package.set("word/header1.xml", header_of("<w:fldChar w:fldCharType=\"begin\"/><w:fldChar "
                                            "w:fldCharType=\"end\"/>",
                                            1'000));
  BOOST_TEST(reading_of(package.bytes()).told == "");
}

BOOST_AUTO_TEST_CASE(all_faults_are_told_at_once) {
  auto package = small_template();
  package.set("word/header1.xml", "<w:hdr");
  package.set("word/styles.xml", "<w:styles>");
  const auto told = reading_of(package.bytes()).told;
  BOOST_TEST(told.find("word/header1.xml") != std::string::npos);
  BOOST_TEST(told.find("word/styles.xml") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_runs_or_fetches_is_left_out_and_told) {
  auto package = small_template();
  package.set(
      "word/_rels/document.xml.rels",
      relations(relation("rId1", "styles", "styles.xml") + relation("rId2", "vbaProject", "vbaProject.bin") +
                relation("rId3", "image", "http://ond.example/spar.png", "TargetMode=\"External\"") +
                relation("rId4", "oleObject", "embeddings/oleObject1.bin")));
  package.set("word/vbaProject.bin", "x");
  const auto reading = reading_of(package.bytes());
  BOOST_REQUIRE(reading.result.has_value());
  BOOST_TEST(!reading.result->parts.contains("word/vbaproject.bin"));
  const std::vector<std::string> left_out{"makron", "bilder som hämtas från en annan plats",
                                          "inbäddade objekt"};
  BOOST_TEST(reading.result->left_out == left_out, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_bomb_is_refused) {
  auto package = small_template();
  package.set("word/header1.xml",
              "<w:hdr " + word_namespace + ">" + std::string(40U << 20, ' ') + "</w:hdr>");
  const auto reading = reading_of(package.bytes(true));
  BOOST_TEST(!reading.result.has_value());
  BOOST_TEST(reading.told.find("16 MB") != std::string::npos, reading.told);
}

BOOST_AUTO_TEST_CASE(another_kind_of_file_is_told_with_advice) {
  BOOST_TEST(reading_of("%PDF-1.7").told.find("en PDF-fil") != std::string::npos);
  BOOST_TEST(reading_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, 'x')).told.find(".dotx") !=
             std::string::npos);
  PackageBuilder open_document;
  open_document.set("mimetype", "application/vnd.oasis.opendocument.text").set("content.xml", "<x/>");
  BOOST_TEST(reading_of(open_document.bytes()).told.find("OpenDocument") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

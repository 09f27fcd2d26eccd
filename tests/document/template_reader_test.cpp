#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <unistd.h>

#include "document/template.hpp"

using namespace redovisa;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(template_reader)

namespace {

/// A folder of templates that lives as long as the test.
class TemplateFolder {
 public:
  TemplateFolder() : root_{fs::temp_directory_path() / ("redovisa-mallar-" + std::to_string(::getpid()))} {
    fs::remove_all(root_);
    fs::create_directories(root_);
  }
  ~TemplateFolder() { fs::remove_all(root_); }
  TemplateFolder(const TemplateFolder&) = delete;
  TemplateFolder& operator=(const TemplateFolder&) = delete;

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((root_ / name).parent_path());
    std::ofstream{root_ / name, std::ios::binary} << bytes;
  }
  fs::path path(const std::string& name) const { return root_ / name; }

 private:
  fs::path root_;
};

const std::string whole_mall =
    R"(<mall namn="prov" titel="Prov {{rapport.år}}" format="md docx, xlsx" huvudfil="rapport.md"/>)";

/// "name:line:column code found" for each diagnostic, with the folder's path taken away.
std::string faults_of(const TemplateFolder& folder, const std::string& name) {
  Diagnostics diagnostics;
  BOOST_TEST(!read_template(folder.path(name), diagnostics));
  std::string text;
  for (const Diagnostic& d : diagnostics) {
    const std::string where = to_string(d.position);
    text +=
        where.substr(where.rfind('/') + 1) + ' ' + std::string{traits_of(d.code).name} + ' ' + d.found + '\n';
  }
  return text;
}

struct Case {
  std::string shows;
  std::string mall;
  std::string faults;
  friend std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }
};

const std::vector<Case> cases{
    {"an unknown attribute",
     "<mall namn=\"a\" titel=\"b\"\n  format=\"md\" huvudfil=\"rapport.md\" titl=\"x\"/>",
     "mall.xml:2:37 xml-okänt-attribut titl\n"},
    {"missing attributes", "\n <mall titel=\"b\" format=\"md\"/>",
     "mall.xml:2:2 xml-attribut-saknas <mall>\nmall.xml:2:2 xml-attribut-saknas <mall>\n"},
    {"another root", "<rapport/>", "mall.xml:1:1 xml-okänt-element <rapport>\n"},
    {"elements", "<mall namn=\"a\" titel=\"b\" format=\"md\" huvudfil=\"rapport.md\"><del/></mall>",
     "mall.xml:1:60 xml-okänt-element <del>\n"},
    {"a main part that is not there", "<mall namn=\"a\" titel=\"b\" format=\"md\" huvudfil=\"raport.md\"/>",
     "mall.xml:1:38 ogiltig-mall raport.md\n"},
};

}  // namespace

BOOST_AUTO_TEST_CASE(a_template_is_read_with_all_its_parts) {
  const TemplateFolder folder;
  folder.write("prov/mall.xml", "\xEF\xBB\xBF<?xml version=\"1.0\"?>\r\n<!-- k -->\r\n" + whole_mall);
  folder.write("prov/rapport.md", "\xEF\xBB\xBF# Rubrik\r\n\r\ntext\r\n");
  folder.write("prov/ma\u030Al.md", "del");
  folder.write("prov/anteckning.txt", "\xFF");
  folder.write("prov/under/annan.md", "\xFF");
  Diagnostics diagnostics;
  const auto read = read_template(folder.path("prov/"), diagnostics);
  BOOST_REQUIRE(read);
  BOOST_TEST(diagnostics.empty());
  BOOST_TEST(read->name == "prov");
  BOOST_TEST(read->title == "Prov {{rapport.år}}");
  BOOST_TEST(read->formats == (std::vector<std::string>{"md", "docx", "xlsx"}),
             boost::test_tools::per_element());
  BOOST_TEST(read->parts.size() == 2U);
  BOOST_TEST(read->parts.at("rapport.md").markdown == "# Rubrik\n\ntext\n");
  BOOST_TEST(read->parts.at("mål.md").markdown == "del");
  BOOST_TEST(read->parts.at("rapport.md").source->file.ends_with("prov/rapport.md"));
}

BOOST_DATA_TEST_CASE(faults_in_mall_xml_have_a_place, cases) {
  const TemplateFolder folder;
  folder.write("prov/mall.xml", sample.mall);
  folder.write("prov/rapport.md", "a");
  BOOST_TEST(faults_of(folder, "prov") == sample.faults);
}

BOOST_AUTO_TEST_CASE(a_malformed_mall_xml_has_a_place) {
  const TemplateFolder folder;
  folder.write("prov/mall.xml", "<mall\n namn=x/>");
  BOOST_TEST(faults_of(folder, "prov").starts_with("mall.xml:2:7 xml-trasig"));
}

BOOST_AUTO_TEST_CASE(every_part_that_is_not_utf_8_is_told_with_its_line) {
  const TemplateFolder folder;
  folder.write("prov/mall.xml", whole_mall);
  folder.write("prov/rapport.md", "ett\r\ntv\xE5\r\n");
  folder.write("prov/a.md", "\xC3");
  BOOST_TEST(
      faults_of(folder, "prov") ==
      "a.md:1 ogiltig-mall tecken som inte är UTF-8\nrapport.md:2 ogiltig-mall tecken som inte är UTF-8\n");
}

BOOST_AUTO_TEST_CASE(a_missing_template_lists_those_that_are_there) {
  const TemplateFolder folder;
  folder.write("b/mall.xml", whole_mall);
  folder.write("a/mall.xml", whole_mall);
  folder.write("utan/rapport.md", "a");
  Diagnostics diagnostics;
  BOOST_TEST(!read_template(folder.path("borta"), diagnostics));
  BOOST_TEST(!read_template(folder.path("utan"), diagnostics));
  BOOST_TEST(!read_template("finns-inte-alls/borta", diagnostics));
  BOOST_REQUIRE(diagnostics.size() == 3U);
  BOOST_TEST(diagnostics[0].advice == "Välj en av mallarna som finns: a, b.");
  BOOST_TEST(diagnostics[1].advice == "Välj en av mallarna som finns: a, b.");
  BOOST_TEST(diagnostics[2].advice == "Det finns inga mallar där.");
}

BOOST_AUTO_TEST_SUITE_END()

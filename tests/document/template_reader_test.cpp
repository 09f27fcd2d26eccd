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
  TemplatePlaces places(const std::string& report, std::vector<std::string> variants = {}) const {
    return {root_, report, std::move(variants)};
  }

 private:
  fs::path root_;
};

const std::string whole_mall =
    R"(<mall namn="prov" titel="Prov {{rapport.år}}" format="md docx, xlsx" huvudfil="rapport.md"/>)";

/// "name:line:column code found" for each diagnostic, with the folder's path taken away.
std::string faults_of(const TemplateFolder& folder, const std::string& name) {
  Diagnostics diagnostics;
  BOOST_TEST(!read_template(folder.places(name), diagnostics));
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
    {"a name that is no name of a file",
     "<mall namn=\"../a\" titel=\"b\" format=\"md\" huvudfil=\"rapport.md\"/>",
     "mall.xml:1:7 ogiltig-mall ../a\n"},
    {"a kind of template that there is not",
     "<mall namn=\"a\" titel=\"b\" format=\"md\" huvudfil=\"rapport.md\" slag=\"planen\"/>",
     "mall.xml:1:60 okänt-ord slag=\"planen\"\n"},
    {"a table without columns",
     "<mall namn=\"a\" titel=\"b\" format=\"md\" huvudfil=\"rapport.md\">\n<tabell namn=\"uppdrag\"/></mall>",
     "mall.xml:2:1 xml-element-saknas <tabell>\n"},
    {"a table without name, and a column that shows nothing",
     "<mall namn=\"a\" titel=\"b\" format=\"md\" huvudfil=\"rapport.md\">\n<tabell><kolumn/></tabell></mall>",
     "mall.xml:2:1 xml-attribut-saknas <tabell>\nmall.xml:2:9 xml-attribut-saknas <kolumn>\n"},
    {"a table told twice",
     "<mall namn=\"a\" titel=\"b\" format=\"md\" huvudfil=\"rapport.md\">\n<tabell namn=\"uppdrag\"><kolumn "
     "visa=\"id\"/></tabell>\n<tabell namn=\"Uppdrag\"><kolumn visa=\"namn\"/></tabell></mall>",
     "mall.xml:3:9 motstridig-uppgift uppdrag\n"},
    {"widths that are none",
     "<mall namn=\"a\" titel=\"b\" format=\"md\" huvudfil=\"rapport.md\">\n<tabell namn=\"uppdrag\"><kolumn "
     "visa=\"id\" bredd=\"smal\"/><kolumn visa=\"id\" bredd=\"0\"/></tabell></mall>",
     "mall.xml:2:42 ogiltig-mall bredd=\"smal\"\nmall.xml:2:74 ogiltig-mall bredd=\"0\"\n"},
    {"a report to build on that is not there", "<mall namn=\"a\"\n bygger-på=\"delårsrapport\"/>",
     "mall.xml:2:2 ogiltig-mall bygger-på=\"delårsrapport\"\n"},
    {"a template that builds on itself", "<mall namn=\"a\"\n bygger-på=\"prov\"/>",
     "mall.xml:2:2 ogiltig-mall bygger-på=\"prov\"\n"},
};

/// A template without more than its name, main part and what it builds on.
std::string mall_that(const std::string& attributes, const std::string& tables = {}) {
  return "<mall " + attributes + '>' + tables + "</mall>";
}

std::string table_that_shows(const std::string& table, const std::string& column) {
  return "<tabell namn=\"" + table + "\"><kolumn visa=\"" + column + "\"/></tabell>";
}

Template read(const TemplatePlaces& places) {
  Diagnostics diagnostics;
  auto result = read_template(places, diagnostics);
  for (const auto& d : diagnostics) BOOST_TEST_MESSAGE(to_string(d));
  BOOST_REQUIRE(result);
  return *result;
}

/// "indikatorer: namn källa; uppdrag: id".
std::string shown(const TableLayouts& layouts) {
  std::string text;
  for (const auto& layout : layouts) {
    text += (text.empty() ? "" : "; ") + layout.table + ':';
    for (const auto& column : layout.columns) text += ' ' + column.show;
  }
  return text;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_template_is_read_with_all_its_parts) {
  const TemplateFolder folder;
  folder.write("prov/mall.xml", "\xEF\xBB\xBF<?xml version=\"1.0\"?>\r\n<!-- k -->\r\n" + whole_mall);
  folder.write("prov/rapport.md", "\xEF\xBB\xBF# Rubrik\r\n\r\ntext\r\n");
  folder.write("prov/ma\u030Al.md", "del");
  folder.write("prov/anteckning.txt", "\xFF");
  folder.write("prov/under/annan.md", "\xFF");
  Diagnostics diagnostics;
  const auto read = read_template(folder.places("prov/"), diagnostics);
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
  BOOST_TEST(!read_template(folder.places("borta"), diagnostics));
  BOOST_TEST(!read_template(folder.places("utan"), diagnostics));
  BOOST_TEST(!read_template({"finns-inte-alls", "borta"}, diagnostics));
  BOOST_REQUIRE(diagnostics.size() == 3U);
  BOOST_TEST(diagnostics[0].advice == "Välj en av mallarna som finns: a, b.");
  BOOST_TEST(diagnostics[1].advice == "Välj en av mallarna som finns: a, b.");
  BOOST_TEST(diagnostics[2].advice == "Det finns inga mallar där.");
}

BOOST_AUTO_TEST_CASE(a_layout_is_read_with_the_places_of_its_choices) {
  const TemplateFolder folder;
  folder.write("prov/mall.xml",
               "<mall namn=\"prov\" titel=\"Prov\" format=\"md\" huvudfil=\"rapport.md\" slag=\"plan\" "
               "innehållsnivåer=\"2\">\n"
               "<tabell namn=\"Indikatorer  KF\" gruppera=\"Verksamhet\">\n"
               "  <kolumn visa=\"Namn\" av=\"\" rubrik=\"Indikator\" bredd=\"32.5\"/>\n"
               "  <kolumn av=\" T1 \" visa=\"utfall\" rubrik=\"\"/>\n</tabell></mall>");
  folder.write("prov/rapport.md", "a");
  const Template report = read(folder.places("prov"));
  BOOST_TEST((report.kind == TemplateKind::plan));
  BOOST_TEST(report.contents_levels == 2);
  BOOST_REQUIRE(report.layouts.size() == 1U);
  const TableLayout& layout = report.layouts.front();
  BOOST_TEST(layout.table == "indikatorer kf");
  BOOST_TEST(layout.group_by == "verksamhet");
  BOOST_TEST(layout.position.row == 2U);
  BOOST_REQUIRE(layout.columns.size() == 2U);
  BOOST_TEST(layout.columns[0].show == "namn");
  BOOST_TEST(layout.columns[0].which == "");
  BOOST_TEST(layout.columns[0].heading == "Indikator");
  BOOST_TEST(layout.columns[0].share == 32.5);
  BOOST_TEST(layout.columns[1].show == "utfall");
  BOOST_TEST(layout.columns[1].which == "T1");
  BOOST_TEST(layout.columns[1].heading == "");
  BOOST_TEST(layout.columns[1].share == 0);
  BOOST_TEST(layout.columns[1].position.row == 4U);
  BOOST_TEST(layout.columns[1].position.column == 21U);
}

BOOST_AUTO_TEST_CASE(each_file_is_that_of_the_nearest_folder_that_has_it) {
  const TemplateFolder folder;
  folder.write("prov/mall.xml", whole_mall);
  folder.write("prov/rapport.md", "vanlig rapport");
  folder.write("prov/mal.md", "vanligt mål");
  folder.write("prov/bilaga.md", "vanlig bilaga");
  folder.write("prov/norsjo/mal.md", "norsjös mål");
  folder.write("prov/norsjo/bilaga.md", "norsjös bilaga");
  folder.write("prov/norsjo-2025/bilaga.md", "årets bilaga");
  folder.write("prov/gotene/mall.xml",
               mall_that("namn=\"prov\" titel=\"Götenes\" format=\"docx\" huvudfil=\"mal.md\""));
  const Template report = read(folder.places("prov", {"norsjo-2025", "norsjo"}));
  BOOST_TEST(report.title == "Prov {{rapport.år}}");
  BOOST_TEST(report.parts.at("rapport.md").markdown == "vanlig rapport");
  BOOST_TEST(report.parts.at("mal.md").markdown == "norsjös mål");
  BOOST_TEST(report.parts.at("bilaga.md").markdown == "årets bilaga");
  BOOST_TEST(read(folder.places("prov", {"gotene"})).title == "Götenes");
  BOOST_TEST(read(folder.places("prov", {"gotene"})).main_part == "mal.md");
  BOOST_TEST(read(folder.places("prov")).parts.at("mal.md").markdown == "vanligt mål");
}

BOOST_AUTO_TEST_CASE(what_a_template_lacks_is_that_of_the_report_that_it_builds_on) {
  const TemplateFolder folder;
  folder.write("delar/mall.xml",
               mall_that("namn=\"delar\" titel=\"Delår\" format=\"md xlsx\" huvudfil=\"rapport.md\"",
                         table_that_shows("uppdrag", "id") + table_that_shows("indikatorer", "källa")));
  folder.write("delar/rapport.md", "delår");
  folder.write("delar/norsjo/rapport.md", "norsjös delår");
  folder.write("helar/mall.xml", mall_that("namn=\"helar\" titel=\"Helår\" bygger-på=\"delar\"",
                                           table_that_shows("indikatorer", "namn")));
  const Template report = read(folder.places("helar", {"norsjo"}));
  BOOST_TEST(report.name == "helar");
  BOOST_TEST(report.title == "Helår");
  BOOST_TEST(report.formats == (std::vector<std::string>{"md", "xlsx"}), boost::test_tools::per_element());
  BOOST_TEST(report.parts.at("rapport.md").markdown == "norsjös delår");
  BOOST_TEST(shown(report.layouts) == "indikatorer: namn; uppdrag: id");
  BOOST_TEST((report.kind == TemplateKind::follow_up));
}

BOOST_AUTO_TEST_CASE(a_conventions_form_may_build_on_the_usual_form_of_the_same_report) {
  const TemplateFolder folder;
  folder.write("plan/mall.xml",
               mall_that("namn=\"plan\" titel=\"Plan\" format=\"md\" huvudfil=\"rapport.md\" slag=\"plan\""));
  folder.write("plan/rapport.md", "a");
  folder.write("plan/norsjo/mall.xml",
               mall_that("namn=\"plan\" bygger-på=\"plan\"", table_that_shows("indikatorer", "gränser")));
  folder.write("plan/norsjo-2025/mall.xml",
               mall_that("namn=\"plan\" titel=\"Plan 2025\" bygger-på=\"plan\""));
  const Template report = read(folder.places("plan", {"norsjo-2025", "norsjo"}));
  BOOST_TEST(report.title == "Plan 2025");
  BOOST_TEST(shown(report.layouts) == "indikatorer: gränser");
  BOOST_TEST(report.main_part == "rapport.md");
  BOOST_TEST((report.kind == TemplateKind::plan));
}

BOOST_AUTO_TEST_CASE(templates_that_build_on_each_other_are_told_where_the_ring_closes) {
  const TemplateFolder folder;
  folder.write("a/mall.xml",
               mall_that("namn=\"a\" titel=\"A\" format=\"md\" huvudfil=\"r.md\" bygger-på=\"b\""));
  folder.write("a/r.md", "a");
  folder.write("b/mall.xml", mall_that("namn=\"b\"\n bygger-på=\"a\""));
  Diagnostics diagnostics;
  BOOST_TEST(!read_template(folder.places("a"), diagnostics));
  BOOST_REQUIRE(diagnostics.size() == 1U);
  BOOST_TEST(to_string(diagnostics[0].position).ends_with("b/mall.xml:2:2"));
  BOOST_TEST(diagnostics[0].expected == "en mall som inte i sin tur bygger på den här");
}

BOOST_AUTO_TEST_CASE(a_report_to_build_on_that_is_not_there_is_told_with_those_that_are) {
  const TemplateFolder folder;
  folder.write("delarsrapport/mall.xml", whole_mall);
  folder.write("a/mall.xml", mall_that("namn=\"a\" bygger-på=\"delårsrapport\""));
  folder.write("b/mall.xml", mall_that("namn=\"b\" bygger-på=\"något helt annat\""));
  Diagnostics diagnostics;
  BOOST_TEST(!read_template(folder.places("a"), diagnostics));
  BOOST_TEST(!read_template(folder.places("b"), diagnostics));
  BOOST_REQUIRE(diagnostics.size() == 2U);
  BOOST_TEST(diagnostics[0].expected == "kanske ”delarsrapport”");
  BOOST_TEST(diagnostics[1].expected == "en av mallarna a, b, delarsrapport");
}

BOOST_AUTO_TEST_CASE(faults_of_the_template_below_are_told_in_its_own_file) {
  const TemplateFolder folder;
  folder.write("a/mall.xml", mall_that("namn=\"a\" titl=\"A\" bygger-på=\"b\""));
  folder.write("b/mall.xml", "\n<mall namn=\"b\" titel=\"B\" format=\"md\" huvudfil=\"raport.md\"/>");
  folder.write("b/rapport.md", "\xFF");
  BOOST_TEST(faults_of(folder, "a") ==
             "mall.xml:1:16 xml-okänt-attribut titl\nrapport.md:1 ogiltig-mall tecken som inte är UTF-8\n");
  folder.write("b/rapport.md", "a");
  BOOST_TEST(faults_of(folder, "a") ==
             "mall.xml:1:16 xml-okänt-attribut titl\nmall.xml:2:38 ogiltig-mall raport.md\n");
}

BOOST_AUTO_TEST_CASE(the_reports_of_a_convention_are_those_that_it_has_a_template_of) {
  const TemplateFolder folder;
  folder.write("plan/mall.xml", whole_mall);
  folder.write("program/gotene/mall.xml", whole_mall);
  folder.write("konventioner/gotene.xml", "");
  folder.write("schema/mall.xsd", "");
  using Names = std::vector<std::string>;
  const fs::path root = folder.places("").root;
  BOOST_TEST(reports_in(root, {}) == Names{"plan"}, boost::test_tools::per_element());
  BOOST_TEST(reports_in(root, {"gotene"}) == (Names{"plan", "program"}), boost::test_tools::per_element());
  BOOST_TEST(reports_of_any(root) == (Names{"plan", "program"}), boost::test_tools::per_element());
  BOOST_TEST(is_report(root, "program"));
  BOOST_TEST(is_report(root, "plan/"));
  BOOST_TEST(!is_report(root, "konventioner"));
  BOOST_TEST(!is_report(root, "borta"));
}

BOOST_AUTO_TEST_CASE(a_committees_own_template_goes_before_the_others_and_needs_only_what_differs) {
  const TemplateFolder folder;
  folder.write("alla/plan/mall.xml", whole_mall);
  folder.write("alla/plan/rapport.md", "allas");
  folder.write("alla/plan/mal.md", "allas");
  folder.write("alla/plan/gotene/mal.md", "Götenes");
  folder.write("egna/plan/rapport.md", "egen");
  const fs::path root = folder.places("").root;
  Diagnostics diagnostics;
  const auto read = read_template({root / "alla", "plan", {"gotene"}, root / "egna"}, diagnostics);
  BOOST_REQUIRE(read);
  BOOST_TEST(read->parts.at("rapport.md").markdown == "egen");
  BOOST_TEST(read->parts.at("mal.md").markdown == "Götenes");
  folder.write("egna/plan/mall.xml", "<mall namn=\"plan\" titel=\"Egen\" bygger-på=\"plan\"/>");
  const auto described = read_template({root / "alla", "plan", {"gotene"}, root / "egna"}, diagnostics);
  BOOST_REQUIRE(described);
  BOOST_TEST(described->title == "Egen");
  BOOST_TEST(described->main_part == "rapport.md");
}

BOOST_AUTO_TEST_CASE(a_template_that_only_the_committee_has_is_found) {
  const TemplateFolder folder;
  folder.write("egna/brev/mall.xml", whole_mall);
  const fs::path root = folder.places("").root;
  using Names = std::vector<std::string>;
  BOOST_TEST(reports_in(root / "alla", {}, root / "egna") == Names{"brev"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(only_names_that_the_main_part_leads_to_are_inserted) {
  const TemplateFolder folder;
  folder.write("prov/mall.xml", whole_mall);
  folder.write("prov/rapport.md",
               "{{infoga a}}\n\n{{upprepa mål kf: mal.md}}\n\n{{liggande}}\n\n{{infoga a}}\n\n{{slut}}");
  folder.write("prov/mal.md", "- {{infoga Text  B}}\n\n{{upprepa mål: mal.md}}\n\n{{upprepa mål: borta.md}}");
  folder.write("prov/annan.md", "{{infoga c}}");
  BOOST_TEST(inserted_names(read(folder.places("prov"))) == (std::vector<std::string>{"a", "text b"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

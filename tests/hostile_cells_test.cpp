#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <sstream>

#include "read/xml/xml_reader.hpp"
#include "run.hpp"
#include "support/material_folder.hpp"
#include "write/package_parts.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

/// What does harm where it is taken for more than text: formulas, markup, links, field codes, control
/// characters.
const std::string formula = "=cmd|'/C calc'!A0", sum = "+SUM(1;1)", at = "@SUM(1)",
                  minus = "-2+3+cmd|' /C calc'!A0", tab = "\t=HYPERLINK(\"http://x\")",
                  script = "<script>alert(1)</script>", image = "\"><img src=x onerror=alert(1)>",
                  link = "[klicka](javascript:alert(1))", picture = "![bild](file:///etc/passwd)",
                  field = "{ INCLUDETEXT \"C:\\\\x\" } DDEAUTO cmd", cdata = "]]>&amp;<!-- x -->",
                  control =
                      "a\x01\x0B\x1F\x7F"
                      "b\xE2\x80\xAE"
                      "c";

const std::string all_of_them = formula + ' ' + script + ' ' + image + ' ' + link + ' ' + picture + ' ' +
                                field + ' ' + cdata + ' ' + control;

void fill(const MaterialFolder& folder) {
  folder.add_workbook(
      "plan.xlsx",
      {{"Rapport",
        {{"Nyckel", "Värde"},
         {"Kommun", "Kommunen " + all_of_them},
         {"Nämnd", formula + script},
         {"År", 2025},
         {"Konvention", "norrtalje"},
         {"Författare", image + control},
         {"Anmärkning", all_of_them}}},
       {"Mål", {{"Nummer", "Mål", "Målområde"}, {"1.1", formula + control, script}, {"1.2", image, link}}},
       {"Indikatorer",
        {{"Id", "Mål", "Indikator", "Nivå", "Riktning", "Enhet", "Mål 2025", "Utfall 2024"},
         {"I1", "1.1", formula, "KF", "lägre", "antal", 10, 12},
         {"=I2", "1.2", at + script + picture + field, "Nämnd", "lägre", "antal", 10, 12},
         {"I3", "1.2", sum + cdata + control, "KF", "lägre", "antal", 10, 12}}},
       {"Uppdrag",
        {{"Id", "Mål", "Typ", "Uppdrag", "Slutdatum", "Status"},
         {"U1", "1.1", "Uppdrag", minus + image + field, "2025-12-31", "pågående"}}},
       {"Texter",
        {{"Avsnitt", "Text"}, {"händelser", all_of_them}, {"analys.mål", "=1+1\n\n" + all_of_them}}}});
  folder.add_workbook("utfall.xlsx", {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}},
                                      {"Utfall",
                                       {{"Indikator", "Utfall", "Prognos", "Kommentar"},
                                        {"I1", 9, 8, all_of_them},
                                        {"=I2", 9, 8, tab + script},
                                        {"I3", 9, 8, field}}},
                                      {"Driftredovisning",
                                       {{"Post", "Budget jan–aug 2025", "Utfall jan–aug 2025"},
                                        {formula, 100, 90},
                                        {script + control, -5, -6}}}});
  folder.add_file("utfall-Volymer.csv", "Volym;Budget jan–aug 2025;Utfall jan–aug 2025\n\"" + at + script +
                                            control + "\xEF\xBF\xBE\xEF\xBF\xBF\";10;9\n");
}

struct Written {
  std::string name, bytes;
};

std::string bytes_of(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<Written> report_of(const MaterialFolder& folder, std::vector<std::string> formats) {
  const MaterialFolder output;
  ReportCommand command;
  command.folders = {folder.path()};
  command.formats = std::move(formats);
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  const int code = run(Command{command}, out, err);
  BOOST_REQUIRE_MESSAGE(code == done, err.str());
  BOOST_TEST(err.str().find('\x01') == std::string::npos);
  std::vector<Written> files;
  for (const auto& entry : fs::recursive_directory_iterator{output.path()})
    if (entry.is_regular_file()) files.push_back({entry.path().filename().string(), bytes_of(entry.path())});
  BOOST_REQUIRE(!files.empty());
  return files;
}

std::string file_ending(const std::vector<Written>& files, const std::string& ending) {
  const auto found =
      std::ranges::find_if(files, [&](const Written& file) { return file.name.ends_with(ending); });
  BOOST_REQUIRE(found != files.end());
  return found->bytes;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// Every XML part is well-formed, and no relationship leads where a cell said.
std::map<std::string, std::string> checked_parts(const std::string& package) {
  auto parts = package_parts(package);
  for (const auto& [name, part] : parts) {
    if (!name.ends_with(".xml") && !name.ends_with(".rels")) continue;
    const auto fault = xml_fault_of(part);
    BOOST_TEST(!fault, name << ": " << (fault ? fault->message : ""));
    BOOST_TEST((!name.ends_with(".rels") || (!has(part, "javascript:") && !has(part, "passwd"))), name);
  }
  return parts;
}

/// The texts of every element of this name.
std::string texts_of(const std::string& xml, const char* element) {
  pugi::xml_document document;
  document.load_buffer(xml.data(), xml.size());
  std::string texts;
  for (const auto& found : document.select_nodes((std::string{"//"} + element).c_str()))
    texts += std::string{found.node().text().get()} + '\n';
  return texts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hostile_cells)

BOOST_AUTO_TEST_CASE(a_cell_is_text_in_the_workbook_that_is_written) {
  const MaterialFolder folder;
  fill(folder);
  bool seen = false;
  for (const auto& [name, part] : checked_parts(file_ending(report_of(folder, {"xlsx"}), ".xlsx"))) {
    const std::string formulas = texts_of(part, "f");
    for (const char* harm : {"cmd", "HYPERLINK(\"http", "SUM(1", "DDE", "script"})
      BOOST_TEST(!has(formulas, harm), name << ": " << harm);
    seen = seen || has(part, "=cmd|");
  }
  BOOST_TEST(seen);
}

BOOST_AUTO_TEST_CASE(a_cell_is_text_in_the_word_file) {
  const MaterialFolder folder;
  fill(folder);
  const auto parts = checked_parts(file_ending(report_of(folder, {"docx"}), ".docx"));
  BOOST_TEST(has(parts.at("word/document.xml"), "=cmd|"));
  for (const auto& [name, part] : parts) {
    const std::string fields = texts_of(part, "w:instrText");
    for (const char* harm : {"INCLUDETEXT", "DDE", "cmd|", "javascript"})
      BOOST_TEST(!has(fields, harm), name << ": " << fields);
    BOOST_TEST(!has(part, "w:fldSimple"), name);
  }
}

BOOST_AUTO_TEST_CASE(a_cell_is_text_in_markdown_and_on_the_web_page) {
  const MaterialFolder folder;
  fill(folder);
  const auto files = report_of(folder, {"md", "html"});
  const std::string markdown = file_ending(files, ".md"), page = file_ending(files, ".html");
  for (const std::string harm : {"<script>alert", "<img src=x", "[klicka](", "[bild]("})
    for (auto found = markdown.find(harm); found != std::string::npos; found = markdown.find(harm, found + 1))
      BOOST_TEST((found > 0 && (markdown[found - 1] == '\\')), harm);
  for (const char* harm : {"<script>alert", "<img src=x", "=\"javascript:", "src=\"file:", "href=\"file:"})
    BOOST_TEST(!has(page, harm), harm);
  BOOST_TEST(has(page, "=cmd|"));
  for (const std::string& text : {markdown, page})
    BOOST_TEST(
        std::ranges::none_of(text, [](char c) { return (c >= 0 && c < ' ' && c != '\n') || c == '\x7F'; }));
}

BOOST_AUTO_TEST_CASE(a_cell_is_text_in_the_review) {
  const MaterialFolder folder;
  fill(folder);
  ReviewCommand command;
  command.folders = {folder.path()};
  command.formats = {"json"};
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  run(Command{command}, out, err);
  BOOST_TEST(nlohmann::json::accept(out.str()));
}

BOOST_AUTO_TEST_SUITE_END()

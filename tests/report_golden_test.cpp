#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <pugixml.hpp>
#include <sstream>
#include <string>

#include "run.hpp"
#include "support/golden.hpp"
#include "support/material_folder.hpp"
#include "support/written_files.hpp"
#include "write/package_parts.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

constexpr const char* stem = "delarsrapport-2025-08";

/// Everything that one run writes for the example, by name.
Files report() {
  const MaterialFolder output;
  ReportCommand command;
  command.folders = {fs::path{INPUT_DIR} / "norrtalje-socialnamnd-2025"};
  command.formats = {"md", "docx", "xlsx"};
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  const int code = run(Command{command}, out, err);
  BOOST_REQUIRE_MESSAGE(code == done, err.str());
  BOOST_TEST(err.str() == "");
  return written_files(output.path());
}

const Files& first_report() {
  static const Files files = report();
  return files;
}

bool is_xml(const std::string& name) { return name.ends_with(".xml") || name.ends_with(".rels"); }

std::string pretty(const std::string& xml) {
  pugi::xml_document document;
  constexpr unsigned options = pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_declaration;
  if (!document.load_buffer(xml.data(), xml.size(), options)) return "not XML:\n" + xml;
  std::ostringstream text;
  document.save(text, " ");
  return text.str();
}

/// Every part's name, and each XML part by itself, so that a difference is told by part and line.
void check_package(const std::string& folder, const std::string& bytes) {
  std::string names;
  for (const auto& [name, part] : package_parts(bytes)) {
    names += name + '\n';
    if (is_xml(name)) check_golden("report/" + folder + '/' + name, pretty(part));
  }
  check_golden("report/" + folder + "/parts.txt", names);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(report_golden)

BOOST_AUTO_TEST_CASE(two_runs_give_the_same_bytes) {
  const Files second = report();
  BOOST_TEST(first_report().size() == second.size());
  for (const auto& [name, bytes] : first_report()) {
    BOOST_REQUIRE_MESSAGE(second.contains(name), name);
    BOOST_TEST((bytes == second.at(name)), name << " differs between two runs");
  }
}

BOOST_AUTO_TEST_CASE(the_examples_markdown_is_as_it_was) {
  check_golden(std::string{"report/"} + stem + ".md", first_report().at(std::string{stem} + ".md"));
}

BOOST_AUTO_TEST_CASE(the_examples_word_file_is_as_it_was_part_by_part) {
  check_package("docx", first_report().at(std::string{stem} + ".docx"));
}

BOOST_AUTO_TEST_CASE(the_examples_workbook_is_as_it_was_part_by_part) {
  check_package("xlsx", first_report().at(std::string{stem} + ".xlsx"));
}

BOOST_AUTO_TEST_CASE(no_place_on_this_machine_is_in_the_report) {
  const std::string here = fs::path{INPUT_DIR}.parent_path().string();
  for (const auto& [name, bytes] : first_report()) {
    BOOST_TEST(bytes.find(here) == std::string::npos, name);
    if (!name.ends_with(".docx") && !name.ends_with(".xlsx")) continue;
    for (const auto& [part, text] : package_parts(bytes))
      BOOST_TEST(text.find(here) == std::string::npos, name << ": " << part);
  }
}

BOOST_AUTO_TEST_SUITE_END()

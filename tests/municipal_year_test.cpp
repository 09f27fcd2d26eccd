// The municipality's reports over a year: an earlier one can be made again to the byte when files of later
// periods have come.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <sstream>

#include "run.hpp"
#include "support/golden.hpp"
#include "support/small_municipality.hpp"
#include "support/written_files.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

const Period august{2025, 1, 8};

Files reports(const std::vector<fs::path>& folders, const Period& period) {
  const MaterialFolder output;
  MunicipalityCommand command;
  command.folders = folders;
  command.period = period;
  command.formats = {"md", "docx", "xlsx"};
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  const int code = run(Command{command}, out, err);
  BOOST_REQUIRE_MESSAGE(code == done, err.str());
  return written_files(output.path());
}

void check_same(const Files& before, const Files& after) {
  BOOST_TEST(before.size() == 3U);
  check_same_bytes(before, after);
}

void add_december(const MaterialFolder& root, const std::string& folder, const std::string& indicator) {
  root.add_workbook(
      folder + "/uppfoljning-2025-12.xlsx",
      {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-12"}}},
       {"Utfall", {{"Indikator", "Period", "Utfall", "Prognos"}, {indicator, "2025-12", "3", ""}}}});
}

const fs::path real = fs::path{INPUT_DIR} / "norrtalje-socialnamnd-2025";

/// The example as it was before December.
fs::path example_in_august(const MaterialFolder& root) {
  const fs::path copy = root.path() / "norrtalje-kommun";
  fs::copy(fs::path{INPUT_DIR} / "norrtalje-kommun", copy, fs::copy_options::recursive);
  std::vector<fs::path> later;
  for (const auto& entry : fs::recursive_directory_iterator{copy})
    if (entry.path().stem().string().ends_with("2025-12")) later.push_back(entry.path());
  BOOST_TEST(later.size() > 20U);
  for (const auto& file : later) fs::remove(file);
  return copy;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(municipal_year)

BOOST_AUTO_TEST_CASE(the_examples_report_of_august_is_the_same_to_the_byte_after_december) {
  const MaterialFolder root, after;
  const fs::path copy = example_in_august(root), whole = after.path() / "norrtalje-kommun";
  fs::copy(fs::path{INPUT_DIR} / "norrtalje-kommun", whole, fs::copy_options::recursive);
  const Files before = reports({copy, real}, august);
  const Files now = reports({whole, real}, august);
  for (const auto& [name, bytes] : before) {
    if (name.ends_with(".xlsx")) continue;  // its links have the folders' ways
    BOOST_TEST((bytes == now.at(name)), name << " is not the same");
  }
  BOOST_TEST(before.size() == now.size());
}

BOOST_AUTO_TEST_CASE(the_examples_year_has_outcomes_and_tells_who_has_not_reported_it) {
  const Files files = reports({fs::path{INPUT_DIR} / "norrtalje-kommun", real}, whole_year(2025));
  const std::string& text = files.at("kommun-arsredovisning-2025.md");
  BOOST_TEST(text.find("Rapport för perioden saknas") != std::string::npos);
  BOOST_TEST(text.find("Prognos 2025") == std::string::npos);
  check_golden("municipality/kommun-arsredovisning-2025.md", text);
}

BOOST_AUTO_TEST_CASE(an_earlier_report_is_the_same_to_the_byte_when_later_files_have_come) {
  const MaterialFolder root;
  add_municipality(root);
  add_committee(root, "kommunen/a", {});  // in the municipality's folder, and beside it
  add_committee(root, "b", committee_b());
  const std::vector<fs::path> folders{root.path() / "kommunen", root.path() / "b"};
  const Files before = reports(folders, august);
  add_december(root, "kommunen", "K1");
  add_december(root, "kommunen/a", "I1");
  add_december(root, "b", "I1");
  check_same(before, reports(folders, august));
  const Files year = reports(folders, whole_year(2025));
  BOOST_TEST(year.contains("kommun-arsredovisning-2025.md"));
}

BOOST_AUTO_TEST_CASE(an_earlier_report_is_the_same_when_a_late_committees_later_files_have_come) {
  const MaterialFolder root;
  add_municipality(root);
  SmallCommittee april;
  april.period = "2025-04";
  add_committee(root, "kommunen/a", april);
  const Files before = reports({root.path() / "kommunen"}, august);
  add_december(root, "kommunen/a", "I1");
  check_same(before, reports({root.path() / "kommunen"}, august));
}

BOOST_AUTO_TEST_CASE(a_changed_file_of_a_committee_changes_the_checksum) {
  const MaterialFolder root;
  add_municipality(root);
  add_committee(root, "kommunen/a", {});
  const Files before = reports({root.path() / "kommunen"}, august);
  root.add_file("kommunen/a/anteckning.txt", "x");
  BOOST_TEST((reports({root.path() / "kommunen"}, august).at("kommun-delarsrapport-2025-08.docx") !=
              before.at("kommun-delarsrapport-2025-08.docx")));
}

BOOST_AUTO_TEST_SUITE_END()

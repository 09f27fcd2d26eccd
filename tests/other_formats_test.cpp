#include "support/other_formats.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

#include "read/xlsx/xlsx_reader.hpp"
#include "run.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

const fs::path example = fs::path{INPUT_DIR} / "norsjo-omsorg-2026";

struct SavedWorkbook {
  std::string stem;
  std::vector<Grid> grids;
};

std::vector<SavedWorkbook> workbooks() {
  std::vector<SavedWorkbook> result;
  for (const auto& entry : fs::directory_iterator{example}) {
    Diagnostics diagnostics;
    auto grids = read_workbook(entry.path(), entry.path().string(), {}, diagnostics);
    BOOST_REQUIRE(grids);
    result.push_back({entry.path().stem().string(), std::move(*grids)});
  }
  BOOST_REQUIRE(result.size() > 1U);
  return result;
}

/// The report's text, where each source is named as the workbook "NAME.xlsx" that it was.
std::string report_of(const fs::path& folder) {
  const MaterialFolder output;
  ReportCommand command;
  command.folders = {folder};
  command.formats = {"md"};
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  const int code = run(Command{command}, out, err);
  BOOST_REQUIRE_MESSAGE(code == done, err.str());
  BOOST_TEST(err.str() == "");
  std::string text;
  for (const auto& entry : fs::recursive_directory_iterator{output.path()})
    if (entry.path().extension() == ".md") {
      std::ifstream file{entry.path(), std::ios::binary};
      text.append(std::istreambuf_iterator<char>{file}, {});
    }
  static const std::regex source{R"re((-(Mål|Utfall|Indikatorer))?\.(ods|csv|xlsx)\b)re"}, spaces{" +|-{3,}"};
  return std::regex_replace(std::regex_replace(text, source, ".xlsx"), spaces, " ");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(other_formats)

BOOST_AUTO_TEST_CASE(the_same_material_saved_as_ods_gives_the_same_report) {
  const MaterialFolder folder;
  for (const auto& [stem, grids] : workbooks()) folder.add_file(stem + ".ods", ods_of(grids));
  BOOST_TEST((report_of(folder.path()) == report_of(example)));
}

BOOST_AUTO_TEST_CASE(the_same_material_saved_as_csv_gives_the_same_report) {
  const MaterialFolder folder;
  for (const auto& [stem, grids] : workbooks())
    for (const Grid& grid : grids) folder.add_file(stem + '-' + grid.name + ".csv", csv_of(grid));
  BOOST_TEST((report_of(folder.path()) == report_of(example)));
}

BOOST_AUTO_TEST_SUITE_END()

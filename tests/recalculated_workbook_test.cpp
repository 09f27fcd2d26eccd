#include <algorithm>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <map>
#include <pugixml.hpp>
#include <sstream>
#include <string>

#include "run.hpp"
#include "support/material_folder.hpp"
#include "view/wording.hpp"
#include "write/package_parts.hpp"
#include "write/pandoc/child_process.hpp"
#include "write/temporary_folder.hpp"
#include "write/xlsx/written_sheets.hpp"
#include "write/xlsx/xlsx_writer.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;
namespace data = boost::unit_test::data;

constexpr const char* wrong_number = "424242.5";  // no figure of the examples

// LibreOffice calculates a workbook anew when it is opened, whatever numbers are cached in it.
constexpr const char* settings =
    R"(<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">)"
    R"(<item oor:path="/org.openoffice.Office.Calc/Formula/Load">)"
    R"(<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>)";

const std::vector<std::string> examples{"askersund-socialforvaltning-2025",
                                        "gotene-socialnamnd-2023",
                                        "norrtalje-socialnamnd-2025",
                                        "norsjo-omsorg-2025",
                                        "norsjo-omsorg-2026",
                                        "norrtalje-kommun"};
const std::string municipality = "norrtalje-kommun";

std::string bytes_of(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

/// The Word file and the workbook of one run.
struct Report {
  std::string word, workbook;
};

template <class ReportingCommand>
ReportingCommand command_for(const std::vector<fs::path>& folders, const fs::path& output) {
  ReportingCommand command;
  command.folders = folders;
  command.formats = {"docx", "xlsx"};
  command.output = output;
  command.page_numbers = false;
  command.templates_folder = TEMPLATES_DIR;
  return command;
}

Command command_for(const std::string& example, const fs::path& output) {
  const fs::path folder = fs::path{INPUT_DIR} / example;
  if (example != municipality) return command_for<ReportCommand>({folder}, output);
  auto command =
      command_for<MunicipalityCommand>({folder, fs::path{INPUT_DIR} / "norrtalje-socialnamnd-2025"}, output);
  command.period = Period{2025, 1, 8};
  return command;
}

Report report_of(const std::string& example) {
  const MaterialFolder output;
  std::ostringstream out, err;
  BOOST_REQUIRE_MESSAGE(run(command_for(example, output.path()), out, err) == done, err.str());
  Report report;
  for (const auto& entry : fs::recursive_directory_iterator{output.path()}) {
    if (entry.path().extension() == ".docx") report.word = bytes_of(entry.path());
    if (entry.path().extension() == ".xlsx") report.workbook = bytes_of(entry.path());
  }
  return report;
}

/// The reports of the examples, and their workbooks as LibreOffice saves them after calculating: it starts
/// slowly, so it is started once for all. Every formula that it gets has a wrong number cached.
class Recalculation {
 public:
  Recalculation() {
    folder_.write("profil/user/registrymodifications.xcu", settings);
    folder_.write(fs::path{"in"} / small_name, write_xlsx(Workbook{}, Palette{}));
    for (const std::string& example : examples) {
      const Report& report = reports_.emplace(example, report_of(example)).first->second;
      folder_.write(fs::path{"in"} / (example + ".xlsx"), with_cached(report.workbook, wrong_number));
    }
    run_calc();
  }

  /// Could it calculate at all?
  bool works() const { return fs::exists(result(small_name)); }

  const Report& report(const std::string& example) const { return reports_.at(example); }

  std::vector<WrittenCells> sheets(const std::string& example) const {
    BOOST_REQUIRE(fs::exists(result(example + ".xlsx")));
    return written_sheets(folder_.read(fs::path{"ut"} / (example + ".xlsx")));
  }

 private:
  static constexpr const char* small_name = "litet.xlsx";

  fs::path result(const std::string& name) const { return folder_.path() / "ut" / name; }

  void run_calc() const {
    std::vector<std::string> arguments{
        "soffice",      fmt::format("-env:UserInstallation=file://{}", (folder_.path() / "profil").string()),
        "--headless",   "--norestore",
        "--convert-to", "xlsx:Calc MS Excel 2007 XML",
        "--outdir",     (folder_.path() / "ut").string()};
    for (const auto& entry : fs::directory_iterator{folder_.path() / "in"})
      arguments.push_back(entry.path().string());
    run_child(arguments, {{"SAL_USE_VCLPLUGIN", "svp"}}, std::chrono::seconds{180});
  }

  TemporaryFolder folder_;
  std::map<std::string, Report> reports_;
};

const Recalculation& recalculation() {
  static const Recalculation recalculation;
  return recalculation;
}

boost::test_tools::assertion_result calc_is_there(boost::unit_test::test_unit_id) {
  boost::test_tools::assertion_result result{recalculation().works()};
  result.message() << "LibreOffice Calc is not installed, so formulas are not recalculated: apt install "
                      "libreoffice-calc-nogui";
  return result;
}

/// The tables of a Word file as rows of texts, by caption.
using PrintedTables = std::map<std::string, std::vector<std::vector<std::string>>>;

PrintedTables printed_tables(const std::string& word) {
  const auto parts = package_parts(word);
  pugi::xml_document document;
  BOOST_REQUIRE(document.load_string(parts.at("word/document.xml").c_str(),
                                     pugi::parse_default | pugi::parse_ws_pcdata_single));
  PrintedTables tables;
  for (const auto& table : document.select_nodes("//w:tbl")) {
    auto& rows = tables[table.node().child("w:tblPr").child("w:tblCaption").attribute("w:val").value()];
    for (const auto row : table.node().children("w:tr")) {
      auto& cells = rows.emplace_back();
      for (const auto cell : row.children("w:tc")) {
        std::string& text = cells.emplace_back();
        for (const auto& run : cell.select_nodes(".//w:t")) text += run.node().child_value();
      }
    }
  }
  return tables;
}

/// The number as its format shows it in Sweden: "−7 464", "5,6 %".
std::string shown(double value, const std::string& format) {
  const std::string first = format.substr(0, format.find(';'));
  const auto point = first.find('.');
  const auto end = std::min(first.find_first_not_of('0', point + 1), first.size());
  const auto decimals = static_cast<std::uint8_t>(point == std::string::npos ? 0 : end - point - 1);
  const bool percent = first.ends_with('%');
  const double scaled = value * (percent ? 100 : 1) * std::pow(10, decimals);
  return text_of(redovisa::Number{{std::llround(scaled), decimals}, percent ? "%" : ""});
}

struct Position {
  std::size_t row, column;  // 0-based
};

Position position_of(const std::string& reference) {
  const auto digits = reference.find_first_of("0123456789");
  std::size_t column = 0;
  for (const char letter : reference.substr(0, digits))
    column = column * 26 + static_cast<std::size_t>(letter - 'A' + 1);
  return {std::stoul(reference.substr(digits)) - 1, column - 1};
}

double number_of(const std::string& text) { return std::strtod(text.c_str(), nullptr); }

bool same(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

/// What of the sheet's formulas was found in the Word file's table of the same caption.
std::size_t compare_with_print(const WrittenCells& sheet, const WrittenCells& recalculated,
                               const PrintedTables& tables) {
  const auto table = tables.find(sheet.text_at("A1"));
  if (table == tables.end()) return 0;
  constexpr std::size_t heading_row = 3;
  std::size_t compared = 0;
  for (const auto& [reference, cell] : sheet.cells) {
    if (cell.formula.empty()) continue;
    const Position place = position_of(reference);
    const std::string& printed = table->second.at(place.row - heading_row).at(place.column);
    const std::string now = shown(number_of(recalculated.text_at(reference)), cell.format);
    BOOST_TEST(now == printed, sheet.name << '!' << reference << ": " << now << " but Word has " << printed);
    ++compared;
  }
  return compared;
}

struct Compared {
  std::size_t formulas = 0, printed = 0;
};

Compared compare(const std::string& example) {
  const Report& report = recalculation().report(example);
  const auto written = written_sheets(report.workbook), recalculated = recalculation().sheets(example);
  const PrintedTables tables = printed_tables(report.word);
  BOOST_REQUIRE_EQUAL(written.size(), recalculated.size());
  Compared compared;
  for (std::size_t i = 0; i < written.size(); ++i) {
    BOOST_REQUIRE_EQUAL(written[i].name, recalculated[i].name);
    for (const auto& [reference, cell] : written[i].cells) {
      if (cell.formula.empty()) continue;
      const std::string now = recalculated[i].text_at(reference);
      BOOST_TEST(same(number_of(now), number_of(cell.value)), written[i].name << '!' << reference << " ="
                                                                              << cell.formula << ": " << now
                                                                              << ", not " << cell.value);
      ++compared.formulas;
    }
    compared.printed += compare_with_print(written[i], recalculated[i], tables);
  }
  return compared;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(recalculated_workbook, *boost::unit_test::precondition(calc_is_there))

BOOST_DATA_TEST_CASE(recalculated_formulas_give_the_cached_and_the_printed_figures, data::make(examples),
                     example) {
  const Compared compared = compare(example);
  BOOST_TEST_MESSAGE(example << ": " << compared.formulas << " formulas, " << compared.printed
                             << " of them also in the Word file");
  BOOST_TEST(compared.formulas > 0u);
  const bool has_economy = example.starts_with("norrtalje");
  BOOST_TEST((compared.printed > 100u) == has_economy);
}

BOOST_AUTO_TEST_CASE(the_comparison_would_tell_a_wrong_cached_value) {
  const auto wrong =
      written_sheets(with_cached(recalculation().report(examples.front()).workbook, wrong_number));
  const bool any = std::ranges::any_of(wrong, [](const WrittenCells& sheet) {
    return std::ranges::any_of(sheet.cells,
                               [](const auto& cell) { return cell.second.value == wrong_number; });
  });
  BOOST_TEST(any);
}

BOOST_AUTO_TEST_SUITE_END()

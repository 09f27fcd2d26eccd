// `redovisa ny --hela-kommunen` makes a folder that `redovisa kommun` reads as it is filled in.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <map>
#include <sstream>

#include "diagnostics/failure.hpp"
#include "read/municipality_reader.hpp"
#include "read/sheets/municipal_sheets.hpp"
#include "read/xml/convention_reader.hpp"
#include "run.hpp"
#include "support/small_municipality.hpp"
#include "write/xlsx/form_writer.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

Convention convention() {
  Diagnostics diagnostics;
  const auto found = convention_called("norrtalje-kommun", {}, TEMPLATES_DIR, diagnostics);
  BOOST_REQUIRE(found);
  return *found;
}

ReportInfo storkoping() {
  ReportInfo info;
  info.municipality = "Storköpings kommun";
  info.year = 2025;
  info.convention = "norrtalje-kommun";
  return info;
}

using FilledRow = std::map<std::string, std::string>;  // by heading

std::vector<std::string> cells_of(const SheetForm& sheet, const FilledRow& row) {
  std::vector<std::string> cells;
  std::size_t placed = 0;
  for (const auto& column : sheet.columns) {
    const auto cell = row.find(column.heading);
    cells.push_back(cell == row.end() ? "" : cell->second);
    if (cell != row.end()) ++placed;
  }
  BOOST_TEST(placed == row.size(), "a heading of " << sheet.name << " is not in the form");
  return cells;
}

void fill_in(std::vector<WorkbookForm>& forms, const std::string& name, const std::vector<FilledRow>& rows) {
  for (auto& form : forms)
    for (auto& sheet : form.sheets)
      if (sheet.name == name) {
        sheet.rows.clear();
        for (const auto& row : rows) sheet.rows.push_back(cells_of(sheet, row));
        sheet.filled = true;
        return;
      }
  BOOST_FAIL("there is no sheet " << name);
}

int report_of(const fs::path& folder, std::string& told) {
  const MaterialFolder output;
  MunicipalityCommand command;
  command.folders = {folder};
  command.period = Period{2025, 1, 8};
  command.formats = {"md"};
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  const int code = run(Command{command}, out, err);
  told = out.str() + err.str();
  return code;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(municipal_folder)

BOOST_AUTO_TEST_CASE(a_folder_that_is_filled_in_is_read_without_faults) {
  const Convention own = convention();
  auto forms = forms_of_new_municipality({own, 2025, {2025, 1, 8}}, storkoping());
  fill_in(forms, "Nämnder",
          {{{"Nämnd", "Nämnden A"}, {"Kortnamn", "A"}, {"Årsarbetare", "10"}}, {{"Nämnd", "Nämnden B"}}});
  fill_in(forms, "Mål", {{{"Nummer", "1"}, {"Mål", "Trygghet"}}});
  fill_in(forms, "Indikatorer", {{{"Id", "K1"}, {"Mål", "1"}, {"Indikator", "Nöjda"}, {"Enhet", "index"}}});
  fill_in(forms, "Konsolidering",
          {{{"Indikator", "K1"}, {"Nämnd", "A"}, {"Nämndens indikator", "I1"}, {"Formel", "summa"}}});
  fill_in(forms, "Koppling", {{{"Fullmäktiges mål", "1"}, {"Nämnd", "Nämnden B"}, {"Nämndens mål", "7"}}});
  const MaterialFolder root;
  fs::create_directories(root.path() / "kommunen");
  for (const auto& form : forms) root.add_file("kommunen/" + form.file_name, write_form(form));
  add_committee(root, "a", {});
  SmallCommittee b = committee_b();
  b.goal = "7";
  add_committee(root, "b", b);
  std::string told;
  BOOST_TEST(report_of(root.path(), told) == done, told);
  BOOST_TEST(holds(told, "Nämnder: 2 av 2 har rapporterat"), told);
}

BOOST_AUTO_TEST_CASE(the_command_writes_the_municipalitys_sheets_and_never_over_a_file) {
  const MaterialFolder root;
  NewCommand command;
  command.folder = root.path() / "kommunen";
  command.convention = "norrtalje-kommun";
  command.year = 2025;
  command.templates_folder = TEMPLATES_DIR;
  command.municipality_folder = true;
  std::ostringstream out, err;
  BOOST_REQUIRE_MESSAGE(run(Command{command}, out, err) == done, err.str());
  BOOST_TEST(holds(out.str(), "redovisa kommun"), out.str());
  BOOST_TEST(fs::exists(command.folder / "plan.xlsx"));
  BOOST_TEST(fs::exists(command.folder / "ekonomi-2025-08.xlsx"));
  BOOST_TEST(!fs::exists(command.folder / "personal-2025-08.xlsx"));
  Diagnostics diagnostics;
  BOOST_TEST(is_of_municipality(open_source_folder(command.folder, diagnostics)));
  BOOST_CHECK_THROW(run(Command{command}, out, err), UsageFailure);
}

BOOST_AUTO_TEST_SUITE_END()

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ranges>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "run.hpp"
#include "run_new.hpp"
#include "support/material_folder.hpp"
#include "write/xlsx/written_sheets.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

/// A folder of a whole year: a goal that has been unmet for two years, forecasts in April and August, an
/// economy, and an indicator that is counted.
class WholeYear {
 public:
  explicit WholeYear(const std::string& comment = "Målet nåddes inte.") {
    add_plan();
    add_follow_up("2025-04", 82, -1010, {});
    add_follow_up("2025-08", 84, -1000, {});
    add_follow_up("2025", 79, {}, comment);
  }

  const fs::path& path() const { return folder_.path(); }

 private:
  MaterialFolder folder_;

  void add_plan() const {
    folder_.add_workbook(
        "plan.xlsx",
        {{"Rapport",
          {{"Nyckel", "Värde"},
           {"Kommun", "Storköping"},
           {"Nämnd", "Socialnämnden"},
           {"År", 2025},
           {"Konvention", "norrtalje"}}},
         {"Mål",
          {{"Nummer", "Mål", "Bedömning 2023", "Bedömning 2024"},
           {"1", "Trygghet", "ej uppfyllt", "Ej uppfyllt"},
           {"2", "Ekonomi i balans", "uppfyllt", ""}}},
         {"Indikatorer",
          {{"Id", "Indikator", "Mål", "Nivå", "Enhet", "Riktning", "Utfall 2024", "Mål 2025", "Mål 2026",
            "Beräkning"},
           {"I1", "Nöjda", "1", "KF", "%", "högre", 80, 85, 86, ""},
           {"I2", "Prognosens säkerhet", "2", "KF", "%", "lägre", "", 5, "", "prognosavvikelse"}}},
         {"Uppdrag",
          {{"Id", "Uppdrag", "Typ", "Mål", "Slutdatum"},
           {"U1", "Se över avgifterna", "Uppdrag", "1", "2025-12-31"},
           {"U2", "Starta ett jobbspår", "Uppdrag", "1", "2025-06-30"}}}});
  }

  void add_follow_up(const std::string& period, int nojda, const std::optional<int>& forecast,
                     const std::string& comment) const {
    const bool year = period == "2025";
    std::vector<BuiltRow> outcomes{{"Indikator", "Utfall", "Prognos"}};
    outcomes.push_back(year ? BuiltRow{"I1", nojda, ""} : BuiltRow{"I1", nojda - 5, nojda});
    std::vector<BuiltRow> economy;
    if (year)
      economy = {{"Post", "Budget 2025", "Utfall 2025"}, {"Intäkter", 100, 110}, {"Kostnader", -1100, -1090}};
    else
      economy = {{"Post", "Budget 2025", "Prognos 2025"},
                 {"Intäkter", 100, 100},
                 {"Kostnader", -1100, *forecast - 100}};
    folder_.add_workbook(
        "uppfoljning-" + period + ".xlsx",
        {{"Rapport", {{"Nyckel", "Värde"}, {"Period", period}}},
         {"Utfall", outcomes},
         {"Mål", {{"Nummer", "Kommentar"}, {"1", comment.empty() ? std::string{"Följs upp."} : comment}}},
         {"Uppdrag",
          {{"Id", "Status", "Prognosdatum"}, {"U1", "Påbörjad", "2026-04-30"}, {"U2", "Slutförd", ""}}},
         {"Driftredovisning", economy}});
  }
};

struct Ran {
  int code = -1;
  std::string out, err;
};

template <class C>
Ran ran(const C& command) {
  std::ostringstream out, err;
  const int code = run(Command{command}, out, err);
  return {code, out.str(), err.str()};
}

/// The file that the command writes in this format.
template <class C>
std::string written(C command, const std::string& format) {
  const MaterialFolder output;
  command.formats = {format};
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  const Ran result = ran(command);
  BOOST_REQUIRE_MESSAGE(result.code == done, result.err);
  for (const auto& entry : fs::recursive_directory_iterator{output.path()})
    if (entry.path().extension() == "." + format) {
      std::ifstream file{entry.path(), std::ios::binary};
      return {std::istreambuf_iterator<char>{file}, {}};
    }
  return {};
}

std::string report(const fs::path& folder, const std::optional<Period>& period = {},
                   const std::string& format = "md") {
  ReportCommand command;
  command.folders = {folder};
  command.period = period;
  return written(command, format);
}

std::vector<WrittenCells> comparison_sheets(const fs::path& folder, const Period& to) {
  CompareCommand command;
  command.folders = {folder};
  command.to = to;
  return written_sheets(written(command, "xlsx"));
}

std::string review(const fs::path& folder) {
  ReviewCommand command;
  command.folders = {folder};
  command.templates_folder = TEMPLATES_DIR;
  return ran(command).out;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(year_report)

BOOST_AUTO_TEST_CASE(the_year_tells_how_good_its_forecasts_were) {
  const WholeYear year;
  const std::string text = report(year.path());
  BOOST_TEST(holds(text, "Hur väl årets prognoser stämde"));
  BOOST_TEST(holds(text, "Prognos per april"));
  BOOST_TEST(holds(text, "\u22125\u00A0procentenheter"), text);  // 84 in August, 79 in the end
  BOOST_TEST(holds(text, "Målvärden för nästa år"));
  BOOST_TEST(!holds(report(year.path(), Period{2025, 1, 8}), "Hur väl årets prognoser stämde"));
}

BOOST_AUTO_TEST_CASE(the_years_workbook_has_what_the_report_tells_of_the_time_before) {
  const WholeYear year;
  const auto sheets = written_sheets(report(year.path(), {}, "xlsx"));
  for (const auto* name :
       {"Bedömning år för år", "Prognosernas träffsäkerhet", "Målvärden nästa år", "Ekonomins träffsäkerhet"})
    BOOST_TEST(std::ranges::count(sheets, name, &WrittenCells::name) == 1, name);
  const auto in_august = written_sheets(report(year.path(), Period{2025, 1, 8}, "xlsx"));
  BOOST_TEST(std::ranges::count(in_august, "Prognosernas träffsäkerhet", &WrittenCells::name) == 0);
}

BOOST_AUTO_TEST_CASE(a_workbook_has_what_changed_since_the_report_before_as_the_comparison_tells_it) {
  const WholeYear year;
  const Period april{2025, 1, 4}, august{2025, 1, 8};
  const auto sheets = written_sheets(report(year.path(), august, "xlsx"));
  const auto told = comparison_sheets(year.path(), august);
  BOOST_REQUIRE(told.size() > 2U);
  for (const WrittenCells& changed : told | std::views::drop(1)) {  // after the list of contents
    const auto own = std::ranges::find(sheets, changed.name, &WrittenCells::name);
    BOOST_REQUIRE_MESSAGE(own != sheets.end(), changed.name);
    const auto value = [](const auto& cell) { return std::pair{cell.first, cell.second.value}; };
    BOOST_TEST(std::ranges::equal(own->cells, changed.cells, {}, value, value), changed.name);
  }
  for (const WrittenCells& sheet : written_sheets(report(year.path(), april, "xlsx")))
    BOOST_TEST(std::ranges::count(told | std::views::drop(1), sheet.name, &WrittenCells::name) == 0,
               sheet.name);
}

BOOST_AUTO_TEST_CASE(a_goal_unmet_for_years_says_so_and_the_review_asks_for_a_word_about_it) {
  const WholeYear silent{"Målet nåddes inte."}, told{"Målet nåddes inte heller i år, för tredje året i rad."};
  const std::string sentence = "Ej uppfyllt för tredje året i rad: så bedömdes målet också 2023 och 2024.";
  BOOST_TEST(holds(report(silent.path()), sentence));
  BOOST_TEST(holds(report(silent.path()), "Målens bedömning år för år"));
  BOOST_TEST(
      holds(review(silent.path()),
            "Mål 1 är inte uppfyllt, och var det inte heller 2023 och 2024. Ingen kommentar nämner det. "
            "[ej-uppfyllt-igen]"));
  BOOST_TEST(!holds(review(told.path()), "ej-uppfyllt-igen"));
}

BOOST_AUTO_TEST_CASE(an_outcome_that_is_counted_is_explained_down_to_its_cells) {
  const WholeYear year;
  ExplainCommand command;
  command.folder = year.path();
  command.id = "I2";
  command.templates_folder = TEMPLATES_DIR;
  const Ran result = ran(command);
  BOOST_TEST(result.code == done, result.err);
  BOOST_TEST(holds(result.out, "utfall 2025: 2,0\u00A0%"), result.out);  // −980 against −1 000
  BOOST_TEST(holds(result.out, "prognos per augusti 2025, Kostnader: \u22121\u00A0100"), result.out);
  BOOST_TEST(holds(result.out, "uppfoljning-2025-08.xlsx:Driftredovisning!C3"), result.out);
  BOOST_TEST(holds(result.out, "uppfoljning-2025.xlsx:Driftredovisning!C3"), result.out);
  command.json = true;
  BOOST_TEST(holds(ran(command).out, "\"beräkning\""));
}

BOOST_AUTO_TEST_CASE(
    a_report_tells_what_has_changed_since_the_one_before_and_the_first_of_the_year_does_not) {
  const WholeYear year;
  const std::string august_report = report(year.path(), Period{2025, 1, 8});
  BOOST_TEST(holds(august_report, "Förändrat sedan förra rapporten"));
  BOOST_TEST(holds(august_report, "Ändrade utfall, prognoser och målvärden"));
  BOOST_TEST(!holds(report(year.path(), Period{2025, 1, 4}), "Förändrat sedan förra rapporten"));
}

BOOST_AUTO_TEST_CASE(a_plan_goes_on_into_the_next_year) {
  const WholeYear year;
  const MaterialFolder folder;
  NewCommand command;
  command.folder = folder.path() / "ny";
  command.from = {year.path()};
  command.templates_folder = TEMPLATES_DIR;
  const Ran result = ran(command);
  BOOST_TEST(result.code == done, result.err);
  BOOST_TEST(holds(result.out, "Ny mapp för 2026 ur "), result.out);
  BOOST_TEST(holds(result.out, "    1 uppdrag\n"), result.out);
  BOOST_TEST(holds(result.out, "U1 Se över avgifterna: slutdatum 2025-12-31 blir 2026-04-30"), result.out);
  BOOST_TEST(holds(result.out, "U2 Starta ett jobbspår (slutfört)"), result.out);
  BOOST_TEST(holds(result.out, "Målvärde för 2026: I2"), result.out);
  const std::string plan = report(folder.path() / "ny");
  BOOST_TEST(holds(plan, "Trygghet"));
  BOOST_TEST(holds(plan, "86"));
  BOOST_TEST(holds(plan, "79"));  // the year's outcome is history
  BOOST_TEST(holds(plan, "Se över avgifterna"));
  BOOST_TEST(!holds(plan, "Starta ett jobbspår"));
}

BOOST_AUTO_TEST_SUITE_END()

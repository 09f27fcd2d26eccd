// What the municipality's report says when a committee, or some of what it should tell, is missing.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "diagnostics/failure.hpp"
#include "run.hpp"
#include "run_municipality.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

WrittenSheet report_of(const std::string& committee) {
  return {"Rapport",
          {{"Nyckel", "Värde"},
           {"Kommun", "Storköpings kommun"},
           {"Nämnd", committee},
           {"År", 2025},
           {"Konvention", "norrtalje-kommun"},
           {"Period", "2025-08"}}};
}

/// A committee of an economy and its sick leave: the budget is 100 tkr.
void add_committee(const MaterialFolder& root, const std::string& folder, const std::string& name,
                   const std::string& forecast) {
  fs::create_directories(root.path() / folder);
  root.add_workbook(folder + "/ekonomi.xlsx",
                    {report_of(name),
                     {"Driftredovisning",
                      {{"Post", "Budget jan–aug 2025", "Utfall jan–aug 2025", "Budget 2025", "Prognos 2025"},
                       {"Kostnader", -60, -65, -100, forecast}}},
                     {"Investeringar", {{"Investering", "Årets budget", "Årets prognos"}, {"Skola", -7, -8}}},
                     {"Sjukfrånvaro", {{"Grupp", "jan–aug 2025"}, {"Totalt", 5}}}});
}

/// A municipality of committees A and B whose texts tell of sums.
void add_municipality(const MaterialFolder& root, const std::string& adjustment = "-10") {
  fs::create_directories(root.path() / "kommunen");
  root.add_workbook(
      "kommunen/plan.xlsx",
      {report_of("Kommunstyrelsen"),
       {"Nämnder", {{"Nämnd", "Kortnamn", "Årsarbetare"}, {"Nämnden A", "A", 10}, {"Nämnden B", "B", 30}}},
       {"Mål", {{"Nummer", "Mål", "Nivå"}, {"1", "Trygghet", "Verksamhet"}}},
       {"Driftredovisning",
        {{"Post", "Budget jan–aug 2025", "Utfall jan–aug 2025", "Budget 2025", "Prognos 2025"},
         {"Skatteintäkter", 150, 152, 230, 235}}},
       {"Balanskrav",
        {{"Post", "Slag", "Prognos 2025"},
         {"Årets resultat", "resultat", ""},
         {"Realisationsvinster", "justering", adjustment}}},
       {"Texter",
        {{"Avsnitt", "Text"},
         {"ekonomi", "Avvikelsen blir {{ekonomi.avvikelse.prognos.belopp}} tkr."},
         {"balanskrav", "Resultatet blir {{balanskrav.resultat}}."}}}});
}

/// The report in Markdown, when nothing stops it, with its tables' padding taken away.
std::string report_of(const MaterialFolder& root) {
  const MaterialFolder output;
  MunicipalityCommand command;
  command.folders = {root.path()};
  command.formats = {"md"};
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  BOOST_REQUIRE_MESSAGE(run_municipality(command, out, err) == done, err.str());
  std::string text;
  for (const auto& entry : fs::recursive_directory_iterator{output.path()})
    if (entry.path().extension() == ".md") {
      std::ifstream file{entry.path()};
      for (char c; file.get(c);)
        if (c != ' ' || !text.ends_with(' ')) text += c;
    }
  return text;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// The rows whose first cell has the name, one a line.
std::string rows_named(const std::string& report, const std::string& name) {
  std::istringstream lines{report};
  std::string rows;
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with("| " + name) || line.starts_with("| **" + name)) rows += line + '\n';
  return rows;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(run_municipality_with_gaps)

BOOST_AUTO_TEST_CASE(with_every_committee_the_sums_are_told) {
  const MaterialFolder root;
  add_municipality(root);
  add_committee(root, "a", "Nämnden A", "-104");
  add_committee(root, "b", "Nämnden B", "-101");
  const std::string report = report_of(root);
  BOOST_TEST(rows_named(report, "Summa") ==
             "| **Summa** | **30** | **22** | **−8** | – | **30** | **30** | **0** |\n"
             "| **Summa** | **−14** | **−16** | **−2** | – | – | – |\n");
  BOOST_TEST(holds(report, "Summan är kommunens resultat."));
  BOOST_TEST(holds(report, "Balanskravet uppfylls."));
  BOOST_TEST(rows_named(report, "Kommunen") == "| **Kommunen** | **40** | **5,0** |\n");
}

BOOST_AUTO_TEST_CASE(a_sum_is_not_told_without_one_committees_forecast_and_the_note_says_whose) {
  const MaterialFolder root;
  add_municipality(root);
  add_committee(root, "a", "Nämnden A", "");
  add_committee(root, "b", "Nämnden B", "-101");
  const std::string report = report_of(root);
  BOOST_TEST(holds(report, "| **Nämnderna** | **−120** | **−130** | **−10** | – | **−200** | – | – |"),
             report);
  BOOST_TEST(holds(report, "| **Summa** | **30** | **22** | **−8** | – | **30** | – | – |"));
  BOOST_TEST(holds(report, "Saknas: Prognos 2025: Nämnden A."));
  BOOST_TEST(holds(report, "| **Nämnderna tillsammans** | **0** | **0** | **0** | **0** | – |"));
  BOOST_TEST(holds(report, "Avvikelsen blir – tkr."));
  BOOST_TEST(holds(report, "Resultatet blir –."));
}

BOOST_AUTO_TEST_CASE(a_missing_committee_has_a_row_and_no_sum_leaves_it_out) {
  const MaterialFolder root;
  add_municipality(root);
  add_committee(root, "b", "Nämnden B", "-101");
  const std::string report = report_of(root);
  BOOST_TEST(holds(report, "| Nämnden A | – | – | – | – | – | – | – |"), report);
  BOOST_TEST(rows_named(report, "Summa") ==
             "| **Summa** | – | – | – | – | – | – | – |\n| **Summa** | – | – | – | – | – | – |\n");
  BOOST_TEST(holds(report, "Saknas: Nämnden A."));
  BOOST_TEST(!holds(report, "Summan är kommunens resultat."));
  BOOST_TEST(!holds(report, "Balanskravet uppfylls."));
  BOOST_TEST(holds(report, "| **Årets balanskravsresultat** | – |"));
  BOOST_TEST(holds(report, "Balanskravet kan inte räknas fram: poster utan belopp | Årets resultat"));
  BOOST_TEST(rows_named(report, "Kommunen") == "| **Kommunen** | **40** | – |\n");
}

BOOST_AUTO_TEST_CASE(an_adjustment_without_amount_leaves_the_balance_untold) {
  const MaterialFolder root;
  add_municipality(root, "");
  add_committee(root, "a", "Nämnden A", "-104");
  add_committee(root, "b", "Nämnden B", "-101");
  const std::string report = report_of(root);
  BOOST_TEST(holds(report, "| **Årets balanskravsresultat** | – |"), report);
  BOOST_TEST(holds(report, "Saknas: Prognos 2025: Realisationsvinster."));
  BOOST_TEST(!holds(report, "Balanskravet uppfylls."));
}

BOOST_AUTO_TEST_CASE(a_long_name_without_short_one_is_cut_in_the_matrix_and_a_note_says_so) {
  const std::string name = "Nämnden för arbetsmarknad, vuxenutbildning och integration";
  const MaterialFolder root;
  fs::create_directories(root.path() / "kommunen");
  fs::create_directories(root.path() / "a");
  const WrittenSheet goals{"Mål", {{"Nummer", "Mål"}, {"1", "Trygghet"}}};
  root.add_workbook("kommunen/plan.xlsx",
                    {report_of("Kommunstyrelsen"), {"Nämnder", {{"Nämnd"}, {name}}}, goals});
  root.add_workbook("a/plan.xlsx", {report_of(name),
                                    goals,
                                    {"Indikatorer",
                                     {{"Id", "Mål", "Indikator", "Enhet", "Riktning", "Mål 2025"},
                                      {"I1", "1", "Nöjda", "index", "högre", "minst 5"}}},
                                    {"Utfall", {{"Indikator", "Prognos"}, {"I1", 6}}}});
  const std::string report = report_of(root);
  BOOST_TEST(holds(report, "| Mål | Kommunen | Nämnden för… |"), report);
  BOOST_TEST(holds(report, "Namn på nämnder utan kortnamn är avkortade"));
}

std::string faults_of(const MaterialFolder& root) {
  MunicipalityCommand command;
  command.folders = {root.path()};
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  try {
    run_municipality(command, out, err);
  } catch (const UsageFailure& failure) {
    return failure.what();
  }
  return err.str();
}

BOOST_AUTO_TEST_CASE(a_misspelt_sheet_of_committees_is_asked_about) {
  const MaterialFolder root;
  root.add_workbook("plan.xlsx", {report_of("Kommunstyrelsen"), {"Nämder", {{"Nämnd"}, {"Nämnden A"}}}});
  BOOST_TEST(holds(faults_of(root), "Menade du Nämnder med bladet ”Nämder” i "), faults_of(root));
  const MaterialFolder other;
  add_committee(other, "a", "Nämnden A", "-104");
  BOOST_TEST(holds(faults_of(other), "Lägg till kommunens mapp i kommandot."), faults_of(other));
}

BOOST_AUTO_TEST_CASE(two_committees_with_one_short_name_are_the_only_fault_told) {
  const MaterialFolder root;
  root.add_workbook("plan.xlsx",
                    {report_of("Kommunstyrelsen"),
                     {"Nämnder", {{"Nämnd", "Kortnamn"}, {"Nämnden A", "A"}, {"Nämnden B", "A"}}},
                     {"Mål", {{"Nummer", "Mål"}, {"1", "Trygghet"}}},
                     {"Koppling", {{"Fullmäktiges mål", "Nämnd", "Nämndens mål"}, {"1", "B", "7"}}}});
  const std::string faults = faults_of(root);
  BOOST_TEST(holds(faults, "Nämnder!"), faults);
  BOOST_TEST(holds(faults, "Ge nämnderna olika namn och kortnamn."));
  BOOST_TEST(!holds(faults, "Koppling!"));
}

BOOST_AUTO_TEST_CASE(a_plan_without_goals_is_told_and_not_every_number) {
  const MaterialFolder root;
  root.add_workbook("plan.xlsx", {report_of("Kommunstyrelsen"),
                                  {"Nämnder", {{"Nämnd"}, {"Nämnden A"}}},
                                  {"Indikatorer", {{"Id", "Mål", "Indikator"}, {"K1", "1", "Nöjda"}}}});
  root.add_workbook("uppfoljning.xlsx",
                    {report_of("Kommunstyrelsen"), {"Mål", {{"Nummer", "Kommentar"}, {"2", "Går bra."}}}});
  const std::string faults = faults_of(root);
  BOOST_TEST(holds(faults, "Planens blad Mål, med målens nummer och namn, saknas i mappen."), faults);
  BOOST_TEST(!holds(faults, "okänt-mål"), faults);
}

BOOST_AUTO_TEST_CASE(what_a_goal_is_made_of_counts_fullmaktiges_own_indicators) {
  const MaterialFolder root;
  fs::create_directories(root.path() / "kommunen");
  root.add_workbook(
      "kommunen/plan.xlsx",
      {report_of("Kommunstyrelsen"),
       {"Nämnder", {{"Nämnd", "Kortnamn"}, {"Nämnden A", "A"}}},
       {"Mål", {{"Nummer", "Mål", "Nivå"}, {"1", "Trygghet", "Verksamhet"}, {"2", "Klimat", "Verksamhet"}}},
       {"Indikatorer",
        {{"Id", "Mål", "Indikator", "Enhet", "Riktning", "Mål 2025"},
         {"K1", "1", "Nöjda", "index", "högre", "minst 5"},
         {"K2", "2", "Utsläpp", "ton", "lägre", "högst 5"}}},
       {"Utfall", {{"Indikator", "Period", "Prognos"}, {"K1", "2025-08", 6}}}});
  const std::string report = report_of(root);
  BOOST_TEST(holds(report, "Ej utvärderad | Uppfyllt: 1 |"), report);
  BOOST_TEST(
      holds(report, "Den enda bedömda delen är uppfylld. För ”Uppfyllt” krävs minst två tredjedelar."));
  BOOST_TEST(holds(report, "Indikatorer utan utfall och prognos | K2 |"));
  BOOST_TEST(holds(report, "| A | Nämnden A | nej | – |"));
}

BOOST_AUTO_TEST_SUITE_END()

// What the municipality's report makes of what a committee has told only a part of, or nothing.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "run.hpp"
#include "run_municipality.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

WrittenSheet report_of(const std::string& committee, const std::string& convention = "norrtalje-kommun") {
  return {"Rapport",
          {{"Nyckel", "Värde"},
           {"Kommun", "Storköpings kommun"},
           {"Nämnd", committee},
           {"År", 2025},
           {"Konvention", convention}}};
}

WrittenSheet period_of(const std::string& period) {
  return {"Rapport", {{"Nyckel", "Värde"}, {"Period", period}}};
}

const WrittenSheet taxes{
    "Driftredovisning",
    {{"Post", "Budget jan–aug 2025", "Utfall jan–aug 2025", "Budget 2025", "Prognos 2025"},
     {"Skatteintäkter", 70, 71, 110, 111}}};

/// The municipality of committees A and B, which contribute to goal 1 by the sheet Koppling, with taxes.
void add_municipality(const MaterialFolder& root, const std::vector<WrittenSheet>& more = {},
                      const std::string& weight = "") {
  fs::create_directories(root.path() / "kommunen");
  std::vector<WrittenSheet> sheets{
      report_of("Kommunstyrelsen"),
      {"Nämnder", {{"Nämnd", "Kortnamn"}, {"Nämnden A", "A"}, {"Nämnden B", "B"}}},
      {"Mål", {{"Nummer", "Mål", "Nivå"}, {"1", "Trygghet", "Verksamhet"}}},
      {"Koppling",
       {{"Fullmäktiges mål", "Nämnd", "Nämndens mål", "Vikt"},
        {"1", "A", "A1", ""},
        {"1", "B", "B1", weight}}},
      {"Indikatorer",
       {{"Id", "Mål", "Indikator", "Enhet", "Riktning", "Mål 2025"},
        {"K1", "1", "Nöjda", "index", "högre", "5"}}}};
  sheets.push_back(taxes);
  sheets.insert(sheets.end(), more.begin(), more.end());
  root.add_workbook("kommunen/plan.xlsx", sheets);
}

WrittenSheet plan_goals(const std::string& number) {
  return {"Mål", {{"Nummer", "Mål"}, {number, "Tryggt"}}};
}

WrittenSheet plan_indicators(const std::string& goal) {
  return {"Indikatorer",
          {{"Id", "Mål", "Indikator", "Enhet", "Riktning", "Mål 2025"},
           {"I1", goal, "Nöjda", "index", "högre", "minst 5"}}};
}

WrittenSheet operating(const std::string& income, const std::string& forecast = "-60.6") {
  return {"Driftredovisning",
          {{"Post", "Budget jan–aug 2025", "Utfall jan–aug 2025", "Budget 2025", "Prognos 2025"},
           {"Intäkter", 10, income, 20, 20},
           {"Kostnader", -40, -41, -60, forecast}}};
}

/// A committee's plan alone, in a folder of its own.
void add_plan(const MaterialFolder& root, const std::string& letter,
              const std::string& convention = "norrtalje-kommun") {
  fs::create_directories(root.path() / letter);
  root.add_workbook(letter + "/plan.xlsx", {report_of("Nämnden " + letter, convention),
                                            plan_goals(letter + "1"), plan_indicators(letter + "1")});
}

WrittenSheet outcomes(const std::string& period, const std::string& forecast, int outcome = 6) {
  return {"Utfall", {{"Indikator", "Period", "Utfall", "Prognos"}, {"I1", period, outcome, forecast}}};
}

void add_follow_up(const MaterialFolder& root, const std::string& letter, const std::string& period,
                   const std::vector<WrittenSheet>& sheets) {
  std::vector<WrittenSheet> all{period_of(period)};
  all.insert(all.end(), sheets.begin(), sheets.end());
  root.add_workbook(letter + "/uppfoljning-" + period + ".xlsx", all);
}

struct Made {
  int code = done;
  std::string report, told;

  bool holds(const std::string& part) const { return report.find(part) != std::string::npos; }
};

/// The report in Markdown with its tables' padding taken away, and what the terminal shows.
Made made(const MaterialFolder& root, const Period& period = {2025, 1, 8}) {
  const MaterialFolder output;
  MunicipalityCommand command;
  command.folders = {root.path()};
  command.formats = {"md"};
  command.period = period;
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  Made result;
  result.code = run_municipality(command, out, err);
  result.told = out.str() + err.str();
  for (const auto& entry : fs::recursive_directory_iterator{output.path()})
    if (entry.path().extension() == ".md") {
      std::ifstream file{entry.path()};
      for (char c; file.get(c);)
        if (c != ' ' || !result.report.ends_with(' ')) result.report += c;
    }
  return result;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(municipal_lacking)

BOOST_AUTO_TEST_CASE(an_empty_cell_of_a_committees_is_no_zero_in_the_whole_and_the_cell_is_named) {
  const MaterialFolder root;
  add_municipality(root);
  for (const std::string letter : {"A", "B"}) {
    add_plan(root, letter);
    add_follow_up(root, letter, "2025-08",
                  {outcomes("2025-08", "6"),
                   operating(letter == "A" ? "" : "11"),
                   {"Investeringar",
                    {{"Investering", "Årets budget", "Årets prognos"},
                     {"Skola", -7, letter == "A" ? "" : "-8"},
                     {"Bro", -2, -2}}}});
  }
  const Made report = made(root);
  BOOST_REQUIRE_MESSAGE(report.code == done, report.told);
  BOOST_TEST(report.holds("| Nämnden A | −30 | – | – | – | −40 | −41 | −1 |"), report.report);
  BOOST_TEST(report.holds("| **Nämnderna** | **−60** | – | – | – | **−80** | **−81** | **−1** |"));
  BOOST_TEST(report.holds("| **Summa** | **10** | – | – | – | **30** | **30** | **0** |"));
  BOOST_TEST(report.holds("Saknas: Utfall jan–aug 2025: Nämnden A."));
  BOOST_TEST(report.holds("| Nämnden A | −9 | – | – |"));
  BOOST_TEST(
      report.holds("Intäkter (uppfoljning-2025-08.xlsx:Driftredovisning!C2) och Skola "
                   "(uppfoljning-2025-08.xlsx:Investeringar!C2)"));
}

BOOST_AUTO_TEST_CASE(a_sum_of_exact_amounts_is_the_same_wherever_it_stands) {
  const MaterialFolder root;
  add_municipality(root);
  for (const std::string letter : {"A", "B"}) {
    add_plan(root, letter);
    add_follow_up(root, letter, "2025-08", {outcomes("2025-08", "6"), operating("11", "-60.4")});
  }
  const Made report = made(root);
  BOOST_TEST(report.holds("| **Nämnderna** | **−60** | **−60** | **0** | – | **−80** | **−81** | **−1** |"),
             report.report);
  BOOST_TEST(report.holds("| **Nämnderna tillsammans** | **2** | **2** | **2** | **0** | **−1** |"));
}

BOOST_AUTO_TEST_CASE(investments_that_an_earlier_report_had_are_missed) {
  const MaterialFolder root;
  add_municipality(root);
  add_plan(root, "A");
  add_follow_up(
      root, "A", "2025-04",
      {outcomes("2025-04", "6"), {"Investeringar", {{"Investering", "Årets budget"}, {"Skola", -7}}}});
  add_follow_up(root, "A", "2025-08", {outcomes("2025-08", "6"), operating("11")});
  add_plan(root, "B");
  add_follow_up(
      root, "B", "2025-08",
      {outcomes("2025-08", "6"), {"Investeringar", {{"Investering", "Årets budget"}, {"Bro", -2}}}});
  const Made report = made(root);
  BOOST_TEST(report.holds("| Nämnden A | – | – | – | – | – | – |"), report.report);
  BOOST_TEST(report.holds("Investeringar saknas, som en tidigare rapport under året hade"));
}

BOOST_AUTO_TEST_CASE(the_unit_above_the_balance_is_honoured_and_one_in_a_heading_refused) {
  const auto with_balance = [](const std::string& above, const std::string& heading,
                               const std::string& items = "Post") {
    const MaterialFolder root;
    WrittenSheet balance{"Balanskrav",
                         {{items, "Slag", heading, "Återställs senast"},
                          {"Årets resultat", "resultat", "1.5", ""},
                          {"Underskott 2023", "att återställa", "-0.5", 2026}}};
    if (!above.empty()) balance.rows.insert(balance.rows.begin(), {above});
    add_municipality(root, {balance});
    add_plan(root, "A");
    add_follow_up(root, "A", "2025-08", {outcomes("2025-08", "6")});
    return made(root);
  };
  for (const std::string unit : {"Enhet: mnkr", "(mnkr)"}) {
    const Made report = with_balance(unit, "Prognos 2025");
    BOOST_TEST(report.holds("| Årets resultat | 1\u00a0500 |"), report.told);
    BOOST_TEST(report.holds("| Underskott 2023 | 2026 | −500 |"));
    BOOST_TEST(report.told.find("[belopp-omräknade]") != std::string::npos);
  }
  for (const Made& refused :
       {with_balance("", "Prognos 2025 (mnkr)"), with_balance("", "Prognos 2025", "Post, mnkr")}) {
    BOOST_TEST(refused.code != done);
    BOOST_TEST(refused.told.find("belopp i tkr, som i resten av tabellen") != std::string::npos,
               refused.told);
  }
}

BOOST_AUTO_TEST_CASE(a_committee_that_has_not_reported_is_a_part_that_cannot_be_judged) {
  const MaterialFolder root;
  add_municipality(root);
  add_plan(root, "A");
  add_follow_up(root, "A", "2025-08", {outcomes("2025-08", "6")});
  const auto check = [&](const std::string& name) {
    const Made report = made(root);
    BOOST_TEST(report.holds(
                   "Delarna täcker inte målet: bara 1 av 3 gör det och går att bedöma. Bedömningen vilar på "
                   "1 av 3 delar; B och K1 saknas eller har inte kunnat bedömas."),
               report.report);
    BOOST_TEST(report.holds("| Mål | Kommunen | A | B |"));
    BOOST_TEST(report.holds("Har inte rapporterat: Nämnden B (målen är delar som inte har kunnat bedömas)."));
    BOOST_TEST(report.holds("| B | B1 " + name + " |"));
    BOOST_TEST(report.holds("| 1 Trygghet | | A A1 och B B1 |"));
    BOOST_TEST(report.told.find("Nämnder: 1 av 2 har rapporterat (saknas: Nämnden B)") != std::string::npos);
  };
  check("målet är inte rapporterat");  // by the sheet Koppling alone
  add_plan(root, "B");
  check("Tryggt");  // by its plan
}

BOOST_AUTO_TEST_CASE(a_part_without_weight_is_not_counted_among_the_parts) {
  const MaterialFolder root;
  add_municipality(root, {}, "0");
  for (const std::string letter : {"A", "B"}) {
    add_plan(root, letter);
    add_follow_up(root, letter, "2025-08", {outcomes("2025-08", "6")});
  }
  const Made report = made(root);
  BOOST_TEST(report.holds("Bedömningen vilar på 1 av 2 delar; K1 saknas"), report.report);
}

BOOST_AUTO_TEST_CASE(a_committee_without_outcomes_is_taken_with_its_economy) {
  const MaterialFolder root;
  add_municipality(root);
  add_plan(root, "A");
  add_follow_up(root, "A", "2025-08", {operating("11")});
  add_plan(root, "B");
  add_follow_up(root, "B", "2025-08", {outcomes("2025-08", "6"), operating("11")});
  const Made report = made(root);
  BOOST_TEST(report.told.find("Nämnder: 2 av 2 har rapporterat") != std::string::npos, report.told);
  BOOST_TEST(report.holds("| Nämnden A | −30 | −30 | 0 | – | −40 | −41 | −1 |"), report.report);
  BOOST_TEST(report.holds("| Nämnden A | Indikatorer utan utfall och prognos | I1 |"));
}

BOOST_AUTO_TEST_CASE(an_earlier_report_is_compared_with_though_the_calendar_lacks_its_period) {
  const MaterialFolder root;
  add_municipality(root);
  for (const std::string period : {"2025-04", "2025-08"})
    root.add_workbook("kommunen/uppfoljning-" + period + ".xlsx",
                      {period_of(period),
                       {"Utfall", {{"Indikator", "Period", "Utfall", "Prognos"}, {"K1", period, 6, 6}}}});
  for (const std::string letter : {"A", "B"}) {
    add_plan(root, letter, "gotene");
    for (const std::string period : {"2025-04", "2025-08"})
      add_follow_up(root, letter, period, {outcomes(period, "6", period == "2025-04" ? 6 : 1)});
  }
  const Made report = made(root);
  BOOST_REQUIRE_MESSAGE(report.code == done, report.told);
  BOOST_TEST(report.holds("Ändrade bedömningar hos nämnderna"), report.report);
  BOOST_TEST(!report.holds("Jämförs inte, eftersom det inte finns någon rapport"));
}

BOOST_AUTO_TEST_SUITE_END()

#include "run_municipality.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

#include "diagnostics/failure.hpp"
#include "run.hpp"
#include "run_report.hpp"
#include "run_review.hpp"
#include "support/golden.hpp"
#include "support/material_folder.hpp"
#include "support/small_municipality.hpp"
#include "write/xlsx/written_sheets.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

const fs::path example = fs::path{INPUT_DIR} / "norrtalje-kommun",
               real = fs::path{INPUT_DIR} / "norrtalje-socialnamnd-2025";

const Period august{2025, 1, 8};

struct MunicipalRun {
  int code = 0;
  std::string out, err;
  std::map<std::string, std::string> files;
};

std::string bytes_of(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

MunicipalRun roll_up_of(const std::vector<fs::path>& folders, std::optional<std::string> report = {}) {
  const MaterialFolder output;
  MunicipalityCommand command;
  command.folders = folders;
  command.formats = {"md", "xlsx"};
  command.report_template = std::move(report);
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  command.period = august;
  std::ostringstream out, err;
  MunicipalRun result;
  result.code = run_municipality(command, out, err);
  result.out = out.str(), result.err = err.str();
  for (const auto& entry : fs::recursive_directory_iterator{output.path()})
    if (entry.is_regular_file()) result.files[entry.path().filename().string()] = bytes_of(entry.path());
  return result;
}

std::string explained(const std::vector<fs::path>& folders, const std::string& id) {
  MunicipalityCommand command;
  command.folders = folders;
  command.templates_folder = TEMPLATES_DIR;
  command.explain = true;
  command.period = august;
  command.explain_id = id;
  std::ostringstream out, err;
  BOOST_TEST(run_municipality(command, out, err) == done, err.str());
  return out.str();
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(run_municipality_command)

BOOST_AUTO_TEST_CASE(the_examples_markdown_is_as_it_was) {
  const MunicipalRun run = roll_up_of({example, real});
  BOOST_REQUIRE_MESSAGE(run.code == done, run.err);
  BOOST_TEST(run.err == "");
  check_golden("municipality/kommun-delarsrapport-2025-08.md",
               run.files.at("kommun-delarsrapport-2025-08.md"));
}

BOOST_AUTO_TEST_CASE(the_annual_reports_markdown_is_as_it_was) {
  const MunicipalRun run = roll_up_of({example, real}, "kommun-arsredovisning");
  BOOST_REQUIRE_MESSAGE(run.code == done, run.err);
  check_golden("municipality/kommun-arsredovisning-2025-08.md",
               run.files.at("kommun-arsredovisning-2025-08.md"));
}

BOOST_AUTO_TEST_CASE(the_order_of_the_folders_does_not_matter) {
  BOOST_TEST((roll_up_of({real, example}).files == roll_up_of({example, real}).files));
}

BOOST_AUTO_TEST_CASE(a_goal_is_explained_down_to_the_cells_of_the_committees) {
  const std::string text = explained({example, real}, "3.2");
  BOOST_TEST(holds(text, "SN 3.2"));
  BOOST_TEST(holds(text, "Socialnämnden enligt Norrtälje kommuns modell"));
  BOOST_TEST(holds(text, "norrtalje-socialnamnd-2025/utfall-2025-08.xlsx:Utfall!D12"));
  BOOST_TEST(holds(text, "det räknas som ”Uppfyllt” enligt konventionens översättning"));
}

BOOST_AUTO_TEST_CASE(a_consolidated_indicator_is_explained_by_the_committees_figures_and_bases) {
  const std::string text = explained({example, real}, "K03");
  BOOST_TEST(holds(text, "Socialnämnden: I01"));
  BOOST_TEST(holds(text, "tkr i nettobudget: 372"));
}

BOOST_AUTO_TEST_CASE(an_unknown_id_is_told_with_what_may_have_been_meant) {
  MunicipalityCommand command;
  command.folders = {example, real};
  command.templates_folder = TEMPLATES_DIR;
  command.explain = true;
  command.period = august;
  command.explain_id = "K33";
  std::ostringstream out, err;
  BOOST_CHECK_THROW(run_municipality(command, out, err), UsageFailure);
}

BOOST_AUTO_TEST_CASE(a_committee_that_has_not_reported_is_told_and_the_rest_is_made) {
  const MaterialFolder root;
  add_municipality(root);
  add_committee(root, "a", {});
  const MunicipalRun run = roll_up_of({root.path()});
  BOOST_REQUIRE_MESSAGE(run.code == done, run.err);
  BOOST_TEST(holds(run.out, "Nämnder: 1 av 3 har rapporterat (saknas: Nämnden B, Nämnden C)"));
  BOOST_TEST(holds(run.files.begin()->second, "Rapport saknas"));
}

BOOST_AUTO_TEST_CASE(every_committee_counts_once_however_many_goals_it_has) {
  const MaterialFolder root;
  add_municipality(root, {{"Koppling", {{"Fullmäktiges mål", "Nämnd", "Nämndens mål"}, {"1", "B", "7"}}}});
  add_committee(root, "a", {});
  SmallCommittee b = committee_b();
  b.goal = "7", b.goal_name = "Eget mål", b.forecast = "1";
  add_committee(root, "b", b);
  const std::string text = explained({root.path()}, "1");
  // its own indicator and A reach, B does not: two of three
  BOOST_TEST(holds(text, "2 av 3 bedömda delar är uppfyllda. För ”Uppfyllt” krävs minst två tredjedelar."),
             text);
}

BOOST_AUTO_TEST_CASE(all_faults_of_all_folders_are_told_at_once_and_nothing_is_written) {
  const MaterialFolder root;
  add_municipality(root, {{"Koppling", {{"Fullmäktiges mål", "Nämnd", "Nämndens mål"}, {"9", "D", "1"}}}});
  SmallCommittee other_year;
  other_year.year = 2024;
  add_committee(root, "a", other_year);
  SmallCommittee elsewhere = committee_b();
  elsewhere.municipality = "Småköpings kommun";
  add_committee(root, "b", elsewhere);
  SmallCommittee unknown = committee_b();
  unknown.name = "Nämnden X";
  add_committee(root, "c", unknown);
  const MunicipalRun run = roll_up_of({root.path()});
  BOOST_TEST(run.code == input_has_faults);
  BOOST_TEST(run.files.empty());
  BOOST_TEST(holds(run.err, "a/plan.xlsx:Rapport!B4"), run.err);          // the year
  BOOST_TEST(holds(run.err, "b/plan.xlsx:Rapport!B2"), run.err);          // the municipality
  BOOST_TEST(holds(run.err, "c/plan.xlsx:Rapport!B3"), run.err);          // no such committee
  BOOST_TEST(holds(run.err, "kommunen/plan.xlsx:Koppling!A2"), run.err);  // no such goal
  BOOST_TEST(holds(run.err, "kommunen/plan.xlsx:Koppling!B2"), run.err);  // nor committee
}

BOOST_AUTO_TEST_CASE(a_committee_that_has_nothing_for_the_period_has_not_reported) {
  const MaterialFolder root;
  add_municipality(root);
  SmallCommittee april;
  april.period = "2025-04";
  add_committee(root, "a", april);
  add_committee(root, "b", committee_b());
  const MunicipalRun run = roll_up_of({root.path()});
  BOOST_REQUIRE_MESSAGE(run.code == done, run.err);
  BOOST_TEST(holds(run.out, "Nämnder: 1 av 3 har rapporterat (saknas: Nämnden A, Nämnden C)"), run.out);
  const std::string& text = run.files.at("kommun-delarsrapport-2025-08.md");
  BOOST_TEST(holds(text, "Rapport för perioden saknas"));
  BOOST_TEST(holds(text, "Den senaste är per 30"));
  BOOST_TEST(holds(text, "Rapport saknas"));  // of Nämnden C, that has no folder
}

BOOST_AUTO_TEST_CASE(a_folder_without_the_period_is_still_of_a_committee_that_is_expected) {
  const MaterialFolder root;
  add_municipality(root);
  SmallCommittee april;
  april.period = "2025-04", april.name = "Nämnden X";
  add_committee(root, "a", april);
  BOOST_TEST(holds(roll_up_of({root.path()}).err, "a/plan.xlsx:Rapport!B3"));
}

BOOST_AUTO_TEST_CASE(two_folders_of_one_committee_are_a_fault) {
  const MaterialFolder root;
  add_municipality(root);
  add_committee(root, "a", {});
  add_committee(root, "a2", {});
  BOOST_TEST(holds(roll_up_of({root.path()}).err, "a2/plan.xlsx:Rapport!B3"));
}

BOOST_AUTO_TEST_CASE(a_figure_is_not_consolidated_without_its_base) {
  const MaterialFolder root;
  add_municipality(root, {{"Konsolidering",
                           {{"Indikator", "Nämnd", "Nämndens indikator", "Formel", "Bas"},
                            {"K1", "A", "I1", "vägt medelvärde", 10},
                            {"K1", "B", "I1", "", ""}}}});
  add_committee(root, "a", {});
  add_committee(root, "b", committee_b());
  const MunicipalRun run = roll_up_of({root.path()});
  BOOST_REQUIRE_MESSAGE(run.code == done, run.err);
  BOOST_TEST(holds(run.files.begin()->second, "basen saknas för B"));
}

BOOST_AUTO_TEST_CASE(a_result_that_the_figures_do_not_give_is_told_with_its_cell) {
  const MaterialFolder root;
  std::vector<WrittenSheet> sheets{
      {"Driftredovisning",
       {{"Post", "Budget 2025", "Prognos 2025"},
        {"Nämnden A", -100, -110},
        {"Nämnden B", -50, -50},
        {"Nämnden C", -10, -10},
        {"Skatteintäkter", 200, 200}}},
      {"Balanskrav", {{"Post", "Slag", "Prognos 2025"}, {"Årets resultat", "resultat", 40}}}};
  add_municipality(root, sheets);
  const MunicipalRun wrong = roll_up_of({root.path()});
  BOOST_TEST(wrong.code == input_has_faults);
  BOOST_TEST(holds(wrong.err, "kommunen/plan.xlsx:Balanskrav!C2"), wrong.err);
  BOOST_TEST(holds(wrong.err, "30 tkr"), wrong.err);
  sheets.back().rows.back() = {"Årets resultat", "resultat", ""};
  const MaterialFolder again;
  add_municipality(again, sheets);
  const MunicipalRun right = roll_up_of({again.path()});
  BOOST_REQUIRE_MESSAGE(right.code == done, right.err);
  const auto text =
      std::ranges::find_if(right.files, [](const auto& file) { return file.first.ends_with(".md"); });
  BOOST_REQUIRE(text != right.files.end());
  BOOST_TEST(holds(text->second, "**30**"));
  const auto sheets_of_right = written_sheets(std::prev(right.files.end())->second);
  const auto figures = std::ranges::find(sheets_of_right, "Nyckeltal", &WrittenCells::name);
  BOOST_REQUIRE(figures != sheets_of_right.end());
  BOOST_TEST(std::ranges::any_of(figures->cells, [](const auto& cell) {
    return cell.second.value == "Balanskrav_Årets_balanskravsresultat_året";
  }));
}

BOOST_AUTO_TEST_CASE(a_committees_economy_is_counted_once_and_its_own_figures_are_shown) {
  const MaterialFolder root;
  add_municipality(
      root, {{"Driftredovisning", {{"Post", "Budget 2025", "Prognos 2025"}, {"Nämnden A", -100, -777}}},
             {"Investeringar", {{"Investering", "Årets budget", "Årets prognos"}, {"A", -50, -888}}}});
  add_committee(root, "a", {});
  root.add_workbook(
      "a/ekonomi.xlsx",
      {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}},
       {"Driftredovisning", {{"Post", "Budget 2025", "Prognos 2025"}, {"Kostnader", -100, -111}}},
       {"Investeringar", {{"Investering", "Årets budget", "Årets prognos"}, {"Hus", -50, -55}}}});
  const MunicipalRun run = roll_up_of({root.path()});
  BOOST_REQUIRE_MESSAGE(run.code == done, run.err);
  const std::string& text = run.files.at("kommun-delarsrapport-2025-08.md");
  BOOST_TEST(holds(text, "−111"));
  BOOST_TEST(holds(text, "−55"));
  BOOST_TEST(!holds(text, "−888"));  // nor −777, except in the review's list in Excel
  BOOST_TEST(!holds(text, "−777"));
}

/// A committee that has an economy alone, with these sheets beside it.
void add_economy_alone(const MaterialFolder& root, std::vector<WrittenSheet> more) {
  fs::create_directories(root.path() / "c");
  std::vector<WrittenSheet> sheets{
      {"Rapport",
       {{"Nyckel", "Värde"},
        {"Kommun", "Storköpings kommun"},
        {"Nämnd", "Nämnden C"},
        {"År", 2025},
        {"Konvention", "norrtalje"},
        {"Period", "2025-08"}}},
      {"Driftredovisning",
       {{"Post", "Budget 2025", "Prognos 2025"}, {"Kommunbidrag", 100, 100}, {"Kostnader", -100, -125}}}};
  for (auto& sheet : more) sheets.push_back(std::move(sheet));
  root.add_workbook("c/ekonomi.xlsx", sheets);
}

const std::vector<WrittenSheet> no_plan{}, empty_plan{{"Mål", {{"Nummer", "Mål"}}}},
    empty_form{{"Mål", {{"Nummer", "Mål"}}},
               {"Indikatorer", {{"Id", "Mål", "Indikator"}}},
               {"Uppdrag", {{"Id", "Uppdrag", "Typ"}}},
               {"Utfall", {{"Indikator", "Utfall"}}}};

BOOST_AUTO_TEST_CASE(a_committee_may_have_an_economy_alone) {
  for (const auto& sheets : {no_plan, empty_plan, empty_form}) {
    const MaterialFolder root;
    add_municipality(root);
    add_economy_alone(root, sheets);
    const MunicipalRun run = roll_up_of({root.path()});
    BOOST_REQUIRE_MESSAGE(run.code == done, run.err);
    BOOST_TEST(holds(run.files.begin()->second, "−125"));  // what the municipality pays itself is left out
  }
}

BOOST_AUTO_TEST_CASE(a_committee_with_an_economy_alone_is_reported_and_reviewed_for_itself) {
  for (const auto& sheets : {no_plan, empty_plan, empty_form}) {
    const MaterialFolder root;
    add_economy_alone(root, sheets);
    std::ostringstream out, err;
    ReportCommand report;
    report.folders = {root.path() / "c"};
    report.formats = {"md", "docx", "xlsx"};
    report.output = root.path() / "ut";
    report.templates_folder = TEMPLATES_DIR;
    BOOST_TEST(run_report(report, out, err) == done, err.str());
    const std::string text = bytes_of(root.path() / "ut/c/delarsrapport-2025-08.md");
    BOOST_TEST(holds(text, "Kostnader"), text);
    ReviewCommand review;
    review.folders = {root.path() / "c"};
    review.templates_folder = TEMPLATES_DIR;
    std::ostringstream found;
    run_review(review, found, err);
    BOOST_TEST(!holds(found.str(), "blad-tomt"), found.str());
    BOOST_TEST(!holds(found.str(), "blad-saknas"), found.str());
  }
}

BOOST_AUTO_TEST_CASE(an_economy_does_not_hide_a_plan_without_goals) {
  const MaterialFolder root;
  add_municipality(root);
  add_economy_alone(root, {{"Mål", {{"Nummer", "Mål"}}},
                           {"Uppdrag", {{"Id", "Uppdrag", "Typ"}, {"U1", "Se över", "Uppdrag"}}}});
  BOOST_TEST(holds(roll_up_of({root.path()}).err, "[blad-tomt]"));
}

BOOST_AUTO_TEST_CASE(there_must_be_one_folder_of_the_municipality) {
  const MaterialFolder root;
  add_committee(root, "a", {});
  BOOST_CHECK_THROW(roll_up_of({root.path()}), UsageFailure);
  add_municipality(root);
  BOOST_CHECK_THROW(roll_up_of({root.path(), root.path() / "kommunen"}), UsageFailure);
}

BOOST_AUTO_TEST_SUITE_END()

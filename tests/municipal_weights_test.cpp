// What committees weigh in fullmäktige's goals, when the municipality says so.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>

#include "compared_report.hpp"
#include "run.hpp"
#include "run_municipality.hpp"
#include "support/small_municipality.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

struct WeightedRun {
  int code = 0;
  std::string out, err, report;
};

/// Committees A, which reaches its goal, and B, which does not, beside an indicator of fullmäktige's that is
/// reached. `rows` are of the sheet Nämnder, `more` other sheets.
void write_folders(const MaterialFolder& root, std::vector<BuiltRow> rows,
                   std::vector<WrittenSheet> more = {}, const std::string& convention = "norrtalje-kommun") {
  add_municipality(root);
  std::vector<WrittenSheet> sheets{
      {"Rapport",
       {{"Nyckel", "Värde"}, {"Kommun", "Storköpings kommun"}, {"År", 2025}, {"Konvention", convention}}},
      {"Nämnder", std::move(rows)},
      {"Mål", {{"Nummer", "Mål", "Nivå"}, {"1", "Trygghet", "Verksamhet"}}},
      {"Indikatorer",
       {{"Id", "Mål", "Indikator", "Enhet", "Riktning", "Mål 2025"},
        {"K1", "1", "Nöjda", "index", "högre", "minst 5"}}}};
  for (auto& sheet : more) sheets.push_back(std::move(sheet));
  root.add_workbook("kommunen/plan.xlsx", sheets);
  add_committee(root, "a", {});
  SmallCommittee b = committee_b();
  b.forecast = "4";
  add_committee(root, "b", b);
}

WeightedRun run_in(const MaterialFolder& root, bool explain = false, bool as_json = false) {
  MunicipalityCommand command;
  command.folders = {root.path() / "kommunen", root.path() / "a", root.path() / "b"};
  command.formats = {"md"};
  command.output = root.path() / "ut";
  command.templates_folder = TEMPLATES_DIR;
  command.period = Period{2025, 1, 8};
  command.explain = explain;
  command.explain_json = as_json;
  if (explain) command.explain_id = "1";
  std::ostringstream out, err;
  WeightedRun result;
  result.code = run_municipality(command, out, err);
  result.out = out.str(), result.err = err.str();
  std::ifstream file{root.path() / "ut/kommunen/kommun-delarsrapport-2025-08.md", std::ios::binary};
  result.report = {std::istreambuf_iterator<char>{file}, {}};
  return result;
}

WeightedRun weighted(std::vector<BuiltRow> rows, std::vector<WrittenSheet> more = {},
                     const std::string& convention = "norrtalje-kommun") {
  const MaterialFolder root;
  write_folders(root, std::move(rows), std::move(more), convention);
  return run_in(root);
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// The report without its appendix, where the weights are listed.
std::string goals_of(const std::string& report) { return report.substr(0, report.find("# Bilaga")); }

const std::vector<BuiltRow> without_weights{{"Nämnd", "Kortnamn"}, {"Nämnden A", "A"}, {"Nämnden B", "B"}},
    b_weighs_four{{"Nämnd", "Kortnamn", "Vikt"}, {"Nämnden A", "A"}, {"Nämnden B", "B", 4}};

WrittenSheet links(std::vector<BuiltRow> rows) {
  rows.insert(rows.begin(), {"Fullmäktiges mål", "Nämnd", "Nämndens mål", "Vikt"});
  return {"Koppling", std::move(rows)};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(municipal_weights)

BOOST_AUTO_TEST_CASE(a_heavy_committee_changes_the_goal_and_the_report_says_why) {
  const WeightedRun alike = weighted(without_weights);
  BOOST_REQUIRE_MESSAGE(alike.code == done, alike.err);
  BOOST_TEST(holds(alike.report, "2 av 3 bedömda delar är uppfyllda"));
  BOOST_TEST(holds(alike.out, "(uppfyllt 1)"));
  BOOST_TEST(!holds(alike.report, "Vägda efter sin vikt"));
  BOOST_TEST(!holds(alike.report, "Vikt"));

  const WeightedRun heavy = weighted(b_weighs_four);
  BOOST_REQUIRE_MESSAGE(heavy.code == done, heavy.err);
  BOOST_TEST(holds(heavy.out, "(delvis 1)"));
  BOOST_TEST(
      holds(heavy.report, "Vägda efter sin vikt når 3 bedömda delar 33,3\u00A0% av full uppfyllelse."));
  BOOST_TEST(
      holds(heavy.report, "Nämnden B väger 4 av 6, Nämnden A 1 av 6, och fullmäktiges egna delar 1 av 6."),
      heavy.report);
  BOOST_TEST(holds(heavy.report, "| 4 av 6"));
}

BOOST_AUTO_TEST_CASE(a_comparison_judges_by_the_weights_as_the_report_does) {
  const MaterialFolder root;
  write_folders(root, b_weighs_four);
  std::ostringstream err;
  const auto read = read_report_to_compare({root.path() / "kommunen", root.path() / "a", root.path() / "b"},
                                           true, {Period{2025, 1, 8}, TEMPLATES_DIR}, err);
  BOOST_REQUIRE_MESSAGE(read && read->roll_up, err.str());
  const FilledReport filled{*read};
  BOOST_TEST((filled.view().plan.goals.front().assessment.level() ==
              read->roll_up->plan.goals.front().assessment.level()));
  BOOST_TEST((filled.view().plan.goals.front().assessment.level() == Level{1}));
}

BOOST_AUTO_TEST_CASE(a_column_that_nobody_has_filled_in_changes_nothing) {
  const WeightedRun alike = weighted(without_weights);
  const WeightedRun empty =
      weighted({{"Nämnd", "Kortnamn", "Vikt"}, {"Nämnden A", "A", ""}, {"Nämnden B", "B", ""}});
  BOOST_TEST(empty.code == done, empty.err);
  BOOST_TEST(goals_of(empty.report) == goals_of(alike.report));
}

BOOST_AUTO_TEST_CASE(equal_weights_are_no_weights_where_no_one_else_counts) {
  const WeightedRun run =
      weighted({{"Nämnd", "Kortnamn", "Vikt"}, {"Nämnden A", "A", 1}, {"Nämnden B", "B", "1,0"}});
  BOOST_TEST(run.code == done, run.err);
  BOOST_TEST(holds(run.report, "2 av 3 bedömda delar är uppfyllda"));
  BOOST_TEST(!holds(goals_of(run.report), "Vägda efter sin vikt"));
}

BOOST_AUTO_TEST_CASE(a_weight_of_one_goal_goes_before_that_of_all) {
  const WeightedRun run = weighted(b_weighs_four, {links({{"1", "B", "1", 0}})});
  BOOST_TEST(run.code == done, run.err);
  BOOST_TEST(holds(run.out, "(uppfyllt 1)"));
  BOOST_TEST(holds(run.report, "Nämnden B har vikten 0 och räknas inte."), run.report);
  BOOST_TEST(holds(run.report, "Båda de bedömda delarna är uppfyllda."));
}

BOOST_AUTO_TEST_CASE(the_weights_are_explained_with_their_cells) {
  const MaterialFolder root;
  write_folders(root, b_weighs_four);
  const std::string text = run_in(root, true).out;
  BOOST_TEST(holds(text, "Nämnden A väger 1 av 6\n"), text);
  BOOST_TEST(
      holds(text, "Nämnden B väger 4 av 6  ← " + (root.path() / "kommunen/plan.xlsx:Nämnder!C3").string()),
      text);
  const auto json = nlohmann::json::parse(run_in(root, true, true).out);
  const auto& weights = json.at("mål").at(0).at("vikter");
  BOOST_REQUIRE(weights.size() == 2U);
  BOOST_TEST(weights.at(1).at("nämnd") == "Nämnden B");
  BOOST_TEST(weights.at(1).at("vikt") == 4);
  BOOST_TEST(weights.at(1).at("av") == 6);
}

BOOST_AUTO_TEST_CASE(every_faulty_weight_is_told_with_its_cell) {
  const WeightedRun run =
      weighted({{"Nämnd", "Kortnamn", "Vikt"}, {"Nämnden A", "A", "tung"}, {"Nämnden B", "B", -2}});
  BOOST_TEST(run.code == input_has_faults);
  for (const auto* part :
       {"Nämnder!C2", "står:    tung", "Nämnder!C3", "en vikt som är 0 eller större", "Skriv 0 om"})
    BOOST_TEST(holds(run.err, part), run.err);
  BOOST_TEST(run.report.empty());
}

BOOST_AUTO_TEST_CASE(somebody_must_weigh_something) {
  const WeightedRun run =
      weighted({{"Nämnd", "Kortnamn", "Vikt"}, {"Nämnden A", "A", 0}, {"Nämnden B", "B", 0}});
  BOOST_TEST(run.code == input_has_faults);
  for (const auto* part : {"Nämnder!C2", "Nämnder!C3", "en vikt över 0 för någon nämnd i mål 1"})
    BOOST_TEST(holds(run.err, part), run.err);
}

BOOST_AUTO_TEST_CASE(a_committee_has_one_weight_in_a_goal) {
  const WeightedRun run =
      weighted({{"Nämnd"}, {"Nämnden A"}, {"Nämnden B"}},
               {links({{"1", "Nämnden A", "1", 2}, {"1", "Nämnden A", "1", 3}, {"1", "Nämnden C", "1", 3}})});
  BOOST_TEST(run.code == input_has_faults);
  BOOST_TEST(holds(run.err, "Koppling!B4"), run.err);  // an unknown committee
  const WeightedRun other = weighted(without_weights, {links({{"1", "A", "1", 2}, {"1", "A", "1", 3}})});
  BOOST_TEST(other.code == input_has_faults);
  for (const auto* part : {"Koppling!D3", "Koppling!D2", "samma vikt på alla rader för A och mål 1"})
    BOOST_TEST(holds(other.err, part), other.err);
}

BOOST_AUTO_TEST_SUITE_END()

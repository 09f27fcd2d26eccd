// What the municipality's report tells of its earlier reports of the year.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "run.hpp"
#include "run_municipality.hpp"
#include "support/small_municipality.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

/// A follow-up of an indicator, with the net cost of whoever it is of.
void follow_up(const MaterialFolder& root, const std::string& folder, const std::string& id,
               const std::string& period, const std::string& forecast, int cost) {
  const bool ended = period == "2025-12";
  root.add_workbook(
      folder + "/foljd-" + period + ".xlsx",
      {{"Rapport", {{"Nyckel", "Värde"}, {"Period", period}}},
       {"Utfall", {{"Indikator", "Period", "Utfall", "Prognos"}, {id, period, forecast, forecast}}},
       {"Driftredovisning",
        {{"Post", "Budget 2025", ended ? "Utfall 2025" : "Prognos 2025"}, {"Kostnader", -100, cost}}}});
}

/// Committees A, that misses its goal in April and reaches it in August, and B, that has nothing in April.
/// Nobody expects another.
void write_year(const MaterialFolder& root) {
  add_municipality(root);
  root.add_workbook("kommunen/plan.xlsx",
                    {{"Rapport",
                      {{"Nyckel", "Värde"},
                       {"Kommun", "Storköpings kommun"},
                       {"År", 2025},
                       {"Konvention", "norrtalje-kommun"}}},
                     {"Nämnder", {{"Nämnd", "Kortnamn"}, {"Nämnden A", "A"}, {"Nämnden B", "B"}}},
                     {"Mål", {{"Nummer", "Mål", "Nivå"}, {"1", "Trygghet", "Verksamhet"}}},
                     {"Indikatorer",
                      {{"Id", "Mål", "Indikator", "Enhet", "Riktning", "Mål 2025"},
                       {"K1", "1", "Nöjda", "index", "högre", "minst 5"}}}});
  fs::remove(root.path() / "kommunen/uppfoljning.xlsx");
  add_committee(root, "a", {});
  add_committee(root, "b", committee_b());
  for (const auto* folder : {"a", "b"}) fs::remove(root.path() / folder / "uppfoljning.xlsx");
  follow_up(root, "a", "I1", "2025-04", "4", -110);
  follow_up(root, "a", "I1", "2025-08", "6", -120);
  follow_up(root, "a", "I1", "2025-12", "6", -123);
  follow_up(root, "b", "I1", "2025-08", "6", -100);
  follow_up(root, "b", "I1", "2025-12", "6", -90);
  for (const auto* period : {"2025-04", "2025-08", "2025-12"})
    root.add_workbook(std::string{"kommunen/foljd-"} + period + ".xlsx",
                      {{"Rapport", {{"Nyckel", "Värde"}, {"Period", period}}},
                       {"Utfall", {{"Indikator", "Period", "Utfall", "Prognos"}, {"K1", period, "6", "6"}}}});
}

std::string report_of(const MaterialFolder& root, unsigned month) {
  MunicipalityCommand command;
  command.folders = {root.path() / "kommunen", root.path() / "a", root.path() / "b"};
  command.formats = {"md", "docx", "xlsx"};
  command.output = root.path() / "ut";
  command.templates_folder = TEMPLATES_DIR;
  command.period = Period{2025, 1, month};
  std::ostringstream out, err;
  BOOST_TEST(run_municipality(command, out, err) == done, err.str());
  const std::string name =
      month == 12 ? "kommun-arsredovisning-2025" : "kommun-delarsrapport-2025-0" + std::to_string(month);
  std::ifstream file{root.path() / "ut/kommunen" / (name + ".md"), std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string section(const std::string& text, const std::string& heading) {
  const auto begin = text.find("# " + heading);
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find("\n#", begin + 1) - begin);
}

/// The cells of the row with this name, without their spaces: "|NämndenA|−100|".
std::string row_of(const std::string& text, const std::string& name) {
  const auto begin = text.find("| " + name);
  std::string row = begin == std::string::npos ? "" : text.substr(begin, text.find('\n', begin) - begin);
  std::erase(row, ' ');
  std::erase(row, '*');
  return row;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(municipal_history)

BOOST_AUTO_TEST_CASE(the_first_report_has_nothing_to_compare_with) {
  const MaterialFolder root;
  write_year(root);
  const std::string april = report_of(root, 4);
  BOOST_TEST(!april.empty());
  BOOST_TEST(!holds(april, "Förändrat sedan"));
}

BOOST_AUTO_TEST_CASE(august_tells_what_is_judged_otherwise_than_in_april) {
  const MaterialFolder root;
  write_year(root);
  const std::string changes = section(report_of(root, 8), "Förändrat sedan förra rapporten");
  BOOST_TEST(holds(changes, "Ändrade bedömningar hos nämnderna"), changes);
  BOOST_TEST(row_of(changes, "I1 Nöjda") == "|I1Nöjda|Indikator|○\u00A0Ejuppfyllt|●\u00A0Uppfyllt|", changes);
  BOOST_TEST(holds(changes, "**Nämnden A**"), changes);
  BOOST_TEST(holds(changes,
                   "Jämförs inte, eftersom det inte finns någon rapport per 30\u00A0april 2025: Nämnden B."),
             changes);
  BOOST_TEST(!holds(changes, "A 1 Trygghet"), changes);  // it stands under its committee
}

BOOST_AUTO_TEST_CASE(a_sum_that_a_committee_was_missing_from_has_not_changed) {
  const MaterialFolder root;
  write_year(root);
  const std::string changes = section(report_of(root, 8), "Förändrat sedan förra rapporten");
  BOOST_TEST(row_of(changes, "Nämnden A") == "|NämndenA|−110|−120|−10|", changes);
  BOOST_TEST(row_of(changes, "Summa").empty(), changes);
}

BOOST_AUTO_TEST_CASE(the_year_tells_how_good_the_forecasts_of_each_committee_were) {
  const MaterialFolder root;
  write_year(root);
  const std::string accuracy = section(report_of(root, 12), "Hur väl årets prognoser stämde");
  BOOST_TEST(row_of(accuracy, "Nämnden A") == "|NämndenA|−100|−110|−120|−123|−3|−2,5\u00A0%|", accuracy);
  BOOST_TEST(row_of(accuracy, "Nämnden B") == "|NämndenB|−100|–|−100|−90|10|10,0\u00A0%|", accuracy);
  // April lacks a committee, August and December do not
  BOOST_TEST(row_of(accuracy, "**Summa**") == "|Summa|−200|–|−220|−213|7|3,2\u00A0%|", accuracy);
}

BOOST_AUTO_TEST_CASE(an_earlier_report_is_the_same_when_later_ones_have_come) {
  const MaterialFolder root, early;
  write_year(root);
  write_year(early);
  for (const auto* folder : {"kommunen", "a", "b"}) fs::remove(early.path() / folder / "foljd-2025-12.xlsx");
  BOOST_TEST(report_of(root, 8) == report_of(early, 8));
}

BOOST_AUTO_TEST_SUITE_END()

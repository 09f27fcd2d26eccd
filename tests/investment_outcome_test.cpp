// The investments' outcome of a part of the year, from the sheet to the report and the comparison.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

#include "run.hpp"
#include "run_compare.hpp"
#include "support/material_folder.hpp"
#include "support/written_files.hpp"

using namespace redovisa;

namespace {

namespace data = boost::unit_test::data;

/// A committee's report for the period, with a column of the investments under this heading.
void add_follow_up(const MaterialFolder& folder, const std::string& period, const std::string& heading,
                   int outcome) {
  folder.add_workbook("uppfoljning-" + period + ".xlsx",
                      {{"Rapport", {{"Nyckel", "Värde"}, {"Period", period}}},
                       {"Utfall", {{"Indikator", "Utfall", "Prognos"}, {"I1", 9, 9}}},
                       {"Investeringar",
                        {{"Investering", "Årets budget", heading, "Årets prognos"},
                         {"Simhall", -5000, outcome, -4000},
                         {"Larm", -300, -100, -300}}}});
}

void add_plan(const MaterialFolder& folder) {
  folder.add_workbook("plan.xlsx", {{"Rapport",
                                     {{"Nyckel", "Värde"},
                                      {"Kommun", "Storköpings kommun"},
                                      {"Nämnd", "Socialnämnden"},
                                      {"År", 2025},
                                      {"Konvention", "norrtalje"}}},
                                    {"Mål", {{"Nummer", "Mål"}, {"1.1", "Kortare kö"}}},
                                    {"Indikatorer",
                                     {{"Id", "Mål", "Indikator", "Nivå", "Riktning", "Mål 2025"},
                                      {"I1", "1.1", "Kötid", "KF", "lägre", 10}}}});
}

struct Told {
  std::string report, terminal;
};

Told told_of(const MaterialFolder& folder, const Period& period) {
  const MaterialFolder output;
  ReportCommand command;
  command.folders = {folder.path()};
  command.period = period;
  command.formats = {"md"};
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  BOOST_REQUIRE_MESSAGE(run(Command{command}, out, err) == done, err.str());
  std::string report;
  for (const auto& [name, bytes] : written_files(output.path()))
    if (name.ends_with(".md")) report += bytes;
  return {report, err.str()};
}

/// The cells of the row of the table of investments, without their spaces.
std::string row_of(const std::string& text, const std::string& name) {
  const auto table = text.find("| Investering");
  const auto begin = table == std::string::npos ? table : text.find("| " + name, table);
  if (begin == std::string::npos) return {};
  std::string row = text.substr(begin, text.find('\n', begin) - begin);
  for (const char* mark : {" ", "*", "\u00A0"})
    for (auto at = row.find(mark); at != std::string::npos; at = row.find(mark))
      row.erase(at, std::string{mark}.size());
  return row;
}

constexpr Period august{2025, 1, 8};

}  // namespace

BOOST_AUTO_TEST_SUITE(investment_outcome)

BOOST_DATA_TEST_CASE(the_years_outcome_is_shown_whatever_it_is_called,
                     data::make({"Årets utfall", "Utfall jan–aug 2025", "Utfall tom aug 2025", "Utfall 2025",
                                 "Upparbetat", "Utfall"}),
                     heading) {
  const MaterialFolder folder;
  add_plan(folder);
  add_follow_up(folder, "2025-08", heading, -1250);
  const std::string report = told_of(folder, august).report;
  BOOST_TEST(row_of(report, "Simhall") == "|Simhall|−5000|−1250|−4000|1000|–|–|–|");
  BOOST_TEST(row_of(report, "**Summa").starts_with("|Summa|−5300|−1350|−4300|1000|"));
}

BOOST_DATA_TEST_CASE(an_outcome_of_other_time_is_told_and_not_shown,
                     data::make({"Utfall jan–apr 2025", "Utfall 2024", "Ack utfall", "Upparbetat totalt"}),
                     heading) {
  const MaterialFolder folder;
  add_plan(folder);
  add_follow_up(folder, "2025-08", heading, -1250);
  const Told told = told_of(folder, august);
  BOOST_TEST(row_of(told.report, "Simhall") == "|Simhall|−5000|−4000|1000|–|–|–|");
  BOOST_TEST(told.terminal.find(heading) != std::string::npos, told.terminal);
}

BOOST_AUTO_TEST_CASE(when_the_year_is_over_the_outcome_stands_for_the_forecast_in_any_order) {
  const MaterialFolder folder;
  add_plan(folder);
  add_follow_up(folder, "2025-12", "Årets utfall", -3900);
  BOOST_TEST(row_of(told_of(folder, whole_year(2025)).report, "Simhall") ==
             "|Simhall|−5000|−3900|1100|–|–|–|");
}

BOOST_AUTO_TEST_CASE(a_comparison_tells_what_the_outcome_was_and_is) {
  const MaterialFolder folder;
  add_plan(folder);
  add_follow_up(folder, "2025-04", "Årets utfall", -700);
  add_follow_up(folder, "2025-08", "Årets utfall", -1250);
  CompareCommand command;
  command.folders = {folder.path()};
  command.from = Period{2025, 1, 4}, command.to = august;
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  BOOST_REQUIRE(run(Command{command}, out, err) == done);
  BOOST_TEST(out.str().find("Simhall: utfall från −700") != std::string::npos, out.str());
  BOOST_TEST(out.str().find("uppfoljning-2025-08.xlsx:Investeringar!C2") != std::string::npos, out.str());
}

BOOST_AUTO_TEST_SUITE_END()

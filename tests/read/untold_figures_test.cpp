// What is told of figures that no table shows or no rule counts, and of those that need not be typed.
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "read/material_reader.hpp"
#include "support/material_folder.hpp"
#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

const WrittenSheet of_august{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}};

std::vector<WrittenSheet> plan_with(const std::vector<BuiltRow>& indicators) {
  return {{"Rapport",
           {{"Nyckel", "Värde"},
            {"Kommun", "Norrtälje kommun"},
            {"Nämnd", "Socialnämnden"},
            {"År", 2025},
            {"Konvention", "norrtalje"}}},
          {"Mål", {{"Nummer", "Mål"}, {"1.1", "Kortare kö"}}},
          {"Indikatorer", indicators}};
}

const std::vector<BuiltRow> queue{{"Id", "Mål", "Indikator", "Nivå", "Riktning", "Mål 2025"},
                                  {"I1", "1.1", "Kötid", "KF", "lägre", 10}};
const WrittenSheet outcome{"Utfall", {{"Indikator", "Utfall", "Prognos"}, {"I1", 9, 9}}};

struct Reading {
  Diagnostics diagnostics;
  std::optional<SourceMaterial> material;

  Reading(const std::vector<WrittenSheet>& plan, const std::vector<WrittenSheet>& follow_up) {
    MaterialFolder folder;
    folder.add_workbook("plan.xlsx", plan);
    folder.add_workbook("augusti.xlsx", follow_up);
    material = read_source_material(folder.path(), {std::nullopt, TEMPLATES_DIR}, diagnostics);
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(untold_figures)

BOOST_AUTO_TEST_CASE(a_weight_that_no_rule_counts_is_told_once_with_its_cells) {
  const Reading read{plan_with({{"Id", "Mål", "Indikator", "Nivå", "Riktning", "Mål 2025", "Vikt"},
                                {"I1", "1.1", "Kötid", "KF", "lägre", 10, 3},
                                {"I2", "1.1", "Svarstid", "KF", "lägre", 10, 1},
                                {"I3", "1.1", "Väntan", "KF", "lägre", 10, "0,5"}}),
                     {of_august, outcome}};
  BOOST_REQUIRE(read.material);
  BOOST_REQUIRE(read.diagnostics.size() == 1U);
  const Diagnostic& told = read.diagnostics.front();
  BOOST_TEST((told.code == Code::column_unknown));
  BOOST_TEST(told.position.row == 2U);
  BOOST_REQUIRE(told.others.size() == 1U);
  BOOST_TEST(told.others.front().row == 4U);
}

BOOST_AUTO_TEST_CASE(indicators_that_are_counted_from_the_economy_need_no_typed_outcome) {
  const Reading read{
      plan_with({{"Id", "Mål", "Indikator", "Nivå", "Enhet", "Riktning", "Mål 2025", "Beräkning"},
                 {"I1", "1.1", "Budgetföljsamhet", "KF", "%", "högre", 0, "budgetavvikelse"}}),
      {of_august,
       {"Driftredovisning",
        {{"Post", "Budget jan–aug 2025", "Utfall jan–aug 2025"}, {"Kostnader", -100, -101}}}}};
  BOOST_REQUIRE(read.material);
  BOOST_TEST(number_in(read.material->indicators.front().outcomes.back().value) == "-1.0");
}

BOOST_AUTO_TEST_CASE(personnel_rows_of_no_period_that_the_report_shows_are_told_with_their_cells) {
  std::vector<WrittenSheet> sheets{of_august, outcome};
  sheets.push_back({"Sjukfrånvaro",
                    {{"Mått", "Grupp", "Period", "Värde"},
                     {"Sjukfrånvaro", "Totalt", "jan–aug 2025", 7},
                     {"Sjukfrånvaro", "Totalt", "2025-08", 7},
                     {"Sjukfrånvaro", "Kvinnor", "T2 2025", 8},
                     {"Sjukfrånvaro", "Män", "2025", 4},
                     {"Långtidssjukfrånvaro", "Totalt", "2025-07", 44},
                     {"Långtidssjukfrånvaro", "Totalt", "2025-08", 45},
                     {"Sjukfrånvaro", "Kvinnor", "2023", 8}}});
  sheets.push_back(
      {"Personalomsättning", {{"Grupp", "Period", "Extern", "Intern"}, {"Nämnden", "jan–apr 2025", 5, 2}}});
  const Reading read{plan_with(queue), sheets};
  BOOST_REQUIRE(read.material);
  std::string told;
  for (const auto& d : read.diagnostics)
    told += d.found + ' ' + std::to_string(d.position.row) + '+' + std::to_string(d.others.size()) + '\n';
  BOOST_TEST(told ==
             "Sjukfrånvaro Kvinnor, maj–aug 2025 4+0\nSjukfrånvaro Män, 2025 5+0\n"
             "Långtidssjukfrånvaro Totalt, jul 2025 6+1\nPersonalomsättning Nämnden, jan–apr 2025 2+0\n");
}

BOOST_AUTO_TEST_SUITE_END()

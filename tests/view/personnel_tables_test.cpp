#include "view/personnel_tables.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "support/sample_plan.hpp"
#include "support/table_text.hpp"
#include "view/sick_leave_notes.hpp"

using namespace redovisa;

namespace {

SickLeaveRow sick(const std::string& group, const Period& period, const std::string& share,
                  const std::string& measure = {}) {
  SickLeaveRow row;
  row.group = group;
  row.period = period;
  row.measure = measure;
  if (!share.empty()) row.share.number = decimal(share);
  return row;
}

TurnoverRow turnover(const Period& period, const std::string& external, const std::string& internal) {
  TurnoverRow row;
  row.period = period;
  if (!external.empty()) row.external.number = decimal(external);
  if (!internal.empty()) row.internal.number = decimal(internal);
  return row;
}

SourceMaterial material() {
  SourceMaterial m;
  m.period = august;
  return m;
}

Period month(int year, unsigned number) { return {year, number, number}; }

constexpr Period last_august{2024, 1, 8};

}  // namespace

BOOST_AUTO_TEST_SUITE(personnel_tables)

BOOST_AUTO_TEST_CASE(a_monthly_series_has_a_row_a_year_and_a_gap_where_nothing_is_known) {
  auto m = material();
  m.personnel.sick_leave = {sick("Alla", month(2025, 1), "7.1"), sick("Alla", month(2024, 1), "9.0"),
                            sick("Alla", month(2025, 3), "6.5"), sick("Alla", month(2025, 2), "")};
  m.personnel.sick_leave.push_back(sick("Alla", month(2024, 2), "8.0"));
  BOOST_TEST(rows_text(monthly_sick_leave_table(m)) ==
             "2024 | 9,0 | 8,0 | – | – | – | – | – | – | – | – | – | –\n"
             "2025 | 7,1 | – | 6,5 | – | – | – | – | – | – | – | – | –\n");
  const auto chart = monthly_sick_leave_chart(m);
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(chart->series.size() == 2U);
  BOOST_TEST(chart->series[1].emphasised);
  BOOST_TEST(!chart->series[1].values[1].has_value());
}

BOOST_AUTO_TEST_CASE(the_series_is_one_groups_and_ends_with_the_report) {
  auto m = material();
  m.personnel.sick_leave = {sick("Alla", month(2025, 8), "6.5"), sick("Alla", month(2025, 9), "6.6"),
                            sick("Alla", month(2022, 1), "5.0"), sick("Annan", month(2025, 7), "3.0"),
                            sick("Alla", month(2025, 7), "50", "Långtidssjukfrånvaro")};
  BOOST_TEST(rows_text(monthly_sick_leave_table(m)) == "2025 | 6,5\n");
}

BOOST_AUTO_TEST_CASE(fewer_than_three_months_are_no_development) {
  auto m = material();
  m.personnel.sick_leave = {sick("Alla", month(2025, 8), "6.5"), sick("Alla", month(2024, 8), "6.6")};
  const Table table = monthly_sick_leave_table(m);
  BOOST_TEST(table.columns.size() == 2U);
  BOOST_TEST(table.columns.back().heading == "aug");
  BOOST_TEST(!monthly_sick_leave_chart(m).has_value());
  m.personnel.sick_leave.push_back(sick("Alla", month(2025, 7), "6.4"));
  m.personnel.sick_leave.push_back(sick("Alla", month(2025, 6), "6.3"));
  BOOST_TEST(monthly_sick_leave_table(m).columns.size() == 13U);
  BOOST_TEST(monthly_sick_leave_chart(m).has_value());
}

BOOST_AUTO_TEST_CASE(without_monthly_figures_there_is_neither_table_nor_chart) {
  auto m = material();
  m.personnel.sick_leave = {sick("Alla", august, "6.5")};
  BOOST_TEST(monthly_sick_leave_table(m).rows.empty());
  BOOST_TEST(!monthly_sick_leave_chart(m).has_value());
}

BOOST_AUTO_TEST_CASE(what_is_all_confidential_is_a_sentence_and_no_table) {
  auto m = material();
  m.personnel.sick_leave = {sick("Totalt", month(2025, 1), ""), sick("Totalt", month(2025, 2), ""),
                            sick("Totalt", august, "")};
  BOOST_TEST(monthly_sick_leave_table(m).rows.empty());
  BOOST_TEST(!monthly_sick_leave_chart(m).has_value());
  BOOST_TEST(sick_leave_by_group_table(m, "Sjukfrånvaro").rows.empty());
  BOOST_TEST(withheld_monthly_sick_leave(m).empty());
  for (auto& row : m.personnel.sick_leave) row.share.missing = Missing::confidential;
  BOOST_TEST(
      withheld_monthly_sick_leave(m) ==
      "Sjukfrånvaron per månad visas inte, för att ingen ska kunna kännas igen: grupper med färre än 11 "
      "anställda redovisas inte.");
  BOOST_TEST(
      withheld_sick_leave_by_group(m, "Sjukfrånvaro").starts_with("Sjukfrånvaron per grupp visas inte"));
  BOOST_TEST(withheld_sick_leave_by_group(m, "Långtidssjukfrånvaro").empty());
  m.personnel.sick_leave[1].share.number = decimal("4.5");
  BOOST_TEST(withheld_monthly_sick_leave(m).empty());
  BOOST_TEST(monthly_sick_leave_table(m).rows.size() == 1U);
}

BOOST_AUTO_TEST_CASE(groups_are_compared_with_the_same_period_last_year) {
  auto m = material();
  m.personnel.sick_leave = {sick("Alla", august, "6.8"), sick("Alla", last_august, "9.2"),
                            sick("Nya", august, "5.0"), sick("Gamla", last_august, "4.0"),
                            sick("Alla", august, "70", "Långtidssjukfrånvaro")};
  BOOST_TEST(rows_text(sick_leave_by_group_table(m, "Sjukfrånvaro")) ==
             "Alla | 6,8 % | 9,2 % | −2,4\n"
             "Nya | 5,0 % | – | –\n"
             "Gamla | – | 4,0 % | –\n");
  BOOST_TEST(rows_text(sick_leave_by_group_table(m, "långtidssjukfrånvaro")) == "Alla | 70 % | – | –\n");
}

BOOST_AUTO_TEST_CASE(turnover_is_the_sum_of_both_ways_when_both_are_known) {
  auto m = material();
  m.personnel.turnover = {turnover(august, "5.59", "1.02"), turnover(last_august, "4.73", ""),
                          turnover({2025, 1, 4}, "1", "1")};
  BOOST_TEST(rows_text(turnover_table(m)) ==
             "2025 | 5,59 % | 1,02 % | 6,61 %\n"
             "2024 | 4,73 % | – | –\n");
}

BOOST_AUTO_TEST_SUITE_END()

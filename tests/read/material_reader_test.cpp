#include "read/material_reader.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "diagnostics/failure.hpp"
#include "support/material_folder.hpp"
#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

WrittenSheet report_sheet(const std::vector<BuiltRow>& more = {}) {
  WrittenSheet sheet{"Rapport", {{"Nyckel", "Värde"}}};
  sheet.rows.insert(sheet.rows.end(), more.begin(), more.end());
  return sheet;
}

const std::vector<BuiltRow> who{
    {"Kommun", "Norrtälje kommun"}, {"Nämnd", "Socialnämnden"}, {"År", 2025}, {"Konvention", "norrtalje"}};

std::vector<WrittenSheet> plan() {
  return {report_sheet(who),
          {"Mål", {{"Nummer", "Mål"}, {"1.1", "Kortare kö"}}},
          {"Indikatorer",
           {{"Id", "Mål", "Indikator", "Nivå", "Riktning", "Mål 2025", "Utfall 2024"},
            {"I1", "1.1", "Kötid", "KF", "lägre", 10, 12}}},
          {"Uppdrag",
           {{"Id", "Mål", "Typ", "Uppdrag", "Slutdatum"}, {"U1", "1.1", "Uppdrag", "Utred", "2025-12-31"}}}};
}

std::vector<WrittenSheet> follow_up(const std::string& period, int outcome, int forecast) {
  return {report_sheet({{"Period", period}}),
          {"Utfall", {{"Indikator", "Utfall", "Prognos"}, {"I1", outcome, forecast}}},
          {"Uppdrag", {{"Id", "Status"}, {"U1", "Påbörjad"}}},
          {"Driftredovisning", {{"Post", "Budget 2025"}, {"Intäkter", outcome}}}};
}

std::string economy(const std::string& period) {
  return "<underlag xmlns=\"urn:redovisa:underlag:1\" version=\"1\" period=\"" + period +
         "\"><driftredovisning><rad namn=\"Kostnader " + period +
         "\" prognos=\"-5\"/></driftredovisning></underlag>";
}

struct Result {
  std::optional<SourceMaterial> material;
  Diagnostics diagnostics;

  std::string codes() const {
    std::string text;
    for (const auto& d : diagnostics) text += std::string{traits_of(d.code).name} + ' ';
    return text;
  }
};

Result read(const MaterialFolder& folder, std::optional<Period> period = {}) {
  Result result;
  result.material = read_source_material(folder.path(), {period, TEMPLATES_DIR}, result.diagnostics);
  return result;
}

void add_two_periods(const MaterialFolder& folder) {
  folder.add_workbook("plan.xlsx", plan());
  folder.add_workbook("a-augusti.xlsx", follow_up("2025-08", 9, 8));
  folder.add_workbook("b-april.xlsx", follow_up("2025-04", 11, 7));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(material_reader)

BOOST_AUTO_TEST_CASE(a_folder_is_read_as_one_whole) {
  const MaterialFolder folder;
  folder.add_workbook("plan.xlsx", plan());
  folder.add_workbook("utfall.xlsx", follow_up("2025-08", 9, 8));
  folder.add_file("ekonomi.xml", economy("2025-08"));
  folder.add_file("anteckningar.md", "# Att göra\n");
  folder.add_file("~$utfall.xlsx", "lås");
  folder.add_file(".dold.xlsx", "dold");
  const Result result = read(folder);
  BOOST_TEST(result.codes() == "");
  BOOST_REQUIRE(result.material.has_value());
  const SourceMaterial& m = *result.material;
  BOOST_TEST(m.report.committee == "Socialnämnden");
  BOOST_TEST((m.period == august));
  BOOST_TEST(m.convention.name == "norrtalje");
  BOOST_TEST(m.goals.size() == 1U);
  BOOST_TEST(number_in(m.indicators.at(0).forecasts.at(0).value) == "8");
  BOOST_TEST((m.assignments.at(0).status == AssignmentStatus::started));
  BOOST_TEST(m.economy.operating.size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_latest_period_is_chosen_whatever_the_files_are_called) {
  const MaterialFolder folder;
  add_two_periods(folder);
  const Result result = read(folder);
  BOOST_REQUIRE(result.material.has_value());
  BOOST_TEST((result.material->period == august));
}

BOOST_AUTO_TEST_CASE(the_period_that_was_asked_for_is_chosen_and_the_other_passed_over) {
  const MaterialFolder folder;
  add_two_periods(folder);
  folder.add_file("april.xml", economy("2025-04"));
  folder.add_file("augusti.xml", economy("2025-08"));
  const Result result = read(folder, Period{2025, 4, 4});
  BOOST_TEST(result.codes() == "");
  BOOST_REQUIRE(result.material.has_value());
  const SourceMaterial& m = *result.material;
  BOOST_TEST((m.period == Period{2025, 1, 4}));
  BOOST_REQUIRE(forecast_for(m.indicators.at(0), m.period) != nullptr);
  BOOST_TEST(number_in(forecast_for(m.indicators[0], m.period)->value) == "7");
  BOOST_REQUIRE(m.economy.operating.size() == 2U);
  BOOST_TEST(number_in(m.economy.operating[0].budget_year) == "11");
  BOOST_TEST(m.economy.operating[1].name == "Kostnader 2025-04");
}

BOOST_AUTO_TEST_CASE(tables_are_kept_as_they_were_typed_and_only_those_of_the_period) {
  const MaterialFolder folder;
  add_two_periods(folder);
  folder.add_file("augusti.xml", economy("2025-08"));
  folder.add_file("april.xml", economy("2025-04"));
  const Result result = read(folder);
  BOOST_REQUIRE(result.material.has_value());
  BOOST_REQUIRE(result.material->printed.size() == 2U);
  BOOST_TEST(number_in(result.material->printed[0].rows.at(0).cells.at(0)) == "9");
  BOOST_TEST(result.material->printed[1].rows.at(0).name == "Kostnader 2025-08");
}

BOOST_AUTO_TEST_CASE(exceptions_are_of_their_workbook_s_period_or_of_any) {
  const MaterialFolder folder;
  auto of_plan = plan(), of_august = follow_up("2025-08", 9, 8), of_april = follow_up("2025-04", 11, 7);
  const auto exception = [](const std::string& place) {
    return WrittenSheet{"Undantag", {{"Kod", "Plats", "Skäl"}, {"två-namn", place, "Samma sak."}}};
  };
  of_plan.push_back(exception("I1"));
  of_august.push_back(exception("1.1"));
  of_april.push_back(exception("U1"));
  folder.add_workbook("plan.xlsx", of_plan);
  folder.add_workbook("a-augusti.xlsx", of_august);
  folder.add_workbook("b-april.xlsx", of_april);
  const Result result = read(folder);
  BOOST_TEST(result.codes() == "");
  BOOST_REQUIRE(result.material.has_value());
  BOOST_REQUIRE(result.material->exceptions.size() == 2U);
  BOOST_TEST(result.material->exceptions[0].place == "1.1");
  BOOST_TEST(result.material->exceptions[1].place == "I1");
}

BOOST_AUTO_TEST_CASE(an_exception_alone_is_no_follow_up) {
  const MaterialFolder folder;
  folder.add_workbook("plan.xlsx", plan());
  folder.add_workbook("undantag.xlsx",
                      {report_sheet({{"Period", "2025-08"}}),
                       {"Undantag", {{"Kod", "Plats", "Skäl"}, {"två-namn", "I1", "Samma sak."}}}});
  const Result result = read(folder);
  BOOST_REQUIRE(result.material.has_value());
  BOOST_TEST(!result.material->followed_up);
}

BOOST_AUTO_TEST_CASE(typed_sums_of_groups_are_no_rows_of_the_economy) {
  const MaterialFolder folder;
  folder.add_workbook("plan.xlsx", plan());
  folder.add_workbook("utfall.xlsx", follow_up("2025-08", 9, 8));
  folder.add_file("ekonomi.xml",
                  "<underlag xmlns=\"urn:redovisa:underlag:1\" version=\"1\"><drift-per-verksamhet>"
                  "<grupp namn=\"Kontor\"><rad namn=\"A\" prognos=\"-3\"/></grupp>"
                  "<rad namn=\"Kontor\" prognos=\"-3\"/><rad namn=\"Summa\" prognos=\"-3\"/>"
                  "</drift-per-verksamhet></underlag>");
  const Result result = read(folder);
  BOOST_REQUIRE(result.material.has_value());
  BOOST_REQUIRE(result.material->economy.by_activity.size() == 1U);
  BOOST_TEST(result.material->economy.by_activity[0].name == "A");
  BOOST_TEST(result.material->printed.back().rows.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_net_cost_is_no_row_of_the_economy_whether_sheet_or_xml) {
  const MaterialFolder sheet, xml;
  for (const auto* folder : {&sheet, &xml}) {
    folder->add_workbook("plan.xlsx", plan());
    folder->add_workbook("utfall.xlsx", follow_up("2025-08", 9, 8));
  }
  xml.add_file("ekonomi.xml",
               "<underlag xmlns=\"urn:redovisa:underlag:1\" version=\"1\"><drift-per-verksamhet>"
               "<rad namn=\"Intäkter\" budget-helår=\"10\" prognos=\"12\"/>"
               "<rad namn=\"Kostnader\" budget-helår=\"-30\" prognos=\"-33\"/>"
               "<rad namn=\"Nettokostnad\" budget-helår=\"-20\" prognos=\"-21\"/>"
               "</drift-per-verksamhet></underlag>");
  sheet.add_workbook("ekonomi.xlsx", {report_sheet({{"Period", "2025-08"}}),
                                      {"Drift per verksamhet",
                                       {{"Post", "Budget 2025", "Prognos 2025", "Förbrukning %"},
                                        {"Intäkter", "10", "12", "80"},
                                        {"Kostnader", "-30", "-33", "70"},
                                        {"Nettokostnad", "-20", "-21", "67"}}}});
  for (const auto* folder : {&sheet, &xml}) {
    const Result result = read(*folder);
    BOOST_REQUIRE(result.material.has_value());
    BOOST_TEST(result.material->economy.by_activity.size() == 2U);
    BOOST_TEST((result.material->printed.back().rows.back().kind == PrintedRowKind::total));
  }
}

BOOST_AUTO_TEST_CASE(the_budget_of_a_whole_year_is_the_periods_too) {
  const MaterialFolder folder;
  folder.add_workbook("plan.xlsx", plan());
  folder.add_workbook("utfall.xlsx", {report_sheet({{"Period", "2025-12"}}),
                                      {"Utfall", {{"Indikator", "Utfall"}, {"I1", 9}}}});
  folder.add_file("ekonomi.xml",
                  "<underlag xmlns=\"urn:redovisa:underlag:1\" version=\"1\"><driftredovisning>"
                  "<rad namn=\"Intäkter\" budget-helår=\"10\" utfall-perioden=\"12\"/>"
                  "<rad namn=\"Kostnader\" budget-perioden=\"-30\" utfall-perioden=\"-33\"/>"
                  "</driftredovisning></underlag>");
  const Result result = read(folder);
  BOOST_REQUIRE(result.material.has_value());
  const auto& rows = result.material->economy.operating;
  BOOST_REQUIRE(rows.size() == 2U);
  BOOST_TEST((rows[0].budget_to_date.number == decimal("10")));
  BOOST_TEST((rows[1].budget_year.number == decimal("-30")));
}

BOOST_AUTO_TEST_CASE(outcomes_of_every_period_are_history) {
  const MaterialFolder folder;
  add_two_periods(folder);
  const Result result = read(folder);
  BOOST_REQUIRE(result.material.has_value());
  BOOST_TEST(result.material->indicators.at(0).outcomes.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_period_without_data_is_told_with_those_that_have) {
  const MaterialFolder folder;
  add_two_periods(folder);
  const Result result = read(folder, Period{2025, 1, 10});
  BOOST_TEST(!result.material.has_value());
  const auto told = std::ranges::find(result.diagnostics, Code::period_without_data, &Diagnostic::code);
  BOOST_REQUIRE((told != result.diagnostics.end()));
  BOOST_TEST(told->found == "2025-10");
  BOOST_TEST(told->expected.find("2025-04") != std::string::npos);
  BOOST_TEST(told->expected.find("2025-08") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_plan_alone_is_reported_on_for_the_year) {
  const MaterialFolder folder;
  folder.add_workbook("plan.xlsx", plan());
  const Result result = read(folder);
  BOOST_REQUIRE(result.material.has_value());
  BOOST_TEST((result.material->period == year_2025));
}

BOOST_AUTO_TEST_CASE(a_copy_of_a_workbook_is_told_and_not_counted_twice) {
  const MaterialFolder folder;
  folder.add_workbook("plan.xlsx", plan());
  folder.add_workbook("utfall.xlsx", follow_up("2025-08", 9, 8));
  folder.add_workbook("ekonomi.xlsx", {{"Driftredovisning", {{"Post", "Budget 2025"}, {"Intäkter", 9}}}});
  const Result result = read(folder);
  BOOST_TEST(!result.material.has_value());
  BOOST_TEST(result.codes() == "motstridig-uppgift ");
}

BOOST_AUTO_TEST_CASE(an_activity_that_only_begins_like_a_sum_is_kept) {
  const MaterialFolder folder;
  folder.add_workbook("plan.xlsx", plan());
  folder.add_workbook("utfall.xlsx", follow_up("2025-08", 9, 8));
  folder.add_workbook("drift.xlsx",
                      {{"Drift per verksamhet",
                        {{"Post", "Budget 2025"}, {"Totalförsvar", -5}, {"Summa", -5}, {"Totalt", -5}}}});
  const Result result = read(folder);
  BOOST_REQUIRE(result.material.has_value());
  BOOST_REQUIRE(result.material->economy.by_activity.size() == 1U);
  BOOST_TEST(result.material->economy.by_activity[0].name == "Totalförsvar");
}

BOOST_AUTO_TEST_CASE(a_plan_is_the_plan_whatever_period_its_workbook_names) {
  const MaterialFolder folder;
  auto sheets = plan();
  auto rows = who;
  rows.push_back({"Period", "2025-04"});
  sheets.front() = report_sheet(rows);
  folder.add_workbook("plan.xlsx", sheets);
  folder.add_workbook("utfall.xlsx", follow_up("2025-08", 9, 8));
  const Result result = read(folder);
  BOOST_REQUIRE(result.material.has_value());
  BOOST_TEST(result.material->goals.size() == 1U);
  BOOST_TEST(result.material->indicators.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_renamed_sheet_of_outcomes_is_read_by_its_headings) {
  const MaterialFolder folder;
  auto sheets = follow_up("2025-08", 9, 8);
  sheets[1].name = "Resultat i augusti";
  folder.add_workbook("plan.xlsx", plan());
  folder.add_workbook("utfall.xlsx", sheets);
  const Result result = read(folder);
  BOOST_REQUIRE(result.material.has_value());
  BOOST_TEST(result.material->indicators.front().outcomes.size() == 2U);
  BOOST_TEST(result.codes() == "blad-efter-rubriker ");
}

BOOST_AUTO_TEST_CASE(a_sheet_of_outcomes_that_nobody_knows_cannot_turn_goals_green) {
  const MaterialFolder folder;
  auto sheets = follow_up("2025-08", 9, 8);
  sheets[1].name = "Resultat i augusti";
  sheets[1].rows.front() = {"Indikator", "Resultat", "Gissning"};
  folder.add_workbook("plan.xlsx", plan());
  folder.add_workbook("utfall.xlsx", sheets);
  const Result result = read(folder);
  BOOST_TEST(!result.material.has_value());
  BOOST_TEST(result.codes() == "blad-okänt period-utan-uppgifter ");
}

BOOST_AUTO_TEST_CASE(an_outcome_of_a_later_period_than_its_workbooks_is_told) {
  const MaterialFolder folder;
  auto sheets = follow_up("2025-04", 9, 8);
  sheets[1].rows = {{"Indikator", "Period", "Utfall", "Prognos"}, {"I1", "2025-08", 9, 8}};
  folder.add_workbook("plan.xlsx", plan());
  folder.add_workbook("utfall.xlsx", sheets);
  BOOST_TEST(read(folder).codes().find("motstridig-uppgift") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(faults_of_several_sheets_and_files_are_told_in_one_run) {
  const MaterialFolder folder;
  auto sheets = plan();
  sheets[1].rows.push_back({"1.1", "En till"});
  sheets[2].rows.push_back({"I2", "9.9", "Nöjda", "KF", "uppåt", "ca 5"});
  folder.add_workbook("plan.xlsx", sheets);
  folder.add_file("trasig.xlsx", "PK\x03\x04 inget mer");
  const Result result = read(folder);
  BOOST_TEST(!result.material.has_value());
  for (const Code code : {Code::duplicate_id, Code::unknown_goal, Code::cell_not_a_known_word,
                          Code::cell_not_a_criterion, Code::file_damaged})
    BOOST_TEST((std::ranges::find(result.diagnostics, code, &Diagnostic::code) != result.diagnostics.end()),
               traits_of(code).name);
}

BOOST_AUTO_TEST_CASE(an_unknown_convention_is_told_with_the_nearest) {
  const MaterialFolder folder;
  auto sheets = plan();
  sheets[0].rows[4] = {"Konvention", "Norrtälje"};
  folder.add_workbook("plan.xlsx", sheets);
  const Result result = read(folder);
  BOOST_TEST(!result.material.has_value());
  BOOST_REQUIRE(!result.diagnostics.empty());
  BOOST_TEST((result.diagnostics.front().code == Code::convention_unknown));
  BOOST_TEST(result.diagnostics.front().advice.find("norrtalje") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_there_is_a_wrong_use_of_the_command) {
  Diagnostics diagnostics;
  BOOST_CHECK_THROW(read_source_material("/nowhere/at/all", {{}, TEMPLATES_DIR}, diagnostics), UsageFailure);
}

BOOST_AUTO_TEST_SUITE_END()

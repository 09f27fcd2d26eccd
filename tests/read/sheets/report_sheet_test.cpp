#include "read/sheets/report_sheet.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

Grid report(const std::vector<BuiltRow>& rows) {
  std::vector<BuiltRow> all{{"Nyckel", "Värde"}};
  all.insert(all.end(), rows.begin(), rows.end());
  return grid_of("Rapport", all);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(report_sheet)

BOOST_AUTO_TEST_CASE(every_key_is_read) {
  SheetReading reading;
  ReportSheet sheet;
  read_report_sheet(report({{"Kommun", "Norrtälje kommun"},
                            {"NÄMND ", "Socialnämnden"},
                            {"År", 2025},
                            {"Konvention", "Norrtalje"},
                            {"Period", "2025-08"},
                            {"Diarienummer", "SN25-231"},
                            {"Beslutsdatum", date_cell("2025-09-18")},
                            {"Författare", "Controllern"},
                            {"Status", "Slutlig"}}),
                    reading.context, sheet);
  BOOST_TEST(sheet.info.municipality == "Norrtälje kommun");
  BOOST_TEST(sheet.info.committee == "Socialnämnden");
  BOOST_TEST(sheet.info.year == 2025);
  BOOST_TEST(sheet.info.convention == "norrtalje");
  BOOST_TEST(place_of(sheet.info.convention_position) == "Rapport!B5");
  BOOST_TEST((sheet.period == Period{2025, 8, 8}));
  BOOST_TEST(sheet.info.case_number == "SN25-231");
  BOOST_TEST((sheet.info.decision_date == date("2025-09-18")));
  BOOST_TEST(sheet.info.author == "Controllern");
  BOOST_TEST((sheet.info.status == ReportStatus::final));
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(a_report_is_a_draft_until_it_says_otherwise) {
  SheetReading reading;
  ReportSheet sheet;
  read_report_sheet(report({{"Kommun", "Norrtälje"}, {"Status"}}), reading.context, sheet);
  BOOST_TEST((sheet.info.status == ReportStatus::draft));
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(two_sheets_say_the_same_or_are_told) {
  SheetReading reading;
  ReportSheet sheet;
  const Grid first = report({{"Kommun", "Norrtälje"}, {"År", 2025}});
  read_report_sheet(first, reading.context, sheet);
  read_report_sheet(first, reading.context, sheet);
  BOOST_TEST(reading.told() == "");
  read_report_sheet(report({{"Kommun", "Norsjö"}, {"År", 2024}}), reading.context, sheet);
  BOOST_TEST(reading.told() == "motstridig-uppgift Rapport!B2, motstridig-uppgift Rapport!B3");
  BOOST_TEST(sheet.info.municipality == "Norrtälje");
}

BOOST_AUTO_TEST_CASE(an_unknown_key_is_told_with_the_nearest) {
  SheetReading reading;
  ReportSheet sheet;
  read_report_sheet(report({{"Diarienumer", "1"}, {"Lösenord", "2"}}), reading.context, sheet);
  BOOST_TEST(reading.told() == "rapportuppgift-okänd Rapport!A2, rapportuppgift-okänd Rapport!A3");
  const Diagnostic& told = reading.diagnostics.front();
  BOOST_TEST((told.expected + told.advice).find("Diarienummer") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(wrong_values_are_told_where_they_stand) {
  SheetReading reading;
  ReportSheet sheet;
  read_report_sheet(
      report({{"År", "i år"}, {"Period", "hösten"}, {"Beslutsdatum", "snart"}, {"Status", "klar"}}),
      reading.context, sheet);
  BOOST_TEST(
      reading.told() ==
      "ingen-period Rapport!B2, ingen-period Rapport!B3, inget-datum Rapport!B4, okänt-ord Rapport!B5");
}

BOOST_AUTO_TEST_CASE(the_compulsory_keys_are_demanded) {
  SheetReading reading;
  ReportSheet sheet;
  read_report_sheet(report({{"Kommun", "Norrtälje"}, {"År", "i år"}, {"Nämnd", ""}}), reading.context, sheet);
  demand_report_keys(sheet, reading.diagnostics);
  std::size_t missing = 0;
  for (const auto& d : reading.diagnostics)
    if (d.code == Code::report_key_missing) ++missing;
  BOOST_TEST(missing == 2U);  // Nämnd and Konvention; the year is there but cannot be read
}

BOOST_AUTO_TEST_CASE(nothing_is_demanded_when_all_is_there) {
  SheetReading reading;
  ReportSheet sheet;
  read_report_sheet(
      report(
          {{"Kommun", "Norrtälje"}, {"Nämnd", "Socialnämnden"}, {"År", 2025}, {"Konvention", "norrtalje"}}),
      reading.context, sheet);
  demand_report_keys(sheet, reading.diagnostics);
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(what_is_a_reports_own_goes_before_what_is_said_of_all_and_not_into_other_reports) {
  SheetReading reading;
  ReportSheet sheet;
  read_report_sheet(report({{"Kommun", "Norrtälje"}, {"Diarienummer", "SN25-1"}, {"Författare", "Alla"}}),
                    reading.context, sheet);
  read_report_sheet(report({{"Kommun", "Norrtälje"}, {"Diarienummer", "SN25-40"}, {"Författare", "April"}}),
                    reading.context, sheet, ReportSheetUse::of_other_report);
  BOOST_TEST(sheet.info.case_number == "SN25-1");
  read_report_sheet(report({{"Diarienummer", "SN25-80"}, {"Status", "slutlig"}}), reading.context, sheet,
                    ReportSheetUse::of_this_report);
  BOOST_TEST(sheet.info.case_number == "SN25-80");
  BOOST_TEST(sheet.info.author == "Alla");
  BOOST_TEST((sheet.info.status == ReportStatus::final));
  BOOST_TEST(reading.told() == "");
  read_report_sheet(report({{"Diarienummer", "SN25-81"}}), reading.context, sheet,
                    ReportSheetUse::of_this_report);
  BOOST_TEST(reading.told() != "");
}

BOOST_AUTO_TEST_SUITE_END()

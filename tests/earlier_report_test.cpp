#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <sstream>
#include <string>

#include "run.hpp"
#include "support/ledger_text.hpp"
#include "support/material_folder.hpp"
#include "support/written_files.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;
namespace data = boost::unit_test::data;

/// What is asked for, and of which folder.
struct Asked {
  fs::path folder;
  std::optional<Period> period;
  std::optional<std::string> report_template = {};
};

/// What is written, and what the terminal shows.
struct Written {
  Files files;
  std::string told;
};

Written written(const Asked& asked) {
  const MaterialFolder output;
  ReportCommand command;
  command.folders = {asked.folder};
  command.period = asked.period;
  command.report_template = asked.report_template;
  command.formats = {"md", "docx", "xlsx"};
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  const int code = run(Command{command}, out, err);
  BOOST_REQUIRE_MESSAGE(code == done, err.str());
  return {written_files(output.path()), out.str()};
}

Files reports(const Asked& asked) { return written(asked).files; }

std::string told_of(const Asked& asked) { return written(asked).told; }

void check_same(const Files& before, const Files& after) {
  BOOST_TEST(before.size() >= 3U);
  check_same_bytes(before, after);
}

void add_from(const std::string& example, const std::string& name, const fs::path& folder) {
  fs::copy_file(fs::path{INPUT_DIR} / example / name, folder / name);
}

constexpr Period april{2025, 1, 4};

}  // namespace

BOOST_AUTO_TEST_SUITE(earlier_report)

BOOST_AUTO_TEST_CASE(an_april_report_is_the_same_when_the_rest_of_the_year_has_been_added) {
  const MaterialFolder folder;
  const std::string example = "norsjo-omsorg-2025";
  for (const char* name : {"plan.xlsx", "utfall-2025-04.xlsx"}) add_from(example, name, folder.path());
  const Files before = reports({folder.path(), {}});
  for (const char* name : {"utfall-2025-08.xlsx", "utfall-2025-12.xlsx"})
    add_from(example, name, folder.path());
  check_same(before, reports({folder.path(), april}));
}

BOOST_AUTO_TEST_CASE(a_plan_that_is_followed_up_is_the_same_whatever_follows) {
  const MaterialFolder folder;
  for (const char* name : {"plan.xlsx", "utfall-2025-04.xlsx"})
    add_from("norsjo-omsorg-2025", name, folder.path());
  const Files before = reports({folder.path(), {}, "verksamhetsplan"});
  for (const char* name : {"utfall-2025-08.xlsx", "utfall-2025-12.xlsx"})
    add_from("norsjo-omsorg-2025", name, folder.path());
  check_same(before, reports({folder.path(), {}, "verksamhetsplan"}));
}

/// Costs of 100 kronor a month up to the last, which the file itself says, or its amounts alone.
std::string ledger_to(unsigned last, bool says_so = true) {
  std::string rows = "#KONTO 5010 Lön\n";
  if (says_so) rows += fmt::format("#OMFATTN 2025{:02}28\n", last);
  for (unsigned month = 1; month <= last; ++month)
    rows += fmt::format("#PSALDO 0 2025{:02} 5010 {{}} 100000\n", month);
  return sie4("2", rows + fmt::format("#RES 0 5010 {}00000\n", last));
}

void add_plan_of_august(const MaterialFolder& folder) {
  folder.add_workbook("plan.xlsx", {{"Rapport",
                                     {{"Nyckel", "Värde"},
                                      {"Kommun", "Storköpings kommun"},
                                      {"Nämnd", "Socialnämnden"},
                                      {"År", 2025},
                                      {"Konvention", "norrtalje"},
                                      {"Period", "2025-08"}}},
                                    {"Mål", {{"Nummer", "Mål"}, {"1.1", "Kortare kö"}}},
                                    {"Indikatorer",
                                     {{"Id", "Mål", "Indikator", "Nivå", "Riktning", "Mål 2025"},
                                      {"I1", "1.1", "Kötid", "KF", "lägre", 10}}},
                                    {"Utfall", {{"Indikator", "Utfall", "Prognos"}, {"I1", 9, 9}}},
                                    {"Driftredovisning", {{"Post", "Prognos 2025"}, {"Kostnader", -1300}}}});
}

constexpr Period august{2025, 1, 8};

BOOST_DATA_TEST_CASE(a_later_ledger_with_any_name_changes_nothing_and_is_told,
                     data::make({"ar.se", "0-forst.se", "zzz.si"}), later) {
  const MaterialFolder folder;
  add_plan_of_august(folder);
  folder.add_file("bok.se", ledger_to(8));
  const Files before = reports({folder.path(), {}});
  folder.add_file(later, ledger_to(12));
  const Asked again{folder.path(), august};
  check_same(before, reports(again));
  const std::string told = told_of(again);
  BOOST_TEST(told.find(std::string{"Läses inte, eftersom bokföringen går till december 2025: "}) !=
                 std::string::npos,
             told);
  BOOST_TEST(told.find(later) != std::string::npos, told);
}

BOOST_AUTO_TEST_CASE(a_ledger_of_the_year_after_is_later_whatever_there_is_beside_it) {
  const MaterialFolder folder;
  add_plan_of_august(folder);
  const Files before = reports({folder.path(), {}});
  folder.add_file("nytt.se",
                  "#FLAGGA 0\n#PROGRAM \"P\" 1\n#FORMAT PC8\n#GEN 20260201\n#SIETYP 2\n#FNAMN \"K\"\n"
                  "#RAR 0 20260101 20261231\n#RAR -1 20250101 20251231\n#KONTO 5010 Lon\n"
                  "#PSALDO -1 202508 5010 {} 100\n#RES -1 5010 100\n");
  check_same(before, reports({folder.path(), august}));
}

BOOST_AUTO_TEST_CASE(a_ledger_alone_that_goes_on_is_read_to_the_reports_month) {
  const MaterialFolder to_august, to_december;
  for (const auto* folder : {&to_august, &to_december}) add_plan_of_august(*folder);
  to_august.add_file("bok.se", ledger_to(8));
  to_december.add_file("bok.se", ledger_to(12));
  const auto costs = [](const MaterialFolder& folder) {
    const std::string text = reports({folder.path(), august}).at("delarsrapport-2025-08.md");
    const auto row = text.find("| Kostnader");
    BOOST_REQUIRE(row != std::string::npos);
    return text.substr(row, text.find('\n', row) - row);
  };
  BOOST_TEST(costs(to_december) == costs(to_august));
  BOOST_TEST(costs(to_august).find("−800") != std::string::npos, costs(to_august));
}

/// The rest of August's folder, and December's follow-up when it is over.
void add_december(const MaterialFolder& folder) {
  folder.add_workbook("uppfoljning-2025-12.xlsx", {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-12"}}},
                                                   {"Utfall", {{"Indikator", "Utfall"}, {"I1", 8}}}});
}

std::string sie5_to(const std::string& last_day) {
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Sie xmlns=\"http://www.sie.se/sie5\"><FileInfo>"
         "<Company organizationId=\"1\" name=\"K\"/><FiscalYears><FiscalYear start=\"2025-01\" "
         "end=\"2025-12\" primary=\"true\" lastCoveredDate=\"" +
         last_day +
         "\"/></FiscalYears></FileInfo><Accounts><Account id=\"5010\" name=\"Lön\" type=\"cost\">"
         "<ClosingBalance month=\"2025-08\" amount=\"800000\"/></Account></Accounts></Sie>\n";
}

/// A file that says itself that it is of a later time, whatever it is called.
struct LaterFile {
  std::string name, bytes;
};
std::ostream& operator<<(std::ostream& out, const LaterFile& file) { return out << file.name; }

const LaterFile later_files[] = {
    {"bokforing.sie", sie5_to("2025-12-31")},
    {"bokforing.se", ledger_to(12)},
    {"utan-omfattning.se", ledger_to(12, false)},
    {"lon.xml",
     "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<paxml><header><version>2.0</version></header>"
     "<tidtransaktioner><tidtrans anstid=\"1\"><tidkod>SJK</tidkod><datum>2025-08-04</datum>"
     "<timmar>8</timmar></tidtrans></tidtransaktioner><schematransaktioner><schema anstid=\"1\">"
     "<dag datum=\"2025-12-01\" timmar=\"8\"/></schema></schematransaktioner>"
     "<personal><person anstid=\"1\"><persnr>19800101-0008</persnr></person></personal></paxml>\n"},
    {"kolada.json",
     "{\"count\":1,\"values\":[{\"kpi\":\"N1\",\"municipality\":\"0101\",\"period\":2025,"
     "\"values\":[{\"gender\":\"T\",\"value\":5}]}]}"}};

BOOST_DATA_TEST_CASE(a_later_file_that_came_with_december_changes_nothing_in_august, data::make(later_files),
                     later) {
  const MaterialFolder folder;
  add_plan_of_august(folder);
  const Files before = reports({folder.path(), august});
  add_december(folder);
  folder.add_file(later.name, later.bytes);
  check_same(before, reports({folder.path(), august}));
}

BOOST_AUTO_TEST_CASE(an_earlier_report_has_its_own_case_number_status_and_day_of_decision) {
  const auto follow_up = [](const char* period, const char* number, const char* status, int outcome) {
    return std::vector<WrittenSheet>{{"Rapport",
                                      {{"Nyckel", "Värde"},
                                       {"Period", period},
                                       {"Diarienummer", number},
                                       {"Status", status},
                                       {"Författare", std::string{"Controllern "} + period}}},
                                     {"Utfall",
                                      {{"Indikator", "Utfall", "Prognos", "Kommentar"},
                                       {"I1", outcome, outcome + 1, std::string{"Skrivet "} + period}}}};
  };
  const MaterialFolder folder;
  folder.add_workbook("plan.xlsx",
                      {{"Rapport",
                        {{"Nyckel", "Värde"},
                         {"Kommun", "Storköping"},
                         {"Nämnd", "Socialnämnden"},
                         {"År", 2025},
                         {"Konvention", "norrtalje"},
                         {"Diarienummer", "SN25-1"}}},
                       {"Mål", {{"Nummer", "Mål"}, {"1", "Trygghet"}}},
                       {"Indikatorer",
                        {{"Id", "Indikator", "Mål", "Nivå", "Enhet", "Riktning", "Utfall 2024", "Mål 2025"},
                         {"I1", "Nöjda", "1", "KF", "%", "högre", 80, 85}}}});
  folder.add_workbook("uppfoljning-2025-04.xlsx", follow_up("2025-04", "SN25-40", "slutlig", 81));
  const Files before = reports({folder.path(), {}});
  folder.add_workbook("uppfoljning-2025-08.xlsx", follow_up("2025-08", "SN25-80", "arbetsmaterial", 84));
  folder.add_workbook(
      "personal-2025-08.xlsx",
      {{"Sjukfrånvaro",
        {{"Mått", "Grupp", "Period", "Värde"}, {"Sjukfrånvaro", "Socialnämnden", "2025-03", 7}}}});
  check_same(before, reports({folder.path(), april}));
  const Files later = reports({folder.path(), {}});
  const std::string& text = later.at("delarsrapport-2025-08.md");
  BOOST_TEST(text.find("SN25-80") != std::string::npos);
  BOOST_TEST(text.find("SN25-40") == std::string::npos);
  BOOST_TEST(before.at("delarsrapport-2025-04.md").find("SN25-40") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <sstream>
#include <string>

#include "run.hpp"
#include "support/material_folder.hpp"
#include "support/written_files.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

/// What is asked for, and of which folder.
struct Asked {
  fs::path folder;
  std::optional<Period> period;
  std::optional<std::string> report_template = {};
};

Files reports(const Asked& asked) {
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
  return written_files(output.path());
}

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

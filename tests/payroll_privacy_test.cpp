// No identity in a payroll file may come out of the program: not in a report, a message or the review.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "diagnostics/failure.hpp"
#include "read/paxml/payroll_sample.hpp"
#include "run.hpp"
#include "support/material_folder.hpp"
#include "write/package_parts.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

/// Forty employees with names, employments and numbers that nothing else in the material has.
struct Staff {
  std::string schedule, time, people;
  std::vector<std::string> identities;
};

Staff staff_of_forty() {
  Staff staff;
  for (int i = 0; i < 40; ++i) {
    const std::string employment = fmt::format("ANST-{}", 7100 + i);
    const std::string number = fmt::format("19{}0{}1{}{}{}", 60 + i % 39, 1 + i % 9, i % 9, 700 + i, i % 10);
    const std::string name = fmt::format("Efternamnsson{}", i);
    for (unsigned month = 1; month <= 8; ++month)
      staff.schedule +=
          schedule_of(employment, fmt::format("2025-{:02}-01", month), fmt::format("2025-{:02}-28", month));
    staff.time += absence_of(employment, "SJK", fmt::format("<datum>2025-03-{:02}</datum>", 3 + i % 5));
    staff.people += fmt::format("<person anstid=\"{}\" persnr=\"{}\"><efternamn>{}</efternamn></person>\n",
                                employment, number, name);
    staff.identities.insert(staff.identities.end(), {employment, number, number.substr(2), name});
  }
  return staff;
}

/// Rows with every kind of fault, each with an identity in it.
std::string faulty_rows(std::vector<std::string>& identities) {
  std::string rows;
  const std::string parts[] = {
      "",
      "<datum>igår</datum>",
      "<datum>2025-08-04</datum><timmar>åtta</timmar>",
      "<datum>2025-08-04</datum><timmar>6,5</timmar>",
      "<datum>2025-08-04T08:00:00Z</datum>",
      "<datum>2025-08-04</datum><omfattning>200</omfattning>",
      "<datumfrom>2025-08-04</datumfrom><datumtom>2025-08-06</datumtom><timmar>9</timmar>"};
  int i = 0;
  for (const auto& part : parts) {
    const std::string employment = fmt::format("FEL-{}", 9100 + i++);
    rows += absence_of(employment, "SJK", part) + absence_of(employment, "SJK", part);
    identities.push_back(employment);
  }
  return rows;
}

WrittenSheet report_sheet() {
  return {"Rapport",
          {{"Nyckel", "Värde"},
           {"Kommun", "Storköpings kommun"},
           {"Nämnd", "Socialnämnden"},
           {"År", 2025},
           {"Konvention", "norrtalje"},
           {"Period", "2025-08"}}};
}

std::vector<WrittenSheet> plan() {
  return {report_sheet(),
          {"Mål", {{"Nummer", "Mål"}, {"1.1", "Kortare kö"}}},
          {"Indikatorer",
           {{"Id", "Mål", "Indikator", "Nivå", "Riktning", "Mål 2025", "Utfall 2024"},
            {"I1", "1.1", "Kötid", "KF", "lägre", 10, 12}}},
          {"Utfall", {{"Indikator", "Utfall", "Prognos"}, {"I1", 9, 9}}},
          {"Sjukfrånvaro",
           {{"Mått", "Grupp", "Period", "Värde"}, {"Sjukfrånvaro", "Kvinnor", "jan-aug 2025", "42"}}}};
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

/// Everything that the program says and writes about the folder, with packages unpacked.
std::string all_output(const MaterialFolder& folder) {
  const fs::path output = folder.path() / "ut";
  std::ostringstream out, err;
  const auto carry_out = [&](const Command& command) {
    try {
      run(command, out, err);
    } catch (const std::exception& failure) {
      err << failure.what();
    }
  };
  ReportCommand report;
  report.folders = {folder.path()};
  report.formats = {"md", "docx", "xlsx"};
  report.output = output;
  report.templates_folder = TEMPLATES_DIR;
  carry_out(report);
  ReviewCommand review;
  review.folders = {folder.path()};
  review.formats = {"text", "json", "xlsx"};
  review.output = output;
  review.templates_folder = TEMPLATES_DIR;
  carry_out(review);
  carry_out(ExplainCommand{folder.path(), "", false, {}, TEMPLATES_DIR});
  std::string all = out.str() + err.str();
  if (!fs::exists(output)) return all;
  for (const auto& entry : fs::recursive_directory_iterator{output})
    if (entry.is_regular_file()) {
      all += entry.path().string() + bytes_of(entry.path());
      if (const auto ending = entry.path().extension(); ending == ".docx" || ending == ".xlsx")
        for (const auto& [name, part] : package_parts(bytes_of(entry.path()))) all += name + part;
    }
  return all;
}

void check_silence(const std::string& output, const std::vector<std::string>& identities) {
  for (const auto& identity : identities)
    BOOST_TEST(output.find(identity) == std::string::npos, "en identitet kom ut");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(payroll_privacy)

BOOST_AUTO_TEST_CASE(a_report_of_sick_leave_names_nobody) {
  const Staff staff = staff_of_forty();
  const MaterialFolder folder;
  folder.add_workbook("plan.xlsx", plan());
  folder.add_file("lon.xml",
                  PayrollText{.time = staff.time, .schedule = staff.schedule, .people = staff.people}.xml());
  const std::string output = all_output(folder);
  BOOST_TEST(output.find("räknat av Redovisa ur lönesystemets fil (lon.xml)") != std::string::npos);
  BOOST_TEST(output.find("sjukfrånvaro-mot-lönefilen") != std::string::npos);
  check_silence(output, staff.identities);
}

BOOST_AUTO_TEST_CASE(faults_of_a_payroll_file_name_nobody) {
  Staff staff = staff_of_forty();
  const std::string faulty = faulty_rows(staff.identities);
  const MaterialFolder folder;
  folder.add_workbook("plan.xlsx", plan());
  folder.add_file(
      "lon.xml",
      PayrollText{.time = faulty + staff.time, .schedule = staff.schedule, .people = staff.people}.xml());
  const std::string output = all_output(folder);
  BOOST_TEST(output.find("lönefil-rad-oläslig") != std::string::npos);
  check_silence(output, staff.identities);
}

BOOST_AUTO_TEST_CASE(a_payroll_file_that_is_cut_off_or_damaged_anywhere_names_nobody) {
  const Staff staff = staff_of_forty();
  const std::string xml =
      PayrollText{.time = staff.time.substr(0, 600), .schedule = {}, .people = staff.people}.xml();
  for (const std::size_t at : {5U, 20U, 45U, 60U, 100U, 200U, 400U, 900U, 1200U}) {
    const MaterialFolder folder;
    folder.add_workbook("plan.xlsx", plan());
    folder.add_file("avhuggen.xml", xml.substr(0, at));
    std::string damaged = xml;
    damaged[at] = '<';
    folder.add_file("skadad.xml", damaged);
    folder.add_file("utan-huvud.xml", xml.substr(at));
    folder.add_file("utan-rot.xml", "<1 " + xml.substr(xml.find("<person ") + 1));
    check_silence(all_output(folder), staff.identities);
  }
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/paxml/payroll_files.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <string>

#include "read/paxml/payroll_sample.hpp"
#include "support/material_folder.hpp"
#include "view/personnel_tables.hpp"

using namespace redovisa;

namespace {

struct Counted {
  SourceMaterial material;
  Diagnostics diagnostics;

  /// "Sjukfrånvaro Totalt 2025-08: 36.3".
  std::string rows() const {
    std::string text;
    for (const auto& row : material.personnel.sick_leave)
      text += fmt::format("{} {} {}-{}: {}\n", row.measure, row.group, row.period.first_month,
                          to_key(row.period), row.share.number ? to_machine_text(*row.share.number) : "-");
    return text;
  }

  std::string codes() const {
    std::string text;
    for (const auto& d : diagnostics) text += (text.empty() ? "" : " ") + std::string{traits_of(d.code).name};
    return text;
  }
};

Counted counted(const std::vector<std::string>& texts, SourceMaterial material) {
  const MaterialFolder folder;
  Counted result{std::move(material), {}};
  PayrollFiles files;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string name = fmt::format("lon-{}.xml", i + 1);
    folder.add_file(name, texts[i]);
    add_payroll_file(folder.path() / name, name, files, result.diagnostics);
  }
  add_counted_sick_leave(files, result.material, result.diagnostics);
  return result;
}

/// A report for February 2025 where groups of one may be told.
SourceMaterial february(unsigned staff_limit = 1) {
  SourceMaterial m;
  m.period = {2025, 1, 2};
  m.convention.staff_limit = staff_limit;
  m.convention.privacy_limit = 1;
  return m;
}

/// A woman of 45 and a man of 60 at work all of a month, eight hours every weekday.
PayrollText month(const std::string& number, const std::string& last_day, const std::string& time) {
  const auto schedule = [&](const std::string& employment) {
    return schedule_of(employment, "2025-" + number + "-01", "2025-" + number + "-" + last_day);
  };
  return {.time = time,
          .schedule = schedule("A") + schedule("B"),
          .people =
              "<person anstid=\"A\" persnr=\"198001019986\"/><person anstid=\"B\" persnr=\"196501019999\"/>"};
}

const std::string january = month("01", "31", "").xml();
const std::string february_with_illness =
    month("02", "28",
          absence_of("A", "SJK", "<datumfrom>2025-01-30</datumfrom><datumtom>2025-02-04</datumtom>"))
        .xml();

}  // namespace

BOOST_AUTO_TEST_SUITE(payroll_files)

BOOST_AUTO_TEST_CASE(months_and_groups_are_counted_over_all_files) {
  const auto result = counted({january, february_with_illness}, february());
  BOOST_TEST(result.codes() == "");
  // January: 2 of 2 · 23 days; February: 2 of 2 · 20; A is absent 4 of 43 days
  BOOST_TEST(result.rows() ==
             "Sjukfrånvaro Totalt 1-2025-01: 4.3\n"
             "Sjukfrånvaro Totalt 2-2025-02: 5.0\n"
             "Sjukfrånvaro Totalt 1-2025-02: 4.7\n"
             "Sjukfrånvaro Kvinnor 1-2025-02: 9.3\n"
             "Sjukfrånvaro Män 1-2025-02: 0.0\n"
             "Sjukfrånvaro 30–49 år 1-2025-02: 9.3\n"
             "Sjukfrånvaro 50 år eller äldre 1-2025-02: 0.0\n"
             "Långtidssjukfrånvaro Totalt 1-2025-02: 0.0\n");
}

BOOST_AUTO_TEST_CASE(small_groups_have_no_figure_and_that_is_told) {
  const auto result = counted({january, february_with_illness}, february(2));
  BOOST_TEST(result.codes() == "grupp-för-liten");
  BOOST_TEST(result.diagnostics[0].found == "Kvinnor, Män, 30–49 år, 50 år eller äldre");
  BOOST_TEST(result.rows().find("Sjukfrånvaro Totalt 1-2025-02: 4.7\n") != std::string::npos);
  BOOST_TEST(result.rows().find("Kvinnor 1-2025-02: -\n") != std::string::npos);
  const Table table = sick_leave_by_group_table(result.material, "Sjukfrånvaro");
  BOOST_TEST(
      table.notes.back() ==
      "Grupper med färre än 2 anställda visas inte, och inte heller en grupp som annars skulle avslöja "
      "en sådan.");
  BOOST_TEST(table.notes.front().find("32,0 av 688,0 timmar") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_sheets_figure_stays_and_the_groups_keep_the_sheets_names) {
  auto m = february();
  m.personnel.sick_leave = {{"", "Samtliga", {2025, 2, 2}, {Decimal{60, 1}}, "", {}}};
  const auto result = counted({january, february_with_illness}, m);
  BOOST_TEST(
      result.rows().starts_with(" Samtliga 2-2025-02: 6.0\n"
                                " Samtliga 1-2025-01: 4.3\n"
                                " Samtliga 1-2025-02: 4.7\n"));
  BOOST_TEST(result.material.personnel.counted_sick_leave.size() == 8U);
}

BOOST_AUTO_TEST_CASE(a_missing_month_is_told_and_no_whole_period_is_counted) {
  const auto result = counted({february_with_illness}, february());
  BOOST_TEST(result.rows() == "Sjukfrånvaro Totalt 2-2025-02: 5.0\n");
  BOOST_TEST(result.codes() == "lönefil-ofullständig");
  BOOST_TEST(result.diagnostics[0].found == "inget schema för januari");
}

BOOST_AUTO_TEST_CASE(last_year_is_counted_when_a_file_has_it) {
  auto m = february();
  m.period = {2026, 1, 2};
  const auto result = counted({january, february_with_illness}, m);
  BOOST_TEST(result.rows().find("Totalt 1-2025-02: 4.7\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_same_schedule_in_two_files_is_a_contradiction) {
  const auto result = counted({january, january, february_with_illness}, february());
  BOOST_TEST(result.codes() == "motstridig-uppgift");
  BOOST_TEST(result.diagnostics[0].found == "schema för 46 arbetsdagar som också står i en annan lönefil");
}

BOOST_AUTO_TEST_CASE(a_copy_of_the_same_days_in_one_file_is_counted_and_told) {
  const auto once = month("01", "31", "");
  const PayrollText twice{.schedule = once.schedule + once.schedule, .people = once.people};
  const auto result = counted({twice.xml(), february_with_illness}, february());
  BOOST_TEST(result.codes() == "lönefil-lika-rader");
  BOOST_TEST(result.rows().find("Totalt 1-2025-01: 4.3\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(nothing_is_said_without_payroll_files) {
  const auto result = counted({}, february());
  BOOST_TEST(result.rows() == "");
  BOOST_TEST(result.codes() == "");
}

BOOST_AUTO_TEST_SUITE_END()

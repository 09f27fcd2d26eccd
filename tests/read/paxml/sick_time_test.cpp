#include "read/paxml/sick_time.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "read/paxml/payroll_sample.hpp"

using namespace redovisa;

namespace {

/// "08-04 8 (1), 08-05 4 (2)": day, hours and day of illness.
std::string days_in(const PayrollText& text) {
  std::string result;
  for (const auto& member : read_payroll_text(text.xml()).staff())
    for (const auto& day : member.sick) {
      if (!result.empty()) result += ", ";
      result += to_iso(std::chrono::sys_days{std::chrono::days{day.day}}).substr(5) + ' ' +
                to_machine_text(trimmed(Decimal{day.hours, 6})) + " (" + std::to_string(day.day_of_illness) +
                ")";
    }
  return result;
}

std::string days_of_absence(const std::string& absences) {
  return days_in({.time = absences, .schedule = schedule_of("A", "2025-08-04", "2025-08-29")});
}

std::string sick(const std::string& parts, const std::string& code = "SJK") {
  return absence_of("A", code, parts);
}

const std::string monday = "<datum>2025-08-04</datum>";
const std::string monday_and_tuesday = "<datumfrom>2025-08-04</datumfrom><datumtom>2025-08-05</datumtom>";

}  // namespace

BOOST_AUTO_TEST_SUITE(sick_time)

BOOST_AUTO_TEST_CASE(a_day_without_hours_or_share_is_the_whole_schedule) {
  BOOST_TEST(days_of_absence(sick(monday)) == "08-04 8 (1)");
}

BOOST_AUTO_TEST_CASE(hours_are_the_hours_and_a_share_is_of_the_schedule) {
  BOOST_TEST(days_of_absence(sick(monday + "<timmar>6.5</timmar>", "SJK_KAR")) == "08-04 6.5 (1)");
  BOOST_TEST(days_of_absence(sick(monday_and_tuesday + "<omfattning>50</omfattning>")) ==
             "08-04 4 (1), 08-05 4 (2)");
}

BOOST_AUTO_TEST_CASE(other_absence_is_no_sick_leave) {
  for (const auto* code : {"VAB", "ASK", "SMB", "FPE", "SJKX", "sjk"})
    BOOST_TEST(days_of_absence(sick(monday, code)) == "");
  for (const auto* code : {"SJK", "SJK_KAR", "SJK_LÖN", "SJK_ERS", "SJK_PEN"})
    BOOST_TEST(days_of_absence(sick(monday, code)) == "08-04 8 (1)");
}

BOOST_AUTO_TEST_CASE(a_weekend_within_an_interval_costs_no_hours_but_counts_as_days) {
  BOOST_TEST(days_of_absence(sick("<datumfrom>2025-08-08</datumfrom><datumtom>2025-08-11</datumtom>")) ==
             "08-08 8 (1), 08-11 8 (4)");
}

BOOST_AUTO_TEST_CASE(a_negative_row_takes_back_what_another_gave) {
  BOOST_TEST(days_of_absence(sick(monday_and_tuesday) + sick(monday + "<timmar>-8</timmar>")) ==
             "08-05 8 (1)");
  BOOST_TEST(days_of_absence(sick(monday + "<timmar>-3</timmar>")) == "08-04 -3 (0)");
  BOOST_TEST(days_of_absence(sick(monday_and_tuesday) +
                             sick("<datum>2025-08-05</datum><omfattning>-50</omfattning>")) ==
             "08-04 8 (1), 08-05 4 (2)");
}

BOOST_AUTO_TEST_CASE(clock_times_are_the_time_between_them_but_never_more_than_the_schedule) {
  BOOST_TEST(days_of_absence(sick("<starttid>2025-08-04T08:00:00</starttid>"
                                  "<sluttid>2025-08-04T12:30:00</sluttid>")) == "08-04 4.5 (1)");
  BOOST_TEST(days_of_absence(sick("<starttid>2025-08-04T08:00:00</starttid>"
                                  "<sluttid>2025-08-04T17:00:00</sluttid>")) == "08-04 8 (1)");
  BOOST_TEST(days_of_absence(sick("<starttid>2025-08-04T12:00:00</starttid>"
                                  "<sluttid>2025-08-06T02:00:00</sluttid>")) ==
             "08-04 8 (1), 08-05 8 (2), 08-06 2 (3)");
}

BOOST_AUTO_TEST_CASE(hours_of_an_interval_follow_the_schedule) {
  BOOST_TEST(days_of_absence(sick(monday_and_tuesday + "<timmar>10</timmar>")) == "08-04 5 (1), 08-05 5 (2)");
}

BOOST_AUTO_TEST_CASE(rows_that_are_alike_are_all_counted) {
  BOOST_TEST(days_of_absence(sick(monday + "<timmar>3</timmar>") + sick(monday + "<timmar>3</timmar>")) ==
             "08-04 6 (1)");
}

BOOST_AUTO_TEST_CASE(five_healthy_days_are_the_same_illness_and_six_are_not) {
  const std::string first = sick(monday);
  BOOST_TEST(days_of_absence(first + sick("<datum>2025-08-08</datum>")) == "08-04 8 (1), 08-08 8 (5)");
  BOOST_TEST(days_in({.time = first + sick("<datum>2025-08-11</datum>"),
                      .schedule = schedule_of("A", "2025-08-04", "2025-08-29")}) ==
             "08-04 8 (1), 08-11 8 (1)");
}

BOOST_AUTO_TEST_CASE(days_without_any_work_do_not_end_an_illness) {
  const std::string time = sick(monday) + sick("<datum>2025-08-11</datum>");
  const std::string mondays_alone =
      "<schema anstid=\"A\"><dag datum=\"2025-08-04\" timmar=\"8\"/>"
      "<dag datum=\"2025-08-11\" timmar=\"8\"/></schema>";
  BOOST_TEST(days_in({.time = time, .schedule = mondays_alone}) == "08-04 8 (1), 08-11 8 (8)");
}

BOOST_AUTO_TEST_CASE(an_absence_that_began_before_the_schedule_is_counted_from_its_first_day) {
  BOOST_TEST(days_in({.time = sick("<datumfrom>2025-06-06</datumfrom><datumtom>2025-08-05</datumtom>"),
                      .schedule = schedule_of("A", "2025-08-04", "2025-08-29")}) ==
             "08-04 8 (60), 08-05 8 (61)");
}

BOOST_AUTO_TEST_CASE(employments_of_one_person_are_one_illness) {
  const PayrollText text{
      .time = absence_of("A", "SJK", monday) + absence_of("B", "SJK", "<datum>2025-08-05</datum>"),
      .schedule = schedule_of("A", "2025-08-04", "2025-08-04") + schedule_of("B", "2025-08-05", "2025-08-05"),
      .people =
          "<person anstid=\"A\" persnr=\"198001019999\"/><person anstid=\"B\" persnr=\"800101-9999\"/>"};
  BOOST_TEST(days_in(text) == "08-04 8 (1), 08-05 8 (2)");
}

BOOST_AUTO_TEST_SUITE_END()

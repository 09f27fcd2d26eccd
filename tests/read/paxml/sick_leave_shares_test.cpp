#include "read/paxml/sick_leave_shares.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "read/paxml/payroll_sample.hpp"

using namespace redovisa;

namespace {

const Period august{2025, 8, 8};

StaffTime of(const StaffTimes& times, StaffGroup group) { return times.at(static_cast<std::size_t>(group)); }

/// So many women, men, and so on; the ages follow the sexes.
StaffTimes employees(unsigned women, unsigned men, unsigned young, unsigned middle, unsigned old) {
  StaffTimes times;
  times[0].employees = women + men;
  times[1].employees = women, times[2].employees = men;
  times[3].employees = young, times[4].employees = middle, times[5].employees = old;
  return times;
}

std::string told(const StaffTimes& times) {
  std::string text;
  for (const bool group : groups_to_tell(times, Convention{})) text += group ? '1' : '0';
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sick_leave_shares)

BOOST_AUTO_TEST_CASE(each_group_is_held_against_its_own_working_time) {
  const PayrollText text{
      .time = absence_of("A", "SJK", "<datumfrom>2025-07-30</datumfrom><datumtom>2025-08-01</datumtom>") +
              absence_of("B", "SJK", "<datum>2025-08-04</datum><timmar>4</timmar>") +
              absence_of("C", "SJK", "<datum>2025-08-04</datum>"),
      .schedule = schedule_of("A", "2025-07-28", "2025-08-04") + schedule_of("B", "2025-08-04", "2025-08-05"),
      .people =
          "<person anstid=\"A\" persnr=\"199512319984\"/><person anstid=\"B\" persnr=\"197001019999\"/>"};
  const StaffTimes times = staff_times(read_payroll_text(text.xml()).staff(), august);
  BOOST_TEST(of(times, StaffGroup::all).employees == 2U);  // C has no schedule
  BOOST_TEST(of(times, StaffGroup::all).ordinary == 32 * one_hour);
  BOOST_TEST(of(times, StaffGroup::all).absent == 12 * one_hour);  // of A the first of August alone
  BOOST_TEST(of(times, StaffGroup::women).absent == 8 * one_hour);
  BOOST_TEST(of(times, StaffGroup::women).ordinary == 16 * one_hour);
  BOOST_TEST(of(times, StaffGroup::men).absent == 4 * one_hour);
  BOOST_TEST(of(times, StaffGroup::to_29).employees == 1U);
  BOOST_TEST(of(times, StaffGroup::from_30_to_49).employees == 0U);
  BOOST_TEST(of(times, StaffGroup::from_50).ordinary == 16 * one_hour);
}

BOOST_AUTO_TEST_CASE(long_term_absence_begins_the_sixtieth_day) {
  const PayrollText text{
      .time = absence_of("A", "SJK", "<datumfrom>2025-06-05</datumfrom><datumtom>2025-08-29</datumtom>"),
      .schedule = schedule_of("A", "2025-06-02", "2025-08-29")};
  const StaffTimes times = staff_times(read_payroll_text(text.xml()).staff(), august);
  BOOST_TEST(of(times, StaffGroup::all).absent == 21 * 8 * one_hour);
  // the 3rd of August, a Sunday, is the sixtieth day
  BOOST_TEST(of(times, StaffGroup::all).long_term == 20 * 8 * one_hour);
  BOOST_TEST(of(times, StaffGroup::all).long_term_employees == 1U);
}

BOOST_AUTO_TEST_CASE(a_group_of_at_most_ten_is_not_told_and_cannot_be_worked_out) {
  BOOST_TEST(told(employees(20, 20, 13, 13, 14)) == "111111");
  BOOST_TEST(told(employees(30, 10, 13, 13, 14)) == "100111");  // the women would give the men away
  BOOST_TEST(told(employees(20, 20, 10, 14, 16)) == "111001");  // and the smallest of the other ages goes
  BOOST_TEST(told(employees(20, 20, 10, 10, 20)) == "111001");
  BOOST_TEST(told(employees(30, 0, 11, 11, 0)) == "110110");  // nobody needs no hiding
  BOOST_TEST(told(employees(5, 5, 3, 3, 4)) == "000000");
}

BOOST_AUTO_TEST_CASE(few_long_term_absences_are_not_told) {
  StaffTime all{.employees = 50};
  BOOST_TEST(may_tell_long_term(all, Convention{}));
  all.long_term_employees = 4;
  BOOST_TEST(!may_tell_long_term(all, Convention{}));
  all.long_term_employees = 5;
  BOOST_TEST(may_tell_long_term(all, Convention{}));
}

const std::pair<std::string, std::string> names[]{
    {"Totalt", "Totalt"},
    {"samtliga anställda", "Totalt"},
    {"KVINNOR", "Kvinnor"},
    {"Män", "Män"},
    {"29 år eller yngre", "29 år eller yngre"},
    {"-29 år", "29 år eller yngre"},
    {"0–29 år", "29 år eller yngre"},
    {"<30", "29 år eller yngre"},
    {"under 30 år", "29 år eller yngre"},
    {"30-49", "30–49 år"},
    {"30–49 år", "30–49 år"},
    {"50+", "50 år eller äldre"},
    {"50 år och äldre", "50 år eller äldre"},
    {"över 49 år", "50 år eller äldre"},
    {"Äldreomsorg", ""},
    {"40–48 år", ""},
    {"30 år och äldre", ""},
    {"", ""},
};

BOOST_AUTO_TEST_CASE(a_group_is_known_by_the_ways_to_write_it) {
  for (const auto& [written, meant] : names) {
    const auto group = staff_group_named(written);
    BOOST_TEST((group ? name_of(*group) : "") == meant, written);
  }
}

BOOST_AUTO_TEST_SUITE_END()

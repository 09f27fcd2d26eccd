#include "read/open_assignments.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

constexpr auto started = AssignmentStatus::started, completed = AssignmentStatus::completed;

SourceMaterial report(unsigned month, std::optional<AssignmentStatus> status, std::string id = "U01") {
  SourceMaterial m;
  m.period = {2025, 1, month};
  Assignment a;
  a.id = std::move(id);
  a.status = status;
  a.status_position.row = month;
  m.assignments = {std::move(a)};
  return m;
}

/// The month that the assignment of the year's last report was last open in; 0: none.
unsigned last_open(std::vector<SourceMaterial> earlier) {
  SourceMaterial whole_year = report(12, completed);
  YearHistory history;
  history.earlier = std::move(earlier);
  mark_open_assignments(whole_year, history);
  const Assignment& a = whole_year.assignments.front();
  if (!a.last_open) return 0;
  BOOST_TEST(a.last_open_position.row == static_cast<unsigned>(a.last_open->month()));
  return static_cast<unsigned>(a.last_open->month());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(open_assignments)

BOOST_AUTO_TEST_CASE(the_latest_report_that_has_it_open_counts) {
  BOOST_TEST(last_open({report(8, started), report(4, started)}) == 8U);
  BOOST_TEST(last_open({report(8, completed), report(4, AssignmentStatus::not_started)}) == 4U);
}

BOOST_AUTO_TEST_CASE(what_no_report_has_open_has_no_day) {
  BOOST_TEST(last_open({}) == 0U);
  BOOST_TEST(last_open({report(8, completed), report(4, std::nullopt)}) == 0U);
  BOOST_TEST(last_open({report(8, AssignmentStatus::cancelled)}) == 0U);
  BOOST_TEST(last_open({report(8, started, "U02")}) == 0U);
}

BOOST_AUTO_TEST_CASE(an_earlier_report_is_marked_by_those_before_it) {
  SourceMaterial whole_year = report(12, completed);
  YearHistory history;
  history.earlier = {report(8, completed), report(4, started)};
  mark_open_assignments(whole_year, history);
  BOOST_TEST((history.earlier.front().assignments.front().last_open == date("2025-04-30")));
  BOOST_TEST((history.earlier.back().assignments.front().last_open == std::nullopt));
}

BOOST_AUTO_TEST_SUITE_END()

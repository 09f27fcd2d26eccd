#include "assess/assignment_rules.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "support/sample_goals.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

constexpr auto started = AssignmentStatus::started, completed = AssignmentStatus::completed;
constexpr auto not_started = AssignmentStatus::not_started, cancelled = AssignmentStatus::cancelled;
constexpr int on_plan = 1, deviating = 0, unknown = -1;
constexpr int fulfilled = 0, failed = 1, not_evaluated = -1;

struct Case {
  std::string shows;
  std::optional<AssignmentStatus> status;
  std::string end_date, expected_date;
  int follows_plan;
  ReasonCode plan_reason;
  int level;
  ReasonCode reason;
  Period period = august;
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }

using R = ReasonCode;

const Case cases[] = {
    {"started with time left", started, "2025-12-31", "", on_plan, R::end_date_ahead, fulfilled, R::on_plan},
    {"the end date is the report date", started, "2025-08-31", "", on_plan, R::end_date_ahead, fulfilled,
     R::on_plan},
    {"the end date was the day before", started, "2025-08-30", "", deviating, R::end_date_passed,
     not_evaluated, R::late_without_new_date},
    {"late, with a new date this year", started, "2025-04-24", "2025-10-23", deviating, R::end_date_passed,
     fulfilled, R::done_within_year},
    {"late, with the last day of the year", started, "2025-04-24", "2025-12-31", deviating,
     R::end_date_passed, fulfilled, R::done_within_year},
    {"late, with a date next year", started, "2025-04-24", "2026-01-01", deviating, R::end_date_passed,
     failed, R::not_done_within_year},
    {"expected after its end date but this year", started, "2025-10-01", "2025-12-01", deviating,
     R::expected_after_end_date, fulfilled, R::done_within_year},
    {"expected after its end date and next year", started, "2025-12-31", "2026-02-01", deviating,
     R::expected_after_end_date, failed, R::not_done_within_year},
    {"expected on its end date", started, "2025-12-31", "2025-12-31", on_plan, R::end_date_ahead, fulfilled,
     R::on_plan},
    {"an end date years ahead", started, "2027-06-30", "", on_plan, R::end_date_ahead, fulfilled, R::on_plan},
    {"completed in time", completed, "2025-10-02", "", on_plan, R::completed, fulfilled, R::completed},
    {"completed, but left from the year before", completed, "2024-12-31", "", deviating, R::end_date_passed,
     fulfilled, R::completed},
    {"completed, nobody tells when", completed, "2025-04-24", "", on_plan, R::completed, fulfilled,
     R::completed},
    {"completed at year end, nobody tells when", completed, "2025-10-02", "", on_plan, R::completed,
     fulfilled, R::completed, year_2025},
    {"completed, expected after an end date that has passed", completed, "2025-04-24", "2025-05-15",
     deviating, R::expected_after_end_date, fulfilled, R::completed},
    {"completed, whatever was expected before", completed, "2025-10-02", "2025-12-24", on_plan, R::completed,
     fulfilled, R::completed},
    {"completed without end date", completed, "", "", unknown, R::no_end_date, fulfilled, R::completed},
    {"cancelled", cancelled, "2025-04-24", "", deviating, R::cancelled, failed, R::cancelled},
    {"cancelled without end date", cancelled, "", "", deviating, R::cancelled, failed, R::cancelled},
    {"not started, time left", not_started, "2025-12-31", "", on_plan, R::end_date_ahead, fulfilled,
     R::on_plan},
    {"not started, too late", not_started, "2025-06-19", "", deviating, R::end_date_passed, failed,
     R::not_started_in_time},
    {"not started, with a new date this year", not_started, "2025-06-19", "2025-11-01", deviating,
     R::end_date_passed, fulfilled, R::done_within_year},
    {"started, and the new date has passed too", started, "2025-03-31", "2025-06-30", deviating,
     R::end_date_passed, not_evaluated, R::late_without_new_date},
    {"started without end date", started, "", "", unknown, R::no_end_date, not_evaluated, R::no_end_date},
    {"no status", std::nullopt, "2025-12-31", "", on_plan, R::end_date_ahead, not_evaluated, R::no_status},
    {"at year end, due on the last day", started, "2025-12-31", "", on_plan, R::end_date_ahead, fulfilled,
     R::on_plan, year_2025},
    {"at year end, late without new date", started, "2025-11-30", "", deviating, R::end_date_passed,
     not_evaluated, R::late_without_new_date, year_2025},
    {"at year end, expected next year", started, "2025-11-30", "2026-03-01", deviating, R::end_date_passed,
     failed, R::not_done_within_year, year_2025},
};

/// By status alone, on three levels.
struct StatusCase {
  std::string shows;
  std::optional<AssignmentStatus> status;
  std::string end_date, expected_date;
  int level, on_two_levels;
  ReasonCode reason;
};

std::ostream& operator<<(std::ostream& out, const StatusCase& c) { return out << c.shows; }

const StatusCase by_status_cases[] = {
    {"completed", completed, "2025-04-24", "", 0, 0, R::completed},
    {"completed without end date", completed, "", "", 0, 0, R::completed},
    {"started, with time left", started, "2025-12-31", "", 1, 0, R::on_plan},
    {"not started, with time left", not_started, "2025-12-31", "", 1, 0, R::on_plan},
    {"started, the end date passed", started, "2025-06-30", "", 2, 1, R::end_date_passed},
    {"late, whatever is expected this year", started, "2025-06-30", "2025-10-01", 2, 1, R::end_date_passed},
    {"expected to be late", started, "2025-10-01", "2025-11-01", 2, 1, R::expected_after_end_date},
    {"not started in time", not_started, "2025-06-30", "", 2, 1, R::end_date_passed},
    {"cancelled", cancelled, "2025-12-31", "", 2, 1, R::cancelled},
    {"started without end date", started, "", "", -1, -1, R::no_end_date},
    {"no status", std::nullopt, "2025-12-31", "", -1, -1, R::no_status},
};

template <class AnyCase>
Assignment assignment_of(const AnyCase& c) {
  Assignment a;
  a.status = c.status;
  if (!c.end_date.empty()) a.end_date = date(c.end_date);
  if (!c.expected_date.empty()) a.expected_date = date(c.expected_date);
  return a;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(assignment_rules_test)

BOOST_DATA_TEST_CASE(an_assignment_follows_its_plan_by_its_dates, cases, c) {
  const Convention convention = two_level_convention();
  const PlanVerdict verdict = by_end_date(assignment_of(c), {}, {convention, c.period});
  BOOST_TEST((verdict.on_plan ? static_cast<int>(*verdict.on_plan) : unknown) == c.follows_plan);
  BOOST_REQUIRE(verdict.reasons.size() == 1U);
  BOOST_TEST((verdict.reasons.front().code == c.plan_reason));
}

BOOST_AUTO_TEST_CASE(a_completed_assignment_was_late_if_a_report_after_its_end_date_has_it_open) {
  const Convention convention = two_level_convention();
  Assignment a;
  a.status = completed;
  a.end_date = date("2025-08-30");
  a.last_open = date("2025-08-31");
  const PlanVerdict late = by_end_date(a, {}, {convention, year_2025});
  BOOST_TEST((late.on_plan == false));
  BOOST_TEST((late.reasons.front().code == R::open_after_end_date));
  a.end_date = date("2025-08-31");
  BOOST_TEST((by_end_date(a, {}, {convention, year_2025}).on_plan == true));
}

BOOST_DATA_TEST_CASE(an_assignment_is_judged_by_status_and_dates, cases, c) {
  const Convention convention = two_level_convention();
  const Verdict verdict = done_this_year(assignment_of(c), {}, {convention, c.period});
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_REQUIRE(verdict.reasons.size() == 1U);
  BOOST_TEST((verdict.reasons.front().code == c.reason));
}

BOOST_DATA_TEST_CASE(an_assignment_can_be_judged_by_its_status_alone, by_status_cases, c) {
  const Convention three = convention_with_levels(3), two = two_level_convention();
  const Verdict verdict = by_status(assignment_of(c), {}, {three, august});
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_TEST(number_of(by_status(assignment_of(c), {}, {two, august}).level) == c.on_two_levels);
  BOOST_REQUIRE(verdict.reasons.size() == 1U);
  BOOST_TEST((verdict.reasons.front().code == c.reason));
}

BOOST_AUTO_TEST_SUITE_END()

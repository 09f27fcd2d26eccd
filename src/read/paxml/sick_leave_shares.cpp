#include "read/paxml/sick_leave_shares.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <span>
#include <string>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

struct DaySpan {
  DayNumber first, last;

  bool holds(DayNumber day) const { return day >= first && day <= last; }
};

DayNumber number_of(const Date& date) {
  return static_cast<DayNumber>(std::chrono::sys_days{date}.time_since_epoch().count());
}

DaySpan days_of(const Period& period) {
  const Date first{std::chrono::year{period.year}, std::chrono::month{period.first_month},
                   std::chrono::day{1}};
  return {number_of(first), number_of(last_day(period))};
}

StaffTime time_of(const StaffMember& member, const DaySpan& span) {
  StaffTime time;
  for (const auto& day : member.person.schedule)
    if (span.holds(day.day)) time.ordinary += day.hours;
  if (time.ordinary == 0) return {};
  time.employees = 1;
  for (const auto& day : member.sick) {
    if (!span.holds(day.day)) continue;
    time.absent += day.hours;
    if (day.day_of_illness >= first_long_term_day) time.long_term += day.hours;
  }
  time.long_term_employees = time.long_term > 0 ? 1 : 0;
  return time;
}

void add(const StaffTime& time, StaffTime& sum) {
  sum.ordinary += time.ordinary;
  sum.absent += time.absent;
  sum.long_term += time.long_term;
  sum.employees += time.employees;
  sum.long_term_employees += time.long_term_employees;
}

StaffGroup group_of_age(int age) {
  if (age <= 29) return StaffGroup::to_29;
  return age <= 49 ? StaffGroup::from_30_to_49 : StaffGroup::from_50;
}

std::size_t index_of(StaffGroup group) { return static_cast<std::size_t>(group); }

constexpr std::array sexes{StaffGroup::women, StaffGroup::men};
constexpr std::array ages{StaffGroup::to_29, StaffGroup::from_30_to_49, StaffGroup::from_50};

/// The groups of a division that together are all: what one of them hides the others must not give away.
void hide_small(std::span<const StaffGroup> division, const StaffTimes& times, unsigned limit,
                std::array<bool, staff_groups>& told) {
  const auto employees = [&](StaffGroup group) { return times[index_of(group)].employees; };
  std::size_t hidden = 0;
  for (const StaffGroup group : division) {
    told[index_of(group)] = employees(group) >= limit;
    if (employees(group) > 0 && employees(group) < limit) ++hidden;
  }
  if (hidden != 1) return;
  const StaffGroup* smallest = nullptr;
  for (const StaffGroup& group : division)
    if (told[index_of(group)] && (smallest == nullptr || employees(group) < employees(*smallest)))
      smallest = &group;
  if (smallest != nullptr) told[index_of(*smallest)] = false;
}

/// The numbers in a text: "30–49 år" gives 30 and 49.
std::vector<int> numbers_in(std::string_view text) {
  std::vector<int> numbers;
  bool within = false;
  for (const char c : text) {
    const bool digit = c >= '0' && c <= '9';
    if (digit && !within) numbers.push_back(0);
    if (digit && numbers.back() < 1000) numbers.back() = numbers.back() * 10 + (c - '0');
    within = digit;
  }
  return numbers;
}

}  // namespace

std::string_view name_of(StaffGroup group) {
  static constexpr std::array<std::string_view, staff_groups> names{
      "Totalt", "Kvinnor", "Män", "29 år eller yngre", "30–49 år", "50 år eller äldre"};
  return names.at(index_of(group));
}

std::optional<StaffGroup> staff_group_named(std::string_view text) {
  const std::string name = folded(text);
  const auto is_one_of = [&](std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, name) != words.end();
  };
  if (is_one_of({"totalt", "total", "samtliga", "alla", "samtliga anställda", "alla anställda"}))
    return StaffGroup::all;
  if (is_one_of({"kvinnor", "kvinna", "k"})) return StaffGroup::women;
  if (is_one_of({"män", "man", "m"})) return StaffGroup::men;
  const auto numbers = numbers_in(name);
  const auto last = numbers.empty() ? 0 : numbers.back();
  const bool below = name.starts_with("<") || name.starts_with("under");
  const bool above = name.starts_with(">") || name.starts_with("över");
  if (numbers.size() == 2 && numbers.front() == 30 && last == 49) return StaffGroup::from_30_to_49;
  if (last == 29 || (last == 30 && below)) return StaffGroup::to_29;
  if (numbers.size() == 1 && (last == 50 || (last == 49 && above))) return StaffGroup::from_50;
  return std::nullopt;
}

StaffTimes staff_times(const std::vector<StaffMember>& staff, const Period& period) {
  const DaySpan span = days_of(period);
  StaffTimes times;
  for (const auto& member : staff) {
    const StaffTime time = time_of(member, span);
    const PayrollPerson& person = member.person;
    add(time, times[index_of(StaffGroup::all)]);
    if (person.sex)
      add(time, times[index_of(*person.sex == Sex::women ? StaffGroup::women : StaffGroup::men)]);
    if (person.born)
      add(time, times[index_of(group_of_age(age_on(last_day(period), *person.born, person.century_known)))]);
  }
  return times;
}

std::array<bool, staff_groups> groups_to_tell(const StaffTimes& times, const Convention& convention) {
  std::array<bool, staff_groups> told{};
  if (times[index_of(StaffGroup::all)].employees < convention.staff_limit) return told;
  told[index_of(StaffGroup::all)] = true;
  hide_small(sexes, times, convention.staff_limit, told);
  hide_small(ages, times, convention.staff_limit, told);
  return told;
}

bool may_tell_long_term(const StaffTime& all, const Convention& convention) {
  return all.employees >= convention.staff_limit &&
         (all.long_term_employees == 0 || all.long_term_employees >= convention.privacy_limit);
}

}  // namespace redovisa

#include "read/paxml/sick_time.hpp"

#include <algorithm>
#include <map>

namespace redovisa {

namespace {

constexpr std::int64_t whole_share = 100 * one_hour;
constexpr int minutes_of_day = 24 * 60;

// What nobody works; files that repeat themselves without end must not make numbers overflow.
constexpr Hours most_hours_of_day = 1'000 * one_hour;
constexpr std::int64_t most_share = 100 * whole_share;

struct ScheduleDay {
  DayNumber day;
  Hours hours;
};

/// The hours of each scheduled day, in order.
std::vector<ScheduleDay> days_of(const std::vector<ScheduledDay>& rows) {
  std::vector<ScheduleDay> days;
  for (const auto& row : rows) {
    if (days.empty() || days.back().day != row.day) days.push_back({row.day, 0});
    days.back().hours = std::min(days.back().hours + row.hours, most_hours_of_day);
  }
  return days;
}

struct DayRange {
  DayNumber first, last;
};

/// Puts a person's absences together day by day.
class SickCalendar {
 public:
  explicit SickCalendar(const PayrollPerson& person) : schedule_{days_of(person.schedule)} {
    for (const auto& absence : person.absences) add(absence);
    add_shares();
  }

  std::vector<SickDay> days() const {
    const auto illnesses = this->illnesses();
    std::vector<SickDay> result;
    for (const auto& [day, hours] : hours_) {
      if (hours == 0) continue;
      auto illness = std::ranges::upper_bound(illnesses, day, {}, &DayRange::first);
      const bool within = illness != illnesses.begin() && (--illness)->last >= day;
      result.push_back({day, hours, within ? day - illness->first + 1 : 0});
    }
    return result;
  }

 private:
  std::vector<ScheduleDay> schedule_;
  std::map<DayNumber, Hours> hours_;                 // missed, by day
  std::map<DayNumber, std::int64_t> share_changes_;  // where the absent share grows or shrinks
  std::vector<DayRange> absent_;                     // whole days of shares above zero, in order

  std::vector<ScheduleDay>::const_iterator from(DayNumber day) const {
    return std::ranges::lower_bound(schedule_, day, {}, &ScheduleDay::day);
  }

  Hours scheduled_on(DayNumber day) const {
    const auto at = from(day);
    return at != schedule_.end() && at->day == day ? at->hours : 0;
  }

  void add_share(DayNumber first, DayNumber last, std::int64_t share) {
    if (first > last) return;
    share_changes_[first] += share;
    share_changes_[last + 1] -= share;
  }

  void add(const SickAbsence& absence) {
    switch (absence.extent) {
      case AbsenceExtent::share:
        return add_share(absence.first, absence.last, absence.amount);
      case AbsenceExtent::hours:
        return add_hours(absence);
      case AbsenceExtent::clock:
        return add_clock(absence);
    }
  }

  /// The hours of several days follow the schedule; without one they are the first day's.
  void add_hours(const SickAbsence& absence) {
    Hours whole = 0;
    for (auto at = from(absence.first); at != schedule_.end() && at->day <= absence.last; ++at)
      whole += at->hours;
    if (absence.first == absence.last || whole == 0) {
      hours_[absence.first] += absence.amount;
      return;
    }
    Hours left = absence.amount, rest = whole;
    for (auto at = from(absence.first); at != schedule_.end() && at->day <= absence.last; ++at) {
      if (at->hours == 0) continue;
      const Hours part = left * at->hours / rest;
      hours_[at->day] += part;
      left -= part, rest -= at->hours;
    }
  }

  /// Nobody is absent for longer than the day's work, where that is known: breaks are no absence.
  void add_minutes(DayNumber day, int minutes) {
    const Hours hours = minutes * one_hour / 60, work = scheduled_on(day);
    hours_[day] += work == 0 ? hours : std::min(hours, work);
  }

  void add_clock(const SickAbsence& absence) {
    const int first = absence.first_minute, last = absence.last_minute;
    if (absence.first == absence.last) return add_minutes(absence.first, std::max(0, last - first));
    add_minutes(absence.first, minutes_of_day - first);
    add_share(absence.first + 1, absence.last - 1, whole_share);
    if (last > 0) add_minutes(absence.last, last);
  }

  /// Shares of the days' schedules, between each change of the share.
  void add_shares() {
    std::int64_t share = 0;
    for (auto at = share_changes_.begin(); at != share_changes_.end(); ++at) {
      share += at->second;
      const auto next = std::next(at);
      if (next == share_changes_.end() || share == 0) continue;
      const DayRange range{at->first, next->first - 1};
      if (share > 0) absent_.push_back(range);
      for (auto day = from(range.first); day != schedule_.end() && day->day <= range.last; ++day)
        hours_[day->day] += day->hours * (std::clamp(share, -most_share, most_share) / 100) / one_hour;
    }
  }

  /// Days of absence, with all that is missed corrected away left out.
  std::vector<DayRange> absences() const {
    std::vector<DayRange> ranges;
    const auto is_cancelled = [&](DayNumber day) {
      const auto at = hours_.find(day);
      return at != hours_.end() && at->second <= 0 && scheduled_on(day) > 0;
    };
    for (const auto& range : absent_)
      for (DayNumber day = range.first; day <= range.last; ++day) {
        if (is_cancelled(day)) continue;
        if (!ranges.empty() && ranges.back().last == day - 1)
          ranges.back().last = day;
        else
          ranges.push_back({day, day});
      }
    for (const auto& [day, hours] : hours_)
      if (hours > 0) ranges.push_back({day, day});
    std::ranges::sort(ranges, {}, &DayRange::first);
    return ranges;
  }

  bool is_one_illness(const DayRange& earlier, const DayRange& later) const {
    const DayNumber healthy = later.first - earlier.last - 1;
    if (healthy <= healthy_days_within_illness) return true;
    if (healthy > idle_days_within_illness) return false;
    for (auto at = from(earlier.last + 1); at != schedule_.end() && at->day < later.first; ++at)
      if (at->hours > 0) return false;
    return true;
  }

  std::vector<DayRange> illnesses() const {
    std::vector<DayRange> result;
    for (const auto& range : absences()) {
      if (!result.empty() && is_one_illness(result.back(), range))
        result.back().last = std::max(result.back().last, range.last);
      else
        result.push_back(range);
    }
    return result;
  }
};

}  // namespace

std::vector<SickDay> sick_days(const PayrollPerson& person) { return SickCalendar{person}.days(); }

}  // namespace redovisa

#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/convention.hpp"
#include "model/personnel.hpp"
#include "read/paxml/payroll_register.hpp"
#include "read/paxml/sick_time.hpp"

namespace redovisa {

/// The groups that the statutory key figures are told of.
enum class StaffGroup : std::uint8_t { all, women, men, to_29, from_30_to_49, from_50 };
inline constexpr std::size_t staff_groups = static_cast<std::size_t>(StaffGroup::from_50) + 1;

/// "Totalt", "29 år eller yngre".
std::string_view name_of(StaffGroup group);

/// The group that somebody has written: "Kvinnor", "30-49 år", "-29 år", "50+"; nullopt for any other.
std::optional<StaffGroup> staff_group_named(std::string_view text);

/// What a period's shares are counted from.
struct StaffTime {
  Hours ordinary = 0;               // by schedule
  Hours absent = 0, long_term = 0;  // by illness, and of that from its sixtieth day on
  unsigned employees = 0;           // with ordinary working time
  unsigned long_term_employees = 0;
};

/// An employee's schedule and days of illness.
struct StaffMember {
  PayrollPerson person;
  std::vector<SickDay> sick;
};

/// From the sixtieth day of an illness its days are long-term absence.
inline constexpr int first_long_term_day = 60;

/// The times of a period, both days included. Ages are those of the last day. Who has no ordinary working
/// time in the period is not counted at all.
using StaffTimes = std::array<StaffTime, staff_groups>;
StaffTimes staff_times(const std::vector<StaffMember>& staff, const Period& period);

/// Which groups may be told of: those that have as many employees as the convention demands. Where only one
/// sex or age is too small, the smallest of the others is left out too, so that it cannot be worked out.
std::array<bool, staff_groups> groups_to_tell(const StaffTimes& times, const Convention& convention);

/// May the long-term share be told: has nobody or have enough employees such absence?
bool may_tell_long_term(const StaffTime& all, const Convention& convention);

}  // namespace redovisa

#pragma once

#include <vector>

#include "read/paxml/payroll_register.hpp"

namespace redovisa {

/// One day of somebody's sick leave.
struct SickDay {
  DayNumber day = 0;
  Hours hours = 0;         // of the schedule that was missed; below zero: a correction of what is not here
  int day_of_illness = 0;  // from 1, in calendar days; 0: the day is only corrected
};

/// So many days of health, or fewer, between two absences make them one period of illness: who falls ill
/// again within five calendar days goes on with the earlier period (7 § lagen (1991:1047) om sjuklön).
inline constexpr DayNumber healthy_days_within_illness = 5;

/// Days without any work between two absences, up to this many, make them one too: nobody was at work.
inline constexpr DayNumber idle_days_within_illness = 14;

/// The days that somebody was ill, in order of day. The schedule is in order of day.
std::vector<SickDay> sick_days(const PayrollPerson& person);

}  // namespace redovisa

#pragma once

#include <array>
#include <cstdint>

#include "diagnostics/diagnostic.hpp"

namespace redovisa {

/// What may be wrong in a payroll file. Each kind is told once a file, with its first place and how many
/// there are, and never with what stands there.
enum class PayrollFault : std::uint8_t {
  ten_digits,          // a personal identity number without century
  number_unreadable,   // no personal identity number
  zone,                // a time zone
  compact_day,         // 20250804
  decimal_comma,       //
  hours_of_interval,   // hours and an interval
  schedule_by_clock,   // a scheduled day without hours, but from and to
  unknown_version,     //
  no_person,           // neither anstid nor persnr
  day_unreadable,      //
  hours_unreadable,    //
  share_out_of_range,  // omfattning over 100
  interval_too_long,   //
  day_without_hours,   // of a schedule
  equal_absences,      // rows that are alike in everything
  equal_schedule,      //
};
inline constexpr std::size_t payroll_fault_kinds = static_cast<std::size_t>(PayrollFault::equal_schedule) + 1;

/// Gathers the faults of one file.
class PayrollFaults {
 public:
  explicit PayrollFaults(SourceRef file) : file_{std::move(file)} {}

  void add(PayrollFault fault, std::uint32_t line, std::uint32_t column);

  /// Tells of those that there are.
  void tell(Diagnostics& diagnostics) const;

 private:
  struct Seen {
    std::size_t count = 0;
    SourcePosition first = {};
  };

  SourceRef file_;
  std::array<Seen, payroll_fault_kinds> seen_ = {};
};

}  // namespace redovisa

#pragma once

#include <map>
#include <set>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/date.hpp"
#include "read/paxml/payroll_files.hpp"
#include "read/paxml/sick_leave_shares.hpp"

namespace redovisa {

/// Which months the schedules of payroll files are of.
class PayrollCoverage {
 public:
  PayrollCoverage(const std::vector<StaffMember>& staff, const std::vector<SourceRef>& files);

  /// Is there a schedule for every month of the period?
  bool covers(const Period& period) const;

  /// The files with schedules in the period, in the order that they were read.
  std::vector<SourceRef> files_of(const Period& period) const;

  /// Tells of months of the period without schedule and of those with a schedule for a part alone.
  void tell_gaps(const Period& period, Diagnostics& diagnostics) const;

 private:
  struct Month {
    std::set<std::uint16_t> files;
    DayNumber first, last;
  };

  const Month* month_of(int year, unsigned month) const;

  std::vector<SourceRef> sources_;
  std::map<int, Month> months_;  // by 12 · year + month
};

/// Tells of scheduled days that stand twice: in one file among its faults, in two files as a contradiction,
/// since working time would be counted twice.
void check_repeated_schedules(const std::vector<StaffMember>& staff, PayrollFiles& files,
                              Diagnostics& diagnostics);

/// Tells of employees that the key figures need to know more of: without schedule, sex or age.
void check_staff(const std::vector<StaffMember>& staff, const SourceRef& file, Diagnostics& diagnostics);

}  // namespace redovisa

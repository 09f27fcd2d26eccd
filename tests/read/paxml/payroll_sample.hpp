#pragma once

#include <string>
#include <vector>

#include "read/paxml/payroll_files.hpp"
#include "read/paxml/sick_leave_shares.hpp"

/// A payroll file with what stands in its lists. The parts are XML without their list's own element.
struct PayrollText {
  std::string time = {}, schedule = {}, people = {};
  std::string head = "<header><version>2.0</version></header>";

  std::string xml() const;
};

/// "2025-08-04" as the number of days that the program counts by.
redovisa::DayNumber day_number(const std::string& iso);

/// A schedule of `hours` on every weekday from one day to another, both included.
std::string schedule_of(const std::string& employment, const std::string& from, const std::string& to,
                        const std::string& hours = "8");

/// An absence with what stands in its row.
std::string absence_of(const std::string& employment, const std::string& code, const std::string& parts);

/// What is read of one text.
struct ReadPayroll {
  redovisa::PayrollRegister people;
  redovisa::Diagnostics diagnostics;
  bool whole = false;

  /// The names of the faults in order: "lönefil-udda lönefil-rad-oläslig".
  std::string codes() const;
  std::vector<redovisa::StaffMember> staff();
};
ReadPayroll read_payroll_text(const std::string& xml);

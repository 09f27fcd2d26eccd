#pragma once

#include <string>
#include <unordered_set>

#include "read/paxml/payroll_faults.hpp"
#include "read/paxml/payroll_register.hpp"
#include "read/xml/xml_reader.hpp"

namespace redovisa {

/// The texts of a <tidtrans>, as written; empty: not given.
struct TimeRow {
  std::string code, day, from, to, start, end, hours, extent;
};

/// The texts of a scheduled <dag>, as written.
struct ScheduleRow {
  std::string day, hours, start, end;
};

/// Whom a row is of; nullopt when it does not tell.
using MaybePerson = std::optional<PayrollRegister::PersonIndex>;

/// Understands the rows of one payroll file and puts them in the register.
class PayrollRows {
 public:
  PayrollRows(std::uint16_t file, PayrollRegister& people, PayrollFaults& faults)
      : file_{file}, people_{people}, faults_{faults} {}

  /// By a row's attributes.
  MaybePerson person_of(const XmlAttributes& attributes, XmlPlace place);

  /// Of a <person>: his employment and his number are one.
  void add_person(const XmlAttributes& attributes, XmlPlace place);

  void add_schedule(MaybePerson person, const ScheduleRow& row, XmlPlace place);

  /// Sick leave alone is kept.
  void add_time(MaybePerson person, const TimeRow& row, XmlPlace place);

 private:
  std::optional<PayrollTime> time_of(const std::string& text, XmlPlace place);
  std::optional<std::int64_t> number_of(const std::string& text, PayrollFault unreadable, XmlPlace place);
  PayrollRegister::PersonIndex numbered_person(std::string_view number, XmlPlace place);
  bool read_days(const TimeRow& row, SickAbsence& absence, XmlPlace place);
  bool read_clock(const TimeRow& row, SickAbsence& absence, XmlPlace place);
  bool read_amount(const TimeRow& row, SickAbsence& absence, XmlPlace place);
  std::optional<std::int64_t> hours_of(const ScheduleRow& row, XmlPlace place);
  void tell(PayrollFault fault, XmlPlace place) { faults_.add(fault, place.line, place.column); }

  std::uint16_t file_;
  PayrollRegister& people_;
  PayrollFaults& faults_;
  std::unordered_set<std::uint64_t> absences_seen_;
};

/// Is the code of an absence one of sickness: SJK, SJK_KAR, SJK_LÖN, SJK_ERS, SJK_PEN?
bool is_sick_leave(std::string_view code);

}  // namespace redovisa

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "diagnostics/source_position.hpp"
#include "read/paxml/payroll_values.hpp"

namespace redovisa {

/// A day of somebody's schedule. A day may have several rows.
struct ScheduledDay {
  DayNumber day = 0;
  std::int32_t hours = 0;  // millionths
  std::uint32_t line = 0;
  std::uint16_t file = 0;
  std::int16_t start = -1;  // minute of the day; −1: not told

  friend auto operator<=>(const ScheduledDay&, const ScheduledDay&) = default;
};

/// How much of the days somebody is absent.
enum class AbsenceExtent : std::uint8_t {
  share,  // `amount` is percent of the schedule, in millionths
  hours,  // `amount` is the hours of the days together
  clock,  // from first_minute of the first day to last_minute of the last
};

/// A row of sick leave. Amounts below zero correct others.
struct SickAbsence {
  DayNumber first = 0, last = 0;
  AbsenceExtent extent = AbsenceExtent::share;
  std::int64_t amount = 0;
  int first_minute = 0, last_minute = 0;

  friend bool operator==(const SickAbsence&, const SickAbsence&) = default;
};

/// An employee without identity.
struct PayrollPerson {
  std::optional<Date> born = {};
  bool century_known = true;
  std::optional<Sex> sex = {};
  std::vector<ScheduledDay> schedule = {};  // in order of day
  std::vector<SickAbsence> absences = {};
};

/// The employees of all payroll files of a folder. It alone knows who is who, only to put the rows of one
/// person together, and never tells: nothing that comes out of it names or numbers a person.
class PayrollRegister {
 public:
  using PersonIndex = std::uint32_t;

  /// The person with this personal identity number's last ten digits, or with this employment.
  PersonIndex by_number(std::string_view key) { return index_of('n', key); }
  PersonIndex by_employment(std::string_view id) { return index_of('a', id); }

  /// Tells that an employment is this person's.
  void link(PersonIndex a, PersonIndex b);

  void tell(PersonIndex person, const PersonFacts& facts);
  void add(PersonIndex person, const ScheduledDay& day);
  void add(PersonIndex person, const SickAbsence& absence);

  /// Begins a new file; rows that are added tell of it by its number.
  std::uint16_t add_file(SourceRef source);
  const std::vector<SourceRef>& files() const { return files_; }

  /// Rows and persons so far, for limits.
  std::size_t rows() const { return rows_; }
  std::size_t persons() const { return persons_.size(); }

  /// The persons, the rows of all their employments together, schedules in order. Forgets who is who; the
  /// register is empty afterwards but for its files.
  std::vector<PayrollPerson> take_people();

 private:
  PersonIndex index_of(char kind, std::string_view identity);
  PersonIndex root_of(PersonIndex person);

  std::unordered_map<std::string, PersonIndex> known_;
  std::vector<PayrollPerson> persons_;
  std::vector<PersonIndex> same_as_;
  std::vector<SourceRef> files_;
  std::size_t rows_ = 0;
};

}  // namespace redovisa

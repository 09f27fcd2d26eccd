#include "read/paxml/payroll_rows.hpp"

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

constexpr std::int64_t whole_share = 100 * one_hour;
constexpr DayNumber longest_interval = 3660, longest_with_hours = 31;

/// FNV-1a of the row's parts.
std::uint64_t print_of(PayrollRegister::PersonIndex person, const std::string& code, const SickAbsence& a) {
  std::uint64_t print = 14695981039346656037ULL;
  const auto mix = [&print](std::uint64_t value) { print = (print ^ value) * 1099511628211ULL; };
  for (const char c : code) mix(static_cast<unsigned char>(c));
  for (const std::int64_t part :
       {std::int64_t{person}, std::int64_t{a.first}, std::int64_t{a.last}, std::int64_t(a.extent), a.amount,
        std::int64_t{a.first_minute}, std::int64_t{a.last_minute}})
    mix(static_cast<std::uint64_t>(part) + 0x9E3779B97F4A7C15ULL);
  return print;
}

std::string_view attribute(const XmlAttributes& attributes, std::string_view name) {
  return trimmed_text(attributes.find(name).value_or(""));
}

}  // namespace

bool is_sick_leave(std::string_view code) {
  const std::string_view text = trimmed_text(code);
  return text == "SJK" || text.starts_with("SJK_") || text.starts_with("SJK-");
}

PayrollRegister::PersonIndex PayrollRows::numbered_person(std::string_view number, XmlPlace place) {
  NumberDigits room;
  const auto facts = parse_personal_number(number, room);
  if (!facts || !facts->born) tell(PayrollFault::number_unreadable, place);
  if (!facts) return people_.by_number(number);
  if (facts->ten_digits) tell(PayrollFault::ten_digits, place);
  const auto person = people_.by_number(facts->key);
  people_.tell(person, *facts);
  return person;
}

MaybePerson PayrollRows::person_of(const XmlAttributes& attributes, XmlPlace place) {
  const auto employment = attribute(attributes, "anstid"), number = attribute(attributes, "persnr");
  if (employment.empty() && number.empty()) return std::nullopt;
  if (number.empty()) return people_.by_employment(employment);
  const auto person = numbered_person(number, place);
  if (!employment.empty()) people_.link(person, people_.by_employment(employment));
  return person;
}

void PayrollRows::add_person(const XmlAttributes& attributes, XmlPlace place) {
  if (!attribute(attributes, "persnr").empty()) person_of(attributes, place);
}

std::optional<PayrollTime> PayrollRows::time_of(const std::string& text, XmlPlace place) {
  const auto told = parse_payroll_time(text);
  if (!told) tell(PayrollFault::day_unreadable, place);
  if (told && told->zone) tell(PayrollFault::zone, place);
  if (told && told->compact) tell(PayrollFault::compact_day, place);
  return told;
}

std::optional<std::int64_t> PayrollRows::number_of(const std::string& text, PayrollFault unreadable,
                                                   XmlPlace place) {
  const auto number = parse_payroll_number(text);
  if (!number) {
    tell(unreadable, place);
    return std::nullopt;
  }
  if (number->comma) tell(PayrollFault::decimal_comma, place);
  return number->millionths;
}

bool PayrollRows::read_clock(const TimeRow& row, SickAbsence& absence, XmlPlace place) {
  const auto start = time_of(row.start, place), end = time_of(row.end, place);
  if (!start || !end) return false;
  absence.first = start->day, absence.last = end->day;
  absence.extent = AbsenceExtent::clock;
  absence.first_minute = start->minute.value_or(0);
  absence.last_minute = end->minute.value_or(24 * 60);
  return true;
}

bool PayrollRows::read_days(const TimeRow& row, SickAbsence& absence, XmlPlace place) {
  const bool interval = !row.from.empty() || !row.to.empty();
  if (!interval && row.day.empty() && !row.start.empty()) return read_clock(row, absence, place);
  const std::string &from = interval ? row.from : row.day, &to = interval ? row.to : row.day;
  const auto first = time_of(from, place);
  const auto last = from == to ? first : time_of(to, place);
  if (!first || !last) return false;
  absence.first = first->day, absence.last = last->day;
  return true;
}

bool PayrollRows::read_amount(const TimeRow& row, SickAbsence& absence, XmlPlace place) {
  absence.amount = whole_share;
  if (absence.extent == AbsenceExtent::clock) return true;
  if (!row.hours.empty()) {
    const auto hours = number_of(row.hours, PayrollFault::hours_unreadable, place);
    absence.extent = AbsenceExtent::hours;
    absence.amount = hours.value_or(0);
    return hours.has_value();
  }
  if (row.extent.empty()) return true;
  const auto share = number_of(row.extent, PayrollFault::share_out_of_range, place);
  if (share && std::abs(*share) > whole_share) tell(PayrollFault::share_out_of_range, place);
  absence.amount = share.value_or(0);
  return share && std::abs(*share) <= whole_share;
}

void PayrollRows::add_time(MaybePerson person, const TimeRow& row, XmlPlace place) {
  if (!is_sick_leave(row.code)) return;
  if (!person) return tell(PayrollFault::no_person, place);
  SickAbsence absence;
  if (!read_days(row, absence, place) || !read_amount(row, absence, place)) return;
  const DayNumber days = absence.last - absence.first + 1;
  const bool of_hours = absence.extent == AbsenceExtent::hours;
  if (days < 1) return tell(PayrollFault::day_unreadable, place);
  if (days > (of_hours ? longest_with_hours : longest_interval))
    return tell(PayrollFault::interval_too_long, place);
  if (of_hours && std::abs(absence.amount) > days * 24 * one_hour)
    return tell(PayrollFault::hours_unreadable, place);
  if (of_hours && days > 1) tell(PayrollFault::hours_of_interval, place);
  if (!absences_seen_.insert(print_of(*person, row.code, absence)).second)
    tell(PayrollFault::equal_absences, place);
  people_.add(*person, absence);
}

std::optional<std::int64_t> PayrollRows::hours_of(const ScheduleRow& row, XmlPlace place) {
  if (!row.hours.empty()) {
    const auto hours = number_of(row.hours, PayrollFault::hours_unreadable, place);
    if (!hours || (*hours >= 0 && *hours <= 24 * one_hour)) return hours;
    tell(PayrollFault::hours_unreadable, place);
    return std::nullopt;
  }
  const auto start = parse_clock(row.start), end = parse_clock(row.end);
  if (!start || !end) {
    tell(PayrollFault::day_without_hours, place);
    return std::nullopt;
  }
  tell(PayrollFault::schedule_by_clock, place);
  constexpr int day = 24 * 60;
  return std::int64_t{(*end - *start + day) % day} * one_hour / 60;  // a night ends the day after
}

void PayrollRows::add_schedule(MaybePerson person, const ScheduleRow& row, XmlPlace place) {
  if (!person) return tell(PayrollFault::no_person, place);
  const auto told = time_of(row.day, place);
  const auto hours = hours_of(row, place);
  if (!told || !hours) return;
  const int start = parse_clock(row.start).value_or(-1);
  people_.add(*person, ScheduledDay{told->day, static_cast<std::int32_t>(*hours), place.line, file_,
                                    static_cast<std::int16_t>(start)});
}

}  // namespace redovisa

#include "read/paxml/payroll_coverage.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace redovisa {

namespace {

/// A schedule that spans fewer days of a month is of a part of it; none of the weekdays' ways to fall makes a
/// whole month's so short.
constexpr DayNumber days_of_whole_month = 20;

Date date_of(DayNumber day) { return std::chrono::sys_days{std::chrono::days{day}}; }

std::string name_of_month(int year, unsigned month) { return fmt::format("{} {}", month_name(month), year); }

Diagnostic incomplete(const SourceRef& file, std::string found, std::string expected,
                      std::string advice = {}) {
  return {Code::payroll_incomplete, {file}, std::move(found), std::move(expected), std::move(advice)};
}

std::string employees(std::size_t count) {
  return count == 1 ? std::string{"en anställd"} : fmt::format("{} anställda", count);
}

}  // namespace

PayrollCoverage::PayrollCoverage(const std::vector<StaffMember>& staff, const std::vector<SourceRef>& files)
    : sources_{files} {
  for (const auto& member : staff)
    for (const auto& row : member.person.schedule) {
      if (row.hours == 0) continue;
      const Date date = date_of(row.day);
      const int key = static_cast<int>(date.year()) * 12 + static_cast<int>(unsigned{date.month()});
      Month& month = months_.try_emplace(key, Month{{}, row.day, row.day}).first->second;
      month.files.insert(row.file);
      month.first = std::min(month.first, row.day);
      month.last = std::max(month.last, row.day);
    }
}

const PayrollCoverage::Month* PayrollCoverage::month_of(int year, unsigned month) const {
  const auto found = months_.find(year * 12 + static_cast<int>(month));
  return found == months_.end() ? nullptr : &found->second;
}

bool PayrollCoverage::covers(const Period& period) const {
  for (unsigned month = period.first_month; month <= period.last_month; ++month)
    if (month_of(period.year, month) == nullptr) return false;
  return true;
}

std::vector<SourceRef> PayrollCoverage::files_of(const Period& period) const {
  std::set<std::uint16_t> numbers;
  for (unsigned month = period.first_month; month <= period.last_month; ++month)
    if (const Month* found = month_of(period.year, month))
      numbers.insert(found->files.begin(), found->files.end());
  std::vector<SourceRef> files;
  for (const auto number : numbers) files.push_back(sources_.at(number));
  return files;
}

void PayrollCoverage::tell_gaps(const Period& period, Diagnostics& diagnostics) const {
  if (months_.empty()) return;
  std::vector<std::string_view> missing;
  for (unsigned month = period.first_month; month <= period.last_month; ++month) {
    const Month* found = month_of(period.year, month);
    if (found == nullptr)
      missing.push_back(month_name(month));
    else if (found->last - found->first + 1 < days_of_whole_month)
      diagnostics.push_back(incomplete(
          sources_.at(*found->files.begin()),
          fmt::format("schema från {} till {}", to_iso(date_of(found->first)), to_iso(date_of(found->last))),
          fmt::format("schema för hela {}", name_of_month(period.year, month))));
  }
  if (!missing.empty())
    diagnostics.push_back(incomplete(
        sources_.front(), fmt::format("inget schema för {}", fmt::join(missing, ", ")),
        fmt::format("schema för alla månader från {} till {}", name_of_month(period.year, period.first_month),
                    name_of_month(period.year, period.last_month)),
        "Lägg till månadernas lönefiler. Till dess visas bara de månader som finns."));
}

void check_repeated_schedules(const std::vector<StaffMember>& staff, PayrollFiles& files,
                              Diagnostics& diagnostics) {
  struct Overlap {
    std::size_t days = 0;
    std::uint32_t line = 0, other_line = 0;
  };
  std::map<std::pair<std::uint16_t, std::uint16_t>, Overlap> overlaps;
  for (const auto& [person, sick] : staff)
    for (std::size_t i = 1; i < person.schedule.size(); ++i) {
      const ScheduledDay &a = person.schedule[i - 1], &b = person.schedule[i];
      if (a.day != b.day) continue;
      if (a.file == b.file) {
        if (a.hours == b.hours && a.start == b.start)
          files.faults.at(b.file).add(PayrollFault::equal_schedule, b.line, 0);
        continue;
      }
      const bool in_order = a.file < b.file;
      Overlap& overlap = overlaps[in_order ? std::pair(a.file, b.file) : std::pair(b.file, a.file)];
      if (overlap.days++ == 0)
        overlap.line = in_order ? b.line : a.line, overlap.other_line = in_order ? a.line : b.line;
    }
  for (const auto& [pair, overlap] : overlaps)
    diagnostics.push_back(
        {Code::conflicting_value,
         {files.people.files().at(pair.second), overlap.line, 0},
         fmt::format("schema för {} arbetsdagar som också står i en annan lönefil", overlap.days),
         "varje arbetsdag i en enda fil",
         "Behåll den ena filen, så att arbetstiden inte räknas två gånger.",
         {{files.people.files().at(pair.first), overlap.other_line, 0}}});
}

void check_staff(const std::vector<StaffMember>& staff, const SourceRef& file, Diagnostics& diagnostics) {
  std::size_t scheduled = 0, ill_without_schedule = 0, unknown = 0;
  for (const auto& [person, sick] : staff) {
    const bool has_work =
        std::ranges::any_of(person.schedule, [](const ScheduledDay& day) { return day.hours > 0; });
    scheduled += has_work ? 1 : 0;
    ill_without_schedule += !has_work && !person.absences.empty() ? 1 : 0;
    unknown += has_work && (!person.sex || !person.born) ? 1 : 0;
  }
  if (scheduled == 0) {
    diagnostics.push_back(incomplete(file, "inget schema", "schematransaktioner med ordinarie arbetstid"));
    return;
  }
  if (ill_without_schedule > 0)
    diagnostics.push_back(incomplete(
        file, fmt::format("sjukfrånvaro för {} utan schema", employees(ill_without_schedule)),
        "schema för alla som kan vara frånvarande",
        "De räknas inte med, varken i frånvaron eller i arbetstiden. Timavlönade utan schema ska inte det."));
  if (unknown > 0)
    diagnostics.push_back(incomplete(file, fmt::format("{} utan läsbart personnummer", employees(unknown)),
                                     "persnr för alla i personal",
                                     "De räknas i totalen men inte efter kön eller ålder."));
}

}  // namespace redovisa

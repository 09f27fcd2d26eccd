#include "view/sick_leave_notes.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/folded.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

bool is_month(const Period& period) { return period.first_month == period.last_month; }

bool is_long_term(const std::string& measure) { return folded(measure).starts_with("lång"); }

void add_once(const std::vector<std::string>& from, std::vector<std::string>& to) {
  for (const auto& text : from)
    if (std::ranges::find(to, text) == to.end()) to.push_back(text);
}

bool follows(const Period& earlier, const Period& later) {
  return earlier.year == later.year && earlier.last_month + 1 == later.first_month;
}

/// "jan–mar, maj 2024 och jan–aug 2025".
std::string months_in_words(const std::vector<Period>& months) {
  std::vector<Period> spans;
  for (const Period& month : months) {
    if (!spans.empty() && follows(spans.back(), month))
      spans.back().last_month = month.last_month;
    else
      spans.push_back(month);
  }
  std::string text;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    if (i > 0) text += i + 1 == spans.size() ? " och " : ", ";
    text += heading_text(spans[i]);
  }
  return text;
}

std::string in_files(const std::vector<std::string>& files) {
  return fmt::format("{} ({})", files.size() == 1 ? "lönesystemets fil" : "lönesystemets filer",
                     fmt::join(files, ", "));
}

bool is_shown(const SickLeaveRow& row, const SourceMaterial& m) {
  const bool of_year = row.period.year == m.period.year || row.period.year == m.period.year - 1;
  return row.basis && row.share.number && of_year;
}

std::string_view meaning_of(const std::string& measure) {
  return is_long_term(measure)
             ? "andelen av sjukfrånvarotiden som infaller från och med den sextionde dagen i en sjukperiod"
             : "sjukfrånvarotiden i procent av gruppens ordinarie arbetstid, och åldern den sista dagen i "
               "perioden";
}

std::string hours_in_words(const SickLeaveRow& row) {
  return fmt::format("{} {}: {} av {} timmar", row.group, heading_text(row.period),
                     text_of(Number{row.basis->absent}), text_of(Number{row.basis->whole}));
}

/// Is some figure of the measure confidential, and none told?
bool withholds_all(const SourceMaterial& m, bool long_term, bool monthly) {
  bool hides = false;
  for (const auto& row : m.personnel.sick_leave) {
    if (is_month(row.period) != monthly || is_long_term(row.measure) != long_term) continue;
    if (row.share.number) return false;
    hides = hides || row.share.missing == Missing::confidential;
  }
  return hides;
}

std::string withheld(std::string_view what, const SourceMaterial& m) {
  return fmt::format(
      "{} visas inte, för att ingen ska kunna kännas igen: grupper med färre än {} anställda redovisas inte.",
      what, m.convention.staff_limit);
}

std::string too_few_long_term(const SourceMaterial& m) {
  return fmt::format("Långtidssjukfrånvaron visas inte när färre än {} har varit långtidssjuka.",
                     m.convention.privacy_limit);
}

bool hides_group(const SourceMaterial& m, bool long_term) {
  return std::ranges::any_of(m.personnel.sick_leave, [&](const SickLeaveRow& row) {
    return !row.basis && !row.share.number && row.share.missing == Missing::confidential &&
           !is_month(row.period) && is_long_term(row.measure) == long_term;
  });
}

}  // namespace

void add_monthly_counting_notes(const SourceMaterial& m, const std::string& group,
                                std::vector<std::string>& notes) {
  std::vector<std::string> files;
  std::vector<Period> months;
  for (const auto& row : m.personnel.sick_leave) {
    const bool counts = is_shown(row, m) && is_month(row.period) && row.group == group;
    if (!counts || is_long_term(row.measure)) continue;
    add_once(row.basis->files, files);
    months.push_back(row.period);
  }
  if (months.empty()) return;
  std::ranges::sort(months);
  notes.push_back(fmt::format(
      "{}: räknat av Redovisa ur {} som sjukfrånvarotiden i procent av den ordinarie arbetstiden.",
      months_in_words(months), in_files(files)));
}

void add_counting_notes(const SourceMaterial& m, const std::string& measure,
                        std::vector<std::string>& notes) {
  std::vector<std::string> files, hours;
  std::string first_group;
  for (const auto& row : m.personnel.sick_leave) {
    if (!is_shown(row, m) || is_month(row.period) || is_long_term(row.measure) != is_long_term(measure))
      continue;
    add_once(row.basis->files, files);
    if (first_group.empty()) first_group = row.group;
    if (row.group == first_group) hours.push_back(hours_in_words(row));
  }
  if (!files.empty())
    notes.push_back(fmt::format("Räknat av Redovisa ur {}: {}. {}.", in_files(files), meaning_of(measure),
                                fmt::join(hours, "; ")));
  if (!hides_group(m, is_long_term(measure))) return;
  notes.push_back(
      is_long_term(measure)
          ? too_few_long_term(m)
          : fmt::format("Grupper med färre än {} anställda visas inte, och inte heller en grupp som annars "
                        "skulle avslöja en sådan.",
                        m.convention.staff_limit));
}

std::string withheld_monthly_sick_leave(const SourceMaterial& m) {
  return withholds_all(m, false, true) ? withheld("Sjukfrånvaron per månad", m) : std::string{};
}

std::string withheld_sick_leave_by_group(const SourceMaterial& m, const std::string& measure) {
  if (!withholds_all(m, is_long_term(measure), false)) return {};
  return is_long_term(measure) ? too_few_long_term(m) : withheld("Sjukfrånvaron per grupp", m);
}

}  // namespace redovisa

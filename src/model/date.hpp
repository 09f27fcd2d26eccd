#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace redovisa {

using Date = std::chrono::year_month_day;

/// "januari" … "december"; month 1–12.
std::string_view month_name(unsigned month);

/// "jan" … "dec".
std::string_view short_month_name(unsigned month);

/// 1–12 for a month's name in lower case, or a shortening of it of at least three letters: "aug", "sept".
std::optional<unsigned> month_named(std::string_view word);

/// "2025-08-31".
std::string to_iso(const Date& date);

/// Accepts 2025-08-31, 20250831, "31 augusti 2025" and "31 aug 2025"; nullopt for anything else or an
/// impossible day.
std::optional<Date> parse_date(std::string_view text);

/// A span of whole months within one year: August alone, January–August, the year.
struct Period {
  int year = 0;
  unsigned first_month = 1;
  unsigned last_month = 12;

  friend auto operator<=>(const Period&, const Period&) = default;
};

inline Period whole_year(int year) { return {year, 1, 12}; }
inline bool is_whole_year(const Period& p) { return p.first_month == 1 && p.last_month == 12; }
inline bool ends_together(const Period& a, const Period& b) {
  return a.year == b.year && a.last_month == b.last_month;
}

/// The last day of the period: the report date of a delårsrapport.
Date last_day(const Period& period);

/// Accepts 2025, helår 2025, 2025-08, 202508, aug 2025, augusti 2025, jan-aug 2025, jan–aug 2025, T2 2025,
/// H1 2025, 2025-08-31 (the month that it ends). Case and no-break spaces do not matter.
std::optional<Period> parse_period(std::string_view text);

/// For files and JSON: "2025-08" (the month that it ends), "2025" for a whole year.
std::string to_key(const Period& period);

}  // namespace redovisa

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "model/convention.hpp"
#include "model/date.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

/// A time that a text names: a year, a month, a day, a stretch of months, a tertial or a delår.
struct PeriodMention {
  std::size_t begin = 0, end = 0;  // its tokens
  std::optional<int> year = {};
  std::optional<unsigned> last_month = {};  // empty: a year alone
  std::optional<unsigned> day = {};
  bool is_span = false;   // of several months by its own words: "januari–april", "tertial 1"
  bool is_delar = false;  // "delår 1": municipalities end them differently

  /// A year and nothing else.
  bool is_year() const { return year && !last_month; }
};

/// The times that the tokens name, in their order. Law numbers, spans of years and case numbers are none.
/// A delår is as long as the convention's calendar has it; without one nobody knows.
std::vector<PeriodMention> period_mentions(const Tokens& tokens, std::span<const CalendarPeriod> calendar);

/// The first day that it can mean in a text of the report: a month that has no year is of the report's year
/// when it has not passed then. nullopt when it cannot be told.
std::optional<Date> first_day(const PeriodMention& mention, const Period& report);

}  // namespace redovisa

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/convention.hpp"
#include "model/date.hpp"
#include "model/decimal.hpp"
#include "model/reported.hpp"

namespace redovisa {

/// An outcome as a person wrote it, without place.
struct WrittenFigure {
  std::optional<Decimal> number = {};   // yes is 1, no is 0; a date is YYYYMMDD
  Missing missing = Missing::blank;     // only when there is no number
  std::string unit = {};                // "%", "mnkr", "plats", "ja/nej", "datum"; empty: none was written
  std::optional<Period> measured = {};  // "73 (2024)", "iu (2023)", "Nov 68", "DÅ 7"
  std::optional<Decimal> of = {};       // "75 av 95", "7/10", "plats 59 av 290"
};

/// Reads outcomes, baselines and forecasts: numbers as `parse_written_number`, missing words as
/// `parse_missing`, "ja"/"nej", "plats 59", "plats 59 av 290", "79 % (75 av 95)", "7/10", "73 (2024)",
/// "iu (2023)", "Nov 68", "v 24" (not yet), "År 2020: 0", dates. A share that its counts contradict is
/// refused. Names of the calendar's periods are understood beside a year or, with `year`, alone. nullopt for
/// everything else.
std::optional<WrittenFigure> parse_written_figure(std::string_view text,
                                                  std::span<const CalendarPeriod> calendar,
                                                  std::optional<int> year);

/// A figure in another unit than the indicator's own: "7 av 10" among percent becomes 70, "3,4 mnkr" among
/// tkr 3 400. nullopt when the units cannot be turned into each other.
std::optional<WrittenFigure> in_unit(const WrittenFigure& figure, std::string_view unit);

}  // namespace redovisa

#include "read/shapes/period_of_table.hpp"

#include <algorithm>

#include "read/shapes/heading_blocks.hpp"

namespace redovisa {

namespace {

/// To a month of the year; the whole year is another report's.
bool is_to_date(const Period& period, int year) {
  return period.year == year && period.first_month == 1 && !is_whole_year(period);
}

}  // namespace

std::optional<Period> period_of_table(const Grid& sheet, SheetKind kind, int year) {
  if (unit_of_sheet(kind).empty() && kind != SheetKind::volumes) return std::nullopt;
  const FigureHeadings figures{whole_year(year)};
  const HeadingVocabulary vocabulary{kind, figures};
  std::optional<Period> latest;
  for (const HeadingBlock& block : heading_blocks(sheet, vocabulary))
    for (const JoinedHeading& heading : block.headings) {
      const auto sense = vocabulary.sense_of(heading.text);
      if (!sense || !sense->figures || sense->figures->figure != PrintedFigure::outcome) continue;
      const auto& period = sense->figures->period;
      if (period && is_to_date(*period, year)) latest = std::max(latest, period);
    }
  return latest;
}

}  // namespace redovisa

#pragma once

#include <optional>
#include <string_view>

#include "model/printed_table.hpp"

namespace redovisa {

/// What the heading of a column of figures says in full.
struct FigureHeading {
  PrintedFigure figure = PrintedFigure::other;  // budget, outcome or forecast
  std::optional<Period> period = {};            // none when the heading says none: "Budget"
  int number = 0;                               // the year's fourth forecast: "Prognos 4 2025"
};

/// "Budget Jan - Aug 2025", "Ack utfall t.o.m. aug 2025", "Utfall helår 2024", "Prognos 4 2025",
/// "Helårsprognos", "2025 Budget", "Bokslut 2024", "Utfall perioden föregående år". A period without year is
/// of the report's year, and "perioden" is the report's own; what is accumulated begins in January. nullopt
/// when the heading names no figure or more than one, or has a word that is not understood.
std::optional<FigureHeading> parse_figure_heading(std::string_view text, const Period& report);

/// "Reviderad budget": is it one of several versions of the figure? Alone it is the budget; beside a column
/// without such a word nobody knows which one is meant.
bool tells_version(std::string_view text);

}  // namespace redovisa

#pragma once

#include <string>
#include <vector>

#include "diagnostics/source_position.hpp"
#include "view/table.hpp"

namespace redovisa {

/// A place as the report tells it, without its folder, which is the report's own and would only be noise:
/// "plan.xlsx:Indikatorer!F7". Empty for no place.
std::string place_in_report(const SourcePosition& position);

/// The place as a table shows it: its text, and where it is.
Cell place_cell(const SourcePosition& position);

/// A place's file without its folder, its sheet and its cell; of a text file the line and column stand in the
/// cell's place.
struct PlaceParts {
  std::string file, sheet, cell;
};
PlaceParts parts_of_place(const SourcePosition& position);

/// Places in words, each once, cells below each other in one sheet as a range: "plan.xlsx:Mål!C2:C9".
/// `word_of` is to_string or place_in_report.
std::vector<std::string> places_in_words(const std::vector<SourcePosition>& places,
                                         std::string (*word_of)(const SourcePosition&));

}  // namespace redovisa

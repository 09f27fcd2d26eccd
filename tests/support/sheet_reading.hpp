#pragma once

#include <string>

#include "read/sheets/cell_reader.hpp"
#include "support/grid_builder.hpp"
#include "support/sample_plan.hpp"

/// What a reader of sheets needs, for a report per August 2025, and what it tells.
struct SheetReading {
  redovisa::Convention convention = two_level_convention();
  redovisa::Diagnostics diagnostics;
  redovisa::ReadContext context{&convention, august, &diagnostics};

  SheetReading() = default;
  SheetReading(const SheetReading&) = delete;
  SheetReading& operator=(const SheetReading&) = delete;

  /// Codes and places in the order they were told: "okänt-mål Indikatorer!B2, cell-tom Mål!A3".
  std::string told() const {
    std::string text;
    for (const auto& d : diagnostics) {
      if (!text.empty()) text += ", ";
      text += std::string{redovisa::traits_of(d.code).name} + ' ' + place_of(d.position);
    }
    return text;
  }
};

/// "4.0", or "inget" when there is no number.
inline std::string number_in(const redovisa::Reported& reported) {
  return reported.number ? redovisa::to_machine_text(*reported.number) : "inget";
}

#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace redovisa {

/// A place that values come from: a whole file, one sheet of a workbook, or a text file (XML, template).
struct Source {
  enum class Kind : std::uint8_t { file, sheet, text };
  Kind kind = Kind::file;
  std::string file;   // path as the user gave it, e.g. "input/norrtalje/plan.xlsx"
  std::string sheet;  // only for Kind::sheet
};

using SourceRef = std::shared_ptr<const Source>;

/// Where a value stands. Travels with every value that a rule or a message may need to point back at.
struct SourcePosition {
  SourceRef source;          // empty: from nowhere, e.g. the command line
  std::uint32_t row = 0;     // 1-based; the line of a text file; 0: the whole source
  std::uint32_t column = 0;  // 1-based, 1 is A; 0: the whole row
};

/// The cell as Excel names it, e.g. "F7"; a row without column is "7:7", a sheet without row is "".
std::string cell_reference(std::uint32_t row, std::uint32_t column);

/// For messages: "plan.xlsx:Indikatorer!F7", "ekonomi.xml:12:5", or the file alone. Editors can open it.
std::string to_string(const SourcePosition& position);

}  // namespace redovisa

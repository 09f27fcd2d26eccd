#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa {

/// A field of a line as its bytes, without quotes; a list in braces has items instead of a text.
struct SieField {
  std::string text;
  bool is_list = false;
  std::vector<std::string> items = {};  // of a list
  std::uint32_t column = 0;             // 1-based, in bytes
};

/// A line of a SIE 4 file. A brace alone on its line is a label: "{" or "}".
struct SieLine {
  std::string label;  // in upper case with its "#"; empty: a blank line
  std::vector<SieField> fields;
  bool lower_case = false;     // the label was not in upper case
  bool opens_block = false;    // "{" last on the line of a voucher
  bool odd_backslash = false;  // a quote after a backslash was taken as the end of its field
};

/// Why a line cannot be read.
struct SieLineFault {
  std::uint32_t column = 0;
  std::string found, expected;  // Swedish
};

/// The line's label and fields by the grammar of SIE 4B (2008-09-30) chapter 5: fields parted by space and
/// tab, `\"` the only escape, braces round objects. `line` is without its line feed.
std::optional<SieLine> parse_sie_line(std::string_view line, SieLineFault& fault);

}  // namespace redovisa

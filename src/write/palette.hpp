#pragma once

#include <string>

namespace redovisa {

/// The few colours of a look, RRGGBB. Everything that carries text keeps a contrast of at least 4,5:1 on
/// white.
struct Palette {
  std::string accent = "1F3864";        // headings, this year's series
  std::string accent_light = "DCE6F2";  // heading rows
  std::string rule = "2E5C99";          // lines round tables
  std::string grey = "5A6270";          // captions, the series to compare with
  std::string grid = "D5D9DF";          // grid lines of charts
  std::string text = "1A1A1A";
};

}  // namespace redovisa

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "write/chart/emf_records.hpp"

namespace redovisa {

/// The pens, brushes and fonts of a metafile; each is made once, when it is first wanted.
class EmfObjects {
 public:
  explicit EmfObjects(EmfFile& file) : file_{file} {}

  /// A solid pen with round ends, `width` in logical units; 0 draws no line at all. Colours are RRGGBB.
  void select_pen(const std::string& colour, std::int32_t width);
  void select_brush(const std::string& colour);
  /// Calibri with an em of `size` logical units.
  void select_font(std::int32_t size, bool bold);
  void set_text_colour(const std::string& colour);

  /// Selects what the device came with and deletes the rest, as a playing device must be left.
  void release();

 private:
  void select(std::uint32_t& current, std::uint32_t handle);

  EmfFile& file_;
  std::map<std::pair<std::string, std::int32_t>, std::uint32_t> pens_;
  std::map<std::string, std::uint32_t> brushes_;
  std::map<std::pair<std::int32_t, bool>, std::uint32_t> fonts_;
  std::uint32_t pen_ = 0, brush_ = 0, font_ = 0;  // selected now; 0: none of ours
  std::string text_colour_;
};

}  // namespace redovisa

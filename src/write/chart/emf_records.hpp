#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa {

/// The record types of MS-EMF, section 2.1.1, that a drawing needs.
enum class EmfType : std::uint32_t {
  header = 1,
  polygon = 3,
  polyline = 4,
  polypolyline = 7,
  set_window_extent = 9,
  set_window_origin = 10,
  set_viewport_extent = 11,
  set_viewport_origin = 12,
  end_of_file = 14,
  set_map_mode = 17,
  set_background_mode = 18,
  set_text_align = 22,
  set_text_colour = 24,
  select_object = 37,
  create_brush = 39,
  delete_object = 40,
  ellipse = 42,
  create_font = 82,
  text = 84,
  create_pen = 95,
};

/// A point in logical units.
struct EmfPoint {
  std::int32_t x = 0, y = 0;
  bool operator==(const EmfPoint&) const = default;
};

struct EmfRect {
  std::int32_t left = 0, top = 0, right = 0, bottom = 0;
};

/// The body of one record, little-endian.
class EmfRecord {
 public:
  explicit EmfRecord(EmfType type);
  EmfRecord& u16(std::uint32_t value);
  EmfRecord& u32(std::uint32_t value);
  EmfRecord& i32(std::int32_t value);
  EmfRecord& f32(float value);
  EmfRecord& point(const EmfPoint& value);
  EmfRecord& rect(const EmfRect& value);
  EmfRecord& utf16(std::u16string_view text);
  EmfRecord& zeros(std::size_t bytes);

  /// Padded to a multiple of four bytes, with its size filled in.
  std::string take() &&;

 private:
  std::string bytes_;
};

/// UTF-8 as UTF-16; malformed bytes become U+FFFD and control characters spaces.
std::u16string to_utf16(std::string_view text);

/// A finished metafile: records in order, counted and put together with a header before and an end after
/// them.
class EmfFile {
 public:
  void add(EmfRecord record);

  /// A handle for the object that the next record creates.
  std::uint32_t new_handle() { return ++handles_; }
  std::uint32_t handles() const { return handles_; }

  /// `bounds` in logical units, of which `units_per_inch` go to an inch.
  std::string finish(const EmfRect& bounds, int units_per_inch, std::u16string_view description) &&;

 private:
  std::string header(const EmfRect& bounds, int units_per_inch, std::u16string_view description) const;

  std::string records_;
  std::uint32_t count_ = 0;
  std::uint32_t handles_ = 0;
};

}  // namespace redovisa

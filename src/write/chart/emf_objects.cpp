#include "write/chart/emf_objects.hpp"

#include <charconv>

namespace redovisa {

namespace {

// stock objects, MS-EMF 2.1.31
constexpr std::uint32_t white_brush = 0x80000000;
constexpr std::uint32_t black_pen = 0x80000007;
constexpr std::uint32_t null_pen = 0x80000008;
constexpr std::uint32_t system_font = 0x8000000D;

constexpr std::uint32_t geometric_solid_pen = 0x00010000;  // round caps and joins are 0

/// COLORREF: red in the lowest byte.
std::uint32_t colour_ref(const std::string& colour) {
  std::uint32_t rgb = 0;
  std::from_chars(colour.data(), colour.data() + colour.size(), rgb, 16);
  return (rgb & 0xFFU) << 16 | (rgb & 0xFF00U) | (rgb >> 16 & 0xFFU);
}

EmfRecord pen_record(std::uint32_t handle, const std::string& colour, std::int32_t width) {
  EmfRecord record{EmfType::create_pen};
  record.u32(handle).zeros(16);  // no bitmap
  record.u32(geometric_solid_pen).i32(width).u32(0).u32(colour_ref(colour)).u32(0).u32(0);
  return record;
}

EmfRecord brush_record(std::uint32_t handle, const std::string& colour) {
  EmfRecord record{EmfType::create_brush};
  record.u32(handle).u32(0).u32(colour_ref(colour)).u32(0);
  return record;
}

EmfRecord font_record(std::uint32_t handle, std::int32_t size, bool bold) {
  constexpr std::u16string_view face = u"Calibri";
  constexpr std::size_t face_bytes = 64,
                        panose_form = 228;  // the rest of LogFontPanose, all left to the reader
  EmfRecord record{EmfType::create_font};
  record.u32(handle).i32(-size).u32(0).u32(0).u32(0).u32(bold ? 700 : 400);
  record.u32(0x01000000).u32(0);  // upright, default character set; default precision and quality
  record.utf16(face).zeros(face_bytes - 2 * face.size()).zeros(panose_form);
  return record;
}

}  // namespace

void EmfObjects::select(std::uint32_t& current, std::uint32_t handle) {
  if (current == handle) return;
  current = handle;
  file_.add(std::move(EmfRecord{EmfType::select_object}.u32(handle)));
}

void EmfObjects::select_pen(const std::string& colour, std::int32_t width) {
  if (width == 0) return select(pen_, null_pen);
  auto& handle = pens_[{colour, width}];
  if (handle == 0) {
    handle = file_.new_handle();
    file_.add(pen_record(handle, colour, width));
  }
  select(pen_, handle);
}

void EmfObjects::select_brush(const std::string& colour) {
  auto& handle = brushes_[colour];
  if (handle == 0) {
    handle = file_.new_handle();
    file_.add(brush_record(handle, colour));
  }
  select(brush_, handle);
}

void EmfObjects::select_font(std::int32_t size, bool bold) {
  auto& handle = fonts_[{size, bold}];
  if (handle == 0) {
    handle = file_.new_handle();
    file_.add(font_record(handle, size, bold));
  }
  select(font_, handle);
}

void EmfObjects::set_text_colour(const std::string& colour) {
  if (colour == text_colour_) return;
  text_colour_ = colour;
  file_.add(std::move(EmfRecord{EmfType::set_text_colour}.u32(colour_ref(colour))));
}

void EmfObjects::release() {
  select(brush_, white_brush);
  select(pen_, black_pen);
  select(font_, system_font);
  for (std::uint32_t handle = 1; handle <= file_.handles(); ++handle)
    file_.add(std::move(EmfRecord{EmfType::delete_object}.u32(handle)));
}

}  // namespace redovisa

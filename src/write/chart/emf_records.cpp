#include "write/chart/emf_records.hpp"

#include <array>
#include <bit>
#include <cmath>
#include <utf8proc.h>
#include <utility>

namespace redovisa {

namespace {

constexpr std::size_t header_size = 108;  // with both extensions, before the description
constexpr int device_inches = 100;        // a reference device of 100 × 100 inches gives whole millimetres
constexpr int device_mm = 2540;

void append_u32(std::string& bytes, std::uint32_t value) {
  std::array<char, 4> little_endian{};
  for (std::size_t i = 0; i < little_endian.size(); ++i)
    little_endian[i] = static_cast<char>((value >> (8 * i)) & 0xFFU);
  bytes.append(little_endian.data(), little_endian.size());
}

void append_utf16(std::u16string& text, std::uint32_t code) {
  if (code < 0x10000) {
    text += static_cast<char16_t>(code);
    return;
  }
  text += static_cast<char16_t>(0xD800U + ((code - 0x10000U) >> 10));
  text += static_cast<char16_t>(0xDC00U + ((code - 0x10000U) & 0x3FFU));
}

std::int32_t hundredths_of_mm(std::int32_t units, int units_per_inch) {
  return static_cast<std::int32_t>(std::lround(units * 2540.0 / units_per_inch));
}

}  // namespace

EmfRecord::EmfRecord(EmfType type) {
  u32(static_cast<std::uint32_t>(type));
  u32(0);  // the size, when it is known
}

EmfRecord& EmfRecord::u16(std::uint32_t value) {
  bytes_ += static_cast<char>(value & 0xFFU);
  bytes_ += static_cast<char>((value >> 8) & 0xFFU);
  return *this;
}

EmfRecord& EmfRecord::u32(std::uint32_t value) {
  append_u32(bytes_, value);
  return *this;
}

EmfRecord& EmfRecord::i32(std::int32_t value) { return u32(static_cast<std::uint32_t>(value)); }
EmfRecord& EmfRecord::f32(float value) { return u32(std::bit_cast<std::uint32_t>(value)); }
EmfRecord& EmfRecord::point(const EmfPoint& value) { return i32(value.x).i32(value.y); }

EmfRecord& EmfRecord::rect(const EmfRect& value) {
  return i32(value.left).i32(value.top).i32(value.right).i32(value.bottom);
}

EmfRecord& EmfRecord::utf16(std::u16string_view text) {
  for (const char16_t unit : text) u16(unit);
  return *this;
}

EmfRecord& EmfRecord::zeros(std::size_t bytes) {
  bytes_.append(bytes, '\0');
  return *this;
}

std::string EmfRecord::take() && {
  zeros((4 - bytes_.size() % 4) % 4);
  std::string size;
  append_u32(size, static_cast<std::uint32_t>(bytes_.size()));
  bytes_.replace(4, 4, size);
  return std::move(bytes_);
}

std::u16string to_utf16(std::string_view text) {
  std::u16string result;
  const auto* next = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t code = 0;
    const auto used = utf8proc_iterate(next, left, &code);
    if (used <= 0) code = 0xFFFD;
    append_utf16(result, code < 0x20 ? 0x20U : static_cast<std::uint32_t>(code));
    next += used > 0 ? used : 1;
    left -= used > 0 ? used : 1;
  }
  return result;
}

void EmfFile::add(EmfRecord record) {
  records_ += std::move(record).take();
  ++count_;
}

std::string EmfFile::finish(const EmfRect& bounds, int units_per_inch, std::u16string_view description) && {
  add(std::move(EmfRecord{EmfType::end_of_file}.u32(0).u32(16).u32(20)));  // no palette; its own size
  return header(bounds, units_per_inch, description) + records_;
}

std::string EmfFile::header(const EmfRect& bounds, int units_per_inch,
                            std::u16string_view description) const {
  const std::size_t padded = (header_size + 2 * description.size() + 3) / 4 * 4;
  EmfRecord record{EmfType::header};
  record.rect(bounds);
  record.rect({hundredths_of_mm(bounds.left, units_per_inch), hundredths_of_mm(bounds.top, units_per_inch),
               hundredths_of_mm(bounds.right, units_per_inch),
               hundredths_of_mm(bounds.bottom, units_per_inch)});
  record.u32(0x464D4520).u32(0x00010000);                            // " EMF", version
  record.u32(static_cast<std::uint32_t>(padded + records_.size()));  // bytes of the whole file
  record.u32(count_ + 1);                                            // with the header
  record.u16(handles_ + 1).u16(0);                                   // handle 0 is reserved
  record.u32(static_cast<std::uint32_t>(description.size())).u32(header_size).u32(0);  // no palette
  record.i32(units_per_inch * device_inches).i32(units_per_inch * device_inches);
  record.i32(device_mm).i32(device_mm);
  record.u32(0).u32(0).u32(0);                         // no pixel format, no OpenGL
  record.i32(device_mm * 1000).i32(device_mm * 1000);  // the device in micrometres
  record.utf16(description);
  return std::move(record).take();
}

}  // namespace redovisa

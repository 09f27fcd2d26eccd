#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace redovisa {

inline constexpr std::string_view png_start = "\x89PNG\r\n\x1a\n", jpeg_start = "\xFF\xD8";

/// A big-endian number of at most four bytes, all of which there are.
inline std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < count; ++i) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

/// Whether a JPEG's marker begins a frame, which tells the picture's size: SOF0–SOF15, which DHT, JPG and DAC
/// stand among (ITU T.81, table B.1).
inline bool is_jpeg_frame(unsigned char marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

}  // namespace redovisa

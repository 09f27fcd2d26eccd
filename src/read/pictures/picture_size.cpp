#include <cstddef>

#include "read/pictures/picture_file.hpp"
#include "read/pictures/picture_numbers.hpp"

namespace redovisa {

namespace {

constexpr std::size_t png_width = 16, png_height = 20, png_least = 24;

/// The size stands in the frame's segment, which others may precede (ITU T.81, annex B).
PictureSize size_of_jpeg(std::string_view bytes) {
  PictureSize size{"jpeg"};
  for (std::size_t at = 2; at + 9 <= bytes.size() && bytes[at] == '\xFF';) {
    if (is_jpeg_frame(static_cast<unsigned char>(bytes[at + 1]))) {
      size.height = static_cast<int>(number_at(bytes, at + 5, 2));
      size.width = static_cast<int>(number_at(bytes, at + 7, 2));
      return size;
    }
    at += 2 + number_at(bytes, at + 2, 2);
  }
  return size;
}

}  // namespace

PictureSize picture_size(std::string_view bytes) {
  constexpr std::uint32_t largest = 0x7FFFFFFF;
  if (bytes.starts_with("\xFF\xD8")) return size_of_jpeg(bytes);
  if (!bytes.starts_with(png_start) || bytes.size() < png_least) return {};
  return {"png", static_cast<int>(number_at(bytes, png_width, 4) & largest),
          static_cast<int>(number_at(bytes, png_height, 4) & largest)};
}

}  // namespace redovisa

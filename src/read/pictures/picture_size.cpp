#include <cstddef>

#include "read/pictures/picture_file.hpp"
#include "read/pictures/picture_numbers.hpp"
#include "read/pictures/picture_parts.hpp"

namespace redovisa {

namespace {

constexpr std::size_t png_width = 16, png_height = 20, png_least = 24;

}  // namespace

PictureSize picture_size(std::string_view bytes) {
  constexpr std::uint32_t largest = 0x7FFFFFFF;
  if (bytes.starts_with(jpeg_start)) return size_of_jpeg(bytes);
  if (!bytes.starts_with(png_start) || bytes.size() < png_least) return {};
  return {"png", static_cast<int>(number_at(bytes, png_width, 4) & largest),
          static_cast<int>(number_at(bytes, png_height, 4) & largest)};
}

}  // namespace redovisa

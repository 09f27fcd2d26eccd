#include <utility>

#include "read/pictures/picture_file.hpp"
#include "read/pictures/picture_numbers.hpp"
#include "read/pictures/picture_parts.hpp"

namespace redovisa {

namespace {

constexpr int longest_side = 20'000;
constexpr std::int64_t most_points = 60'000'000;  // unpacked, 240 MB

std::variant<PictureFile, PictureFault> checked_jpeg(std::string_view bytes, const PictureSize& size) {
  constexpr int colours_of_print = 4;
  auto parts = parts_of_jpeg(bytes);
  if (!parts) return PictureFault::damaged;
  if (parts->components >= colours_of_print) return PictureFault::print_colours;
  if (parts->turned) return PictureFault::turned;
  return PictureFile{std::move(parts->shown), std::string{size.extension}, size.width, size.height};
}

}  // namespace

std::variant<PictureFile, PictureFault> checked_picture(std::string_view bytes) {
  const PictureSize size = picture_size(bytes);
  const bool is_png = bytes.starts_with(png_start);
  if (!is_png && size.extension.empty()) return PictureFault::other_kind;
  if (size.width <= 0 || size.height <= 0) return PictureFault::damaged;
  if (size.width > longest_side || size.height > longest_side ||
      std::int64_t{size.width} * size.height > most_points)
    return PictureFault::too_many_points;
  if (!is_png) return checked_jpeg(bytes, size);
  auto shown = shown_parts_of_png(bytes);
  if (!shown) return PictureFault::damaged;
  return PictureFile{std::move(*shown), std::string{size.extension}, size.width, size.height};
}

}  // namespace redovisa

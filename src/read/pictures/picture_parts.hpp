#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "read/pictures/picture_file.hpp"

namespace redovisa {

/// What of a PNG, whose start is there, is needed to show it: its points and colours, without texts, times
/// and whatever a program added. nullopt when a part is missing, unknown but necessary, or has the wrong
/// checksum.
std::optional<std::string> shown_parts_of_png(std::string_view bytes);

/// What a JPEG holds.
struct JpegParts {
  std::string shown;    // without comments and what the camera tells
  int components = 0;   // 1: grey, 3: colour, 4: for print (CMYK)
  bool turned = false;  // by the camera: EXIF's orientation is another than upright
};

/// The parts of a JPEG, whose start is there. nullopt when it breaks off or is not as ITU T.81 says.
std::optional<JpegParts> parts_of_jpeg(std::string_view bytes);

/// The size that the frame of a JPEG, whose start is there, tells; width 0 when there is no whole frame. What
/// follows it is not read.
PictureSize size_of_jpeg(std::string_view bytes);

}  // namespace redovisa

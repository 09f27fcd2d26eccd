#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace redovisa {

/// A picture of the source material, sound, with nothing in its bytes but what is needed to show it: where
/// and by whom a photograph was taken is left out.
struct PictureFile {
  std::string bytes;
  std::string extension;      // "png" or "jpeg"
  int width = 0, height = 0;  // in its own points
};

/// Why a picture cannot be shown.
enum class PictureFault : std::uint8_t {
  outside,          // another place than the source material's folder
  missing,          // no such file
  too_heavy,        // too many bytes
  other_kind,       // neither PNG nor JPEG
  damaged,          // not whole, or not as the format says
  too_many_points,  // too large to be unpacked
  print_colours,    // CMYK, which browsers and PDF/A do not show alike
  turned,           // the camera lay down: Word and browsers turn it differently
  too_many,         // the report's pictures are too heavy together
};

/// The size that the head of a PNG or JPEG tells; width 0 and no extension when it is neither.
struct PictureSize {
  std::string_view extension;
  int width = 0, height = 0;
};
PictureSize picture_size(std::string_view bytes);

/// The picture that a whole file's bytes are: every part of it is gone through (PNG, ISO/IEC 15948; JPEG, ITU
/// T.81), none is unpacked.
std::variant<PictureFile, PictureFault> checked_picture(std::string_view bytes);

}  // namespace redovisa

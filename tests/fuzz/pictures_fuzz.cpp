#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "read/pictures/picture_file.hpp"

/// Any bytes may be called a picture: what is shown of one is a picture of the same size with nothing more to
/// leave out.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace redovisa;
  const auto checked = checked_picture({reinterpret_cast<const char*>(data), size});
  const auto* picture = std::get_if<PictureFile>(&checked);
  if (picture == nullptr) return 0;
  const auto again = checked_picture(picture->bytes);
  const auto* same = std::get_if<PictureFile>(&again);
  if (same == nullptr || same->bytes != picture->bytes || same->width != picture->width ||
      same->height != picture->height)
    std::abort();
  return 0;
}

#include <algorithm>

#include "read/pictures/picture_numbers.hpp"
#include "read/pictures/picture_parts.hpp"

namespace redovisa {

namespace {

constexpr unsigned char start_of_scan = 0xDA, end_of_image = 0xD9;
constexpr unsigned char first_application = 0xE0, exif = 0xE1, colour_profile = 0xE2, adobe = 0xEE,
                        last_application = 0xEF, comment = 0xFE;
constexpr std::size_t marker_bytes = 2, length_bytes = 2;

/// A number of TIFF, whose file says in what order its bytes stand.
std::uint32_t tiff_number(std::string_view tiff, std::size_t at, std::size_t count) {
  std::uint32_t value = 0;
  const bool little = tiff.starts_with("II");
  for (std::size_t i = 0; i < count; ++i)
    value = value << 8U | static_cast<unsigned char>(tiff[at + (little ? count - 1 - i : i)]);
  return value;
}

/// Tag 0x0112 of the first directory: 1 is upright (EXIF 2.3, 4.6.4).
bool tells_turning(std::string_view data) {
  constexpr std::string_view start{"Exif\0\0", 6};
  constexpr std::size_t entry_bytes = 12, head_bytes = 8;
  constexpr std::uint32_t orientation = 0x0112;
  if (!data.starts_with(start)) return false;
  const std::string_view tiff = data.substr(start.size());
  if (tiff.size() < head_bytes) return false;
  const std::size_t directory = tiff_number(tiff, 4, 4);
  if (directory > tiff.size() || tiff.size() - directory < 2) return false;
  const std::size_t count = tiff_number(tiff, directory, 2);
  for (std::size_t i = 0, at = directory + 2; i < count && at + entry_bytes <= tiff.size();
       ++i, at += entry_bytes)
    if (tiff_number(tiff, at, 2) == orientation) return tiff_number(tiff, at + 8, 2) > 1;
  return false;
}

/// Segments that change how the picture looks: not those of applications and comments, except JFIF's, a
/// profile of colours and Adobe's, which tells how the colours are written.
bool is_shown(unsigned char marker, std::string_view data) {
  if (marker == comment) return false;
  if (marker < first_application || marker > last_application) return true;
  return (marker == first_application && data.starts_with("JFIF")) ||
         (marker == colour_profile && data.starts_with("ICC_PROFILE")) ||
         (marker == adobe && data.starts_with("Adobe"));
}

/// Where the points after a scan's head end: at the next marker that is no part of them.
std::size_t end_of_points(std::string_view bytes, std::size_t at) {
  for (at = bytes.find('\xFF', at); at != std::string_view::npos && at + 1 < bytes.size();
       at = bytes.find('\xFF', at + 1)) {
    const auto next = static_cast<unsigned char>(bytes[at + 1]);
    const bool restart = next >= 0xD0 && next <= 0xD7;
    if (next != 0 && next != 0xFF && !restart) return at;
  }
  return std::string_view::npos;
}

/// Goes through the segments one after another.
class JpegReader {
 public:
  explicit JpegReader(std::string_view bytes) : bytes_{bytes} {}

  std::optional<JpegParts> read() {
    parts_.shown = bytes_.substr(0, marker_bytes);
    while (take_segment()) {
    }
    if (!ended_ || !scanned_ || parts_.components == 0) return std::nullopt;
    return std::move(parts_);
  }

  PictureSize size() {
    while (size_.width == 0 && take_segment()) {
    }
    return size_;
  }

 private:
  std::string_view bytes_;
  std::size_t at_ = marker_bytes;
  JpegParts parts_;
  PictureSize size_{"jpeg"};
  bool ended_ = false, scanned_ = false;

  /// False after the last, and where the file is not as it should be.
  bool take_segment() {
    while (at_ + 1 < bytes_.size() && bytes_[at_] == '\xFF' && bytes_[at_ + 1] == '\xFF')
      ++at_;  // fill bytes
    if (at_ + marker_bytes > bytes_.size() || bytes_[at_] != '\xFF') return false;
    const auto marker = static_cast<unsigned char>(bytes_[at_ + 1]);
    if (marker == end_of_image) {
      parts_.shown += bytes_.substr(at_, marker_bytes);
      ended_ = true;
      return false;
    }
    if (at_ + marker_bytes + length_bytes > bytes_.size()) return false;
    const std::size_t length = number_at(bytes_, at_ + marker_bytes, length_bytes);
    std::size_t end = at_ + marker_bytes + length;
    if (length < length_bytes || end > bytes_.size()) return false;
    look_at(marker, bytes_.substr(at_ + marker_bytes + length_bytes, length - length_bytes));
    if (marker == start_of_scan) end = end_of_points(bytes_, end);
    if (end == std::string_view::npos) return false;
    const std::string_view data = bytes_.substr(at_ + marker_bytes + length_bytes);
    if (is_shown(marker, data)) parts_.shown += bytes_.substr(at_, end - at_);
    at_ = end;
    return true;
  }

  /// A frame begins with the precision, the lines, the points of a line and the components (ITU T.81, B.2.2).
  void look_at(unsigned char marker, std::string_view data) {
    constexpr std::size_t lines = 1, points = 3, components = 5;
    if (is_jpeg_frame(marker) && data.size() > components) {
      parts_.components = static_cast<unsigned char>(data[components]);
      size_.height = static_cast<int>(number_at(data, lines, 2));
      size_.width = static_cast<int>(number_at(data, points, 2));
    }
    if (marker == exif) parts_.turned = parts_.turned || tells_turning(data);
    scanned_ = scanned_ || marker == start_of_scan;
  }
};

}  // namespace

std::optional<JpegParts> parts_of_jpeg(std::string_view bytes) { return JpegReader{bytes}.read(); }

PictureSize size_of_jpeg(std::string_view bytes) { return JpegReader{bytes}.size(); }

}  // namespace redovisa

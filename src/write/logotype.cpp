#include "write/logotype.hpp"

#include <array>
#include <cstddef>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>

#include "diagnostics/failure.hpp"

namespace redovisa {

namespace {

constexpr std::uintmax_t largest = 5'000'000;
constexpr std::array<std::string_view, 3> file_names{"logotyp.png", "logotyp.jpg", "logotyp.jpeg"};
constexpr std::string_view png_start = "\x89PNG\r\n\x1a\n";
constexpr std::size_t png_width = 16, png_height = 20, png_least = 24;

/// A big-endian number of `count` bytes.
int number_at(std::string_view bytes, std::size_t at, std::size_t count) {
  unsigned value = 0;
  for (std::size_t i = 0; i < count; ++i) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  return static_cast<int>(value & 0x7FFFFFFFU);
}

bool is_frame(unsigned char marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// The size stands in the frame's segment, which others may precede (ITU T.81, annex B).
void measure_jpeg(Logotype& logotype) {
  const std::string_view bytes = logotype.bytes;
  for (std::size_t at = 2; at + 9 <= bytes.size() && bytes[at] == '\xFF';) {
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    if (is_frame(marker)) {
      logotype.height = number_at(bytes, at + 5, 2);
      logotype.width = number_at(bytes, at + 7, 2);
      return;
    }
    at += 2 + static_cast<std::size_t>(number_at(bytes, at + 2, 2));
  }
}

void measure(Logotype& logotype) {
  const std::string_view bytes = logotype.bytes;
  if (bytes.starts_with(png_start) && bytes.size() >= png_least) {
    logotype.extension = "png";
    logotype.width = number_at(bytes, png_width, 4);
    logotype.height = number_at(bytes, png_height, 4);
  } else if (bytes.starts_with("\xFF\xD8")) {
    logotype.extension = "jpeg";
    measure_jpeg(logotype);
  }
}

Logotype read_picture(const std::filesystem::path& path) {
  std::error_code error;
  if (std::filesystem::file_size(path, error) > largest || error)
    throw EnvironmentFailure{
        fmt::format("Logotypen {} kan inte läsas, eller är större än 5 MB.", path.string())};
  std::ifstream file{path, std::ios::binary};
  Logotype logotype;
  logotype.bytes.assign(std::istreambuf_iterator<char>{file}, {});
  measure(logotype);
  if (logotype.width <= 0 || logotype.height <= 0)
    throw EnvironmentFailure{
        fmt::format("Logotypen {} är ingen hel PNG- eller JPEG-bild: spara om den som PNG.", path.string())};
  return logotype;
}

}  // namespace

Logotype read_logotype(const std::vector<std::filesystem::path>& folders) {
  for (const auto& folder : folders)
    for (const auto name : file_names)
      if (std::error_code error; std::filesystem::is_regular_file(folder / name, error))
        return read_picture(folder / name);
  return {};
}

}  // namespace redovisa

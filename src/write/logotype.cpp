#include "write/logotype.hpp"

#include <cstddef>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>

#include "model/own_files.hpp"

namespace redovisa {

namespace {

constexpr std::uintmax_t largest = 5'000'000;
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

void tell(const std::filesystem::path& path, std::string found, std::string expected, std::string advice,
          Diagnostics& diagnostics) {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::file, path.generic_string(), {}});
  diagnostics.push_back(
      {Code::look_invalid, {source}, std::move(found), std::move(expected), std::move(advice)});
}

Logotype read_picture(const std::filesystem::path& path, Diagnostics& diagnostics) {
  std::error_code error;
  if (std::filesystem::file_size(path, error) > largest || error) {
    tell(path, "en logotyp som är större än 5 MB", "högst 5 MB", "Spara bilden i mindre storlek.",
         diagnostics);
    return {};
  }
  std::ifstream file{path, std::ios::binary};
  Logotype logotype;
  logotype.bytes.assign(std::istreambuf_iterator<char>{file}, {});
  measure(logotype);
  if (logotype.width > 0 && logotype.height > 0) return logotype;
  tell(path, "ingen hel PNG- eller JPEG-bild", "en PNG- eller JPEG-bild", "Spara om bilden som PNG.",
       diagnostics);
  return {};
}

}  // namespace

Logotype read_logotype(const std::vector<std::filesystem::path>& folders, Diagnostics& diagnostics) {
  for (const auto& folder : folders)
    for (const auto name : logotype_files)
      if (std::error_code error; std::filesystem::is_regular_file(folder / name, error))
        return read_picture(folder / name, diagnostics);
  return {};
}

}  // namespace redovisa

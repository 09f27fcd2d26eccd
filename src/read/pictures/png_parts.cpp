#include <algorithm>
#include <array>
#include <zlib.h>

#include "read/pictures/picture_numbers.hpp"
#include "read/pictures/picture_parts.hpp"

namespace redovisa {

namespace {

/// Chunks that change how the picture looks; all else is about it (ISO/IEC 15948, 11.3).
constexpr std::array<std::string_view, 12> shown_chunks{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA",
                                                        "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "cICP"};
constexpr std::size_t length_bytes = 4, name_bytes = 4, checksum_bytes = 4;
constexpr std::size_t round_data = length_bytes + name_bytes + checksum_bytes;

struct PngChunk {
  std::string_view all, name, data;
};

/// The chunk that the bytes begin with; nullopt when it is not whole, or not as it was written.
std::optional<PngChunk> first_chunk(std::string_view bytes) {
  if (bytes.size() < round_data) return std::nullopt;
  const std::size_t length = number_at(bytes, 0, length_bytes);
  if (length > bytes.size() - round_data) return std::nullopt;
  const std::string_view summed = bytes.substr(length_bytes, name_bytes + length);
  const auto checksum =
      crc32(0, reinterpret_cast<const Bytef*>(summed.data()), static_cast<uInt>(summed.size()));
  if (checksum != number_at(bytes, length_bytes + summed.size(), checksum_bytes)) return std::nullopt;
  return PngChunk{bytes.substr(0, length + round_data), summed.substr(0, name_bytes),
                  summed.substr(name_bytes)};
}

/// Depth, colours, compression, filter and interlacing (11.2.2).
bool is_possible_head(std::string_view data) {
  if (data.size() != 13) return false;
  const auto at = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(data[i])); };
  const unsigned depth = at(8), colours = at(9);
  const bool any_depth = depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
  const bool known = colours == 0 || colours == 2 || colours == 3 || colours == 4 || colours == 6;
  const bool fits = colours == 0 || (colours == 3 ? depth <= 8 : depth >= 8);
  return any_depth && known && fits && at(10) == 0 && at(11) == 0 && at(12) <= 1;
}

bool is_critical(std::string_view name) { return name[0] >= 'A' && name[0] <= 'Z'; }

}  // namespace

std::optional<std::string> shown_parts_of_png(std::string_view bytes) {
  std::string shown{png_start};
  bool has_palette = false, needs_palette = false, has_points = false;
  for (std::string_view rest = bytes.substr(png_start.size());;) {
    const auto chunk = first_chunk(rest);
    if (!chunk) return std::nullopt;
    const bool first = shown.size() == png_start.size();
    if (first != (chunk->name == "IHDR") || (first && !is_possible_head(chunk->data))) return std::nullopt;
    if (first) needs_palette = chunk->data[9] == 3;
    const bool known = std::ranges::find(shown_chunks, chunk->name) != shown_chunks.end();
    if (!known && is_critical(chunk->name)) return std::nullopt;
    has_palette = has_palette || chunk->name == "PLTE";
    has_points = has_points || (chunk->name == "IDAT" && !chunk->data.empty());
    if (known) shown += chunk->all;
    if (chunk->name == "IEND") break;
    rest.remove_prefix(chunk->all.size());
  }
  if (!has_points || (needs_palette && !has_palette)) return std::nullopt;
  return shown;
}

}  // namespace redovisa

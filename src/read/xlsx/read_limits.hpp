#pragma once

#include <cstdint>

namespace redovisa {

/// How much of a file is believed before it is refused; every limit has its own message. Sizes are bytes.
struct ReadLimits {
  std::uint64_t file = 64ULL << 20;        // the file as it lies on disk
  std::uint64_t entries = 10'000;          // entries in the package
  std::uint64_t small_part = 16ULL << 20;  // one unpacked part that is held in memory (workbook, styles)
  std::uint64_t part = 1ULL << 30;         // one unpacked part that is streamed (sheet, shared strings)
  std::uint64_t total = 2ULL << 30;        // all unpacked parts together
  std::uint64_t ratio = 200;               // unpacked against packed size of a part …
  std::uint64_t ratio_from = 16ULL << 20;  // … once this much of it is unpacked
  std::uint64_t cells = 20'000'000;        // cells with content in the whole workbook
  std::uint64_t cell_text = 1ULL << 20;    // the text of one cell
  std::uint64_t all_text = 1ULL << 30;     // the text of all delivered cells together
  std::uint64_t strings = 64ULL << 20;     // the texts that cells share by number, in memory
  std::uint64_t held = 160ULL << 20;       // what is kept in memory of all cells in a folder
};

inline constexpr std::uint32_t max_row = 1'048'576;
inline constexpr std::uint32_t max_column = 16'384;

}  // namespace redovisa

#include "read/xlsx/cell_address.hpp"

#include "read/xlsx/read_limits.hpp"

namespace redovisa {

std::optional<std::uint32_t> parse_ordinal(std::string_view text, std::uint32_t highest) {
  std::uint64_t value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
    if (value > highest) return std::nullopt;
  }
  if (value == 0) return std::nullopt;
  return static_cast<std::uint32_t>(value);
}

std::optional<CellAddress> parse_cell_address(std::string_view text) {
  std::uint32_t column = 0;
  std::size_t letters = 0;
  for (; letters < text.size(); ++letters) {
    const char c = static_cast<char>(text[letters] & ~0x20);  // upper case
    if (c < 'A' || c > 'Z') break;
    column = column * 26 + static_cast<std::uint32_t>(c - 'A' + 1);
    if (column > max_column) return std::nullopt;
  }
  const auto row = parse_ordinal(text.substr(letters), max_row);
  if (column == 0 || !row) return std::nullopt;
  return CellAddress{*row, column};
}

std::optional<CellRange> parse_cell_range(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto first = parse_cell_address(text.substr(0, colon));
  const auto last = parse_cell_address(text.substr(colon + 1));
  if (!first || !last || last->row < first->row || last->column < first->column) return std::nullopt;
  return CellRange{first->row, first->column, last->row, last->column};
}

}  // namespace redovisa

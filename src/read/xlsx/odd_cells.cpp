#include "read/xlsx/odd_cells.hpp"

#include <fmt/format.h>
#include <utility>

namespace redovisa {

namespace {

constexpr std::size_t told_one_by_one = 20;
constexpr std::size_t longest_shown = 60;

std::string shortened(std::string_view text) {
  if (text.size() <= longest_shown) return std::string{text};
  std::size_t end = longest_shown;
  while (end > 0 && (text[end] & 0xC0) == 0x80) --end;  // never within a character
  return fmt::format("{}…", text.substr(0, end));
}

}  // namespace

void OddCells::add(std::uint32_t row, std::uint32_t column, std::string_view found, std::string expected) {
  if (++count_ <= told_one_by_one) tell(row, column, shortened(found), std::move(expected));
}

void OddCells::finish() {
  if (count_ > told_one_by_one)
    tell(0, 0, fmt::format("ytterligare {} sådana celler i bladet", count_ - told_one_by_one),
         "celler som Excel skriver dem");
}

void OddCells::tell(std::uint32_t row, std::uint32_t column, std::string found, std::string expected) {
  diagnostics_->push_back({Code::cell_odd, {sheet_, row, column}, std::move(found), std::move(expected)});
}

}  // namespace redovisa

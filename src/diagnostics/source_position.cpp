#include "diagnostics/source_position.hpp"

#include <fmt/format.h>

namespace redovisa {

namespace {

std::string column_letters(std::uint32_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  return letters;
}

}  // namespace

std::string cell_reference(std::uint32_t row, std::uint32_t column) {
  if (row == 0) return {};
  if (column == 0) return fmt::format("{0}:{0}", row);
  return column_letters(column) + std::to_string(row);
}

std::string to_string(const SourcePosition& position) {
  if (!position.source) return {};
  const Source& source = *position.source;
  switch (source.kind) {
    case Source::Kind::file:
      return source.file;
    case Source::Kind::sheet:
      if (position.row == 0) return fmt::format("{}:{}", source.file, source.sheet);
      return fmt::format("{}:{}!{}", source.file, source.sheet,
                         cell_reference(position.row, position.column));
    case Source::Kind::text:
      if (position.row == 0) return source.file;
      if (position.column == 0) return fmt::format("{}:{}", source.file, position.row);
      return fmt::format("{}:{}:{}", source.file, position.row, position.column);
  }
  return {};
}

}  // namespace redovisa

#include "read/sie/ledger_extent.hpp"

#include <cstddef>
#include <string>

#include "read/sie/sie_line.hpp"
#include "read/sie/sie_lines.hpp"
#include "read/sie/sie_values.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_lines = 2'000, longest_line = std::size_t{64} << 10;

void take(const SieLine& line, LedgerExtent& extent) {
  const auto& fields = line.fields;
  if (line.label == "#RAR" && fields.size() > 1 && fields[0].text == "0")
    extent.year_begins = parse_sie_month(fields[1].text);
  if (line.label == "#OMFATTN" && !fields.empty()) extent.told_end = parse_sie_month(fields[0].text);
}

}  // namespace

LedgerExtent extent_of_sie4(const std::filesystem::path& path) {
  LedgerExtent extent;
  SieLines lines{path, longest_line};
  std::string text;
  while (lines.number() < most_lines && !(extent.year_begins && extent.told_end) && lines.next(text)) {
    if (!text.starts_with("#RAR") && !text.starts_with("#OMFATTN")) continue;
    SieLineFault told_when_read;
    if (const auto line = parse_sie_line(text, told_when_read)) take(*line, extent);
  }
  return extent;
}

}  // namespace redovisa

#include "read/sie/ledger_extent.hpp"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <string>

#include "read/sie/sie_line.hpp"
#include "read/sie/sie_lines.hpp"
#include "read/sie/sie_values.hpp"
#include "read/xml/xml_reader.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_lines = 2'000, longest_line = std::size_t{64} << 10;

void take(const SieLine& line, LedgerExtent& extent) {
  const auto& fields = line.fields;
  if (line.label == "#RAR" && fields.size() > 1 && fields[0].text == "0")
    extent.year_begins = parse_sie_month(fields[1].text);
  if (line.label == "#OMFATTN" && !fields.empty()) extent.told_end = parse_sie_month(fields[0].text);
}

std::optional<LedgerMonth> month_of_amounts(const SieLine& line) {
  const auto& fields = line.fields;
  if (line.label == "#VER" && fields.size() > 2) return parse_sie_month(fields[2].text);
  const bool of_year = line.label == "#PSALDO" && fields.size() > 1 && fields[0].text == "0";
  return of_year ? parse_sie_month(fields[1].text) : std::nullopt;
}

std::string_view without_prefix(std::string_view name) { return name.substr(name.find(':') + 1); }

/// "2025-08", "2025-08-31" as its month.
std::optional<LedgerMonth> month_in(std::optional<std::string_view> text) {
  constexpr std::size_t year_and_month = 7;
  if (!text || text->size() < year_and_month || (*text)[4] != '-') return std::nullopt;
  return parse_sie_month(std::string{text->substr(0, 4)} + std::string{text->substr(5, 2)});
}

/// Takes the primary fiscal year, and ends the reading after the fiscal years.
class FiscalYearHandler : public XmlHandler {
 public:
  bool start(std::string_view name, const XmlAttributes& attributes) override {
    const auto primary = attributes.find("primary");
    if (without_prefix(name) == "FiscalYear" && primary && (*primary == "true" || *primary == "1"))
      extent_ = {month_in(attributes.find("start")), month_in(attributes.find("lastCoveredDate"))};
    return true;
  }
  bool end(std::string_view name) override { return without_prefix(name) != "FiscalYears"; }
  bool text(std::string_view) override { return true; }

  const LedgerExtent& extent() const { return extent_; }

 private:
  LedgerExtent extent_;
};

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

std::optional<LedgerMonth> last_month_of_sie4(const std::filesystem::path& path) {
  std::optional<LedgerMonth> last;
  SieLines lines{path, longest_line};
  std::string text;
  while (lines.next(text)) {
    const std::string_view written = text;
    const auto begin = written.find_first_not_of(" \t");
    if (begin == std::string_view::npos) continue;
    if (!written.substr(begin).starts_with("#VER") && !written.substr(begin).starts_with("#PSALDO")) continue;
    SieLineFault told_when_read;
    const auto line = parse_sie_line(text, told_when_read);
    const auto month = line ? month_of_amounts(*line) : std::nullopt;
    if (month && (!last || *last < *month)) last = month;
  }
  return last;
}

LedgerExtent extent_of_sie5(const std::filesystem::path& path) {
  FiscalYearHandler years;
  XmlReader reader{years};
  std::ifstream file{path, std::ios::binary};
  feed_all(file, reader);
  return years.extent();
}

}  // namespace redovisa

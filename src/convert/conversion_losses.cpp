#include "convert/conversion_losses.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "diagnostics/folded.hpp"
#include "diagnostics/readable_name.hpp"
#include "read/sheets/written_number.hpp"
#include "read/xlsx/number_format.hpp"
#include "read/xlsx/package.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_lines = 20;

std::string number_words(const Decimal& value, bool percent) {
  return to_machine_text(trimmed(value)) + (percent ? " %" : "");
}

/// What the cell means, alike for a number and the same number as text.
std::string meaning_of(const GridCell& cell) {
  switch (cell.kind) {
    case CellKind::number:
    case CellKind::time:
    case CellKind::duration: {
      const auto value = parse_machine_decimal(cell.text);
      const bool percent = is_percent_format(cell.format);
      return value ? number_words(percent ? *value * Decimal{100} : *value, percent) : cell.text;
    }
    case CellKind::date:
      return to_iso(cell.date);
    case CellKind::boolean:
      return cell.text == "TRUE" ? "SANT" : "FALSKT";
    case CellKind::uncomputed:
      return {};
    case CellKind::text:
    case CellKind::error:
      break;
  }
  const auto number = parse_written_number(cell.text);
  if (number && (number->unit.empty() || number->unit == "%"))
    return number_words(number->value, number->unit == "%");
  std::string text{trimmed_text(cell.text)};
  std::erase(text, '\r');
  return text;
}

using Place = std::pair<std::uint32_t, std::uint32_t>;

std::map<Place, std::string> meanings_of(const Grid& grid) {
  std::map<Place, std::string> result;
  for (const GridCell& cell : grid.cells)
    if (auto meaning = meaning_of(cell); !meaning.empty())
      result.emplace(Place{cell.row, cell.column}, meaning);
  return result;
}

class LossList {
 public:
  void add(std::string line) {
    ++count_;
    if (count_ <= most_lines) lines_.push_back(std::move(line));
  }
  std::vector<std::string> taken() {
    if (count_ > most_lines) lines_.push_back(fmt::format("… och {} till", count_ - most_lines));
    return std::move(lines_);
  }

 private:
  std::vector<std::string> lines_;
  std::size_t count_ = 0;
};

std::string shortened_meaning(const std::string& text) {
  constexpr std::size_t most = 40;
  if (text.size() <= most) return text;
  std::size_t end = most;
  while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "…";
}

void compare(const Grid& grid, const Grid* written, LossList& losses) {
  const auto before = meanings_of(grid);
  const auto after = written == nullptr ? std::map<Place, std::string>{} : meanings_of(*written);
  for (const auto& [place, meaning] : before) {
    const auto found = after.find(place);
    if (found != after.end() && found->second == meaning) continue;
    losses.add(
        fmt::format("{}: ”{}” blev {}", to_string(position_in(grid, place.first, place.second)),
                    shortened_meaning(meaning),
                    found == after.end() ? "tomt" : fmt::format("”{}”", shortened_meaning(found->second))));
  }
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t result = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++result;
  return result;
}

/// The comments of a workbook's cells, which no reader of ours has any use for.
std::size_t comments_in(const std::filesystem::path& file) {
  constexpr int most_parts = 100;
  Diagnostics unheard;
  FaultLog log{file.string(), unheard};
  auto package = Package::open(file, ReadLimits{}, log);
  if (!package) return 0;
  std::size_t comments = 0;
  for (int part = 0; part <= most_parts; ++part) {
    const std::string name = fmt::format("xl/comments{}.xml", part == 0 ? "" : std::to_string(part));
    if (!package->has(name)) continue;
    if (const auto text = package->text_of(name, log)) comments += count(*text, "<comment ");
  }
  return comments;
}

template <class Is>
std::size_t cells_that(const SourceBook& book, Is is) {
  std::size_t result = 0;
  for (const Grid& grid : book.grids)
    result += static_cast<std::size_t>(std::ranges::count_if(grid.cells, is));
  return result;
}

}  // namespace

std::vector<std::string> losses_of(const SourceBook& book) {
  std::vector<std::string> lines;
  const auto add = [&](std::size_t number, std::string_view one, std::string_view many) {
    if (number > 0)
      lines.push_back(fmt::format("{}: {} {}", readable_name(book.file.filename().string()), number,
                                  number == 1 ? one : many));
  };
  std::size_t merged = 0;
  for (const Grid& grid : book.grids) merged += grid.merged.size();
  add(cells_that(book, [](const GridCell& c) { return c.formula && c.kind != CellKind::uncomputed; }),
      "formel skrevs som sitt värde", "formler skrevs som sina värden");
  add(cells_that(book, [](const GridCell& c) { return c.kind == CellKind::uncomputed; }),
      "formel utan sparat värde följde inte med", "formler utan sparade värden följde inte med");
  add(cells_that(book, [](const GridCell& c) { return c.kind == CellKind::error; }),
      "felvärde skrevs som text", "felvärden skrevs som text");
  add(cells_that(book, [](const GridCell& c) { return c.hidden; }),
      "cell i dolda rader eller kolumner blir synlig", "celler i dolda rader eller kolumner blir synliga");
  add(merged, "sammanslagning av celler följde inte med", "sammanslagningar av celler följde inte med");
  add(comments_in(book.file), "kommentar vid en cell följde inte med",
      "kommentarer vid celler följde inte med");
  return lines;
}

std::vector<std::string> differences(const SourceBook& book, const SourceBook& written) {
  LossList losses;
  for (const Grid& grid : book.grids) {
    const auto same = std::ranges::find_if(
        written.grids, [&](const Grid& other) { return folded(other.name) == folded(grid.name); });
    compare(grid, same == written.grids.end() ? nullptr : &*same, losses);
  }
  return losses.taken();
}

}  // namespace redovisa

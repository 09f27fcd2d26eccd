#include "view/places.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace redovisa {

std::string place_in_report(const SourcePosition& position) {
  if (!position.source) return {};
  SourcePosition short_place = position;
  Source source = *position.source;
  source.file = std::filesystem::path{source.file}.filename().string();
  short_place.source = std::make_shared<const Source>(std::move(source));
  return to_string(short_place);
}

Cell place_cell(const SourcePosition& position) { return {place_in_report(position), position}; }

PlaceParts parts_of_place(const SourcePosition& position) {
  if (!position.source) return {};
  const Source& source = *position.source;
  PlaceParts parts{std::filesystem::path{source.file}.filename().string(), source.sheet, {}};
  if (source.kind == Source::Kind::sheet) parts.cell = cell_reference(position.row, position.column);
  if (source.kind == Source::Kind::text && position.row != 0)
    parts.cell = fmt::format("rad {}", position.row);
  return parts;
}

namespace {

bool is_cell(const SourcePosition& p) {
  return p.source && p.source->kind == Source::Kind::sheet && p.row != 0 && p.column != 0;
}

bool is_below(const SourcePosition& lower, const SourcePosition& upper) {
  return is_cell(lower) && is_cell(upper) && lower.source == upper.source && lower.column == upper.column &&
         lower.row == upper.row + 1;
}

}  // namespace

std::vector<std::string> places_in_words(const std::vector<SourcePosition>& places,
                                         std::string (*word_of)(const SourcePosition&)) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::size_t first = i;
    while (i + 1 < places.size() && is_below(places[i + 1], places[i])) ++i;
    std::string word = word_of(places[first]);
    if (i > first) word += ':' + cell_reference(places[i].row, places[i].column);
    if (!word.empty() && std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
  }
  return words;
}

}  // namespace redovisa

#include "write/pdf/rtf_colours.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <string_view>
#include <vector>

namespace redovisa {

namespace {

constexpr std::string_view table_start = "{\\colortbl;";

/// Control words whose number is a place in the table of colours, by RTF 1.9.1.
constexpr std::array<std::string_view, 12> colour_words{"cf",      "cb",      "ulc",     "highlight",
                                                        "brdrcf",  "cbpat",   "cfpat",   "chcbpat",
                                                        "chcfpat", "clcbpat", "clcfpat", "trcbpat"};

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The table's colours as they are written, "\red11\green74\blue99;"; the first, automatic one is not among
/// them.
std::vector<std::string_view> colours_in(std::string_view table) {
  std::vector<std::string_view> colours;
  for (auto end = table.find(';'); end != std::string_view::npos; end = table.find(';')) {
    colours.push_back(table.substr(0, end + 1));
    table.remove_prefix(end + 1);
  }
  return colours;
}

/// Where each colour stands in order, counted from 1.
std::vector<std::size_t> places_of(const std::vector<std::string_view>& colours) {
  std::vector<std::size_t> order(colours.size()), places(colours.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return colours[i]; });
  for (std::size_t i = 0; i < order.size(); ++i) places[order[i]] = i + 1;
  return places;
}

std::size_t end_of(std::string_view text, std::size_t from, bool (*belongs)(char)) {
  while (from < text.size() && belongs(text[from])) ++from;
  return from;
}

/// The text with its references to colours changed to their new places.
std::string with_new_places(std::string_view text, const std::vector<std::size_t>& places) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t word = at + 1, number = end_of(text, word, is_letter);
    if (text[at] != '\\' || number == word) {
      const std::size_t taken = text[at] == '\\' && word < text.size() ? 2 : 1;  // "\\" begins no word
      result += text.substr(at, taken);
      at += taken;
      continue;
    }
    const std::size_t end = end_of(text, number, is_digit);
    const std::string_view digits = text.substr(number, end - number);
    result += text.substr(at, number - at);
    const bool is_place =
        !digits.empty() && digits.size() < 6 &&
        std::ranges::find(colour_words, text.substr(word, number - word)) != colour_words.end();
    const std::size_t place = is_place ? std::stoul(std::string{digits}) : 0;
    if (place >= 1 && place <= places.size())
      result += std::to_string(places[place - 1]);
    else
      result += digits;
    at = end;
  }
  return result;
}

}  // namespace

std::string with_colours_in_order(const std::string& rtf) {
  const auto start = rtf.find(table_start);
  if (start == std::string::npos) return rtf;
  const auto first = start + table_start.size(), end = rtf.find('}', first);
  if (end == std::string::npos) return rtf;
  auto colours = colours_in(std::string_view{rtf}.substr(first, end - first));
  const auto places = places_of(colours);
  std::ranges::sort(colours);
  std::string result = rtf.substr(0, first);
  for (const auto colour : colours) result += colour;
  return result + with_new_places(std::string_view{rtf}.substr(end), places);
}

}  // namespace redovisa

#include "write/look_names.hpp"

#include <algorithm>

namespace redovisa {

namespace {

/// a–z, '-', and the bytes of å, ä and ö; a program's identifiers within braces have digits and capitals.
bool is_of_name(char c) {
  return (c >= 'a' && c <= 'z') || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

/// The part with spaces for its comments, so that lines and places stay.
std::string without_comments(std::string_view part) {
  std::string text{part};
  for (auto open = text.find("<!--"); open != std::string::npos; open = text.find("<!--", open)) {
    const auto close = std::min(text.find("-->", open), text.size());
    std::replace_if(
        text.begin() + static_cast<std::ptrdiff_t>(open), text.begin() + static_cast<std::ptrdiff_t>(close),
        [](char c) { return c != '\n'; }, ' ');
  }
  return text;
}

}  // namespace

std::vector<UnknownLookName> unknown_look_names(std::string_view whole,
                                                const std::vector<std::string>& known) {
  const std::string text = without_comments(whole);
  const std::string_view part = text;
  std::vector<UnknownLookName> unknown;
  std::size_t line = 1, counted = 0;
  for (auto open = part.find('{'); open != std::string_view::npos; open = part.find('{', open + 1)) {
    const auto close = part.find('}', open);
    if (close == std::string_view::npos) break;
    const std::string_view name = part.substr(open + 1, close - open - 1);
    if (name.empty() || !std::ranges::all_of(name, is_of_name)) continue;
    line += static_cast<std::size_t>(std::ranges::count(part.substr(counted, open - counted), '\n'));
    counted = open;
    if (std::ranges::find(known, name) == known.end()) unknown.push_back({line, std::string{name}});
  }
  return unknown;
}

}  // namespace redovisa

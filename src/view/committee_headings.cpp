#include "view/committee_headings.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace redovisa {
namespace {

constexpr std::size_t longest_heading = 24;  // bytes
constexpr std::string_view gap = "… ";

bool is_whole_letter(const std::string& text, std::size_t end) {
  return end >= text.size() || (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U;
}

/// How much of the name there is room for; all of it: its size.
std::size_t room_for(const std::string& name) {
  if (name.size() <= longest_heading) return name.size();
  const auto space = name.rfind(' ', longest_heading);
  std::size_t end = space == std::string::npos || space == 0 ? longest_heading : space;
  while (!is_whole_letter(name, end)) --end;
  return end;
}

std::string cut(const std::string& name) {
  const auto end = room_for(name);
  return end == name.size() ? name : name.substr(0, end) + "…";
}

/// Whether what remains of the name when it is cut does not tell it from another.
bool is_vague(const std::string& name, const std::vector<std::string>& names) {
  const auto end = room_for(name);
  const std::string seen = name.substr(0, end);
  return end < name.size() && std::ranges::any_of(names, [&](const std::string& other) {
           return other != name && other.starts_with(seen);
         });
}

/// Bytes of the whole words, with the space after them, that both names begin with.
std::size_t common_words(const std::string& name, const std::string& other) {
  const auto differs = std::ranges::mismatch(name, other).in1;
  const auto length = static_cast<std::size_t>(differs - name.begin());
  const auto space = length == 0 ? std::string::npos : name.rfind(' ', length - 1);
  return space == std::string::npos ? 0 : space + 1;
}

/// "Lokala … Hallstavik": the first word, and the words that no other name begins with; without the first
/// where there is no room for it.
std::string with_own_words(const std::string& name, const std::vector<std::string>& names) {
  std::size_t common = 0;
  for (const auto& other : names)
    if (other != name) common = std::max(common, common_words(name, other));
  const std::string own = name.substr(common);
  const std::string first = name.substr(0, name.find(' ') + 1);
  const std::string both = first + std::string{gap} + own;
  if (first.size() < common && both.size() <= longest_heading + gap.size()) return both;
  return std::string{gap} + cut(own);
}

}  // namespace

std::vector<std::string> committee_headings(const std::vector<std::string>& names) {
  std::vector<std::string> headings;
  for (const auto& name : names)
    headings.push_back(is_vague(name, names) ? with_own_words(name, names) : cut(name));
  const auto is_taken = [&](const std::string& heading) { return std::ranges::count(headings, heading) > 1; };
  for (std::size_t i = 0; i < names.size(); ++i)
    if (is_taken(headings[i])) headings[i] = names[i];
  return headings;
}

}  // namespace redovisa

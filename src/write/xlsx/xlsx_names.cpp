#include "write/xlsx/xlsx_names.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <set>
#include <string_view>
#include <utf8proc.h>

namespace redovisa {

namespace {

constexpr std::size_t longest_name = 31;  // in UTF-16 units

/// Cut to so many UTF-16 units, never inside a character.
std::string_view cut(std::string_view name, std::size_t units) {
  std::size_t bytes = 0;
  for (std::size_t taken = 0; bytes < name.size();) {
    const auto lead = static_cast<unsigned char>(name[bytes]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    taken += length == 4 ? 2 : 1;
    if (taken > units) break;
    bytes = std::min(bytes + length, name.size());
  }
  return name.substr(0, bytes);
}

std::string trimmed(std::string_view name) {
  const auto first = name.find_first_not_of(" '");
  if (first == std::string_view::npos) return {};
  return std::string{name.substr(first, name.find_last_not_of(" '") + 1 - first)};
}

std::string acceptable(std::string name) {
  std::ranges::replace_if(
      name, [](char c) { return std::string_view{"[]:*?/\\"}.find(c) != std::string_view::npos; }, '-');
  std::erase_if(name, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  name = trimmed(cut(trimmed(name), longest_name));
  return name.empty() ? "Blad" : name;
}

std::string folded(const std::string& name) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_CASEFOLD | UTF8PROC_COMPOSE | UTF8PROC_STABLE);
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                                   static_cast<utf8proc_ssize_t>(name.size()), &mapped, options);
  if (length < 0) return name;
  std::string result{reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)};
  std::free(mapped);
  return result;
}

}  // namespace

std::vector<std::string> sheet_names(const std::vector<std::string>& wishes) {
  std::set<std::string> taken{"history", "historik"};  // Excel keeps these for itself
  std::vector<std::string> names;
  for (const std::string& wish : wishes) {
    const std::string base = acceptable(wish);
    std::string name = base;
    for (int number = 2; !taken.insert(folded(name)).second; ++number) {
      const std::string ending = fmt::format(" ({})", number);
      name = trimmed(cut(base, longest_name - ending.size())) + ending;
    }
    names.push_back(name);
  }
  return names;
}

std::string quoted_sheet_name(const std::string& name) {
  std::string quoted = "'";
  for (const char c : name) {
    if (c == '\'') quoted += c;
    quoted += c;
  }
  return quoted + "'";
}

}  // namespace redovisa

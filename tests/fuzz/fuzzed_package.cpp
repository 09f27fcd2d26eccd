#include "fuzz/fuzzed_package.hpp"

#include <vector>

#include "write/zip_archive.hpp"

namespace {

constexpr std::string_view mark = "== ";

std::string_view take_line(std::string_view& text) {
  const auto end = text.find('\n');
  const auto line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

/// Up to the next mark at the beginning of a line.
std::string_view take_part(std::string_view& text) {
  const auto end = text.find("\n== ");
  const auto part = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return part;
}

}  // namespace

std::string fuzzed_package(std::string_view text) {
  constexpr std::size_t most_parts = 16;
  std::vector<redovisa::ArchivePart> parts;
  while (!text.empty() && parts.size() < most_parts) {
    const auto line = take_line(text);
    if (!line.starts_with(mark) || line.size() == mark.size()) continue;
    parts.push_back({std::string{line.substr(mark.size())}, take_part(text)});
  }
  return redovisa::make_archive(parts);
}

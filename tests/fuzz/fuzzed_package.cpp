#include "fuzz/fuzzed_package.hpp"

#include <vector>
#include <zlib.h>

namespace {

constexpr std::string_view mark = "== ";

struct StoredPart {
  std::string_view name, bytes;
  std::size_t at = 0;  // of its header in the package
};

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

std::vector<StoredPart> parts_of(std::string_view text) {
  constexpr std::size_t most_parts = 16;
  std::vector<StoredPart> parts;
  while (!text.empty() && parts.size() < most_parts) {
    const auto line = take_line(text);
    if (line.starts_with(mark)) parts.push_back({line.substr(mark.size()), take_part(text)});
  }
  return parts;
}

/// Little-endian numbers of two and four bytes.
void put(std::string& to, std::size_t number, int bytes) {
  for (int i = 0; i < bytes; ++i) to += static_cast<char>(static_cast<unsigned char>(number >> (8 * i)));
}

/// What a local header and the central directory say alike of a part: stored, with its checksum.
void put_facts(std::string& to, const StoredPart& part) {
  constexpr std::size_t version = 20, utf8_name = 1U << 11, first_of_january_1980 = 33;
  put(to, version, 2);
  put(to, utf8_name, 2);
  put(to, 0, 2);
  put(to, first_of_january_1980 << 16, 4);
  put(to, crc32(0, reinterpret_cast<const Bytef*>(part.bytes.data()), static_cast<uInt>(part.bytes.size())),
      4);
  put(to, part.bytes.size(), 4);
  put(to, part.bytes.size(), 4);
  put(to, part.name.size(), 2);
}

}  // namespace

std::string fuzzed_package(std::string_view text) {
  std::string package, directory;
  auto parts = parts_of(text);
  for (StoredPart& part : parts) {
    part.at = package.size();
    package += "PK\3\4";
    put_facts(package, part);
    put(package, 0, 2);
    (package += part.name) += part.bytes;
    (directory += "PK\1\2") += std::string{20, 0};
    put_facts(directory, part);
    directory += std::string(12, '\0');
    put(directory, part.at, 4);
    directory += part.name;
  }
  const std::size_t start = package.size();
  (package += directory) += "PK\5\6";
  put(package, 0, 4);
  put(package, parts.size(), 2);
  put(package, parts.size(), 2);
  put(package, directory.size(), 4);
  put(package, start, 4);
  put(package, 0, 2);
  return package;
}

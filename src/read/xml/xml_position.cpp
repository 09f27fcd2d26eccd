#include "read/xml/xml_position.hpp"

#include <cstring>

namespace redovisa {

namespace {

/// Whether eight bytes are ASCII without controls, so eight characters on one line.
bool are_plain(const char* eight_bytes) {
  constexpr std::uint64_t each = 0x0101010101010101;
  std::uint64_t eight = 0;
  std::memcpy(&eight, eight_bytes, sizeof eight);
  const std::uint64_t below_space = (eight - each * ' ') & ~eight;  // its high bits, by borrowing
  return ((eight | below_space) & each * 0x80) == 0;
}

}  // namespace

XmlPlace place_after(XmlPlace place, std::string_view bytes) {
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  while (at != end) {
    if (end - at >= 8 && are_plain(at)) {
      place.column += 8;
      at += 8;
      continue;
    }
    const char byte = *at++;
    if (byte == '\n' || byte == '\r') {
      if (byte == '\r' && at != end && *at == '\n') ++at;
      place = {place.line + 1, 1};
    } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
      ++place.column;
    }
  }
  return place;
}

}  // namespace redovisa

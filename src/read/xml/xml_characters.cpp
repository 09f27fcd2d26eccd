#include "read/xml/xml_characters.hpp"

namespace redovisa {

namespace {

unsigned byte_at(const char* at) { return static_cast<unsigned char>(*at); }

/// By the lead byte; 0 when no sequence begins so.
int sequence_size(unsigned lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2) return 0;
  if (lead < 0xE0) return 2;
  if (lead < 0xF0) return 3;
  return lead < 0xF5 ? 4 : 0;
}

}  // namespace

bool is_xml_character(std::uint32_t character) {
  if (character < 0x20) return character == '\t' || character == '\n' || character == '\r';
  if (character < 0xD800) return true;
  if (character < 0x10000) return character > 0xDFFF && character < 0xFFFE;
  return character <= 0x10FFFF;
}

int xml_character_size(const char* at, const char* end) {
  static constexpr std::uint32_t least_of_size[] = {0, 0, 0x80, 0x800, 0x10000};
  const int size = sequence_size(byte_at(at));
  if (size == 0) return -1;
  if (size == 1) return is_xml(xml_character, *at) ? 1 : -1;
  if (end - at < size) return 0;
  std::uint32_t character = byte_at(at) & (0x7FU >> size);
  for (int i = 1; i < size; ++i) {
    if ((byte_at(at + i) & 0xC0U) != 0x80U) return -1;
    character = (character << 6) | (byte_at(at + i) & 0x3FU);
  }
  return character >= least_of_size[size] && is_xml_character(character) ? size : -1;
}

void append_utf8(std::string& text, std::uint32_t character) {
  const auto add = [&text](std::uint32_t byte) {
    text += static_cast<char>(static_cast<unsigned char>(byte));
  };
  const auto trailing = [&](unsigned shift) { add(0x80 | ((character >> shift) & 0x3F)); };
  if (character < 0x80) return add(character);
  if (character < 0x800) {
    add(0xC0 | (character >> 6));
  } else if (character < 0x10000) {
    add(0xE0 | (character >> 12));
    trailing(6);
  } else {
    add(0xF0 | (character >> 18));
    trailing(12);
    trailing(6);
  }
  trailing(0);
}

}  // namespace redovisa

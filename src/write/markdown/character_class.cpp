#include "write/markdown/character_class.hpp"

#include <utf8proc.h>

namespace redovisa {

namespace {

CharacterClass class_of(utf8proc_int32_t code_point) {
  if (code_point < 0x20) return CharacterClass::space;
  const auto category = utf8proc_category(code_point);
  if (category == UTF8PROC_CATEGORY_ZS) return CharacterClass::space;
  if (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_SO) return CharacterClass::sign;
  return CharacterClass::word;
}

}  // namespace

EdgeCharacter first_character(std::string_view text) {
  utf8proc_int32_t code_point = 0;
  const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                      static_cast<utf8proc_ssize_t>(text.size()), &code_point);
  return bytes > 0 ? EdgeCharacter{class_of(code_point), static_cast<std::size_t>(bytes)}
                   : EdgeCharacter{CharacterClass::word, 1};
}

EdgeCharacter last_character(std::string_view text) {
  std::size_t start = text.size() - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  return {first_character(text.substr(start)).kind, text.size() - start};
}

}  // namespace redovisa

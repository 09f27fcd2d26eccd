#include "read/sie/sie_charset.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

using namespace std::string_view_literals;

// å ä ö Å Ä Ö
constexpr std::string_view pc8_swedish = "\x86\x84\x94\x8F\x8E\x99";
constexpr std::string_view latin_1_swedish = "\xE5\xE4\xF6\xC5\xC4\xD6";

// The characters 0x80–0xFF of code page 437, which SIE calls PC8.
constexpr std::u32string_view pc8_characters =
    U"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
    U"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0"sv;
static_assert(pc8_characters.size() == 128);

void append(std::string& text, char32_t c) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6)), put(0x80 | (c & 0x3F));
  } else {
    put(0xE0 | (c >> 12)), put(0x80 | ((c >> 6) & 0x3F)), put(0x80 | (c & 0x3F));
  }
}

char32_t character_of(unsigned char byte, LedgerCharset charset) {
  if (byte < 0x80 || charset == LedgerCharset::latin_1) return byte;
  return pc8_characters[byte - 0x80U];
}

}  // namespace

void CharsetFinder::add(std::string_view piece) {
  for (const char c : piece) {
    if (continuations_ == 0 && static_cast<unsigned char>(c) < 0x80) continue;
    pc8_letters_ += pc8_swedish.find(c) != std::string_view::npos;
    latin_1_letters_ += latin_1_swedish.find(c) != std::string_view::npos;
    add_utf8(static_cast<unsigned char>(c));
  }
}

// The table of well-formed UTF-8 in chapter 3 of the Unicode standard (table 3-7).
void CharsetFinder::add_utf8(unsigned char byte) {
  beyond_ascii_ += byte >= 0x80;
  if (continuations_ > 0) {
    utf8_ = utf8_ && byte >= lowest_ && byte <= highest_;
    --continuations_;
    lowest_ = 0x80, highest_ = 0xBF;
  } else if (byte >= 0xC2 && byte < 0xF5) {
    continuations_ = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    if (byte == 0xE0) lowest_ = 0xA0;
    if (byte == 0xED) highest_ = 0x9F;
    if (byte == 0xF0) lowest_ = 0x90;
    if (byte == 0xF4) highest_ = 0x8F;
  } else {
    utf8_ = false;
  }
}

LedgerCharset CharsetFinder::found() const {
  if (beyond_ascii_ > 0 && utf8_ && continuations_ == 0) return LedgerCharset::utf_8;
  return latin_1_letters_ > pc8_letters_ ? LedgerCharset::latin_1 : LedgerCharset::pc8;
}

std::string decoded(std::string_view bytes, LedgerCharset charset) {
  if (std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return std::string{bytes};
  if (charset == LedgerCharset::utf_8) return composed(bytes);
  std::string text;
  for (const char c : bytes) append(text, character_of(static_cast<unsigned char>(c), charset));
  return text;
}

std::string_view name_of(LedgerCharset charset) {
  switch (charset) {
    case LedgerCharset::found_out:
      return "okänd";
    case LedgerCharset::pc8:
      return "PC8 (CP437)";
    case LedgerCharset::latin_1:
      return "ISO-8859-1";
    case LedgerCharset::utf_8:
      return "UTF-8";
  }
  return {};
}

}  // namespace redovisa

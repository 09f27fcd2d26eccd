#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/account_rules.hpp"

namespace redovisa {

/// Finds out which charset a file has from its bytes, given in pieces: a byte order mark or valid UTF-8 with
/// letters beyond ASCII is UTF-8; else the Swedish letters of PC8 (CP437) and of ISO-8859-1 are counted, and
/// PC8, which SIE prescribes, wins a tie.
class CharsetFinder {
 public:
  void add(std::string_view piece);
  LedgerCharset found() const;

 private:
  void add_utf8(unsigned char byte);

  std::size_t pc8_letters_ = 0, latin_1_letters_ = 0, beyond_ascii_ = 0;
  unsigned continuations_ = 0;                    // bytes that the UTF-8 character still needs
  unsigned char lowest_ = 0x80, highest_ = 0xBF;  // of the next of them
  bool utf8_ = true;
};

/// The bytes as UTF-8. Bytes of a UTF-8 file must be valid.
std::string decoded(std::string_view bytes, LedgerCharset charset);

/// As the user knows it: "PC8 (CP437)".
std::string_view name_of(LedgerCharset charset);

}  // namespace redovisa

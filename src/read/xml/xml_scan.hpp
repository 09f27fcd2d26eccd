#pragma once

#include <cstdint>

namespace redovisa {

/// What is known of the bytes that are looked at.
enum class XmlScan : std::uint8_t {
  whole,    // one more piece of the text is taken
  partial,  // they may begin something, but more bytes must come
  strange,  // they are no XML, or XML that is left to expat: expat says what they are
  stopped,  // the handler ended the reading
};

/// Where a piece of markup is looked for; `at` is after what was found when that was whole.
struct XmlCursor {
  const char* at = nullptr;
  const char* end = nullptr;

  bool at_end() const { return at == end; }
};

}  // namespace redovisa

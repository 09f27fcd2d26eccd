#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "diagnostics/source_position.hpp"
#include "model/decimal.hpp"

namespace redovisa {

/// Why a figure is not there. Never zero.
enum class Missing : std::uint8_t {
  blank,           // nothing was written
  dash,            // "–": in municipal tables usually "not reported"
  not_measured,    // "iu", "..", "ej mätt", "uppgift saknas"
  not_applicable,  // "ej tillämplig"
  confidential,    // "sekretess"
  method_changed,  // "metodbyte"
  new_indicator,   // "ny indikator"
};

/// A number that somebody wrote, or the reason why there is none, and where it stands.
struct Reported {
  std::optional<Decimal> number = {};
  Missing missing = Missing::blank;
  SourcePosition position = {};
};

/// A text and where it stands.
struct SourcedText {
  std::string text;
  SourcePosition position = {};

  bool empty() const { return text.empty(); }
};

}  // namespace redovisa

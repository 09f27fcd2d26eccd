#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "diagnostics/source_position.hpp"
#include "model/date.hpp"
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
  not_yet,         // "v 24", "kommer i maj": there will be a figure, but not yet
};
inline constexpr std::size_t missing_kinds = static_cast<std::size_t>(Missing::not_yet) + 1;

/// A number that somebody wrote, or the reason why there is none, and where it stands.
struct Reported {
  std::optional<Decimal> number = {};
  Missing missing = Missing::blank;
  SourcePosition position = {};
  std::optional<Period> measured = {};  // when it is not of its column's period: "73 (2024)", "Nov 68"
  std::optional<Decimal> of = {};       // what it is counted of: "75 av 95", "plats 59 av 290"
};

/// A text and where it stands.
struct SourcedText {
  std::string text;
  SourcePosition position = {};

  bool empty() const { return text.empty(); }
};

}  // namespace redovisa

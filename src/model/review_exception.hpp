#pragma once

#include <optional>
#include <string>

#include "diagnostics/source_position.hpp"
#include "model/date.hpp"

namespace redovisa {

/// The sheet Undantag: a finding of the review that a person has looked at and accepted, and why.
struct ReviewException {
  std::string code;   // of the finding: "summa-stämmer-inte"
  std::string place;  // "Driftredovisning!C7", "plan.xlsx:Mål!F3", or what the finding is about: "I03", "1.2"
  std::string quote;  // words that the finding must quote, when the place holds more than one; empty: any
  std::string reason;
  std::string by;  // who accepted it
  std::optional<Date> date;
  SourcePosition position;
};

}  // namespace redovisa

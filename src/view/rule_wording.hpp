#pragma once

#include <string>
#include <vector>

#include "model/convention.hpp"

namespace redovisa {

/// A rule as the appendix prints it: what it decides, and how, in words that a politician understands.
struct RuleText {
  std::string decides;  // "Indikator – bedömning"
  std::string name;     // the rule's name in the convention: "mot-mål"
  std::string words;
  SourcePosition position = {};  // in the convention
};

/// Every rule of the convention with its parameters, in the order in which they build on each other; those
/// of assignments only when the convention has any kind of them.
/// At year end the outcome takes the forecast's place.
std::vector<RuleText> rule_texts(const Convention& convention, bool year_end);

}  // namespace redovisa

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assess/verdict.hpp"
#include "model/municipality.hpp"

namespace redovisa {

/// A level of another scale on one's own, and why it is that.
struct TranslatedLevel {
  std::optional<Level> level;  // nullopt: not judged
  ReasonCode reason;
};

/// As the translation of the convention says; else the level with the same key; else the one at the same
/// place of a scale of as many levels; else the best for the best, the worst for the worst, and between them
/// the level that counts for as much, the worse of two. `written` may be null.
TranslatedLevel translated(std::optional<Level> level, const Scale& from, const Scale& to,
                           const ScaleTranslation* written);

/// The translation of the convention or of the nearest that it builds on; null when none is written.
const ScaleTranslation* find_translation(const std::vector<ScaleTranslation>& translations,
                                         const Convention& convention);

/// A level that some committee's goal was translated from, for the appendix.
struct UsedTranslation {
  std::string convention;  // its title
  std::string from_word;
  TranslatedLevel to;

  friend bool operator==(const UsedTranslation& a, const UsedTranslation& b) {
    return a.convention == b.convention && a.from_word == b.from_word;
  }
};

}  // namespace redovisa

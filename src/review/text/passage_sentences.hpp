#pragma once

#include <span>
#include <vector>

#include "review/review.hpp"

namespace redovisa {

/// The sentences of each passage, by the passage's index.
inline std::vector<std::span<const Sentence>> sentences_by_passage(const Reviewed& reviewed) {
  std::vector<std::span<const Sentence>> ranges(reviewed.passages.size());
  const std::span<const Sentence> all{reviewed.sentences};
  for (std::size_t first = 0, i = 1; i <= all.size(); ++i) {
    if (i < all.size() && all[i].passage == all[first].passage) continue;
    ranges[all[first].passage] = all.subspan(first, i - first);
    first = i;
  }
  return ranges;
}

/// What a passage's subject is called among a finding's facts: a section of running text, or what a comment
/// is about.
inline std::string_view place_name(const Passage& passage) {
  return passage.kind == PassageKind::running ? "avsnitt" : "om";
}

}  // namespace redovisa

#pragma once

#include <vector>

#include "review/figures/subject_lookup.hpp"

namespace redovisa {

/// What a claim has turned out to be. unknown: nothing can be said of it.
enum class MatchKind : std::uint8_t { unknown, agrees, differs };

/// The figure that a claim speaks of.
struct FigureMatch {
  MatchKind kind = MatchKind::unknown;
  std::size_t subject = 0;
  const KnownFigure* figure = nullptr;     // that it agrees with, or should have agreed with
  bool named = false;                      // it is plain what the claim is of
  bool unsure = false;                     // which figure it is, is partly guessed
  const KnownFigure* right_for = nullptr;  // of one that differs: the figure of another year that it is
};

/// Which figures the claims speak of, in the claims' order. Points into the index.
std::vector<FigureMatch> match_claims(const Reviewed& reviewed, const std::vector<Claim>& claims,
                                      const FigureIndex& index, const SubjectLookup& lookup);

}  // namespace redovisa

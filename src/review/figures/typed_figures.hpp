#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "review/figures/figure_index.hpp"

namespace redovisa {

/// Sums and variances that somebody has typed into the tables, right or wrong. A text that agrees with one is
/// not what is to be mended.
class TypedFigures {
 public:
  explicit TypedFigures(const SourceMaterial& material);

  /// On the subject's row.
  std::span<const Decimal> of(const FigureSubject& subject) const;

 private:
  void remember(const PrintedTable& table);

  std::unordered_map<std::string, std::vector<Decimal>> by_row_;  // folded name; "": totals
};

}  // namespace redovisa

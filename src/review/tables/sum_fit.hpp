#pragma once

#include <cstddef>

#include "model/decimal.hpp"

namespace redovisa {

/// What is added up so far for a result, and how far from it that still is.
class SumTrial {
 public:
  explicit SumTrial(const Decimal& result);

  void add(const Decimal& number, bool minus = false);

  /// Is the difference no more than rounding explains?
  bool holds() const;

  /// Are the result and all that is added up zero, so that they tell nothing?
  bool is_empty() const { return !any_; }

 private:
  Decimal excess_, slack_;
  bool any_;
};

/// In how many of the rows or columns that have figures something is the sum of something else.
struct SumFit {
  std::size_t counted = 0, holding = 0;

  void count(const SumTrial& trial);
  bool is_half() const { return 2 * holding >= counted; }
  bool is_two_thirds() const { return holding > 0 && 3 * holding >= 2 * counted; }
};

}  // namespace redovisa

#pragma once

#include <vector>

#include "review/figures/subject_lookup.hpp"

namespace redovisa {

/// Tells whether the section's name, the heading above or the sentences before in the paragraph speak of a
/// part of the committee's work, so that "kostnaderna" may be those of that part. Reads each passage once
/// when asked of its sentences in their order.
class NarrowedContext {
 public:
  NarrowedContext(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup);

  bool is_narrowed(std::size_t sentence);

 private:
  void read_passage(std::size_t sentence);
  bool names_part(const std::vector<TextWord>& words) const;
  bool is_about_part(const std::vector<TextWord>& words) const;

  const Reviewed& reviewed_;
  const FigureIndex& index_;
  const SubjectLookup& lookup_;
  std::size_t first_ = 0;       // sentence of the passage that was read
  std::vector<bool> narrowed_;  // of each of its sentences
};

}  // namespace redovisa

#pragma once

#include "review/figures/figure_index.hpp"

namespace redovisa {

/// Can a text of the passage's section speak of the subject? Volumes and prices have rows of the same names,
/// and a section about prices speaks of no volumes.
inline bool fits_section(const FigureSubject& subject, const Passage& passage) {
  const auto is_about = [&](std::string_view word) {
    return passage.subject.find(word) != std::string::npos;
  };
  return !(subject.kind == SubjectKind::volume && is_about("pris")) &&
         !(subject.kind == SubjectKind::unit_price && is_about("volym"));
}

}  // namespace redovisa

#pragma once

#include <string>

#include "review/text/text_tokens.hpp"

namespace redovisa {

/// What a clause is about, as something to compare: the stems of its names in alphabetical order.
struct ClauseSubject {
  std::string stems;             // empty: it names nothing
  bool names_committee = false;  // the committee as a whole: "nämnden redovisar"
  std::size_t longest_stem = 0;  // in bytes
};

/// `committee` is the name of the report's own, in lower case.
ClauseSubject subject_of(const Tokens& clause, std::string_view committee);

}  // namespace redovisa

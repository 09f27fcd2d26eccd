#pragma once

#include <vector>

#include "review/text/named_bodies.hpp"
#include "review/text/text_clauses.hpp"

namespace redovisa {

/// Whose the clauses of a sentence are.
class ToldBodies {
 public:
  ToldBodies() = default;
  ToldBodies(const std::vector<TextWord>& words, const NamedBodies& bodies);

  /// Do the words up to the clause's end speak of another body than the committee, by the one that they name
  /// last: "kommunen som helhet", "räddningsnämnden", "riket"? One that is only compared with before the
  /// clause is not counted.
  bool tell_other(const WordRange& clause) const;

 private:
  std::vector<Body> bodies_;       // of each word
  std::vector<Body> last_before_;  // each word and the end, not compared with
};

}  // namespace redovisa

#pragma once

#include "review/text/named_bodies.hpp"
#include "review/text/text_clauses.hpp"

namespace redovisa {

/// Do the words up to the clause's end speak of another body than the committee, by the one that they name
/// last: "kommunen som helhet", "räddningsnämnden", "riket"? One that is only compared with before the clause
/// is not counted.
bool tells_other_body(const std::vector<TextWord>& words, const WordRange& clause, const NamedBodies& bodies);

}  // namespace redovisa

#pragma once

#include <functional>
#include <string>

#include "review/review.hpp"

namespace redovisa {

/// A text of the source material that may come into the report, what it is about and where it stands.
using TextVisitor =
    std::function<void(const std::string& text, const std::string& subject, const SourcePosition& position)>;

/// Every text that may come into the report: running text and comments, and all names, responsibles, sources
/// and words of the plan and the tables.
void for_each_text(const Reviewed& reviewed, const TextVisitor& visit);

}  // namespace redovisa

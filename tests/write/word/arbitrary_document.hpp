#pragma once

#include <cstdint>

#include "document/document.hpp"

namespace redovisa::test {

/// A document that no one would write, but that a writer must bear: every kind of block in every other, odd
/// texts, links and footnotes everywhere. The same seed gives the same document everywhere.
Document arbitrary_document(std::uint32_t seed);

}  // namespace redovisa::test

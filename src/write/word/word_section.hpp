#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "write/word/word_draft.hpp"

namespace redovisa {

/// Blocks whose pages stand or lie together.
struct Section {
  bool lying = false;
  std::vector<const Block*> blocks;
};

/// Whether a part whose pages may lie stands all the same.
using Stands = std::function<bool(const Landscape&)>;

/// The document's sections. Headings that stand right before a lying part go with it, so that no page holds a
/// heading alone.
std::vector<Section> sections_of(std::span<const Block> blocks, const Stands& stands);

/// The relationship ids of headers and footers; empty: none.
struct PageParts {
  std::string header, footer;
  std::string lying_header, lying_footer;
  std::string first_header;  // the title page's
};

/// A w:sectPr. `with_title_page`: its first page has neither header nor footer.
std::string section_properties(const PageSize& page, const PageParts& parts, bool lying,
                               bool with_title_page);

}  // namespace redovisa

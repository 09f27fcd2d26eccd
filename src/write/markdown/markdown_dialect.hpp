#pragma once

#include <string>

#include "document/document.hpp"
#include "write/markdown/markdown_writer.hpp"
#include "write/palette.hpp"

namespace redovisa {

/// What a Markdown text is written for.
struct MarkdownDialect {
  bool for_pandoc = false;  // ids, captions and colours in Pandoc's syntax, and no title: it goes as metadata
  int heading_shift = 1;    // added to the levels of headings
  bool for_page = false;    // with for_pandoc: remarks as divisions of their own, not as quotations
  double text_width = 0, text_height = 0;  // of a page, in mm, that a picture must not go beyond; 0: no pages
};

/// As write_markdown, in a given dialect.
MarkdownReport write_markdown(const Document& document, const Palette& palette,
                              const std::string& picture_folder, const MarkdownDialect& dialect);

}  // namespace redovisa

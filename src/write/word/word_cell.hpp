#pragma once

#include <string_view>

#include "view/table.hpp"
#include "write/word/word_draft.hpp"
#include "write/word/word_paragraph.hpp"

namespace redovisa {

/// How a cell of a table stands: its paragraph's style and what differs from it.
struct WordCellLook {
  std::string_view style;
  Align align = Align::left;
  bool strong = false;
  bool keep_next = false;
  bool ruled_above = false;
  int indent = -1;
  std::string_view fill = {};
};

/// What a cell says: a text with one look, or runs with their own.
struct WordCellText {
  std::string_view text;
  RunFormat run = {};
  const Runs* runs = nullptr;  // when given, they go instead of the text
};

/// A w:tc `width` twips wide with one paragraph; bookmarked when an id is given.
void append_cell(WordDraft& draft, const WordCellLook& look, int width, const WordCellText& text,
                 std::string_view bookmark_id = {});

}  // namespace redovisa

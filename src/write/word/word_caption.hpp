#pragma once

#include <string_view>

#include "write/word/word_draft.hpp"

namespace redovisa {

/// "Tabell 3. Driftredovisning": the number is a field of the sequence that `label` names.
struct Caption {
  std::string_view style;
  std::string_view label;
  int number;
  std::string_view text;
  std::string_view id;  // bookmarked
  int indent;
  bool keep_next;
};
void write_caption(WordDraft& draft, const Caption& caption);

}  // namespace redovisa

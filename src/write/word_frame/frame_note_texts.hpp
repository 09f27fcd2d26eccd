#pragma once

#include <string>
#include <vector>

#include "model/word_template.hpp"
#include "write/word_frame/frame_notes.hpp"

namespace redovisa {

/// How a template as a whole came to be used.
struct FrameFacts {
  std::vector<std::string> styles_used, styles_added;  // names as a Swedish user sees them
  bool page_has_room = true;
  bool has_headers = false;
  bool has_cover = false;
  bool heading_numbers_off = false;
  bool leaves_out_text = false;
  bool marker_is_inside = false;
};

/// What the user should know, each a whole sentence in Swedish; nothing that went as expected.
std::vector<std::string> texts_of(const FrameFacts& facts, const FrameNotes& notes,
                                  const WordTemplate& word_template);

}  // namespace redovisa

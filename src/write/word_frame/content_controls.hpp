#pragma once

#include <pugixml.hpp>

#include "document/document.hpp"
#include "write/word_frame/bound_values.hpp"
#include "write/word_frame/frame_notes.hpp"

namespace redovisa {

/// Fills the content controls below the root whose tag, title or data binding names something that the
/// document says. Those that it says nothing about keep their text, but a status that there is none of is
/// taken away. Controls of other names are left as they are and noted.
void fill_controls(const pugi::xml_node& root, const Properties& properties, BoundValues& bound,
                   FrameNotes& notes);

}  // namespace redovisa

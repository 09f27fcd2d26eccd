#pragma once

#include <pugixml.hpp>

#include "document/document.hpp"
#include "write/word_frame/frame_notes.hpp"

namespace redovisa {

/// Gives the fields below the root the results that they will have in the report: TITLE, SUBJECT, AUTHOR,
/// CREATEDATE, SAVEDATE, STYLEREF and DOCPROPERTY of what the document says. DATE and TIME become the
/// document's day for good, and fields that would fetch something become the text that they show.
void fill_fields(const pugi::xml_node& root, const Properties& properties, FrameNotes& notes);

}  // namespace redovisa

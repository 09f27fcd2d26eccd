#pragma once

#include <vector>

#include "document/document.hpp"
#include "model/word_template.hpp"
#include "write/word/word_properties.hpp"
#include "write/word/word_relations.hpp"
#include "write/word_frame/bound_values.hpp"
#include "write/word_frame/carried_parts.hpp"
#include "write/word_frame/frame_notes.hpp"

namespace redovisa {

/// Carries the values that the template's content controls are bound to into the report's file.
void carry_custom_xml(BoundValues& bound, CarriedParts& carried, std::vector<Relation>& relations);

/// Properties that the template's fields ask for by names of their own, and those that it has itself.
FurtherProperties further_properties(const WordTemplate& word_template, const FrameNotes& notes,
                                     const Properties& properties);

}  // namespace redovisa

#pragma once

#include "model/source_material.hpp"
#include "view/named_values.hpp"

namespace redovisa {

/// Does any text or comment name a figure ({{ekonomi.avvikelse.perioden}})?
bool has_texts_to_fill(const SourceMaterial& material);

/// The material with the figures that its texts and comments name put in, as a reader will see them. A name
/// that is unknown is left as the bare name: the report tells of it.
SourceMaterial with_filled_texts(SourceMaterial material, const NamedValues& values);

}  // namespace redovisa

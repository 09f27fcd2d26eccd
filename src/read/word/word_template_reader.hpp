#pragma once

#include <filesystem>
#include <optional>

#include "diagnostics/diagnostic.hpp"
#include "model/word_template.hpp"

namespace redovisa {

/// Where a Word template lies and who named it.
struct WordTemplatePlace {
  std::filesystem::path path;
  SourcePosition named_at = {};  // the cell that names it; empty: the command line
};

/// Reads a .docx or .dotx. nullopt, with every fault told, when it is something else, is locked, holds
/// macros, is damaged or larger than a template can be, or when any part that the report needs is no good.
std::optional<WordTemplate> read_word_template(const WordTemplatePlace& place, Diagnostics& diagnostics);

}  // namespace redovisa

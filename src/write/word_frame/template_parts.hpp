#pragma once

#include <string>
#include <string_view>

#include "model/word_template.hpp"

namespace redovisa {

/// The part that the template's document part points at with this kind; null without one.
const WordTemplatePart* part_of_kind(const WordTemplate& word_template, std::string_view kind);

/// Its bytes; empty without one.
std::string bytes_of_kind(const WordTemplate& word_template, std::string_view kind);

}  // namespace redovisa

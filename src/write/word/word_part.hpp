#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "write/look.hpp"

namespace redovisa {

inline constexpr std::string_view word_namespace =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr std::string_view xml_declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// A part of the look; throws EnvironmentFailure, naming it, when the look has none of that name.
const std::string& part_of(const Look& look, const std::string& name);

/// The part as text without needless space.
std::string text_of_part(const pugi::xml_document& document);

}  // namespace redovisa

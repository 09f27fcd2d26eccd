#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "write/look.hpp"
#include "write/xml_text.hpp"

namespace redovisa {

inline constexpr std::string_view word_namespace =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr std::string_view xml_declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Opens the root of a part that holds text, with the namespaces that its content needs.
void open_word_part(XmlText& xml, std::string_view root);

/// Whether `open_word_part` has written the namespace of the prefix, "xmlns:w".
bool is_namespace_of_word_part(std::string_view prefix);

/// A part of the look; throws EnvironmentFailure, naming it, when the look has none of that name.
const std::string& part_of(const Look& look, const std::string& name);

/// The part as text without needless space.
std::string text_of_part(const pugi::xml_document& document);

/// The markup of one element without needless space.
std::string markup_of(const pugi::xml_node& element);

}  // namespace redovisa

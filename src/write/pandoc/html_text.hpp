#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace redovisa {

/// Reads what Pandoc wrote, texts and attributes exactly as they stand, entities and all. False when it is
/// not well-formed.
bool read_html(std::string_view html, pugi::xml_document& document);

/// Appends everything in the node as HTML; texts and attributes are written as they stand.
void append_html(const pugi::xml_node& node, std::string& html);

/// Text as it stands between tags and in attributes.
std::string html_escaped(std::string_view text);

/// Sets an attribute to a text, escaped.
void set_html(pugi::xml_node node, const char* name, std::string_view text);

/// Adds text, escaped, at the end of the node.
void append_text(pugi::xml_node node, std::string_view text);

}  // namespace redovisa

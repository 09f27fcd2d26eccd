#pragma once

#include <optional>
#include <string>

#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// The tree of an XML text that is known to be well-formed UTF-8; nullopt with a diagnostic when it holds
/// control characters or more nodes than a small file has.
std::optional<XmlElement> xml_tree_of(const std::string& text, const SourceRef& source,
                                      Diagnostics& diagnostics);

/// The root of the beginning of an XML text in UTF-8; nullopt when there is none.
std::optional<XmlRoot> root_of_beginning(const std::string& text);

}  // namespace redovisa

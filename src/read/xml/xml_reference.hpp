#pragma once

#include <string>
#include <string_view>

#include "read/xml/xml_scan.hpp"

namespace redovisa {

/// Takes "&amp;", "&#229;" or "&#xE5;" and adds what it stands for. Strange for every other name and for a
/// number that is no character of XML.
XmlScan scan_reference(XmlCursor& cursor, std::string& text);

/// Adds an attribute's value with its references replaced and its white space made spaces, as XML 1.0 section
/// 3.3.3 wants it. Strange for a bad reference.
XmlScan add_attribute_value(std::string_view written, std::string& value);

}  // namespace redovisa

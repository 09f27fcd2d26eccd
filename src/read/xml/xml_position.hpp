#pragma once

#include "read/xml/xml_handler.hpp"

namespace redovisa {

/// The place after the bytes, if `place` is before them. A line ends with a line feed, a carriage return or
/// both; they must be in one piece when both. The bytes are UTF-8.
XmlPlace place_after(XmlPlace place, std::string_view bytes);

}  // namespace redovisa

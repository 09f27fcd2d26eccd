#pragma once

#include "read/xml/xml_shape.hpp"

namespace redovisa {

/// The namespace of conventions' files.
inline const std::string convention_name_space = "urn:redovisa:konvention:1";

/// The attribute that names the convention that another builds on.
inline const std::string base_attribute = "bygger-på";

/// A convention that is told as a whole.
const ElementShape& whole_convention_shape();

/// A convention that builds on another: every part may be left out. What is a list is whole when it is there.
const ElementShape& partial_convention_shape();

/// Is the element a list, which another file replaces and never adds to?
bool is_list(const ElementShape& shape);

}  // namespace redovisa

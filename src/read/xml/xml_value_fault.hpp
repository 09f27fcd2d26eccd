#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "read/xml/xml_shape.hpp"

namespace redovisa {

/// Why a value cannot stand in its attribute.
struct ValueFault {
  Code code;
  std::string expected;
  std::string advice = {};
};

/// What is wrong with an attribute's value, without space at its ends; nullopt when it is as its shape says.
std::optional<ValueFault> value_fault(const AttributeShape& shape, const std::string& value);

/// "Menade du lika?", or nothing when no known name is near.
std::string suggestion(const std::string& wanted, const std::vector<std::string>& known);

}  // namespace redovisa

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// How an attribute's value is written.
enum class ValueKind : std::uint8_t {
  text,
  number,
  period,
  fraction,  // "1/2", "75 %": more than nothing
  share,     // the same, and "0"
  count,     // a whole number between two limits
  colour,
  word,
  words,  // several, parted by space
};

/// An attribute that an element may have.
struct AttributeShape {
  std::string name;
  ValueKind kind = ValueKind::text;
  bool required = false;
  std::vector<std::string> words = {};       // only for ValueKind::word and ::words
  unsigned least_count = 0, most_count = 0;  // only for ValueKind::count
};

inline constexpr std::size_t any_number = static_cast<std::size_t>(-1);

/// An element: how many times it stands in its parent, and what it may hold. Children come in any order.
struct ElementShape {
  std::string name;
  std::size_t least = 0, most = any_number;
  std::vector<AttributeShape> attributes = {};
  std::vector<ElementShape> children = {};
  bool holds_text = false;  // its value is its text
};

/// Whether the element is this root in this namespace; tells when it is not.
bool has_root(const XmlElement& element, const std::string& name, const std::string& name_space,
              Diagnostics& diagnostics, std::string_view version = "1");

/// Tells everything in the element that is not as its shape says.
void check_shape(const XmlElement& element, const ElementShape& shape, Diagnostics& diagnostics);

/// An attribute as a message shows it: "minst="3/2"".
std::string found_text(const XmlAttribute& attribute);

/// "a, b eller c".
std::string one_of(const std::vector<std::string>& names);

}  // namespace redovisa

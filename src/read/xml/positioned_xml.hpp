#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/reported.hpp"

namespace redovisa {

/// An attribute and where its name stands.
struct XmlAttribute {
  std::string name;
  std::string value;
  SourcePosition position;
};

/// An element and where it stands. Names and values are composed (NFC); a name is without prefix, whose
/// meaning is `name_space`.
struct XmlElement {
  std::string name_space;
  std::string name;
  SourcePosition position;               // of its "<"
  std::vector<XmlAttribute> attributes;  // without xmlns and xsi: they say how to read, not what
  std::vector<XmlElement> children;
  SourcedText text = {};  // the text directly in the element, and where it begins
};

/// The attribute of this name, or null.
const XmlAttribute* find_attribute(const XmlElement& element, std::string_view name);

/// The first child of this name, or null.
const XmlElement* find_child(const XmlElement& element, std::string_view name);

inline constexpr std::size_t most_xml_bytes = std::size_t{16} << 20;
inline constexpr std::size_t most_xml_nodes = 100'000;  // elements and attributes together
inline constexpr std::size_t most_xml_attributes = 64;  // of one element

/// The root of a small XML text in UTF-8, UTF-16 or ISO-8859-1; nullopt with a diagnostic when it is not
/// well-formed, has a DOCTYPE or control characters, or is over the limits.
std::optional<XmlElement> parse_xml(std::string_view bytes, const SourceRef& source,
                                    Diagnostics& diagnostics);

/// The same of a file. `shown_name` is the path in positions.
std::optional<XmlElement> read_xml(const std::filesystem::path& path, const std::string& shown_name,
                                   Diagnostics& diagnostics);

/// What kind of XML file it is.
struct XmlRoot {
  std::string name_space;
  std::string name;
};

/// The root of the XML file, read from its beginning only; also of files that `read_xml` refuses. nullopt
/// when it is no XML.
std::optional<XmlRoot> root_of_xml_file(const std::filesystem::path& path);

}  // namespace redovisa

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/xml/xml_handler.hpp"
#include "read/xml/xml_scan.hpp"

namespace redovisa {

/// Reads start tags; one object is reused for every tag, so that it keeps its memory. Names must be ASCII:
/// what other letters XML 1.0 allows in a name is left to expat.
class XmlStartTag {
 public:
  /// Takes a whole start tag, or none of it. The views point into the bytes or into this object.
  XmlScan scan(XmlCursor& cursor);

  std::string_view name() const { return name_; }
  std::span<const XmlNameAndValue> attributes() const { return attributes_; }
  bool is_empty_element() const { return is_empty_; }

 private:
  XmlScan scan_attribute(XmlCursor& cursor);
  XmlScan scan_value(XmlCursor& cursor);
  XmlScan add_value(std::string_view written, bool is_plain, XmlCursor& cursor);
  XmlScan finish(XmlCursor& cursor);
  bool has_duplicate();

  std::string_view name_;
  std::vector<XmlNameAndValue> attributes_;
  std::vector<std::string_view> sorted_names_;
  std::string values_;  // those that are not as they are written
  bool is_empty_ = false;
};

/// Takes the end tag of the element with this name, which the bytes at the cursor begin with "</" of or a
/// part of that. Strange when it is another's.
XmlScan scan_end_tag(XmlCursor& cursor, std::string_view name);

}  // namespace redovisa

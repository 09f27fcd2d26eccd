#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace redovisa {

/// The text without what XML 1.0 forbids: control characters are dropped, malformed UTF-8 becomes U+FFFD.
std::string allowed_in_xml(std::string_view text);

/// Whether more than spaces is left of the text in XML.
bool is_seen_in_xml(std::string_view text);

/// Appends well-formed XML to one string. Names must be literals: they are kept as views until their element
/// is closed. Values and text are escaped; control characters are dropped, and what XML forbids or is
/// malformed UTF-8 becomes U+FFFD.
class XmlText {
 public:
  XmlText& open(std::string_view name);
  XmlText& attribute(std::string_view name, std::string_view value);
  XmlText& attribute(std::string_view name, long value);
  XmlText& text(std::string_view value);
  XmlText& close();

  /// An element with no content: `<name attribute="value"/>`.
  XmlText& leaf(std::string_view name) { return open(name).close(); }
  template <typename Value>
  XmlText& leaf(std::string_view name, std::string_view attribute_name, const Value& value) {
    return open(name).attribute(attribute_name, value).close();
  }

  /// Markup of the program itself, balanced; never content.
  XmlText& markup(std::string_view literal);

  /// Puts balanced markup in at an earlier `position()`.
  void insert(std::size_t position, std::string_view balanced) { buffer_.insert(position, balanced); }

  /// Where the next content goes, right after the last complete tag or text.
  std::size_t position();

  /// The finished text; every element must be closed.
  std::string take() { return std::move(buffer_); }
  void reserve(std::size_t bytes) { buffer_.reserve(bytes); }

 private:
  void finish_tag();

  std::string buffer_;
  std::vector<std::string_view> open_;
  bool in_tag_ = false;
};

}  // namespace redovisa

#include "read/xml/xml_tag.hpp"

#include <algorithm>
#include <cstring>

#include "read/xml/xml_characters.hpp"
#include "read/xml/xml_reference.hpp"

namespace redovisa {

namespace {

constexpr std::size_t few_attributes = 8;  // so few names are compared each with each

/// Takes a name; strange when there is none. The byte after it must be there too, or the name may go on.
XmlScan scan_name(XmlCursor& cursor, std::string_view& name) {
  const char* const begin = cursor.at;
  if (cursor.at_end()) return XmlScan::partial;
  if (!is_xml(xml_name_start, *begin)) return XmlScan::strange;
  cursor.at = skip_xml(xml_name_byte, begin, cursor.end);
  name = {begin, cursor.at};
  return cursor.at_end() ? XmlScan::partial : XmlScan::whole;
}

/// Takes white space if there is any; partial at the end of the bytes.
XmlScan skip_space(XmlCursor& cursor) {
  cursor.at = skip_xml(xml_space, cursor.at, cursor.end);
  return cursor.at_end() ? XmlScan::partial : XmlScan::whole;
}

/// Takes white space, the mark and white space.
XmlScan scan_mark(XmlCursor& cursor, char mark) {
  if (skip_space(cursor) == XmlScan::partial) return XmlScan::partial;
  if (*cursor.at != mark) return XmlScan::strange;
  ++cursor.at;
  return skip_space(cursor);
}

}  // namespace

XmlScan XmlStartTag::scan(XmlCursor& cursor) {
  XmlCursor tag{cursor.at + 1, cursor.end};
  attributes_.clear();
  values_.clear();
  XmlScan found = scan_name(tag, name_);
  while (found == XmlScan::whole && is_xml(xml_space, *tag.at)) {
    found = skip_space(tag);
    if (found != XmlScan::whole || *tag.at == '>' || *tag.at == '/') break;
    found = scan_attribute(tag);
  }
  if (found == XmlScan::whole) found = finish(tag);
  if (found == XmlScan::whole) cursor = tag;
  return found;
}

XmlScan XmlStartTag::finish(XmlCursor& cursor) {
  is_empty_ = *cursor.at == '/';
  if (is_empty_ && ++cursor.at == cursor.end) return XmlScan::partial;
  if (*cursor.at != '>' || has_duplicate()) return XmlScan::strange;
  ++cursor.at;
  return XmlScan::whole;
}

XmlScan XmlStartTag::scan_attribute(XmlCursor& cursor) {
  std::string_view name;
  if (const XmlScan found = scan_name(cursor, name); found != XmlScan::whole) return found;
  attributes_.push_back({name, {}});
  if (const XmlScan found = scan_mark(cursor, '='); found != XmlScan::whole) return found;
  return scan_value(cursor);
}

XmlScan XmlStartTag::scan_value(XmlCursor& cursor) {
  const char quote = *cursor.at;
  if (quote != '"' && quote != '\'') return XmlScan::strange;
  const char* const begin = ++cursor.at;
  bool is_plain = true;
  for (;;) {
    cursor.at = skip_xml(xml_plain_value, cursor.at, cursor.end);
    if (cursor.at_end()) return XmlScan::partial;
    if (*cursor.at == quote) break;
    if (*cursor.at == '<') return XmlScan::strange;
    if (*cursor.at == '&' || is_xml(xml_space, *cursor.at)) is_plain = false;
    const int size = xml_character_size(cursor.at, cursor.end);
    if (size <= 0) return size == 0 ? XmlScan::partial : XmlScan::strange;
    cursor.at += size;
  }
  return add_value({begin, cursor.at}, is_plain, cursor);
}

XmlScan XmlStartTag::add_value(std::string_view written, bool is_plain, XmlCursor& cursor) {
  ++cursor.at;  // after the quote
  attributes_.back().value = written;
  if (!is_plain) {
    if (values_.empty())
      values_.reserve(static_cast<std::size_t>(cursor.end - written.data()));  // no view moves
    const std::size_t begin = values_.size();
    if (add_attribute_value(written, values_) != XmlScan::whole) return XmlScan::strange;
    attributes_.back().value = std::string_view{values_}.substr(begin);
  }
  return cursor.at_end() ? XmlScan::partial : XmlScan::whole;
}

bool XmlStartTag::has_duplicate() {
  if (attributes_.size() <= few_attributes) {
    for (auto one = attributes_.begin(); one != attributes_.end(); ++one)
      for (auto other = attributes_.begin(); other != one; ++other)
        if (is_same_xml_name(one->name, other->name)) return true;
    return false;
  }
  sorted_names_.clear();
  for (const auto& attribute : attributes_) sorted_names_.push_back(attribute.name);
  std::ranges::sort(sorted_names_);
  return std::ranges::adjacent_find(sorted_names_) != sorted_names_.end();
}

XmlScan scan_end_tag(XmlCursor& cursor, std::string_view name) {
  const char* const begin = cursor.at + 2;
  if (cursor.end - begin <= static_cast<std::ptrdiff_t>(name.size())) return XmlScan::partial;
  if (std::memcmp(begin, name.data(), name.size()) != 0) return XmlScan::strange;
  const char* const at = skip_xml(xml_space, begin + name.size(), cursor.end);
  if (at == cursor.end) return XmlScan::partial;
  if (*at != '>') return XmlScan::strange;
  cursor.at = at + 1;
  return XmlScan::whole;
}

}  // namespace redovisa

#include "write/xlsx/xml_tags.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace redovisa {

namespace {

constexpr const char* escaped_in_values = "&<>\"\n";
constexpr const char* escaped_in_text = "&<>";

/// Of what a tag is put together before it is written.
std::string& empty_tag_of_thread() {
  thread_local std::string tag;
  tag.clear();
  return tag;
}

void write(const std::string& tag, std::FILE* file) { ::fwrite_unlocked(tag.data(), 1, tag.size(), file); }

std::string_view escaped(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return "&#xA;";
  }
}

void append(std::string& tag, const char* text, const char* to_escape) {
  while (true) {
    const std::size_t plain = std::strcspn(text, to_escape);
    tag.append(text, plain);
    if (text[plain] == '\0') return;
    tag += escaped(text[plain]);
    text += plain + 1;
  }
}

void append_beginning(std::string& tag, const char* name, const xml_attribute_list* attributes) {
  tag += '<';
  tag += name;
  if (attributes == nullptr) return;
  for (const auto* attribute = attributes->stqh_first; attribute != nullptr;
       attribute = attribute->list_entries.stqe_next) {
    tag += ' ';
    tag += attribute->key;
    tag += "=\"";
    append(tag, attribute->value, escaped_in_values);
    tag += '"';
  }
}

void append_end(std::string& tag, const char* name) {
  tag += "</";
  tag += name;
  tag += '>';
}

template <std::size_t Size>
void copy_cut(char (&target)[Size], std::string_view text) {
  const std::size_t length = std::min(text.size(), Size - 1);
  std::memcpy(target, text.data(), length);
  target[length] = '\0';
}

xml_attribute* attribute_with(const char* key, std::string_view value) {
  auto* attribute = static_cast<xml_attribute*>(std::malloc(sizeof(xml_attribute)));
  if (attribute == nullptr) return nullptr;
  copy_cut(attribute->key, key);
  copy_cut(attribute->value, value);
  return attribute;
}

}  // namespace

void write_start_tag(std::FILE* file, const char* name, const xml_attribute_list* attributes) {
  std::string& tag = empty_tag_of_thread();
  append_beginning(tag, name, attributes);
  tag += '>';
  write(tag, file);
}

void write_empty_tag(std::FILE* file, const char* name, const xml_attribute_list* attributes) {
  std::string& tag = empty_tag_of_thread();
  append_beginning(tag, name, attributes);
  tag += "/>";
  write(tag, file);
}

void write_end_tag(std::FILE* file, const char* name) {
  std::string& tag = empty_tag_of_thread();
  append_end(tag, name);
  write(tag, file);
}

void write_element(std::FILE* file, const char* name, const char* text,
                   const xml_attribute_list* attributes) {
  std::string& tag = empty_tag_of_thread();
  append_beginning(tag, name, attributes);
  tag += '>';
  append(tag, text, escaped_in_text);
  append_end(tag, name);
  write(tag, file);
}

xml_attribute* new_attribute(const char* key, const char* value) { return attribute_with(key, value); }

xml_attribute* new_attribute(const char* key, std::int32_t value) {
  std::array<char, 16> digits{};
  const char* end = std::to_chars(digits.begin(), digits.end(), value).ptr;
  return attribute_with(key, {digits.begin(), end});
}

xml_attribute* new_attribute(const char* key, double value) {
  constexpr int significant = 16;
  std::array<char, 32> digits{};
  char* const end =
      std::to_chars(digits.begin(), digits.end(), value, std::chars_format::general, significant).ptr;
  std::replace(digits.begin(), end, 'e', 'E');
  return attribute_with(key, {digits.begin(), end});
}

void write_cell_name(char* name, lxw_row_t row, lxw_col_t column) {
  std::array<char, 8> letters{};
  char* first = letters.end();
  for (unsigned left = column + 1U; left > 0; left = (left - 1) / 26)
    *--first = static_cast<char>('A' + (left - 1) % 26);
  name = std::copy(first, letters.end(), name);
  *std::to_chars(name, name + LXW_MAX_ROW_NAME_LENGTH, row + 1U).ptr = '\0';
}

}  // namespace redovisa

#include "write/word/word_header.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <pugixml.hpp>
#include <sstream>
#include <string_view>
#include <utf8proc.h>
#include <vector>

#include "write/word/word_part.hpp"
#include "write/xml_text.hpp"

namespace redovisa {
namespace {

// "Socialnämnden" → "socialnämnden", but "IT-nämnden" stays.
std::string with_small_initial(const std::string& name) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(name.data());
  const auto size = static_cast<utf8proc_ssize_t>(name.size());
  utf8proc_int32_t first = 0, second = 0;
  const auto length = utf8proc_iterate(bytes, size, &first);
  if (length <= 0) return name;
  if (utf8proc_iterate(bytes + length, size - length, &second) > 0 && utf8proc_tolower(second) != second)
    return name;
  std::array<utf8proc_uint8_t, 4> small{};
  const auto small_length = utf8proc_encode_char(utf8proc_tolower(first), small.data());
  return std::string(small.begin(), small.begin() + small_length) +
         name.substr(static_cast<std::size_t>(length));
}

bool lacks_none(const HeaderWords& words, const std::string& tag) {
  std::istringstream names{tag};
  for (std::string name; names >> name;) {
    const auto found = words.find(name);
    if (found != words.end() && found->second.empty()) return false;
  }
  return true;
}

// One pass, so that a value that looks like a placeholder stays text.
std::string filled(std::string_view text, const HeaderWords& words) {
  std::string result;
  while (!text.empty()) {
    const auto open = text.find('{');
    const auto close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    const auto word = words.find(std::string{text.substr(open + 1, close - open - 1)});
    result += text.substr(0, open);
    result += word == words.end() ? std::string{text.substr(open, close - open + 1)} : word->second;
    text.remove_prefix(close + 1);
  }
  return result.append(text);
}

void fill_texts(pugi::xml_node node, const HeaderWords& words) {
  for (auto child : node.children()) fill_texts(child, words);
  if (std::string_view{node.name()} != "w:t") return;
  node.text() = filled(node.text().get(), words).c_str();
  if (!node.attribute("xml:space")) node.append_attribute("xml:space") = "preserve";
}

void move_right_tabs(pugi::xml_node node, int text_width) {
  for (auto child : node.children()) move_right_tabs(child, text_width);
  const bool right_tab = std::string_view{node.name()} == "w:tab" &&
                         std::string_view{node.attribute("w:val").value()} == "right";
  if (right_tab) node.attribute("w:pos") = text_width;
}

void replace_controls(pugi::xml_node node, const HeaderWords& words) {
  std::vector<pugi::xml_node> controls;
  for (auto child : node.children()) {
    if (std::string_view{child.name()} == "w:sdt")
      controls.push_back(child);
    else
      replace_controls(child, words);
  }
  for (auto control : controls) {
    const auto content = control.child("w:sdtContent");
    if (lacks_none(words, control.child("w:sdtPr").child("w:tag").attribute("w:val").value()))
      for (const auto& child : content.children()) node.insert_copy_before(child, control);
    node.remove_child(control);
  }
}

}  // namespace

HeaderWords header_words(const Properties& properties) {
  HeaderWords words{{"titel", properties.title},
                    {"nämnd", properties.committee},
                    {"nämnd-gemen", with_small_initial(properties.committee)},
                    {"kommun", properties.municipality},
                    {"diarienummer", properties.case_number},
                    {"status", properties.status},
                    {"period", properties.period},
                    {"datum", properties.date}};
  for (auto& [name, value] : words) value = allowed_in_xml(value);
  return words;
}

std::vector<std::string> header_word_names() {
  std::vector<std::string> names;
  for (const auto& [name, value] : header_words({})) names.push_back(name);
  return names;
}

std::string fill_header(const std::string& part, const HeaderWords& words, int text_width) {
  pugi::xml_document document;
  document.load_buffer(part.data(), part.size(),
                       pugi::parse_default | pugi::parse_declaration | pugi::parse_ws_pcdata_single);
  const auto root = document.document_element();
  replace_controls(root, words);
  fill_texts(root, words);
  move_right_tabs(root, text_width);
  return text_of_part(document);
}

}  // namespace redovisa

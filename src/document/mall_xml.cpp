#include "document/mall_xml.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

#include "document/placeholder.hpp"
#include "read/xml/xml_shape.hpp"

namespace redovisa {

namespace {

ElementShape mall_shape() {
  return {"mall",
          1,
          1,
          {{"namn", ValueKind::text, true},
           {"titel", ValueKind::text, true},
           {"format", ValueKind::text, true},
           {"huvudfil", ValueKind::text, true}}};
}

bool is_mall(const XmlElement& root, Diagnostics& diagnostics) {
  if (root.name == "mall" && root.name_space.empty()) return true;
  diagnostics.push_back(
      {Code::xml_element_unknown, root.position, fmt::format("<{}>", root.name), "<mall> utan namnrymd"});
  return false;
}

std::vector<std::string> words_of(std::string_view text) {
  constexpr std::string_view separators = " \t\r\n,";
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = std::min(text.find_first_not_of(separators, at), text.size());
    at = std::min(text.find_first_of(separators, begin), text.size());
    if (at > begin) words.emplace_back(text.substr(begin, at - begin));
  }
  return words;
}

std::string value_of(const XmlElement& root, std::string_view name) {
  const XmlAttribute* attribute = find_attribute(root, name);
  return attribute == nullptr ? std::string{} : attribute->value;
}

}  // namespace

SourcePosition read_mall_xml(const std::filesystem::path& file, const std::string& shown_name,
                             Template& result, Diagnostics& diagnostics) {
  const auto root = read_xml(file, shown_name, diagnostics);
  if (!root || !is_mall(*root, diagnostics)) return {};
  check_shape(*root, mall_shape(), diagnostics);
  result.name = value_of(*root, "namn");
  result.title = value_of(*root, "titel");
  if (const XmlAttribute* title = find_attribute(*root, "titel")) result.title_position = title->position;
  result.formats = words_of(value_of(*root, "format"));
  result.main_part = composed(value_of(*root, "huvudfil"));
  const XmlAttribute* main_part = find_attribute(*root, "huvudfil");
  return main_part == nullptr ? SourcePosition{} : main_part->position;
}

}  // namespace redovisa

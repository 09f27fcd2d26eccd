#include "document/look_settings.hpp"

#include <fmt/format.h>
#include <vector>

#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

constexpr const char *root_name = "utseende", *colours_name = "färger", *typefaces_name = "typsnitt",
                     *page_name = "sida", *box_name = "logotyp";

AttributeShape colour(const char* name) { return {name, ValueKind::colour}; }

/// In whole millimetres.
AttributeShape measure(const char* name, unsigned least, unsigned most) {
  return {name, ValueKind::count, false, {}, least, most};
}

ElementShape at_most_one(const char* name, std::vector<AttributeShape> attributes) {
  return {name, 0, 1, std::move(attributes)};
}

const ElementShape& settings_shape() {
  static const ElementShape shape{
      root_name,
      1,
      1,
      {{"namn"}},
      {at_most_one(colours_name, {colour("accent"), colour("accent-ljus"), colour("linje"), colour("grå"),
                                  colour("rutnät"), colour("text")}),
       at_most_one(typefaces_name, {{"text"}, {"rubrik"}, {"kod"}}),
       at_most_one(page_name,
                   {measure("bredd", 100, 500), measure("höjd", 100, 500), measure("överkant", 5, 45),
                    measure("nederkant", 5, 45), measure("vänster", 5, 45), measure("höger", 5, 45),
                    measure("sidhuvud", 0, 45), measure("sidfot", 0, 45)}),
       at_most_one(box_name, {measure("vänster", 0, 450), measure("överkant", 0, 450),
                              measure("bredd", 5, 200), measure("höjd", 5, 200)})}};
  return shape;
}

bool is_settings(const XmlElement& root, Diagnostics& diagnostics) {
  if (root.name == root_name && root.name_space.empty()) return true;
  diagnostics.push_back({Code::xml_element_unknown, root.position, fmt::format("<{}>", root.name),
                         fmt::format("<{}> utan namnrymd", root_name)});
  return false;
}

/// A value that is told as a convention's is one of the look.
void check_settings(const XmlElement& root, Diagnostics& diagnostics) {
  Diagnostics faults;
  check_shape(root, settings_shape(), faults);
  for (Diagnostic& fault : faults) {
    if (fault.code == Code::convention_invalid) fault.code = Code::look_invalid;
    if (fault.expected.starts_with("ett helt tal")) fault.expected += " millimeter";
    diagnostics.push_back(std::move(fault));
  }
}

std::map<std::string, std::string> texts_of(const XmlElement& root, const char* name) {
  std::map<std::string, std::string> texts;
  if (const XmlElement* element = find_child(root, name))
    for (const XmlAttribute& attribute : element->attributes)
      if (auto text = text_of(*element, attribute.name); !text.empty())
        texts.emplace(attribute.name, std::move(text));
  return texts;
}

std::map<std::string, std::string> colours_of(const XmlElement& root) {
  std::map<std::string, std::string> colours;
  for (const auto& [name, text] : texts_of(root, colours_name))
    if (auto parsed = parse_colour(text)) colours.emplace(name, std::move(*parsed));
  return colours;
}

std::map<std::string, unsigned> measures_of(const XmlElement& root, const char* name) {
  std::map<std::string, unsigned> measures;
  for (const auto& [attribute, text] : texts_of(root, name))
    if (const auto length = parse_count(text)) measures.emplace(attribute, *length);
  return measures;
}

}  // namespace

LookSettings read_look_settings(const std::filesystem::path& file, Diagnostics& diagnostics) {
  const auto root = read_xml(file, file.generic_string(), diagnostics);
  if (!root || !is_settings(*root, diagnostics)) return {};
  check_settings(*root, diagnostics);
  return {text_of(*root, "namn"), colours_of(*root), texts_of(*root, typefaces_name),
          measures_of(*root, page_name), measures_of(*root, box_name)};
}

void tell_malformed_part(std::string_view xml, const std::filesystem::path& file, Diagnostics& diagnostics) {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, file.generic_string(), {}});
  const std::size_t before = diagnostics.size();
  parse_xml(xml, source, diagnostics);
  if (diagnostics.size() == before)
    diagnostics.push_back({Code::xml_malformed, {source}, {}, "välformad XML"});
  for (auto told = diagnostics.begin() + static_cast<std::ptrdiff_t>(before); told != diagnostics.end();
       ++told)
    told->advice = "Rätta filen där, eller börja om från utseendet som den är en kopia av.";
}

}  // namespace redovisa

#include "write/look_settings.hpp"

#include <array>
#include <fmt/format.h>

#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

/// A measure in whole millimetres, and between which it may be.
template <class Measured>
struct Measure {
  const char* name;
  unsigned least, most;
  double Measured::*length;
};

constexpr std::array<Measure<PageSize>, 8> page_measures{{{"bredd", 100, 500, &PageSize::width},
                                                          {"höjd", 100, 500, &PageSize::height},
                                                          {"överkant", 5, 45, &PageSize::top},
                                                          {"nederkant", 5, 45, &PageSize::bottom},
                                                          {"vänster", 5, 45, &PageSize::left},
                                                          {"höger", 5, 45, &PageSize::right},
                                                          {"sidhuvud", 0, 45, &PageSize::header},
                                                          {"sidfot", 0, 45, &PageSize::footer}}};

constexpr std::array<Measure<PaperBox>, 4> box_measures{{{"vänster", 0, 450, &PaperBox::left},
                                                         {"överkant", 0, 450, &PaperBox::top},
                                                         {"bredd", 5, 200, &PaperBox::width},
                                                         {"höjd", 5, 200, &PaperBox::height}}};

struct NamedColour {
  const char* name;
  std::string Palette::*colour;
};

const std::array<NamedColour, 6> colours{{{"accent", &Palette::accent},
                                          {"accent-ljus", &Palette::accent_light},
                                          {"linje", &Palette::rule},
                                          {"grå", &Palette::grey},
                                          {"rutnät", &Palette::grid},
                                          {"text", &Palette::text}}};

struct NamedTypeface {
  const char* name;
  std::string Typefaces::*typeface;
};

const std::array<NamedTypeface, 3> typefaces{
    {{"text", &Typefaces::text}, {"rubrik", &Typefaces::headings}, {"kod", &Typefaces::code}}};

constexpr const char *root_name = "utseende", *colours_name = "färger", *typefaces_name = "typsnitt",
                     *page_name = "sida", *box_name = "logotyp";

ElementShape at_most_one(const char* name) { return {name, 0, 1}; }

template <class Measures>
ElementShape measures_shape(const char* name, const Measures& measures) {
  ElementShape shape = at_most_one(name);
  for (const auto& m : measures)
    shape.attributes.push_back({m.name, ValueKind::count, false, {}, m.least, m.most});
  return shape;
}

template <class Named>
ElementShape named_shape(const char* name, const Named& all, ValueKind kind) {
  ElementShape shape = at_most_one(name);
  for (const auto& one : all) shape.attributes.push_back({one.name, kind});
  return shape;
}

ElementShape settings_shape() {
  return {root_name,
          1,
          1,
          {{"namn"}},
          {named_shape(colours_name, colours, ValueKind::colour),
           named_shape(typefaces_name, typefaces, ValueKind::text), measures_shape(page_name, page_measures),
           measures_shape(box_name, box_measures)}};
}

template <class Measured, class Measures>
void read_measures(const XmlElement& root, const char* name, const Measures& measures, Measured& measured) {
  const XmlElement* element = find_child(root, name);
  if (element == nullptr) return;
  for (const auto& m : measures) {
    const auto length = parse_count(text_of(*element, m.name));
    if (length && *length >= m.least && *length <= m.most) measured.*m.length = *length;
  }
}

void read_colours(const XmlElement& element, Palette& palette) {
  for (const auto& [name, member] : colours)
    if (const auto colour = parse_colour(text_of(element, name))) palette.*member = *colour;
}

void read_typefaces(const XmlElement& element, Typefaces& all) {
  for (const auto& [name, member] : typefaces)
    if (const auto typeface = text_of(element, name); !typeface.empty()) all.*member = typeface;
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

}  // namespace

LookSettings read_look_settings(const std::filesystem::path& file, Diagnostics& diagnostics) {
  LookSettings settings;
  const auto root = read_xml(file, file.generic_string(), diagnostics);
  if (!root || !is_settings(*root, diagnostics)) return settings;
  check_settings(*root, diagnostics);
  settings.name = text_of(*root, "namn");
  if (const auto* element = find_child(*root, colours_name)) read_colours(*element, settings.palette);
  if (const auto* element = find_child(*root, typefaces_name)) read_typefaces(*element, settings.typefaces);
  read_measures(*root, page_name, page_measures, settings.page);
  read_measures(*root, box_name, box_measures, settings.logotype);
  return settings;
}

}  // namespace redovisa

#include "read/xml/xml_shape.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "read/xml/xml_value_fault.hpp"

namespace redovisa {

namespace {

std::string tag(const std::string& name) { return fmt::format("<{}>", name); }

template <class Shape>
std::vector<std::string> names_of(const std::vector<Shape>& shapes) {
  std::vector<std::string> names;
  for (const auto& shape : shapes) names.push_back(shape.name);
  return names;
}

class ShapeCheck {
 public:
  explicit ShapeCheck(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

  void check(const XmlElement& element, const ElementShape& shape) {
    for (const auto& attribute : element.attributes) check_attribute(attribute, shape);
    for (const auto& attribute : shape.attributes) check_presence(attribute, element);
    for (const auto& child : element.children) check_child(child, element, shape);
    for (const auto& child : shape.children) check_count(child, element);
    if (!element.text.empty() && !shape.holds_text)
      tell({Code::xml_element_unknown, element.text.position, element.text.text,
            fmt::format("ingen text i {}", tag(element.name)),
            "Ta bort texten. Uppgifter skrivs i attribut, förklaringar som <!-- kommentarer -->."});
  }

 private:
  void tell(Diagnostic diagnostic) { diagnostics_.push_back(std::move(diagnostic)); }

  void check_attribute(const XmlAttribute& attribute, const ElementShape& shape) {
    const auto known = std::ranges::find(shape.attributes, attribute.name, &AttributeShape::name);
    if (known == shape.attributes.end()) {
      const auto names = names_of(shape.attributes);
      tell({Code::xml_attribute_unknown, attribute.position, attribute.name,
            names.empty() ? fmt::format("inga attribut i {}", tag(shape.name)) : one_of(names),
            suggestion(attribute.name, names)});
    } else if (const auto fault = value_fault(*known, std::string{trimmed_text(attribute.value)})) {
      tell({fault->code, attribute.position, found_text(attribute), fault->expected, fault->advice});
    }
  }

  void check_presence(const AttributeShape& attribute, const XmlElement& element) {
    if (attribute.required && find_attribute(element, attribute.name) == nullptr)
      tell({Code::xml_attribute_missing, element.position, tag(element.name),
            fmt::format("attributet {}", attribute.name)});
  }

  void check_child(const XmlElement& child, const XmlElement& parent, const ElementShape& shape) {
    const auto known = std::ranges::find(shape.children, child.name, &ElementShape::name);
    if (known != shape.children.end() && child.name_space == parent.name_space) return check(child, *known);
    std::vector<std::string> tags;
    for (const auto& name : names_of(shape.children)) tags.push_back(tag(name));
    const bool foreign = child.name_space != parent.name_space;
    tell({Code::xml_element_unknown, child.position,
          foreign ? fmt::format("{} i namnrymden ”{}”", tag(child.name), child.name_space) : tag(child.name),
          tags.empty() ? fmt::format("inga element i {}", tag(shape.name)) : one_of(tags),
          foreign ? std::string{} : suggestion(tag(child.name), tags)});
  }

  void check_count(const ElementShape& child, const XmlElement& parent) {
    std::vector<const XmlElement*> found;
    for (const auto& candidate : parent.children)
      if (candidate.name == child.name && candidate.name_space == parent.name_space)
        found.push_back(&candidate);
    if (found.size() < child.least) tell_too_few(child, parent, found.size());
    if (found.size() <= child.most) return;
    const auto& excess = *found[child.most];
    if (child.most == 1)
      tell({Code::conflicting_value,
            excess.position,
            tag(child.name),
            fmt::format("bara en {}", tag(child.name)),
            "Slå ihop dem till en.",
            {found.front()->position}});
    else
      tell({Code::xml_element_unknown, excess.position, fmt::format("{} {}", found.size(), tag(child.name)),
            fmt::format("högst {} i {}", child.most, tag(parent.name))});
  }

  void tell_too_few(const ElementShape& child, const XmlElement& parent, std::size_t count) {
    const bool several = child.least > 1;
    tell({Code::xml_element_missing, parent.position,
          several ? fmt::format("{} {} i {}", count, tag(child.name), tag(parent.name)) : tag(parent.name),
          several ? fmt::format("minst {} {}", child.least, tag(child.name)) : tag(child.name)});
  }

  Diagnostics& diagnostics_;
};

}  // namespace

bool has_root(const XmlElement& element, const std::string& name, const std::string& name_space,
              Diagnostics& diagnostics, std::string_view version) {
  if (element.name == name && element.name_space == name_space) return true;
  diagnostics.push_back({Code::xml_element_unknown, element.position,
                         element.name_space.empty()
                             ? fmt::format("{} utan namnrymd", tag(element.name))
                             : fmt::format("{} i namnrymden ”{}”", tag(element.name), element.name_space),
                         fmt::format("<{} xmlns=\"{}\" version=\"{}\" …>", name, name_space, version),
                         "Skriv filens första element så."});
  return false;
}

void check_shape(const XmlElement& element, const ElementShape& shape, Diagnostics& diagnostics) {
  ShapeCheck{diagnostics}.check(element, shape);
}

std::string found_text(const XmlAttribute& attribute) {
  return fmt::format("{}=\"{}\"", attribute.name, attribute.value);
}

std::string one_of(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i)
    text += (i == 0 ? "" : i + 1 == names.size() ? " eller " : ", ") + names[i];
  return text;
}

}  // namespace redovisa

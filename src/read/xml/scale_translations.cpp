#include "read/xml/scale_translations.hpp"

#include "read/xml/convention_family.hpp"
#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

std::string one_of_levels(const Scale& scale) {
  std::vector<std::string> keys;
  for (const auto& level : scale.levels) keys.push_back(level.key);
  return "en av nivåerna " + one_of(keys);
}

ScaleTranslation translation_of(const XmlElement& element, const Scale& scale, Diagnostics& diagnostics) {
  ScaleTranslation translation{text_of(element, "från"), {}, element.position};
  for (const auto& level : element.children) {
    const XmlAttribute* to = find_attribute(level, "till");
    const ScaleWord known = find_level(scale, to->value);
    if (known.level)
      translation.levels.push_back(
          {text_of(level, "från"), *known.level, find_attribute(level, "från")->position});
    else
      diagnostics.push_back({Code::convention_invalid, to->position, found_text(*to), one_of_levels(scale)});
  }
  return translation;
}

}  // namespace

std::vector<ScaleTranslation> read_scale_translations(const Convention& convention,
                                                      const std::filesystem::path& templates,
                                                      Diagnostics& diagnostics) {
  const std::string file = convention.name + ".xml";
  const auto family =
      read_convention_family(templates / "konventioner" / file, "konventioner/" + file, diagnostics);
  std::vector<ScaleTranslation> translations;
  if (!family) return translations;
  if (const auto* list = find_child(family->root, "översättningar"))
    for (const auto& element : list->children)
      translations.push_back(translation_of(element, convention.scale, diagnostics));
  return translations;
}

}  // namespace redovisa

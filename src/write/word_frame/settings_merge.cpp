#include "write/word_frame/settings_merge.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "write/word/word_part.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

/// Settings that may stand in the result, in the order of the schema, and whether the template's is taken.
struct KnownSetting {
  std::string_view name;
  bool of_template;
};
constexpr std::array known_settings{KnownSetting{"w:zoom", false},
                                    KnownSetting{"w:embedTrueTypeFonts", true},
                                    KnownSetting{"w:saveSubsetFonts", true},
                                    KnownSetting{"w:mirrorMargins", true},
                                    KnownSetting{"w:alignBordersAndEdges", true},
                                    KnownSetting{"w:bordersDoNotSurroundHeader", true},
                                    KnownSetting{"w:bordersDoNotSurroundFooter", true},
                                    KnownSetting{"w:gutterAtTop", true},
                                    KnownSetting{"w:defaultTabStop", true},
                                    KnownSetting{"w:autoHyphenation", true},
                                    KnownSetting{"w:consecutiveHyphenLimit", true},
                                    KnownSetting{"w:hyphenationZone", true},
                                    KnownSetting{"w:doNotHyphenateCaps", true},
                                    KnownSetting{"w:evenAndOddHeaders", true},
                                    KnownSetting{"w:characterSpacingControl", false},
                                    KnownSetting{"w:footnotePr", false},
                                    KnownSetting{"w:endnotePr", false},
                                    KnownSetting{"w:compat", false},
                                    KnownSetting{"w:themeFontLang", false},
                                    KnownSetting{"w:clrSchemeMapping", true},
                                    KnownSetting{"w:decimalSymbol", false},
                                    KnownSetting{"w:listSeparator", false}};

std::size_t place_of(const pugi::xml_node& setting) {
  const auto known = std::ranges::find(known_settings, name_of(setting), &KnownSetting::name);
  return static_cast<std::size_t>(known - known_settings.begin());
}

void take_over(pugi::xml_node settings, const pugi::xml_node& setting) {
  settings.remove_child(setting.name());
  for (const auto& later : settings.children())
    if (later.type() == pugi::node_element && place_of(later) > place_of(setting)) {
      settings.insert_copy_before(setting, later);
      return;
    }
  settings.append_copy(setting);
}

}  // namespace

std::string merge_settings(const std::string& ours, const std::string& theirs) {
  auto merged = word_tree_of(ours);
  const auto their_tree = word_tree_of(theirs);
  auto settings = merged.child("w:settings");
  for (const auto& known : known_settings)
    if (const auto setting = their_tree.child("w:settings").child(std::string{known.name}.c_str());
        setting && known.of_template)
      take_over(settings, setting);
  return text_of_part(merged);
}

}  // namespace redovisa

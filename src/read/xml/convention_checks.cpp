#include "read/xml/convention_checks.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <string>

#include "diagnostics/folded.hpp"
#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

constexpr double least_contrast = 4.5;  // WCAG 2.1 AA for text

using FirstPlaces = std::map<std::string, const XmlAttribute*>;

/// Linear light of one channel, 0–1.
double channel(std::string_view colour, std::size_t index) {
  unsigned value = 0;
  std::from_chars(colour.data() + 2 * index, colour.data() + 2 * index + 2, value, 16);
  const double share = value / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(std::string_view colour) {
  return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 1) + 0.0722 * channel(colour, 2);
}

/// "4,49:1", never rounded up to what is enough.
std::string contrast_text(double ratio) {
  const int hundredths = static_cast<int>(ratio * 100);
  return fmt::format("{},{:02}:1", hundredths / 100, hundredths % 100);
}

class ConventionCheck {
 public:
  explicit ConventionCheck(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

  void check_scale(const XmlElement& scale) {
    FirstPlaces words;
    for (const auto& level : scale.children) {
      FirstPlaces own;  // a level's key, word and word at year end may be the same
      for (const std::string_view name : {"nyckel", "ord", "ord-helår"})
        check_unique(find_attribute(level, name), words, own);
      words.merge(own);
      check_lower_case(find_attribute(level, "nyckel"));
      check_contrast(level);
    }
  }

  void check_keys(const XmlElement& list) {
    FirstPlaces keys;
    for (const auto& child : list.children) {
      FirstPlaces own;
      check_unique(find_attribute(child, "nyckel"), keys, own);
      keys.merge(own);
    }
  }

  /// "ja" on the best levels and "nej" on the others.
  void check_fulfilment(const XmlElement& scale) {
    const auto is_level = [](const XmlElement& child) { return child.name == "nivå"; };
    if (std::ranges::count_if(scale.children, is_level) < 2) return;  // told already
    bool fulfilled = true, first = true;
    for (const auto& level : scale.children) {
      if (!is_level(level)) continue;
      if (find_attribute(level, "uppfyller") == nullptr) return;  // told already
      const bool this_fulfils = text_of(level, "uppfyller") == "ja";
      if (this_fulfils && !fulfilled) refuse_fulfilment(level, "nej, eftersom en bättre nivå inte uppfyller");
      if (first && !this_fulfils) refuse_fulfilment(level, "uppfyller=\"ja\" på den bästa nivån");
      fulfilled = this_fulfils;
      first = false;
    }
    if (!first && fulfilled)
      tell(scale.position, "alla nivåer räknas som uppfyllda",
           "uppfyller=\"nej\" på åtminstone den sämsta nivån");
  }

  void check_trend_without_parts(const XmlElement& trend, const XmlElement& trends) {
    const auto* choice = find_attribute(trend, "utan-trend");
    if (choice == nullptr || trends.children.size() < 4) return;
    std::vector<std::string> keys;
    for (const auto& level : trends.children) {
      keys.push_back(text_of(level, "nyckel"));
      if (folded(keys.back()) == folded(choice->value)) return;
    }
    diagnostics_.push_back({Code::cell_not_a_known_word, choice->position, choice->value, one_of(keys)});
  }

  void check_tolerance(const XmlElement& trend) {
    const auto* tolerance = find_attribute(trend, "tolerans");
    const auto number = tolerance == nullptr ? std::nullopt : parse_xml_number(tolerance->value);
    if (number && *number < Decimal{})
      tell(tolerance->position, tolerance->value, "en tolerans som är noll eller större");
  }

 private:
  void tell(const SourcePosition& position, std::string found, std::string expected) {
    diagnostics_.push_back({Code::convention_invalid, position, std::move(found), std::move(expected)});
  }

  void refuse_fulfilment(const XmlElement& level, std::string expected) {
    const auto* written = find_attribute(level, "uppfyller");
    tell(written == nullptr ? level.position : written->position, text_of(level, "ord"), std::move(expected));
  }

  void check_unique(const XmlAttribute* word, const FirstPlaces& others, FirstPlaces& own) {
    if (word == nullptr || folded(word->value).empty()) return;
    const auto other = others.find(folded(word->value));
    if (other != others.end())
      diagnostics_.push_back({Code::convention_invalid,
                              word->position,
                              word->value,
                              "ett ord som inte redan betyder något annat i listan",
                              {},
                              {other->second->position}});
    own.emplace(folded(word->value), word);
  }

  void check_lower_case(const XmlAttribute* key) {
    if (key != nullptr && folded(key->value) != key->value)
      tell(key->position, key->value, fmt::format("nyckeln med små bokstäver: {}", folded(key->value)));
  }

  void check_contrast(const XmlElement& level) {
    const auto text = parse_colour(text_of(level, "textfärg"));
    const auto* background = find_attribute(level, "bakgrund");
    const auto fill =
        background == nullptr ? std::optional<std::string>{"FFFFFF"} : parse_colour(background->value);
    if (!text || !fill) return;
    const double ratio = contrast_ratio(*text, *fill);
    if (ratio < least_contrast)
      tell(find_attribute(level, "textfärg")->position,
           fmt::format("{} på {}: kontrast {}", *text, background == nullptr ? "vitt" : *fill,
                       contrast_text(ratio)),
           "en kontrast på minst 4,5:1, så att alla kan läsa ordet");
  }

  Diagnostics& diagnostics_;
};

}  // namespace

double contrast_ratio(std::string_view text_colour, std::string_view fill_colour) {
  const double a = luminance(text_colour), b = luminance(fill_colour);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void check_convention(const XmlElement& root, Diagnostics& diagnostics) {
  ConventionCheck check{diagnostics};
  const auto* scale = find_child(root, "skala");
  const auto* trends = find_child(root, "trender");
  if (scale != nullptr) check.check_scale(*scale);
  if (scale != nullptr) check.check_fulfilment(*scale);
  if (trends != nullptr) check.check_scale(*trends);
  for (const std::string_view name : {"plannivåer", "uppdragstyper"})
    if (const auto* list = find_child(root, name)) check.check_keys(*list);
  for (const std::string_view name : {"indikator", "mål"}) {
    const auto* part = find_child(root, name);
    const auto* trend = part == nullptr ? nullptr : find_child(*part, "trend");
    if (trend == nullptr) continue;
    check.check_tolerance(*trend);
    if (trends != nullptr) check.check_trend_without_parts(*trend, *trends);
  }
}

}  // namespace redovisa

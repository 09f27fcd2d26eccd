#include "read/xml/convention_checks.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <string>

#include "diagnostics/folded.hpp"
#include "read/xml/contrast.hpp"
#include "read/xml/convention_rule_checks.hpp"
#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

constexpr double least_contrast = 4.5;  // WCAG 2.1 AA for text

using FirstPlaces = std::map<std::string, const XmlAttribute*>;

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

  void check_names(const XmlElement& list, std::string_view attribute) {
    FirstPlaces names;
    for (const auto& child : list.children) {
      FirstPlaces own;
      check_unique(find_attribute(child, attribute), names, own);
      names.merge(own);
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

  /// A level never counts for more than a better one.
  void check_points(const XmlElement& scale) {
    std::optional<Fraction> better;
    bool better_is_written = false;  // what "uppfyller" says alone is checked by itself
    for (const auto& level : scale.children) {
      if (level.name != "nivå") continue;
      const auto* written = find_attribute(level, "poäng");
      const Fraction unwritten{text_of(level, "uppfyller") == "ja" ? 1 : 0, 1};
      const auto points = written == nullptr ? unwritten : parse_share(written->value);
      if (!points) return;  // told already
      if (better && less(*better, *points) && (written != nullptr || better_is_written))
        tell(written == nullptr ? level.position : written->position,
             written == nullptr ? "poäng=\"1\"" : found_text(*written),
             fmt::format("högst {}/{}, som den bättre nivån ger", better->numerator, better->denominator));
      better = points;
      better_is_written = written != nullptr;
    }
  }

  void check_calendar(const XmlElement& calendar) {
    check_names(calendar, "namn");
    std::optional<unsigned> earlier;
    for (const auto& period : calendar.children) {
      const auto* written = find_attribute(period, "till-månad");
      const auto month = written == nullptr ? std::nullopt : parse_count(written->value);
      if (month && earlier && *month <= *earlier)
        tell(written->position, found_text(*written),
             fmt::format("en senare månad än {}, som perioden före slutar med", *earlier));
      earlier = month ? month : earlier;
    }
  }

  /// "delvis" needs a level between the best and the worst.
  void check_missing(const XmlElement& missing, const XmlElement& scale) {
    const auto is_level = [](const XmlElement& child) { return child.name == "nivå"; };
    if (std::ranges::count_if(scale.children, is_level) > 2) return;
    for (const auto& policy : missing.attributes)
      if (trimmed_text(policy.value) == "delvis")
        tell(policy.position, found_text(policy),
             "utelämna, inte-uppfyllt eller stopp, eftersom skalan inte har någon nivå i mitten");
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

void check_convention(const XmlElement& root, Diagnostics& diagnostics) {
  ConventionCheck check{diagnostics};
  const auto* scale = find_child(root, "skala");
  if (scale != nullptr) check.check_scale(*scale);
  if (scale != nullptr) check.check_fulfilment(*scale);
  if (scale != nullptr) check.check_points(*scale);
  if (const auto* trends = find_child(root, "trender")) check.check_scale(*trends);
  for (const std::string_view name : {"målnivåer", "plannivåer", "uppdragstyper"})
    if (const auto* list = find_child(root, name)) check.check_names(*list, "nyckel");
  if (const auto* calendar = find_child(root, "kalender")) check.check_calendar(*calendar);
  const auto* missing = find_child(root, "saknas");
  if (missing != nullptr && scale != nullptr) check.check_missing(*missing, *scale);
  check_rule_elements(root, diagnostics);
}

}  // namespace redovisa

#include "read/xml/limit_checks.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "read/sheets/written_criterion.hpp"
#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

std::optional<std::size_t> index_of(const XmlAttribute* written, const std::vector<std::string>& keys) {
  if (written == nullptr) return std::nullopt;
  const auto found =
      std::ranges::find_if(keys, [&](const auto& key) { return folded(key) == folded(written->value); });
  return found == keys.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - keys.begin())};
}

/// A limit and the level's place on the scale.
struct Limit {
  std::size_t level;
  const XmlElement* element;
};

/// Is every figure that keeps the lower bound of `worse` above that of `better`?
bool within_least(const Criterion& better, const Criterion& worse) {
  if (!better.least) return true;
  if (!worse.least) return false;
  if (worse.least->value == better.least->value) return better.least->inclusive || !worse.least->inclusive;
  return worse.least->value > better.least->value;
}

bool within_most(const Criterion& better, const Criterion& worse) {
  if (!better.most) return true;
  if (!worse.most) return false;
  if (worse.most->value == better.most->value) return better.most->inclusive || !worse.most->inclusive;
  return worse.most->value < better.most->value;
}

/// Does every figure that keeps `worse` keep `better` too?
bool is_within(const Criterion& better, const Criterion& worse) {
  if (better.measure != worse.measure) return false;
  if (better.figure || worse.figure) return better.figure == worse.figure;
  return within_least(better, worse) && within_most(better, worse);
}

/// What a limit for all indicators and years may not say.
bool is_for_one_indicator(const Criterion& criterion) {
  return !criterion.demands() || criterion.base || criterion.base_year || criterion.year;
}

class LimitCheck {
 public:
  explicit LimitCheck(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

  /// The limits of known levels, the best first; a level told twice is told of.
  std::vector<Limit> limits_in(const XmlElement& rule, const std::vector<std::string>& levels) {
    std::vector<Limit> limits;
    for (const auto& child : rule.children) {
      if (child.name != "gräns") continue;
      const auto* written = find_attribute(child, "nivå");
      const auto level = index_of(written, levels);
      if (!level) continue;
      const auto first = std::ranges::find(limits, *level, &Limit::level);
      if (first == limits.end())
        limits.push_back({*level, &child});
      else
        tell(*written, "en gräns för varje nivå", first->element->position);
    }
    std::ranges::stable_sort(limits, {}, &Limit::level);
    return limits;
  }

  void check_criteria(const XmlElement& rule) {
    for (const auto& child : rule.children)
      if (child.name == "gräns") check_criterion(find_attribute(child, "krav"));
  }

  void check_reachable(const std::vector<Limit>& limits) {
    for (auto limit = limits.begin(); limit != limits.end(); ++limit)
      for (auto better = limits.begin(); better != limit; ++better) {
        const auto worse_criterion = parse_criterion(text_of(*limit->element, "krav"));
        const auto better_criterion = parse_criterion(text_of(*better->element, "krav"));
        if (!worse_criterion || !better_criterion || !is_within(*better_criterion, *worse_criterion))
          continue;
        tell(*find_attribute(*limit->element, "krav"), "ett krav som är lättare än den bättre nivåns",
             better->element->position);
        break;
      }
  }

  /// The limits of the levels between the best and the worst, the best first; tells of others.
  std::vector<Limit> limits_between(const XmlElement& rule, const std::vector<std::string>& levels) {
    std::vector<Limit> limits = limits_in(rule, levels);
    const auto is_outside = [&](const Limit& limit) {
      return limit.level == 0 || limit.level + 1 == levels.size();
    };
    for (const auto& limit : limits)
      if (is_outside(limit)) tell(*find_attribute(*limit.element, "nivå"), expected_between(levels));
    std::erase_if(limits, is_outside);
    return limits;
  }

  void check_falling(const XmlElement& rule, const std::vector<Limit>& limits) {
    auto better = parse_share(text_of(rule, "minst"));
    std::string better_text = text_of(rule, "minst");
    if (find_attribute(rule, "minst") == nullptr) better = Fraction{1, 2}, better_text = "1/2";
    for (const auto& limit : limits) {
      const auto* written = find_attribute(*limit.element, "minst");
      const auto share = written == nullptr ? std::nullopt : parse_fraction(written->value);
      if (!share) continue;  // told already
      if (better && !less(*share, *better))
        tell(*written, fmt::format("mindre än {}, som den bättre nivån kräver", better_text));
      better = share;
      better_text = text_of(*limit.element, "minst");
    }
  }

 private:
  static std::string expected_between(const std::vector<std::string>& levels) {
    if (levels.size() < 3) return "ingen gräns, eftersom skalan bara har två nivåer: minst gäller den bästa";
    return fmt::format("{}: minst gäller den bästa nivån, och resten blir den sämsta",
                       one_of({levels.begin() + 1, levels.end() - 1}));
  }

  void tell(const XmlAttribute& attribute, std::string expected, const SourcePosition& other = {}) {
    Diagnostic fault{Code::convention_invalid, attribute.position, found_text(attribute),
                     std::move(expected)};
    if (other.source) fault.others.push_back(other);
    diagnostics_.push_back(std::move(fault));
  }

  void check_criterion(const XmlAttribute* written) {
    if (written == nullptr || trimmed_text(written->value).empty()) return;  // told already
    const auto criterion = parse_criterion(trimmed_text(written->value));
    if (!criterion)
      diagnostics_.push_back({Code::cell_not_a_criterion, written->position, found_text(*written),
                              nearest_criterion_form(written->value),
                              "Skriv till exempel minst 80 % av målet, högst 2 från målet, minst 50 % av "
                              "vägen eller 25 % bästa."});
    else if (is_for_one_indicator(*criterion))
      tell(*written, "ett krav som gäller alla indikatorer och år, till exempel minst 80 % av målet");
  }

  Diagnostics& diagnostics_;
};

}  // namespace

KnownKeys listed_keys(const XmlElement* list, const std::vector<std::string_view>& names) {
  if (list == nullptr) return std::nullopt;
  std::vector<std::string> keys;
  for (const auto& child : list->children) {
    if (std::ranges::find(names, child.name) == names.end()) continue;
    keys.push_back(text_of(child, "nyckel"));
    if (keys.back().empty()) return std::nullopt;
  }
  return keys.size() < names.size() ? std::nullopt : KnownKeys{std::move(keys)};
}

void check_key(const XmlAttribute* written, const KnownKeys& keys, Diagnostics& diagnostics) {
  if (written == nullptr || !keys || trimmed_text(written->value).empty()) return;
  if (!index_of(written, *keys))
    diagnostics.push_back({Code::cell_not_a_known_word, written->position, found_text(*written),
                           one_of(*keys), meant_question(written->value, *keys)});
}

void check_limits_of_indicators(const XmlElement& rule, const KnownKeys& levels, Diagnostics& diagnostics) {
  LimitCheck check{diagnostics};
  check.check_criteria(rule);
  for (const auto& child : rule.children)
    if (child.name == "gräns") check_key(find_attribute(child, "nivå"), levels, diagnostics);
  if (levels) check.check_reachable(check.limits_in(rule, *levels));
}

void check_limits_of_goals(const XmlElement& rule, const KnownKeys& levels, Diagnostics& diagnostics) {
  LimitCheck check{diagnostics};
  for (const auto& child : rule.children)
    if (child.name == "gräns") check_key(find_attribute(child, "nivå"), levels, diagnostics);
  if (!levels || levels->size() < 2) return;
  check.check_falling(rule, check.limits_between(rule, *levels));
}

}  // namespace redovisa

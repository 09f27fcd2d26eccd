#include "view/indicator_rule_phrases.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

#include "view/reason_wording.hpp"
#include "view/rule_words.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

std::string years_words(unsigned years) { return years == 1 ? "ett år" : fmt::format("{} år", years); }

/// The kinds of missing figures that the convention treats alike.
std::vector<std::string> kinds_with(MissingPolicy policy, const Convention& c) {
  std::vector<std::string> kinds;
  for (std::size_t kind = 0; kind < missing_kinds; ++kind) {
    const std::string word{word_of(static_cast<Missing>(kind))};
    const bool told = !kinds.empty() && kinds.back() == word;  // blank and dash are one word
    if (c.missing.at(kind) == policy && !told) kinds.push_back(word);
  }
  return kinds;
}

std::string policy_words(MissingPolicy policy, std::string_view what, const Convention& c) {
  const auto kinds = kinds_with(policy, c);
  if (kinds.empty()) return {};
  return fmt::format(" Saknas värdet ({}) {}.", fmt::join(kinds, ", "), what);
}

}  // namespace

std::string_view basis_words(Basis basis) {
  switch (basis) {
    case Basis::forecast:
      return "prognosen för året";
    case Basis::outcome:
      return "utfallet";
    case Basis::forecast_or_outcome:
      return "prognosen för året, eller utfallet om prognos saknas,";
  }
  return {};
}

std::string base_words(const RuleChoice& rule) {
  switch (rule.base) {
    case ChangeBase::last_full_year:
      // when the year is over, the last whole year is the report's own
      return rule.basis == Basis::outcome ? "utfallet för föregående år"
                                          : "utfallet för det senaste hela året";
    case ChangeBase::previous_measurement:
      return "föregående mätning";
    case ChangeBase::same_period_last_year:
      return "utfallet för samma period föregående år";
    case ChangeBase::baseline:
      return "utgångsvärdet";
    case ChangeBase::mean_of_years:
      return fmt::format("medelvärdet av de senaste {} årens utfall", rule.years);
    case ChangeBase::previous_forecast:
      return "föregående prognos";
  }
  return {};
}

std::string size_words(const RuleChoice& rule, const Decimal& size) {
  return text_of(size) + (rule.tolerance_unit == ToleranceUnit::percent ? " procent" : "");
}

std::string age_words(const RuleChoice& rule) {
  const std::string seldom =
      rule.basis == Basis::forecast
          ? std::string{}
          : " Den som mäts en gång om året eller mer sällan bedöms efter den senaste mätningen tills en ny "
            "ska finnas.";
  if (rule.greatest_age == 0) return seldom;
  return seldom + fmt::format(
                      " Saknas utfall för perioden gäller den senaste mätningen, om den är högst {} äldre än "
                      "rapportåret.",
                      years_words(rule.greatest_age));
}

std::string sample_words(const RuleChoice& rule) {
  if (rule.smallest_sample == 0) return {};
  return fmt::format(" En andel som är räknad på färre än {} bedöms inte.", rule.smallest_sample);
}

std::string tolerance_words(const RuleChoice& rule) {
  if (rule.tolerance == Decimal{0}) return {};
  return fmt::format(" En förändring på högst {} räknas som ingen.", size_words(rule, rule.tolerance));
}

std::string missing_words(const Convention& c, std::string_view lacks) {
  std::string text;
  const auto counted = [](const std::string& level) {
    return fmt::format("räknas indikatorn som {}", level);
  };
  if (c.scale.levels.size() > 2)
    text += policy_words(MissingPolicy::as_partly,
                         counted(quoted_level(c.scale, static_cast<Level>(c.scale.levels.size() / 2))), c);
  const auto worst = static_cast<Level>(c.scale.levels.size() - 1);
  text += policy_words(MissingPolicy::as_failed, counted(quoted_level(c.scale, worst)), c);
  text += policy_words(MissingPolicy::stop, "får rapporten inte tas fram", c);
  return fmt::format("{} Saknas {}{} blir bedömningen {}.", text, text.empty() ? "" : "annars ", lacks,
                     quoted_level(c.scale, std::nullopt));
}

std::string whole_year_words(const RuleChoice& rule) {
  if (rule.base != ChangeBase::previous_measurement) return {};
  return fmt::format(" Det som kan ha summerats under ett helt år jämförs med det senaste hela året{}.",
                     rule.basis == Basis::outcome ? " dessförinnan" : "");
}

std::string points_words(const RuleChoice& rule) {
  if (rule.fewest_points < 2) return {};
  return fmt::format(" Minst {} mätningar krävs.", rule.fewest_points);
}

}  // namespace redovisa

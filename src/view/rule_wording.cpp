#include "view/rule_wording.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "view/wording.hpp"

namespace redovisa {

namespace {

std::string quoted(const std::string& word) { return fmt::format("”{}”", word); }

const std::string& best_word(const Convention& c) { return c.scale.levels.front().word; }
const std::string& worst_word(const Convention& c) { return c.scale.levels.back().word; }

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

std::string_view base_words(ChangeBase base) {
  switch (base) {
    case ChangeBase::last_full_year:
      return "utfallet för det senaste hela året";
    case ChangeBase::previous_measurement:
      return "föregående mätning";
    case ChangeBase::same_period_last_year:
      return "utfallet för samma period föregående år";
    case ChangeBase::baseline:
      return "utgångsvärdet";
    case ChangeBase::mean_of_years:
      return "medelvärdet av de senaste årens utfall";
    case ChangeBase::previous_forecast:
      return "föregående prognos";
  }
  return {};
}

std::string against_target_words(const RuleChoice& rule, const Convention& c) {
  return fmt::format(
      "Indikatorn är {} när {} når årets målvärde i den riktning som är bättre för indikatorn, annars {}. "
      "Att hamna "
      "precis på målvärdet {}. Saknas värdet eller målvärdet blir bedömningen {}.",
      quoted(best_word(c)), basis_words(rule.basis), quoted(worst_word(c)),
      rule.equal_is_enough ? "räcker" : "räcker inte", quoted(c.scale.not_evaluated.word));
}

std::string against_earlier_words(const RuleChoice& rule, const Convention& c) {
  const std::string tolerance =
      rule.tolerance == Decimal{0} ? std::string{} : fmt::format(" med mer än {}", text_of(rule.tolerance));
  return fmt::format(
      "Trenden är {} när {} är bättre än {}{}, {} när det är sämre och {} när det är lika. Finns inget att "
      "jämföra med blir trenden {}.",
      quoted(c.trends.levels[trend_positive].word), basis_words(rule.basis), base_words(rule.base), tolerance,
      quoted(c.trends.levels[trend_negative].word), quoted(c.trends.levels[trend_unchanged].word),
      quoted(c.trends.not_evaluated.word));
}

std::string by_end_date_words(const RuleChoice&, const Convention&) {
  return "Uppdraget följer planen så länge slutdatum inte har passerats och ingen väntar sig att det "
         "överskrids, annars "
         "avviker det från planen.";
}

std::string done_this_year_words(const RuleChoice&, const Convention& c) {
  return fmt::format(
      "Uppdraget räknas som {} när det är slutfört, följer planen eller väntas bli klart före årets slut. "
      "Den "
      "som är sen utan nytt datum går inte att bedöma.",
      quoted(best_word(c)));
}

std::string share_words(const Fraction& share) {
  if (share.numerator == 1 && share.denominator == 2) return "minst hälften";
  if (share.numerator == share.denominator) return "alla";
  if (share.denominator == 100) return fmt::format("minst {} procent", share.numerator);
  return fmt::format("minst {} av {}", share.numerator, share.denominator);
}

std::string share_rule_words(const RuleChoice& rule, const Convention& c) {
  return fmt::format(
      "Målet är {} när {} av målets {} – indikatorer, verksamhetsmål, uppdrag och initiativ – är uppfyllda, "
      "annars {}. {} Har målet inga delar blir bedömningen {}.",
      quoted(best_word(c)), share_words(rule.least_share),
      rule.denominator == Denominator::evaluated ? "bedömda delar" : "delar", quoted(worst_word(c)),
      rule.denominator == Denominator::evaluated ? "Delar som inte går att bedöma räknas inte."
                                                 : "Delar som inte går att bedöma räknas som ej uppfyllda.",
      quoted(c.scale.not_evaluated.word));
}

std::string majority_words(const RuleChoice& rule, const Convention& c) {
  return fmt::format(
      "Målets trend är den som flest av delarna har. Är det lika många blir trenden {}, och har ingen del "
      "någon trend blir den {}.",
      quoted(c.trends.levels[trend_unchanged].word), quoted(traits_of(c.trends, rule.without_trend).word));
}

struct NamedWording {
  std::string_view rule;
  std::string (*words)(const RuleChoice&, const Convention&);
};
constexpr NamedWording wordings[] = {
    {"mot-mål", against_target_words}, {"mot-tidigare", against_earlier_words},
    {"slutdatum", by_end_date_words},  {"klart-i-år", done_this_year_words},
    {"andel", share_rule_words},       {"majoritet", majority_words},
};

RuleText text_of_rule(std::string decides, const RuleChoice& rule, const Convention& convention) {
  const auto found = std::ranges::find(wordings, rule.rule, &NamedWording::rule);
  return {std::move(decides), rule.rule,
          found == std::end(wordings) ? std::string{} : found->words(rule, convention)};
}

}  // namespace

std::vector<RuleText> rule_texts(const Convention& convention, bool year_end) {
  Convention c = convention;
  if (year_end) c.indicator_assessment.basis = c.indicator_trend.basis = Basis::outcome;
  return {text_of_rule("Indikator – bedömning", c.indicator_assessment, c),
          text_of_rule("Indikator – trend", c.indicator_trend, c),
          text_of_rule("Uppdrag – plan", c.assignment_plan, c),
          text_of_rule("Uppdrag – bedömning", c.assignment_assessment, c),
          text_of_rule("Mål – bedömning", c.goal_assessment, c),
          text_of_rule("Mål – trend", c.goal_trend, c)};
}

}  // namespace redovisa

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

#include "assess/level_demands.hpp"
#include "view/criterion_wording.hpp"
#include "view/indicator_rule_phrases.hpp"
#include "view/rule_words.hpp"

namespace redovisa {

namespace {

const Criterion* band_of(const RuleChoice& rule, Level level) {
  for (const auto& band : rule.bands)
    if (band.level == level) return &band.criterion;
  return nullptr;
}

/// A band that is not of the target holds for indicators that have none.
std::string best_level_words(const RuleChoice& rule, const Convention& c) {
  const Criterion* band = band_of(rule, 0);
  const bool is_target = band == nullptr || !is_of_target(*band);
  std::string reaches = is_target ? "når årets målvärde" : fmt::format("klarar ”{}”", band->written);
  if (band != nullptr && is_target)
    reaches += fmt::format(", eller ”{}” för den som inte har något målvärde", band->written);
  return fmt::format("Indikatorn är {} när {} {}", quoted_level(c.scale, Level{0}), basis_words(rule.basis),
                     reaches);
}

std::string level_words(const RuleChoice& rule, const Convention& c, Level level) {
  const Criterion* band = band_of(rule, level);
  return fmt::format(", {} när {}", quoted_level(c.scale, level),
                     band == nullptr ? "det klarar indikatorns egen gräns för nivån"
                                     : fmt::format("det klarar ”{}”", words_of(*band)));
}

std::string_view gap_words(GapPolicy gap) {
  switch (gap) {
    case GapPolicy::worse:
      return "räknas till den sämre";
    case GapPolicy::better:
      return "räknas till den bättre";
    case GapPolicy::rounded:
      return "avrundas till lika många decimaler som gränserna";
    case GapPolicy::stop:
      return "går inte att bedöma";
  }
  return {};
}

bool has_band_of(const RuleChoice& rule, Measure measure) {
  return std::ranges::any_of(rule.bands,
                             [&](const LevelBand& band) { return band.criterion.measure == measure; });
}

std::string mirrored_words(const RuleChoice& rule) {
  if (!has_band_of(rule, Measure::share_of_target)) return {};
  return " När ett lägre värde är bättre räknas lika stort överskridande: 10 procent över målet motsvarar 90 "
         "procent av målet.";
}

std::string way_words(const RuleChoice& rule) {
  if (!has_band_of(rule, Measure::share_of_way)) return {};
  return " Vägen går från utgångsvärdet till målvärdet; utan utgångsvärde kan nivån inte ges.";
}

std::string levels_words(const RuleChoice& rule, const Convention& c) {
  const auto levels = c.scale.levels.size();
  if (levels == 2 && rule.bands.empty())
    return fmt::format(
        "Indikatorn är {} när {} når årets målvärde i den riktning som är bättre för indikatorn, annars {}.",
        quoted_level(c.scale, Level{0}), basis_words(rule.basis), quoted_level(c.scale, Level{1}));
  std::string text = best_level_words(rule, c);
  for (std::size_t level = 1; level + 1 < levels; ++level)
    text += level_words(rule, c, static_cast<Level>(level));
  text += fmt::format(" och annars {}.", quoted_level(c.scale, static_cast<Level>(levels - 1)));
  text += " Har indikatorn egna gränser för nivåerna gäller de i stället.";
  if (levels > 2) text += fmt::format(" Ett värde i ett glapp mellan gränserna {}.", gap_words(rule.gap));
  return text + mirrored_words(rule) + way_words(rule);
}

std::string against_target_words(const RuleChoice& rule, const Convention& c) {
  const std::string later =
      rule.target_may_be_later ? " Har året inget målvärde gäller nästa års som har ett." : "";
  return fmt::format("{} Att hamna precis på målvärdet {}.{}{}{}{}{}", levels_words(rule, c),
                     rule.equal_is_enough ? "räcker" : "räcker inte", later, age_words(rule),
                     sample_words(rule), tolerance_words(rule), missing_words(c, "värdet eller målvärdet"));
}

std::string against_earlier_words(const RuleChoice& rule, const Convention& c) {
  const std::string tolerance = rule.tolerance == Decimal{0}
                                    ? std::string{}
                                    : fmt::format(" med mer än {}", size_words(rule, rule.tolerance));
  return fmt::format(
      "Trenden är {} när {} är bättre än {}{}, {} vid {} och {} annars.{}{} Finns inget "
      "att jämföra med blir trenden {}.",
      quoted_level(c.trends, trend_positive), basis_words(rule.basis), base_words(rule), tolerance,
      quoted_level(c.trends, trend_negative), tolerance.empty() ? "försämring" : "en lika stor försämring",
      quoted_level(c.trends, trend_unchanged), whole_year_words(rule), points_words(rule),
      quoted_level(c.trends, std::nullopt));
}

std::string by_development_words(const RuleChoice& rule, const Convention& c) {
  const auto levels = c.scale.levels.size();
  const std::string strong =
      rule.strong ? fmt::format(" med minst {}", size_words(rule, *rule.strong)) : std::string{};
  const std::string weak = rule.strong && levels > 2
                               ? fmt::format(", {} när det är bättre men mindre än så",
                                             quoted_level(c.scale, static_cast<Level>(levels / 2)))
                               : std::string{};
  return fmt::format(
      "Indikatorn är {} när {} är bättre än {}{}{}, annars {}.{}{}{}{}{}", quoted_level(c.scale, Level{0}),
      basis_words(rule.basis), base_words(rule), levels > 2 ? strong : std::string{}, weak,
      quoted_level(c.scale, static_cast<Level>(levels - 1)), whole_year_words(rule), tolerance_words(rule),
      age_words(rule), points_words(rule), missing_words(c, "något att jämföra"));
}

std::string_view reaches_words(bool reaches) { return reaches ? "når målet" : "når inte målet"; }

std::string row_words(const DecisionRow& row, const Convention& c) {
  std::vector<std::string> conditions;
  if (row.outcome_reaches)
    conditions.push_back(fmt::format("utfallet {}", reaches_words(*row.outcome_reaches)));
  if (row.forecast_reaches)
    conditions.push_back(fmt::format("prognosen {}", reaches_words(*row.forecast_reaches)));
  if (row.trend) conditions.push_back(fmt::format("trenden är {}", quoted_level(c.trends, row.trend)));
  return fmt::format("{} när {}", quoted_level(c.scale, row.level),
                     conditions.empty() ? "inget av detta gäller" : listed(conditions));
}

std::string by_table_words(const RuleChoice& rule, const Convention& c) {
  std::vector<std::string> rows;
  for (const auto& row : rule.table) rows.push_back(row_words(row, c));
  return fmt::format("Indikatorn får den första bedömning som stämmer: {}.{}{}{}", fmt::join(rows, "; "),
                     age_words(rule), sample_words(rule), missing_words(c, "värdet eller målvärdet"));
}

std::string person_words(const RuleChoice&, const Convention&) {
  return "En person avgör; det finns ingen regel som räknar ut det.";
}

}  // namespace

const std::vector<RuleWords>& indicator_rule_words() {
  static const std::vector<RuleWords> words{{"mot-mål", against_target_words},
                                            {"mot-tidigare", against_earlier_words},
                                            {"utveckling", by_development_words},
                                            {"beslutstabell", by_table_words},
                                            {"person", person_words}};
  return words;
}

}  // namespace redovisa

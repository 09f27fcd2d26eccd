#include "view/rule_wording.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "view/rule_words.hpp"

namespace redovisa {

namespace {

std::string by_end_date_words(const RuleChoice&, const Convention&) {
  return "Uppdraget följer planen så länge slutdatum inte har passerats och väntas hållas, annars avviker "
         "det från planen. Ett slutfört uppdrag avviker bara om det är känt att det blev klart efter "
         "slutdatum.";
}

std::string done_this_year_words(const RuleChoice&, const Convention& c) {
  return fmt::format(
      "Uppdraget räknas som {} när det är slutfört, följer planen eller väntas bli klart före årets slut, "
      "annars "
      "som {}. Ett försenat uppdrag utan nytt datum går inte att bedöma.",
      quoted_level(c.scale, Level{0}), quoted_level(c.scale, static_cast<Level>(c.scale.levels.size() - 1)));
}

std::string by_status_words(const RuleChoice&, const Convention& c) {
  const std::size_t levels = c.scale.levels.size();
  const auto level = [&](std::size_t place) {
    return quoted_level(c.scale, static_cast<Level>(std::min(place, levels - 1)));
  };
  const std::string done =
      levels < 3 ? fmt::format("Uppdraget räknas som {} när det är slutfört eller följer planen", level(0))
                 : fmt::format("Uppdraget är {} när det är slutfört och {} så länge det följer planen",
                               level(0), level(levels / 2));
  return fmt::format(
      "{}. Det är {} när det avviker från planen eller är avbrutet. Ett uppdrag utan status "
      "eller slutdatum går inte att bedöma.",
      done, level(levels));
}

RuleText text_of_rule(std::string decides, const std::vector<RuleWords>& known, const RuleChoice& rule,
                      const Convention& convention) {
  const auto found = std::ranges::find(known, rule.rule, &RuleWords::rule);
  return {std::move(decides), rule.rule,
          found == known.end() ? std::string{} : found->words(rule, convention), rule.position};
}

void use_year_end_words(Scale& scale) {
  for (auto& level : scale.levels)
    if (!level.year_end_word.empty()) level.word = level.year_end_word;
  if (!scale.not_evaluated.year_end_word.empty())
    scale.not_evaluated.word = scale.not_evaluated.year_end_word;
}

/// The convention as it is at year end: the outcome in the forecast's place, and the words of the whole year.
Convention at_year_end(Convention c) {
  c.indicator_assessment.basis = c.indicator_trend.basis = Basis::outcome;
  use_year_end_words(c.scale);
  use_year_end_words(c.trends);
  return c;
}

}  // namespace

std::string quoted_level(const Scale& scale, std::optional<Level> level) {
  return fmt::format("”{}”", traits_of(scale, level).word);
}

std::string group_words(const GroupShare& group, const Convention& convention) {
  if (group.assignments) return "uppdragen";
  const auto* of_indicators = find_plan_level(convention, group.plan_level);
  const auto* of_goals = find_goal_level(convention, group.plan_level);
  return fmt::format("”{}”", of_indicators != nullptr ? of_indicators->caption
                             : of_goals != nullptr    ? of_goals->word
                                                      : group.plan_level);
}

std::string listed(const std::vector<std::string>& words) {
  if (words.size() < 2) return words.empty() ? std::string{} : words.front();
  return fmt::format("{} och {}", fmt::join(words.begin(), words.end() - 1, ", "), words.back());
}

const std::vector<RuleWords>& assignment_rule_words() {
  static const std::vector<RuleWords> words{
      {"slutdatum", by_end_date_words}, {"klart-i-år", done_this_year_words}, {"status", by_status_words}};
  return words;
}

std::vector<RuleText> rule_texts(const Convention& convention, bool year_end) {
  const Convention c = year_end ? at_year_end(convention) : convention;
  std::vector<RuleText> texts{
      text_of_rule("Indikator – bedömning", indicator_rule_words(), c.indicator_assessment, c),
      text_of_rule("Indikator – trend", indicator_rule_words(), c.indicator_trend, c),
      text_of_rule("Uppdrag – plan", assignment_rule_words(), c.assignment_plan, c),
      text_of_rule("Uppdrag – bedömning", assignment_rule_words(), c.assignment_assessment, c),
      text_of_rule("Mål – bedömning", goal_rule_words(), c.goal_assessment, c),
      text_of_rule("Mål – trend", goal_trend_rule_words(), c.goal_trend, c)};
  if (c.assignment_kinds.empty()) texts.erase(texts.begin() + 2, texts.begin() + 4);
  return texts;
}

}  // namespace redovisa

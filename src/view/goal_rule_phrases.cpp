#include "view/goal_rule_phrases.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "diagnostics/folded.hpp"
#include "view/rule_words.hpp"
#include "view/share_words.hpp"

namespace redovisa {

namespace {

/// What the convention's assignments are called: "uppdrag", "nämndinitiativ".
std::vector<std::string> assignment_words(const Convention& c) {
  std::vector<std::string> words;
  for (const auto& kind : c.assignment_kinds) words.push_back(folded(kind.key));
  // the usual three, in the order and with the names that people use
  if (std::ranges::find(words, "verksamhetsmål") != words.end())
    return {"verksamhetsmål", "uppdrag", "initiativ"};
  return words.empty() ? std::vector<std::string>{"uppdrag"} : words;
}

/// The kinds of parts that count: "indikatorer, verksamhetsmål, uppdrag och initiativ".
std::string kinds_of_parts(const RuleChoice& rule, const Convention& c) {
  if (rule.only_key_indicators) return "nyckelindikatorer";
  std::vector<std::string> kinds{"indikatorer"};
  if (rule.assignments_count) std::ranges::copy(assignment_words(c), std::back_inserter(kinds));
  if (!c.goal_levels.empty()) kinds.emplace_back("underordnade mål");
  return listed(kinds);
}

}  // namespace

std::string best_word(const Convention& c) { return quoted_level(c.scale, Level{0}); }

std::string worst_word(const Convention& c) {
  return quoted_level(c.scale, static_cast<Level>(c.scale.levels.size() - 1));
}

std::string nothing_word(const Convention& c) { return quoted_level(c.scale, std::nullopt); }

std::string counted_parts(const RuleChoice& rule, const Convention& c) {
  return fmt::format("målets {} – {} –",
                     rule.denominator == Denominator::evaluated ? "bedömda delar" : "delar",
                     kinds_of_parts(rule, c));
}

std::string partly_sentences(const Convention& c) {
  std::string text;
  for (const auto& level : c.scale.levels)
    if (level.points.numerator > 0 && level.points.numerator < level.points.denominator)
      text += fmt::format(" En del som är ”{}” räknas som {} uppfylld del.", level.word,
                          points_words(level.points));
  return text;
}

std::string missing_sentences(const RuleChoice& rule, const Convention& c) {
  std::string text = rule.denominator == Denominator::evaluated
                         ? " Delar som inte går att bedöma räknas inte."
                         : " Delar som inte går att bedöma räknas som ej uppfyllda.";
  if (rule.only_key_indicators) text += " Har målet ingen nyckelindikator räknas alla dess delar.";
  const std::string too_few =
      rule.least_evaluated.numerator == 0
          ? std::string{}
          : fmt::format(", eller går färre än {} av dem att bedöma,", share_name(rule.least_evaluated));
  return text + fmt::format(" Har målet inga delar{} blir bedömningen {}.", too_few, nothing_word(c));
}

std::string levels_between(const RuleChoice& rule, const Convention& c) {
  std::string text;
  for (const auto& band : rule.shares)
    text +=
        fmt::format(", {} när {} är det", quoted_level(c.scale, band.level), least_share_words(band.least));
  return text;
}

}  // namespace redovisa

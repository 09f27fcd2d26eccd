// The words of the rules that judge goals.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "view/goal_rule_phrases.hpp"
#include "view/rule_words.hpp"
#include "view/share_words.hpp"

namespace redovisa {

namespace {

std::string share_sentence(const RuleChoice& rule, const Convention& c) {
  return fmt::format("Målet är {} när {} är uppfyllda{}, annars {}.{}", best_word(c),
                     least_share_of(rule.least_share, counted_parts(rule, c)), levels_between(rule, c),
                     worst_word(c), partly_sentences(c));
}

std::string share_words(const RuleChoice& rule, const Convention& c) {
  return share_sentence(rule, c) + missing_sentences(rule, c);
}

std::string weighted_words(const RuleChoice& rule, const Convention& c) {
  std::string between;
  for (const auto& band : rule.shares)
    between +=
        fmt::format(", {} när de når minst {}", quoted_level(c.scale, band.level), percent_words(band.least));
  return fmt::format(
      "Målet är {} när {}, vägda efter sin vikt, når minst {} av det som skulle ge full uppfyllelse{}, "
      "annars {}.{}{}",
      best_word(c), counted_parts(rule, c), percent_words(rule.least_share), between, worst_word(c),
      partly_sentences(c), missing_sentences(rule, c));
}

std::string worst_part_words(const RuleChoice& rule, const Convention& c) {
  return fmt::format("Målet får samma bedömning som den sämsta av {} får.{}", counted_parts(rule, c),
                     missing_sentences(rule, c));
}

std::string majority_of_levels_words(const RuleChoice& rule, const Convention& c) {
  return fmt::format("Målet får den bedömning som flest av {} har. Är det lika många gäller den sämre.{}",
                     counted_parts(rule, c), missing_sentences(rule, c));
}

/// ", och minst hälften gå att bedöma".
std::string evaluated_words(const GroupShare& group) {
  if (group.least_evaluated.numerator == 0) return {};
  return fmt::format(", och {} gå att bedöma", least_share_words(group.least_evaluated));
}

/// "”Kommunfullmäktiges indikatorer” (alla ska vara uppfyllda)".
std::string groups_words(const RuleChoice& rule, const Convention& c) {
  std::vector<std::string> groups;
  for (const auto& group : rule.groups)
    groups.push_back(fmt::format("{} ({} ska vara uppfyllda{})", group_words(group, c),
                                 least_share_words(group.least), evaluated_words(group)));
  return fmt::format("{}", fmt::join(groups, ", "));
}

bool any_demand(const RuleChoice& rule) {
  return std::ranges::any_of(rule.groups,
                             [](const GroupShare& g) { return g.least_evaluated.numerator > 0; });
}

std::string first_group_words(const RuleChoice& rule, const Convention& c) {
  return fmt::format(
      "Målet bedöms av den första av dessa grupper som har {}: {}. Har ingen av "
      "dem "
      "det avgör målets övriga delar, och då ska {} vara uppfyllda. Målet är {} när gruppen når sin "
      "andel{}, annars {}.{}{}",
      any_demand(rule) ? "tillräckligt många delar som går att bedöma" : "någon del som går att bedöma",
      groups_words(rule, c), least_share_words(rule.least_share), best_word(c), levels_between(rule, c),
      worst_word(c), partly_sentences(c), missing_sentences(rule, c));
}

/// What is asked first: do the parts cover the goal?
std::string coverage_words(const RuleChoice& rule, const Convention& c) {
  const auto& levels = c.scale.levels;
  const auto middle = levels.size() < 3 ? std::nullopt : std::optional{static_cast<Level>(levels.size() / 2)};
  const std::string enough =
      rule.least_evaluated.numerator == 0
          ? std::string{}
          : fmt::format("{} ska gå att bedöma, och ", least_share_of(rule.least_evaluated, "delarna"));
  return fmt::format(
      "Först prövas om delarna täcker målet: {}ingen ska ha angett att de inte täcker målet. "
      "Annars blir bedömningen {}. Sedan prövas om de är uppfyllda. ",
      enough, quoted_level(c.scale, middle));
}

std::string gates_words(const RuleChoice& rule, const Convention& c) {
  RuleChoice rest = rule;
  rest.least_evaluated = {0, 1};  // told by the words about coverage
  const bool has_coverage =
      rule.groups.empty() || rule.least_evaluated.numerator > 0 || !c.goal_levels.empty();
  const std::string coverage = has_coverage ? coverage_words(rule, c) : std::string{};
  if (rule.groups.empty()) return coverage + share_words(rest, c);
  const std::string between = levels_between(rule, c);
  return fmt::format(
      "{}Målet är {} när varje grupp av delar når sin andel: {}. Annars avgör den grupp som når sämst: målet "
      "är "
      "{}{}.{} Har målet inga delar i de grupperna är det {} när {} är uppfyllda{}, annars {}.{}{}",
      coverage, best_word(c), groups_words(rule, c),
      between.empty() ? std::string{} : between.substr(2) + ", annars ", worst_word(c),
      any_demand(rule)
          ? " Går för få av en grupps delar att bedöma går målet inte heller det, om inte en annan "
            "grupp ger den sämsta nivån."
          : "",
      best_word(c), least_share_of(rule.least_share, counted_parts(rule, c)), between, worst_word(c),
      partly_sentences(c), missing_sentences(rest, c));
}

std::string row_words(const DecisionRow& row, const Convention& c) {
  std::vector<std::string> conditions;
  if (row.least_fulfilled)
    conditions.push_back(fmt::format("{} är uppfyllda", least_share_of(*row.least_fulfilled, "delarna")));
  if (row.most_failed)
    conditions.push_back(fmt::format("högst {} är {}", share_name(*row.most_failed), worst_word(c)));
  if (row.trend) conditions.push_back(fmt::format("målets trend är {}", quoted_level(c.trends, row.trend)));
  const std::string level = quoted_level(c.scale, row.level);
  return conditions.empty() ? fmt::format("i övriga fall {}", level)
                            : fmt::format("{} när {}", level, listed(conditions));
}

std::string table_words(const RuleChoice& rule, const Convention& c) {
  std::vector<std::string> rows;
  for (const auto& row : rule.table) rows.push_back(row_words(row, c));
  return fmt::format(
      "Målet bedöms efter {} och får den första bedömning som stämmer: {}. Stämmer ingen blir "
      "bedömningen {}.{}",
      counted_parts(rule, c), fmt::join(rows, "; "), nothing_word(c), missing_sentences(rule, c));
}

std::string person_words(const RuleChoice&, const Convention&) {
  return "Det avgörs av en person, som också skriver varför. Ingen regel räknar fram det.";
}

std::string majority_of_trends_words(const RuleChoice& rule, const Convention& c) {
  if (rule.without_trend == trend_unchanged)
    return fmt::format(
        "Målets trend är den som flest av delarna har. Är det lika många, eller har ingen del någon trend, "
        "blir "
        "den {}.",
        quoted_level(c.trends, trend_unchanged));
  return fmt::format(
      "Målets trend är den som flest av delarna har. Är det lika många blir trenden {}, och har ingen del "
      "någon trend blir den {}.",
      quoted_level(c.trends, trend_unchanged), quoted_level(c.trends, rule.without_trend));
}

}  // namespace

const std::vector<RuleWords>& goal_rule_words() {
  static const std::vector<RuleWords> words{
      {"andel", share_words},          {"viktat-medel", weighted_words},
      {"sämsta", worst_part_words},    {"majoritet", majority_of_levels_words},
      {"kf-först", first_group_words}, {"grindar", gates_words},
      {"beslutstabell", table_words},  {"person", person_words}};
  return words;
}

const std::vector<RuleWords>& goal_trend_rule_words() {
  static const std::vector<RuleWords> words{{"majoritet", majority_of_trends_words},
                                            {"person", person_words}};
  return words;
}

}  // namespace redovisa

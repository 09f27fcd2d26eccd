// The sentences of reasons about goals.
#include <algorithm>
#include <fmt/format.h>

#include "assess/goal_rules.hpp"
#include "diagnostics/folded.hpp"
#include "view/fact_texts.hpp"
#include "view/rule_words.hpp"
#include "view/share_words.hpp"

namespace redovisa {

namespace {

const RuleChoice& rule_of(const FactTexts& f) { return f.context().convention.goal_assessment; }

std::string_view which_parts(const FactTexts& f) {
  return rule_of(f).denominator == Denominator::all ? "delar" : "bedömda delar";
}

std::string_view which_of_the_parts(const FactTexts& f) {
  return rule_of(f).denominator == Denominator::all ? "delarna" : "bedömda delarna";
}

std::string_view which_part(const FactTexts& f) {
  return rule_of(f).denominator == Denominator::all ? "delen" : "bedömda delen";
}

std::string word_of_level(const FactTexts& f, Level level) {
  const ScaleLevel& traits = traits_of(f.context().convention.scale, level);
  return fmt::format(
      "”{}”", f.context().year_end && !traits.year_end_word.empty() ? traits.year_end_word : traits.word);
}

/// "Minst hälften krävs.", or when there are levels between "För ”Uppfyllt” krävs minst två tredjedelar och
/// för ”Delvis” minst en tredjedel.", those below the best only when it was not reached.
std::string needed(const FactTexts& f, const Fraction& least,
                   std::string (*words)(const Fraction&) = least_share_words) {
  const auto& bands = rule_of(f).shares;
  if (bands.empty()) return with_capital(words(least)) + " krävs.";
  std::vector<std::string> demands{fmt::format("för {} krävs {}", word_of_level(f, Level{0}), words(least))};
  if (f.reason().level != Level{0})
    for (const auto& band : bands)
      demands.push_back(fmt::format("för {} {}", word_of_level(f, band.level), words(band.least)));
  return with_capital(listed(demands)) + '.';
}

std::string at_least_percent(const Fraction& share) { return "minst " + percent_words(share); }

/// "2 av 4 bedömda delar är uppfyllda", "alla 4 bedömda delar är uppfyllda", "ingen av de 4 bedömda delarna
/// är uppfylld", "den enda bedömda delen är inte uppfylld".
std::string fulfilled_of_all(const FactTexts& f) {
  const std::string fulfilled = f(FactName::fulfilled_parts), all = f(FactName::evaluated_parts);
  if (all == "1")
    return fmt::format("den enda {} är {}uppfylld", which_part(f), fulfilled == "1" ? "" : "inte ");
  if (fulfilled == "0") return fmt::format("ingen av de {} {} är uppfylld", all, which_of_the_parts(f));
  if (fulfilled == all && all == "2") return fmt::format("båda de {} är uppfyllda", which_of_the_parts(f));
  if (fulfilled == all) return fmt::format("alla {} {} är uppfyllda", all, which_parts(f));
  return fmt::format("{} av {} {} är {}", fulfilled, all, which_parts(f),
                     fulfilled == "1" ? "uppfylld" : "uppfyllda");
}

/// How many parts are fulfilled, and what those that are partly so make of it; or how much is reached when
/// parts have weights.
std::string fulfilled_parts(const FactTexts& f) {
  if (f.find(FactName::fulfilled_parts) == nullptr)
    return fmt::format("vägda efter sin vikt når {} {} {} av full uppfyllelse", f(FactName::evaluated_parts),
                       which_parts(f), f(FactName::reached_share));
  const std::string partly =
      f.find(FactName::reached_share) == nullptr
          ? std::string{}
          : fmt::format(", {} när de som är det delvis räknas med", f(FactName::reached_share));
  return fulfilled_of_all(f) + partly;
}

std::string parts_sentence(const FactTexts& f) {
  return fmt::format("{}. {}", with_capital(fulfilled_parts(f)), needed(f, rule_of(f).least_share));
}

std::string weighted_sentence(const FactTexts& f) {
  return fmt::format("Vägda efter sin vikt når {} {} {} av full uppfyllelse. {}",
                     f(FactName::evaluated_parts), which_parts(f), f(FactName::reached_share),
                     needed(f, rule_of(f).least_share, at_least_percent));
}

std::string parts_at_level(const FactTexts& f) {
  return fmt::format("{} av {} {}", f(FactName::parts_at_level), f(FactName::evaluated_parts),
                     which_parts(f));
}

const GroupShare* group_of(const FactTexts& f) {
  const auto& groups = rule_of(f).groups;
  const std::string& name = f.reason().words;
  const auto found = std::ranges::find_if(groups, [&](const GroupShare& g) {
    return g.assignments ? name == assignments_group : name == g.plan_level;
  });
  return found == groups.end() ? nullptr : &*found;
}

/// The group at the head of a sentence: "”Kommunfullmäktiges indikatorer”", "Uppdragen".
std::string group_name(const FactTexts& f) {
  const GroupShare* group = group_of(f);
  if (group == nullptr) return "Delarna utanför grupperna";
  return group->assignments ? "Uppdragen" : group_words(*group, f.context().convention);
}

std::string group_sentence(const FactTexts& f, std::string_view does) {
  const GroupShare* group = group_of(f);
  return fmt::format("{} {}: {}. {}", group_name(f), does, fulfilled_parts(f),
                     needed(f, group == nullptr ? rule_of(f).least_share : group->least));
}

std::string too_few_sentence(const FactTexts& f) {
  const GroupShare* group = f.reason().words.empty() ? nullptr : group_of(f);
  const Fraction& least = group == nullptr ? rule_of(f).least_evaluated : group->least_evaluated;
  const std::string of_what = group == nullptr     ? "delar"
                              : group->assignments ? "uppdrag"
                                                   : "delar i " + group_words(*group, f.context().convention);
  return fmt::format("Bara {} av {} {} går att bedöma; {} krävs.", f(FactName::evaluated_parts),
                     f(FactName::all_parts), of_what, least_share_words(least));
}

std::string none_evaluated_sentence(const FactTexts& f) {
  if (f.reason().words.empty()) return "Ingen av målets delar går att bedöma.";
  const GroupShare* group = group_of(f);
  if (group == nullptr || group->assignments) return "Inget av uppdragen går att bedöma.";
  return fmt::format("Ingen av delarna i {} går att bedöma.", group_words(*group, f.context().convention));
}

/// "3 av 4 bedömda delar är uppfyllda, och 1 är ”Ej uppfyllt”"
std::string counts_for_table(const FactTexts& f) {
  const auto worst = static_cast<Level>(f.context().convention.scale.levels.size() - 1);
  const std::string failed = f(FactName::failed_parts);
  return fmt::format("{}, och {} är {}", with_capital(fulfilled_parts(f)), failed == "0" ? "ingen" : failed,
                     word_of_level(f, worst));
}

std::string trends_sentence(const FactTexts& f, std::string_view conclusion) {
  const auto& levels = f.context().convention.trends.levels;
  return fmt::format("Delarnas trender: {} {}, {} {}, {} {}; {}.", folded(levels[trend_positive].word),
                     f(FactName::positive_parts), folded(levels[trend_unchanged].word),
                     f(FactName::unchanged_parts), folded(levels[trend_negative].word),
                     f(FactName::negative_parts), conclusion);
}

std::string fixed(const char* text) { return text; }

using Sentences = std::vector<ReasonSentence>;

/// Of goals whose parts are counted, weighed or compared one by one.
Sentences sentences_of_parts() {
  using enum ReasonCode;
  return {
      {enough_parts_fulfilled, parts_sentence},
      {too_few_parts_fulfilled, parts_sentence},
      {share_of_level_reached, parts_sentence},
      {weighted_share_reached, weighted_sentence},
      {no_parts,
       [](const FactTexts& f) {
         return fixed(f.context().convention.assignment_kinds.empty()
                          ? "Målet har inget som kan bedömas: varken indikatorer eller underordnade mål."
                          : "Målet har inga indikatorer, uppdrag eller initiativ.");
       }},
      {no_part_evaluated, none_evaluated_sentence},
      {too_few_parts_evaluated, too_few_sentence},
      {worst_part_decides,
       [](const FactTexts& f) {
         return fmt::format("Den sämsta bedömningen bland delarna avgör, {}: {}.", f.level_word(),
                            parts_at_level(f));
       }},
      {most_parts_decide,
       [](const FactTexts& f) {
         return fmt::format("Flest delar är {}: {}.", f.level_word(), parts_at_level(f));
       }},
      {most_parts_are_tied,
       [](const FactTexts& f) {
         return fmt::format("Ingen bedömning är i flertal, och då gäller den sämre, {}: {}.", f.level_word(),
                            parts_at_level(f));
       }},
  };
}

/// Of decision tables, groups of parts and trends.
Sentences sentences_of_groups() {
  using enum ReasonCode;
  return {
      {parts_fit_row,
       [](const FactTexts& f) {
         return fmt::format("{}; det ger {} enligt rad {} i beslutstabellen.", counts_for_table(f),
                            f.level_word(), f(FactName::row));
       }},
      {parts_fit_no_row,
       [](const FactTexts& f) {
         return fmt::format("{}; ingen rad i beslutstabellen stämmer.", counts_for_table(f));
       }},
      {group_decides, [](const FactTexts& f) { return group_sentence(f, "avgör"); }},
      {group_fails, [](const FactTexts& f) { return group_sentence(f, "når inte sin andel"); }},
      {all_groups_pass,
       [](const FactTexts& f) {
         return fmt::format("Varje grupp av delar når sin andel. {}.", with_capital(fulfilled_parts(f)));
       }},
      {not_covered,
       [](const FactTexts& f) {
         return fmt::format("Delarna täcker inte målet: bara {} av {} gör det och går att bedöma.",
                            f(FactName::covered_parts), f(FactName::all_parts));
       }},
      {majority_of_trends, [](const FactTexts& f) { return trends_sentence(f, "den vanligaste avgör"); }},
      {no_majority, [](const FactTexts& f) { return trends_sentence(f, "ingen är vanligast"); }},
      {no_part_has_trend, [](const FactTexts&) { return fixed("Ingen av målets delar har någon trend."); }},
  };
}

}  // namespace

const std::vector<ReasonSentence>& goal_sentences() {
  static const Sentences sentences = in_one_list(sentences_of_parts(), sentences_of_groups());
  return sentences;
}

}  // namespace redovisa

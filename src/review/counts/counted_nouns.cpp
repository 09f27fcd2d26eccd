#include "review/counts/counted_nouns.hpp"

#include "diagnostics/folded.hpp"

namespace redovisa {

void CountedNouns::add(const std::string& word, const CountedNoun& noun) {
  if (word.find(' ') == std::string::npos) nouns_.emplace(word, noun);
}

/// "uppdrag", "uppdragen"
void CountedNouns::add_neuter(const std::string& word, const CountedNoun& noun) {
  add(word, noun);
  add(word + "en", noun);
}

CountedNouns::CountedNouns(const Convention& convention) {
  // the first meaning of a word holds: the convention's own before the usual ones
  for (const auto& kind : convention.assignment_kinds)
    add_neuter(folded(kind.key), {CountedRows::assignments, kind.key});
  for (const auto& kind : convention.assignment_kinds)
    if (folded(kind.key).ends_with("initiativ"))
      add_neuter("initiativ", {CountedRows::assignments, kind.key});
  add_neuter("uppdrag", {CountedRows::assignments});
  for (const auto& level : convention.goal_levels) {
    add_neuter(folded(level.word), {CountedRows::goals, level.key});
    add_neuter(folded(level.key) + "-mål", {CountedRows::goals, level.key});
  }
  for (const auto* word : {"mål", "inriktningsmål", "nämndmål", "nämndsmål", "effektmål", "resultatmål"})
    add_neuter(word, {CountedRows::goals});
  add_neuter(folded(convention.words.goal), {CountedRows::goals});
  add(folded(convention.words.goals), {CountedRows::goals});
  for (const auto& level : convention.plan_levels)
    for (const std::string& prefix : {folded(level.key) + "-indikator", folded(level.key) + "indikator"})
      for (const auto* ending : {"", "er", "erna"})
        add(prefix + ending, {CountedRows::indicators, level.key});
  for (const auto* word : {"indikator", "indikatorer", "indikatorerna"}) add(word, {CountedRows::indicators});
  for (const auto* word : {"målområden", "målområdena"}) add(word, {CountedRows::areas});
}

const CountedNoun* CountedNouns::find(std::string_view word) const {
  const auto found = nouns_.find(word);
  return found == nouns_.end() ? nullptr : &found->second;
}

}  // namespace redovisa

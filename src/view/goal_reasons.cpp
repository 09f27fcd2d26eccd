#include <fmt/format.h>

#include "view/fact_texts.hpp"

namespace redovisa {

namespace {

std::string_view which_parts(const FactTexts& f) {
  return f.context().convention.goal_assessment.denominator == Denominator::all ? "delar" : "bedömda delar";
}

std::string needed_share(const FactTexts& f) {
  const auto& [numerator, denominator] = f.context().convention.goal_assessment.least_share;
  if (numerator == 1 && denominator == 2) return "minst hälften";
  if (numerator == denominator) return "alla";
  if (denominator == 100) return fmt::format("minst {} procent", numerator);
  return fmt::format("minst {} av {}", numerator, denominator);
}

std::string parts_sentence(const FactTexts& f) {
  return fmt::format("Uppfyllda: {} av {} {}; {} krävs.", f(FactName::fulfilled_parts),
                     f(FactName::evaluated_parts), which_parts(f), needed_share(f));
}

std::string trends_sentence(const FactTexts& f, std::string_view conclusion) {
  return fmt::format("Delarnas trender: positiv {}, oförändrad {}, negativ {}; {}.",
                     f(FactName::positive_parts), f(FactName::unchanged_parts), f(FactName::negative_parts),
                     conclusion);
}

std::string fixed(const char* text) { return text; }

}  // namespace

const std::vector<ReasonSentence>& goal_sentences() {
  using enum ReasonCode;
  static const std::vector<ReasonSentence> sentences{
      {enough_parts_fulfilled, parts_sentence},
      {too_few_parts_fulfilled, parts_sentence},
      {no_parts,
       [](const FactTexts&) { return fixed("Målet har inga indikatorer, uppdrag eller initiativ."); }},
      {no_part_evaluated, [](const FactTexts&) { return fixed("Ingen av målets delar går att bedöma."); }},
      {majority_of_trends, [](const FactTexts& f) { return trends_sentence(f, "flest avgör"); }},
      {no_majority, [](const FactTexts& f) { return trends_sentence(f, "ingen är i flertal"); }},
      {no_part_has_trend, [](const FactTexts&) { return fixed("Ingen av målets delar har någon trend."); }},
  };
  return sentences;
}

}  // namespace redovisa

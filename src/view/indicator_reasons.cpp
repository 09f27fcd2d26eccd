#include <fmt/format.h>

#include "view/fact_texts.hpp"

namespace redovisa {

namespace {

std::string against_target_sentence(const FactTexts& f, std::string_view reaches) {
  return fmt::format("{} {} målvärdet {} ({}).", f.judged(), reaches, f(FactName::target),
                     f.which_is_better());
}

std::string trend_sentence(const FactTexts& f, std::string_view compares) {
  return fmt::format("{} {} utfallet {}, {} ({}).", f.judged(), compares, f.period(FactName::earlier),
                     f(FactName::earlier), f.which_is_better());
}

std::string fixed(const char* text) { return text; }

}  // namespace

const std::vector<ReasonSentence>& indicator_sentences() {
  using enum ReasonCode;
  static const std::vector<ReasonSentence> sentences{
      {target_reached, [](const FactTexts& f) { return against_target_sentence(f, "når"); }},
      {target_not_reached, [](const FactTexts& f) { return against_target_sentence(f, "når inte"); }},
      {no_target, [](const FactTexts&) { return fixed("Målvärde för året saknas."); }},
      {no_value, [](const FactTexts&) { return fixed("Prognos för året saknas."); }},
      {no_outcome, [](const FactTexts&) { return fixed("Utfall saknas."); }},
      {no_direction,
       [](const FactTexts&) { return fixed("Det är inte angivet om högre eller lägre är bättre."); }},
      {better_than_before, [](const FactTexts& f) { return trend_sentence(f, "är bättre än"); }},
      {same_as_before,
       [](const FactTexts& f) {
         const bool exact = f.context().convention.indicator_trend.tolerance == Decimal{0};
         return trend_sentence(f, exact ? "är lika med" : "skiljer sig inte nämnvärt från");
       }},
      {worse_than_before, [](const FactTexts& f) { return trend_sentence(f, "är sämre än"); }},
      {no_earlier_value,
       [](const FactTexts&) { return fixed("Det finns inget tidigare utfall att jämföra med."); }},
  };
  return sentences;
}

}  // namespace redovisa

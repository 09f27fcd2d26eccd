// The sentences of reasons about committees' goals in the municipality's report.
#include <fmt/format.h>

#include "view/fact_texts.hpp"

namespace redovisa {

namespace {

/// "Nämnden bedömer målet som ”Grön – nås”; det räknas som ”Uppfyllt” …", and why it does.
std::string translation_sentence(const FactTexts& f, std::string_view why) {
  return fmt::format("Nämnden bedömer målet som ”{}”; det räknas som {} {}.", f.reason().words,
                     f.level_word(), why);
}

}  // namespace

const std::vector<ReasonSentence>& contribution_sentences() {
  using enum ReasonCode;
  static const std::vector<ReasonSentence> sentences{
      {translated_as_written,
       [](const FactTexts& f) { return translation_sentence(f, "enligt konventionens översättning"); }},
      {translated_by_word,
       [](const FactTexts& f) { return translation_sentence(f, "eftersom skalorna har ordet gemensamt"); }},
      {translated_by_place,
       [](const FactTexts& f) {
         return translation_sentence(f, "eftersom det är samma plats på en lika lång skala");
       }},
      {translated_by_points,
       [](const FactTexts& f) {
         return translation_sentence(f, "eftersom det är den nivå som väger närmast lika mycket");
       }},
      {not_judged_by_committee,
       [](const FactTexts& f) {
         return fmt::format("Nämnden har inte bedömt målet: ”{}”.", f.reason().words);
       }},
      {trend_of_committee,
       [](const FactTexts& f) { return fmt::format("Nämndens egen trend: ”{}”.", f.reason().words); }},
  };
  return sentences;
}

}  // namespace redovisa

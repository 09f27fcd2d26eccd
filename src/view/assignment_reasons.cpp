#include <fmt/format.h>

#include "view/fact_texts.hpp"

namespace redovisa {

namespace {

/// An end date that is still ahead has not passed, but nobody expects it to be kept.
bool has_passed(const FactTexts& f) {
  const Fact *end = f.find(FactName::end_date), *today = f.find(FactName::report_date);
  return end == nullptr || today == nullptr || std::get<Date>(end->value) < std::get<Date>(today->value);
}

std::string dates_sentence(const FactTexts& f, std::string_view conclusion) {
  if (!has_passed(f))
    return fmt::format("Arbetet väntas bli klart {}, efter slutdatum {} och {}.", f(FactName::expected_date),
                       f(FactName::end_date), conclusion);
  return fmt::format("Slutdatum {} har passerats och arbetet väntas bli klart {}, {}.", f(FactName::end_date),
                     f(FactName::expected_date), conclusion);
}

std::string fixed(const char* text) { return text; }

}  // namespace

const std::vector<ReasonSentence>& assignment_sentences() {
  using enum ReasonCode;
  using enum FactName;
  static const std::vector<ReasonSentence> sentences{
      {ReasonCode::completed, [](const FactTexts&) { return fixed("Arbetet är slutfört."); }},
      {cancelled, [](const FactTexts&) { return fixed("Arbetet är avbrutet."); }},
      {end_date_ahead,
       [](const FactTexts& f) {
         return fmt::format("Slutdatum {} har inte passerats {}.", f(end_date), f(report_date));
       }},
      {end_date_passed,
       [](const FactTexts& f) {
         return fmt::format("Slutdatum {} hade passerats {}.", f(end_date), f(report_date));
       }},
      {open_after_end_date,
       [](const FactTexts& f) {
         return fmt::format("Slutdatum {} hade passerats {}, då arbetet ännu inte var slutfört.", f(end_date),
                            f(last_open));
       }},
      {expected_after_end_date,
       [](const FactTexts& f) {
         if (f.find(status) != nullptr)
           return fmt::format("Arbetet är slutfört; det väntade datumet {} var efter slutdatum {}.",
                              f(expected_date), f(end_date));
         return fmt::format("Arbetet väntas bli klart {}, efter slutdatum {}.", f(expected_date),
                            f(end_date));
       }},
      {no_end_date, [](const FactTexts&) { return fixed("Slutdatum saknas."); }},
      {on_plan,
       [](const FactTexts& f) {
         return fmt::format("Arbetet följer planen mot slutdatum {}.", f(end_date));
       }},
      {done_within_year, [](const FactTexts& f) { return dates_sentence(f, "före årets slut"); }},
      {not_done_within_year, [](const FactTexts& f) { return dates_sentence(f, "efter årets slut"); }},
      {late_without_new_date,
       [](const FactTexts& f) {
         if (f.find(expected_date) != nullptr)
           return fmt::format("Slutdatum {} har passerats, och det nya datumet {} också.", f(end_date),
                              f(expected_date));
         return fmt::format("Slutdatum {} har passerats och inget nytt datum är angivet.", f(end_date));
       }},
      {not_started_in_time,
       [](const FactTexts& f) {
         return fmt::format("Slutdatum {} har passerats utan att arbetet har påbörjats.", f(end_date));
       }},
      {no_status, [](const FactTexts&) { return fixed("Status saknas."); }},
      {left_to_person, [](const FactTexts&) { return fixed("Ingen regel gäller; en person bedömer."); }},
  };
  return sentences;
}

}  // namespace redovisa

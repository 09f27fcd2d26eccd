#include <fmt/format.h>
#include <fmt/ranges.h>

#include "view/fact_texts.hpp"
#include "view/indicator_phrases.hpp"

namespace redovisa {

namespace {

std::string target_sentence(const FactTexts& f, std::string_view reaches) {
  const auto& words = f.reason().words;
  if (words.empty())
    return fmt::format("{} {} målvärdet {}{}{}.", f.judged(), reaches, f(FactName::target), year_of_target(f),
                       direction_note(f));
  return fmt::format("{} {} målet ”{}”{}.{}", f.judged(), reaches, words, year_of_target(f),
                     measured_note(f));
}

std::string level_sentence(const FactTexts& f) {
  const bool misses_target = f.find(FactName::target) != nullptr && f.reason().level > Level{0};
  const std::string target =
      misses_target ? fmt::format(" når inte målvärdet {}{} men", f(FactName::target), year_of_target(f))
                    : std::string{};
  return fmt::format("{}{} ger {}{}.{}", f.judged(), target, f.level_word(), limits_note(f),
                     measured_note(f));
}

std::string no_level_sentence(const FactTexts& f) {
  const std::string target =
      f.find(FactName::target) == nullptr
          ? std::string{}
          : fmt::format(" målvärdet {}{} och inte heller", f(FactName::target), year_of_target(f));
  return fmt::format("{} når inte{} gränsen för {}{}.{}", f.judged(), target, f.level_word(), limits_note(f),
                     measured_note(f));
}

std::string gap_sentence(const FactTexts& f) {
  const std::string outcome = f.reason().level ? fmt::format("räknas till {}", f.level_word())
                                               : std::string{"går därför inte att bedöma"};
  return fmt::format("{} ligger mellan två nivåers gränser ({}) och {}.{}", f.judged(), f.reason().words,
                     outcome, measured_note(f));
}

std::string compared(const FactTexts& f, std::string_view compares, const std::string& more = {}) {
  return fmt::format("{} {} {}{}{}.", f.judged(), compares, base_phrase(f), direction_note(f), more);
}

/// Is the judged figure the one before? Two in an interval, or as far from zero, need not be.
bool is_same(const FactTexts& f) {
  const Fact* judged =
      f.find(FactName::forecast) != nullptr ? f.find(FactName::forecast) : f.find(FactName::outcome);
  const Fact* before =
      f.find(FactName::earlier) != nullptr ? f.find(FactName::earlier) : f.find(FactName::baseline);
  return judged == nullptr || before == nullptr || judged->value == before->value ||
         f(judged->name) == f(before->name);
}

std::string strength(const FactTexts& f, std::string_view form) {
  const auto& strong = f.context().convention.indicator_assessment.strong;
  if (!strong) return {};
  return fmt::format(fmt::runtime(form), change_size(f, *strong));
}

std::string no_gain_sentence(const FactTexts& f) {
  const bool exact = f.context().convention.indicator_assessment.tolerance == Decimal{0};
  return compared(f, exact ? "är inte bättre än" : "är inte nämnvärt bättre än");
}

std::string wish_sentence(const FactTexts& f, std::string_view met) {
  return fmt::format("Önskemålet i ”{}” är {} jämfört med {}.", f.reason().words, met, base_phrase(f));
}

std::string table_sentence(const FactTexts& f, const std::string& row) {
  const std::string figures = compared_figures(f);
  return fmt::format("{}{}.", row, figures.empty() ? figures : fmt::format(" ({})", figures));
}

std::string no_direction_sentence(const FactTexts& f) {
  if (f.context().direction == Direction::none)
    return "Varken högre eller lägre är bättre, så värdet går inte att bedöma.";
  return "Det är inte angivet om högre eller lägre är bättre.";
}

std::string too_old_sentence(const FactTexts& f) {
  return fmt::format("Det senaste utfallet, {}, är från {} och för gammalt för att bedömas.",
                     f(FactName::outcome), f.period(FactName::outcome));
}

std::string small_sample_sentence(const FactTexts& f) {
  return fmt::format("{} är räknat på {}; minst {} krävs.", f.judged(), f(FactName::sample),
                     f.context().convention.indicator_assessment.smallest_sample);
}

std::string older_sentence(const FactTexts& f) {
  return fmt::format("Värdet är från {}; för rapportens period finns inget nyare.",
                     f.period(FactName::outcome));
}

/// Which outcome is lacking, when the convention compares with one alone and there are others.
std::string no_earlier_sentence(const FactTexts& f) {
  const Convention& convention = f.context().convention;
  const ChangeBase base = convention.indicator_trend.base;
  const Fact* figure = f.find(FactName::outcome);
  if (figure == nullptr) figure = f.find(FactName::forecast);
  const bool others = f.find(FactName::points) != nullptr;
  const bool known =
      others && figure != nullptr && figure->period && convention.indicator_assessment.base == base;
  if (known && base == ChangeBase::last_full_year)
    return fmt::format("Det finns inget utfall för {} att jämföra med.", figure->period->year - 1);
  if (known && base == ChangeBase::same_period_last_year)
    return fmt::format("Det finns inget utfall för samma period {} att jämföra med.",
                       figure->period->year - 1);
  return "Det finns inget tidigare utfall att jämföra med.";
}

std::string few_points_sentence(const FactTexts& f) {
  const std::string points = f(FactName::points);
  return fmt::format("Det finns bara {} {}, för få för att visa en utveckling.", points,
                     points == "1" ? "mätning" : "mätningar");
}

std::string fixed(const char* text) { return text; }

using Sentences = std::vector<ReasonSentence>;

/// Of figures held against a target, limits or years, and of figures that are missing.
Sentences sentences_of_figures() {
  using enum ReasonCode;
  using F = FactTexts;
  return {
      {target_reached, [](const F& f) { return target_sentence(f, "når"); }},
      {target_not_reached, [](const F& f) { return target_sentence(f, "når inte"); }},
      {no_target, [](const F&) { return fixed("Målvärde för året saknas."); }},
      {no_value, [](const F&) { return fixed("Prognos för året saknas."); }},
      {no_outcome, [](const F&) { return fixed("Utfall saknas."); }},
      {no_direction, no_direction_sentence},
      {level_reached, level_sentence},
      {no_level_reached, no_level_sentence},
      {in_gap, gap_sentence},
      {ratio_impossible,
       [](const F&) {
         return fixed(
             "Ingen andel går att räkna ut av ett målvärde eller jämförelsevärde som är noll eller "
             "negativt.");
       }},
      {no_base, [](const F&) { return fixed("Det finns inget värde att mäta förändringen från."); }},
      {no_group,
       [](const F&) { return fixed("Det är inte angivet hur många som ingår i jämförelsegruppen."); }},
      {too_old, too_old_sentence},
      {sample_too_small, small_sample_sentence},
      {not_due, [](const F&) { return fixed("Indikatorn mäts inte vid den här tiden på året."); }},
      {figure_missing, [](const F& f) { return fmt::format("Värde saknas: {}.", f(FactName::missing)); }},
      {missing_is_partly,
       [](const F& f) { return fmt::format("Ett värde som saknas räknas som {}.", f.level_word()); }},
      {missing_is_failed,
       [](const F& f) { return fmt::format("Att värdet saknas räknas som {}.", f.level_word()); }},
      {missing_stops, [](const F&) { return fixed("Utan värdet får rapporten inte tas fram."); }},
      {older_figure, older_sentence},
  };
}

/// Of wishes, decision tables and trends: how a figure has changed.
Sentences sentences_of_change() {
  using enum ReasonCode;
  using F = FactTexts;
  return {
      {wish_met, [](const F& f) { return wish_sentence(f, "uppfyllt"); }},
      {wish_not_met, [](const F& f) { return wish_sentence(f, "inte uppfyllt"); }},
      {strong_change, [](const F& f) { return compared(f, "är bättre än", strength(f, ", med minst {}")); }},
      {weak_change,
       [](const F& f) { return compared(f, "är något bättre än", strength(f, ", men med mindre än {}")); }},
      {no_good_change, no_gain_sentence},
      {row_fits,
       [](const F& f) {
         return table_sentence(f, fmt::format("Rad {} i beslutstabellen gäller", f(FactName::row)));
       }},
      {no_row_fits, [](const F& f) { return table_sentence(f, "Ingen rad i beslutstabellen gäller"); }},
      {method_changed,
       [](const F&) {
         return fixed("Sättet att mäta har ändrats, så värdet går inte att jämföra med tidigare.");
       }},
      {too_few_points, few_points_sentence},
      {better_than_before, [](const F& f) { return compared(f, "är bättre än"); }},
      {same_as_before,
       [](const F& f) {
         const bool exact = f.context().convention.indicator_trend.tolerance == Decimal{0};
         if (exact && !is_same(f)) return compared(f, "är varken bättre eller sämre än");
         return compared(f, exact ? "är lika med" : "skiljer sig inte nämnvärt från");
       }},
      {worse_than_before, [](const F& f) { return compared(f, "är sämre än"); }},
      {no_earlier_value, no_earlier_sentence},
  };
}

}  // namespace

const std::vector<ReasonSentence>& indicator_sentences() {
  static const Sentences sentences = in_one_list(sentences_of_figures(), sentences_of_change());
  return sentences;
}

}  // namespace redovisa

#include "read/sheets/heading_words.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "read/sheets/written_units.hpp"

namespace redovisa {

namespace {

using enum HeadingTime;

constexpr std::array figure_words{
    FigureWord{"budget", PrintedFigure::budget},
    FigureWord{"bud", PrintedFigure::budget},
    FigureWord{"årsbudget", PrintedFigure::budget, year},
    FigureWord{"helårsbudget", PrintedFigure::budget, year},
    FigureWord{"periodbudget", PrintedFigure::budget, to_date},
    FigureWord{"totalbudget", PrintedFigure::budget},
    FigureWord{"utfall", PrintedFigure::outcome},
    FigureWord{"utf", PrintedFigure::outcome},
    FigureWord{"periodutfall", PrintedFigure::outcome, to_date},
    FigureWord{"upparbetat", PrintedFigure::outcome},
    FigureWord{"bokslut", PrintedFigure::outcome, year},
    FigureWord{"prognos", PrintedFigure::forecast},
    FigureWord{"progn", PrintedFigure::forecast},
    FigureWord{"prog", PrintedFigure::forecast},
    FigureWord{"årsprognos", PrintedFigure::forecast, year},
    FigureWord{"helårsprognos", PrintedFigure::forecast, year},
    FigureWord{"totalprognos", PrintedFigure::forecast},
    FigureWord{"avvikelse", PrintedFigure::variance},
    FigureWord{"avvik", PrintedFigure::variance},
    FigureWord{"avv", PrintedFigure::variance},
    FigureWord{"budgetavvikelse", PrintedFigure::variance},
    FigureWord{"prognosavvikelse", PrintedFigure::variance},
    FigureWord{"totalavvikelse", PrintedFigure::variance},
    FigureWord{"diff", PrintedFigure::variance},
    FigureWord{"differens", PrintedFigure::variance},
    FigureWord{"återstår/avvikelse", PrintedFigure::variance},
};
constexpr std::array adjectives{HeadingAdjective{"periodiserad", to_date},
                                HeadingAdjective{"periodens", to_date},
                                HeadingAdjective{"ack", to_date},
                                HeadingAdjective{"ackumulerad", to_date},
                                HeadingAdjective{"ackumulerat", to_date},
                                HeadingAdjective{"årets", year},
                                HeadingAdjective{"helår", year},
                                HeadingAdjective{"helårs", year},
                                HeadingAdjective{"års", year},
                                HeadingAdjective{"total", unsaid},
                                HeadingAdjective{"totalt", unsaid},
                                HeadingAdjective{"totala", unsaid}};

/// Every unit of money is of crowns, and has their letters.
bool is_money(std::string_view word) {
  return word.find("kr") != std::string_view::npos && meaning_of_unit(word).kind == UnitKind::money;
}

}  // namespace

const FigureWord* figure_word(std::string_view word) {
  const auto found = std::ranges::find(figure_words, word, &FigureWord::word);
  return found == figure_words.end() ? nullptr : &*found;
}

const HeadingAdjective* heading_adjective(std::string_view word) {
  const auto found = std::ranges::find(adjectives, word, &HeadingAdjective::word);
  return found == adjectives.end() ? nullptr : &*found;
}

std::vector<std::string> words_of_heading(std::string_view heading) {
  constexpr std::string_view marks = ".,:;()";
  const std::string written = folded(heading);
  std::vector<std::string> words;
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t end = std::min(written.find(' ', at), written.size());
    std::string_view word = std::string_view{written}.substr(at, end - at);
    at = end + 1;
    word.remove_prefix(std::min(word.find_first_not_of(marks), word.size()));
    word = word.substr(0, word.find_last_not_of(marks) + 1);
    if (!word.empty() && !is_money(word)) words.emplace_back(word);
  }
  return words;
}

}  // namespace redovisa

#include "review/claims/claim_figures.hpp"

#include "review/text/direction_words.hpp"
#include "review/text/time_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList<7> variance_stems{"nettounderskott", "nettoöverskott",  "överskott", "underskott",
                                     "avvikelse",       "budgetavvikelse", "merkostnad"};

bool is_forecast_word(std::string_view word) { return tells_forecast(word) || word.starts_with("bedöms"); }

/// Decides which figure the number of a clause is.
class FigureReader {
 public:
  FigureReader(const Tokens& tokens, const WordRange& clause, const StatedNumber& number)
      : tokens_{tokens}, clause_{clause}, number_{number} {}

  /// "mot 9,7 %"
  bool is_held_against() const { return back(1) == "mot" || back(2) == "mot"; }

  /// "från 12 till 7": the 7
  bool ends_change() const { return back(1) == "till"; }

  bool tells_of_forecast() const {
    for (std::size_t at = clause_.first; at < clause_.next; ++at)
      if (is_forecast_word(tokens_.word(at))) return true;
    return false;
  }

  /// "500 tkr högre", "tio färre barn"
  bool is_difference() const {
    for (std::size_t at = number_.first + 1; at <= number_.next; ++at)
      if (told_comparison(tokens_.word(at))) return true;
    return false;
  }

  ClaimedFigure run() const {
    if (follows({"från"}, 1) || compared_directly()) return figure_compared_with();
    if (begins_change()) return ClaimedFigure::before;
    if (target_directly() || target_of_named()) return ClaimedFigure::target;
    if (budget_directly()) return ClaimedFigure::budget;
    if (is_difference()) return ClaimedFigure::unknown;  // the comparison tells
    if (has_stem(variance_stems) || exceeds_budget()) return ClaimedFigure::variance;
    if (is_change()) return ClaimedFigure::change;
    return spoken_of();
  }

 private:
  /// The words before the number; a bracket around it does not count.
  std::string_view back(std::size_t steps) const {
    if (number_.first > clause_.first && tokens_.word(number_.first - 1) == "(") ++steps;
    return number_.first >= clause_.first + steps ? tokens_.word(number_.first - steps) : std::string_view{};
  }

  bool follows(std::initializer_list<std::string_view> words, std::size_t reach) const {
    for (std::size_t steps = 1; steps <= reach; ++steps)
      for (const auto word : words)
        if (back(steps) == word) return true;
    return false;
  }

  template <std::size_t n>
  bool has_stem(const WordList<n>& stems) const {
    for (std::size_t at = clause_.first; at < clause_.next; ++at)
      if (begins_with_any(tokens_.word(at), stems)) return true;
    return false;
  }

  /// "från ett underskott om 9 700 tkr till …"
  bool begins_change() const {
    constexpr WordList<14> between{"ett",      "en",    "om", "på",    "negativ", "negativt", "positiv",
                                   "positivt", "cirka", "ca", "drygt", "närmare", "knappt",   "."};
    if (tokens_.word(number_.next) != "till") return false;
    std::size_t steps = 1;
    while (is_any(back(steps), between) || begins_with_any(back(steps), variance_stems)) ++steps;
    return back(steps) == "från";
  }

  bool compared_directly() const { return follows({"jämfört"}, 3) && follows({"med"}, 2); }

  ClaimedFigure figure_compared_with() const {
    if (budget_directly()) return ClaimedFigure::budget;
    if (target_directly()) return ClaimedFigure::target;
    return back(1) == "från" || back(1) == "med" ? ClaimedFigure::before : ClaimedFigure::unknown;
  }

  bool target_directly() const {
    constexpr WordList<4> words{"målvärdet", "målvärde", "målet", "målnivån"};
    for (std::size_t steps = 1; steps <= 4; ++steps) {
      if (is_any(back(steps), words)) return true;
      constexpr WordList<5> linking{"på", "om", "är", "var", "för"};
      const bool is_year = back(steps).size() == 4 && back(steps).starts_with("20");
      if (!is_any(back(steps), linking) && !is_year) return false;
    }
    return false;
  }

  /// "Målvärdet för HME är 82": the name stands between.
  bool target_of_named() const {
    constexpr std::size_t longest_name = 6;
    constexpr WordList<4> words{"målvärdet", "målvärdena", "målnivån", "målet"};
    constexpr WordList<5> linking{"är", "var", "på", "om", "till"};
    if (!is_any(back(1), linking)) return false;
    for (std::size_t steps = 3; steps <= longest_name + 2; ++steps)
      if (back(steps) == "för") return is_any(back(steps + 1), words);
    return false;
  }

  bool budget_directly() const {
    constexpr WordList<6> words{"budgeterade", "budgeterat", "budgeterad",
                                "budget",      "budgeten",   "budgeterats"};
    constexpr WordList<6> linking{"på", "om", "är", "till", "uppgår", "de"};
    for (std::size_t steps = 1; steps <= 3; ++steps) {
      if (is_any(back(steps), words)) return !is_held_against_budget(steps);
      if (!is_any(back(steps), linking)) return false;
    }
    return false;
  }

  /// "lägre än budgeterat", "avvikelsen mot budget": the number is none of a budget.
  bool is_held_against_budget(std::size_t steps) const {
    constexpr WordList<5> prepositions{"mot", "med", "till", "av", "från"};
    const auto last = back(steps + 1);
    return last == "än" || (is_any(last, prepositions) && !back(steps).starts_with("budgetera"));
  }

  bool exceeds_budget() const {
    constexpr WordList<4> stems{"överskrid", "underskrid", "överstig", "understig"};
    constexpr WordList<1> budget{"budget"};
    return has_stem(stems) && has_stem(budget);
  }

  bool is_change() const {
    constexpr std::size_t reach = 4;
    bool changes = false;
    for (std::size_t steps = 1; steps <= reach; ++steps) changes = changes || tells_change(back(steps));
    return changes && follows({"med", "motsvarande", "om", "på", "netto"}, 2);
  }

  /// By the nearest word before the number, else by one after it.
  ClaimedFigure spoken_of() const {
    for (std::size_t at = number_.first; at > clause_.first; --at)
      if (const auto figure = figure_of_word(at - 1); figure != ClaimedFigure::unknown) return figure;
    for (std::size_t at = number_.next; at < clause_.next; ++at)
      if (figure_of_word(at) == ClaimedFigure::forecast) return ClaimedFigure::forecast;
    return follows({"är", "var", "har"}, 4) ? ClaimedFigure::outcome : ClaimedFigure::unknown;
  }

  ClaimedFigure figure_of_word(std::size_t at) const {
    constexpr WordList<8> outcome{"utfall",  "redovisa", "uppgår", "uppgick",
                                  "uppgått", "kostat",   "kosta",  "blev"};
    const std::string_view word = tokens_.word(at);
    const auto last = at > 0 ? tokens_.word(at - 1) : std::string_view{};
    if (tells_earlier(last)) return ClaimedFigure::unknown;
    if (is_forecast_word(word)) return ClaimedFigure::forecast;
    return begins_with_any(word, outcome) ? ClaimedFigure::outcome : ClaimedFigure::unknown;
  }

  const Tokens& tokens_;
  const WordRange& clause_;
  const StatedNumber& number_;
};

}  // namespace

ClauseFigure figure_of(const Tokens& tokens, const WordRange& clause, const StatedNumber& number) {
  const FigureReader reader{tokens, clause, number};
  ClauseFigure result;
  result.figure = reader.run();
  result.result_of_change = reader.ends_change();
  result.forecast = reader.tells_of_forecast();
  result.difference = reader.is_difference() && result.figure == ClaimedFigure::unknown;
  result.held_against = reader.is_held_against() && result.figure == ClaimedFigure::unknown;
  return result;
}

}  // namespace redovisa

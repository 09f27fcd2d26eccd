#include "review/tables/variance_headings.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

struct FigureWord {
  std::string_view word;
  PrintedFigure figure;
};
// beginnings of words, so that "prognosen" and the often misspelt "progos" are known too
constexpr std::array figure_words{
    FigureWord{"budget", PrintedFigure::budget}, FigureWord{"utfall", PrintedFigure::outcome},
    FigureWord{"bokslut", PrintedFigure::outcome}, FigureWord{"prog", PrintedFigure::forecast}};

bool is_letter(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  constexpr unsigned char first_of_dashes = 0xE2;  // in UTF-8
  return (c >= 'a' && c <= 'z') || (c >= 0x80 && c != first_of_dashes);
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size() && is_letter(text, at)) ++at;
  return at;
}

bool is_minus(std::string_view between) {
  constexpr std::array<std::string_view, 6> dashes{"-", "–", "−", "‑", "—", "minus"};
  return std::ranges::find(dashes, trimmed_text(between)) != dashes.end();
}

}  // namespace

std::vector<NamedFigure> figures_named(std::string_view folded_heading) {
  std::vector<NamedFigure> named;
  for (const auto& [word, figure] : figure_words)
    for (auto at = folded_heading.find(word); at != std::string_view::npos;
         at = folded_heading.find(word, at + 1))
      named.push_back({at, end_of_word(folded_heading, at), figure});
  std::ranges::sort(named, {}, &NamedFigure::begin);
  return named;
}

bool names_pair(const std::vector<NamedFigure>& named, PrintedFigure a, PrintedFigure b) {
  if (named.empty() || a == b) return false;
  return std::ranges::all_of(named, [&](const auto& n) { return n.figure == a || n.figure == b; });
}

std::optional<VarianceSign> sign_of_heading(std::string_view heading) {
  const std::string text = folded(heading);
  const auto named = figures_named(text);
  if (named.size() != 2) return std::nullopt;
  const NamedFigure &first = named[0], &second = named[1];
  const auto between = std::string_view{text}.substr(first.end, second.begin - first.end);
  if (!is_minus(between) || first.figure == second.figure) return std::nullopt;
  if (first.figure == PrintedFigure::budget) return VarianceSign::budget_minus_outcome;
  if (second.figure == PrintedFigure::budget) return VarianceSign::outcome_minus_budget;
  return std::nullopt;
}

}  // namespace redovisa

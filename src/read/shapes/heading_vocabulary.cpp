#include "read/shapes/heading_vocabulary.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"

namespace redovisa {

std::optional<FigureHeading> FigureHeadings::read(std::string_view text) const {
  return read_.of(text, [&] { return parse_figure_heading(text, report_); });
}

bool FigureHeadings::tells_part(std::string_view text) const {
  return parts_.of(text, [&] {
    return read(text).has_value() || parse_figure_heading("Utfall " + std::string{text}, report_).has_value();
  });
}

namespace {

/// "Ack utfall" of a project may be of all its years: the year's has to name its months.
bool since_beginning(std::string_view text) {
  const std::string written = folded(text);
  const auto has = [&](std::string_view word) { return written.find(word) != std::string::npos; };
  return (has("ack") || has("hittills")) && !has("jan") && !has("året") && !has("period");
}

}  // namespace

HeadingVocabulary::HeadingVocabulary(SheetKind kind, const FigureHeadings& figures)
    : kind_{kind},
      figures_{figures},
      known_{known_headings(kind)},
      names_{known_.empty() ? std::string{} : folded(known_.front().name)} {}

bool HeadingVocabulary::is_periodic(PrintedFigure figure) const {
  const std::string_view name = heading_of(figure);
  return std::ranges::any_of(
      known_, [&](const KnownHeading& heading) { return heading.periodic && heading.name == name; });
}

bool HeadingVocabulary::is_of_investment(const FigureHeading& heading, std::string_view text) const {
  if (kind_ != SheetKind::investments || investment_heading(heading.figure, false).empty()) return false;
  if (!heading.period || heading.period == whole_year(report().year)) return true;
  return heading.figure == PrintedFigure::outcome && heading.period == report() && !since_beginning(text);
}

bool HeadingVocabulary::may_name_rows(std::string_view text) const {
  constexpr std::size_t longest = 100;  // bytes
  if (text.size() > longest || known_.empty()) return false;
  const std::string written = folded(text);
  const auto others = other_row_headings(kind_);
  return written.starts_with(names_) || std::ranges::find(others, written) != others.end();
}

std::optional<HeadingSense> HeadingVocabulary::sense_of(std::string_view text) const {
  return senses_.of(text, [&] { return worked_out_sense_of(text); });
}

std::optional<HeadingSense> HeadingVocabulary::worked_out_sense_of(std::string_view text) const {
  const auto plain = index_.find(text);
  if (plain && !known_[plain->heading].periodic) return HeadingSense{plain->heading == 0, {}};
  if (const auto figures = figures_.read(text);
      figures && (is_periodic(figures->figure) || is_of_investment(*figures, text)))
    return HeadingSense{false, figures};
  if (plain) return HeadingSense{};
  if (std::ranges::find(other_row_headings(kind_), folded(text)) != other_row_headings(kind_).end())
    return HeadingSense{true, {}};
  return std::nullopt;
}

const HeadingVocabulary& HeadingVocabularies::of(SheetKind kind) const {
  auto& vocabulary = made_[kind];
  if (vocabulary == nullptr) vocabulary = std::make_unique<HeadingVocabulary>(kind, figures_);
  return *vocabulary;
}

const GridCell* row_heading(RowCells headings, const HeadingVocabulary& vocabulary) {
  const GridCell* other = nullptr;
  for (const GridCell& heading : headings) {
    const auto sense = vocabulary.sense_of(heading.text);
    if (!sense || !sense->names_rows) continue;
    if (vocabulary.is_plain(heading.text)) return &heading;
    if (other == nullptr) other = &heading;
  }
  return other;
}

std::string_view investment_heading(PrintedFigure figure, bool total) {
  if (figure == PrintedFigure::budget) return total ? "Total budget" : "Årets budget";
  if (figure == PrintedFigure::forecast) return total ? "Total prognos" : "Årets prognos";
  if (figure == PrintedFigure::outcome && !total) return "Årets utfall";
  return {};
}

bool is_of_whole_project(std::string_view text) { return folded(text).find("total") != std::string::npos; }

std::string_view heading_of(PrintedFigure figure) {
  switch (figure) {
    case PrintedFigure::budget:
      return "Budget";
    case PrintedFigure::outcome:
      return "Utfall";
    case PrintedFigure::forecast:
      return "Prognos";
    case PrintedFigure::variance:
      return "Avvikelse";
    case PrintedFigure::total:
      return "Summa";
    case PrintedFigure::other:
      return {};
  }
  return {};
}

}  // namespace redovisa

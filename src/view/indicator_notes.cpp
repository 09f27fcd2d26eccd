#include "view/indicator_notes.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <ranges>
#include <string_view>

#include "diagnostics/folded.hpp"
#include "view/figure_cells.hpp"
#include "view/judgement_wording.hpp"
#include "view/key_figure_tables.hpp"
#include "view/reason_wording.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// "Kötid: kvinnor 5,6 %, män 3,1 %"; empty when nobody has reported them.
std::string note_by_sex(const Indicator& i, const Period& period) {
  std::string figures;
  for (const auto& [sex, figure] : i.by_sex)
    if (ends_together(figure.period, period) && figure.value.number)
      figures += fmt::format("{}{} {}", figures.empty() ? "" : ", ", sex == Sex::women ? "kvinnor" : "män",
                             text_of(shown_figure(figure.value, i.unit, period)));
  return figures.empty() ? figures : fmt::format("{}: {}", without_end_points(i.name), figures);
}

/// Figures of these are understood as they stand, or say it themselves.
bool needs_no_word(const std::string& unit) {
  constexpr std::array<std::string_view, 5> plain{"antal", "index", yes_no_unit, rank_unit, date_unit};
  return unit.empty() || std::ranges::find(plain, unit) != plain.end() ||
         !number_with_unit(Decimal{}, unit).unit.empty();
}

/// Does the name say what is counted, or have every word of the unit? "per boendeplats" has "per plats".
bool says(const std::string& name, const std::string& unit) {
  const std::string said = folded(name);
  if (said.find("antal") != std::string::npos) return true;
  for (const auto word : std::views::split(folded(unit), ' '))
    if (said.find(std::string_view{word.begin(), word.end()}) == std::string::npos) return false;
  return true;
}

}  // namespace

std::string unit_note(const Indicator& indicator) {
  if (needs_no_word(indicator.unit) || says(indicator.name, indicator.unit)) return {};
  return fmt::format("{} anges {}{}.", without_end_points(indicator.name),
                     indicator.unit.starts_with("per ") ? "" : "i ", indicator.unit);
}

void add_indicator_notes(const AssessedIndicator& i, const SourceMaterial& m, Table& table) {
  const bool year_end = is_year_end(m);
  for (const auto& note : {override_note(i.assessment, m.convention.scale, "bedömningen", year_end),
                           override_note(i.trend, m.convention.trends, "trenden", year_end)})
    if (!note.empty()) table.notes.push_back(fmt::format("{}: {}", i.indicator->name, note));
  if (auto note = kolada_note(*i.indicator, m); !note.empty()) table.notes.push_back(std::move(note));
  if (auto note = note_by_sex(*i.indicator, m.period); !note.empty()) table.notes.push_back(std::move(note));
}

}  // namespace redovisa

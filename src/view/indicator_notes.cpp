#include "view/indicator_notes.hpp"

#include <fmt/format.h>

#include "view/figure_cells.hpp"
#include "view/judgement_wording.hpp"
#include "view/key_figure_tables.hpp"
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

}  // namespace

void add_indicator_notes(const AssessedIndicator& i, const SourceMaterial& m, Table& table) {
  const bool year_end = is_year_end(m);
  for (const auto& note : {override_note(i.assessment, m.convention.scale, "bedömningen", year_end),
                           override_note(i.trend, m.convention.trends, "trenden", year_end)})
    if (!note.empty()) table.notes.push_back(fmt::format("{}: {}", i.indicator->name, note));
  if (auto note = kolada_note(*i.indicator, m); !note.empty()) table.notes.push_back(std::move(note));
  if (auto note = note_by_sex(*i.indicator, m.period); !note.empty()) table.notes.push_back(std::move(note));
}

}  // namespace redovisa

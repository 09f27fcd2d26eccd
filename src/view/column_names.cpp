#include "view/column_names.hpp"

#include <fmt/format.h>

#include "view/wording.hpp"

namespace redovisa {

namespace {

/// What stands before the period; empty: nothing.
std::string_view word_of(FigureColumn column) {
  switch (column) {
    case FigureColumn::budget:
      return "Budget";
    case FigureColumn::outcome:
      return "Utfall";
    case FigureColumn::forecast:
      return "Prognos";
    case FigureColumn::variance:
      return "Avvikelse";
    case FigureColumn::forecast_variance:
      return "Avvikelse prognos";
    case FigureColumn::change:
      return "Förändring mot";
    case FigureColumn::target:
      return "Mål";
    case FigureColumn::limit:
      return "Gräns";
    case FigureColumn::by_sex:
      return "Utfall per kön";
    case FigureColumn::baseline:
      return "Utgångsvärde";
    case FigureColumn::project_budget:
      return "Total budget";
    case FigureColumn::project_forecast:
      return "Total prognos";
    case FigureColumn::share:
      return {};
  }
  return {};
}

}  // namespace

std::string text_of(const ColumnName& column) {
  const std::string_view word = word_of(column.holds);
  if (!column.period) return std::string{word};
  if (word.empty()) return heading_text(*column.period);
  return fmt::format("{} {}", word, heading_text(*column.period));
}

}  // namespace redovisa

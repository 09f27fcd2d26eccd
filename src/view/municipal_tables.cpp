#include "view/municipal_tables.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "view/cells.hpp"
#include "view/end_text.hpp"
#include "view/marks.hpp"
#include "view/rule_words.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

const ConsolidationRow& row_of(const ConsolidatedPart& part, const MunicipalView& view) {
  return view.roll_up.municipality.consolidations[part.row];
}

std::string name_of(const ConsolidatedPart& part, const MunicipalView& view) {
  if (part.committee) return view.roll_up.committees[*part.committee].short_name;
  return row_of(part, view).committee;
}

const Indicator* find_own(const std::string& id, const MunicipalView& view) {
  const auto& all = view.plan.material.indicators;
  const auto found = std::ranges::find(all, id, &Indicator::id);
  return found == all.end() ? nullptr : &*found;
}

/// Which of a consolidation's columns are there.
struct ConsolidationColumns {
  bool forecast, base;
};

Row part_row(const ConsolidatedPart& part, const ConsolidationColumns& columns, const std::string& unit,
             const MunicipalView& view) {
  const ConsolidationRow& told = row_of(part, view);
  const std::string indicator = part.indicator == nullptr
                                    ? told.committee_indicator
                                    : fmt::format("{} {}", part.indicator->id, part.indicator->name);
  Row row{{text_cell(fmt::format("{}: {}", name_of(part, view), indicator)),
           redovisa::cell_of(part.last_year, unit), redovisa::cell_of(part.outcome, unit)}};
  row.cells.front().source = told.position;
  if (columns.forecast) row.cells.push_back(redovisa::cell_of(part.forecast, unit));
  if (columns.base) row.cells.push_back(redovisa::cell_of(told.base));
  return row;
}

std::vector<std::string> names_of(const std::vector<std::size_t>& parts, const ConsolidatedIndicator& whole,
                                  const MunicipalView& view) {
  std::vector<std::string> names;
  for (const std::size_t i : parts) names.push_back(name_of(whole.parts[i], view));
  return names;
}

void add_notes(const ConsolidatedIndicator& whole, const MunicipalView& view, Table& table) {
  if (!whole.lacks_figure.empty())
    table.notes.push_back(fmt::format("{} räknas inte fram, eftersom uppgift saknas från {}.", whole.id,
                                      listed(names_of(whole.lacks_figure, whole, view))));
  if (!whole.lacks_base.empty())
    table.notes.push_back(
        fmt::format("{} räknas inte fram, eftersom basen saknas för {}. Andelar vägs aldrig samman utan bas.",
                    whole.id, listed(names_of(whole.lacks_base, whole, view))));
}

std::string base_word(const ConsolidatedIndicator& whole, const MunicipalView& view) {
  for (const auto& part : whole.parts)
    if (const auto& name = row_of(part, view).base_name; !name.empty()) return name;
  return {};
}

/// The unit of a base that is an amount and no count: "tkr" of "tkr i nettobudget"; else empty.
std::string_view amount_unit(std::string_view base) {
  for (const std::string_view unit : {"tkr", "mnkr", "kr"})
    if (base.starts_with(unit) && base.substr(unit.size()).starts_with(" i ")) return unit;
  return {};
}

std::string formula_words(const ConsolidatedIndicator& whole, const MunicipalView& view) {
  const std::string base = base_word(whole, view);
  if (whole.formula != ConsolidationFormula::weighted_mean || base.empty())
    return std::string{word_of(whole.formula)};
  if (const auto unit = amount_unit(base); !unit.empty())
    return fmt::format("Medelvärde vägt med {}, {}", base.substr(unit.size() + 3), unit);
  return fmt::format("Medelvärde vägt med antalet {}", base);
}

/// "SN", or "ON O1" of a goal with a number of its own.
std::vector<std::string> linked_goals(const Goal& to, LinkReason reason, const RollUp& r) {
  std::vector<std::string> names;
  for (const auto& c : r.contributions) {
    if (c.to != to.number || c.reason != reason) continue;
    const CommitteeReport& report = r.committees[c.committee];
    const std::string& number = report.material.goals[c.goal].number;
    names.push_back(number == to.number ? report.short_name
                                        : fmt::format("{} {}", report.short_name, number));
  }
  return names;
}

/// "SN 2", of each committee that has been given a weight in the goal.
std::vector<std::string> given_weights(const Goal& to, const RollUp& r) {
  std::vector<std::string> weights;
  for (const auto& share : r.shares) {
    const auto weight = r.weights.find(r.whole.goals[share.goal].number);
    if (share.to == to.number && weight != r.weights.end())
      weights.push_back(
          fmt::format("{} {}", r.committees[share.committee].short_name, text_of(weight->second)));
  }
  return weights;
}

std::string_view words_of(ReasonCode reason) {
  switch (reason) {
    case ReasonCode::translated_as_written:
      return "Enligt kommunens konvention";
    case ReasonCode::translated_by_word:
      return "Skalorna har ordet gemensamt";
    case ReasonCode::translated_by_place:
      return "Samma plats på en lika lång skala";
    case ReasonCode::translated_by_points:
      return "Väger närmast lika mycket";
    default:
      return "Nämnden har inte bedömt målet";
  }
}

/// Is there a sum of the whole in any column?
bool has_total(const Table& table) {
  return !table.rows.empty() && table.rows.back().role == RowRole::total &&
         std::ranges::any_of(table.rows.back().cells,
                             [](const Cell& cell) { return std::holds_alternative<Number>(cell.value); });
}

}  // namespace

void name_rows_committees(Table& table) {
  if (!table.columns.empty()) table.columns.front().heading = "Nämnd eller post";
  if (table.id == "driftredovisning" && has_total(table))
    table.notes.emplace_back("Summan är kommunens resultat.");
}

std::string_view word_of(ConsolidationFormula formula) {
  switch (formula) {
    case ConsolidationFormula::sum:
      return "Summa";
    case ConsolidationFormula::mean:
      return "Medelvärde";
    case ConsolidationFormula::weighted_mean:
      return "Vägt medelvärde";
  }
  return {};
}

Table consolidation_table(const MunicipalView& view) {
  Table table;
  table.id = "konsoliderade-indikatorer";
  table.caption = "Fullmäktiges indikatorer som räknas fram ur nämndernas";
  table.description =
      "För varje indikator nämndernas värden, basen som de vägs med och det värde som formeln ger.";
  if (view.roll_up.consolidated.empty()) return table;
  const Period& period = view.plan.material.period;
  const auto& all = view.roll_up.consolidated;
  const ConsolidationColumns columns{!is_whole_year(period),
                                     std::ranges::any_of(all, [](const ConsolidatedIndicator& c) {
                                       return c.formula == ConsolidationFormula::weighted_mean;
                                     })};
  table.columns = {{"Indikator", Align::left, 50},
                   {fmt::format("Utfall {}", period.year - 1), Align::right, 12},
                   {fmt::format("Utfall {}", end_text(period)), Align::right, 14}};
  if (columns.forecast) table.columns.push_back({fmt::format("Prognos {}", period.year), Align::right, 12});
  if (columns.base) table.columns.push_back({std::string{base_heading}, Align::right, 10});
  for (const auto& whole : all) {
    const Indicator* own = find_own(whole.id, view);
    if (own == nullptr) continue;
    const bool with_figures = own->unit == "%";  // else it is told once, over them
    const std::string unit = with_figures ? own->unit : std::string{};
    add_group_row(fmt::format("{} {}{}{}", own->id, own->name, with_figures || own->unit.empty() ? "" : ", ",
                              with_figures ? "" : own->unit),
                  table);
    for (const auto& part : whole.parts) table.rows.push_back(part_row(part, columns, unit, view));
    Row result{{text_cell(formula_words(whole, view)), redovisa::cell_of(whole.last_year, unit),
                redovisa::cell_of(whole.outcome, unit)},
               RowRole::total};
    if (columns.forecast) result.cells.push_back(redovisa::cell_of(whole.forecast, unit));
    if (columns.base) result.cells.push_back(text_cell(""));
    table.rows.push_back(std::move(result));
    add_notes(whole, view, table);
  }
  return table;
}

Table translation_table(const MunicipalView& view) {
  Table table;
  table.id = "oversattningar";
  table.caption = "Nämndernas bedömningar på kommunens skala";
  table.description = "Vad en bedömning enligt en annan konvention räknas som, och varför.";
  table.columns = {{"Nämndens konvention", Align::left, 40},
                   {"Nämndens bedömning", Align::left, 22},
                   {"Räknas som", Align::left, 18},
                   {"Varför", Align::left, 30}};
  const Convention& own = view.plan.material.convention;
  auto translations = view.roll_up.translations;
  std::ranges::stable_sort(translations, [](const UsedTranslation& a, const UsedTranslation& b) {
    constexpr Level none = 255;
    return std::pair{a.convention, a.to.level.value_or(none)} <
           std::pair{b.convention, b.to.level.value_or(none)};
  });
  for (const auto& used : translations)
    table.rows.push_back({{text_cell(used.convention), text_cell(used.from_word),
                           Cell{mark_of(own.scale, used.to.level, is_year_end(view.plan.material))},
                           text_cell(std::string{words_of(used.to.reason)})}});
  return table;
}

Table link_table(const MunicipalView& view) {
  const RollUp& r = view.roll_up;
  Table table;
  table.id = "koppling";
  table.caption = "Så hör nämndernas mål till fullmäktiges";
  table.description = "Vilka nämnder som bidrar till vilket av fullmäktiges mål, och vad som säger det.";
  table.columns = {{"Fullmäktiges mål", Align::left, 46},
                   {"Nämnder som har målet i sin plan", Align::left, 30},
                   {"Nämndmål enligt kommunens blad Koppling", Align::left, 34}};
  if (!r.weights.empty()) {
    table.columns.push_back({"Nämndernas vikt", Align::left, 20});
    table.notes.emplace_back("En nämnd utan vikt väger 1, som var och en av fullmäktiges egna delar.");
  }
  for (std::size_t own = 0; own < r.own_goals; ++own) {
    const Goal& goal = r.whole.goals[own];
    const auto same = linked_goals(goal, LinkReason::same_goal, r);
    const auto told = linked_goals(goal, LinkReason::told_by_municipality, r);
    if (same.empty() && told.empty()) continue;
    table.rows.push_back({{text_cell(goal_title(goal)), text_cell(listed(same)), text_cell(listed(told))}});
    if (!r.weights.empty()) table.rows.back().cells.push_back(text_cell(listed(given_weights(goal, r))));
  }
  return table;
}

}  // namespace redovisa

#include <algorithm>
#include <fmt/format.h>
#include <functional>

#include "view/basis_tables.hpp"
#include "view/cells.hpp"
#include "view/indicator_context.hpp"
#include "view/marks.hpp"
#include "view/places.hpp"
#include "view/tabulate.hpp"

namespace redovisa {

namespace {

/// A decision that a person made otherwise than the rule, and how levels of its scale are shown.
struct Override {
  std::string name;
  std::string_view what;  // "Bedömning" or "Trend"
  const Judgement* judgement;
  std::function<Mark(std::optional<Level>)> mark;
};

std::vector<Override> overrides_in(const PlanView& view) {
  const Convention& c = view.material.convention;
  const bool year_end = is_year_end(view.material);
  const auto assessed = [&c, year_end](std::optional<Level> level) {
    return mark_of(c.scale, level, year_end);
  };
  const auto trended = [&c, year_end](std::optional<Level> level) {
    return mark_of(c.trends, level, year_end);
  };
  std::vector<Override> all;
  for (const auto& g : view.goals()) {
    all.push_back({goal_title(*g.goal), "Bedömning", &g.assessment, assessed});
    all.push_back({goal_title(*g.goal), "Trend", &g.trend, trended});
  }
  for (const auto& i : view.plan.indicators) {
    const std::string name = fmt::format("{} {}", i.indicator->id, i.indicator->name);
    all.push_back({name, "Bedömning", &i.assessment, assessed});
    all.push_back({name, "Trend", &i.trend, [&m = view.material, indicator = &i](std::optional<Level> level) {
                     return trend_mark_of(*indicator, level, m);
                   }});
  }
  for (const auto& a : view.plan.assignments) {
    const std::string name = fmt::format("{} {}", a.assignment->id, a.assignment->name);
    all.push_back({name, "Bedömning", &a.assessment, assessed});
    all.push_back({name, "Trend", &a.trend, trended});
  }
  std::erase_if(all, [](const Override& o) { return !o.judgement->overridden(); });
  return all;
}

using OverrideColumn = ColumnOver<Override>;

OverrideColumn who_column() {
  return {{"Vem", Align::left, 14}, [](const Override& o) { return text_cell(o.judgement->decided_by); }};
}

OverrideColumn when_column() {
  return {{"När", Align::left, 12}, [](const Override& o) {
            return o.judgement->decided_on ? Cell{*o.judgement->decided_on} : Cell{};
          }};
}

}  // namespace

Table override_table(const PlanView& view) {
  Table table;
  table.id = "beslut-av-person";
  table.caption = "Bedömningar och trender som en person har beslutat";
  table.description = "Vad regeln ger, vad en person har beslutat i stället, och varför.";
  table.small = true;
  const auto overrides = overrides_in(view);
  std::vector<const Override*> items;
  for (const auto& o : overrides) items.push_back(&o);
  std::vector<OverrideColumn> columns{
      {{"Vad", Align::left, 25}, [](const Override& o) { return text_cell(o.name); }},
      {{"Slag", Align::left, 11}, [](const Override& o) { return text_cell(std::string{o.what}); }},
      {{"Regeln ger", Align::left, 13},
       [](const Override& o) { return Cell{o.mark(o.judgement->computed.level)}; }},
      {{"Beslutat", Align::left, 13}, [](const Override& o) { return Cell{o.mark(o.judgement->level())}; }},
      {{"Skäl", Align::left, 50}, [](const Override& o) { return text_cell(o.judgement->motive.text); }}};
  if (std::ranges::any_of(overrides, [](const auto& o) { return !o.judgement->decided_by.empty(); }))
    columns.push_back(who_column());
  if (std::ranges::any_of(overrides, [](const auto& o) { return o.judgement->decided_on.has_value(); }))
    columns.push_back(when_column());
  columns.push_back({{"Källa", Align::left, 17},
                     [](const Override& o) { return place_cell(o.judgement->decided->position); }});
  return tabulate(std::move(table), columns, items);
}

}  // namespace redovisa

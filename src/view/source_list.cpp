#include "view/source_list.hpp"

#include <fmt/format.h>

#include "view/cells.hpp"
#include "view/indicator_context.hpp"
#include "view/judgement_wording.hpp"
#include "view/marks.hpp"
#include "view/places.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

Table empty_list() {
  Table table;
  table.id = "kallor";
  table.caption = "Uppgifter som bedömningarna vilar på";
  table.description = "Varje siffra, datum och beslut med den cell i underlaget där det står.";
  table.small = true;
  table.columns = {{"Id", Align::left, 8},       {"Gäller", Align::left, 30}, {"Avgör", Align::left, 10},
                   {"Uppgift", Align::left, 18}, {"Avser", Align::left, 12},  {"Värde", Align::right, 14},
                   {"Fil", Align::left, 18},     {"Blad", Align::left, 12},   {"Cell", Align::left, 8}};
  return table;
}

std::string period_of(const Fact& fact) {
  return fact.period && fact.period->year != 0 ? heading_text(*fact.period) : std::string{};
}

/// Rows are added judgement by judgement.
class SourceLister {
 public:
  explicit SourceLister(const PlanView& view) : view_{view} { list_.table = empty_list(); }

  void add_goal(std::size_t index) {
    const AssessedGoal& g = view_.plan.goals[index];
    id_ = g.goal->number, subject_ = g.goal->name;
    const ReasonContext context = plain_context();
    add_judgement({Judged::Kind::goal, index}, g.assessment, scale(), context);
    for (const GoalPart& part : g.parts) add_part({Judged::Kind::goal, index}, part);
    add_row_of_plan({Judged::Kind::goal, index}, g.goal->position);
    add_judgement({Judged::Kind::goal, index, true}, g.trend, trends(), context);
  }

  void add_indicator(std::size_t index) {
    const AssessedIndicator& i = view_.plan.indicators[index];
    id_ = i.indicator->id, subject_ = i.indicator->name;
    const ReasonContext context = context_of(*i.indicator, view_.material);
    add_judgement({Judged::Kind::indicator, index}, i.assessment, scale(), context);
    add_row_of_plan({Judged::Kind::indicator, index}, i.indicator->position);
    add_judgement({Judged::Kind::indicator, index, true}, i.trend, trends(), context);
  }

  void add_assignment(std::size_t index) {
    const AssessedAssignment& a = view_.plan.assignments[index];
    id_ = a.assignment->id, subject_ = a.assignment->name;
    const ReasonContext context = plain_context();
    const Judged judged{Judged::Kind::assignment, index};
    add_judgement(judged, a.assessment, scale(), context);
    add_facts(judged, "Plan", a.plan_reasons, context);
    add_row_of_plan(judged, a.assignment->position);
    add_judgement({Judged::Kind::assignment, index, true}, a.trend, trends(), context);
  }

  SourceList take() { return std::move(list_); }

 private:
  const PlanView& view_;
  SourceList list_;
  std::string id_, subject_;

  const Scale& scale() const { return view_.material.convention.scale; }
  const Scale& trends() const { return view_.material.convention.trends; }
  ReasonContext plain_context() const {
    return {view_.material.convention, {}, {}, is_year_end(view_.material)};
  }

  void add_judgement(const Judged& judged, const Judgement& judgement, const Scale& scale,
                     const ReasonContext& context) {
    const std::string_view decides = judged.trend ? "Trend" : "Bedömning";
    add_facts(judged, decides, judgement.computed.reasons, context);
    if (judgement.decided)
      add(judged, decides,
          {fmt::format("beslut av {}", decider_of(judgement)),
           {},
           mark_of(scale, judgement.level(), context.year_end)},
          judgement.decided->position);
  }

  /// Each once, though several reasons may rest on it.
  void add_facts(const Judged& judged, std::string_view decides, const std::vector<Reason>& reasons,
                 const ReasonContext& context) {
    for (const Reason& reason : reasons)
      for (const Fact& fact : reason.facts)
        if (fact.position.source)
          add(judged, decides, {word_of(fact), period_of(fact), value_of(fact, context.unit)}, fact.position);
  }

  struct Told {
    std::string what, period;
    CellValue value;
  };

  void add(const Judged& judged, std::string_view decides, Told told, const SourcePosition& place) {
    const PlaceParts parts = parts_of_place(place);
    Row row{{text_cell(id_), text_cell(subject_), text_cell(std::string{decides}),
             text_cell(std::move(told.what)), text_cell(std::move(told.period)), Cell{std::move(told.value)},
             text_cell(parts.file), text_cell(parts.sheet), text_cell(parts.cell)}};
    if (is_told(judged, row)) return;
    put(std::move(row), judged, place, std::nullopt);
  }

  bool is_told(const Judged& judged, const Row& row) const {
    const auto texts_of = [](const Row& r) {
      std::vector<std::string> texts;
      for (const Cell& cell : r.cells) texts.push_back(text_of(cell.value));
      return texts;
    };
    for (std::size_t i = list_.judged.size(); i-- > 0 && list_.judged[i] == judged;)
      if (texts_of(list_.table.rows[i]) == texts_of(row)) return true;
    return false;
  }

  void put(Row row, const Judged& judged, const SourcePosition& place, std::optional<Judged> part) {
    list_.first.try_emplace(judged, list_.judged.size());
    list_.table.rows.push_back(std::move(row));
    list_.judged.push_back(judged);
    list_.places.push_back(place);
    list_.parts.push_back(std::move(part));
  }

  /// Where nothing else was read: the row of the plan says at least what is asked for.
  void add_row_of_plan(const Judged& judged, const SourcePosition& place) {
    if (place.source && !list_.first.contains(judged))
      add(judged, "Bedömning", {"raden i planen", {}, {}}, place);
  }

  void add_part(const Judged& goal, const GoalPart& part) {
    switch (part.kind) {
      case GoalPart::Kind::indicator: {
        const AssessedIndicator& i = view_.plan.indicators[part.index];
        return put_part(goal, {Judged::Kind::indicator, part.index}, "indikator " + i.indicator->id,
                        i.assessment);
      }
      case GoalPart::Kind::assignment: {
        const AssessedAssignment& a = view_.plan.assignments[part.index];
        return put_part(goal, {Judged::Kind::assignment, part.index}, "uppdrag " + a.assignment->id,
                        a.assessment);
      }
      case GoalPart::Kind::sub_goal: {
        const AssessedGoal& g = view_.plan.goals[part.index];
        return put_part(goal, {Judged::Kind::goal, part.index}, "mål " + g.goal->number, g.assessment);
      }
    }
  }

  void put_part(const Judged& goal, const Judged& part, std::string what, const Judgement& judgement) {
    const Mark mark = mark_of(scale(), judgement.level(), is_year_end(view_.material));
    put({{text_cell(id_), text_cell(subject_), text_cell("Bedömning"), text_cell(std::move(what)),
          text_cell({}), Cell{mark}, text_cell("denna arbetsbok"), text_cell({}), text_cell({})}},
        goal, {}, part);
  }
};

}  // namespace

std::size_t SourceList::first_row(const Judged& wanted) const {
  const auto found = first.find(wanted);
  return found == first.end() ? table.rows.size() : found->second;
}

SourceList source_list(const PlanView& view) {
  SourceLister lister{view};
  for (std::size_t i = 0; i < view.goals().size(); ++i) lister.add_goal(i);
  for (std::size_t i = 0; i < view.plan.indicators.size(); ++i) lister.add_indicator(i);
  for (std::size_t i = 0; i < view.plan.assignments.size(); ++i) lister.add_assignment(i);
  return lister.take();
}

}  // namespace redovisa

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/goal_tables.hpp"
#include "view/reason_wording.hpp"

namespace redovisa {

namespace {

/// How many of some assignments follow their plan, deviate, and cannot be told.
struct PlanCounts {
  std::size_t on_plan = 0, deviating = 0, unknown = 0;

  std::size_t all() const { return on_plan + deviating + unknown; }

  void add(std::optional<bool> follows) { ++(!follows ? unknown : *follows ? on_plan : deviating); }
};

Row counts_row(std::string kind, std::string status, const PlanCounts& counts) {
  return {{text_cell(std::move(kind)), text_cell(std::move(status)), count_cell(counts.on_plan),
           count_cell(counts.deviating), count_cell(counts.all())}};
}

PlanCounts count(const PlanView& view, const AssignmentKind& kind, std::optional<AssignmentStatus> status) {
  PlanCounts counts;
  for (const auto& a : view.plan.assignments)
    if (folded(a.assignment->kind) == folded(kind.key) && a.assignment->status == status)
      counts.add(a.on_plan());
  return counts;
}

void add_total(Table& table, const PlanCounts& all) {
  if (table.rows.size() < 2) return;
  Row total = counts_row("Summa", "", all);
  total.role = RowRole::total;
  for (std::size_t i = 0; i < table.rows.size(); ++i) total.adds.push_back(i);
  table.rows.push_back(std::move(total));
}

}  // namespace

Table assignment_summary(const PlanView& view) {
  Table table;
  table.id = "uppdrag-sammanstallning";
  table.caption = "Nämndens uppdrag och initiativ efter status och plan";
  table.description =
      "Antal uppdrag och initiativ som följer respektive avviker från sin plan, efter status.";
  table.columns = {{"Typ", Align::left, 30},
                   {"Status", Align::left, 22},
                   {"Enligt plan", Align::right, 16},
                   {"Avvikelse från plan", Align::right, 16},
                   {"Summa", Align::right, 16, ColumnSum{{2, 3}}}};
  constexpr std::array<std::optional<AssignmentStatus>, 5> statuses{
      AssignmentStatus::not_started, AssignmentStatus::started, AssignmentStatus::completed,
      AssignmentStatus::cancelled, std::nullopt};
  PlanCounts all;
  for (const auto& kind : view.material.convention.assignment_kinds) {
    if (kind.basis != AssignmentBasis::status) continue;
    for (const auto status : statuses) {
      const PlanCounts counts = count(view, kind, status);
      if (counts.all() == 0) continue;
      table.rows.push_back(
          counts_row(kind.key, status ? std::string{word_of(*status)} : std::string{missing_status}, counts));
      all.on_plan += counts.on_plan, all.deviating += counts.deviating, all.unknown += counts.unknown;
    }
  }
  add_total(table, all);
  if (all.unknown > 0)
    table.notes.push_back(fmt::format("{} saknar slutdatum och räknas bara i summan.", all.unknown));
  return table;
}

}  // namespace redovisa

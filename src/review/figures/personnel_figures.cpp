// Sick leave and turnover by group and period, with changes since last year.
#include <map>
#include <tuple>

#include "review/figures/figure_index.hpp"
#include "review/figures/shown_period.hpp"

namespace redovisa {

namespace {

struct Share {
  Period period;
  Decimal value;
  SourcePosition position;
};

void add_shares(const std::vector<Share>& shares, const Period& report, FigureList& list) {
  for (const Share& share : shares)
    list.add({ClaimedFigure::outcome,
              time_of(share.period, report),
              ClaimUnit::percent,
              share.value,
              half_of_last_decimal(share.value),
              {FigureColumn::share, share.period},
              share.position});
}

/// The changes of those that have the same period last year.
void add_changes(const std::vector<Share>& shares, const Period& report, FigureList& list) {
  std::map<Period, const Share*> by_period;
  for (const Share& share : shares) by_period.emplace(share.period, &share);
  for (const Share& now : shares) {
    const auto before = by_period.find({now.period.year - 1, now.period.first_month, now.period.last_month});
    if (before == by_period.end()) continue;
    const Decimal change = now.value - before->second->value;
    list.add({ClaimedFigure::change,
              time_of(now.period, report),
              ClaimUnit::percentage_points,
              change,
              half_of_last_decimal(change) * Decimal{2},
              {FigureColumn::change, before->first},
              now.position,
              change,
              -change});
  }
}

void add_sick_leave(const SourceMaterial& m, FigureList& list) {
  std::map<std::tuple<std::string_view, std::string_view>, std::vector<Share>> groups;
  std::vector<const SickLeaveRow*> first_rows;
  for (const auto& row : m.personnel.sick_leave) {
    if (!row.share.number) continue;
    auto& shares = groups[{row.measure, row.group}];
    if (shares.empty()) first_rows.push_back(&row);
    shares.push_back({row.period, *row.share.number, row.share.position});
  }
  for (const auto* row : first_rows) {
    const auto& shares = groups[{row->measure, row->group}];
    list.begin({SubjectKind::sick_leave, row->measure, "Sjukfrånvaro", row->group, false, false, nullptr,
                row->position});
    add_shares(shares, m.period, list);
    add_changes(shares, m.period, list);
  }
}

enum class Leavers : std::uint8_t { all, external, internal };

std::optional<Decimal> share_of(const TurnoverRow& row, Leavers leavers) {
  if (leavers == Leavers::external) return row.external.number;
  if (leavers == Leavers::internal) return row.internal.number;
  if (!row.external.number || !row.internal.number) return std::nullopt;
  return *row.external.number + *row.internal.number;
}

void add_turnover(const SourceMaterial& m, Leavers leavers, std::string_view name, FigureList& list) {
  std::map<std::string_view, std::vector<Share>> groups;
  for (const auto& row : m.personnel.turnover)
    if (const auto share = share_of(row, leavers))
      groups[row.group].push_back({row.period, *share, row.position});
  for (const auto& [group, shares] : groups) {
    list.begin({SubjectKind::turnover, name, "Personalomsättning", group, leavers == Leavers::all,
                leavers == Leavers::all, nullptr, shares.front().position});
    add_shares(shares, m.period, list);
    add_changes(shares, m.period, list);
  }
}

}  // namespace

void add_personnel_figures(const SourceMaterial& m, FigureList& list) {
  add_sick_leave(m, list);
  add_turnover(m, Leavers::all, "Personalomsättning", list);
  add_turnover(m, Leavers::external, "Extern personalomsättning", list);
  add_turnover(m, Leavers::internal, "Intern personalomsättning", list);
}

}  // namespace redovisa

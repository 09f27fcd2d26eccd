#include "review/tables/equation_workings.hpp"

#include <algorithm>

namespace redovisa {

namespace {

/// The changes of a cell with which an equation holds.
struct Range {
  Decimal least, most;
};

Decimal signed_by(const CellUse& use, const Decimal& value) { return use.minus ? -value : value; }

Decimal half(const Decimal& slack) { return {slack.units / 2, slack.decimals}; }

Range range_of(const Balance& balance, const CellUse& use) {
  const Decimal middle = signed_by(use, -balance.excess), radius = half(balance.slack);
  return {middle - radius, middle + radius};
}

void narrow(Range& range, const Range& other) {
  const Range both{std::max(range.least, other.least), std::min(range.most, other.most)};
  if (both.least <= both.most) range = both;
}

}  // namespace

EquationWorkings::EquationWorkings(const PrintedTable& table, const std::vector<TableEquation>& equations)
    : table_{table},
      equations_{equations},
      told_(equations.size()),
      is_violated_(equations.size()),
      uses_(table.rows.size() * table.columns.size()) {
  balances_.reserve(equations.size());
  for (std::size_t i = 0; i < equations.size(); ++i) {
    balances_.push_back(balance_of(table, equations[i]));
    judge(i);
    add_use(equations[i].result, {i, true});
    for (const auto& [cell, minus] : equations[i].addends) add_use(cell, {i, minus});
    for (const TableCell& blank : equations[i].blanks) add_use(blank, {i, false});
  }
}

void EquationWorkings::add_use(const TableCell& cell, const CellUse& use) {
  uses_[place_of(cell)].push_back(use);
}

void EquationWorkings::judge(std::size_t index) {
  const bool is = !told_[index] && !holds(balances_[index].excess, balances_[index].slack);
  if (is == is_violated_[index]) return;
  is_violated_[index] = is;
  if (is)
    violated_.insert(index);
  else
    violated_.erase(index);
}

void EquationWorkings::mark_told(std::size_t index) {
  told_[index] = true;
  judge(index);
}

std::size_t EquationWorkings::violated_uses(const TableCell& cell) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(uses_of(cell), [&](const CellUse& use) { return is_violated(use.equation); }));
}

std::vector<TableCell> EquationWorkings::suspects() const {
  std::vector<bool> seen(uses_.size());
  std::vector<std::vector<TableCell>> by_uses;  // those of one violated equation, of two, and so on
  const auto add = [&](const TableCell& cell) {
    if (seen[place_of(cell)]) return;
    seen[place_of(cell)] = true;
    const std::size_t uses = violated_uses(cell);
    by_uses.resize(std::max(by_uses.size(), uses));
    by_uses[uses - 1].push_back(cell);
  };
  for (const std::size_t index : violated_) {
    add(equations_[index].result);
    for (const auto& addend : equations_[index].addends) add(addend.cell);
    for (const TableCell& blank : equations_[index].blanks) add(blank);
  }
  std::vector<TableCell> cells;
  for (auto most = by_uses.rbegin(); most != by_uses.rend(); ++most)
    cells.insert(cells.end(), most->begin(), most->end());
  return cells;
}

void EquationWorkings::count_gain(Repair& repair) const {
  for (const CellUse& use : uses_of(repair.cell)) {
    if (told_[use.equation]) continue;
    const Balance& balance = balances_[use.equation];
    const bool before = holds(balance.excess, balance.slack);
    const bool after = holds(balance.excess + signed_by(use, repair.change), balance.slack);
    if (after && !before) repair.mends.push_back(use.equation);
    repair.gain += static_cast<int>(after) - static_cast<int>(before);
  }
}

/// The change nearest to what mends one equation exactly that the cell's other equations also bear.
Repair EquationWorkings::repair_by(const TableCell& cell, const CellUse& seed) const {
  const auto& uses = uses_of(cell);
  Range range = range_of(balances_[seed.equation], seed);
  for (const bool violated_ones : {true, false})
    for (const CellUse& use : uses)
      if (!told_[use.equation] && is_violated(use.equation) == violated_ones)
        narrow(range, range_of(balances_[use.equation], use));
  Repair repair{
      cell, std::clamp(signed_by(seed, -balances_[seed.equation].excess), range.least, range.most), 0, {}};
  count_gain(repair);
  return repair;
}

Repair EquationWorkings::best_repair(const TableCell& cell) const {
  Repair best{cell, {}, 0, {}};
  Decimal best_slack;
  for (const CellUse& use : uses_of(cell)) {
    if (!is_violated(use.equation)) continue;
    Repair repair = repair_by(cell, use);
    const Decimal& slack = balances_[use.equation].slack;
    const bool is_better =
        best.mends.empty() || repair.gain > best.gain || (repair.gain == best.gain && slack < best_slack);
    if (!is_better) continue;
    best = std::move(repair);
    best_slack = slack;
  }
  return best;
}

void EquationWorkings::mend(const Repair& repair) {
  for (const CellUse& use : uses_of(repair.cell)) {
    Decimal& excess = balances_[use.equation].excess;
    excess = excess + signed_by(use, repair.change);
    judge(use.equation);
  }
}

}  // namespace redovisa

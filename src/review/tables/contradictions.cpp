#include "review/tables/contradictions.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "review/tables/equation_workings.hpp"
#include "review/tables/odd_rows.hpp"
#include "review/tables/related_sums.hpp"

namespace redovisa {

namespace {

/// So many cells of a table are tried; a table with so many faults has not been understood anyway.
constexpr std::size_t most_tried = 200'000;

bool all_unsure(const std::vector<TableEquation>& equations) {
  return std::ranges::all_of(equations, &TableEquation::unsure);
}

/// The culprit's own sum or variance first, without culprit the one of fewest cells.
void sort_by_weight(std::vector<TableEquation>& equations, const std::optional<Culprit>& culprit) {
  std::ranges::stable_sort(equations, {}, [&](const TableEquation& equation) {
    const bool own = culprit && equation.result == culprit->cell;
    const bool is_variance = equation.kind == EquationKind::variance;
    return std::tuple{!own, culprit && is_variance != own, equation.addends.size()};
  });
}

class ContradictionSearch {
 public:
  ContradictionSearch(const PrintedTable& table, const std::vector<TableEquation>& equations)
      : equations_{equations}, workings_{table, equations} {}

  std::vector<Contradiction> run() {
    tell_misbuilt_sums();
    while (tell_next()) {
    }
    join_related_sums(workings_.table(), equations_, found_);
    return std::move(found_);
  }

 private:
  std::size_t end_of_sum(std::size_t begin) const;
  void tell_misbuilt_sums();
  void tell_sum(std::size_t begin, std::size_t end, const std::optional<OddRow>& odd_row);
  bool tell_next();
  std::vector<Repair> best_repairs(const std::vector<TableCell>& suspects) const;
  const Repair* without_rival(const std::vector<Repair>& repairs) const;
  void tell(const std::vector<std::size_t>& violated, const std::optional<Culprit>& culprit);
  void tell_each();

  const std::vector<TableEquation>& equations_;
  EquationWorkings workings_;
  std::vector<Contradiction> found_;
  std::size_t tried_ = 0;
};

/// The equations of one sum row follow each other, column by column.
std::size_t ContradictionSearch::end_of_sum(std::size_t begin) const {
  const auto is_next = [&](std::size_t i) {
    return equations_[i].kind == EquationKind::row_sum &&
           equations_[i].result.row == equations_[begin].result.row &&
           equations_[i].result.column > equations_[i - 1].result.column;
  };
  std::size_t end = begin + 1;
  while (end < equations_.size() && is_next(end)) ++end;
  return end;
}

/// Sums that differ in every column, or by the same row in all of them, are told of once.
void ContradictionSearch::tell_misbuilt_sums() {
  const auto is_variance = [&](std::size_t i) {
    return workings_.table().columns[equations_[i].result.column].figure == PrintedFigure::variance;
  };
  for (std::size_t begin = 0, end = 0; begin < equations_.size(); begin = end) {
    end = begin + 1;
    if (equations_[begin].kind != EquationKind::row_sum) continue;
    end = end_of_sum(begin);
    std::size_t holding = 0, differing = 0;
    for (std::size_t i = begin; i < end; ++i)
      if (!is_variance(i)) ++(workings_.is_violated(i) ? differing : holding);
    if (differing < 2) continue;
    const auto odd_row = odd_row_of(workings_.table(), {equations_.data() + begin, end - begin});
    if (odd_row || holding == 0) tell_sum(begin, end, odd_row);
  }
}

void ContradictionSearch::tell_sum(std::size_t begin, std::size_t end, const std::optional<OddRow>& odd_row) {
  Contradiction contradiction;
  for (std::size_t i = begin; i < end; ++i) {
    if (workings_.is_violated(i)) contradiction.equations.push_back(equations_[i]);
    workings_.mark_told(i);
  }
  contradiction.odd_row = odd_row;
  contradiction.unsure = all_unsure(contradiction.equations);
  found_.push_back(std::move(contradiction));
}

void ContradictionSearch::tell(const std::vector<std::size_t>& violated,
                               const std::optional<Culprit>& culprit) {
  Contradiction contradiction;
  for (const std::size_t index : violated) {
    contradiction.equations.push_back(equations_[index]);
    if (!culprit) workings_.mark_told(index);  // else they hold by now
  }
  sort_by_weight(contradiction.equations, culprit);
  contradiction.culprit = culprit;
  contradiction.unsure = all_unsure(contradiction.equations);
  found_.push_back(std::move(contradiction));
}

void ContradictionSearch::tell_each() {
  const auto violated = workings_.violated();
  for (const std::size_t index : violated) tell({index}, std::nullopt);
}

std::vector<Repair> ContradictionSearch::best_repairs(const std::vector<TableCell>& suspects) const {
  std::vector<Repair> best;
  for (const TableCell& cell : suspects) {
    const int most = static_cast<int>(workings_.violated_uses(cell));
    if (!best.empty() && most < best.front().gain) break;
    Repair repair = workings_.best_repair(cell);
    if (!best.empty() && repair.gain < best.front().gain) continue;
    if (!best.empty() && repair.gain > best.front().gain) best.clear();
    best.push_back(std::move(repair));
  }
  return best;
}

/// A repair of equations that no other repair mends; null when all have rivals.
const Repair* ContradictionSearch::without_rival(const std::vector<Repair>& repairs) const {
  std::map<std::size_t, std::size_t> repairs_of;
  for (const auto& repair : repairs)
    for (const std::size_t index : repair.mends) ++repairs_of[index];
  const auto found = std::ranges::find_if(repairs, [&](const Repair& repair) {
    return std::ranges::all_of(repair.mends, [&](std::size_t index) { return repairs_of[index] == 1; });
  });
  return found == repairs.end() ? nullptr : &*found;
}

/// Tells of the likeliest of what is left; false when nothing is.
bool ContradictionSearch::tell_next() {
  const auto suspects = workings_.suspects();
  if (suspects.empty()) return false;
  tried_ += suspects.size();
  const auto repairs = best_repairs(suspects);
  if (tried_ > most_tried || repairs.front().gain <= 0) {
    tell_each();
    return false;
  }
  const Repair* only = without_rival(repairs);
  const Repair& repair = only == nullptr ? repairs.front() : *only;
  std::optional<Culprit> culprit;
  if (only != nullptr) {
    const Decimal stands = number_at(workings_.table(), repair.cell).value_or(Decimal{});
    culprit = Culprit{repair.cell, stands + repair.change};
    workings_.mend(repair);
  }
  tell(repair.mends, culprit);
  return true;
}

}  // namespace

bool Contradiction::may_lack_figure() const {
  if (odd_row || (culprit && equations.size() > 1)) return false;
  return std::ranges::any_of(equations, [](const TableEquation& e) { return !e.blanks.empty(); });
}

std::vector<Contradiction> contradictions_in(const PrintedTable& table,
                                             const std::vector<TableEquation>& equations) {
  const bool all_hold = std::ranges::all_of(equations, [&](const TableEquation& equation) {
    const Balance balance = balance_of(table, equation);
    return holds(balance.excess, balance.slack);
  });
  if (all_hold) return {};
  return ContradictionSearch{table, equations}.run();
}

}  // namespace redovisa

#include "review/tables/related_sums.hpp"

#include <algorithm>
#include <map>

namespace redovisa {

namespace {

/// What was found in a single sum without culprit, by the sum's cell.
std::map<TableCell, std::size_t> plain_sums(const std::vector<Contradiction>& contradictions) {
  std::map<TableCell, std::size_t> sums;
  for (std::size_t i = 0; i < contradictions.size(); ++i) {
    const Contradiction& c = contradictions[i];
    if (!c.culprit && c.equations.size() == 1 && c.equations.front().kind == EquationKind::row_sum)
      sums.try_emplace(c.equations.front().result, i);
  }
  return sums;
}

bool differ_alike(const PrintedTable& table, const TableEquation& a, const TableEquation& b) {
  const Balance of_a = balance_of(table, a), of_b = balance_of(table, b);
  return holds(absolute(of_a.excess) - absolute(of_b.excess), of_a.slack + of_b.slack);
}

}  // namespace

void join_related_sums(const PrintedTable& table, const std::vector<TableEquation>& equations,
                       std::vector<Contradiction>& contradictions) {
  const auto sums = plain_sums(contradictions);
  if (sums.size() < 2) return;
  std::vector<bool> joined(contradictions.size());
  for (const auto& variance : equations) {
    const auto follows = sums.find(variance.result);
    if (variance.kind != EquationKind::variance || follows == sums.end()) continue;
    const TableEquation following = contradictions[follows->second].equations.front();
    for (const auto& addend : variance.addends) {
      const auto cause = sums.find(addend.cell);
      if (cause == sums.end() || joined[follows->second]) continue;
      auto& causing = contradictions[cause->second].equations;
      if (!differ_alike(table, causing.front(), following)) continue;
      causing.push_back(following);
      joined[follows->second] = true;
    }
  }
  std::size_t at = 0;
  std::erase_if(contradictions, [&](const Contradiction&) { return joined[at++]; });
}

}  // namespace redovisa

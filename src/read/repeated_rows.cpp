#include "read/repeated_rows.hpp"

#include <fmt/format.h>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "diagnostics/folded.hpp"
#include "read/row_name.hpp"

namespace redovisa {

namespace {

/// Tells of the first row that another sheet or file has given already; the rest of the table is then a copy
/// too.
template <class Row>
void check_table(const std::vector<Row>& rows, std::string_view table, Diagnostics& diagnostics) {
  std::map<std::string, SourcePosition> seen;
  for (const Row& row : rows) {
    const auto [first, is_new] = seen.try_emplace(folded(name_of_row(row)), row.position);
    if (is_new || first->second.source == row.position.source) continue;
    diagnostics.push_back({Code::conflicting_value,
                           row.position,
                           fmt::format("{} en gång till i tabellen {}", name_of_row(row), table),
                           "varje rad på ett enda ställe",
                           "Ta bort den ena, så att beloppen inte räknas två gånger.",
                           {first->second}});
    return;
  }
}

/// Rows that must be different in what `key_of` gives.
template <class Row, class KeyOf>
void check_rows(const std::vector<Row>& rows, const KeyOf& key_of, std::string_view what,
                Diagnostics& diagnostics) {
  std::map<decltype(key_of(rows.front())), SourcePosition> seen;
  for (const Row& row : rows) {
    const auto [first, is_new] = seen.try_emplace(key_of(row), row.position);
    if (!is_new)
      diagnostics.push_back({Code::conflicting_value,
                             row.position,
                             std::string{what},
                             "varje uppgift en enda gång",
                             {},
                             {first->second}});
  }
}

}  // namespace

void check_repeated_rows(const SourceMaterial& m, Diagnostics& diagnostics) {
  check_table(m.economy.operating, "Driftredovisning", diagnostics);
  check_table(m.economy.by_activity, "Drift per verksamhet", diagnostics);
  check_table(m.economy.investments, "Investeringar", diagnostics);
  check_table(m.economy.volumes, "Volymer", diagnostics);
  check_table(m.economy.unit_prices, "À-priser", diagnostics);
  check_table(m.economy.measures, "Åtgärder", diagnostics);
  check_rows(
      m.personnel.sick_leave,
      [](const SickLeaveRow& r) { return std::tuple(folded(r.measure), folded(r.group), r.period); },
      "samma grupp och period en gång till", diagnostics);
  check_rows(
      m.personnel.turnover, [](const TurnoverRow& r) { return std::pair(folded(r.group), r.period); },
      "samma grupp och period en gång till", diagnostics);
  check_rows(
      m.texts, [](const RunningText& t) { return std::pair(t.section, t.text); }, "samma text en gång till",
      diagnostics);
}

}  // namespace redovisa

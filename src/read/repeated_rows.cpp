#include "read/repeated_rows.hpp"

#include <fmt/format.h>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "diagnostics/folded.hpp"
#include "read/row_name.hpp"

namespace redovisa {

namespace {

constexpr std::string_view in_one_place = "varje rad på ett enda ställe", once = "varje uppgift en enda gång";

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
                           std::string{in_one_place},
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
      diagnostics.push_back(
          {Code::conflicting_value, row.position, std::string{what}, std::string{once}, {}, {first->second}});
  }
}

/// The two files of a row that stands twice; nullopt when it stands twice in one, or is no such row.
std::optional<std::pair<std::string, std::string>> files_of_repeated(const Diagnostic& d) {
  const bool is_row = d.code == Code::duplicate_id || (d.code == Code::conflicting_value &&
                                                       (d.expected == once || d.expected == in_one_place));
  if (!is_row || d.others.size() != 1 || !d.position.source || !d.others.front().source) return std::nullopt;
  std::string file = d.position.source->file, other = d.others.front().source->file;
  if (file == other) return std::nullopt;
  if (other < file) file.swap(other);
  return std::pair{std::move(file), std::move(other)};
}

}  // namespace

void join_copied_files(Diagnostics& diagnostics) {
  constexpr std::size_t fewest = 3;
  std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> repeated;
  for (std::size_t i = 0; i < diagnostics.size(); ++i)
    if (auto files = files_of_repeated(diagnostics[i])) repeated[std::move(*files)].push_back(i);
  std::vector<bool> joined(diagnostics.size());
  for (const auto& [files, rows] : repeated) {
    if (rows.size() < fewest) continue;
    Diagnostic& first = diagnostics[rows.front()];
    first.code = Code::conflicting_value;
    first.found =
        fmt::format("{}, och {} till som också står i den andra filen", first.found, rows.size() - 1);
    first.expected = once;
    first.advice = "Är den ena filen en kopia av den andra: ta bort kopian, eller flytta den ur mappen.";
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) joined[*row] = true;
  }
  std::size_t at = 0;
  std::erase_if(diagnostics, [&](const Diagnostic&) { return joined[at++]; });
}

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

#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/reported.hpp"
#include "view/cells.hpp"
#include "view/economy_tables.hpp"
#include "view/missing_figures.hpp"

namespace redovisa {

/// A column of amounts: read from the row, or the difference of two columns to the left of it.
template <class Source>
struct AmountColumn {
  std::string name;  // in running text
  std::string heading;
  Reported Source::*field = nullptr;  // null: computed
  Difference difference = {};         // column indices
  double share = 11;
};

template <class Source>
using AmountColumns = std::vector<AmountColumn<Source>>;

using Amounts = std::vector<std::optional<Decimal>>;

/// What a sum is of: the rows that have a figure, where a blank is an amount that there is none of; or every
/// row, where a blank is what nobody has told, so that there is no sum. A column without any figure has none
/// either way.
enum class SumRule : std::uint8_t { rows_with_figure, every_row };

inline std::optional<Decimal> difference(const std::optional<Decimal>& a, const std::optional<Decimal>& b) {
  return a && b ? std::optional{*a - *b} : std::nullopt;
}

/// The exact amounts of one row, computed columns too; index 0 is the name's column and always empty.
template <class Source>
Amounts amounts_of(const Source& row, const AmountColumns<Source>& columns) {
  Amounts amounts{std::nullopt};
  for (const auto& column : columns)
    amounts.push_back(column.field != nullptr ? (row.*column.field).number
                                              : difference(amounts[column.difference.minuend],
                                                           amounts[column.difference.subtrahend]));
  return amounts;
}

/// Can a sum's variance be told? Not when a row has the one figure but not the other: the sums would not be
/// of the same rows.
inline bool is_comparable(const std::vector<Amounts>& rows, const std::vector<std::size_t>& adds,
                          const Difference& d) {
  return std::ranges::all_of(adds, [&](std::size_t row) {
    return rows[row][d.minuend].has_value() == rows[row][d.subtrahend].has_value();
  });
}

/// Is the sum of the column told, by the rule?
inline bool has_sum(const std::vector<Amounts>& rows, const std::vector<std::size_t>& adds,
                    std::size_t column, SumRule rule) {
  return rule == SumRule::rows_with_figure ||
         std::ranges::all_of(adds, [&](std::size_t row) { return rows[row][column].has_value(); });
}

/// Sums given columns; what is nowhere reported is not reported in the sum either.
template <class Source>
Amounts sum_of(const std::vector<Amounts>& rows, const std::vector<std::size_t>& adds,
               const AmountColumns<Source>& columns, SumRule rule = SumRule::rows_with_figure) {
  Amounts sum(columns.size() + 1);
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (columns[c].field == nullptr) {
      const Difference& d = columns[c].difference;
      if (is_comparable(rows, adds, d)) sum[c + 1] = difference(sum[d.minuend], sum[d.subtrahend]);
      continue;
    }
    if (!has_sum(rows, adds, c + 1, rule)) continue;
    for (const std::size_t row : adds)
      if (const auto& amount = rows[row][c + 1]) sum[c + 1] = sum[c + 1] ? *sum[c + 1] + *amount : *amount;
  }
  return sum;
}

inline Row row_of(const std::string& name, const Amounts& amounts, RowRole role, std::uint8_t decimals) {
  Row row;
  row.role = role;
  row.cells.push_back(text_cell(name));
  for (std::size_t i = 1; i < amounts.size(); ++i) row.cells.push_back(cell_of(amounts[i], decimals));
  return row;
}

/// Builds a table of named rows of amounts with its sums.
template <class Source>
class AmountTable {
 public:
  AmountTable(NamedTable named, std::string first_heading, double first_share, AmountColumns<Source> columns,
              SumRule rule = SumRule::rows_with_figure)
      : named_{std::move(named)}, columns_{std::move(columns)}, rule_{rule} {
    named_.column_names.emplace_back();
    named_.table.columns.push_back({std::move(first_heading), Align::left, first_share});
    for (const auto& column : columns_) {
      named_.column_names.push_back(column.name);
      const ColumnFormula formula =
          column.field == nullptr ? ColumnFormula{column.difference} : ColumnFormula{};
      named_.table.columns.push_back({column.heading, Align::right, column.share, formula});
    }
  }

  void add(const std::string& name, const Source& source, RowRole role) {
    amounts_.push_back(amounts_of(source, columns_));
    Row row = row_of(name, amounts_.back(), role, 0);
    for (std::size_t c = 0; c < columns_.size(); ++c)
      if (columns_[c].field != nullptr) row.cells[c + 1].source = (source.*columns_[c].field).position;
    row.cells.front().source = source.position;
    named_.table.rows.push_back(std::move(row));
    if (role == RowRole::item) items_.push_back(amounts_.size() - 1);
  }

  /// A sum of the items since `first`, or of all.
  void add_sum(const std::string& name, RowRole role, std::size_t first_item = 0) {
    const std::vector<std::size_t> adds(items_.begin() + static_cast<std::ptrdiff_t>(first_item),
                                        items_.end());
    amounts_.push_back(sum_of(amounts_, adds, columns_, rule_));
    if (rule_ == SumRule::rows_with_figure) note_missing_variance(adds);
    Row row = row_of(name, amounts_.back(), role, 0);
    row.adds = adds;
    named_.table.rows.push_back(std::move(row));
  }

  std::size_t items() const { return items_.size(); }

  NamedTable finish(bool with_total, const std::string& total_name) {
    if (with_total && items_.size() > 1) add_sum(total_name, RowRole::total);
    if (rule_ == SumRule::every_row) note_missing_figures();
    return std::move(named_);
  }

 private:
  void note_missing_variance(const std::vector<std::size_t>& adds) {
    static const std::string note =
        "Summans avvikelse visas inte där en rad saknar budget, utfall eller prognos.";
    const auto is_somewhere = [&](std::size_t column) {
      return std::ranges::any_of(adds, [&](std::size_t row) { return amounts_[row][column].has_value(); });
    };
    const bool missing = std::ranges::any_of(columns_, [&](const AmountColumn<Source>& column) {
      const Difference& d = column.difference;
      return column.field == nullptr && is_somewhere(d.minuend) && is_somewhere(d.subtrahend) &&
             !is_comparable(amounts_, adds, d);
    });
    auto& notes = named_.table.notes;
    if (missing && std::ranges::find(notes, note) == notes.end()) notes.push_back(note);
  }

  /// "Socialnämnden; Prognos 2025: Omsorgsnämnden": whose figures are missing, of the columns that have any.
  void note_missing_figures() {
    MissingFigures missing;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      if (columns_[c].field == nullptr) continue;
      std::vector<std::string> without;
      for (const std::size_t item : items_)
        if (!amounts_[item][c + 1]) without.push_back(name_of_row(item));
      if (without.size() < items_.size()) missing.add(columns_[c].heading, std::move(without));
    }
    if (!missing.empty()) named_.table.notes.push_back(missing.note());
  }

  std::string name_of_row(std::size_t row) const {
    return std::get<std::string>(named_.table.rows[row].cells.front().value);
  }

  NamedTable named_;
  AmountColumns<Source> columns_;
  SumRule rule_;
  std::vector<Amounts> amounts_;
  std::vector<std::size_t> items_;  // rows that sums add
};

}  // namespace redovisa

#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/needed_amounts.hpp"
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

/// Does a row need a figure in every column that others have one in? By `told_rows` one that tells something
/// of this year does.
template <class Source>
bool needs_figures(const Amounts& row, const AmountColumns<Source>& columns, SumRule rule) {
  if (rule != SumRule::told_rows) return rule == SumRule::every_row;
  for (std::size_t c = 0; c < columns.size(); ++c)
    if (columns[c].field != nullptr && !is_of_last_year(columns[c].field) && row[c + 1]) return true;
  return false;
}

/// Is the sum of the others told where such a row has no figure? A committee's row may be new this year.
template <class Source>
bool others_are_summed(const AmountColumn<Source>& column, SumRule rule) {
  return rule == SumRule::told_rows && is_of_last_year(column.field);
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
template <class Source>
bool has_sum(const std::vector<Amounts>& rows, const std::vector<std::size_t>& adds,
             const AmountColumns<Source>& columns, std::size_t column, SumRule rule) {
  return others_are_summed(columns[column], rule) || std::ranges::all_of(adds, [&](std::size_t row) {
           return rows[row][column + 1].has_value() || !needs_figures(rows[row], columns, rule);
         });
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
    if (!has_sum(rows, adds, columns, c, rule)) continue;
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
    summed_ = true;
    if (rule_ == SumRule::rows_with_figure) note_missing_variance(adds);
    Row row = row_of(name, amounts_.back(), role, 0);
    row.adds = adds;
    named_.table.rows.push_back(std::move(row));
  }

  std::size_t items() const { return items_.size(); }

  NamedTable finish(bool with_total, const std::string& total_name) {
    if (with_total && items_.size() > 1) add_sum(total_name, RowRole::total);
    if (rule_ != SumRule::rows_with_figure) note_missing_figures();
    named_.exact = std::move(amounts_);
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
    MissingFigures missing, blank;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      if (columns_[c].field == nullptr) continue;
      std::vector<std::string> without;
      std::size_t with = 0;
      for (const std::size_t item : items_) {
        with += amounts_[item][c + 1].has_value();
        if (!amounts_[item][c + 1] && needs_figures(amounts_[item], columns_, rule_))
          without.push_back(name_of_row(item));
      }
      if (with == 0 || !summed_) continue;
      (others_are_summed(columns_[c], rule_) ? blank : missing).add(columns_[c].heading, std::move(without));
    }
    if (!missing.empty()) named_.table.notes.push_back(missing.note());
    if (!blank.empty()) named_.table.notes.push_back(blank.note_of_others());
  }

  std::string name_of_row(std::size_t row) const {
    return std::get<std::string>(named_.table.rows[row].cells.front().value);
  }

  NamedTable named_;
  AmountColumns<Source> columns_;
  SumRule rule_;
  bool summed_ = false;
  std::vector<Amounts> amounts_;
  std::vector<std::size_t> items_;  // rows that sums add
};

}  // namespace redovisa

#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "diagnostics/nearest.hpp"
#include "read/sheets/column_reader.hpp"
#include "read/sheets/plan_sheets.hpp"

namespace redovisa {

/// What the reading of a kind of keyed sheet needs: its columns, which of them holds the key, the name and
/// the period, the code for a row that follows up something unknown, and where the key is kept.
template <class T>
struct KeyedSheets {
  std::span<const ColumnReader<T>> columns;
  std::size_t key, name, period;  // indices among the columns
  Code unknown;
};

namespace detail {

inline bool has_heading(const SheetTable& table, std::size_t heading) {
  return std::ranges::find(table.columns, heading, &TableColumn::heading) != table.columns.end();
}

struct TableOfPeriod {
  SheetTable table;
  std::optional<Period> period;
  bool is_plan = false;
};

/// Reads the keyed rows of several sheets into entities, the plan's sheets first.
template <class T>
class KeyedReader {
 public:
  KeyedReader(const KeyedSheets<T>& kind, const ReadContext& context) : kind_{kind}, context_{context} {}

  std::vector<T> read(const std::vector<SheetOfPeriod>& sheets) {
    auto tables = find_tables(sheets);
    if (std::ranges::none_of(tables, &TableOfPeriod::is_plan) && !tables.empty())
      tables.front().is_plan = true;
    for (const auto& t : tables)
      if (t.is_plan) read_table(t);
    for (const auto& t : tables)
      if (!t.is_plan) read_table(t);
    return std::move(entities_);
  }

 private:
  std::vector<TableOfPeriod> find_tables(const std::vector<SheetOfPeriod>& sheets) {
    std::vector<TableOfPeriod> tables;
    for (const auto& sheet : sheets)
      if (auto table = find_table(*sheet.grid, headings_, *context_.diagnostics))
        tables.push_back({std::move(*table), sheet.period, false});
    for (auto& t : tables) t.is_plan = has_heading(t.table, kind_.name);
    return tables;
  }

  void read_table(const TableOfPeriod& t) {
    if (t.is_plan)
      demand_columns(t.table, headings_, *context_.diagnostics);
    else if (!has_heading(t.table, kind_.key))
      demand_columns(t.table, std::span{headings_}.subspan(kind_.key, 1), *context_.diagnostics);
    std::map<std::string, SourcePosition> seen;
    for (const TableRow& row : t.table.rows)
      if (is_of_the_report(t, row)) read_one(t, row, seen);
  }

  bool is_of_the_report(const TableOfPeriod& t, const TableRow& row) const {
    auto period = t.is_plan ? std::nullopt : t.period;  // a plan holds for the whole year
    if (const GridCell* cell = cell_under(t.table, row, kind_.period))
      period = CellReader{*t.table.grid, *cell, {}, context_}.period();
    return !period || ends_together(*period, context_.report_period);
  }

  void read_one(const TableOfPeriod& t, const TableRow& row, std::map<std::string, SourcePosition>& seen) {
    T* entity = entity_of(t, row, seen);
    if (entity != nullptr) read_row(t.table, row, kind_.columns, context_, *entity);
  }

  T* entity_of(const TableOfPeriod& t, const TableRow& row, std::map<std::string, SourcePosition>& seen) {
    const GridCell* cell = cell_under(t.table, row, kind_.key);
    if (cell == nullptr) {
      tell_empty_key(t, row);
      return nullptr;
    }
    const CellReader reader{*t.table.grid, *cell, {}, context_};
    const std::string key = reader.text();
    if (key.empty()) return nullptr;  // told by the reader
    if (const auto [first, is_new] = seen.try_emplace(key, reader.position()); !is_new) {
      context_.diagnostics->push_back(
          {Code::duplicate_id, reader.position(), key, "varje id en enda gång", {}, {first->second}});
      return nullptr;
    }
    if (const auto known = index_.find(key); known != index_.end()) return &entities_[known->second];
    if (!t.is_plan) {
      tell_unknown(reader, key);
      return nullptr;
    }
    index_.emplace(key, entities_.size());
    entities_.emplace_back().position = reader.position();
    return &entities_.back();
  }

  void tell_empty_key(const TableOfPeriod& t, const TableRow& row) {
    const auto column = std::ranges::find(t.table.columns, kind_.key, &TableColumn::heading);
    if (column == t.table.columns.end()) return;  // told as a missing column
    context_.diagnostics->push_back({Code::cell_empty,
                                     position_in(*t.table.grid, row.number, column->number),
                                     {},
                                     words_of_column(headings_[kind_.key])});
  }

  void tell_unknown(const CellReader& reader, const std::string& key) {
    std::vector<std::string> known;
    for (const auto& [name, index] : index_) known.push_back(name);
    const bool is_goal = kind_.unknown == Code::unknown_goal;
    reader.tell(kind_.unknown, is_goal ? "ett nummer ur planen" : "ett id ur planen",
                meant_question(key, known));
  }

  KeyedSheets<T> kind_;
  ReadContext context_;
  std::vector<KnownHeading> headings_ = headings_of(kind_.columns);
  std::vector<T> entities_;
  std::map<std::string, std::size_t> index_;
};

}  // namespace detail

template <class T>
std::vector<T> read_keyed_sheets(const KeyedSheets<T>& kind, const std::vector<SheetOfPeriod>& sheets,
                                 const ReadContext& context) {
  return detail::KeyedReader<T>{kind, context}.read(sheets);
}

}  // namespace redovisa

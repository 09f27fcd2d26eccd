#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/source_material.hpp"
#include "view/table.hpp"

namespace redovisa {

/// A table and the short names of its columns and rows, by which running text may name a figure:
/// {{driftredovisning.summa.avvikelse-perioden}}.
struct NamedTable {
  std::string name;                       // "driftredovisning"
  std::string unit;                       // of the figures in running text: "tkr"
  std::vector<std::string> column_names;  // as many as columns; empty: cannot be named
  Table table;
  // what the rows' amounts are before they are rounded; as many as the cells, or none
  std::vector<std::vector<std::optional<Decimal>>> exact = {};
};

/// The tables of the economy with sums and variances computed, in the order of the report. A table without
/// rows in the source material has no rows here either.
NamedTable operating_table(const SourceMaterial& material);
NamedTable unit_table(const SourceMaterial& material);
NamedTable activity_table(const SourceMaterial& material);
NamedTable investment_table(const SourceMaterial& material);
NamedTable volume_table(const SourceMaterial& material);
NamedTable unit_price_table(const SourceMaterial& material);
NamedTable measure_table(const SourceMaterial& material);

using EconomyTables = std::vector<NamedTable>;

/// All of them, in the order of the report.
EconomyTables economy_tables(const SourceMaterial& material);

/// The one of the name, which must be among them.
const NamedTable& table_named(const EconomyTables& tables, std::string_view name);

/// The index of the column that running text names so, which the table must have.
std::size_t column_named(const NamedTable& table, std::string_view name);

/// The row that stands for the whole table: its sum, or its only row. Null: there is none.
const Row* row_of_whole(const Table& table);

}  // namespace redovisa

#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/source_material.hpp"
#include "view/chart.hpp"
#include "view/table.hpp"

namespace redovisa {

/// A table and the short names of its columns and rows, by which running text may name a figure:
/// {{driftredovisning.summa.avvikelse-perioden}}.
struct NamedTable {
  std::string name;                       // "driftredovisning"
  std::string unit;                       // of the figures in running text: "tkr"
  std::vector<std::string> column_names;  // as many as columns; empty: cannot be named
  Table table;
};

/// The tables of the economy with sums and variances computed, in the order of the report. A table without
/// rows in the source material has no rows here either.
NamedTable operating_table(const SourceMaterial& material);
NamedTable activity_table(const SourceMaterial& material);
NamedTable investment_table(const SourceMaterial& material);
NamedTable volume_table(const SourceMaterial& material);
NamedTable unit_price_table(const SourceMaterial& material);
NamedTable measure_table(const SourceMaterial& material);

/// The forecast variance of each activity, largest deficit and surplus easy to see.
std::optional<Chart> activity_variance_chart(const NamedTable& activities);

}  // namespace redovisa

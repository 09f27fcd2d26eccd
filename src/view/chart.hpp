#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/decimal.hpp"

namespace redovisa {

/// line: a value per category over time. bars: grouped vertical bars per category.
/// horizontal_bars: one bar per category, for long names. stacked: one horizontal bar of parts that make a
/// whole.
enum class ChartKind : std::uint8_t { line, bars, horizontal_bars, stacked };

struct Series {
  std::string name;
  std::vector<std::optional<Decimal>> values;  // as many as there are categories; nullopt: a gap, never zero
  bool emphasised = false;                     // this year; the others are there to be compared with
};

/// A chart as data; SVG, EMF and native Excel charts are drawn from it.
struct Chart {
  std::string id;           // unique in the document: "sjukfranvaro-per-manad"
  std::string caption;      // without number
  std::string description;  // alt text: what the chart shows and the figures that matter
  ChartKind kind = ChartKind::line;
  std::string unit;  // axis title: "Procent", "Tkr"
  std::vector<std::string> categories;
  std::vector<Series> series;
  std::uint8_t decimals = 0;       // in labels
  std::string data_table_id = {};  // id of the Table that holds the same figures
};

}  // namespace redovisa

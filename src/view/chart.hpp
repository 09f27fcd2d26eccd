#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/decimal.hpp"
#include "view/table.hpp"

namespace redovisa {

/// line: a value per category over time. bars: grouped vertical bars per category.
/// horizontal_bars: one bar per category, for long names. stacked: one horizontal bar of parts that make a
/// whole. history: the figures of one thing year by year, with targets and forecast. panels: small charts
/// side by side, each with a scale of its own.
enum class ChartKind : std::uint8_t { line, bars, horizontal_bars, stacked, history, panels };

/// value: figures that are reported. target: what those of the series before it were to be. forecast: what
/// they are expected to become.
enum class SeriesRole : std::uint8_t { value, target, forecast };

struct Series {
  std::string name;
  std::vector<std::optional<Decimal>> values;  // as many as there are categories; nullopt: a gap, never zero
  bool emphasised = false;                     // this year; the others are there to be compared with
  SeriesRole role = SeriesRole::value;
  std::optional<Mark> mark = {};  // the judgement that the series counts, and so its look
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
  std::vector<Chart> panels = {};  // of kind panels: its charts; it has no categories and series of its own
};

/// The chart itself, or the charts that it is made of: each with categories and series.
std::vector<const Chart*> charts_within(const Chart& chart);

}  // namespace redovisa

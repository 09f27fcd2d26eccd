#include "write/xlsx/xlsx_formulas.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <vector>

#include "diagnostics/source_position.hpp"

namespace redovisa {

namespace {

struct Place {
  std::size_t row, column;
  friend bool operator==(const Place&, const Place&) = default;
};
using Places = std::vector<Place>;

/// A cell that a formula may use: a number, or nothing, which Excel counts as zero.
struct Operand {
  bool usable = false;
  std::optional<Number> number;
};

Operand operand_at(const Table& table, Place place) {
  if (place.row >= table.rows.size() || place.column >= table.rows[place.row].cells.size()) return {};
  const CellValue& value = table.rows[place.row].cells[place.column].value;
  if (const auto* number = std::get_if<Number>(&value)) return {true, *number};
  const auto* text = std::get_if<std::string>(&value);
  return {std::holds_alternative<std::monostate>(value) || (text != nullptr && text->empty()), std::nullopt};
}

/// Whether the places, with the given signs, add up to exactly the result and are counted in its unit.
bool gives(const Table& table, const Places& places, const std::vector<int>& signs, const Number& result) {
  Decimal sum;
  bool any = false;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Operand operand = operand_at(table, places[i]);
    if (!operand.usable) return false;
    if (!operand.number) continue;
    if (operand.number->unit != result.unit) return false;
    sum = signs[i] > 0 ? sum + operand.number->value : sum - operand.number->value;
    any = true;
  }
  return any && sum == result.value;
}

class FormulaText {
 public:
  explicit FormulaText(std::uint32_t first_row) : first_row_{first_row} {}

  std::string cell(Place place) const {
    return cell_reference(first_row_ + static_cast<std::uint32_t>(place.row),
                          static_cast<std::uint32_t>(place.column) + 1);
  }
  std::string difference(Place minuend, Place subtrahend) const {
    return fmt::format("={}-{}", cell(minuend), cell(subtrahend));
  }
  /// A range where the places stand side by side in the direction of `step`, else their sum.
  std::string sum(const Places& places, Place step) const {
    bool contiguous = places.size() > 1;
    for (std::size_t i = 1; i < places.size(); ++i)
      contiguous = contiguous && places[i].row == places[i - 1].row + step.row &&
                   places[i].column == places[i - 1].column + step.column;
    if (contiguous) return fmt::format("=SUM({}:{})", cell(places.front()), cell(places.back()));
    std::vector<std::string> cells;
    for (const Place place : places) cells.push_back(cell(place));
    return fmt::format("={}", fmt::join(cells, "+"));
  }

 private:
  std::uint32_t first_row_;
};

std::vector<int> all_added(const Places& places) { return std::vector<int>(places.size(), 1); }

struct ColumnFormulaText {
  const Table& table;
  Place place;
  const Number& result;
  FormulaText text;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const Difference& difference) const {
    const Places places{{place.row, difference.minuend}, {place.row, difference.subtrahend}};
    if (gives(table, places, {1, -1}, result)) return text.difference(places[0], places[1]);
    return in_percentage_points(places);
  }
  std::string operator()(const ColumnSum& sum) const {
    Places places;
    for (const std::size_t column : sum.columns) places.push_back({place.row, column});
    return gives(table, places, all_added(places), result) ? text.sum(places, {0, 1}) : "";
  }

 private:
  /// Percentages are fractions of one on the sheet, but percentage points are counted as they are written.
  std::string in_percentage_points(const Places& places) const {
    const bool both = operand_at(table, places[0]).number && operand_at(table, places[1]).number;
    if (!both || !result.unit.empty() || !gives(table, places, {1, -1}, {result.value, "%"})) return {};
    return fmt::format("=ROUND(({}-{})*100,{})", text.cell(places[0]), text.cell(places[1]),
                       result.value.decimals);
  }
};

std::string row_formula(const Table& table, Place place, const Number& result, const FormulaText& text) {
  Places places;
  for (const std::size_t row : table.rows[place.row].adds) places.push_back({row, place.column});
  std::ranges::sort(places, {}, &Place::row);
  const bool refers_to_itself = std::ranges::find(places, place) != places.end();
  if (refers_to_itself || !gives(table, places, all_added(places), result)) return {};
  return text.sum(places, {1, 0});
}

}  // namespace

std::string formula_of(const Table& table, std::size_t row, std::size_t column, std::uint32_t first_row) {
  const Operand result = operand_at(table, {row, column});
  if (!result.number || column >= table.columns.size()) return {};
  const FormulaText text{first_row};
  const std::string formula = std::visit(ColumnFormulaText{table, {row, column}, *result.number, text},
                                         table.columns[column].formula);
  return formula.empty() ? row_formula(table, {row, column}, *result.number, text) : formula;
}

}  // namespace redovisa

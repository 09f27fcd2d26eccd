#include "view/difference_number.hpp"

#include <algorithm>

#include "view/reason_wording.hpp"
#include "view/wording.hpp"

namespace redovisa {

std::string unit_of_difference(const Decimal& difference, const std::string& unit) {
  if (unit == "%") return absolute(difference) == Decimal{1} ? "procentenhet" : "procentenheter";
  return number_with_unit(difference, unit).unit;
}

Number difference_number(const Decimal& difference, const std::string& unit) {
  return {difference, unit_of_difference(difference, unit)};
}

std::string signed_text(const Number& difference) {
  return (difference.value > Decimal{} ? "+" : "") + text_of(difference);
}

void show_signs(const std::vector<std::string>& headings, Table& table) {
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    if (std::ranges::find(headings, table.columns[c].heading) == headings.end()) continue;
    for (Row& row : table.rows)
      if (c < row.cells.size())
        if (const auto* number = std::get_if<Number>(&row.cells[c].value))
          row.cells[c].value = signed_text(*number);
  }
}

}  // namespace redovisa

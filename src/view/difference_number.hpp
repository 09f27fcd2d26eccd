#pragma once

#include <string>
#include <vector>

#include "view/table.hpp"

namespace redovisa {

/// The unit of a difference between figures of the unit, as it is shown after the difference: percentages
/// differ by "procentenheter", of one "procentenhet"; places and what is only counted have none.
std::string unit_of_difference(const Decimal& difference, const std::string& unit);

/// How much more a figure is than another, with the difference's unit: "1 procentenhet", "−0,5 dagar", "7".
Number difference_number(const Decimal& difference, const std::string& unit);

/// With its sign: "+1 procentenhet", "−0,5 dagar", "+7", "0".
std::string signed_text(const Number& difference);

/// Makes the differences of the columns with these headings texts with sign, as documents show them; sheets
/// keep the numbers.
void show_signs(const std::vector<std::string>& headings, Table& table);

}  // namespace redovisa

#pragma once

#include <string>

#include "model/economy.hpp"

namespace redovisa {

/// What a row of an economy table is called: its name, or the description of a measure.
inline const std::string& name_of_row(const MeasureRow& row) { return row.description; }

template <class Row>
const std::string& name_of_row(const Row& row) {
  return row.name;
}

}  // namespace redovisa

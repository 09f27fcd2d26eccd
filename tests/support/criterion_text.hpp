#pragma once

#include <string>

#include "model/criterion.hpp"

namespace redovisa {

/// A criterion in short, for tables of cases: "=82", ">=70 <100 %", "change >0", "rank <=10 plats", and after
/// that what else it says: "wish higher", "from 60 (2022)", "in 2023". The words that it was written with are
/// left out.
std::string short_text(const Criterion& criterion);

}  // namespace redovisa

#pragma once

#include <string>
#include <vector>

#include "import/imported_plan.hpp"

namespace redovisa {

/// The cells of a plan's texts that name one of the years, which are over when the plan begins: "Indikatorer
/// I04, Mått: ”… av samtliga chefer senast 2025-10-31”". Years in figures, headings and dates of their own
/// are what they are.
std::vector<std::string> old_years_in_texts(const ImportedPlan& plan, int first_year, int last_year);

}  // namespace redovisa

#pragma once

#include <string>

#include "model/sheet_form.hpp"

namespace redovisa {

/// The bytes of an .xlsx to fill in: a sheet Instruktion, then a sheet for each form with frozen and locked
/// headings, a drop-down list for every column with a fixed set of values, help beside each cell, number
/// formats, and an example row that is never read. The same form gives the same bytes. Throws
/// EnvironmentFailure when the disk is full.
std::string write_form(const WorkbookForm& form);

}  // namespace redovisa

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/convention.hpp"
#include "model/sheet_form.hpp"

namespace redovisa {

/// Throws UsageFailure, with the conventions that there are, when there is none of this name.
void demand_convention(const std::string& name, const std::filesystem::path& templates);

/// Throws UsageFailure when a form's workbook is already in the folder: an underlag is never written over.
void demand_no_files(const std::filesystem::path& folder, const std::vector<WorkbookForm>& forms);

/// The last report of the year before the year itself ends: August, when the convention has no calendar.
Period usual_follow_up(const Convention& convention, int year);

}  // namespace redovisa

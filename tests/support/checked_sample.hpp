#pragma once

#include <string>

#include "review/review.hpp"

/// A report per August 2025 without anything in it, by the convention of two levels.
redovisa::SourceMaterial empty_report();

using Check = void (*)(const redovisa::Reviewed&, redovisa::Findings&);

/// What the check finds in the material.
redovisa::Findings found_by(Check check, const redovisa::SourceMaterial& material);

/// Codes and subjects in the order they were found, with a question mark for the unsure: "gränser-överlappar
/// I1?, två-namn Volymer".
std::string told(const redovisa::Findings& findings);

/// The same of one code, subjects alone; and whether there is any.
std::string told_of(redovisa::FindingCode code, const redovisa::Findings& findings);

/// The fact of that name as text; "" when there is none. Amounts with a point, as "7.06 %".
std::string fact(const redovisa::Finding& finding, const std::string& name);

/// A running text of the section, at a place of its own.
redovisa::RunningText text_of(const std::string& section, const std::string& text);

#pragma once

#include <string>

#include "model/source_material.hpp"
#include "review/finding.hpp"

/// A made-up committee's report per August 2025 with every table of figures, and no texts: costs are over and
/// income is above budget; the whole deficit is 2 300 tkr, forecast to be 2 700.
redovisa::SourceMaterial told_material();

/// What the checks of figures and of claims find when the section holds the text; a section that is the id of
/// the indicator, "I1", is its comment.
redovisa::Findings figure_findings(const std::string& section, const std::string& text);
redovisa::Findings claim_findings(const std::string& section, const std::string& text);

/// The findings as "kod: rad kolumn värde", with "?" after the code when unsure, apart by " | ".
std::string summary_of(const redovisa::Findings& findings);

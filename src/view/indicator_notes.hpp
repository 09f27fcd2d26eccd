#pragma once

#include <string>

#include "assess/assessment.hpp"
#include "view/table.hpp"

namespace redovisa {

/// Adds what is to stand below a table about one of its indicators: what a person has decided otherwise than
/// the rules, and women's and men's outcomes of the period.
void add_indicator_notes(const AssessedIndicator& indicator, const SourceMaterial& material, Table& table);

/// "Utsläpp från resor anges i ton koldioxidekvivalenter.", of a unit that neither the figures nor the
/// indicator's own name say; else empty.
std::string unit_note(const Indicator& indicator);

}  // namespace redovisa

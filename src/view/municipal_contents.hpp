#pragma once

#include "view/contents.hpp"
#include "view/municipal_view.hpp"
#include "view/named_values.hpp"
#include "view/workbook.hpp"

namespace redovisa {

/// Everything that a template of the municipality's report may show: what any report of a plan may, and the
/// tables over committees, the matrix, the balanskrav and fullmäktige's goals as groups.
Contents municipal_contents(const MunicipalView& view);

/// Every figure and word that texts and templates may name.
NamedValues municipal_values(const MunicipalView& view);

/// The municipality's workbook: the tables over committees, what any report's workbook has, and `history`.
Workbook municipal_workbook(const MunicipalView& view, std::vector<WorkbookSheet> history = {});

}  // namespace redovisa

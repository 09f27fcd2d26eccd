#pragma once

#include <filesystem>

#include "diagnostics/diagnostic.hpp"
#include "document/template.hpp"

namespace redovisa {

/// Reads what mall.xml says of a template, all but the parts; tells faults with line and column. Gives the
/// position of the main part's name. `shown_name` is the path in positions.
SourcePosition read_mall_xml(const std::filesystem::path& file, const std::string& shown_name,
                             Template& result, Diagnostics& diagnostics);

}  // namespace redovisa

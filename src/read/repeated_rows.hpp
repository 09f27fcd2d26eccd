#pragma once

#include "diagnostics/diagnostic.hpp"
#include "model/source_material.hpp"

namespace redovisa {

/// Tells of tables that two sheets or files both give, so that amounts would be counted twice, and of
/// personnel rows and running texts that stand twice: a copy of a workbook beside the original, the same
/// table as sheet and as XML.
void check_repeated_rows(const SourceMaterial& material, Diagnostics& diagnostics);

/// Makes one diagnostic of the rows that two files both give, when they are several: the one file is then a
/// copy of the other, and a person needs to be told so once.
void join_copied_files(Diagnostics& diagnostics);

}  // namespace redovisa

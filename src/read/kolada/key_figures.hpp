#pragma once

#include "model/source_material.hpp"
#include "read/kolada/kolada_files.hpp"

namespace redovisa {

/// Gives the indicators that have a Kolada-id what the files hold of it: outcomes of the years that the plan
/// lacks, women's and men's outcomes, the place among all municipalities, and the values of others to compare
/// with. A figure of the plan stays. What cannot be used is told.
void add_key_figures(const KoladaFiles& files, SourceMaterial& material, Diagnostics& diagnostics);

}  // namespace redovisa

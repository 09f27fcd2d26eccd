#pragma once

#include "model/source_material.hpp"
#include "read/kolada/kolada_files.hpp"

namespace redovisa {

/// Gives the indicators that have a Kolada-id what the files hold of it: outcomes of the years that the plan
/// lacks, women's and men's outcomes, the place among all municipalities, and the values of others to compare
/// with. A figure of the plan stays. What cannot be used is told.
void add_key_figures(const KoladaFiles& files, SourceMaterial& material, Diagnostics& diagnostics);

/// The id of the report's municipality: by its code, else by its name among the files' municipalities; empty
/// when neither tells.
std::string municipality_id(const KoladaFiles& files, const ReportInfo& report);

/// The unit that a key figure's title tells: "…, andel (%)" %, "kr/inv", "tkr", "antal"; empty when it does
/// not.
std::string unit_in_title(std::string_view title);

/// The place of a municipality among those with a value, 1 the best, ties alike; nullopt when it has none or
/// is alone. Riket, regions and groups are no municipalities.
std::optional<Standing> standing_of(const std::string& municipality, int year,
                                    const std::vector<KoladaPoint>& points, Direction direction);

/// A file of fewer municipalities may be a län or a group; a place among them is shown but judges nothing.
inline constexpr unsigned fewest_to_judge_by = 50;

}  // namespace redovisa

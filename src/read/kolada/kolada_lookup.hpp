#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/source_material.hpp"
#include "read/kolada/kolada_files.hpp"

namespace redovisa {

/// Is it the id of a municipality, and not of riket, a region or a group?
bool is_municipality_id(std::string_view id);

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

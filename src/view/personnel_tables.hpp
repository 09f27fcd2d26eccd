#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/source_material.hpp"
#include "view/chart.hpp"
#include "view/table.hpp"

namespace redovisa {

/// The monthly sick leave of the group that has a monthly series: a row a year, a column a month. No rows
/// when no group has a figure.
Table monthly_sick_leave_table(const SourceMaterial& material);

/// The same figures as a line chart; nullopt when there are none.
std::optional<Chart> monthly_sick_leave_chart(const SourceMaterial& material);

/// Shares by group, this period against the same period last year; `measure` as in the source material. No
/// rows when no group has a figure.
Table sick_leave_by_group_table(const SourceMaterial& material, const std::string& measure);

/// Personalomsättning by group and year, external, internal and their sum.
Table turnover_table(const SourceMaterial& material);

}  // namespace redovisa

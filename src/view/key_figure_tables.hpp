#pragma once

#include "model/source_material.hpp"
#include "view/table.hpp"

namespace redovisa {

/// Which values a comparison shows.
enum class ComparedSexes : std::uint8_t { together, apart };

/// The indicators' key figures in Kolada over the years: the municipality, riket, the län and groups that the
/// files have, with the place among all municipalities. No rows when there are none.
Table comparison_table(const SourceMaterial& material, ComparedSexes sexes);

/// "Utfall 2023 och 2024: Källa: Kolada (N00945)."; empty when none of the indicator's figures that tables
/// show was taken from Kolada.
std::string kolada_note(const Indicator& indicator, const SourceMaterial& material);

}  // namespace redovisa

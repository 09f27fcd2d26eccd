#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/source_material.hpp"
#include "review/form/name_likeness.hpp"

namespace redovisa {

/// What a name is a name of. A unit is who is responsible or where it is done: "Enhetschef" is one person and
/// "Enhetschefer" several.
enum class NameKind : std::uint8_t { unit, row, plan };

/// A name as the source material has it. Each way of writing it comes once, where it stands first.
struct CollectedName {
  NameKind kind;
  std::string_view name;
  std::string_view subject;  // the table or the id
  SourcePosition position;
  NameParts parts;
};

/// The names of responsibles, verksamheter, rows of tables, groups, goals, indicators and assignments. Points
/// into the material.
std::vector<CollectedName> names_in(const SourceMaterial& material);

/// The first cell of a row of a sheet; any other place as it is.
SourcePosition first_cell(const SourcePosition& row);

}  // namespace redovisa

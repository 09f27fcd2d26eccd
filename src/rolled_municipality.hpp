#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/municipality.hpp"
#include "model/sheet_form.hpp"
#include "read/material_reader.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

/// What the folder to go on from holds.
struct FolderToRoll {
  SourceMaterial material;
  YearHistory history;
  std::optional<Municipality> municipality;  // nullopt: it is a committee's
};

/// Reads it, and the sheets that only the municipality's folder has. nullopt when there are faults.
std::optional<FolderToRoll> read_folder_to_roll(const std::filesystem::path& folder,
                                                const MaterialRequest& request, Diagnostics& diagnostics);

/// The municipality's own sheets carried over to the new year's workbooks, and in words what was carried and
/// what is to be filled in.
struct RolledMunicipality {
  std::vector<SheetForm> plan;                    // Nämnder, Koppling, Konsolidering
  std::vector<SheetForm> economy;                 // Balanskrav
  std::vector<std::vector<std::string>> origins;  // rows of the sheet Ursprung
  std::vector<std::string> carried, to_fill_in;
};

/// The names of the workbooks that the sheets go to.
struct RolledFiles {
  std::string plan, economy;
};

/// Committees and links as they are; årsarbetare and bases too, which are then last year's. Of the balanskrav
/// the rows, with the year that has ended as last year's outcome. `old` is the period that was read.
RolledMunicipality roll_municipality(const Municipality& municipality, const Period& old,
                                     const FormRequest& request, const RolledFiles& files);

}  // namespace redovisa

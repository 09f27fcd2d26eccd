#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "assess/assessment.hpp"
#include "model/municipality.hpp"
#include "model/sheet_form.hpp"
#include "read/material_reader.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

/// What the folder to go on from holds, judged as its report is.
struct FolderToRoll {
  SourceMaterial material;
  AssessedPlan plan;  // points into the material; of a municipality its own goals alone
  YearHistory history;
  std::optional<Municipality> municipality;  // nullopt: it is a committee's
  std::vector<std::string> unreported;       // committees that the municipality's goals are judged without

  FolderToRoll() = default;
  FolderToRoll(FolderToRoll&&) = default;
  FolderToRoll& operator=(FolderToRoll&&) = default;
  FolderToRoll(const FolderToRoll&) = delete;
  FolderToRoll& operator=(const FolderToRoll&) = delete;
  ~FolderToRoll() = default;
};

/// Reads it. The municipality's is put together with its committees' folders, which stand in it or are given
/// with it, so that what is carried is what the report says. nullopt when there are faults. Throws
/// UsageFailure when several folders are given and none is the municipality's.
std::optional<FolderToRoll> read_folder_to_roll(const std::vector<std::filesystem::path>& folders,
                                                const MaterialRequest& request, Diagnostics& diagnostics);

/// The municipality's own sheets carried over to the new year's workbooks, and in words what was carried and
/// what is to be filled in.
struct RolledMunicipality {
  std::vector<SheetForm> plan;                    // Nämnder, Koppling, Konsolidering
  std::vector<SheetForm> economy;                 // Balanskrav
  std::vector<std::vector<std::string>> origins;  // rows of the sheet Ursprung
  std::vector<std::string> carried, changed, left_behind, to_fill_in;
};

/// The names of the workbooks that the sheets go to.
struct RolledFiles {
  std::string plan, economy;
};

/// Committees and links as they are; årsarbetare and bases too, which are then last year's. Of the balanskrav
/// the rows, with the year that has ended as last year's outcome; of deficits what is left to restore, with
/// the one that arose in the year. `old` is the period that was read.
RolledMunicipality roll_municipality(const Municipality& municipality, const Period& old,
                                     const FormRequest& request, const RolledFiles& files);

}  // namespace redovisa

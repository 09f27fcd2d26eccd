#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/municipality.hpp"
#include "model/source_material.hpp"
#include "read/material_reader.hpp"

namespace redovisa {

/// The municipality's folder and those of its committees, read without fault.
struct RollUpFolders {
  std::filesystem::path own;  // the municipality's
  std::vector<std::filesystem::path> committees;
  SourceMaterial material;  // of the municipality
  Municipality municipality;
  std::vector<SourceMaterial> committee_materials;  // as many as there are folders
  std::vector<LateReport> late;                     // of folders that have nothing for the period
  std::vector<std::filesystem::path> late_folders;  // as many
  std::vector<YearHistory> late_histories;
  std::vector<std::optional<SourceMaterial>> late_plans;  // as many: what is known of the committee's goals
  YearHistory history;                                    // of the municipality's folder
  std::vector<YearHistory> committee_histories;           // as many as there are folders
};

/// Reads the municipality's folder – the one that has the sheet Nämnder – and the committees', which come in
/// any order; a folder without files of its own stands for the folders in it, and so does the municipality's
/// beside its own files. The committees' report is that of the municipality's period; one that has nothing
/// for it is told as late. All faults of all folders are told at once: those of each folder, and those
/// between them – another municipality or year, a committee that the sheet Nämnder does not have, two folders
/// of one committee. nullopt when there are any. Throws UsageFailure when there is no folder, none of the
/// municipality, or two.
std::optional<RollUpFolders> read_roll_up_folders(const std::vector<std::filesystem::path>& given,
                                                  const MaterialRequest& request, Diagnostics& diagnostics);

/// Is the folder the municipality's own? Faults are told when it is read.
bool is_of_municipality(const std::filesystem::path& folder);

/// Is it one folder alone, without folders of others in it?
bool is_single_folder(const std::vector<std::filesystem::path>& given);

/// Is one of the folders, or of those in one without files of its own, the municipality's?
bool hold_municipality(const std::vector<std::filesystem::path>& given);

}  // namespace redovisa

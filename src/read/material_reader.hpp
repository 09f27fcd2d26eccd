#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "model/year_history.hpp"
#include "read/source_folder.hpp"
#include "read/xml/convention_reader.hpp"

namespace redovisa {

/// What the user asked for besides the folder.
struct MaterialRequest {
  std::optional<Period> period;            // nullopt: the Rapport sheet's, or the latest that has outcomes
  std::filesystem::path templates_folder;  // holds konventioner/
  bool goals_needed = true;                // a committee may have an economy alone to put into the whole
  KeptConventions* conventions = nullptr;  // of a batch; null: each folder reads its own
  // what to do instead with the municipality's own folder, which is no committee's; empty: it is read
  std::string for_municipality = {};
  std::vector<Period> also_reported = {};  // earlier in the year, whatever the convention's calendar knows
};

/// Reads every file of a committee's folder; what a file is, is seen from its content. All faults are told in
/// one run. nullopt when any of them is an error. Throws UsageFailure when there is no such folder or it is
/// the municipality's and the request has advice for that, EnvironmentFailure when it cannot be read.
/// Nothing of a later time than the report's is read: a report made again is the same whatever has been added
/// since.
std::optional<SourceMaterial> read_source_material(const std::filesystem::path& folder,
                                                   const MaterialRequest& request, Diagnostics& diagnostics);

/// The same with what the folder tells of the time before, which figures that are counted may rest on.
std::optional<SourceMaterial> read_with_history(const std::filesystem::path& folder,
                                                const MaterialRequest& request, YearHistory& history,
                                                Diagnostics& diagnostics);

/// `read_with_history` of a folder that has been opened, whose tables are put in shape on the way and whose
/// later files are left out. In the municipality's own folder (`is_of_municipality`) the sheet Rapport need
/// not name a committee.
std::optional<SourceMaterial> read_opened_folder(SourceFolder& folder, const std::filesystem::path& path,
                                                 const MaterialRequest& request, YearHistory& history,
                                                 Diagnostics& diagnostics);

}  // namespace redovisa

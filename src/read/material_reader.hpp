#pragma once

#include <filesystem>
#include <optional>

#include "diagnostics/diagnostic.hpp"
#include "model/source_material.hpp"

namespace redovisa {

/// What the user asked for besides the folder.
struct MaterialRequest {
  std::optional<Period> period;            // nullopt: the Rapport sheet's, or the latest that has outcomes
  std::filesystem::path templates_folder;  // holds konventioner/
  bool with_earlier = true;                // also what the folder was at the year's earlier reports
};

/// Reads every file of a committee's folder; what a file is, is seen from its content. All faults are told in
/// one run. nullopt when any of them is an error. Throws UsageFailure when there is no such folder,
/// EnvironmentFailure when it cannot be read.
std::optional<SourceMaterial> read_source_material(const std::filesystem::path& folder,
                                                   const MaterialRequest& request, Diagnostics& diagnostics);

}  // namespace redovisa

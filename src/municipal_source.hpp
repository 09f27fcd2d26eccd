#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/year_history.hpp"
#include "read/material_reader.hpp"
#include "rollup/roll_up.hpp"

namespace redovisa {

/// A folder that the municipality's report is made of, and what it tells of the time before.
struct MunicipalFolder {
  std::filesystem::path path;
  YearHistory history;
  std::string committee = {};  // as the sheet Rapport names it; empty: the municipality's own
};

/// The roll-up and what it was read from, without fault.
struct MunicipalSource {
  RollUp roll_up;
  MunicipalFolder own;
  std::vector<MunicipalFolder> committees;  // last those that have nothing for the period
  std::vector<RollUp> earlier;              // the same at the year's earlier reports, the latest first
};

/// Reads the folders, judges each committee by its own convention and puts them together. All faults of all
/// folders are told at once; nullopt when there are any that keep the roll-up from being made. Throws
/// UsageFailure as `read_roll_up_folders`.
std::optional<MunicipalSource> read_municipal_source(const std::vector<std::filesystem::path>& folders,
                                                     const MaterialRequest& request,
                                                     Diagnostics& diagnostics);

/// The template that its report is made with when none is asked for: for a whole year, or for a part of it.
std::string usual_municipal_template(const SourceMaterial& material);

/// A checksum of the files that the report is made of in all folders, in whatever order they were given:
/// that of each folder as `input_hash` makes it, without the files of later periods, and of the
/// municipality's without the committees' folders that stand in it.
std::string input_hash(const MunicipalSource& source);

}  // namespace redovisa

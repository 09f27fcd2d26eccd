#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>

#include "model/date.hpp"
#include "model/source_material.hpp"

namespace redovisa {

/// What is to be fetched, and from where.
struct FetchRequest {
  std::optional<Period> period;
  std::filesystem::path templates_folder;
  std::string address;  // of Kolada's interface; empty: its own
};

/// Fetches the key figures of the folder's indicators from Kolada and keeps the answers in the folder, as
/// files that are read like those that somebody has saved. Everything is fetched before anything is written;
/// files of an earlier time are written over. Tells on `out` what was done. Throws EnvironmentFailure when it
/// cannot be done; then the folder is as it was.
void fetch_kolada(const std::filesystem::path& folder, const FetchRequest& request, std::ostream& out);

/// The same of a folder that has been read already.
void fetch_kolada(const std::filesystem::path& folder, const SourceMaterial& material,
                  const FetchRequest& request, std::ostream& out);

}  // namespace redovisa

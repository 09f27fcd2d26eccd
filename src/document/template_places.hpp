#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace redovisa {

/// Where a report's template may stand: in the report's own folder below `root`, and within it in those of
/// its variants – a convention and those that it builds on – nearest first. Before them all goes the report's
/// folder below `own`, where a committee keeps its own templates; empty: it has none.
struct TemplatePlaces {
  std::filesystem::path root;
  std::string report;
  std::vector<std::string> variants = {};
  std::filesystem::path own = {};
};

/// mallar/delarsrapport, delarsrapport/norsjo-2025, delarsrapport/norsjo, delarsrapport.
std::vector<std::filesystem::path> folders_of(const TemplatePlaces& places);

/// The first of the folders that holds a mall.xml; empty when none does.
std::filesystem::path first_described(const std::vector<std::filesystem::path>& folders);

/// The reports below the root that have a template of their own or of any of the variants, in alphabetical
/// order.
std::vector<std::string> reports_in(const std::filesystem::path& root,
                                    const std::vector<std::string>& variants,
                                    const std::filesystem::path& own = {});

/// Whether the report has a template below the root, be it for a single convention.
bool is_report(const std::filesystem::path& root, const std::string& report);

/// The reports that have.
std::vector<std::string> reports_of_any(const std::filesystem::path& root);

/// Tells that the report has no template, and the names of those that have.
void tell_missing_template(const std::filesystem::path& folder, const std::vector<std::string>& reports,
                           Diagnostics& diagnostics);

/// The entries of a folder, sorted, so that messages and parts come in the same order everywhere; none when
/// it cannot be listed.
std::vector<std::filesystem::path> entries_of(const std::filesystem::path& folder);

}  // namespace redovisa

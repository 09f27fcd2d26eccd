#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <vector>

#include "batch_report.hpp"

namespace redovisa {

/// Gives what reports on the folders of one batch, with nothing kept from the batch before.
using BeginBatch = std::function<ReportOnFolder()>;

/// What is watched beside the folders.
struct CommonFiles {
  std::filesystem::path templates;      // all that lies in the folder concerns every report
  std::filesystem::path word_template;  // empty: none
  std::filesystem::path output;         // what the reports are written to; never watched
};

/// Reports on every folder, and then, until the user ends it, on those whose files change; when templates,
/// conventions or looks change, on all. Faults are told and the watch goes on. Returns `done`.
int watch_reports(const std::vector<ListedFolder>& folders, const CommonFiles& common,
                  const BatchSettings& settings, const BeginBatch& begin_batch, std::ostream& out,
                  std::ostream& err);

}  // namespace redovisa

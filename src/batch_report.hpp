#pragma once

#include <functional>
#include <iosfwd>
#include <vector>

#include "batch_settings.hpp"
#include "folder_list.hpp"
#include "folder_outcome.hpp"
#include "write/pdf/libre_office.hpp"

namespace redovisa {

/// Reports on one folder and keeps what is to be printed. Called from several threads at once, each with a
/// LibreOffice of its own; throws nothing.
using ReportOnFolder = std::function<FolderOutcome(const ListedFolder&, LibreOffice&)>;

/// Reports on every folder, as many at a time as the settings say. What a folder has to tell is printed
/// together and in the order of the folders; of several folders a table tells at the end what was written.
/// Returns the highest exit code.
int report_on_all(const std::vector<ListedFolder>& folders, const BatchSettings& settings,
                  const ReportOnFolder& report, std::ostream& out, std::ostream& err);

}  // namespace redovisa

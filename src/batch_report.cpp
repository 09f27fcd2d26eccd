#include "batch_report.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "batch_summary.hpp"
#include "ordered_work.hpp"
#include "progress_bar.hpp"
#include "run.hpp"

namespace redovisa {

int report_on_all(const std::vector<ListedFolder>& folders, const BatchSettings& settings,
                  const ReportOnFolder& report, std::ostream& out, std::ostream& err) {
  const unsigned threads = threads_for(folders.size(), settings.threads);
  std::vector<LibreOffice> offices(threads);
  BatchSummary summary;
  ProgressBar progress{err, folders.size()};
  int worst = done;
  const auto deliver = [&](std::size_t piece, FolderOutcome&& outcome) {
    progress.clear();
    out << outcome.results << std::flush;
    err << outcome.messages << std::flush;
    summary.add(folders[piece].folder.string(), outcome);
    worst = std::max(worst, outcome.exit_code);
    progress.show(piece + 1);
  };
  do_in_order({folders.size(), threads,
               [&](std::size_t piece, unsigned thread) { return report(folders[piece], offices[thread]); },
               deliver});
  if (folders.empty())
    out << fmt::format("Inga mappar hör till del {}/{}.\n", settings.share.part, settings.share.of);
  if (folders.size() > 1 || settings.share.of > 1) out << summary.text();
  return worst;
}

}  // namespace redovisa

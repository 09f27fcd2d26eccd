#include "run_watch.hpp"

#include <fmt/format.h>
#include <ostream>
#include <set>

#include "folder_watch.hpp"
#include "run.hpp"

namespace redovisa {

namespace {

/// What has changed: the folders by their number, and after them what is common to all.
std::vector<ListedFolder> affected(const std::vector<ListedFolder>& folders,
                                   const std::set<std::size_t>& changed) {
  if (changed.contains(folders.size())) return folders;
  std::vector<ListedFolder> result;
  for (const std::size_t number : changed) result.push_back(folders[number]);
  return result;
}

void tell(const std::vector<ListedFolder>& folders, bool all, std::ostream& out) {
  if (all)
    out << fmt::format("\nÄndrat: det som är gemensamt för rapporterna; alla {} skrivs på nytt.\n",
                       folders.size());
  else
    for (const auto& listed : folders) out << fmt::format("\nÄndrat: {}\n", listed.folder.string());
}

}  // namespace

int watch_reports(const std::vector<ListedFolder>& folders, const CommonFiles& common,
                  const BatchSettings& settings, const BeginBatch& begin_batch, std::ostream& out,
                  std::ostream& err) {
  FolderWatch watch{common.output};
  for (std::size_t i = 0; i < folders.size(); ++i) watch.add(folders[i].folder, i);
  watch.add(common.templates, folders.size());
  if (!common.word_template.empty())
    watch.add(std::filesystem::absolute(common.word_template).parent_path(), folders.size());
  report_on_all(folders, settings, begin_batch(), out, err);
  out << fmt::format("\nBevakar {} {}. Ctrl-C avslutar.\n", folders.size(),
                     folders.size() == 1 ? "mapp" : "mappar")
      << std::flush;
  for (auto changed = watch.wait(); !changed.empty(); changed = watch.wait()) {
    const auto again = affected(folders, changed);
    tell(again, changed.contains(folders.size()), out);
    report_on_all(again, settings, begin_batch(), out, err);
    out << std::flush;
  }
  out << "\nBevakningen är avslutad.\n";
  return done;
}

}  // namespace redovisa

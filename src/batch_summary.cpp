#include "batch_summary.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "run.hpp"
#include "write/display_width.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_sound_rows = 50;
constexpr std::size_t longest_fault = 160;  // characters; the whole message stands above
constexpr std::size_t widest_folder = 60;
constexpr std::string_view folder_heading = "Mapp";

std::string result_of(const FolderOutcome& outcome) {
  const std::size_t files = written_files(outcome);
  const std::string written =
      files == 0 ? "inget skrevs" : fmt::format("{} {} skrevs", files, files == 1 ? "fil" : "filer");
  if (outcome.exit_code == done) return written;
  const std::string fault = first_fault(outcome);
  return fault.empty() ? written : fmt::format("{}: {}", written, shortened(fault, longest_fault));
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t own = display_width(text);
  return std::string{text} + std::string(own < width ? width - own : 0, ' ');
}

}  // namespace

void BatchSummary::add(const std::string& folder, const FolderOutcome& outcome) {
  const bool sound = outcome.exit_code == done;
  ++(sound ? sound_ : faulty_);
  if (sound && sound_ > most_sound_rows) {
    if (sound_ == most_sound_rows + 1) std::erase_if(rows_, [](const Row& row) { return row.sound; });
    return;
  }
  rows_.push_back({folder, result_of(outcome), sound});
}

std::string BatchSummary::text() const {
  std::size_t width = display_width(folder_heading);
  for (const Row& row : rows_) width = std::max(width, std::min(display_width(row.folder), widest_folder));
  std::string text = "\n";
  if (!rows_.empty()) text += fmt::format("{}  Resultat\n", padded(folder_heading, width));
  for (const Row& row : rows_) text += fmt::format("{}  {}\n", padded(row.folder, width), row.result);
  text += fmt::format("{} av {} mappar klara", sound_, sound_ + faulty_);
  text += faulty_ == 0 ? ".\n" : fmt::format(", {} med fel.\n", faulty_);
  return text;
}

}  // namespace redovisa

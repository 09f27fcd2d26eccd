#include "document/template_places.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <system_error>

#include "diagnostics/nearest.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

bool holds_template(const fs::path& folder) {
  std::error_code error;
  return fs::is_regular_file(folder / "mall.xml", error);
}

bool holds_template_of_any(const fs::path& folder) {
  return holds_template(folder) || std::ranges::any_of(entries_of(folder), holds_template);
}

/// "delarsrapport/" is the same folder as "delarsrapport".
fs::path without_last_slash(const fs::path& folder) {
  return folder.has_filename() || !folder.has_parent_path() ? folder : folder.parent_path();
}

std::string name_of(const fs::path& folder) { return folder.filename().generic_string(); }

}  // namespace

std::vector<fs::path> entries_of(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> entries;
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error))
    entries.push_back(entry->path());
  std::ranges::sort(entries);
  return entries;
}

std::vector<fs::path> folders_of(const TemplatePlaces& places) {
  const fs::path own = without_last_slash(places.root / places.report);
  std::vector<fs::path> folders;
  if (!places.own.empty()) folders.push_back(without_last_slash(places.own / places.report));
  for (const auto& variant : places.variants) folders.push_back(own / variant);
  folders.push_back(own);
  return folders;
}

fs::path first_described(const std::vector<fs::path>& folders) {
  const auto found = std::ranges::find_if(folders, holds_template);
  return found == folders.end() ? fs::path{} : *found;
}

std::vector<std::string> reports_in(const fs::path& root, const std::vector<std::string>& variants,
                                    const fs::path& own) {
  std::vector<std::string> names;
  for (const fs::path& folder : own.empty() ? std::vector{root} : std::vector{root, own})
    for (const fs::path& entry : entries_of(folder))
      if (!first_described(folders_of({root, name_of(entry), variants, own})).empty())
        names.push_back(name_of(entry));
  std::ranges::sort(names);
  const auto repeated = std::ranges::unique(names);
  names.erase(repeated.begin(), repeated.end());
  return names;
}

bool is_report(const fs::path& root, const std::string& report) {
  return holds_template_of_any(without_last_slash(root / report));
}

std::vector<std::string> reports_of_any(const fs::path& root) {
  std::vector<std::string> names;
  for (const fs::path& entry : entries_of(root))
    if (holds_template_of_any(entry)) names.push_back(name_of(entry));
  return names;
}

void tell_missing_template(const fs::path& folder, const std::vector<std::string>& reports,
                           Diagnostics& diagnostics) {
  std::string advice = reports.empty()
                           ? "Det finns inga mallar där."
                           : fmt::format("Välj en av mallarna som finns: {}.", fmt::join(reports, ", "));
  if (const std::string meant = meant_question(folder.filename().string(), reports); !meant.empty())
    advice = meant + ' ' + advice;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::file, folder.generic_string(), {}});
  diagnostics.push_back(
      {Code::template_invalid, {source}, "ingen mall", "en mapp med mall.xml", std::move(advice)});
}

}  // namespace redovisa

#include "municipal_source.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "assess/assessment.hpp"
#include "input_hash.hpp"
#include "output_files.hpp"
#include "read/roll_up_folders.hpp"
#include "read/xml/scale_translations.hpp"
#include "write/sha256.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

void check_committees(const std::vector<SourceMaterial>& committees, Diagnostics& diagnostics) {
  for (const auto& material : committees) {
    check_rules(material.convention, diagnostics);
    if (!has_errors(diagnostics)) check_assessed(material, assess(material), diagnostics);
  }
}

std::vector<MunicipalFolder> folders_of(RollUpFolders& folders) {
  std::vector<MunicipalFolder> result;
  for (std::size_t i = 0; i < folders.committees.size(); ++i)
    result.push_back({std::move(folders.committees[i]), std::move(folders.committee_histories[i])});
  for (std::size_t i = 0; i < folders.late_folders.size(); ++i)
    result.push_back({std::move(folders.late_folders[i]), std::move(folders.late_histories[i])});
  return result;
}

/// The committees' folders as seen from the municipality's, when they stand in it.
std::vector<fs::path> folders_within(const MunicipalSource& source) {
  std::vector<fs::path> within;
  const fs::path own = fs::absolute(source.own.path).lexically_normal();
  for (const auto& committee : source.committees) {
    const fs::path way = fs::absolute(committee.path).lexically_normal().lexically_relative(own);
    if (!way.empty() && *way.begin() != "..") within.push_back(way);
  }
  return within;
}

}  // namespace

std::optional<MunicipalSource> read_municipal_source(const std::vector<fs::path>& given,
                                                     const MaterialRequest& request,
                                                     Diagnostics& diagnostics) {
  auto folders = read_roll_up_folders(given, request, diagnostics);
  if (!folders) return std::nullopt;
  check_rules(folders->material.convention, diagnostics);
  check_committees(folders->committee_materials, diagnostics);
  auto translations =
      read_scale_translations(folders->material.convention, request.templates_folder, diagnostics);
  if (has_errors(diagnostics)) return std::nullopt;
  MunicipalSource source;
  source.roll_up =
      roll_up({std::move(folders->material), std::move(folders->municipality), std::move(translations),
               std::move(folders->committee_materials), std::move(folders->late), folders->history.counted},
              diagnostics);
  check_assessed(source.roll_up.whole, source.roll_up.plan, diagnostics);
  source.own = {std::move(folders->own), std::move(folders->history)};
  source.committees = folders_of(*folders);
  return source;
}

std::string usual_municipal_template(const SourceMaterial& material) {
  return is_whole_year(material.period) ? "kommun-arsredovisning" : "kommun-delarsrapport";
}

std::string input_hash(const MunicipalSource& source) {
  const Period& period = source.roll_up.whole.period;
  const auto hash = [&](const MunicipalFolder& folder, const std::vector<fs::path>& others) {
    return fmt::format("{}  {}\n",
                       input_hash(folder.path, files_left_out(folder.history, period, false), others),
                       folder_name(folder.path));
  };
  std::vector<std::string> lines{hash(source.own, folders_within(source))};
  for (const auto& committee : source.committees) lines.push_back(hash(committee, {}));
  std::ranges::sort(lines);
  return hexadecimal(sha256(fmt::format("{}", fmt::join(lines, ""))));
}

}  // namespace redovisa

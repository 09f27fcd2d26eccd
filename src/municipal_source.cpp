#include "municipal_source.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "assess/assessment.hpp"
#include "input_hash.hpp"
#include "output_files.hpp"
#include "plan_alone.hpp"
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

/// While the committees' materials are still there.
std::vector<MunicipalFolder> folders_of(RollUpFolders& folders) {
  std::vector<MunicipalFolder> result;
  for (std::size_t i = 0; i < folders.committees.size(); ++i)
    result.push_back({std::move(folders.committees[i]), std::move(folders.committee_histories[i]),
                      folders.committee_materials[i].report.committee});
  for (std::size_t i = 0; i < folders.late_folders.size(); ++i)
    result.push_back({std::move(folders.late_folders[i]), std::move(folders.late_histories[i])});
  return result;
}

/// Does the history hold an earlier report of the year with investments?
bool had_investments(const YearHistory& history) {
  return std::ranges::any_of(history.earlier,
                             [](const SourceMaterial& m) { return !m.economy.investments.empty(); });
}

/// The committees among the reports that had investments earlier in the year.
std::vector<std::string> invested_earlier(const RollUpFolders& folders) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < folders.committees.size(); ++i)
    if (had_investments(folders.committee_histories[i]))
      if (const auto* committee =
              find_committee(folders.municipality, folders.committee_materials[i].report.committee))
        names.push_back(committee->name);
  return names;
}

/// The plans of the committees without report.
std::vector<SourceMaterial> plans_of_late(const RollUpFolders& folders) {
  std::vector<SourceMaterial> plans;
  for (const auto& plan : folders.late_plans)
    if (plan) plans.push_back(plan_alone(*plan));
  return plans;
}

const SourceMaterial* material_at(const YearHistory& history, const Period& period) {
  const auto found = std::ranges::find(history.earlier, period, &SourceMaterial::period);
  return found == history.earlier.end() ? nullptr : &*found;
}

/// The municipality's report at an earlier period, with the committees that had one; nullopt when it cannot
/// be put together any longer. The balanskrav is the later report's.
std::optional<RollUp> roll_up_at(const SourceMaterial& own, const RollUpFolders& folders,
                                 const std::vector<ScaleTranslation>& translations) {
  RollUpSource then{own, folders.municipality, translations, {}};
  then.municipality.balance.clear();
  then.counted = folders.history.counted;
  for (std::size_t i = 0; i < folders.committee_histories.size(); ++i)
    if (const SourceMaterial* material = material_at(folders.committee_histories[i], own.period))
      then.committees.push_back(*material);
    else
      then.known_plans.push_back(plan_alone(folders.committee_materials[i]));
  for (std::size_t i = 0; i < folders.late_histories.size(); ++i)
    if (const SourceMaterial* material = material_at(folders.late_histories[i], own.period))
      then.committees.push_back(*material);
    else if (folders.late_plans[i])
      then.known_plans.push_back(plan_alone(*folders.late_plans[i]));
  Diagnostics told_then;
  RollUp result = roll_up(std::move(then), told_then);
  if (has_errors(told_then)) return std::nullopt;
  return result;
}

std::vector<RollUp> earlier_roll_ups(const RollUpFolders& folders,
                                     const std::vector<ScaleTranslation>& translations) {
  std::vector<RollUp> earlier;
  for (const auto& own : folders.history.earlier)
    if (auto then = roll_up_at(own, folders, translations)) earlier.push_back(std::move(*then));
  return earlier;
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
  source.earlier = earlier_roll_ups(*folders, translations);
  auto known_plans = plans_of_late(*folders);
  auto invested = invested_earlier(*folders);
  source.committees = folders_of(*folders);
  source.roll_up =
      roll_up({std::move(folders->material), std::move(folders->municipality), std::move(translations),
               std::move(folders->committee_materials), std::move(folders->late), folders->history.counted,
               std::move(known_plans), std::move(invested)},
              diagnostics);
  check_assessed(source.roll_up.whole, source.roll_up.plan, diagnostics);
  source.own = {std::move(folders->own), std::move(folders->history)};
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

#include "read/roll_up_folders.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "model/own_files.hpp"
#include "read/municipality_reader.hpp"
#include "read/report_sheets.hpp"
#include "read/sheets/report_sheet.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

/// Workbooks and other files that a report may be read from; notes beside them are none.
bool may_be_source(const fs::path& path) {
  const std::string name = path.filename().string();
  const std::string extension = folded(path.extension().string());
  return !is_hidden(path) && !name.starts_with("~$") && extension != ".md" && extension != ".txt" &&
         !own_file_kind(name);
}

struct FolderEntries {
  bool has_files = false;
  std::vector<fs::path> folders;  // in order of name
};

FolderEntries entries_of(const fs::path& folder) {
  std::error_code error;
  if (!fs::exists(folder, error)) throw UsageFailure("Mappen " + folder.string() + " finns inte.");
  if (!fs::is_directory(folder, error))
    throw UsageFailure(folder.string() + " är en fil. Ange mappen som den ligger i.");
  FolderEntries entries;
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error)) {
    if (entry->is_regular_file(error) && may_be_source(entry->path())) entries.has_files = true;
    if (entry->is_directory(error) && !is_hidden(entry->path()) && entry->path().filename() != "mallar")
      entries.folders.push_back(entry->path());
  }
  std::ranges::sort(entries.folders);
  return entries;
}

/// A folder that was given or that stands in one that was.
struct FolderCandidate {
  fs::path path;
  std::vector<fs::path> inner;
};

std::vector<FolderCandidate> candidates_in(const std::vector<fs::path>& given) {
  std::vector<FolderCandidate> candidates;
  for (const auto& folder : given) {
    FolderEntries entries = entries_of(folder);
    if (entries.has_files) {
      candidates.push_back({folder, std::move(entries.folders)});
      continue;
    }
    for (const auto& inner : entries.folders)
      if (entries_of(inner).has_files) candidates.push_back({inner, {}});
  }
  return candidates;
}

/// Reads the municipality first, whose period and names the committees' are held against.
class RollUpReader {
 public:
  RollUpReader(const MaterialRequest& request, Diagnostics& diagnostics)
      : request_{request}, diagnostics_{diagnostics} {}

  /// Opens the folders until the municipality's is found.
  void find_municipality(std::vector<FolderCandidate> candidates) {
    for (auto& candidate : candidates) {
      Diagnostics told;
      SourceFolder folder = open_source_folder(candidate.path, told);
      if (!is_of_municipality(folder)) {
        committees_.push_back(candidate.path);
        note_misspelt(told);
        continue;
      }
      if (found_)
        throw UsageFailure(
            fmt::format("Både {} och {} har bladet Nämnder. Bara en av mapparna kan vara kommunens.",
                        result_.own.string(), candidate.path.string()));
      found_ = true;
      result_.own = candidate.path;
      for (auto& inner : candidate.inner)
        if (entries_of(inner).has_files) committees_.push_back(std::move(inner));
      read_municipality_from(folder, std::move(told));
    }
    if (!found_)
      throw UsageFailure(
          "Ingen av mapparna är kommunens egen: ingen arbetsbok har bladet Nämnder, som räknar upp "
          "nämnderna. " +
          (misspelt_.empty() ? "Lägg till kommunens mapp i kommandot." : misspelt_));
  }

  void read_committees() {
    for (const auto& path : committees_) read_committee(path);
  }

  /// All faults are told; one that many folders share is told once, with the committees.
  std::optional<RollUpFolders> result() && {
    if (!same_period_missing_.empty())
      period_fault_->advice =
          fmt::format("{} Detsamma gäller mapparna för {}.", traits_of(Code::period_without_data).advice,
                      fmt::join(same_period_missing_, ", "));
    if (period_fault_) diagnostics_.push_back(std::move(*period_fault_));
    if (!complete_ || has_errors(diagnostics_)) return std::nullopt;
    return std::move(result_);
  }

 private:
  void read_municipality_from(SourceFolder& folder, Diagnostics told) {
    report_ = read_report_keys(folder);
    auto material = read_opened_folder(folder, result_.own, request_, result_.history, told);
    // Reading the rest tells more even when the material has faults, but needs the convention.
    if (material) {
      result_.municipality = read_municipality(folder, *material, told);
      result_.material = std::move(*material);
    } else {
      complete_ = false;
      keep_period_fault(told);
    }
    take(std::move(told));
  }

  /// Nothing for the period in the municipality's folder: the committees' will say the same.
  void keep_period_fault(Diagnostics& told) {
    const auto fault = std::ranges::find(told, Code::period_without_data, &Diagnostic::code);
    if (fault == told.end()) return;
    period_fault_ = std::move(*fault);
    told.erase(fault);
  }

  /// A fault that the municipality's folder has too is told there, with the committee's name.
  void note_period_fault(const ReportSheet& report, Diagnostics& told) {
    if (!period_fault_) return;
    const auto same = std::erase_if(told, [&](const Diagnostic& d) {
      return d.code == Code::period_without_data && d.found == period_fault_->found &&
             d.expected == period_fault_->expected;
    });
    if (same > 0) same_period_missing_.push_back(report.info.committee);
  }

  void read_committee(const fs::path& path) {
    Diagnostics told;
    SourceFolder folder =
        open_source_folder(path, told, complete_ ? std::optional{result_.material.period} : request_.period);
    const ReportSheet report = read_report_keys(folder);
    const bool same = is_of_same(report, told) && complete_;
    MaterialRequest request = request_;
    request.goals_needed = false;
    if (same) request.period = result_.material.period;
    for (const auto& own : result_.history.earlier) request.also_reported.push_back(own.period);
    YearHistory history;
    auto material = read_opened_folder(folder, path, request, history, told);
    const bool is_late = same && !material && lacks_only_the_period(told);
    const ExpectedCommittee* expected =
        complete_ && (material || is_late) ? check_name(report, told) : nullptr;
    if (is_late && expected != nullptr) {
      result_.late.push_back({expected->name, latest_in(history), {folder.source, 0, 0}});
      result_.late_folders.push_back(path);
      result_.late_plans.push_back(known_plan(path, request, history));
      result_.late_histories.push_back(std::move(history));
      return;
    }
    note_period_fault(report, told);
    if (material && !has_errors(told)) {
      result_.committees.push_back(path);
      result_.committee_materials.push_back(std::move(*material));
      result_.committee_histories.push_back(std::move(history));
    }
    take(std::move(told));
  }

  /// The committee's plan as its latest report of the year had it, else as it stands in the folder; nullopt
  /// when it cannot be read.
  static std::optional<SourceMaterial> known_plan(const fs::path& path, MaterialRequest request,
                                                  const YearHistory& history) {
    if (!history.earlier.empty()) return history.earlier.front();
    Diagnostics told;
    SourceFolder folder = open_source_folder(path, told, request.period);
    request.period.reset();
    YearHistory unused;
    return read_opened_folder(folder, path, request, unused, told);
  }

  /// A sheet that may have been meant as Nämnder.
  void note_misspelt(const Diagnostics& told) {
    for (const auto& d : told)
      if (d.code == Code::sheet_misspelt && d.expected.ends_with("Nämnder") && d.position.source)
        misspelt_ = fmt::format("Menade du Nämnder med bladet ”{}” i {}?", d.found, d.position.source->file);
  }

  static SourcePosition place_of(const ReportSheet& report, std::string_view key) {
    const auto given = report.given.find(key);
    return given == report.given.end() ? report.position : given->second;
  }

  bool is_of_same(const ReportSheet& report, Diagnostics& told) const {
    const ReportInfo &theirs = report.info, &own = report_.info;
    const bool of_another =
        !theirs.municipality.empty() && folded(theirs.municipality) != folded(own.municipality);
    if (of_another)
      told.push_back({Code::conflicting_value,
                      place_of(report, "Kommun"),
                      theirs.municipality,
                      fmt::format("{}, som i kommunens mapp", own.municipality),
                      "Rätta namnet, eller ta bort mappen ur kommandot.",
                      {place_of(report_, "Kommun")}});
    const bool of_other_year = theirs.year != 0 && own.year != 0 && theirs.year != own.year;
    if (of_other_year)
      told.push_back({Code::conflicting_value,
                      place_of(report, "År"),
                      std::to_string(theirs.year),
                      fmt::format("{}, som i kommunens mapp", own.year),
                      "Rätta året, eller ange mappen för rätt år.",
                      {place_of(report_, "År")}});
    return !of_another && !of_other_year;
  }

  /// Is the only fault that there is nothing for the period?
  static bool lacks_only_the_period(const Diagnostics& told) {
    const auto is_error = [](const Diagnostic& d) { return traits_of(d.code).severity == Severity::error; };
    return std::ranges::any_of(told, is_error) && std::ranges::none_of(told, [&](const Diagnostic& d) {
             return is_error(d) && d.code != Code::period_without_data;
           });
  }

  static std::optional<Period> latest_in(const YearHistory& history) {
    return history.earlier.empty() ? std::nullopt : std::optional{history.earlier.front().period};
  }

  /// The committee that the folder is of; null, and told, when none is expected with its name.
  const ExpectedCommittee* check_name(const ReportSheet& report, Diagnostics& told) {
    const std::string& name = report.info.committee;
    const ExpectedCommittee* expected = find_committee(result_.municipality, name);
    if (expected == nullptr) {
      std::vector<std::string> names;
      for (const auto& committee : result_.municipality.committees) names.push_back(committee.name);
      told.push_back({Code::cell_not_a_known_word, place_of(report, "Nämnd"), name,
                      "en av nämnderna på bladet Nämnder i kommunens mapp", meant_question(name, names)});
      return nullptr;
    }
    const auto [first, is_new] = named_.try_emplace(expected, place_of(report, "Nämnd"));
    if (!is_new)
      told.push_back({Code::duplicate_id,
                      place_of(report, "Nämnd"),
                      name,
                      "en mapp för varje nämnd",
                      "Ta bort den ena mappen ur kommandot.",
                      {first->second}});
    return expected;
  }

  void take(Diagnostics told) { diagnostics_.insert(diagnostics_.end(), told.begin(), told.end()); }

  const MaterialRequest& request_;
  Diagnostics& diagnostics_;
  RollUpFolders result_;
  ReportSheet report_;  // the municipality's
  std::vector<fs::path> committees_;
  std::map<const ExpectedCommittee*, SourcePosition> named_;
  bool found_ = false, complete_ = true;
  std::optional<Diagnostic> period_fault_;        // of the municipality's folder
  std::vector<std::string> same_period_missing_;  // committees that have the same
  std::string misspelt_;                          // the question about a sheet that looks like Nämnder
};

}  // namespace

bool is_of_municipality(const fs::path& folder) {
  Diagnostics told_when_read;
  return is_of_municipality(open_source_folder(folder, told_when_read));
}

bool is_single_folder(const std::vector<fs::path>& given) {
  const auto candidates = given.size() == 1 ? candidates_in(given) : std::vector<FolderCandidate>{};
  return candidates.size() == 1 && candidates.front().path == given.front() &&
         std::ranges::none_of(candidates.front().inner,
                              [](const fs::path& inner) { return entries_of(inner).has_files; });
}

bool hold_municipality(const std::vector<fs::path>& given) {
  const auto candidates = candidates_in(given);
  return std::ranges::any_of(candidates, [](const FolderCandidate& c) { return is_of_municipality(c.path); });
}

std::optional<RollUpFolders> read_roll_up_folders(const std::vector<fs::path>& given,
                                                  const MaterialRequest& request, Diagnostics& diagnostics) {
  RollUpReader reader{request, diagnostics};
  reader.find_municipality(candidates_in(given));
  reader.read_committees();
  return std::move(reader).result();
}

}  // namespace redovisa

#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "municipal_source.hpp"
#include "read/material_reader.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

/// The folders of the two reports that are compared.
struct FoldersToCompare {
  std::vector<std::filesystem::path> earlier,
      later;  // a committee's, or the municipality's with its committees'
  bool municipal = false;
  bool of_one = false;  // both reports are of the same folders
};

/// What was given put in two: a folder is held against itself at another time, the first of two against the
/// second. With the municipality's among them all belong to its report; where there are two of these, those
/// from the second on to the later. Throws UsageFailure when they are too many.
FoldersToCompare folders_to_compare(const std::vector<std::filesystem::path>& given);

/// One of the reports, read without fault: a committee's material, or the municipality's put together with
/// its committees'.
struct ReadReport {
  std::filesystem::path folder;  // the municipality's own, or the committee's
  std::optional<SourceMaterial> material;
  std::optional<RollUp> roll_up;
  YearHistory history;

  const SourceMaterial& whole() const { return roll_up ? roll_up->whole : *material; }
};

/// Reads the report of the period; nullopt, and told, when there are faults. Throws UsageFailure when nothing
/// is reported.
std::optional<ReadReport> read_report_to_compare(const std::vector<std::filesystem::path>& folders,
                                                 bool municipal, const MaterialRequest& request,
                                                 std::ostream& err);

/// A report as a reader sees it: the figures that its comments name are filled in.
class FilledReport {
 public:
  explicit FilledReport(const ReadReport& read);
  FilledReport(const FilledReport&) = delete;
  FilledReport& operator=(const FilledReport&) = delete;

  PlanView view() const;

 private:
  SourceMaterial material_;
  AssessedPlan plan_;
  std::size_t goals_of_others_ = 0;
};

/// Numbers of goals that are in one of the reports alone because their committee has not made the other.
std::vector<std::string> goals_of_unreported(const ReadReport& from, const ReadReport& to);

/// Which committees have not reported, in both or in one of the reports: a line for each, or nothing.
std::string unreported_committees(const ReadReport& from, const ReadReport& to);

}  // namespace redovisa

#pragma once

#include <filesystem>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/template.hpp"
#include "document/template_places.hpp"
#include "model/source_material.hpp"

namespace redovisa {

struct CommonTemplates;

/// Where templates are: the program's or municipality's folder, and the folder `mallar` of the underlag,
/// where a committee keeps those that it has changed. What is there goes before what is common.
struct TemplateRoots {
  std::filesystem::path common;
  std::filesystem::path own = {};              // empty: none
  std::filesystem::path underlag = {};         // whose pictures texts may show; empty: none
  std::shared_ptr<CommonTemplates> kept = {};  // what the batch has read of `common`; null: nothing is kept
};

TemplateRoots template_roots(const std::filesystem::path& templates, const std::filesystem::path& underlag);

/// Where a report's template may stand for a convention, whose family is its own name and those that it
/// builds on, nearest first.
TemplatePlaces template_folders(const TemplateRoots& roots, const std::string& report,
                                const std::vector<std::string>& family);

/// Whether the report has a template in any of the places.
bool is_report(const TemplateRoots& roots, const std::string& report);

/// Throws UsageFailure, with the names that may have been meant, when none of the folders' reports has the
/// template.
void demand_template(const std::string& report, const std::vector<std::filesystem::path>& folders,
                     const std::filesystem::path& templates);

/// Throws UsageFailure, with the template to use instead, when the template makes a report of the other of
/// committee and municipality.
void demand_audience(const Template& report_template, TemplateAudience own, const std::string& instead);

/// What a report of a whole year's template is as long as the period is only a part of it: forecasts stand
/// where the year's outcomes are to be. Shown as its status.
inline constexpr std::string_view draft_of_year = "Utkast: året är inte slut";

/// Is the template for whole years and the period only a part of one? Tells so on `err`. `instead` is the
/// template that parts of a year have.
bool is_draft_of_year(const Template& report_template, const Period& period, std::string_view instead,
                      std::ostream& err);

/// Where the look of a report may stand, nearest first: the underlag's own, the municipality's, the standard.
std::vector<std::filesystem::path> look_folders(const TemplateRoots& roots,
                                                const std::vector<std::string>& family);

/// The report that is made when nobody has asked for another: the plan when nothing has been followed up,
/// else a report of the year or of a part of it.
std::string usual_report(const SourceMaterial& material);

}  // namespace redovisa

#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

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

/// Where the look of a report may stand, nearest first: the underlag's own, the municipality's, the standard.
std::vector<std::filesystem::path> look_folders(const TemplateRoots& roots,
                                                const std::vector<std::string>& family);

/// The report that is made when nobody has asked for another: the plan when nothing has been followed up,
/// else a report of the year or of a part of it.
std::string usual_report(const SourceMaterial& material);

}  // namespace redovisa

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "document/template_places.hpp"
#include "model/source_material.hpp"

namespace redovisa {

/// Where the templates folder may have a report's template for a convention, whose family is its own name and
/// those that it builds on, nearest first.
TemplatePlaces template_folders(const std::filesystem::path& templates, const std::string& report,
                                const std::vector<std::string>& family);

/// The report that is made when nobody has asked for another: the plan when nothing has been followed up,
/// else a report of the year or of a part of it.
std::string usual_report(const SourceMaterial& material);

/// The sections of running text that any of the convention's templates shows; templates with faults show
/// nothing.
std::vector<std::string> sections_of_any(const std::filesystem::path& templates,
                                         const std::vector<std::string>& family);

}  // namespace redovisa

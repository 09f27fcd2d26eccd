#pragma once

#include <string>
#include <vector>

#include "document/template.hpp"

namespace redovisa {

/// A template whose main part is rapport.md; the file names are the positions.
Template template_of(const std::string& main_part,
                     const std::vector<std::pair<std::string, std::string>>& others = {});

/// A text from cell B7 of a sheet Texter.
Prose prose_of(const std::string& markdown);

/// A table with one cell that is placed and numbered.
Table table_of(const std::string& id);
Chart chart_of(const std::string& id);

/// The filled blocks as text; when there were faults, each as "position code found | expected".
std::string filled(const Template& report_template, const Contents& contents);

}  // namespace redovisa

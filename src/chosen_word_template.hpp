#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/source_material.hpp"
#include "read/word/word_template_reader.hpp"
#include "write/formats.hpp"

namespace redovisa {

/// The Word template that a report is to be written in: the one of the command line, else the one that the
/// sheet Rapport names, as seen from the underlag. nullopt: none.
std::optional<WordTemplatePlace> chosen_word_template(const std::filesystem::path& underlag,
                                                      const ReportInfo& report,
                                                      const std::filesystem::path& of_command_line);

/// Whether any of the formats is made of a Word file.
bool need_word_template(const std::vector<std::string>& formats);

/// Reads the template and fits the report's look into it. What the user should know of it, as lines to show;
/// empty, with the faults told, when it cannot be used.
/// `plain` is the look that gives what the template lacks.
std::optional<std::string> fit_word_template(const WordTemplatePlace& place, const Look& plain,
                                             Rendering& rendering, Diagnostics& diagnostics);

}  // namespace redovisa

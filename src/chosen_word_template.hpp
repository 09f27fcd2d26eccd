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

/// Reads the template, if there is one and any of the formats is made of a Word file, and fits the report's
/// look into it; the plain look of the templates folder gives what it lacks. What the user should know of it,
/// as lines to show; empty, with the faults told, when it cannot be used.
std::string fit_word_template(const std::optional<WordTemplatePlace>& place,
                              const std::vector<std::string>& formats, const std::filesystem::path& templates,
                              Rendering& rendering, Diagnostics& diagnostics);

}  // namespace redovisa

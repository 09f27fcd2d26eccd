#pragma once

#include <CLI/CLI.hpp>

#include "command_line/arguments.hpp"

namespace redovisa {

/// Each command's part of the command line: adds it to the parser, and makes it of what the parser was given.
/// The latter throws UsageFailure where words cannot be understood.
CLI::App* add_report(CLI::App& app, Arguments& arguments);
ReportCommand report_command(const Arguments& arguments);
CLI::App* add_municipality(CLI::App& app, Arguments& arguments);
MunicipalityCommand municipality_command(const Arguments& arguments);
CLI::App* add_review(CLI::App& app, Arguments& arguments);
ReviewCommand review_command(const Arguments& arguments);
CLI::App* add_compare(CLI::App& app, Arguments& arguments);
CompareCommand compare_command(const Arguments& arguments);
CLI::App* add_explain(CLI::App& app, Arguments& arguments);
ExplainCommand explain_command(const Arguments& arguments);
CLI::App* add_new(CLI::App& app, Arguments& arguments);
NewCommand new_command(const Arguments& arguments);
CLI::App* add_convert(CLI::App& app, Arguments& arguments);
ConvertCommand convert_command(const Arguments& arguments);
CLI::App* add_import(CLI::App& app, Arguments& arguments);
ImportCommand import_command(const Arguments& arguments);

}  // namespace redovisa

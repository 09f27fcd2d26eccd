#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "command_line.hpp"
#include "command_line/batch_options.hpp"

namespace redovisa {

/// What the parser fills in before the commands are made from it.
struct Arguments {
  std::vector<std::string> folders, from_folders;
  std::string convention, municipality, committee, year;
  std::string target, destination, from, to;
  std::string folder, id, period, format, output = "output", templates_folder, word_template;
  std::optional<std::string> report_template;
  bool fetch = false, municipality_folder = false;
  std::string kolada_address;
  std::optional<std::string> explained;
  BatchArguments batch;
  bool strict = false, without_page_numbers = false, editable_charts = false;
};

/// What is wrong with a period or year as it was written, in Swedish; empty: nothing.
std::string period_error(const std::string& text);
std::string year_error(const std::string& text);

/// The year that a text is; nullopt: it is none.
std::optional<int> year_of(const std::string& text);

/// The parts of "docx, pdf".
std::vector<std::string> split_list(const std::string& list);

/// A command with its name and what it does, whose help is in Swedish.
CLI::App* add_command(CLI::App& app, const char* name, const char* what);

/// --period and --mallkatalog of the commands that read an underlag.
void add_common_options(CLI::App& command, Arguments& arguments);

/// --ut and --utan-sidnummer of the commands that write reports.
void add_output_options(CLI::App& command, Arguments& arguments);

/// --redigerbara-diagram, --wordmall, --hamta and --kolada of the commands that make reports of an underlag.
void add_report_options(CLI::App& command, Arguments& arguments);

/// What --ar and --period mean to a command, in Swedish.
struct FormWords {
  const char* year;
  const char* period;
};

/// --kommun, --namnd, --ar, --period and --mallkatalog of the commands that make workbooks to fill in.
void add_form_options(CLI::App& command, Arguments& arguments, const FormWords& words);

}  // namespace redovisa

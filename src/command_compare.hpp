#pragma once

#include <string>
#include <vector>

#include "command_line.hpp"

namespace CLI {
class App;
}

namespace redovisa {

/// What the parser fills in of redovisa jamfor.
struct CompareArguments {
  std::vector<std::string> folders;
  std::string from, to, format, output = "output", templates_folder;
  bool without_page_numbers = false;
};

/// Adds the command to the parser; the arguments must outlive it.
CLI::App* add_compare(CLI::App& app, CompareArguments& arguments);

CompareCommand compare_command(const CompareArguments& arguments);

}  // namespace redovisa

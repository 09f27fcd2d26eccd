#pragma once

#include <string>

#include "command_line.hpp"

namespace CLI {
class App;
}

namespace redovisa {

/// What the parser fills in of the options for many folders.
struct BatchArguments {
  std::string list, threads, share;
  bool watch = false;
};

/// --lista, --jobb, --del and --bevaka.
void add_batch_options(CLI::App& command, BatchArguments& arguments);

/// The checked arguments as settings.
BatchSettings batch_settings(const BatchArguments& arguments);

}  // namespace redovisa

#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace redovisa {

/// The parser's complaint in Swedish.
std::string complaint(const CLI::ParseError& error, const CLI::App& app);

}  // namespace redovisa

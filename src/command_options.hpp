#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace redovisa {

/// What is wrong with a period on the command line; empty: nothing.
std::string period_error(const std::string& text);

/// The headings of a command's help, which the parser would write in English.
void make_group_swedish(CLI::App& command);

/// The words of a list with commas between them.
std::vector<std::string> split_list(const std::string& list);

}  // namespace redovisa

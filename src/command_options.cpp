#include "command_options.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <utility>

#include "model/date.hpp"

namespace redovisa {

std::string period_error(const std::string& text) {
  return parse_period(text) ? std::string{}
                            : fmt::format("”{}” är ingen period; skriv till exempel 2025-08", text);
}

void make_group_swedish(CLI::App& command) {
  command.group("Kommandon");
  command.option_defaults()->group("Val");
  command.get_help_ptr()->group("Val");
}

std::vector<std::string> split_list(const std::string& list) {
  std::vector<std::string> parts;
  std::string part;
  for (const char c : list + ",") {
    if (c != ',' && c != ' ') {
      part += c;
    } else if (!part.empty()) {
      parts.push_back(std::exchange(part, {}));
    }
  }
  return parts;
}

}  // namespace redovisa

#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.hpp"

namespace redovisa {

/// What utseende.xml says, by the names of its attributes. What is wrong or left out is not there.
struct LookSettings {
  std::string name;
  std::map<std::string, std::string> colours;    // RRGGBB: "accent", "linje" …
  std::map<std::string, std::string> typefaces;  // "text", "rubrik", "kod"
  std::map<std::string, unsigned> page;          // millimetres: "bredd", "vänster" …
  std::map<std::string, unsigned> logotype;      // millimetres from the paper's upper left corner
};

/// Reads utseende.xml and tells all that is wrong in it, with line and column.
LookSettings read_look_settings(const std::filesystem::path& file, Diagnostics& diagnostics);

/// Tells why a look's part, whose names are filled in, is no well-formed XML, with its line.
void tell_malformed_part(std::string_view xml, const std::filesystem::path& file, Diagnostics& diagnostics);

}  // namespace redovisa

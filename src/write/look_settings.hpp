#pragma once

#include <filesystem>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "write/look.hpp"

namespace redovisa {

struct Typefaces {
  std::string text = "Calibri", headings = "Calibri", code = "Consolas";
};

/// What utseende.xml says: the look's colours, typefaces and measures.
struct LookSettings {
  std::string name;
  Palette palette = {};
  Typefaces typefaces = {};
  PageSize page = {};
  PaperBox logotype = {};
};

/// Reads utseende.xml and tells all that is wrong in it, with line and column. What is wrong or left out is
/// as in the standard.
LookSettings read_look_settings(const std::filesystem::path& file, Diagnostics& diagnostics);

}  // namespace redovisa

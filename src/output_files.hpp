#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "write/formats.hpp"

namespace redovisa {

/// The folder's own name, which its reports are put under; "input/norrtalje/" and "." have names too.
std::string folder_name(const std::filesystem::path& folder);

/// The formats of a command whose result is shown as text or JSON and otherwise written.
struct ShownFormats {
  bool text = false, json = false;
  std::vector<std::string> written;
};
ShownFormats shown_formats(const std::vector<std::string>& formats);

/// How the line begins that tells of a written file.
inline constexpr std::string_view written_mark = "  Skrev ";

/// Writes the formats to the folder and names the files on `out`. Every format is made in memory first, so
/// that what can fail has failed before anything is written; a format that the environment cannot make is
/// told on `err` and the others are written. Numbered pictures that an earlier report of that name left
/// beside its Markdown are removed. Returns the exit code.
int write_all(const Rendering& rendering, const std::vector<std::string>& formats,
              const std::filesystem::path& folder, const std::string& stem, const Typesetting& setting,
              std::ostream& out, std::ostream& err);

}  // namespace redovisa

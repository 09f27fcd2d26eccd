#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "write/logotype.hpp"
#include "write/palette.hpp"

namespace redovisa {

struct WordFrame;

/// The page standing upright, in millimetres; a page that lies down has the same margins.
struct PageSize {
  double width = 210, height = 297;
  double top = 25, bottom = 22, left = 20, right = 20;
  double header = 12, footer = 10;  // from the edge of the paper
};

/// A municipality's look: the Word parts that carry styles, header and footer, the web page's template, style
/// and script, and the colours of charts.
/// Kept as files in templates/utseende/<name>/, replaceable without touching code.
struct Look {
  std::string name;
  std::map<std::string, std::string> parts;  // by file name: "styles.xml", "header.xml", …
  Palette palette;
  PageSize page = {};
  Logotype logotype = {};
  std::shared_ptr<const WordFrame> word_frame = {};  // what a Word template puts round the report; null: none
};

/// The look of the folders, nearest first: each file is that of the nearest folder that has it, so a folder
/// needs only what differs from those after it. All that is wrong in them is told with file and line, and the
/// look is then not to be written with. Throws EnvironmentFailure, naming the file, when one is missing
/// everywhere.
Look read_look(const std::vector<std::filesystem::path>& folders, Diagnostics& diagnostics);

/// The same of the program's own folders: EnvironmentFailure tells what is wrong.
Look read_look(const std::vector<std::filesystem::path>& folders);

/// The same of one folder, which is complete.
Look read_look(const std::filesystem::path& folder);

}  // namespace redovisa

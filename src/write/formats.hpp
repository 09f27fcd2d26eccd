#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "view/workbook.hpp"
#include "write/look.hpp"
#include "write/pdf/typeset_pages.hpp"

namespace redovisa {

/// A report ready to be written in any format.
struct Rendering {
  Document document;
  Workbook workbook;
  Look look;
  bool editable_charts = false;        // in the Word file
  std::optional<Look> word_look = {};  // in a municipality's Word template; nullopt: as the others
};

/// The look of the Word file and the PDF.
inline const Look& look_in_word(const Rendering& rendering) {
  return rendering.word_look ? *rendering.word_look : rendering.look;
}

/// A finished file: its name relative to the report's folder, and all its bytes.
struct OutputFile {
  std::string name;
  std::string bytes;
  bool accessory = false;  // a picture that belongs to another file
};

/// The folder that the pictures of a report as Markdown stand in, beside it.
std::string picture_folder_of(const std::string& stem);

/// Whether a format is the one that shows the rendering's workbook instead of its document.
bool is_of_workbook(std::string_view format);

/// Whether a format is written without Pandoc.
bool is_own_format(std::string_view format);

/// The report in one format: "md", "docx", "xlsx", "pdf", or any other that Pandoc writes. `stem` is the
/// file's name without extension, `pages` those of the rendering's document. Throws EnvironmentFailure when
/// the format cannot be made here.
std::vector<OutputFile> write_format(const Rendering& rendering, const std::string& format,
                                     const std::string& stem, TypesetPages& pages);

}  // namespace redovisa

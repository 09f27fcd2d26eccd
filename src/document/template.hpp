#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "document/document.hpp"
#include "view/contents.hpp"
#include "view/table_layout.hpp"

namespace redovisa {

/// A Markdown file of a template, with the source that its positions speak of.
struct TemplatePart {
  std::string markdown;
  SourceRef source;
};

/// A report's order and prose, kept outside the code: `mall.xml` and Markdown files in a folder of
/// templates/.
struct Template {
  std::string name;   // "delarsrapport"
  std::string title;  // may hold placeholders: "Delårsrapport per {{rapport.månad}} {{rapport.år}}"
  std::vector<std::string> formats;  // what `rapport` writes when the user names no format: md, docx, xlsx
  std::string main_part;             // "rapport.md"
  std::map<std::string, TemplatePart> parts;  // by file name
  SourcePosition title_position = {};
  TableLayouts layouts = {};
};

/// Reads a template from the folders that it may be in, nearest first: a municipality's own form of a report
/// goes before the usual one, and a file that the nearer folder lacks is taken from the next. nullopt and
/// diagnostics when something is missing or malformed.
std::optional<Template> read_template(const std::vector<std::filesystem::path>& folders,
                                      Diagnostics& diagnostics);

/// The template filled with contents: blocks with numbered tables and figures, unique ids, prose parsed as
/// CommonMark. nullopt when a name is unknown; all faults are told, each with file and line, or cell.
std::optional<std::vector<Block>> fill(const Template& report_template, const Contents& contents,
                                       Diagnostics& diagnostics);

/// The names that the template inserts by `{{infoga …}}`, folded, each once.
std::vector<std::string> inserted_names(const Template& report_template);

/// A single line with its placeholders replaced, as for the title.
std::optional<std::string> fill_line(const std::string& line, const SourcePosition& position,
                                     const Contents& contents, Diagnostics& diagnostics);

}  // namespace redovisa

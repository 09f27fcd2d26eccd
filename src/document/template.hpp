#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "document/document.hpp"
#include "document/template_places.hpp"
#include "read/pictures/picture_folder.hpp"
#include "view/contents.hpp"
#include "view/table_layout.hpp"

namespace redovisa {

/// A Markdown file of a template, with the source that its positions speak of.
struct TemplatePart {
  std::string markdown;
  SourceRef source;
};

/// What a template makes: a follow-up of a period, or the plan of a year.
enum class TemplateKind : std::uint8_t { follow_up, plan };

/// Whose report a template makes.
enum class TemplateAudience : std::uint8_t { anyone, committee, municipality };

/// A report's order and prose, kept outside the code: `mall.xml` and Markdown files in folders of templates/.
struct Template {
  std::string name;   // "delarsrapport"
  std::string title;  // may hold placeholders: "Delårsrapport per {{rapport.månad}} {{rapport.år}}"
  std::vector<std::string> formats;  // what `rapport` writes when the user names no format: md, docx, xlsx
  std::string main_part;             // "rapport.md"
  std::map<std::string, TemplatePart> parts;  // by file name
  SourcePosition title_position = {};
  TableLayouts layouts = {};
  TemplateKind kind = TemplateKind::follow_up;
  TemplateAudience audience = TemplateAudience::anyone;
  bool whole_year = false;  // for reports of whole years only
  int contents_levels = 3;  // of headings in the list of contents; 0: no list
  bool title_page = true;
  bool chapters_flow =
      false;  // do chapters follow each other on a page, rather than begin pages of their own?
  std::vector<std::string> inserted = {};  // as inserted_names, of a template that has been read
};

/// Reads a report's template. Its mall.xml is the one of the nearest folder that has any, and each Markdown
/// file is that of the nearest folder that has it. What a mall.xml that builds on another report lacks is
/// that report's, whose folders follow after the template's own. nullopt and diagnostics when something is
/// missing or malformed.
std::optional<Template> read_template(const TemplatePlaces& places, Diagnostics& diagnostics);

/// The same, but a template whose faults do not keep it from being filled is given too, with its diagnostics:
/// not to be written, but so that what is wrong in its text is told at the same time.
std::optional<Template> read_template_to_check(const TemplatePlaces& places, Diagnostics& diagnostics);

/// The template filled with contents: blocks with numbered tables and figures, unique ids, prose parsed as
/// CommonMark. `pictures`: those that texts may show. nullopt when a name is unknown; all faults are told,
/// each with file and line, or cell.
std::optional<std::vector<Block>> fill(const Template& report_template, const Contents& contents,
                                       Diagnostics& diagnostics, const PictureFolder& pictures = {});

/// The names that the template inserts by `{{infoga …}}`, in the main part and all that it repeats, folded,
/// each once.
std::vector<std::string> inserted_names(const Template& report_template);

/// A single line with its placeholders replaced, as for the title.
std::optional<std::string> fill_line(const std::string& line, const SourcePosition& position,
                                     const Contents& contents, Diagnostics& diagnostics);

}  // namespace redovisa

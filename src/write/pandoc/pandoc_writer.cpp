#include "write/pandoc/pandoc_writer.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>
#include <vector>

#include "diagnostics/failure.hpp"
#include "write/display_width.hpp"
#include "write/file_date.hpp"
#include "write/markdown/markdown_dialect.hpp"
#include "write/markdown/title_block.hpp"
#include "write/pandoc/child_process.hpp"
#include "write/pandoc/html_tables.hpp"
#include "write/pandoc/pandoc_stylesheet.hpp"
#include "write/pandoc/zip_times.hpp"
#include "write/temporary_folder.hpp"

namespace redovisa {

namespace {

using Texts = std::vector<std::string>;

constexpr std::chrono::seconds time_limit{60};

// Only what the writer uses is switched on, so that nothing in a comment can act as markup.
constexpr std::string_view reading =
    "markdown-raw_html-raw_tex-raw_attribute-tex_math_dollars-latex_macros-citations-subscript-superscript"
    "-strikeout-example_lists-smart-implicit_figures-implicit_header_references-auto_identifiers"
    "-yaml_metadata_block-pandoc_title_block-native_divs-native_spans-markdown_in_html_blocks-line_blocks"
    "-definition_lists-footnotes-inline_notes-grid_tables-simple_tables-multiline_tables-task_lists";

// Titles stand above the text in these: its highest heading is the page's second.
constexpr std::array<std::string_view, 3> pages{"html", "html4", "html5"};

bool is_page(std::string_view format) { return std::find(pages.begin(), pages.end(), format) != pages.end(); }

/// A name, never a path: Pandoc would run a path as a program of its own.
bool is_name(std::string_view format) {
  return !format.empty() &&
         format.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

[[noreturn]] void fail_on_format(const std::string& format) {
  throw EnvironmentFailure{
      fmt::format("Pandoc känner inte till formatet »{}«: välj till exempel html, odt, epub, rtf eller pptx. "
                  "Kommandot »pandoc --list-output-formats« visar alla.",
                  format)};
}

void add_metadata(Texts& arguments, std::string_view key, std::string_view value) {
  if (!value.empty()) arguments.push_back(fmt::format("--metadata={}={}", key, value));
}

/// The same for the same report, as an e-book must have one.
std::string identifier_of(const Properties& properties) {
  if (!properties.input_hash.empty()) return fmt::format("urn:redovisa:{}", properties.input_hash);
  return fmt::format("urn:redovisa:{}:{}:{}", properties.case_number, properties.period, properties.date);
}

void add_description(Texts& arguments, const Document& document, const std::string& format) {
  const Properties& properties = document.properties;
  const TitleBlock title = title_block_of(document);
  add_metadata(arguments, "title", title.title);
  add_metadata(arguments, "subtitle", fmt::format("{}", fmt::join(title.lines, " · ")));
  add_metadata(arguments, "author", properties.author);
  add_metadata(arguments, "lang", "sv-SE");
  add_metadata(arguments, "toc-title", "Innehåll");
  if (!format.starts_with("epub")) return;
  add_metadata(arguments, "identifier", identifier_of(properties));
  add_metadata(arguments, "date", properties.date);
  add_metadata(arguments, "publisher", properties.municipality);
}

Texts arguments_for(const Document& document, const std::string& format,
                    const std::filesystem::path& folder) {
  Texts arguments{"pandoc",
                  fmt::format("--from={}", reading),
                  fmt::format("--to={}", format),
                  "--standalone",
                  "--toc",
                  fmt::format("--toc-depth={}", is_page(format) ? 4 : 3),
                  "--no-highlight",
                  "--wrap=none",
                  fmt::format("--resource-path={}", folder.string()),
                  fmt::format("--output={}", (folder / "rapport").string())};
  // --embed-resources from 2.19 means the same; --self-contained is understood by older and newer alike.
  if (is_page(format)) arguments.push_back("--self-contained");
  if (is_page(format) || format.starts_with("epub"))
    arguments.push_back(fmt::format("--css={}", (folder / "utseende.css").string()));
  add_description(arguments, document, format);
  arguments.push_back((folder / "rapport.md").string());
  return arguments;
}

void check(const ChildOutcome& outcome, const std::string& format) {
  if (!outcome.started)
    throw EnvironmentFailure{
        fmt::format("Pandoc saknas, så formatet »{}« kan inte skrivas: installera med »apt install pandoc«; "
                    "övriga format är "
                    "skrivna.",
                    format)};
  if (outcome.timed_out)
    throw EnvironmentFailure{
        fmt::format("Pandoc blev inte färdigt med formatet »{}« på {} sekunder och avbröts.", format,
                    time_limit.count())};
  if (outcome.messages.find("Unknown output format") != std::string::npos) fail_on_format(format);
  if (outcome.exit_code != 0)
    throw EnvironmentFailure{fmt::format("Pandoc kunde inte skriva formatet »{}« (felkod {}):\n{}", format,
                                         outcome.exit_code, shortened(outcome.messages, 2000))};
}

void write_sources(const TemporaryFolder& folder, const Document& document, const Palette& palette,
                   const std::string& format) {
  const MarkdownDialect dialect{.for_pandoc = true, .heading_shift = is_page(format) ? 1 : 0};
  const MarkdownReport report = write_markdown(document, palette, "bilder", dialect);
  folder.write("rapport.md", report.text);
  folder.write("utseende.css", stylesheet(palette));
  for (const auto& [path, picture] : report.pictures) folder.write(path, picture);
}

}  // namespace

std::string write_through_pandoc(const Document& document, const Palette& palette,
                                 const std::string& format) {
  // PDF has a writer of its own, and Pandoc's needs programs that we do not ask for.
  if (!is_name(format) || format == "pdf") fail_on_format(format);
  const TemporaryFolder folder;
  write_sources(folder, document, palette, format);
  const std::string time = std::to_string(file_time(document.properties.date));
  const ChildOutcome outcome =
      run_child(arguments_for(document, format, folder.path()), {{"SOURCE_DATE_EPOCH", time}}, time_limit);
  check(outcome, format);
  clear_zip_times(folder.path() / "rapport");
  const std::string bytes = folder.read("rapport");
  return is_page(format) ? with_table_headings(bytes) : bytes;
}

}  // namespace redovisa

#include "write/pandoc/pandoc_task.hpp"

#include <fmt/format.h>
#include <string_view>

#include "diagnostics/failure.hpp"
#include "write/display_width.hpp"
#include "write/file_date.hpp"
#include "write/markdown/title_block.hpp"
#include "write/pandoc/child_process.hpp"
#include "write/pandoc/zip_times.hpp"
#include "write/temporary_folder.hpp"

namespace redovisa {

namespace {

using Texts = std::vector<std::string>;

constexpr std::chrono::seconds time_limit{60};
constexpr const char* result_name = "rapport";

// Only what the writer uses is switched on, so that nothing in a comment can act as markup.
constexpr std::string_view reading =
    "markdown-raw_html-raw_tex-raw_attribute-tex_math_dollars-latex_macros-citations-subscript-superscript"
    "-example_lists-smart-implicit_figures-implicit_header_references-auto_identifiers"
    "-yaml_metadata_block-pandoc_title_block-native_divs-native_spans-markdown_in_html_blocks-line_blocks"
    "-definition_lists-inline_notes-grid_tables-simple_tables-multiline_tables-task_lists";

/// A name, never a path: Pandoc would run a path as a program of its own.
bool is_name(std::string_view format) {
  return !format.empty() &&
         format.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

[[noreturn]] void fail_on_format(const std::string& format) {
  throw EnvironmentFailure{fmt::format(
      "Formatet ”{}” finns inte: välj till exempel docx, xlsx, pdf, html, md, rtf, odt eller epub. "
      "Kommandot »pandoc --list-output-formats« visar alla.",
      format)};
}

Texts arguments_for(const PandocTask& task, const std::filesystem::path& folder) {
  Texts arguments{"pandoc",
                  fmt::format("--from={}", reading),
                  fmt::format("--to={}", task.format),
                  "--standalone",
                  "--toc",
                  "--no-highlight",
                  "--wrap=none",
                  fmt::format("--resource-path={}", folder.string()),
                  fmt::format("--output={}", (folder / result_name).string())};
  arguments.insert(arguments.end(), task.options.begin(), task.options.end());
  for (const auto& [option, file] : task.file_options)
    arguments.push_back(fmt::format("{}={}", option, (folder / file).string()));
  for (const auto& [key, value] : task.metadata)
    if (!value.empty()) arguments.push_back(fmt::format("--metadata={}={}", key, value));
  arguments.push_back((folder / pandoc_text).string());
  return arguments;
}

constexpr std::string_view says_unknown = "Unknown output format";

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
  if (outcome.messages.find(says_unknown) != std::string::npos) fail_on_format(format);
  if (outcome.exit_code != 0)
    throw EnvironmentFailure{fmt::format("Pandoc kunde inte skriva formatet »{}« (felkod {}):\n{}", format,
                                         outcome.exit_code, shortened(outcome.messages, 2000))};
}

}  // namespace

std::vector<std::pair<std::string, std::string>> common_metadata(const Document& document) {
  return {{"title", title_block_of(document).title},
          {"author", document.properties.author},
          {"lang", "sv-SE"},
          {"toc-title", "Innehåll"}};
}

bool may_be_written_by_pandoc(const std::string& format) {
  if (!is_name(format) || format == "pdf") return false;
  const auto asked = run_child(
      {"pandoc", "--from=markdown", "--to=" + format, "--output=/dev/null", "/dev/null"}, {}, time_limit);
  return asked.messages.find(says_unknown) == std::string::npos;
}

std::string run_pandoc(const PandocTask& task) {
  // PDF has a writer of its own, and Pandoc's needs programs that we do not ask for.
  if (!is_name(task.format) || task.format == "pdf") fail_on_format(task.format);
  const TemporaryFolder folder;
  for (const auto& [name, bytes] : task.files) folder.write(name, bytes);
  const std::string time = std::to_string(file_time(task.date));
  check(run_child(arguments_for(task, folder.path()), {{"SOURCE_DATE_EPOCH", time}}, time_limit),
        task.format);
  if (task.finish) task.finish(folder.path() / result_name);
  clear_zip_times(folder.path() / result_name);
  return folder.read(result_name);
}

}  // namespace redovisa

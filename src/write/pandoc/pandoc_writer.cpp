#include "write/pandoc/pandoc_writer.hpp"

#include <fmt/format.h>

#include "write/markdown/markdown_dialect.hpp"
#include "write/markdown/title_block.hpp"
#include "write/pandoc/pandoc_stylesheet.hpp"
#include "write/pandoc/pandoc_task.hpp"

namespace redovisa {

namespace {

constexpr const char* stylesheet_name = "utseende.css";

/// The same for the same report, as an e-book must have one.
std::string identifier_of(const Properties& properties) {
  if (!properties.input_hash.empty()) return fmt::format("urn:redovisa:{}", properties.input_hash);
  return fmt::format("urn:redovisa:{}:{}:{}", properties.case_number, properties.period, properties.date);
}

void add_book(PandocTask& task, const Document& document, const Palette& palette) {
  const Properties& properties = document.properties;
  task.files.emplace(stylesheet_name, stylesheet(palette));
  task.file_options.emplace_back("--css", stylesheet_name);
  task.metadata.insert(task.metadata.end(), {{"identifier", identifier_of(properties)},
                                             {"date", properties.date},
                                             {"publisher", properties.municipality}});
}

}  // namespace

std::string write_through_pandoc(const Document& document, const Palette& palette,
                                 const std::string& format) {
  const MarkdownDialect dialect{.for_pandoc = true, .heading_shift = 0};
  MarkdownReport report = write_markdown(document, palette, "bilder", dialect);
  PandocTask task{.format = format,
                  .files = std::move(report.pictures),
                  .file_options = {},
                  .metadata = common_metadata(document),
                  .options = {"--toc-depth=3"},
                  .date = document.properties.date};
  task.files.emplace(pandoc_text, std::move(report.text));
  task.metadata.emplace_back("subtitle", fmt::format("{}", fmt::join(title_block_of(document).lines, " · ")));
  if (format.starts_with("epub")) add_book(task, document, palette);
  return run_pandoc(task);
}

}  // namespace redovisa

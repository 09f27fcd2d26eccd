#include "write/pandoc/pandoc_writer.hpp"

#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <string_view>

#include "write/markdown/markdown_dialect.hpp"
#include "write/markdown/title_block.hpp"
#include "write/pandoc/odt_tables.hpp"
#include "write/pandoc/pandoc_stylesheet.hpp"
#include "write/pandoc/pandoc_task.hpp"
#include "write/zip_archive.hpp"

namespace redovisa {

namespace {

constexpr const char* stylesheet_name = "utseende.css";
constexpr const char* reference_name = "referens.odt";

constexpr double odt_margins = 40;  // left and right together, in mm, as opendocument.xml has them

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

// Pandoc lists what the reference has and writes its own; LibreOffice opens no file whose parts are not
// listed.
constexpr std::string_view empty_properties =
    R"(<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"/>)";

/// Pandoc takes the styles of a document to refer to; little else of one is needed.
void add_styles(PandocTask& task, const Look& look) {
  const auto styles = look.parts.find("opendocument.xml");
  if (styles == look.parts.end()) return;
  const std::array<ArchivePart, 3> parts{{{"mimetype", "application/vnd.oasis.opendocument.text"},
                                          {"meta.xml", empty_properties},
                                          {"styles.xml", styles->second}}};
  task.files.emplace(reference_name, make_archive(parts));
  task.file_options.emplace_back("--reference-doc", reference_name);
  task.finish = [palette = look.palette](const std::filesystem::path& file) {
    rule_odt_tables(file, palette);
  };
}

}  // namespace

std::string write_through_pandoc(const Document& document, const Look& look, const std::string& format) {
  MarkdownDialect dialect{.for_pandoc = true, .heading_shift = 0};
  if (format == "odt") {
    dialect.text_width = look.page.width - odt_margins;
    dialect.text_height = look.page.height - odt_margins;
  }
  MarkdownReport report = write_markdown(document, look.palette, "bilder", dialect);
  PandocTask task{.format = format,
                  .files = std::move(report.pictures),
                  .file_options = {},
                  .metadata = common_metadata(document),
                  .options = {"--toc-depth=3"},
                  .date = document.properties.date};
  task.files.emplace(pandoc_text, std::move(report.text));
  task.metadata.emplace_back("subtitle", fmt::format("{}", fmt::join(title_block_of(document).lines, " · ")));
  if (format.starts_with("epub")) add_book(task, document, look.palette);
  if (format == "odt") add_styles(task, look);
  return run_pandoc(task);
}

}  // namespace redovisa

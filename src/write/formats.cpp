#include "write/formats.hpp"

#include <algorithm>
#include <utility>

#include "write/markdown/markdown_writer.hpp"
#include "write/pandoc/page_writer.hpp"
#include "write/pandoc/pandoc_writer.hpp"
#include "write/word/word_writer.hpp"
#include "write/xlsx/xlsx_writer.hpp"

namespace redovisa {

namespace {

using Files = std::vector<OutputFile>;

Files one_file(std::string name, std::string bytes) {
  Files files;
  files.push_back({std::move(name), std::move(bytes)});
  return files;
}

Files markdown_files(const Rendering& r, const std::string& stem, TypesetPages&) {
  auto report = write_markdown(r.document, r.look.palette, picture_folder_of(stem));
  Files files = one_file(stem + ".md", std::move(report.text));
  for (auto& [path, svg] : report.pictures) files.push_back({path, std::move(svg), true});
  return files;
}

Files word_files(const Rendering& r, const std::string& stem, TypesetPages& pages) {
  return one_file(stem + ".docx",
                  write_word(r.document, look_in_word(r), pages.page_numbers(), {r.editable_charts}));
}

Files pdf_files(const Rendering&, const std::string& stem, TypesetPages& pages) {
  return {{stem + ".pdf", pages.pdf()}};
}

Files rtf_files(const Rendering&, const std::string& stem, TypesetPages& pages) {
  return {{stem + ".rtf", pages.rtf()}};
}

Files xlsx_files(const Rendering& r, const std::string& stem, TypesetPages&) {
  return one_file(stem + ".xlsx", write_xlsx(r.workbook, r.look.palette));
}

Files page_files(const Rendering& r, const std::string& stem, TypesetPages&) {
  return {{stem + ".html", write_page(r.document, r.look)}};
}

struct OwnFormat {
  std::string_view name;
  Files (*write)(const Rendering&, const std::string&, TypesetPages&);
};
constexpr OwnFormat own_formats[] = {
    {"word", word_files}, {"excel", xlsx_files}, {"markdown", markdown_files}, {"md", markdown_files},
    {"docx", word_files}, {"xlsx", xlsx_files},  {"html", page_files},         {"html5", page_files},
    {"pdf", pdf_files},   {"rtf", rtf_files}};

}  // namespace

std::string picture_folder_of(const std::string& stem) { return stem + "-bilder"; }

bool is_of_workbook(std::string_view format) {
  const auto own = std::ranges::find(own_formats, format, &OwnFormat::name);
  return own != std::end(own_formats) && own->write == xlsx_files;
}

bool is_own_format(std::string_view format) {
  return std::ranges::find(own_formats, format, &OwnFormat::name) != std::end(own_formats);
}

std::vector<OutputFile> write_format(const Rendering& rendering, const std::string& format,
                                     const std::string& stem, TypesetPages& pages) {
  const auto own = std::ranges::find(own_formats, format, &OwnFormat::name);
  if (own != std::end(own_formats)) return own->write(rendering, stem, pages);
  return {{stem + "." + format, write_through_pandoc(rendering.document, rendering.look, format)}};
}

}  // namespace redovisa

#include "write/word/word_writer.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <span>
#include <utility>

#include "write/word/upright_part.hpp"
#include "write/word/word_body.hpp"
#include "write/word/word_draft.hpp"
#include "write/word/word_footnote.hpp"
#include "write/word/word_frame.hpp"
#include "write/word/word_front.hpp"
#include "write/word/word_header.hpp"
#include "write/word/word_package.hpp"
#include "write/word/word_part.hpp"
#include "write/word/word_properties.hpp"

namespace redovisa {
namespace {

constexpr std::size_t expected_size = 1U << 20;

std::string word_type(std::string_view kind) {
  return fmt::format("application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml", kind);
}

std::vector<Section> sections_of(WordDraft& draft, const Document& document) {
  return sections_of(std::span{document.blocks}.subspan(blocks_of_title_page(document.blocks)),
                     [&](const Landscape& part) { return fits_upright(draft, part); });
}

/// Writes the headers and footers into the package and tells how to refer to them.
class HeaderParts {
 public:
  HeaderParts(WordDraft& draft, WordPackage& package, const Properties& properties)
      : draft_{draft}, package_{package}, words_{header_words(properties)} {}

  PageParts write(bool with_lying_pages, bool with_title_page) {
    PageParts parts;
    parts.header = add("header", "header.xml", "header1.xml", false);
    parts.footer = add("footer", "footer.xml", "footer1.xml", false);
    if (with_lying_pages) {
      parts.lying_header = add("header", "header.xml", "header2.xml", true);
      parts.lying_footer = add("footer", "footer.xml", "footer2.xml", true);
    }
    if (with_title_page && draft_.look.parts.count("first-header.xml") != 0)
      parts.first_header = add("header", "first-header.xml", "header3.xml", false);
    return parts;
  }

 private:
  std::string add(std::string_view kind, const std::string& file, const std::string& part, bool lying) {
    const int width = text_width_of_page(draft_.look.page, lying);
    package_.add("word/" + part, word_type(kind), fill_header(part_of(draft_.look, file), words_, width));
    return draft_.relations.add(kind, part);
  }

  WordDraft& draft_;
  WordPackage& package_;
  HeaderWords words_;
};

/// Opens the document with the namespaces that a template's markup needs beside ours.
void open_document(XmlText& xml, const WordFrame* frame) {
  open_word_part(xml, "w:document");
  if (frame != nullptr)
    for (const auto& [prefix, uri] : frame->namespaces)
      if (!is_namespace_of_word_part(prefix)) xml.attribute(prefix, uri);
  xml.open("w:body");
}

void add_relations_of_package(WordPackage& package) {
  Relations relations;
  relations.add("officeDocument", "word/document.xml");
  relations.add("core-properties", "docProps/core.xml");
  relations.add("extended-properties", "docProps/app.xml");
  relations.add("custom-properties", "docProps/custom.xml");
  package.add("_rels/.rels", relations_part(relations.all()));
}

void add_properties(WordPackage& package, const Properties& properties, const WordFrame* frame) {
  package.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
              core_properties(properties));
  package.add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
              app_properties(properties));
  package.add(
      "docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      custom_properties(properties, frame == nullptr ? FurtherProperties{} : frame->document_properties));
}

/// A part that is the look's own: its file, where it stands, what the document calls it, and its type.
struct LookPart {
  const char* file;
  const char* name;
  const char* kind;
  std::string type;
};

std::string styles_of(const WordDraft& draft) {
  std::string styles = part_of(draft.look, "styles.xml");
  const auto end = styles.rfind("</w:styles>");
  if (draft.for_print && end != std::string::npos)
    styles.insert(end, fmt::format("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"{0}\">"
                                   "<w:name w:val=\"{0}\"/></w:style>",
                                   contents_link_style));
  return styles;
}

void add_look(WordDraft& draft, WordPackage& package) {
  package.add("word/styles.xml", word_type("styles"), styles_of(draft));
  draft.relations.add("styles", "styles.xml");
  const LookPart parts[] = {
      {"fontTable.xml", "fontTable.xml", "fontTable", word_type("fontTable")},
      {"theme1.xml", "theme/theme1.xml", "theme", "application/vnd.openxmlformats-officedocument.theme+xml"}};
  for (const auto& part : parts) {
    package.add(fmt::format("word/{}", part.name), part.type, part_of(draft.look, part.file));
    draft.relations.add(part.kind, part.name);
  }
  draft.relations.add("numbering", "numbering.xml");
}

/// The title page: a template's own, else ours.
bool write_title_page(WordDraft& draft, const Document& document) {
  const WordFrame* frame = draft.look.word_frame.get();
  const bool of_template = frame != nullptr && frame->has_cover;
  if (of_template) draft.xml.markup(frame->before_contents);
  const bool has_title = of_template || write_title(draft, document);
  // A style of our own look begins a page by itself; a template's does not.
  if (frame != nullptr && has_title && document.properties.title_page)
    draft.flow.page_start = PageStart::new_page;
  return has_title;
}

void write_document(WordDraft& draft, WordPackage& package, const Document& document,
                    const std::map<std::string, int>& page_numbers) {
  const WordFrame* frame = draft.look.word_frame.get();
  draft.xml.reserve(expected_size);
  open_document(draft.xml, frame);
  const bool has_title = write_title_page(draft, document);
  const bool has_title_page = has_title && document.properties.title_page;
  if (has_title && !has_title_page) draft.flow.page_start = PageStart::same_page;
  const bool has_contents = write_contents(draft, document, page_numbers);
  if (frame != nullptr) draft.xml.markup(frame->before_report);
  const auto sections = sections_of(draft, document);
  PageParts parts;
  if (frame == nullptr || frame->section.empty())
    parts = HeaderParts{draft, package, document.properties}.write(
        std::ranges::any_of(sections, &Section::lying), has_title_page);
  write_body(draft, document, sections, parts, has_title_page, has_contents);
  draft.xml.close().close();
}

void add_footnotes(WordDraft& draft, WordPackage& package) {
  if (draft.footnotes.count == 0) return;
  package.add("word/footnotes.xml", word_type("footnotes"), footnotes_part(draft));
  draft.relations.add("footnotes", "footnotes.xml");
  const auto& links = draft.footnotes.relations.all();
  if (!links.empty()) package.add("word/_rels/footnotes.xml.rels", relations_part(links));
}

void add_settings(WordDraft& draft, WordPackage& package) {
  const std::string& settings = part_of(draft.look, "settings.xml");
  package.add("word/settings.xml", word_type("settings"),
              draft.footnotes.count == 0 ? settings : settings_with_footnotes(settings));
  draft.relations.add("settings", "settings.xml");
}

/// What a template brings: its headers, pictures and bound values.
void add_frame(const WordFrame& frame, WordPackage& package, std::vector<Relation>& relations) {
  relations.insert(relations.end(), frame.relations.begin(), frame.relations.end());
  for (const auto& part : frame.parts) {
    if (part.content_type.empty())
      package.add(part.name, part.bytes);
    else
      package.add(part.name, part.content_type, part.bytes);
  }
}

WordDraft draft_of(const Document& document, const Look& look) {
  return {look, read_type_sizes(part_of(look, "styles.xml"), part_of(look, "theme1.xml")),
          Bookmarks{document}, Numbering{part_of(look, "numbering.xml")}};
}

void add_charts(WordDraft& draft, WordPackage& package) {
  for (std::size_t i = 0; i < draft.charts.size(); ++i) {
    const auto number = i + 1;
    Relations own;
    own.add("package", fmt::format("../embeddings/diagram{}.xlsx", number));
    package.add(fmt::format("word/charts/chart{}.xml", number),
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                std::move(draft.charts[i].chart));
    package.add(fmt::format("word/charts/_rels/chart{}.xml.rels", number), relations_part(own.all()));
    package.add(fmt::format("word/embeddings/diagram{}.xlsx", number),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                std::move(draft.charts[i].workbook));
  }
}

std::string write_package(WordDraft& draft, const Document& document,
                          const std::map<std::string, int>& page_numbers) {
  WordPackage package;
  add_relations_of_package(package);
  add_look(draft, package);
  write_document(draft, package, document, page_numbers);
  add_footnotes(draft, package);
  add_settings(draft, package);
  package.add("word/numbering.xml", word_type("numbering"), draft.numbering.part());
  package.add("word/document.xml", word_type("document.main"), draft.xml.take());
  auto relations = draft.relations.all();
  const WordFrame* frame = draft.look.word_frame.get();
  if (frame != nullptr) add_frame(*frame, package, relations);
  package.add("word/_rels/document.xml.rels", relations_part(relations));
  for (auto& media : draft.media) package.add("word/" + media.name, std::move(media.bytes));
  add_charts(draft, package);
  add_properties(package, document.properties, frame);
  return package.archive();
}

}  // namespace

std::string write_word(const Document& document, const Look& look,
                       const std::map<std::string, int>& page_numbers, const WordOptions& options) {
  WordDraft draft = draft_of(document, look);
  draft.editable_charts = options.editable_charts;
  return write_package(draft, document, page_numbers);
}

std::string write_word_for_print(const Document& document, const Look& look) {
  WordDraft draft = draft_of(document, look);
  draft.for_print = true;
  return write_package(draft, document, {});
}

}  // namespace redovisa

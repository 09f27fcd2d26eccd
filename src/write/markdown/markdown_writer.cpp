#include "write/markdown/markdown_writer.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "write/markdown/markdown_blocks.hpp"
#include "write/markdown/markdown_dialect.hpp"
#include "write/markdown/markdown_inline.hpp"
#include "write/markdown/title_block.hpp"

namespace redovisa {

namespace {

using Ids = MarkdownBlocks::Ids;

void collect_links(const std::vector<Block>& blocks, Ids& ids);

/// Adds the ids that the document's links point at.
struct LinkCollector {
  Ids& ids;
  void operator()(const Paragraph& paragraph) const {
    for (const Run& run : paragraph.runs)
      if (run.link.starts_with('#')) ids.insert(run.link.substr(1));
  }
  void operator()(const List& list) const {
    for (const auto& item : list.items) collect_links(item, ids);
  }
  void operator()(const Quote& quote) const { collect_links(quote.blocks, ids); }
  void operator()(const Remark& remark) const { collect_links(remark.blocks, ids); }
  void operator()(const Landscape& landscape) const { collect_links(landscape.blocks, ids); }
  void operator()(const Heading&) const {}
  void operator()(const CodeBlock&) const {}
  void operator()(const TableBlock&) const {}
  void operator()(const Figure&) const {}
};

void collect_links(const std::vector<Block>& blocks, Ids& ids) {
  for (const Block& block : blocks) std::visit(LinkCollector{ids}, block.value);
}

std::string title_text(const Document& document) {
  const TitleBlock block = title_block_of(document);
  TextPlace heading;
  heading.in_heading = true;
  TextPlace line;
  line.line_start = true;
  const std::string title = inline_markdown({Run{.text = block.title}}, heading);
  const std::string lines = fmt::format("{}", fmt::join(block.lines, "\n"));
  return joined({title.empty() ? title : "# " + title, inline_markdown({Run{.text = lines}}, line)});
}

std::vector<Block> without_title(const std::vector<Block>& blocks) {
  std::vector<Block> rest;
  std::ranges::remove_copy_if(blocks, std::back_inserter(rest), is_title);
  return rest;
}

}  // namespace

MarkdownReport write_markdown(const Document& document, const Palette& palette,
                              const std::string& picture_folder, const MarkdownDialect& dialect) {
  Ids linked;
  collect_links(document.blocks, linked);
  MarkdownBlocks writer{palette, picture_folder, dialect, std::move(linked)};
  const std::string title = dialect.for_pandoc ? std::string{} : title_text(document);
  const std::string text = joined({title, writer.write(without_title(document.blocks))});
  return {text.empty() ? text : text + "\n", writer.take_pictures()};
}

MarkdownReport write_markdown(const Document& document, const Palette& palette,
                              const std::string& picture_folder) {
  return write_markdown(document, palette, picture_folder, MarkdownDialect{});
}

}  // namespace redovisa

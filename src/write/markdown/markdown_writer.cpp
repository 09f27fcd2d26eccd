#include "write/markdown/markdown_writer.hpp"

#include <algorithm>
#include <charconv>
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

/// The ids that the document's links point at.
Ids linked_ids(const std::vector<Block>& blocks) {
  Ids ids;
  for_each_text(blocks, [&](const Runs& runs) {
    for (const Run& run : runs)
      if (run.link.starts_with('#')) ids.insert(run.link.substr(1));
  });
  return ids;
}

std::string title_text(const Document& document) {
  const TitleBlock block = title_block_of(document);
  MarkdownPlace heading;
  heading.in_heading = true;
  MarkdownPlace line;
  line.line_start = true;
  const std::string title = inline_markdown({Run{.text = block.title}}, heading);
  const std::string lines = fmt::format("{}", fmt::join(block.lines, "\n"));
  return joined({title.empty() ? title : "# " + title, inline_markdown({Run{.text = lines}}, line)});
}

}  // namespace

MarkdownReport write_markdown(const Document& document, const Palette& palette,
                              const std::string& picture_folder, const MarkdownDialect& dialect) {
  MarkdownBlocks writer{palette, picture_folder, dialect, linked_ids(document.blocks)};
  const std::string title = dialect.for_pandoc ? std::string{} : title_text(document);
  const std::string body = writer.write_without_title(document.blocks);
  const std::string text = joined({title, body, writer.notes()});
  return {text.empty() ? text : text + "\n", writer.take_pictures()};
}

MarkdownReport write_markdown(const Document& document, const Palette& palette,
                              const std::string& picture_folder) {
  return write_markdown(document, palette, picture_folder, MarkdownDialect{});
}

bool is_numbered_picture(std::string_view file) {
  const std::size_t first = std::min(file.find_first_of("0123456789"), file.size());
  std::size_t number = 0;
  std::from_chars(file.data() + first, file.data() + file.size(), number);
  return number > 0 && (file == numbered_picture(number, "png") || file == numbered_picture(number, "jpeg"));
}

}  // namespace redovisa

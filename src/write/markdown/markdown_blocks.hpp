#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "write/markdown/markdown_dialect.hpp"
#include "write/markdown/markdown_escape.hpp"

namespace redovisa {

/// What the file of the nth picture that texts show is called: "bild-3.png".
std::string numbered_picture(std::size_t number, std::string_view extension);

/// Writes blocks as Markdown, without a line end after the last, and keeps the pictures that they show.
class MarkdownBlocks {
 public:
  using Ids = std::set<std::string, std::less<>>;

  /// `linked`: the ids that the document's links point at.
  MarkdownBlocks(const Palette& palette, std::string picture_folder, MarkdownDialect dialect, Ids linked);

  std::string write(const std::vector<Block>& blocks);

  /// All but the title and what stands under it.
  std::string write_without_title(const std::vector<Block>& blocks);

  /// The footnotes of what was written so far, for the end of the text.
  std::string notes() const;

  /// The bytes by path of the charts and pictures written so far.
  std::map<std::string, std::string> take_pictures();

  std::string operator()(const Paragraph& paragraph);
  std::string operator()(const Heading& heading);
  std::string operator()(const List& list);
  std::string operator()(const Quote& quote);
  std::string operator()(const CodeBlock& code);
  std::string operator()(const ThematicBreak& line);
  std::string operator()(const TableBlock& block);
  std::string operator()(const Figure& figure);
  std::string operator()(const Picture& picture);
  std::string operator()(const Remark& remark);
  std::string operator()(const Landscape& landscape);

 private:
  std::string write(const std::vector<const Block*>& blocks);
  std::string anchor(const std::string& id) const;
  std::string in_division(const std::string& id, std::string_view kind, const std::string& description,
                          const std::string& text) const;
  std::string item_text(const std::vector<Block>& blocks);
  std::string text_of(const Runs& runs, const MarkdownPlace& place);
  std::string note_mark(const std::vector<Block>& blocks);
  std::string in_folder(const std::string& file) const;
  std::string picture_markdown(const std::string& description, const std::string& path) const;

  const Palette& palette_;
  std::string folder_;
  MarkdownDialect dialect_;
  Ids linked_;
  std::map<std::string, std::string> pictures_;
  std::map<const PictureFile*, std::string> paths_;  // of pictures, each of which is one file
  std::vector<std::string> notes_;
  bool in_note_ = false;
  bool other_list_marker_ = false;  // right after another list: otherwise they would become one
};

/// Texts with something between them; empty ones are left out.
std::string joined(const std::vector<std::string>& texts, std::string_view between = "\n\n");

}  // namespace redovisa

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "document/placeholder.hpp"

namespace redovisa {

enum class MarkdownKind : std::uint8_t {
  paragraph,
  heading,
  list,
  item,
  quote,
  code,
  html,
  thematic_break,
  table,
  row,
  cell,
  directive,  // only in templates: insert, repeat, landscape
};

/// First and last line of a block, 1-based.
struct LineSpan {
  int first = 0;
  int last = 0;
};

/// What a text holds that cannot be shown as it was written.
enum class LossKind : std::uint8_t {
  html,            // shown as text
  address,         // a link that may not be followed
  picture,         // where no picture can stand: only its alternative text is shown
  picture_link,    // a link round a picture, or in its description
  undefined_note,  // [^x] without [^x]: …
  unused_note,     // [^x]: … without [^x]
  repeated_note,   // a second [^x]: …
  nested_note,     // a footnote's mark in a footnote
  heading_note,    // a footnote's mark in a heading
  heading_link,    // a link in a heading
  note_table,      // a table in a footnote
  many_notes,      // more footnotes than anyone can read
};

struct TextLoss {
  LossKind kind;
  std::string written;  // as it stands in the text
};

struct MarkdownNode;
using FootnoteNodes = std::vector<MarkdownNode>;

/// A block of Markdown before it is filled. Its text may hold the marks of text_marks.hpp, and placeholders.
struct MarkdownNode {
  MarkdownKind kind = MarkdownKind::paragraph;
  LineSpan lines = {};
  Runs runs = {};                          // paragraph, heading, html, cell
  int number = 0;                          // heading: its level; list: its first number
  bool ordered = false;                    // list
  std::string code = {};                   // code
  std::vector<Align> aligns = {};          // table
  Placeholder directive = {};              // directive
  bool nested = false;                     // directive: in a list or quote
  std::vector<FootnoteNodes> notes = {};   // of the text, one for each `note_mark`
  std::vector<std::string> pictures = {};  // the files named in the text, one for each three `picture_mark`
  std::vector<TextLoss> losses = {};       // of the text
  std::vector<MarkdownNode> children = {};
};

/// What becomes of <!-- … -->: text as other raw HTML, or nothing.
enum class HtmlComments : std::uint8_t { kept, dropped };

/// CommonMark with tables, footnotes, struck text, bare addresses and task lists to a tree of our own. Any
/// bytes may be given: what is not UTF-8 becomes U+FFFD. Footnotes that nothing refers to are paragraphs
/// without text at the end, with a loss each.
std::vector<MarkdownNode> parse_tree(std::string_view markdown, HtmlComments comments);

}  // namespace redovisa

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

/// A block of Markdown before it is filled. Its text may hold the marks of text_marks.hpp, and placeholders.
struct MarkdownNode {
  MarkdownKind kind = MarkdownKind::paragraph;
  LineSpan lines = {};
  Runs runs = {};                  // paragraph, heading, html, cell
  int number = 0;                  // heading: its level; list: its first number
  bool ordered = false;            // list
  std::string code = {};           // code
  std::vector<Align> aligns = {};  // table
  Placeholder directive = {};      // directive
  bool nested = false;             // directive: in a list or quote
  std::vector<MarkdownNode> children = {};
};

/// What becomes of <!-- … -->: text as other raw HTML, or nothing.
enum class HtmlComments : std::uint8_t { kept, dropped };

/// CommonMark with tables to a tree of our own. Any bytes may be given: what is not UTF-8 becomes U+FFFD.
std::vector<MarkdownNode> parse_tree(std::string_view markdown, HtmlComments comments);

}  // namespace redovisa

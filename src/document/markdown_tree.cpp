#include "document/markdown_tree.hpp"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>

#include "document/inline_runs.hpp"
#include "document/markdown_text.hpp"
#include "document/text_marks.hpp"

namespace redovisa {

namespace {

struct Freed {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using ParserOwner = std::unique_ptr<cmark_parser, Freed>;
using NodeOwner = std::unique_ptr<cmark_node, Freed>;

NodeOwner parsed(const std::string& markdown) {
  cmark_gfm_core_extensions_ensure_registered();
  const ParserOwner parser{cmark_parser_new(CMARK_OPT_VALIDATE_UTF8)};
  if (!tables_cost_too_much(markdown))
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  return NodeOwner{cmark_parser_finish(parser.get())};
}

LineSpan lines_of(cmark_node* node) {
  return {cmark_node_get_start_line(node), cmark_node_get_end_line(node)};
}

std::string without_last_line_end(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

std::string without_comments(std::string html) {
  for (std::size_t open = html.find("<!--"); open != std::string::npos; open = html.find("<!--", open)) {
    const auto close = html.find("-->", open + 2);
    if (close == std::string::npos) break;
    html.erase(open, close + 3 - open);
  }
  return html;
}

std::vector<Align> aligns_of(cmark_node* table) {
  const auto count = cmark_gfm_extensions_get_table_columns(table);
  const std::uint8_t* letters = cmark_gfm_extensions_get_table_alignments(table);
  std::vector<Align> aligns(count, Align::left);
  for (std::size_t i = 0; i < count && letters != nullptr; ++i) {
    if (letters[i] == 'r') aligns[i] = Align::right;
    if (letters[i] == 'c') aligns[i] = Align::centre;
  }
  return aligns;
}

/// Goes through cmark's tree, which is as deep as the writer of the text wishes, no deeper than a document
/// needs.
class TreeReader {
 public:
  explicit TreeReader(HtmlComments comments) : comments_{comments} {}

  std::vector<MarkdownNode> children_of(cmark_node* parent, int depth) const {
    std::vector<MarkdownNode> nodes;
    for (cmark_node* child = cmark_node_first_child(parent); child != nullptr; child = cmark_node_next(child))
      add(child, depth, nodes);
    return nodes;
  }

 private:
  static constexpr int deepest = 24;
  HtmlComments comments_;

  void add(cmark_node* node, int depth, std::vector<MarkdownNode>& nodes) const {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_PARAGRAPH:
        return nodes.push_back(text_block(node, MarkdownKind::paragraph));
      case CMARK_NODE_HEADING:
        return nodes.push_back(heading(node));
      case CMARK_NODE_BLOCK_QUOTE:
        return nodes.push_back(container(node, MarkdownKind::quote, depth));
      case CMARK_NODE_LIST:
        return nodes.push_back(list(node, depth));
      case CMARK_NODE_ITEM:
        return nodes.push_back(container(node, MarkdownKind::item, depth));
      case CMARK_NODE_CODE_BLOCK:
        return nodes.push_back(code_block(node));
      case CMARK_NODE_HTML_BLOCK:
        return add_html(node, nodes);
      case CMARK_NODE_THEMATIC_BREAK:
        return;
      default:
        return add_table_part(node, nodes);
    }
  }

  /// The table extension's node types are known only when the program runs.
  void add_table_part(cmark_node* node, std::vector<MarkdownNode>& nodes) const {
    const std::string_view type = cmark_node_get_type_string(node);
    if (type == "table") {
      nodes.push_back(table_part(node, MarkdownKind::table));
      nodes.back().aligns = aligns_of(node);
    } else if (type.starts_with("table_row") || type.starts_with("table_header")) {
      nodes.push_back(table_part(node, MarkdownKind::row));
    } else if (type == "table_cell") {
      nodes.push_back(text_block(node, MarkdownKind::cell));
    }
  }

  MarkdownNode table_part(cmark_node* node, MarkdownKind kind) const {
    MarkdownNode result{kind, lines_of(node)};
    result.children = children_of(node, 0);
    return result;
  }

  MarkdownNode text_block(cmark_node* node, MarkdownKind kind) const {
    return {kind, lines_of(node), runs_of(node, comments_ == HtmlComments::dropped)};
  }

  MarkdownNode heading(cmark_node* node) const {
    MarkdownNode result = text_block(node, MarkdownKind::heading);
    result.number = cmark_node_get_heading_level(node);
    return result;
  }

  /// Deeper than `deepest`, all text that is left becomes one paragraph.
  MarkdownNode container(cmark_node* node, MarkdownKind kind, int depth) const {
    MarkdownNode result{kind, lines_of(node)};
    if (depth < deepest)
      result.children = children_of(node, depth + 1);
    else
      result.children.push_back(text_block(node, MarkdownKind::paragraph));
    return result;
  }

  MarkdownNode list(cmark_node* node, int depth) const {
    MarkdownNode result = container(node, MarkdownKind::list, std::min(depth, deepest - 1));
    result.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    result.number = result.ordered ? cmark_node_get_list_start(node) : 1;
    return result;
  }

  static MarkdownNode code_block(cmark_node* node) {
    MarkdownNode result{MarkdownKind::code, lines_of(node)};
    result.code = without_last_line_end(without_marks(text_of_literal(node)));
    return result;
  }

  void add_html(cmark_node* node, std::vector<MarkdownNode>& nodes) const {
    std::string html = without_last_line_end(text_of_literal(node));
    if (comments_ == HtmlComments::dropped) html = without_comments(std::move(html));
    if (html.find_first_not_of(" \t\n") == std::string::npos) return;
    nodes.push_back({MarkdownKind::html, lines_of(node), {{std::move(html)}}});
  }
};

}  // namespace

std::vector<MarkdownNode> parse_tree(std::string_view markdown, HtmlComments comments) {
  const NodeOwner document = parsed(prepared_markdown(markdown));
  return TreeReader{comments}.children_of(document.get(), 0);
}

}  // namespace redovisa

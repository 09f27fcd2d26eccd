#include "document/markdown_tree.hpp"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>
#include <mutex>
#include <set>
#include <utility>

#include "diagnostics/folded.hpp"
#include "document/footnotes.hpp"
#include "document/inline_runs.hpp"
#include "document/markdown_text.hpp"
#include "document/picture_texts.hpp"
#include "document/text_marks.hpp"

namespace redovisa {

namespace {

struct Freed {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using ParserOwner = std::unique_ptr<cmark_parser, Freed>;
using NodeOwner = std::unique_ptr<cmark_node, Freed>;

/// cmark-gfm keeps in tables of the whole process which signs the extensions of the document at hand act on.
std::mutex one_document_at_a_time;

NodeOwner parsed(const std::string& markdown) {
  const std::lock_guard lock{one_document_at_a_time};
  cmark_gfm_core_extensions_ensure_registered();
  // A single tilde is "ungefär": ~5.
  constexpr int options =
      CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;
  const ParserOwner parser{cmark_parser_new(options)};
  const auto attach = [&](const char* name) {
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
  };
  for (const char* name : {"strikethrough", "autolink", "tasklist"}) attach(name);
  if (!tables_cost_too_much(markdown)) attach("table");
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  return NodeOwner{cmark_parser_finish(parser.get())};
}

LineSpan lines_of(cmark_node* node) {
  return {cmark_node_get_start_line(node), cmark_node_get_end_line(node)};
}

std::string without_last_line_ends(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
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

bool is_type(cmark_node* node, std::string_view type) { return cmark_node_get_type_string(node) == type; }

/// Goes through cmark's tree, which is as deep as the writer of the text wishes, no deeper than a document
/// needs.
class TreeReader {
 public:
  TreeReader(HtmlComments comments, const std::string& markdown)
      : comments_{comments}, written_{written_notes(markdown)} {}

  std::vector<MarkdownNode> read(cmark_node* document) {
    for (cmark_node* child = cmark_node_first_child(document); child != nullptr;
         child = cmark_node_next(child))
      if (cmark_node_get_type(child) == CMARK_NODE_FOOTNOTE_DEFINITION) read_note(child);
    in_note_ = false;
    auto nodes = children_of(document, 0);
    add_unused_notes(nodes);
    return nodes;
  }

 private:
  static constexpr int deepest = 24;
  static constexpr std::size_t most_note_text = 1'000'000;  // bytes, counted once for each mark
  static constexpr std::size_t bytes_of_a_mark = 1000;      // so that there are at most a thousand marks
  HtmlComments comments_;
  std::vector<WrittenNote> written_;
  std::vector<FootnoteNodes> notes_;
  std::set<int> lines_of_notes_, lines_of_code_;
  std::size_t note_text_ = 0;
  bool in_note_ = true;

  void read_note(cmark_node* definition) {
    lines_of_notes_.insert(cmark_node_get_start_line(definition));
    notes_.push_back(as_footnote(children_of(definition, 0)));
  }

  /// The mark of a footnote as it is written where it is defined.
  std::string mark_on(int line) const {
    const auto found = std::ranges::lower_bound(written_, line, {}, &WrittenNote::line);
    return found == written_.end() || found->line != line ? std::string{"[^"} : found->mark;
  }

  /// Those that nothing refers to, which cmark takes away, and those that are defined a second time.
  void add_unused_notes(std::vector<MarkdownNode>& nodes) const {
    std::set<std::string> used;
    for (const int line : lines_of_notes_) used.insert(folded(mark_on(line)));
    for (const WrittenNote& note : written_) {
      if (lines_of_notes_.contains(note.line) || lines_of_code_.contains(note.line)) continue;
      const bool repeated = used.contains(folded(note.mark));
      MarkdownNode node{MarkdownKind::paragraph, {note.line, note.line}};
      node.losses.push_back({repeated ? LossKind::repeated_note : LossKind::unused_note, note.mark + ':'});
      nodes.push_back(std::move(node));
    }
  }

  std::vector<MarkdownNode> children_of(cmark_node* parent, int depth) {
    std::vector<MarkdownNode> nodes;
    for (cmark_node* child = cmark_node_first_child(parent); child != nullptr; child = cmark_node_next(child))
      add(child, depth, nodes);
    return nodes;
  }

  void add(cmark_node* node, int depth, std::vector<MarkdownNode>& nodes) {
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
        return nodes.push_back(item(node, depth));
      case CMARK_NODE_CODE_BLOCK:
        return nodes.push_back(code_block(node));
      case CMARK_NODE_HTML_BLOCK:
        return add_html(node, nodes);
      case CMARK_NODE_THEMATIC_BREAK:
        return nodes.push_back({MarkdownKind::thematic_break, lines_of(node)});
      default:
        return add_table_part(node, nodes);
    }
  }

  /// The table extension's node types are known only when the program runs.
  void add_table_part(cmark_node* node, std::vector<MarkdownNode>& nodes) {
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

  MarkdownNode table_part(cmark_node* node, MarkdownKind kind) {
    MarkdownNode result{kind, lines_of(node)};
    result.children = children_of(node, 0);
    return result;
  }

  MarkdownNode text_block(cmark_node* node, MarkdownKind kind) {
    InlineContent content = inline_content_of(node, comments_ == HtmlComments::dropped);
    MarkdownNode result{kind, lines_of(node), std::move(content.runs)};
    result.losses = std::move(content.losses);
    result.pictures = std::move(content.pictures);
    if (in_note_ || kind != MarkdownKind::paragraph) lose_pictures(result);
    for (const int number : content.notes) {
      if (in_note_)
        result.losses.push_back({LossKind::nested_note, "[^"});
      else
        add_note(result, static_cast<std::size_t>(number) - 1);
    }
    return result;
  }

  /// A short text may refer to a long footnote any number of times.
  void add_note(MarkdownNode& node, std::size_t index) {
    node.notes.emplace_back();
    if (index >= notes_.size()) return;
    note_text_ += text_size(notes_[index]) + bytes_of_a_mark;
    if (note_text_ <= most_note_text) node.notes.back() = notes_[index];
    if (note_text_ > most_note_text || notes_[index].empty())
      node.losses.push_back({notes_[index].empty() ? LossKind::undefined_note : LossKind::many_notes, "[^"});
  }

  MarkdownNode heading(cmark_node* node) {
    MarkdownNode result = text_block(node, MarkdownKind::heading);
    result.number = cmark_node_get_heading_level(node);
    if (!result.notes.empty()) result.losses.push_back({LossKind::heading_note, "[^"});
    result.notes.clear();
    for (const Run& run : result.runs)
      if (!run.link.empty()) result.losses.push_back({LossKind::heading_link, run.link});
    return result;
  }

  /// A task has its box before the text.
  MarkdownNode item(cmark_node* node, int depth) {
    MarkdownNode result = container(node, MarkdownKind::item, depth);
    if (!is_type(node, "tasklist")) return result;
    const bool done = cmark_gfm_extensions_get_tasklist_item_checked(node);
    if (result.children.empty() || result.children.front().kind != MarkdownKind::paragraph)
      result.children.insert(result.children.begin(), {MarkdownKind::paragraph, lines_of(node)});
    Runs& runs = result.children.front().runs;
    runs.insert(runs.begin(), Run{done ? "☑ " : "☐ "});
    return result;
  }

  /// Deeper than `deepest`, all text that is left becomes one paragraph.
  MarkdownNode container(cmark_node* node, MarkdownKind kind, int depth) {
    MarkdownNode result{kind, lines_of(node)};
    if (depth < deepest)
      result.children = children_of(node, depth + 1);
    else
      result.children.push_back(text_block(node, MarkdownKind::paragraph));
    return result;
  }

  MarkdownNode list(cmark_node* node, int depth) {
    MarkdownNode result = container(node, MarkdownKind::list, std::min(depth, deepest - 1));
    result.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    result.number = result.ordered ? cmark_node_get_list_start(node) : 1;
    return result;
  }

  void remember_code(const LineSpan& lines) {
    auto note = std::ranges::lower_bound(written_, lines.first, {}, &WrittenNote::line);
    for (; note != written_.end() && note->line <= lines.last; ++note) lines_of_code_.insert(note->line);
  }

  MarkdownNode code_block(cmark_node* node) {
    remember_code(lines_of(node));
    MarkdownNode result{MarkdownKind::code, lines_of(node)};
    result.code = without_last_line_ends(without_marks(text_of_literal(node)));
    return result;
  }

  void add_html(cmark_node* node, std::vector<MarkdownNode>& nodes) {
    remember_code(lines_of(node));
    std::string html = without_last_line_ends(text_of_literal(node));
    if (comments_ == HtmlComments::dropped) html = without_comments(std::move(html));
    if (html.find_first_not_of(" \t\n") == std::string::npos) return;
    nodes.push_back({MarkdownKind::html, lines_of(node), {{html}}});
    if (html.find('<') != std::string::npos)  // other than a comment that was taken away
      nodes.back().losses.push_back({LossKind::html, std::move(html)});
  }
};

}  // namespace

std::vector<MarkdownNode> parse_tree(std::string_view markdown, HtmlComments comments) {
  const std::string prepared = prepared_markdown(markdown);
  const NodeOwner document = parsed(prepared);
  return TreeReader{comments, prepared}.read(document.get());
}

}  // namespace redovisa

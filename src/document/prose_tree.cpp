#include "document/prose_tree.hpp"

#include <algorithm>

#include "document/text_marks.hpp"

namespace redovisa {

namespace {

int highest_level(const std::vector<MarkdownNode>& nodes) {
  int highest = 7;
  for (const MarkdownNode& node : nodes)
    highest =
        std::min(highest, node.kind == MarkdownKind::heading ? node.number : highest_level(node.children));
  return highest;
}

void shift_headings(std::vector<MarkdownNode>& nodes, int by) {
  for (MarkdownNode& node : nodes) {
    if (node.kind == MarkdownKind::heading) node.number = std::max(node.number + by, 1);
    shift_headings(node.children, by);
  }
}

/// Lines that begin with the bullet that people type become items of a list, which CommonMark writes with
/// '-'.
std::string with_list_marks(std::string_view markdown) {
  constexpr std::string_view bullet = "•";
  std::string text;
  text.reserve(markdown.size());
  bool at_start = true;  // of a line, or among its first spaces
  while (!markdown.empty()) {
    const bool is_mark = at_start && markdown.starts_with(bullet);
    const std::size_t taken = is_mark ? bullet.size() : 1;
    const bool has_space = markdown.size() > taken && (markdown[taken] == ' ' || markdown[taken] == '\t');
    text += is_mark ? (has_space ? "-" : "- ") : markdown.substr(0, 1);
    at_start = !is_mark && (markdown.front() == '\n' || (at_start && markdown.front() == ' '));
    markdown.remove_prefix(taken);
  }
  return text;
}

/// a–z, and à–ÿ in UTF-8.
bool begins_small(std::string_view text) {
  if (text.empty()) return false;
  if (text.front() >= 'a' && text.front() <= 'z') return true;
  return text.size() > 1 && text[0] == '\xC3' && static_cast<unsigned char>(text[1]) >= 0xA0;
}

/// The text that comes after a place in the runs, from its first sign that is not a space.
std::string_view text_after(const Runs& runs, std::size_t run, std::size_t at) {
  for (; run < runs.size(); ++run, at = 0) {
    const std::string_view rest = std::string_view{runs[run].text}.substr(at);
    if (const auto begin = rest.find_first_not_of(' '); begin != std::string_view::npos)
      return rest.substr(begin);
  }
  return {};
}

/// Lines that are typed in a cell with Alt+Enter stay lines. One that begins with a small letter goes on
/// with the sentence before: text that was copied from a page with its line ends.
void keep_typed_lines(std::vector<MarkdownNode>& nodes) {
  for (MarkdownNode& node : nodes) {
    keep_typed_lines(node.children);
    for (FootnoteNodes& note : node.notes) keep_typed_lines(note);
    for (std::size_t i = 0; i < node.runs.size(); ++i)
      for (std::size_t at = 0; at < node.runs[i].text.size(); ++at)
        if (node.runs[i].text[at] == soft_break_mark && !begins_small(text_after(node.runs, i, at + 1)))
          node.runs[i].text[at] = '\n';
  }
}

}  // namespace

std::vector<MarkdownNode> parse_prose(std::string_view markdown, int heading_level) {
  auto nodes = parse_tree(with_list_marks(markdown), HtmlComments::kept);
  keep_typed_lines(nodes);
  shift_headings(nodes, heading_level + 1 - highest_level(nodes));
  return nodes;
}

}  // namespace redovisa

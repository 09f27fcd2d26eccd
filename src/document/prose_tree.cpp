#include "document/prose_tree.hpp"

#include <algorithm>

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

}  // namespace

std::vector<MarkdownNode> parse_prose(std::string_view markdown, int heading_level) {
  auto nodes = parse_tree(with_list_marks(markdown), HtmlComments::kept);
  shift_headings(nodes, heading_level + 1 - highest_level(nodes));
  return nodes;
}

}  // namespace redovisa

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

}  // namespace

std::vector<MarkdownNode> parse_prose(std::string_view markdown, int heading_level) {
  auto nodes = parse_tree(markdown, HtmlComments::kept);
  shift_headings(nodes, heading_level + 1 - highest_level(nodes));
  return nodes;
}

}  // namespace redovisa

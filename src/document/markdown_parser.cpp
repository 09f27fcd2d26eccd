#include "document/markdown_parser.hpp"

#include "document/block_builder.hpp"
#include "document/markdown_tree.hpp"

namespace redovisa {

std::vector<Block> parse_markdown(std::string_view markdown) {
  const BuildSteps plain{[](const MarkdownNode& node) { return node.runs; },
                         [](const MarkdownNode&, std::vector<Block>&) {}};
  return build_blocks(parse_tree(markdown, HtmlComments::kept), plain);
}

}  // namespace redovisa

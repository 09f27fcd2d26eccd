#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "document/markdown_tree.hpp"
#include "document/picture_texts.hpp"

namespace redovisa {

/// What is to happen with that which plain Markdown does not say itself. Called in reading order.
struct BuildSteps {
  std::function<Runs(const MarkdownNode&)> runs;                            // the text of a block, filled
  std::function<void(const MarkdownNode&, std::vector<Block>&)> directive;  // adds what it stands for
  /// The picture that the text of a block names by this address; nullopt: its description is text. None:
  /// no picture is shown.
  std::function<std::optional<Picture>(const MarkdownNode&, const std::string&, const PictureText&)> picture =
      {};
};

/// The blocks that the tree stands for; those that turn out empty are left out.
std::vector<Block> build_blocks(const std::vector<MarkdownNode>& nodes, const BuildSteps& steps);

}  // namespace redovisa

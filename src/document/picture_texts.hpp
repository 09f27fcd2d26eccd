#pragma once

#include <vector>

#include "document/document.hpp"
#include "document/markdown_tree.hpp"

namespace redovisa {

/// A picture's own words in a text.
struct PictureText {
  Runs description, caption;
};

/// A text with marks of pictures, divided at them: one more piece of text than there are pictures.
struct DividedText {
  std::vector<Runs> texts;
  std::vector<PictureText> pictures;
};
DividedText divided_at_pictures(const Runs& runs);

/// Makes the pictures of a text, where none can stand, losses: their descriptions are text.
void lose_pictures(MarkdownNode& node);

}  // namespace redovisa

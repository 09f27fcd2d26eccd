#pragma once

#include <string>
#include <vector>

#include "document/markdown_tree.hpp"
#include "document/scope.hpp"
#include "document/text_faults.hpp"

namespace redovisa {

/// A cross-reference that waits for the numbers of tables and figures. In the document its text is its index
/// between two `reference_mark`, and its link one such mark and the index.
struct Reference {
  std::string id;
  TextOrigin origin;
  LineSpan lines;
  std::string written;
  bool has_text = false;         // a link: what it says is given
  bool begins_sentence = false;  // {{Se driftredovisning}}: "Tabell 3"
};

/// Replaces placeholders in the text of blocks, tells those that cannot be replaced and remembers references.
class InlineFiller {
 public:
  explicit InlineFiller(TextFaults& faults) : faults_{faults} {}

  /// The text of a block, filled. Code is left as it is. A fault leaves nothing in its place.
  Runs fill(const MarkdownNode& node, const TextOrigin& origin, const Scope& scope);

  const std::vector<Reference>& references() const { return references_; }

 private:
  TextFaults& faults_;
  std::vector<Reference> references_;
};

}  // namespace redovisa

#include "document/template_syntax.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "document/text_marks.hpp"

namespace redovisa {

namespace {

bool is_blank(std::string_view text) {
  constexpr char spaces[] = {' ', '\t', '\n', soft_break_mark, '\0'};
  return text.find_first_not_of(spaces) == std::string_view::npos;
}

/// The directives of a paragraph that holds nothing else; none when it holds text as well.
std::vector<Placeholder> directives_of(const MarkdownNode& node) {
  std::vector<Placeholder> directives;
  if (node.kind != MarkdownKind::paragraph) return directives;
  for (const Run& run : node.runs)
    for (TextPiece& piece : pieces_of(run.text)) {
      if (piece.is_placeholder && is_block_directive(piece.placeholder.kind) && !run.code)
        directives.push_back(std::move(piece.placeholder));
      else if (piece.is_placeholder || !is_blank(piece.text))
        return {};
    }
  return directives;
}

/// Comments that end are gone already.
bool has_endless_comment(const MarkdownNode& node) {
  return node.kind == MarkdownKind::html && plain_text(node.runs).find("<!--") != std::string::npos;
}

/// Puts the siblings of one level in order; a landscape begins and ends on the same level.
class Arranger {
 public:
  Arranger(const TextOrigin& origin, TextFaults& faults, bool outermost)
      : origin_{origin}, faults_{faults}, outermost_{outermost} {}

  std::vector<MarkdownNode> arranged(std::vector<MarkdownNode> nodes) {
    for (MarkdownNode& node : nodes) take(node);
    if (landscape_) {
      tell(*landscape_, landscape_->directive, "{{slut}} i ett eget stycke längre ned i samma fil");
      close();
    }
    return std::move(result_);
  }

 private:
  const TextOrigin& origin_;
  TextFaults& faults_;
  bool outermost_;
  std::vector<MarkdownNode> result_;
  std::optional<MarkdownNode> landscape_;

  void take(MarkdownNode& node) {
    auto directives = directives_of(node);
    for (Placeholder& directive : directives) take(node, directive);
    if (!directives.empty()) return;
    if (node.kind == MarkdownKind::list || node.kind == MarkdownKind::item ||
        node.kind == MarkdownKind::quote)
      node.children = Arranger{origin_, faults_, false}.arranged(std::move(node.children));
    if (has_endless_comment(node)) return tell_endless_comment(node);
    add(std::move(node));
  }

  void take(const MarkdownNode& node, Placeholder& directive) {
    if (directive.kind == PlaceholderKind::landscape) return open(node, directive);
    if (directive.kind != PlaceholderKind::end) return add(directive_node(node, directive));
    if (!landscape_) return tell(node, directive, "{{liggande}} före {{slut}}");
    close();
  }

  void open(const MarkdownNode& node, Placeholder& directive) {
    if (!outermost_) return tell(node, directive, "att liggande sidor inte står i en lista eller ett citat");
    if (landscape_) return tell(node, directive, "{{slut}} före nästa {{liggande}}");
    landscape_ = directive_node(node, directive);
  }

  void close() {
    result_.push_back(std::move(*landscape_));
    landscape_.reset();
  }

  MarkdownNode directive_node(const MarkdownNode& node, Placeholder& directive) const {
    MarkdownNode result{MarkdownKind::directive, node.lines};
    result.directive = std::move(directive);
    result.nested = !outermost_;
    return result;
  }

  void add(MarkdownNode node) { (landscape_ ? landscape_->children : result_).push_back(std::move(node)); }

  void tell_endless_comment(const MarkdownNode& node) {
    faults_.tell(origin_, node.lines, {Code::template_invalid, "<!--", "--> där kommentaren slutar"});
  }

  void tell(const MarkdownNode& node, const Placeholder& directive, std::string expected) {
    faults_.tell(origin_, node.lines, {Code::template_invalid, directive.written, std::move(expected)});
  }
};

}  // namespace

std::vector<MarkdownNode> parse_template_part(const TextOrigin& origin, TextFaults& faults) {
  return Arranger{origin, faults, true}.arranged(parse_tree(origin.markdown, HtmlComments::dropped));
}

}  // namespace redovisa

#include "document/inline_runs.hpp"

#include <algorithm>
#include <memory>
#include <string_view>
#include <vector>

#include "document/text_marks.hpp"

namespace redovisa {

namespace {

struct Freed {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using IteratorOwner = std::unique_ptr<cmark_iter, Freed>;

bool starts_with_scheme(std::string_view url, std::string_view scheme) {
  const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
  return url.size() > scheme.size() && std::ranges::equal(url.substr(0, scheme.size()), scheme, same);
}

/// The address when a reader may safely follow it, otherwise nothing.
std::string safe_address(cmark_node* link) {
  constexpr std::size_t longest = 2000;
  const char* written = cmark_node_get_url(link);
  std::string url = written == nullptr ? std::string{} : without_marks(without_controls(written));
  if (url.size() > longest) return {};
  for (const std::string_view scheme : {"http://", "https://", "mailto:", "#"})
    if (starts_with_scheme(url, scheme)) return url;
  return {};
}

/// Walks with an iterator instead of recursion, since emphasis may be nested thousands deep.
class RunCollector {
 public:
  explicit RunCollector(bool without_comments) : without_comments_{without_comments} {}

  Runs collect(cmark_node* parent) {
    const IteratorOwner iterator{cmark_iter_new(parent)};
    cmark_event_type event = cmark_iter_next(iterator.get());  // enters the parent itself
    while ((event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE) {
      cmark_node* node = cmark_iter_get_node(iterator.get());
      if (node != parent) take(node, event == CMARK_EVENT_ENTER);
    }
    return std::move(runs_);
  }

 private:
  bool without_comments_;
  int strong_ = 0, emphasis_ = 0, image_ = 0;
  std::vector<std::string> links_;
  Runs runs_;

  void take(cmark_node* node, bool enters) {
    const int step = enters ? 1 : -1;
    const auto type = cmark_node_get_type(node);
    if (type == CMARK_NODE_STRONG)
      strong_ += step;
    else if (type == CMARK_NODE_EMPH)
      emphasis_ += step;
    else if (type == CMARK_NODE_IMAGE)
      image_ += step;
    else if (type == CMARK_NODE_LINK)
      enters ? links_.push_back(safe_address(node)) : links_.pop_back();
    else if (enters)
      take_leaf(node);
  }

  void take_leaf(cmark_node* node) {
    const auto type = cmark_node_get_type(node);
    if (type == CMARK_NODE_SOFTBREAK || begins_text(node)) add(std::string{soft_break_mark}, false);
    if (type == CMARK_NODE_LINEBREAK) add("\n", false);
    if (type == CMARK_NODE_CODE) return add(without_marks(text_of_literal(node)), true);
    if (type == CMARK_NODE_HTML_INLINE && without_comments_ && is_comment(node)) return;
    add(text_of_literal(node), false);
  }

  /// When several blocks become one text.
  bool begins_text(cmark_node* node) const {
    const auto type = cmark_node_get_type(node);
    return !runs_.empty() && (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING ||
                              type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK);
  }

  static bool is_comment(cmark_node* node) { return text_of_literal(node).starts_with("<!--"); }

  void add(std::string text, bool code) {
    if (text.empty()) return;
    const bool linked = !links_.empty() && image_ == 0;
    Run run{std::move(text), strong_ > 0, emphasis_ > 0, code, linked ? links_.back() : std::string{}};
    append(runs_, std::move(run));
  }
};

}  // namespace

std::string text_of_literal(cmark_node* node) {
  const char* literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string{} : without_controls(literal, escape_mark);
}

Runs runs_of(cmark_node* parent, bool without_comments) {
  return RunCollector{without_comments}.collect(parent);
}

}  // namespace redovisa

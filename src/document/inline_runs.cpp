#include "document/inline_runs.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
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

std::string address_of(cmark_node* link) {
  const char* written = cmark_node_get_url(link);
  return written == nullptr ? std::string{} : without_marks(without_controls(written));
}

/// What stands in quotation marks after the address.
std::string title_of(cmark_node* picture) {
  const char* written = cmark_node_get_title(picture);
  return written == nullptr ? std::string{} : on_one_line(without_controls(written, escape_mark));
}

/// The address when a reader may safely follow it, otherwise nothing.
std::string safe_address(const std::string& url) {
  constexpr std::size_t longest = 2000;
  if (url.size() > longest) return {};
  for (const std::string_view scheme : {"http://", "https://", "mailto:", "#"})
    if (starts_with_scheme(url, scheme)) return url;
  return {};
}

/// Whether the address is also what is shown, so that nothing is lost with the link.
bool shows_its_address(cmark_node* link, const std::string& url) {
  cmark_node* text = cmark_node_first_child(link);
  return text != nullptr && text_of_literal(text) == url;
}

bool may_stand_in_label(char c) { return static_cast<unsigned char>(c) > 0x20 && c != '[' && c != ']'; }

/// "[^2]" and the like that are left in text: cmark takes away those that have a footnote.
std::vector<std::string> note_marks_in(std::string_view text) {
  std::vector<std::string> marks;
  for (auto at = text.find("[^"); at != std::string_view::npos; at = text.find("[^", at + 2)) {
    std::size_t end = at + 2;
    while (end < text.size() && may_stand_in_label(text[end])) ++end;
    if (end > at + 2 && end < text.size() && text[end] == ']')
      marks.emplace_back(text.substr(at, end + 1 - at));
  }
  return marks;
}

/// Walks with an iterator instead of recursion, since emphasis may be nested thousands deep.
class RunCollector {
 public:
  explicit RunCollector(bool without_comments) : without_comments_{without_comments} {}

  InlineContent collect(cmark_node* parent) {
    const IteratorOwner iterator{cmark_iter_new(parent)};
    cmark_event_type event = cmark_iter_next(iterator.get());  // enters the parent itself
    while ((event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE) {
      cmark_node* node = cmark_iter_get_node(iterator.get());
      if (node != parent) take(node, event == CMARK_EVENT_ENTER);
    }
    return std::move(content_);
  }

 private:
  bool without_comments_;
  int strong_ = 0, emphasis_ = 0, struck_ = 0, image_ = 0;
  std::vector<std::string> links_;
  InlineContent content_;

  void take(cmark_node* node, bool enters) {
    const int step = enters ? 1 : -1;
    const auto type = cmark_node_get_type(node);
    if (type == CMARK_NODE_STRONG)
      strong_ += step;
    else if (type == CMARK_NODE_EMPH)
      emphasis_ += step;
    else if (type == CMARK_NODE_IMAGE)
      take_image(node, step);
    else if (type == CMARK_NODE_LINK)
      enters ? open_link(node) : links_.pop_back();
    else if (std::string_view{cmark_node_get_type_string(node)} == "strikethrough")
      struck_ += step;
    else if (enters)
      take_leaf(node);
  }

  void take_image(cmark_node* node, int step) {
    const bool outermost = image_ == (step > 0 ? 0 : 1);  // of pictures in each other's descriptions
    if (outermost && step > 0) {
      for (const std::string& link : links_) lose_link(link);
      content_.pictures.push_back(address_of(node));
      add(std::string{picture_mark}, false);
    }
    image_ += step;
    if (outermost && step < 0) add(fmt::format("{0}{1}{0}", picture_mark, title_of(node)), false);
  }

  void open_link(cmark_node* node) {
    const std::string url = address_of(node);
    links_.push_back(safe_address(url));
    if (links_.back().empty() && !shows_its_address(node, url)) lose(LossKind::address, url);
    if (image_ > 0) lose_link(links_.back());
  }

  /// A link that no picture can be; one that may not be followed has been told of.
  void lose_link(const std::string& address) {
    if (!address.empty()) lose(LossKind::picture_link, address);
  }

  void lose(LossKind kind, std::string written) { content_.losses.push_back({kind, std::move(written)}); }

  void take_leaf(cmark_node* node) {
    const auto type = cmark_node_get_type(node);
    if (type == CMARK_NODE_SOFTBREAK || begins_text(node)) add(std::string{soft_break_mark}, false);
    if (type == CMARK_NODE_LINEBREAK) add("\n", false);
    if (type == CMARK_NODE_CODE) return add(without_marks(text_of_literal(node)), true);
    if (type == CMARK_NODE_FOOTNOTE_REFERENCE) return add_note(node);
    if (type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_HTML_BLOCK) return add_html(node);
    std::string text = text_of_literal(node);
    for (std::string& mark : note_marks_in(text)) lose(LossKind::undefined_note, std::move(mark));
    add(std::move(text), false);
  }

  void add_note(cmark_node* node) {
    content_.notes.push_back(std::atoi(cmark_node_get_literal(node)));
    add(std::string{note_mark}, false);
  }

  void add_html(cmark_node* node) {
    if (without_comments_ && is_comment(node)) return;
    if (!text_of_literal(node).starts_with("</")) lose(LossKind::html, text_of_literal(node));
    add(text_of_literal(node), false);
  }

  /// When several blocks become one text.
  bool begins_text(cmark_node* node) const {
    const auto type = cmark_node_get_type(node);
    return !content_.runs.empty() && (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING ||
                                      type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK);
  }

  static bool is_comment(cmark_node* node) { return text_of_literal(node).starts_with("<!--"); }

  void add(std::string text, bool code) {
    if (text.empty()) return;
    const bool linked = !links_.empty() && image_ == 0;
    Run run{std::move(text), strong_ > 0, emphasis_ > 0, code, linked ? links_.back() : std::string{}};
    run.struck = struck_ > 0;
    append(content_.runs, std::move(run));
  }
};

}  // namespace

std::string text_of_literal(cmark_node* node) {
  const char* literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string{} : without_controls(literal, escape_mark);
}

InlineContent inline_content_of(cmark_node* parent, bool without_comments) {
  return RunCollector{without_comments}.collect(parent);
}

}  // namespace redovisa

#include "write/word_frame/own_text_markup.hpp"

#include <string_view>

#include "write/word/word_part.hpp"
#include "write/word_frame/schema_order.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

constexpr int first_drawing = 20'001;  // far above those of the report

void remove_bookmarks(const pugi::xml_node& root) {
  remove_outermost(root, [](const auto& node) {
    return name_of(node) == "w:bookmarkStart" || name_of(node) == "w:bookmarkEnd";
  });
}

void number_drawings(const pugi::xml_node& root, int& next) {
  for (auto drawing : elements_named(root, "wp:docPr")) {
    drawing.attribute("id") = next++;
    const bool decorative = !elements_named(drawing, "adec:decorative").empty();
    if (decorative || !std::string_view{drawing.attribute("descr").value()}.empty()) continue;
    drawing.remove_attribute("descr");
    drawing.append_attribute("descr") = "Bild ur Word-mallen";
  }
}

void remove_last_page_break(const pugi::xml_node& root) {
  pugi::xml_node last;
  for (const auto& node : elements_below(root)) {
    const bool page_break =
        name_of(node) == "w:br" && std::string_view{node.attribute("w:type").value()} == "page";
    if (page_break)
      last = node;
    else if (last && name_of(node) != "w:p" && name_of(node) != "w:r" && is_visible(node))
      last = {};
  }
  if (last) last.parent().remove_child(last);
}

/// The text after the report begins a page in any case.
void remove_first_page_break(const pugi::xml_node& root) {
  for (auto node : elements_below(root)) {
    const bool page_break =
        name_of(node) == "w:br" && std::string_view{node.attribute("w:type").value()} == "page";
    if (page_break) {
      node.parent().remove_child(node);
      return;
    }
    const bool shows = name_of(node) == "w:t" || name_of(node) == "w:drawing" || name_of(node) == "w:pict";
    if (shows && is_visible(node)) return;
  }
}

void remove_empty_end(pugi::xml_node root) {
  for (auto block = root.last_child(); block; block = root.last_child()) {
    if (is_visible(block) || !elements_named(block, "w:sectPr").empty()) return;
    root.remove_child(block);
  }
}

pugi::xml_node copied(pugi::xml_node parent, const std::vector<pugi::xml_node>& blocks) {
  auto holder = parent.append_child("w:body");
  for (const auto& block : blocks) holder.append_copy(block);
  return holder;
}

std::string inner_markup(const pugi::xml_node& holder) {
  std::string markup;
  for (const auto& block : holder.children()) markup += markup_of(block);
  return markup;
}

}  // namespace

OwnTextMarkup own_text_markup(const OwnText& text,
                              const std::function<void(const pugi::xml_node&)>& prepare) {
  pugi::xml_document document;
  const auto contents = copied(document, text.before_contents), report = copied(document, text.before_report),
             after = copied(document, text.after_report);
  int next = first_drawing;
  for (const auto& holder : {contents, report, after}) {
    remove_bookmarks(holder);
    prepare(holder);
    number_drawings(holder, next);
    put_in_schema_order(holder);
    remove_empty_end(holder);
    remove_last_page_break(holder);
  }
  remove_first_page_break(after);
  return {inner_markup(contents), inner_markup(report), inner_markup(after)};
}

}  // namespace redovisa

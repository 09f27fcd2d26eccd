#include "write/word_frame/page_headers.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

#include "write/word/word_part.hpp"
#include "write/word_frame/schema_order.hpp"
#include "write/word_frame/style_merge.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

constexpr int near_middle = 200;  // twips: a right tab stop of the left half of the page is no one's edge

int scaled(int length, const TextWidths& widths) {
  return widths.standing == 0 ? length
                              : static_cast<int>(static_cast<long>(length) * widths.lying / widths.standing);
}

bool moves(const pugi::xml_node& tab) {
  const std::string_view kind = tab.attribute("w:val").value();
  return kind == "right" || kind == "center" || kind == "end";
}

/// Tab stops of the paragraph's style stand in the style and are cleared and set anew in the paragraph.
void move_tabs(pugi::xml_node paragraph, const pugi::xml_node& styles, const TextWidths& widths) {
  auto about = paragraph.child("w:pPr");
  const auto own = about.child("w:tabs");
  for (auto tab : own.children("w:tab"))
    if (moves(tab)) tab.attribute("w:pos") = scaled(tab.attribute("w:pos").as_int(), widths);
  const auto of_style = inherited(styles, value_of_child(about, "w:pStyle"), "w:pPr", "w:tabs");
  if (own || !of_style) return;
  auto tabs = about.append_child("w:tabs");
  for (const auto& tab : of_style.children("w:tab")) {
    if (!moves(tab)) continue;
    auto cleared = tabs.append_child("w:tab");
    cleared.append_attribute("w:val") = "clear";
    cleared.append_attribute("w:pos") = tab.attribute("w:pos").value();
    tabs.append_copy(tab).attribute("w:pos") = scaled(tab.attribute("w:pos").as_int(), widths);
  }
}

void widen_table(const pugi::xml_node& table, const TextWidths& widths) {
  for (const char* name : {"w:tblW", "w:tcW", "w:gridCol"})
    for (const auto& width : elements_named(table, name)) {
      const std::string_view type = width.attribute("w:type").as_string("dxa");
      if (auto length = width.attribute("w:w"); length && type == "dxa")
        length = scaled(length.as_int(), widths);
    }
}

}  // namespace

void widen_header(const pugi::xml_node& header, const pugi::xml_node& styles, const TextWidths& widths) {
  if (widths.lying - widths.standing < near_middle) return;
  for (const auto& paragraph : elements_named(header, "w:p")) {
    if (!paragraph.child("w:pPr")) continue;
    if (!surrounding(paragraph, "w:tc")) move_tabs(paragraph, styles, widths);
  }
  for (const auto& table : elements_named(header, "w:tbl")) widen_table(table, widths);
}

std::string PageHeaders::write_part(const std::string& kind, const WordTemplateLink& link,
                                    const std::function<void(const pugi::xml_node&)>& change,
                                    std::vector<Relation>& relations) {
  const auto part = template_.parts.find(link.target);
  if (part == template_.parts.end()) return {};
  auto tree = word_tree_of(part->second.bytes);
  const auto root = tree.document_element();
  std::vector<Relation> own;
  carried_.carry(root, part->second.links, own);
  fill_(root);
  change(root);
  put_in_schema_order(root);
  const std::string name = fmt::format("{}{}.xml", kind, kind == "header" ? next_header_++ : next_footer_++);
  carried_.add("word/" + name,
               fmt::format("application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml", kind),
               text_of_part(tree), own);
  relations.push_back({fmt::format("mall-{}", name.substr(0, name.find('.'))), kind, name, false});
  return relations.back().id;
}

PageReferences PageHeaders::write_all(const TemplateSection& section, bool widened,
                                      const std::function<void(const pugi::xml_node&)>& change,
                                      std::vector<Relation>& relations) {
  const auto& links = template_.parts.at(template_.document).links;
  PageReferences references;
  for (const auto& [name, old_id] : section.references) {
    const auto link = std::ranges::find(links, old_id, &WordTemplateLink::id);
    if (link == links.end()) continue;
    auto& known = standing_[old_id];
    const std::string id =
        widened || known.empty() ? write_part(link->kind, *link, change, relations) : known;
    if (!widened) known = id;
    if (!id.empty()) references[name] = id;
  }
  return references;
}

PageReferences PageHeaders::write(const TemplateSection& section, std::vector<Relation>& relations) {
  return write_all(
      section, false, [](const pugi::xml_node&) {}, relations);
}

PageReferences PageHeaders::write_widened(const TemplateSection& section, const pugi::xml_node& styles,
                                          const TextWidths& widths, std::vector<Relation>& relations) {
  TemplateSection following = section;
  std::erase_if(following.references,
                [](const auto& reference) { return reference.first.ends_with("first"); });
  return write_all(
      following, true, [&](const pugi::xml_node& root) { widen_header(root, styles, widths); }, relations);
}

}  // namespace redovisa

#include "write/word_frame/own_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "diagnostics/folded.hpp"
#include "write/word_frame/content_controls.hpp"
#include "write/word_frame/fields.hpp"
#include "write/word_frame/frame_words.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

using Blocks = std::vector<pugi::xml_node>;

bool is_marker_name(std::string_view name) {
  constexpr std::array names{"rapport", "report", "innehåll", "content", "innehall", "rapporttext"};
  return std::ranges::find(names, folded(name)) != names.end();
}

bool is_marker(const pugi::xml_node& node) {
  if (name_of(node) == "w:bookmarkStart") return is_marker_name(node.attribute("w:name").value());
  if (name_of(node) != "w:sdt") return false;
  const auto about = node.child("w:sdtPr");
  return is_marker_name(value_of_child(about, "w:tag")) || is_marker_name(value_of_child(about, "w:alias"));
}

bool holds_marker(const pugi::xml_node& block) {
  return is_marker(block) || std::ranges::any_of(elements_below(block), is_marker);
}

bool is_in_table_or_box(const pugi::xml_node& block) {
  for (const auto& node : elements_below(block))
    if (is_marker(node) && (surrounding(node, "w:tc") || surrounding(node, "w:txbxContent"))) return true;
  return false;
}

/// A list of contents as Word makes it; LibreOffice and older Words write the field alone.
bool is_contents(const pugi::xml_node& block) {
  const auto gallery = block.child("w:sdtPr").child("w:docPartObj").child("w:docPartGallery");
  if (std::string_view{gallery.attribute("w:val").value()} == "Table of Contents") return true;
  for (const auto& instruction : elements_named(block, "w:instrText"))
    if (trimmed_text(instruction.text().get()).starts_with("TOC ")) return true;
  return false;
}

bool ends_section(const pugi::xml_node& block) { return !elements_named(block, "w:sectPr").empty(); }

bool breaks_page(const pugi::xml_node& block) {
  for (const auto& node : elements_named(block, "w:br"))
    if (std::string_view{node.attribute("w:type").value()} == "page") return true;
  return false;
}

/// Whether a filled copy of the block would show the report's title.
bool shows_title(const pugi::xml_node& block) {
  pugi::xml_document copy;
  copy.append_copy(block);
  Properties titled;
  titled.title = "?";
  FrameNotes notes;
  BoundValues bound{WordTemplate{}};
  fill_controls(copy, titled, bound, notes);
  fill_fields(copy, titled, notes);
  return notes.filled.contains(std::string{name_of(FrameWord::title)});
}

bool is_title_page_of_word(const pugi::xml_node& block) {
  const auto gallery = block.child("w:sdtPr").child("w:docPartObj").child("w:docPartGallery");
  return std::string_view{gallery.attribute("w:val").value()} == "Cover Pages";
}

bool holds_control(const pugi::xml_node& block) {
  return name_of(block) == "w:sdt" || !elements_named(block, "w:sdt").empty() ||
         !elements_named(block, "w:fldSimple").empty() || !elements_named(block, "w:instrText").empty();
}

Blocks blocks_of(const pugi::xml_node& body) {
  Blocks blocks;
  for (const auto& block : body.children())
    if (block.type() == pugi::node_element && name_of(block) != "w:sectPr") blocks.push_back(block);
  return blocks;
}

/// How many of the first blocks are the title page; 0: none shows the title.
std::size_t size_of_title_page(const Blocks& blocks) {
  const auto titled = std::ranges::find_if(blocks, shows_title);
  if (titled == blocks.end()) return 0;
  const auto first = static_cast<std::size_t>(titled - blocks.begin());
  std::size_t last = first;
  for (std::size_t i = first; i < blocks.size(); ++i) {
    if (is_title_page_of_word(blocks[i]) || ends_section(blocks[i]) || breaks_page(blocks[i])) return i + 1;
    if (is_contents(blocks[i])) break;
    if (holds_control(blocks[i])) last = i;
  }
  return last + 1;
}

void split_before(const Blocks& blocks, OwnText& text) {
  const auto contents = std::ranges::find_if(blocks, is_contents);
  text.before_contents.assign(blocks.begin(), contents);
  if (contents != blocks.end()) text.before_report.assign(contents + 1, blocks.end());
}

bool any_visible(const Blocks& blocks) { return std::ranges::any_of(blocks, is_visible); }

OwnText text_with_title_page(const Blocks& blocks) {
  OwnText text;
  const auto size = static_cast<std::ptrdiff_t>(size_of_title_page(blocks));
  const Blocks page{blocks.begin(), blocks.begin() + size}, rest{blocks.begin() + size, blocks.end()};
  split_before(page, text);
  text.leaves_out_text =
      std::ranges::any_of(rest, [](const auto& block) { return !is_contents(block) && is_visible(block); });
  return text;
}

}  // namespace

OwnText own_text_of(const pugi::xml_node& body) {
  const Blocks blocks = blocks_of(body);
  const auto marked = std::ranges::find_if(blocks, holds_marker);
  const bool inside = marked != blocks.end() && is_in_table_or_box(*marked);
  if (marked == blocks.end() || inside) {
    OwnText text = text_with_title_page(blocks);
    text.marker_is_inside = inside;
    return text;
  }
  OwnText text;
  text.has_marker = true;
  text.at = *marked;
  split_before({blocks.begin(), marked}, text);
  const Blocks after{marked + 1, blocks.end()};
  if (any_visible(after)) text.after_report = after;
  return text;
}

}  // namespace redovisa

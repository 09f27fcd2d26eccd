#include "write/word_frame/template_look.hpp"

#include <fmt/format.h>
#include <utility>

#include "write/word/word_part.hpp"
#include "write/word_frame/numbering_merge.hpp"
#include "write/word_frame/settings_merge.hpp"
#include "write/word_frame/template_parts.hpp"
#include "write/word_frame/theme_palette.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

bool begins_with_digit(const std::string& text) { return !text.empty() && text[0] >= '0' && text[0] <= '9'; }

bool has_numbered_heading(const Document& document) {
  bool numbered = false;
  for_each_block(document.blocks, [&](const Block& block) {
    const auto* heading = std::get_if<Heading>(&block.value);
    numbered = numbered || (heading != nullptr && begins_with_digit(heading->text));
  });
  return numbered;
}

/// Parts of our own look, which have its colours already, in others.
std::string with_colours(std::string part, const Palette& old, const Palette& now) {
  const std::pair<std::string, std::string> changes[] = {
      {old.accent, now.accent}, {old.accent_light, now.accent_light}, {old.rule, now.rule}};
  for (const auto& [from, to] : changes)
    for (auto at = part.find('"' + from + '"'); at != std::string::npos;
         at = part.find('"' + from + '"', at + to.size()))
      part.replace(at + 1, from.size(), to);
  return part;
}

}  // namespace

MergedStyles TemplateLook::merge(bool takes_headers) {
  const Palette old = look_.palette;
  std::string theirs = bytes_of_kind(template_, "styles");
  if (theirs.empty()) theirs = fmt::format("<w:styles xmlns:w=\"{}\"/>", word_namespace);
  take_colours(theirs);
  styles_ = merge_styles(part_of(look_, "styles.xml"), theirs, {old, look_.palette, takes_headers});
  facts_.styles_used = styles_.used;
  facts_.styles_added = styles_.added;
  if (!document_.properties.title_page) begin_pages_at_chapters(styles_.tree.child("w:styles"));
  merge_lists();
  look_.parts["styles.xml"] = text_of_part(styles_.tree);
  if (const auto settings = bytes_of_kind(template_, "settings"); !settings.empty())
    look_.parts["settings.xml"] = merge_settings(part_of(look_, "settings.xml"), settings);
  take_part("theme", "theme1.xml", "word/theme/_rels/theme1.xml.rels");
  take_part("fontTable", "fontTable.xml", "word/_rels/fontTable.xml.rels");
  return std::move(styles_);
}

/// The colour of the template's headings, or of its theme, goes before ours everywhere.
void TemplateLook::take_colours(const std::string& styles) {
  const auto theme = word_tree_of(bytes_of_kind(template_, "theme"));
  auto accents = accents_of_theme(theme.child("a:theme"));
  accents.insert(accents.begin(), heading_colour(part_of(look_, "styles.xml"), styles));
  const Palette old = look_.palette;
  look_.palette = palette_with_accent(accents, old);
  for (const char* file : {"header.xml", "footer.xml", "first-header.xml", "numbering.xml"})
    if (const auto part = look_.parts.find(file); part != look_.parts.end())
      part->second = with_colours(part->second, old, look_.palette);
}

void TemplateLook::merge_lists() {
  const auto styles = styles_.tree.child("w:styles");
  auto numbering = merge_numbering(part_of(look_, "numbering.xml"), bytes_of_kind(template_, "numbering"),
                                   styles, styles_.new_ids);
  if (has_numbered_heading(document_) && numbers_headings(styles, numbering.child("w:numbering"))) {
    unnumber_headings(styles, numbering.child("w:numbering"));
    facts_.heading_numbers_off = true;
  }
  std::vector<Relation> relations;
  if (const auto* part = part_of_kind(template_, "numbering"))
    carried_.carry(numbering.child("w:numbering"), part->links, relations);
  add_relations("word/_rels/numbering.xml.rels", relations);
  look_.parts["numbering.xml"] = text_of_part(numbering);
}

void TemplateLook::add_relations(const char* name, const std::vector<Relation>& relations) {
  if (!relations.empty()) carried_.add_plain(name, relations_part(relations));
}

/// A part of the look as the template has it.
void TemplateLook::take_part(const char* kind, const char* file, const char* relations_name) {
  const auto* part = part_of_kind(template_, kind);
  if (part == nullptr) return;
  auto tree = word_tree_of(part->bytes);
  std::vector<Relation> relations;
  carried_.carry(tree, part->links, relations);
  add_relations(relations_name, relations);
  look_.parts[file] = text_of_part(tree);
}

}  // namespace redovisa

#include "write/word_frame/style_merge.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "diagnostics/folded.hpp"
#include "write/word_frame/schema_order.hpp"
#include "write/word_frame/style_names.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

constexpr int deepest_inheritance = 16;
constexpr int above_owner = 2400;  // twips; no decoration of ours stands above the title page's first line

pugi::xml_node style_with_id(const pugi::xml_node& styles, const std::string& id) {
  return styles.find_child_by_attribute("w:style", "w:styleId", id.c_str());
}

bool names_style(std::string_view name) {
  constexpr std::array names{
      "w:pStyle", "w:rStyle",    "w:tblStyle",     "w:basedOn",           "w:next",
      "w:link",   "w:styleLink", "w:numStyleLink", "w:defaultTableStyle", "w:clickAndTypeStyle"};
  return std::ranges::find(names, name) != names.end();
}

std::set<std::string> ids_of(const pugi::xml_node& styles) {
  std::set<std::string> ids;
  for (const auto& style : styles.children("w:style")) ids.insert(style.attribute("w:styleId").value());
  return ids;
}

/// The name, or with the first number after it that makes it another than those taken; takes it.
std::string take_free(const std::string& name, std::set<std::string>& taken) {
  std::string free = name;
  for (int number = 1; !taken.insert(free).second; ++number) free = name + std::to_string(number);
  return free;
}

/// Of styles with the same id the first is the one that counts.
void drop_repeated_ids(pugi::xml_node styles) {
  std::set<std::string> seen;
  for (auto style = styles.child("w:style"); style;) {
    const auto next = style.next_sibling("w:style");
    const auto id = style.attribute("w:styleId");
    if (id && !seen.insert(id.value()).second) styles.remove_child(style);
    style = next;
  }
}

/// Ids of the template's styles that have to change: those that stand for ours, and those of another meaning
/// that have an id of ours.
std::map<std::string, std::string> changed_ids(const pugi::xml_node& ours, const pugi::xml_node& theirs,
                                               const StyleMatches& matches) {
  std::map<std::string, std::string> ids;
  auto taken = ids_of(ours);
  taken.merge(ids_of(theirs));
  for (const auto& style : theirs.children("w:style")) {
    const std::string id = style.attribute("w:styleId").value();
    const auto match = matches.ours_by_theirs.find(id);
    if (match != matches.ours_by_theirs.end()) {
      if (match->second != id) ids[id] = match->second;
    } else if (style_with_id(ours, id)) {
      ids[id] = take_free("Mall" + id, taken);
    }
  }
  return ids;
}

void set_swedish(pugi::xml_node styles) {
  auto defaults = styles.child("w:docDefaults");
  if (!defaults) defaults = styles.prepend_child("w:docDefaults");
  auto run_defaults = defaults.child("w:rPrDefault");
  if (!run_defaults) run_defaults = defaults.prepend_child("w:rPrDefault");
  auto look = run_defaults.child("w:rPr");
  if (!look) look = run_defaults.append_child("w:rPr");
  remove_outermost(styles, [](const auto& node) { return name_of(node) == "w:lang"; });
  auto lang = look.append_child("w:lang");
  lang.append_attribute("w:val") = "sv-SE";
  lang.append_attribute("w:eastAsia") = "sv-SE";
  lang.append_attribute("w:bidi") = "ar-SA";
}

using Colours = std::map<std::string, std::string>;

void recolour(const pugi::xml_node& style, const Colours& colours) {
  for (const auto& node : elements_below(style))
    for (const char* name : {"w:val", "w:color", "w:fill"})
      if (const auto found = colours.find(node.attribute(name).value()); found != colours.end())
        node.attribute(name) = found->second.c_str();
}

bool is_code(std::string_view id) { return id == "Code" || id == "CodeBlock"; }

/// A typeface of ours gives way to that of the template's headings.
void set_typeface(const pugi::xml_node& style, const pugi::xml_node& heading_typeface) {
  auto look = style.child("w:rPr");
  if (!look.remove_child("w:rFonts")) return;
  if (heading_typeface) look.prepend_copy(heading_typeface);
}

/// What Normal of the template does with whole texts is not for tables and captions.
void stand_against(pugi::xml_node style, const pugi::xml_node& normal) {
  auto paragraph = style.child("w:pPr");
  if (!paragraph) paragraph = style.append_child("w:pPr");
  const auto theirs = normal.child("w:pPr");
  if (theirs.child("w:jc") && !paragraph.child("w:jc"))
    paragraph.append_child("w:jc").append_attribute("w:val") = "left";
  if (!theirs.child("w:ind") || paragraph.child("w:ind")) return;
  auto indent = paragraph.append_child("w:ind");
  for (const char* side : {"w:left", "w:right", "w:firstLine"}) indent.append_attribute(side) = 0;
}

std::string folded_name(const pugi::xml_node& style) { return folded(value_of_child(style, "w:name")); }

/// Adds the styles that the template lacks.
class StyleAdder {
 public:
  StyleAdder(pugi::xml_node styles, const StyleDress& dress)
      : styles_{styles},
        colours_{{dress.our_colours.accent, dress.new_colours.accent},
                 {dress.our_colours.accent_light, dress.new_colours.accent_light},
                 {dress.our_colours.rule, dress.new_colours.rule}},
        plain_title_page_{dress.plain_title_page},
        normal_{style_with_id(styles, "Normal")} {
    for (const auto& style : styles.children("w:style")) taken_.insert(folded_name(style));
    for (const char* id : {"Heading1", "Title", "Heading2"})
      if (!heading_typeface_) heading_typeface_ = inherited(styles, id, "w:rPr", "w:rFonts");
  }

  void add(const pugi::xml_node& ours) {
    auto style = styles_.append_copy(ours);
    const std::string id = style.attribute("w:styleId").value();
    auto name = style.child("w:name").attribute("w:val");
    if (!taken_.insert(folded(name.value())).second) name = free_name(name.value()).c_str();
    recolour(style, colours_);
    if (!is_code(id)) set_typeface(style, heading_typeface_);
    if (id == "BodyText") style.remove_child("w:pPr");  // as the template's Normal
    if (id == "Owner" && plain_title_page_)
      style.child("w:pPr").child("w:spacing").attribute("w:before") = above_owner;
    const bool of_normal = value_of_child(style, "w:basedOn") == "Normal";
    if (of_normal && normal_ && id != "BodyText") stand_against(style, normal_);
  }

 private:
  std::string free_name(const std::string& name) {
    std::string free = "Redovisa " + name;
    for (int number = 2; !taken_.insert(folded(free)).second; ++number)
      free = "Redovisa " + name + " " + std::to_string(number);
    return free;
  }

  pugi::xml_node styles_;
  Colours colours_;
  bool plain_title_page_;
  pugi::xml_node normal_, heading_typeface_;
  std::set<std::string> taken_;
};

/// Styles that hold nothing that anyone would miss.
bool is_worth_telling(const pugi::xml_node& style) {
  return !style.attribute("w:customStyle").as_bool() && !style.attribute("w:default").as_bool();
}

void rename_in_place(const pugi::xml_node& styles, const std::map<std::string, std::string>& ids) {
  rename_styles(styles, ids);
  for (auto style : styles.children("w:style")) {
    auto id = style.attribute("w:styleId");
    if (const auto found = ids.find(id.value()); found != ids.end()) id = found->second.c_str();
  }
  if (auto normal = style_with_id(styles, "Normal"); normal && !normal.attribute("w:default"))
    normal.append_attribute("w:default") = "1";
}

}  // namespace

pugi::xml_node inherited(const pugi::xml_node& styles, const std::string& id, const char* group,
                         const char* child) {
  auto style = style_with_id(styles, id);
  for (int depth = 0; style && depth < deepest_inheritance; ++depth) {
    if (const auto found = style.child(group).child(child)) return found;
    style = style_with_id(styles, value_of_child(style, "w:basedOn"));
  }
  return {};
}

void begin_pages_at_chapters(const pugi::xml_node& styles) {
  auto heading = style_with_id(styles, "Heading1");
  auto paragraph = heading.child("w:pPr");
  if (!paragraph) paragraph = heading.append_child("w:pPr");
  paragraph.remove_child("w:pageBreakBefore");
  paragraph.append_child("w:pageBreakBefore");
  put_in_schema_order(styles);
}

std::string heading_colour(const std::string& ours, const std::string& theirs) {
  const auto our_tree = word_tree_of(ours), their_tree = word_tree_of(theirs);
  const auto styles = their_tree.child("w:styles");
  for (const auto& [id, our_id] : match_styles(our_tree.child("w:styles"), styles).ours_by_theirs)
    if (our_id == "Heading1") return inherited(styles, id, "w:rPr", "w:color").attribute("w:val").value();
  return {};
}

void rename_styles(const pugi::xml_node& root, const std::map<std::string, std::string>& new_ids) {
  if (new_ids.empty()) return;
  for (const auto& node : elements_below(root)) {
    if (!names_style(name_of(node))) continue;
    auto id = node.attribute("w:val");
    if (const auto found = new_ids.find(id.value()); found != new_ids.end()) id = found->second.c_str();
  }
}

MergedStyles merge_styles(const std::string& ours, const std::string& theirs, const StyleDress& dress) {
  const auto our_tree = word_tree_of(ours);
  const auto our_styles = our_tree.child("w:styles");
  MergedStyles merged;
  merged.tree = word_tree_of(theirs);
  auto styles = merged.tree.child("w:styles");
  drop_repeated_ids(styles);
  const auto matches = match_styles(our_styles, styles);
  merged.new_ids = changed_ids(our_styles, styles, matches);
  rename_in_place(styles, merged.new_ids);
  set_swedish(styles);
  StyleAdder adder{styles, dress};
  for (const auto& style : our_styles.children("w:style")) {
    const std::string id = style.attribute("w:styleId").value();
    const bool missing = std::ranges::find(matches.missing, id) != matches.missing.end();
    if (missing) adder.add(style);
    if (missing ? is_worth_telling(style) : !style.attribute("w:default").as_bool())
      (missing ? merged.added : merged.used).push_back(swedish_name(style));
  }
  put_in_schema_order(styles);
  return merged;
}

}  // namespace redovisa

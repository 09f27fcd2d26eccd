#include "write/word_frame/schema_order.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

/// An element and its children in the schema's order, without prefix and with spaces between.
struct ChildOrder {
  std::string_view parent, children;
};
constexpr std::string_view border_sides =
    " top left start bottom right end insideH insideV tl2br tr2bl "
    "between bar ";
constexpr std::array child_orders{
    ChildOrder{"w:style",
               " name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed "
               "qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr "
               "tblStylePr "},
    ChildOrder{"w:pPr",
               " pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers "
               "pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
               "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents "
               "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle "
               "rPr sectPr pPrChange "},
    ChildOrder{"w:rPr",
               " ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline "
               "shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz "
               "szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish "
               "oMath rPrChange "},
    ChildOrder{"w:tblPr",
               " tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
               "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption "
               "tblDescription "},
    ChildOrder{"w:tcPr",
               " cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText "
               "vAlign hideMark "},
    ChildOrder{"w:tblStylePr", " pPr rPr tblPr trPr tcPr "},
    ChildOrder{"w:tblBorders", border_sides},
    ChildOrder{"w:tcBorders", border_sides},
    ChildOrder{"w:pBdr", border_sides},
    ChildOrder{"w:tblCellMar", border_sides},
    ChildOrder{"w:tcMar", border_sides},
    ChildOrder{"w:lvl",
               " start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr "},
    ChildOrder{"w:abstractNum", " nsid multiLevelType tmpl name styleLink numStyleLink lvl "},
    ChildOrder{"w:sectPr",
               " headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
               "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter "
               "docGrid printerSettings sectPrChange "},
    ChildOrder{"w:docDefaults", " rPrDefault pPrDefault "}};

/// Of these there may be several.
bool may_be_many(std::string_view child) {
  return child == "w:tblStylePr" || child == "w:lvl" || child.ends_with("Reference");
}

/// Elements that mean nothing, and are forbidden, without a value.
constexpr std::array valued{"w:name",
                            "w:jc",
                            "w:sz",
                            "w:szCs",
                            "w:color",
                            "w:pStyle",
                            "w:link",
                            "w:next",
                            "w:basedOn",
                            "w:rStyle",
                            "w:uiPriority",
                            "w:kern",
                            "w:vAlign",
                            "w:u",
                            "w:numId",
                            "w:ilvl",
                            "w:tblStyleRowBandSize",
                            "w:tblStyleColBandSize"};

std::size_t place_of(std::string_view name, std::string_view order) {
  const auto colon = name.find(':');
  const auto local = name.starts_with("w:") ? name.substr(colon + 1) : std::string_view{};
  return local.empty() ? std::string_view::npos : order.find(" " + std::string{local} + " ");
}

/// The last of several is the one that counts.
void drop_repeated(pugi::xml_node parent) {
  std::set<std::string_view> names;
  for (auto child = parent.last_child(); child;) {
    const auto previous = child.previous_sibling();
    const bool single = child.type() == pugi::node_element && !may_be_many(name_of(child));
    if (single && !names.insert(name_of(child)).second) parent.remove_child(child);
    child = previous;
  }
}

void sort_children(pugi::xml_node parent, std::string_view order) {
  drop_repeated(parent);
  using Placed = std::pair<std::size_t, pugi::xml_node>;
  std::vector<Placed> children;
  for (const auto& child : parent.children()) children.emplace_back(place_of(name_of(child), order), child);
  if (std::ranges::is_sorted(children, {}, &Placed::first)) return;
  std::ranges::stable_sort(children, {}, &Placed::first);
  for (const auto& [place, child] : children) parent.append_move(child);
}

/// Lengths are whole twips: "0.0" is written by some programs.
void make_whole(const pugi::xml_node& node) {
  for (auto attribute : node.attributes()) {
    const std::string_view value = attribute.value();
    const auto point = value.find('.');
    const bool number = point != std::string_view::npos && point > 0 &&
                        value.find_first_not_of("-0123456789.") == std::string_view::npos;
    if (number) attribute = std::string{value.substr(0, point)}.c_str();
  }
}

void mend_attributes(pugi::xml_node node) {
  const auto name = name_of(node);
  if (name == "w:tblW" || name == "w:tcW" || name == "w:tblInd" || name == "w:ind" || name == "w:spacing")
    make_whole(node);
  if (name.starts_with("v:")) node.remove_attribute("ID");
}

bool lacks_value(const pugi::xml_node& node) {
  return std::ranges::find(valued, name_of(node)) != valued.end() && !node.attribute("w:val");
}

/// Parents before their children, since some of these are dropped.
void order_below(const pugi::xml_node& parent) {
  for (const auto& node : parent.children()) {
    mend_attributes(node);
    const auto order = std::ranges::find(child_orders, name_of(node), &ChildOrder::parent);
    if (order != child_orders.end()) sort_children(node, order->children);
    order_below(node);
  }
}

}  // namespace

void put_in_schema_order(const pugi::xml_node& root) {
  remove_outermost(root, lacks_value);
  order_below(root);
}

}  // namespace redovisa

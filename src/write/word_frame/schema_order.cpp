#include "write/word_frame/schema_order.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
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

void drop_repeated(pugi::xml_node parent) {
  for (auto child = parent.first_child(); child;) {
    const auto next = child.next_sibling();
    if (!may_be_many(name_of(child)) && child.next_sibling(child.name())) parent.remove_child(child);
    child = next;
  }
}

void sort_children(pugi::xml_node parent, std::string_view order) {
  drop_repeated(parent);
  std::vector<pugi::xml_node> children(parent.children().begin(), parent.children().end());
  const auto place = [&](const pugi::xml_node& child) { return place_of(name_of(child), order); };
  if (std::ranges::is_sorted(children, {}, place)) return;
  std::ranges::stable_sort(children, {}, place);
  for (const auto& child : children) parent.append_move(child);
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

}  // namespace

void put_in_schema_order(const pugi::xml_node& root) {
  for (auto node : elements_below(root))
    if (lacks_value(node)) node.parent().remove_child(node);
  for (const auto& node : elements_below(root)) {
    mend_attributes(node);
    const auto order = std::ranges::find(child_orders, name_of(node), &ChildOrder::parent);
    if (order != child_orders.end()) sort_children(node, order->children);
  }
}

}  // namespace redovisa

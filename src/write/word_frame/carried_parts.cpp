#include "write/word_frame/carried_parts.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <string_view>
#include <utility>

#include "diagnostics/folded.hpp"
#include "write/word_frame/picture_check.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

/// Kinds of files that can be carried, by extension in lower case.
struct CarriedKind {
  std::string_view extension, content_type;
};
constexpr std::array carried_kinds{
    CarriedKind{"png", "image/png"},
    CarriedKind{"jpg", "image/jpeg"},
    CarriedKind{"jpeg", "image/jpeg"},
    CarriedKind{"gif", "image/gif"},
    CarriedKind{"bmp", "image/bmp"},
    CarriedKind{"tif", "image/tiff"},
    CarriedKind{"tiff", "image/tiff"},
    CarriedKind{"emf", "image/x-emf"},
    CarriedKind{"wmf", "image/x-wmf"},
    CarriedKind{"svg", "image/svg+xml"},
    CarriedKind{"odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont"}};

const CarriedKind* kind_of(const std::string& part) {
  const std::string extension = folded(part.substr(part.rfind('.') + 1));
  const auto found = std::ranges::find(carried_kinds, extension, &CarriedKind::extension);
  return found == carried_kinds.end() ? nullptr : &*found;
}

bool is_font(const CarriedKind& kind) { return kind.extension == "odttf"; }

/// What goes with the relationship that cannot be carried, from the inside out.
pugi::xml_node object_round(const pugi::xml_node& node) {
  constexpr std::array objects{
      "asvg:svgBlip",       "a14:imgProps",        "a:hlinkClick",      "a:hlinkHover",
      "a:hlinkMouseOver",   "w:drawing",           "w:object",          "w:pict",
      "w:control",          "w:altChunk",          "w:subDoc",          "w:numPicBullet",
      "w:embedRegular",     "w:embedBold",         "w:embedItalic",     "w:embedBoldItalic",
      "w:commentReference", "w:footnoteReference", "w:endnoteReference"};
  for (auto at = node; at; at = at.parent())
    if (std::ranges::find(objects, name_of(at)) != objects.end()) return at;
  return {};
}

/// The attributes of an element that point at something; headers and footers are seen to elsewhere.
std::vector<pugi::xml_attribute> link_attributes(pugi::xml_node node) {
  std::vector<pugi::xml_attribute> attributes;
  if (name_of(node) == "w:headerReference" || name_of(node) == "w:footerReference") return attributes;
  if (node.attribute("r:embed")) node.remove_attribute("r:link");  // where the embedded picture came from
  for (const auto& attribute : node.attributes())
    if (const std::string_view name = attribute.name(); name.starts_with("r:") || name == "o:relid")
      attributes.push_back(attribute);  // o:relid: of a fill, a stroke or a picture in VML
  return attributes;
}

/// What Word remembers of when and where something was written.
void forget_making(pugi::xml_node node) {
  std::vector<pugi::xml_attribute> forgotten;
  for (const auto& attribute : node.attributes()) {
    const std::string_view name = attribute.name();
    if (name.starts_with("w:rsid") || name == "w14:paraId" || name == "w14:textId")
      forgotten.push_back(attribute);
  }
  for (const auto& attribute : forgotten) node.remove_attribute(attribute);
}

/// What belongs to the template alone: notes, comments and marks of its making.
void remove_references(const pugi::xml_node& root) {
  constexpr std::array names{"w:footnoteReference", "w:endnoteReference", "w:commentReference",
                             "w:commentRangeStart", "w:commentRangeEnd",  "w:proofErr",
                             "w:permStart",         "w:permEnd",          "w:lastRenderedPageBreak"};
  remove_outermost(root,
                   [&](const auto& node) { return std::ranges::find(names, name_of(node)) != names.end(); });
  for (const auto& node : elements_below(root)) forget_making(node);
}

}  // namespace

std::string CarriedParts::objection_to(const WordTemplateLink& link) const {
  const auto* kind = kind_of(link.target);
  if (kind == nullptr || is_font(*kind) != (link.kind == "font"))
    return "bilder av ett slag som inte kan tas med";
  const auto part = template_.parts.find(link.target);
  if (part == template_.parts.end()) return "bilder som saknas i mallens fil";
  return is_font(*kind) ? std::string{} : objection_to_picture(kind->extension, part->second.bytes);
}

std::string CarriedParts::carried(const WordTemplateLink& link) {
  if (auto objection = objection_to(link); !objection.empty()) {
    notes_.left_out.insert(std::move(objection));
    return {};
  }
  auto& name = new_names_[link.target];
  if (!name.empty()) return name;
  const auto& kind = *kind_of(link.target);
  name = fmt::format("{}/mall{}.{}", is_font(kind) ? "fonts" : "media", new_names_.size(), kind.extension);
  parts_.push_back({"word/" + name, std::string{kind.content_type}, template_.parts.at(link.target).bytes});
  return name;
}

std::string CarriedParts::new_id(const WordTemplateLink& link, std::vector<Relation>& relations) {
  const bool address = link.kind == "hyperlink" && link.external;
  const bool file = (link.kind == "image" || link.kind == "font") && !link.external;
  std::string target;
  if (address)
    target = link_target(link.target);
  else if (file)
    target = carried(link);
  else if (link.kind == "image")
    notes_.left_out.insert("bilder som hämtas från en annan plats");
  if (link.kind == "hyperlink" && target.empty())
    notes_.left_out.insert("länkar som inte är hela webbadresser (https://…)");
  if (target.empty()) return {};
  if (file) target = "/word/" + target;
  relations.push_back({fmt::format("mall{}", next_id_++), link.kind, target, address});
  return relations.back().id;
}

void CarriedParts::carry(const pugi::xml_node& root, const std::vector<WordTemplateLink>& links,
                         std::vector<Relation>& relations) {
  remove_references(root);
  std::map<std::string_view, const WordTemplateLink*> links_by_id;
  for (const auto& link : links) links_by_id.emplace(link.id, &link);
  std::map<std::string, std::string> ids;
  std::set<pugi::xml_node> lost, unlinked;
  for (auto node : elements_below(root))
    for (auto attribute : link_attributes(node)) {
      const auto link = links_by_id.find(attribute.value());
      auto& id = ids[attribute.value()];
      if (id.empty() && link != links_by_id.end()) id = new_id(*link->second, relations);
      const auto object = id.empty() ? object_round(node) : pugi::xml_node{};
      if (object && link == links_by_id.end() && *attribute.value() != '\0')
        notes_.left_out.insert("bilder och länkar som pekar på något som saknas i mallens fil");
      if (!id.empty())
        attribute = id.c_str();
      else if (name_of(node) == "w:hyperlink")
        unlinked.insert(node);
      else if (!object)
        node.remove_attribute(attribute);
      else
        lost.insert(object);
    }
  for (auto node : unlinked) unwrap(node);
  remove_outermost(root, [&](const pugi::xml_node& node) { return lost.contains(node); });
}

void CarriedParts::add(const std::string& name, std::string content_type, std::string bytes,
                       const std::vector<Relation>& relations) {
  parts_.push_back({name, std::move(content_type), std::move(bytes)});
  if (relations.empty()) return;
  const auto slash = name.rfind('/');
  parts_.push_back({fmt::format("{}/_rels/{}.rels", name.substr(0, slash), name.substr(slash + 1)), "",
                    relations_part(relations)});
}

}  // namespace redovisa

#include "read/xlsx/opc.hpp"

#include <fmt/format.h>
#include <map>

#include "diagnostics/readable_name.hpp"
#include "read/xlsx/small_xml.hpp"

namespace redovisa {

namespace {

struct Relationship {
  std::string type;  // last step of the type's URI, the same in transitional and strict: "worksheet"
  std::string part;
};

using Relationships = std::map<std::string, Relationship, std::less<>>;  // by id

std::string_view folder_of(std::string_view part) {
  const auto slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash + 1);
}

std::string last_step(std::string_view uri) { return std::string{uri.substr(uri.rfind('/') + 1)}; }

std::string relationships_part_of(std::string_view part) {
  const auto folder = folder_of(part);
  return fmt::format("{}_rels/{}.rels", folder, part.substr(folder.size()));
}

std::optional<Relationships> relationships_of(Package& package, std::string_view part, FaultLog& log) {
  const auto document = small_xml_of(package, relationships_part_of(part), log);
  if (!document) return std::nullopt;
  Relationships relationships;
  for (const auto& node : children_of(document->document_element(), "Relationship")) {
    if (std::string_view{node.attribute("TargetMode").value()} == "External") continue;
    relationships[node.attribute("Id").value()] = {last_step(node.attribute("Type").value()),
                                                   resolved_target(part, node.attribute("Target").value())};
  }
  return relationships;
}

/// The part of the first relationship of this type; empty without one.
std::string part_of_type(const Relationships& relationships, std::string_view type) {
  for (const auto& [id, relationship] : relationships)
    if (relationship.type == type) return relationship.part;
  return {};
}

/// The id of the relationship, whatever prefix the file gives to the namespace of relationships ("r:id").
std::string_view relationship_id_of(const pugi::xml_node& sheet) {
  for (const auto& attribute : sheet.attributes()) {
    const QualifiedName name{attribute.name()};
    if (name.local == "id" && !name.prefix.empty()) return attribute.value();
  }
  return {};
}

Visibility visibility_of(const pugi::xml_node& sheet) {
  const std::string_view state = sheet.attribute("state").value();
  if (state == "veryHidden") return Visibility::very_hidden;
  return state == "hidden" ? Visibility::hidden : Visibility::visible;
}

DateSystem date_system_of(const pugi::xml_node& workbook) {
  const auto flag = child_of(workbook, "workbookPr").attribute("date1904");
  return flag.as_bool() ? DateSystem::from_1904 : DateSystem::from_1900;
}

/// Libraries that write formulas without computing them ask for it in the file; a program that has computed
/// them does not when it saves.
bool is_to_be_computed(const pugi::xml_node& workbook) {
  return child_of(workbook, "calcPr").attribute("fullCalcOnLoad").as_bool();
}

bool add_sheets(const pugi::xml_node& workbook, const Relationships& relationships, WorkbookIndex& index,
                FaultLog& log) {
  for (const auto& sheet : children_of(child_of(workbook, "sheets"), "sheet")) {
    const std::string name = readable_name(sheet.attribute("name").value());
    const auto at = relationships.find(relationship_id_of(sheet));
    if (at == relationships.end())
      return log.refuse(Code::file_damaged, fmt::format("bladet \"{}\" pekar inte på någon del", name),
                        "en hel fil");
    if (at->second.type == "worksheet") index.sheets.push_back({name, visibility_of(sheet), at->second.part});
  }
  return true;
}

}  // namespace

std::string resolved_target(std::string_view from_part, std::string_view target) {
  if (target.starts_with('/') || target.starts_with('\\')) return normalised_part_name(target);
  return normalised_part_name(fmt::format("{}{}", folder_of(from_part), target));
}

std::optional<WorkbookIndex> workbook_index_of(Package& package, FaultLog& log) {
  const auto top = relationships_of(package, "", log);
  if (!top) return std::nullopt;
  const std::string workbook_part = part_of_type(*top, "officeDocument");
  if (workbook_part.empty()) {
    log.refuse(Code::file_not_understood, "ett paket utan arbetsbok", "en arbetsbok i formatet xlsx");
    return std::nullopt;
  }
  const auto document = spreadsheet_xml_of(package, workbook_part, "workbook", log);
  const auto relationships = document ? relationships_of(package, workbook_part, log) : std::nullopt;
  if (!relationships) return std::nullopt;
  WorkbookIndex index;
  index.dates = date_system_of(document->document_element());
  index.to_be_computed = is_to_be_computed(document->document_element());
  index.shared_strings_part = part_of_type(*relationships, "sharedStrings");
  index.styles_part = part_of_type(*relationships, "styles");
  if (!add_sheets(document->document_element(), *relationships, index, log)) return std::nullopt;
  return index;
}

}  // namespace redovisa

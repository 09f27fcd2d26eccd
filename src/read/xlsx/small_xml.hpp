#pragma once

#include <memory>
#include <pugixml.hpp>
#include <string_view>
#include <vector>

#include "read/xlsx/package.hpp"

namespace redovisa {

/// Whether the namespace is SpreadsheetML's, transitional or strict.
bool is_spreadsheet_namespace(std::string_view uri);

/// Splits "x:row" into "x" and "row"; the prefix is empty without a colon.
struct QualifiedName {
  explicit QualifiedName(std::string_view name);
  std::string_view prefix, local;
};

/// The children with this local name and the prefix of their parent, so that extensions do not count.
std::vector<pugi::xml_node> children_of(const pugi::xml_node& parent, std::string_view local_name);

/// The first of them, or an empty node.
pugi::xml_node child_of(const pugi::xml_node& parent, std::string_view local_name);

/// A small part as a tree, known to be well-formed; nullptr with a fault in the log.
std::unique_ptr<pugi::xml_document> small_xml_of(Package& package, std::string_view part, FaultLog& log);

/// The same for a part of SpreadsheetML, whose root must have this name.
std::unique_ptr<pugi::xml_document> spreadsheet_xml_of(Package& package, std::string_view part,
                                                       std::string_view root_name, FaultLog& log);

}  // namespace redovisa

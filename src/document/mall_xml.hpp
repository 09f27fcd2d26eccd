#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "document/template.hpp"

namespace redovisa {

/// What one mall.xml says of a template; what it leaves to the template that it builds on is empty.
struct MallDescription {
  std::string name;
  std::string title;
  SourcePosition title_position = {};
  std::vector<std::string> formats = {};
  std::string main_part = {};
  SourcePosition main_part_position = {};
  std::optional<TemplateKind> kind = {};
  std::optional<TemplateAudience> audience = {};
  std::optional<bool> whole_year = {};
  std::optional<int> contents_levels = {};
  std::optional<bool> title_page = {};
  std::optional<bool> chapters_flow = {};
  TableLayouts layouts = {};
  std::string base = {};  // the report that it builds on; empty: none
  SourcePosition base_position = {};
};

/// Reads a mall.xml; tells faults with line and column. nullopt when it is no mall at all. `shown_name` is
/// the path in positions.
std::optional<MallDescription> read_mall_xml(const std::filesystem::path& file, const std::string& shown_name,
                                             Diagnostics& diagnostics);

/// Gives the description what it lacks from the one that it builds on.
void take_lacking(const MallDescription& base, MallDescription& description);

}  // namespace redovisa

#include <algorithm>

#include "document/template.hpp"
#include "document/template_syntax.hpp"

namespace redovisa {

namespace {

void add_names(const std::vector<MarkdownNode>& nodes, std::vector<std::string>& names) {
  for (const auto& node : nodes) {
    add_names(node.children, names);
    if (node.kind != MarkdownKind::directive || node.directive.kind != PlaceholderKind::insert) continue;
    const std::string& name = node.directive.name;
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
}

}  // namespace

std::vector<std::string> inserted_names(const Template& report_template) {
  Diagnostics told_when_filled;
  TextFaults faults{told_when_filled};
  std::vector<std::string> names;
  for (const auto& [file, part] : report_template.parts)
    add_names(parse_template_part({TextKind::template_part, {part.source}, part.markdown}, faults), names);
  return names;
}

}  // namespace redovisa

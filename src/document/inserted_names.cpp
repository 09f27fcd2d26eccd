#include <algorithm>
#include <set>

#include "document/template.hpp"
#include "document/template_syntax.hpp"

namespace redovisa {

namespace {

/// Goes through the parts that are repeated from the main part, each once, in the order that they are met.
class NameCollector {
 public:
  explicit NameCollector(const Template& report_template)
      : template_{report_template}, faults_{told_when_filled_} {}

  void collect_part(const std::string& file) {
    const auto part = template_.parts.find(file);
    if (part == template_.parts.end() || !visited_.insert(file).second) return;
    collect(parse_template_part({TextKind::template_part, {part->second.source}, part->second.markdown},
                                faults_));
  }

  std::vector<std::string> names() && { return std::move(names_); }

 private:
  const Template& template_;
  Diagnostics told_when_filled_;
  TextFaults faults_;
  std::set<std::string> visited_;
  std::vector<std::string> names_;

  void collect(const std::vector<MarkdownNode>& nodes) {
    for (const auto& node : nodes) {
      collect(node.children);
      if (node.kind != MarkdownKind::directive) continue;
      if (node.directive.kind == PlaceholderKind::insert) add(node.directive.name);
      if (node.directive.kind == PlaceholderKind::repeat) collect_part(node.directive.part);
    }
  }

  void add(const std::string& name) {
    if (std::ranges::find(names_, name) == names_.end()) names_.push_back(name);
  }
};

}  // namespace

std::vector<std::string> inserted_names(const Template& report_template) {
  NameCollector collector{report_template};
  collector.collect_part(report_template.main_part);
  return std::move(collector).names();
}

}  // namespace redovisa

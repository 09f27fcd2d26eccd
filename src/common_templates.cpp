#include "common_templates.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>

#include "matched_contents.hpp"

namespace redovisa {

namespace {

using Family = std::vector<std::string>;

bool are_kept(const TemplateRoots& roots) { return roots.kept != nullptr && roots.own.empty(); }

std::string name_of(const TemplateRoots& roots, const Family& family, const std::string& report = {}) {
  return fmt::format("{}\n{}\n{}", roots.common.generic_string(), report, fmt::join(family, "\n"));
}

std::vector<std::string> read_sections(const TemplateRoots& roots, const Family& family) {
  std::vector<std::string> sections;
  for (const auto& report : reports_in(roots.common, family, roots.own)) {
    Diagnostics not_asked_for;
    const auto other = template_to_check(roots, report, family, not_asked_for);
    if (other && not_asked_for.empty())
      std::ranges::move(sections_of(other->inserted), std::back_inserter(sections));
  }
  return sections;
}

}  // namespace

std::optional<Template> template_to_check(const TemplateRoots& roots, const std::string& report,
                                          const Family& family, Diagnostics& diagnostics) {
  const auto read = [&](Diagnostics& faults) {
    return read_template_to_check(template_folders(roots, report, family), faults);
  };
  return are_kept(roots) ? roots.kept->reports.of(name_of(roots, family, report), read, diagnostics)
                         : read(diagnostics);
}

Look look_of(const TemplateRoots& roots, const Family& family, Diagnostics& diagnostics) {
  const auto read = [&](Diagnostics& faults) { return read_look(look_folders(roots, family), faults); };
  return are_kept(roots) ? roots.kept->looks.of(name_of(roots, family), read, diagnostics)
                         : read(diagnostics);
}

std::vector<std::string> sections_of_any(const TemplateRoots& roots, const Family& family) {
  if (!are_kept(roots)) return read_sections(roots, family);
  Diagnostics none;
  const auto read = [&](Diagnostics&) { return read_sections(roots, family); };
  return roots.kept->sections.of(name_of(roots, family), read, none);
}

}  // namespace redovisa

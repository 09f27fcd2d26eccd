#include "template_lookup.hpp"

#include <algorithm>
#include <iterator>

#include "document/template.hpp"
#include "matched_contents.hpp"

namespace redovisa {

TemplatePlaces template_folders(const std::filesystem::path& templates, const std::string& report,
                                const std::vector<std::string>& family) {
  return {templates, report, family};
}

std::string usual_report(const SourceMaterial& material) {
  if (!material.followed_up) return "verksamhetsplan";
  return is_whole_year(material.period) ? "verksamhetsberattelse" : "delarsrapport";
}

std::vector<std::string> sections_of_any(const std::filesystem::path& templates,
                                         const std::vector<std::string>& family) {
  std::vector<std::string> sections;
  for (const auto& report : reports_in(templates, family)) {
    Diagnostics not_asked_for;
    if (const auto other = read_template(template_folders(templates, report, family), not_asked_for))
      std::ranges::move(sections_of(inserted_names(*other)), std::back_inserter(sections));
  }
  return sections;
}

}  // namespace redovisa

#include "template_lookup.hpp"

#include <system_error>

namespace redovisa {

TemplateRoots template_roots(const std::filesystem::path& templates, const std::filesystem::path& underlag) {
  std::error_code error;
  const std::filesystem::path own = underlag / "mallar";
  return {templates, std::filesystem::is_directory(own, error) ? own : std::filesystem::path{}, underlag, {}};
}

TemplatePlaces template_folders(const TemplateRoots& roots, const std::string& report,
                                const std::vector<std::string>& family) {
  return {roots.common, report, family, roots.own};
}

bool is_report(const TemplateRoots& roots, const std::string& report) {
  return is_report(roots.common, report) || (!roots.own.empty() && is_report(roots.own, report));
}

std::vector<std::filesystem::path> look_folders(const TemplateRoots& roots,
                                                const std::vector<std::string>& family) {
  constexpr const char* looks = "utseende";
  std::vector<std::filesystem::path> folders;
  if (!roots.own.empty()) folders.push_back(roots.own / looks);
  for (const std::string& municipality : family) folders.push_back(roots.common / looks / municipality);
  folders.push_back(roots.common / looks / "standard");
  return folders;
}

std::string usual_report(const SourceMaterial& material) {
  if (!material.followed_up) return "verksamhetsplan";
  return is_whole_year(material.period) ? "verksamhetsberattelse" : "delarsrapport";
}

}  // namespace redovisa

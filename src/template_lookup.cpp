#include "template_lookup.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <ostream>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "diagnostics/nearest.hpp"
#include "matched_contents.hpp"

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

void demand_template(const std::string& report, const std::vector<std::filesystem::path>& folders,
                     const std::filesystem::path& templates) {
  const auto has_it = [&](const std::filesystem::path& folder) {
    return is_report(template_roots(templates, folder), report);
  };
  if (std::ranges::any_of(folders, has_it)) return;
  const auto known = reports_of_any(templates);
  const std::string meant = meant_question(report, known);
  throw UsageFailure(fmt::format("Mallen ”{}” finns inte. {}Välj en av mallarna som finns: {}.", report,
                                 meant.empty() ? "" : meant + ' ', fmt::join(known, ", ")));
}

void demand_audience(const Template& report_template, TemplateAudience own, const std::string& instead) {
  const TemplateAudience audience = report_template.audience;
  if (audience == own || audience == TemplateAudience::anyone) return;
  const bool municipal = own == TemplateAudience::municipality;
  throw UsageFailure(
      fmt::format("Mallen {} är {}. {} är {}: skriv --mall {}, eller utelämna --mall.", report_template.name,
                  municipal ? "en nämnds, för redovisa rapport" : "kommunens, för redovisa kommun",
                  municipal ? "Kommunens" : "Nämndens", instead, instead));
}

bool is_draft_of_year(const Template& report_template, const Period& period, std::string_view instead,
                      std::ostream& err) {
  if (!report_template.whole_year || is_whole_year(period)) return false;
  err << fmt::format(
      "redovisa: varning: mallen {} är för ett helt år, men rapporten är per {}. Prognoser står där årets "
      "utfall ska "
      "stå, och rapporten märks som utkast. För delåret finns --mall {}.\n",
      report_template.name, to_key(period), instead);
  return true;
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

#include "support/review_run.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "run.hpp"

using namespace redovisa;

namespace fs = std::filesystem;

ReviewRun review_of(const std::vector<fs::path>& folders, std::vector<std::string> formats) {
  const MaterialFolder output;
  ReviewCommand command;
  command.folders = folders;
  command.period = Period{2025, 1, 8};
  command.formats = std::move(formats);
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  ReviewRun result;
  result.code = run(Command{command}, out, err);
  result.findings = nlohmann::json::parse(out.str()).at("fynd");
  for (const auto& entry : fs::recursive_directory_iterator{output.path()})
    if (entry.is_regular_file())
      result.files.push_back(fs::relative(entry.path(), output.path()).generic_string());
  std::ranges::sort(result.files);
  return result;
}

ReviewRun review_of(const MaterialFolder& root) { return review_of({root.path()}); }

std::vector<std::string> about(const ReviewRun& run, const std::string& code) {
  std::vector<std::string> subjects;
  for (const auto& finding : run.findings)
    if (finding.at("kod") == code) subjects.push_back(finding.at("gäller"));
  return subjects;
}

const nlohmann::json& first(const ReviewRun& run, const std::string& code) {
  for (const auto& finding : run.findings)
    if (finding.at("kod") == code) return finding;
  throw std::runtime_error{"there is no " + code + " in " + run.findings.dump()};
}

std::string cell_of(const nlohmann::json& place) {
  return fs::path{place.at("fil").get<std::string>()}.filename().string() + ':' +
         place.at("blad").get<std::string>() + '!' + place.at("cell").get<std::string>();
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

WrittenSheet text_of_section(const std::string& text) {
  return {"Texter", {{"Avsnitt", "Text"}, {"sammanfattning", text}}};
}

void add_economy(const MaterialFolder& root, const std::string& folder) {
  root.add_workbook(
      folder + "/ekonomi.xlsx",
      {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}},
       {"Driftredovisning",
        {{"Post", "Budget 2025", "Prognos 2025"}, {"Intäkter", 50, 48}, {"Kostnader", -150, -158}}},
       {"Investeringar", {{"Investering", "Årets budget", "Årets prognos"}, {"Hus", -40, -41}}}});
}

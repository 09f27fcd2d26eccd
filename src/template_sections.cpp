#include "template_sections.hpp"

#include <sstream>

#include "diagnostics/folded.hpp"
#include "document/template.hpp"
#include "template_lookup.hpp"

namespace redovisa {

namespace {

/// "## Ekonomi": the level and the words; level 0 for other lines. Of a heading with a value in it, what
/// follows the value, with its space.
std::pair<int, std::string> heading_in(const std::string& line) {
  const auto level = line.find_first_not_of('#');
  if (level == 0 || level == std::string::npos || level > 6 || line[level] != ' ') return {0, {}};
  std::string words = line.substr(level + 1);
  const auto value = words.rfind("}}");
  const bool spaced = value != std::string::npos && value + 2 < words.size();
  if (value != std::string::npos && !spaced) return {static_cast<int>(level), {}};
  return {static_cast<int>(level), spaced ? " " + folded(words.substr(value + 2)) : folded(words)};
}

/// The name in "{{infoga text ekonomi.perioden}}".
std::string section_in(const std::string& line) {
  constexpr std::string_view mark = "{{infoga text ";
  if (!line.starts_with(mark) || line.find("}}") == std::string::npos) return {};
  return std::string{trimmed_text(std::string_view{line}.substr(mark.size(), line.find("}}") - mark.size()))};
}

void add_sections(const std::string& markdown, ImportedBook book, std::vector<KnownSection>& sections) {
  std::vector<std::pair<int, std::string>> open;
  std::istringstream lines{markdown};
  for (std::string line; std::getline(lines, line);) {
    if (auto heading = heading_in(line); heading.first > 0) {
      while (!open.empty() && open.back().first >= heading.first) open.pop_back();
      open.push_back(std::move(heading));
    }
    const std::string section = section_in(line);
    if (section.empty() || open.empty() || open.back().second.empty()) continue;
    const std::string above = open.size() > 1 ? open[open.size() - 2].second : std::string{};
    sections.push_back({above, open.back().second, section, book});
  }
}

}  // namespace

std::vector<KnownSection> sections_of_templates(const std::filesystem::path& templates,
                                                const Convention& convention, Diagnostics& diagnostics) {
  std::vector<KnownSection> sections;
  for (const auto& [report, book] :
       {std::pair{"verksamhetsplan", ImportedBook::plan}, std::pair{"delarsrapport", ImportedBook::follow_up},
        std::pair{"verksamhetsberattelse", ImportedBook::follow_up}})
    if (const auto found =
            read_template(template_folders({templates}, report, convention.family), diagnostics))
      if (const auto part = found->parts.find(found->main_part); part != found->parts.end())
        add_sections(part->second.markdown, book, sections);
  return sections;
}

}  // namespace redovisa

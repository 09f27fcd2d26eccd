#include <algorithm>

#include "diagnostics/folded.hpp"
#include "document/template.hpp"

namespace redovisa {

namespace {

constexpr std::string_view opening = "{{infoga ", closing = "}}";

void add_names(std::string_view markdown, std::vector<std::string>& names) {
  for (auto at = markdown.find(opening); at != std::string_view::npos; at = markdown.find(opening, at)) {
    at += opening.size();
    const auto end = markdown.find(closing, at);
    if (end == std::string_view::npos) return;
    std::string name = folded(markdown.substr(at, end - at));
    if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
  }
}

}  // namespace

std::vector<std::string> inserted_names(const Template& report_template) {
  std::vector<std::string> names;
  for (const auto& [file, part] : report_template.parts) add_names(part.markdown, names);
  return names;
}

}  // namespace redovisa

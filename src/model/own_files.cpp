#include "model/own_files.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

constexpr std::array<std::string_view, 4> logotype_names{"logotyp", "logo", "logga", "logotype"};
constexpr std::array<std::string_view, 13> picture_extensions{
    ".png", ".jpg", ".jpeg", ".svg", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".eps", ".ai", ".emf", ".wmf"};
constexpr std::array<std::string_view, 3> template_files{"mall.xml", "rapport.md", "mal.md"};

bool is_one_of(std::string_view name, const auto& names) {
  return std::ranges::find(names, name) != names.end();
}

bool is_logotype(std::string_view plain) {
  const auto dot = std::min(plain.rfind('.'), plain.size());
  return is_one_of(plain.substr(0, dot), logotype_names) && is_one_of(plain.substr(dot), picture_extensions);
}

}  // namespace

const std::vector<std::string>& look_files() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all{look_settings_file, look_styles_file};
    all.insert(all.end(), logotype_files.begin(), logotype_files.end());
    all.insert(all.end(), optional_look_parts.begin(), optional_look_parts.end());
    all.insert(all.end(), required_look_parts.begin(), required_look_parts.end());
    all.insert(all.end(), page_look_parts.begin(), page_look_parts.end());
    return all;
  }();
  return names;
}

std::string plain_name(std::string_view name) {
  std::string plain = folded(name);
  for (const auto& [letter, base] : {std::pair{"å", 'a'}, {"ä", 'a'}, {"ö", 'o'}})
    for (auto at = plain.find(letter); at != std::string::npos; at = plain.find(letter, at))
      plain.replace(at, 2, 1, base);
  return plain;
}

std::optional<OwnFileKind> own_file_kind(std::string_view name) {
  const std::string plain = plain_name(name);
  if (is_logotype(plain)) return OwnFileKind::logotype;
  if (is_one_of(plain, look_files())) return OwnFileKind::look;
  if (is_one_of(plain, template_files)) return OwnFileKind::report_template;
  return std::nullopt;
}

}  // namespace redovisa

#include "write/look.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>
#include <pugixml.hpp>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "diagnostics/failure.hpp"
#include "diagnostics/file_bytes.hpp"
#include "diagnostics/nearest.hpp"
#include "document/look_settings.hpp"
#include "model/own_files.hpp"
#include "write/look_names.hpp"
#include "write/look_styles.hpp"
#include "write/word/word_header.hpp"

namespace redovisa {
namespace {

constexpr const char* styles_part = "styles.xml";

std::string read_file(const std::filesystem::path& path) {
  auto bytes = file_bytes(path);
  if (!bytes) throw EnvironmentFailure{fmt::format("Utseendets fil {} kan inte läsas.", path.string())};
  return std::move(*bytes);
}

SourceRef source_of(const std::filesystem::path& path) {
  return std::make_shared<const Source>(Source{Source::Kind::text, path.generic_string(), {}});
}

bool is_well_formed(const std::filesystem::path& path, const std::string& xml, Diagnostics& diagnostics) {
  pugi::xml_document document;
  const auto parsed = document.load_buffer(xml.data(), xml.size());
  if (parsed) return true;
  tell_malformed_part(xml, path, diagnostics);
  return false;
}

/// Those that utseende.xml says; the others are as they were.
template <class Value, class Target>
void take(const std::map<std::string, Value>& said, const char* name, Target& value) {
  if (const auto found = said.find(name); found != said.end()) value = found->second;
}

Palette palette_of(const std::map<std::string, std::string>& colours) {
  Palette palette;
  take(colours, "accent", palette.accent);
  take(colours, "accent-ljus", palette.accent_light);
  take(colours, "linje", palette.rule);
  take(colours, "grå", palette.grey);
  take(colours, "rutnät", palette.grid);
  take(colours, "text", palette.text);
  return palette;
}

PageSize page_of(const std::map<std::string, unsigned>& measures) {
  PageSize page;
  take(measures, "bredd", page.width);
  take(measures, "höjd", page.height);
  take(measures, "överkant", page.top);
  take(measures, "nederkant", page.bottom);
  take(measures, "vänster", page.left);
  take(measures, "höger", page.right);
  take(measures, "sidhuvud", page.header);
  take(measures, "sidfot", page.footer);
  return page;
}

PaperBox box_of(const std::map<std::string, unsigned>& measures) {
  PaperBox box;
  take(measures, "vänster", box.left);
  take(measures, "överkant", box.top);
  take(measures, "bredd", box.width);
  take(measures, "höjd", box.height);
  return box;
}

std::string typeface_of(const LookSettings& settings, const char* name, std::string usual) {
  take(settings.typefaces, name, usual);
  return usual;
}

using Replacements = std::vector<std::pair<std::string, std::string>>;

// So that a colour or a typeface is changed in one place: the parts name them, "{accent}".
Replacements replacements(const Palette& palette, const PageSize& page, const LookSettings& settings) {
  return {{"{accent}", palette.accent},
          {"{accent-ljus}", palette.accent_light},
          {"{linje}", palette.rule},
          {"{grå}", palette.grey},
          {"{rutnät}", palette.grid},
          {"{textfärg}", palette.text},
          {"{typsnitt}", typeface_of(settings, "text", "Calibri")},
          {"{rubriktypsnitt}", typeface_of(settings, "rubrik", "Calibri")},
          {"{kodtypsnitt}", typeface_of(settings, "kod", "Consolas")},
          {"{sidbredd}", fmt::format("{}mm", page.width)},
          {"{sidhöjd}", fmt::format("{}mm", page.height)}};
}

std::string with_values(std::string_view text, const Replacements& words) {
  std::string filled;
  filled.reserve(text.size() + text.size() / 8);
  while (!text.empty()) {
    const std::size_t brace = std::min(text.find('{'), text.size());
    filled += text.substr(0, brace);
    text.remove_prefix(brace);
    const auto word =
        std::ranges::find_if(words, [&](const auto& named) { return text.starts_with(named.first); });
    filled += word != words.end() ? std::string_view{word->second} : text.substr(0, 1);
    text.remove_prefix(word != words.end() ? word->first.size() : std::min<std::size_t>(1, text.size()));
  }
  return filled;
}

std::string filled_part(const std::filesystem::path& path, const Replacements& words) {
  return with_values(read_file(path), words);
}

using Folders = std::vector<std::filesystem::path>;

/// The nearest file of the name; where it would stand in the last folder when there is none.
std::filesystem::path nearest_file(const Folders& folders, const char* name) {
  for (const auto& folder : folders)
    if (std::error_code error; std::filesystem::exists(folder / name, error)) return folder / name;
  return folders.back() / name;
}

std::vector<std::string> names_in(const Replacements& words) {
  std::vector<std::string> names;
  for (const auto& [name, value] : words) names.push_back(name.substr(1, name.size() - 2));
  return names;
}

/// All of the part's misspelt names: left in place they would make a Word file that Word refuses.
bool has_known_names(const std::filesystem::path& path, const std::string& xml, const Replacements& words,
                     Diagnostics& diagnostics) {
  const auto of_headers = header_word_names();
  auto known = names_in(words);
  known.insert(known.end(), of_headers.begin(), of_headers.end());
  const auto unknown = unknown_look_names(xml, of_headers);
  for (const auto& [line, name] : unknown)
    diagnostics.push_back({Code::look_invalid,
                           {source_of(path), static_cast<std::uint32_t>(line)},
                           fmt::format("{{{}}}", name),
                           fmt::format("något av namnen {}", fmt::join(known, ", ")),
                           meant_question(name, known)});
  return unknown.empty();
}

/// The part with its names filled in; nullopt when it cannot stand in a Word file, which is told.
std::optional<std::string> read_part(const std::filesystem::path& path, const Replacements& words,
                                     Diagnostics& diagnostics) {
  std::string xml = filled_part(path, words);
  if (!is_well_formed(path, xml, diagnostics) || !has_known_names(path, xml, words, diagnostics))
    return std::nullopt;
  return xml;
}

/// Styles that a look changes without repeating the others. A folder's own are not for the whole styles.xml
/// of a nearer one.
void change_styles(const Folders& folders, const Replacements& words, Look& look, Diagnostics& diagnostics) {
  const auto whole = nearest_file(folders, styles_part).parent_path();
  auto folder = std::ranges::find(folders, whole);
  if (folder == folders.end()) return;
  for (++folder; folder-- != folders.begin();) {
    const auto path = *folder / look_styles_file;
    if (std::error_code error; !std::filesystem::exists(path, error)) continue;
    const auto own = read_part(path, words, diagnostics);
    std::string& styles = look.parts[styles_part];
    if (own && !styles.empty()) styles = with_own_styles(styles, *own);
  }
}

/// The Word parts; one with a fault is told and left out.
void read_parts(const Folders& folders, const Replacements& words, Look& look, Diagnostics& diagnostics) {
  const auto take = [&](const char* name, const std::filesystem::path& path) {
    if (auto part = read_part(path, words, diagnostics)) look.parts.emplace(name, std::move(*part));
  };
  for (const char* name : required_look_parts) take(name, nearest_file(folders, name));
  change_styles(folders, words, look, diagnostics);
  for (const char* name : optional_look_parts)
    if (const auto path = nearest_file(folders, name); std::filesystem::exists(path)) take(name, path);
}

}  // namespace

Look read_look(const Folders& folders, Diagnostics& diagnostics) {
  const auto settings_path = nearest_file(folders, look_settings_file);
  if (std::error_code error; !std::filesystem::exists(settings_path, error)) read_file(settings_path);
  const LookSettings settings = read_look_settings(settings_path, diagnostics);
  Look look{settings.name,
            {},
            palette_of(settings.colours),
            page_of(settings.page),
            read_logotype(folders, diagnostics)};
  look.logotype.box = box_of(settings.logotype);
  const auto words = replacements(look.palette, look.page, settings);
  read_parts(folders, words, look, diagnostics);
  for (const char* name : page_look_parts)
    if (const auto path = nearest_file(folders, name); std::filesystem::exists(path))
      look.parts.emplace(name, filled_part(path, words));
  return look;
}

Look read_look(const Folders& folders) {
  Diagnostics diagnostics;
  Look look = read_look(folders, diagnostics);
  std::string faults;
  for (const Diagnostic& diagnostic : diagnostics) faults += '\n' + to_string(diagnostic);
  if (!faults.empty()) throw EnvironmentFailure{"Programmets utseende går inte att använda:" + faults};
  return look;
}

Look read_look(const std::filesystem::path& folder) { return read_look(Folders{folder}); }

}  // namespace redovisa

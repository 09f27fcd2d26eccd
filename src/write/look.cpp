#include "write/look.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <pugixml.hpp>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "diagnostics/failure.hpp"
#include "diagnostics/nearest.hpp"
#include "write/look_names.hpp"
#include "write/look_styles.hpp"
#include "write/word/word_header.hpp"

namespace redovisa {
namespace {

constexpr const char* settings_file = "utseende.xml";
constexpr std::array required_parts{"styles.xml",    "numbering.xml", "settings.xml", "theme1.xml",
                                    "fontTable.xml", "header.xml",    "footer.xml"};
constexpr std::array optional_parts{"first-header.xml", "opendocument.xml"};
constexpr const char* styles_part = "styles.xml";
constexpr const char* own_styles_part = "formatmallar.xml";
constexpr std::array page_parts{"webbsida.html", "webbsida.css", "webbsida.js"};

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  std::string bytes{std::istreambuf_iterator<char>{file}, {}};
  if (!file.is_open() || file.bad())
    throw EnvironmentFailure{fmt::format("Utseendets fil {} kan inte läsas.", path.string())};
  return bytes;
}

void require_well_formed(const std::filesystem::path& path, const std::string& xml) {
  pugi::xml_document document;
  const auto parsed = document.load_buffer(xml.data(), xml.size());
  if (parsed) return;
  const auto line =
      1 +
      std::count(xml.begin(), xml.begin() + std::min<std::ptrdiff_t>(parsed.offset, std::ssize(xml)), '\n');
  throw EnvironmentFailure{
      fmt::format("Utseendets fil {} är inte välformad XML (rad {}).", path.string(), line)};
}

bool is_colour(const std::string& text) {
  return text.size() == 6 && text.find_first_not_of("0123456789ABCDEF") == std::string::npos;
}

void read_colour(const pugi::xml_node& colours, const char* name, std::string& colour) {
  const auto attribute = colours.attribute(name);
  if (!attribute) return;
  if (!is_colour(attribute.value()))
    throw EnvironmentFailure{fmt::format("{}: färgen {}=\"{}\" ska skrivas med sex tecken, 0–9 och A–F.",
                                         settings_file, name, attribute.value())};
  colour = attribute.value();
}

Palette read_palette(const pugi::xml_node& colours) {
  Palette palette;
  read_colour(colours, "accent", palette.accent);
  read_colour(colours, "accent-ljus", palette.accent_light);
  read_colour(colours, "linje", palette.rule);
  read_colour(colours, "grå", palette.grey);
  read_colour(colours, "rutnät", palette.grid);
  read_colour(colours, "text", palette.text);
  return palette;
}

void read_length(const pugi::xml_node& page, const char* name, double smallest, double greatest,
                 double& length) {
  const auto attribute = page.attribute(name);
  if (!attribute) return;
  const std::string_view text = attribute.value();
  double whole = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || text.size() > 3)
      throw EnvironmentFailure{
          fmt::format("{}: måttet {}=\"{}\" ska vara hela millimeter.", settings_file, name, text)};
    whole = whole * 10 + (c - '0');
  }
  if (whole < smallest || whole > greatest)
    throw EnvironmentFailure{fmt::format("{}: måttet {}=\"{}\" ska ligga mellan {} och {} mm.", settings_file,
                                         name, text, smallest, greatest)};
  length = whole;
}

PageSize read_page(const pugi::xml_node& node) {
  PageSize page;
  read_length(node, "bredd", 100, 500, page.width);
  read_length(node, "höjd", 100, 500, page.height);
  read_length(node, "överkant", 5, 45, page.top);
  read_length(node, "nederkant", 5, 45, page.bottom);
  read_length(node, "vänster", 5, 45, page.left);
  read_length(node, "höger", 5, 45, page.right);
  read_length(node, "sidhuvud", 0, 45, page.header);
  read_length(node, "sidfot", 0, 45, page.footer);
  return page;
}

PaperBox read_box(const pugi::xml_node& node) {
  PaperBox box;
  read_length(node, "vänster", 0, 450, box.left);
  read_length(node, "överkant", 0, 450, box.top);
  read_length(node, "bredd", 5, 200, box.width);
  read_length(node, "höjd", 5, 200, box.height);
  return box;
}

using Replacements = std::vector<std::pair<std::string, std::string>>;

// So that a colour or a typeface is changed in one place: the parts name them, "{accent}".
Replacements replacements(const Palette& palette, const PageSize& page, const pugi::xml_node& typefaces) {
  return {{"{accent}", palette.accent},
          {"{accent-ljus}", palette.accent_light},
          {"{linje}", palette.rule},
          {"{grå}", palette.grey},
          {"{rutnät}", palette.grid},
          {"{textfärg}", palette.text},
          {"{typsnitt}", typefaces.attribute("text").as_string("Calibri")},
          {"{rubriktypsnitt}", typefaces.attribute("rubrik").as_string("Calibri")},
          {"{kodtypsnitt}", typefaces.attribute("kod").as_string("Consolas")},
          {"{sidbredd}", fmt::format("{}mm", page.width)},
          {"{sidhöjd}", fmt::format("{}mm", page.height)}};
}

void replace_all(std::string& text, const Replacements& words) {
  for (const auto& [name, value] : words)
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size()))
      text.replace(at, name.size(), value);
}

std::string filled_part(const std::filesystem::path& path, const Replacements& words) {
  std::string text = read_file(path);
  replace_all(text, words);
  return text;
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

/// All of the part's misspelt names at once: left in place they would make a Word file that Word refuses.
void require_known_names(const std::filesystem::path& path, const std::string& xml,
                         const Replacements& words) {
  std::vector<std::string> known = header_word_names();
  std::string faults;
  for (const auto& [line, name] : unknown_look_names(xml, known)) {
    auto all = names_in(words);
    all.insert(all.end(), known.begin(), known.end());
    const auto near = nearest(name, all);
    faults += fmt::format("\n  {}:{}: {{{}}} är inget namn som utseendet känner till{}", path.string(), line,
                          name, near.empty() ? "" : fmt::format("; kanske {{{}}}", near.front()));
  }
  if (!faults.empty()) throw EnvironmentFailure{"Utseendet har namn som inte finns:" + faults};
}

void read_part(const std::filesystem::path& path, const char* name, const Replacements& words, Look& look) {
  std::string xml = filled_part(path, words);
  require_well_formed(path, xml);
  require_known_names(path, xml, words);
  look.parts.emplace(name, std::move(xml));
}

/// Styles that a look changes without repeating the others. A folder's own are not for the whole styles.xml
/// of a nearer one.
void change_styles(const Folders& folders, const Replacements& words, Look& look) {
  const auto whole = nearest_file(folders, styles_part).parent_path();
  auto folder = std::ranges::find(folders, whole);
  if (folder == folders.end()) return;
  for (++folder; folder-- != folders.begin();) {
    const auto path = *folder / own_styles_part;
    if (std::error_code error; !std::filesystem::exists(path, error)) continue;
    const std::string own = filled_part(path, words);
    require_well_formed(path, own);
    require_known_names(path, own, words);
    std::string& styles = look.parts.at(styles_part);
    styles = with_own_styles(styles, own);
  }
}

}  // namespace

Look read_look(const std::filesystem::path& folder) { return read_look(Folders{folder}); }

Look read_look(const Folders& folders) {
  const auto settings_path = nearest_file(folders, settings_file);
  const std::string settings = read_file(settings_path);
  require_well_formed(settings_path, settings);
  pugi::xml_document document;
  document.load_buffer(settings.data(), settings.size());
  const auto root = document.child("utseende");
  Look look{root.attribute("namn").as_string(),
            {},
            read_palette(root.child("färger")),
            read_page(root.child("sida")),
            read_logotype(folders)};
  look.logotype.box = read_box(root.child("logotyp"));
  const auto words = replacements(look.palette, look.page, root.child("typsnitt"));
  for (const char* name : required_parts) read_part(nearest_file(folders, name), name, words, look);
  change_styles(folders, words, look);
  for (const char* name : optional_parts)
    if (const auto path = nearest_file(folders, name); std::filesystem::exists(path))
      read_part(path, name, words, look);
  for (const char* name : page_parts)
    if (const auto path = nearest_file(folders, name); std::filesystem::exists(path))
      look.parts.emplace(name, filled_part(path, words));
  return look;
}

}  // namespace redovisa

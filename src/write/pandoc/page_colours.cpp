#include "write/pandoc/page_colours.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>
#include <utility>

#include "write/chart/series_look.hpp"

namespace redovisa {

namespace {

constexpr const char* white = "FFFFFF";
constexpr const char* dark_ground = "14181E";
// On a tinted row the contrast is a little lower than on the page itself.
constexpr double readable = 5.5;
// Black on white is softer to read than white on black.
constexpr double softest = 13;

bool is_colour(std::string_view text) {
  return text.size() == 6 && text.find_first_not_of("0123456789ABCDEFabcdef") == std::string_view::npos;
}

int channel(const std::string& colour, std::size_t index) {
  return std::stoi(colour.substr(2 * index, 2), nullptr, 16);
}

std::string mixed(const std::string& colour, const std::string& other, double share) {
  const auto part = [&](std::size_t i) {
    return std::lround(channel(colour, i) + (channel(other, i) - channel(colour, i)) * share);
  };
  return fmt::format("{:02X}{:02X}{:02X}", part(0), part(1), part(2));
}

std::string declaration(std::string_view property, const std::string& colour) {
  return is_colour(colour) ? fmt::format("{}:#{};", property, colour) : std::string{};
}

std::string variables(const Palette& palette, bool dark) {
  const auto shade = [&](const std::string& colour) { return dark ? dark_counterpart(colour) : colour; };
  return declaration("--accent", shade(palette.accent)) +
         declaration("--accent-ljus", shade(palette.accent_light)) +
         declaration("--linje", shade(palette.rule)) + declaration("--grå", shade(palette.grey)) +
         declaration("--rutnät", shade(palette.grid)) + declaration("--text", shade(palette.text)) +
         declaration("--yta", dark ? dark_ground : white) + declaration("--band", palette.accent) +
         declaration("--på-band", white);
}

using MarkColours = std::set<std::pair<std::string, std::string>>;  // text and ground

void collect_marks(const Table& table, MarkColours& found) {
  for (const Row& row : table.rows)
    for (const Cell& cell : row.cells)
      if (const auto* mark = std::get_if<Mark>(&cell.value))
        found.emplace(mark->text_colour, mark->fill_colour);
}

MarkColours colours_of_marks(const Document& document) {
  MarkColours found;
  for_each_block(document.blocks, [&](const Block& block) {
    if (const auto* table = std::get_if<TableBlock>(&block.value)) collect_marks(table->table, found);
  });
  return found;
}

/// Light on dark stays so; dark on light changes places, which keeps the contrast and the hue.
std::string dark_mark(const std::string& text, const std::string& ground) {
  if (!is_colour(text)) return {};
  if (!is_colour(ground)) return declaration("color", dark_counterpart(text, readable));
  const bool is_light = contrast(ground, white) < contrast(text, white);
  return is_light ? declaration("color", ground) + declaration("background", text) : std::string{};
}

std::string colour_class(const std::string& text, const std::string& ground) {
  return fmt::format("m{}{}{}", is_colour(text) ? "-" + text : "", is_colour(ground) ? "-på-" : "",
                     is_colour(ground) ? ground : "");
}

struct Rules {
  std::string light, dark;
};

void add_marks(const Document& document, Rules& rules) {
  for (const auto& [text, ground] : colours_of_marks(document)) {
    const std::string name = colour_class(text, ground);
    rules.light +=
        fmt::format(".{}{{{}{}}}\n", name, declaration("color", text), declaration("background", ground));
    if (const std::string dark = dark_mark(text, ground); !dark.empty())
      rules.dark += fmt::format(".{}{{{}}}\n", name, dark);
  }
}

std::set<std::string> colours_in(const std::map<std::string, std::string>& pictures) {
  std::set<std::string> colours;
  for (const auto& [path, svg] : pictures) {
    if (!path.ends_with(".svg")) continue;
    for (auto at = svg.find("=\"#"); at != std::string::npos; at = svg.find("=\"#", at + 3))
      if (const std::string colour = svg.substr(at + 3, 6); is_colour(colour)) colours.insert(colour);
  }
  return colours;
}

void add_charts(const std::map<std::string, std::string>& pictures, Rules& rules) {
  for (const std::string& colour : colours_in(pictures)) {
    const std::string dark = dark_counterpart(colour);
    for (const char* property : {"fill", "stroke"})
      rules.dark += fmt::format("svg [{0}=\"#{1}\"]{{{0}:#{2}}}\n", property, colour, dark);
  }
}

}  // namespace

std::string dark_counterpart(const std::string& colour, double least) {
  const double wanted = std::clamp(contrast(colour, white), least, softest);
  const bool lighter = contrast(colour, dark_ground) < wanted;
  const auto shade = [&](int percent) {
    return mixed(colour, lighter ? white : dark_ground, percent / 100.0);
  };
  int low = 0, high = 100;  // the first percentage that reaches what is wanted from this side
  while (low < high) {
    const int middle = (low + high) / 2;
    const bool reached = (contrast(shade(middle), dark_ground) >= wanted) == lighter;
    (reached ? high : low) = reached ? middle : middle + 1;
  }
  return shade(lighter ? low : std::max(low - 1, 0));
}

std::string mark_classes(const Mark& mark) {
  return fmt::format("markering{} {}", is_colour(mark.fill_colour) ? " fylld" : "",
                     colour_class(mark.text_colour, mark.fill_colour));
}

std::string page_colours(const Document& document, const Palette& palette,
                         const std::map<std::string, std::string>& pictures) {
  Rules rules{fmt::format(":root{{{}}}\n", variables(palette, false)),
              fmt::format(":root{{{}}}\n", variables(palette, true))};
  add_marks(document, rules);
  add_charts(pictures, rules);
  return fmt::format("{}@media screen and (prefers-color-scheme: dark) {{\n{}}}\n", rules.light, rules.dark);
}

}  // namespace redovisa

#include "document/mall_xml.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

#include "diagnostics/folded.hpp"
#include "document/placeholder.hpp"
#include "model/decimal.hpp"
#include "read/xml/xml_shape.hpp"

namespace redovisa {

namespace {

constexpr std::string_view spaces = " \t\r\n";
constexpr std::string_view plan_word = "plan", follow_up_word = "uppföljning", year_word = "helår",
                           committee_word = "nämnd", municipality_word = "kommun", anyone_word = "alla";

ElementShape column_shape() {
  return {"kolumn", 1, any_number, {{"visa", ValueKind::text, true}, {"av"}, {"rubrik"}, {"bredd"}}};
}

ElementShape layout_shape() {
  return {"tabell", 0, any_number, {{"namn", ValueKind::text, true}, {"gruppera"}}, {column_shape()}};
}

/// A template that builds on another may leave all but its own name to that one.
ElementShape mall_shape(bool builds_on_another) {
  return {"mall",
          1,
          1,
          {{"namn", ValueKind::text, true},
           {"titel", ValueKind::text, !builds_on_another},
           {"format", ValueKind::text, !builds_on_another},
           {"huvudfil", ValueKind::text, !builds_on_another},
           {"slag", ValueKind::word, false, {std::string{plan_word}, std::string{follow_up_word}}},
           {"för",
            ValueKind::word,
            false,
            {std::string{committee_word}, std::string{municipality_word}, std::string{anyone_word}}},
           {"period", ValueKind::word, false, {std::string{year_word}, "alla"}},
           {"innehållsnivåer", ValueKind::word, false, {"0", "1", "2", "3"}},
           {"titelsida", ValueKind::word, false, {"ja", "nej"}},
           {"kapitel", ValueKind::word, false, {"ny sida", "löpande"}},
           {"bygger-på"}},
          {layout_shape()}};
}

bool is_mall(const XmlElement& root, Diagnostics& diagnostics) {
  if (root.name == "mall" && root.name_space.empty()) return true;
  diagnostics.push_back(
      {Code::xml_element_unknown, root.position, fmt::format("<{}>", root.name), "<mall> utan namnrymd"});
  return false;
}

std::string_view without_spaces(std::string_view text) {
  const auto first = text.find_first_not_of(spaces);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

std::vector<std::string> words_of(std::string_view text) {
  constexpr std::string_view separators = " \t\r\n,";
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = std::min(text.find_first_not_of(separators, at), text.size());
    at = std::min(text.find_first_of(separators, begin), text.size());
    if (at > begin) words.emplace_back(text.substr(begin, at - begin));
  }
  return words;
}

std::string value_of(const XmlElement& element, std::string_view name) {
  const XmlAttribute* attribute = find_attribute(element, name);
  return attribute == nullptr ? std::string{} : std::string{without_spaces(attribute->value)};
}

/// Of the attribute, else of its element.
SourcePosition place_of(const XmlElement& element, std::string_view name) {
  const XmlAttribute* attribute = find_attribute(element, name);
  return attribute == nullptr ? element.position : attribute->position;
}

/// `av=""`, `rubrik=""` and `bredd=""` say what leaving them out says.
void drop_empty_choices(XmlElement& element) {
  std::erase_if(element.attributes, [](const XmlAttribute& a) {
    return (a.name == "av" || a.name == "rubrik" || a.name == "bredd") && without_spaces(a.value).empty();
  });
  for (XmlElement& child : element.children) drop_empty_choices(child);
}

ColumnChoice column_of(const XmlElement& element) {
  ColumnChoice column{folded(value_of(element, "visa")), value_of(element, "av"),
                      value_of(element, "rubrik")};
  if (const auto share = parse_machine_decimal(value_of(element, "bredd"))) column.share = to_double(*share);
  column.position = place_of(element, "visa");
  return column;
}

TableLayout layout_of(const XmlElement& element) {
  TableLayout layout{folded(value_of(element, "namn")), {}, folded(value_of(element, "gruppera"))};
  layout.position = place_of(element, "namn");
  for (const XmlElement& child : element.children)
    if (child.name == "kolumn") layout.columns.push_back(column_of(child));
  return layout;
}

TableLayouts layouts_of(const XmlElement& root) {
  TableLayouts layouts;
  for (const XmlElement& child : root.children)
    if (child.name == "tabell") layouts.push_back(layout_of(child));
  return layouts;
}

std::optional<TemplateKind> kind_of(const XmlElement& root) {
  const std::string word = value_of(root, "slag");
  if (word.empty()) return std::nullopt;
  return word == plan_word ? TemplateKind::plan : TemplateKind::follow_up;
}

std::optional<TemplateAudience> audience_of(const XmlElement& root) {
  const std::string word = value_of(root, "för");
  if (word.empty()) return std::nullopt;
  if (word == committee_word) return TemplateAudience::committee;
  return word == municipality_word ? TemplateAudience::municipality : TemplateAudience::anyone;
}

/// The name becomes a part of the names of files.
void check_name(const XmlElement& root, Diagnostics& diagnostics) {
  const std::string name = value_of(root, "namn");
  if (name.find_first_of("/\\") != std::string::npos)
    diagnostics.push_back({Code::template_invalid, place_of(root, "namn"), name,
                           "ett namn utan snedstreck, eftersom rapportens filer får det"});
}

void check_widths(const XmlElement& element, Diagnostics& diagnostics) {
  const std::string written = value_of(element, "bredd");
  const auto width = parse_machine_decimal(written);
  if (!written.empty() && (!width || *width <= Decimal{}))
    diagnostics.push_back(
        {Code::template_invalid, place_of(element, "bredd"), fmt::format("bredd=\"{}\"", written),
         "ett tal som är större än noll, till exempel 20",
         "Talet säger hur bred kolumnen är i förhållande till de andra. Utan bredd får den sin "
         "vanliga."});
  for (const XmlElement& child : element.children) check_widths(child, diagnostics);
}

void check_unique(const TableLayouts& layouts, Diagnostics& diagnostics) {
  for (auto layout = layouts.begin(); layout != layouts.end(); ++layout) {
    const auto first = std::find_if(layouts.begin(), layout,
                                    [&](const TableLayout& other) { return other.table == layout->table; });
    if (first != layout)
      diagnostics.push_back({Code::conflicting_value,
                             layout->position,
                             layout->table,
                             "bara en <tabell> med samma namn",
                             "Slå ihop dem till en.",
                             {first->position}});
  }
}

MallDescription description_of(const XmlElement& root) {
  MallDescription description{value_of(root, "namn"), value_of(root, "titel"), place_of(root, "titel")};
  description.formats = words_of(value_of(root, "format"));
  description.main_part = composed(value_of(root, "huvudfil"));
  description.main_part_position = place_of(root, "huvudfil");
  description.kind = kind_of(root);
  description.audience = audience_of(root);
  if (const std::string period = value_of(root, "period"); !period.empty())
    description.whole_year = period == year_word;
  if (const std::string levels = value_of(root, "innehållsnivåer"); levels.size() == 1)
    description.contents_levels = levels.front() - '0';
  if (const std::string own = value_of(root, "titelsida"); !own.empty()) description.title_page = own == "ja";
  if (const std::string start = value_of(root, "kapitel"); !start.empty())
    description.chapters_flow = start == "löpande";
  description.layouts = layouts_of(root);
  description.base = value_of(root, "bygger-på");
  description.base_position = place_of(root, "bygger-på");
  return description;
}

}  // namespace

std::optional<MallDescription> read_mall_xml(const std::filesystem::path& file, const std::string& shown_name,
                                             Diagnostics& diagnostics) {
  auto root = read_xml(file, shown_name, diagnostics);
  if (!root || !is_mall(*root, diagnostics)) return std::nullopt;
  drop_empty_choices(*root);
  check_shape(*root, mall_shape(find_attribute(*root, "bygger-på") != nullptr), diagnostics);
  check_name(*root, diagnostics);
  check_widths(*root, diagnostics);
  MallDescription description = description_of(*root);
  check_unique(description.layouts, diagnostics);
  return description;
}

void take_lacking(const MallDescription& base, MallDescription& description) {
  if (description.title.empty()) {
    description.title = base.title;
    description.title_position = base.title_position;
  }
  if (description.main_part.empty()) {
    description.main_part = base.main_part;
    description.main_part_position = base.main_part_position;
  }
  if (description.formats.empty()) description.formats = base.formats;
  if (!description.kind) description.kind = base.kind;
  if (!description.audience) description.audience = base.audience;
  if (!description.whole_year) description.whole_year = base.whole_year;
  if (!description.contents_levels) description.contents_levels = base.contents_levels;
  if (!description.title_page) description.title_page = base.title_page;
  if (!description.chapters_flow) description.chapters_flow = base.chapters_flow;
  const TableLayouts own = description.layouts;
  for (const TableLayout& layout : base.layouts)
    if (std::ranges::find(own, layout.table, &TableLayout::table) == own.end())
      description.layouts.push_back(layout);
}

}  // namespace redovisa

#include "import/heading_synonyms.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <tuple>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

const std::string name_space = "urn:redovisa:rubriker:1";

struct MatchAttribute {
  std::string_view name;
  SynonymMatch match;
};

constexpr std::array match_attributes{MatchAttribute{"skrivs", SynonymMatch::whole},
                                      MatchAttribute{"börjar", SynonymMatch::beginning},
                                      MatchAttribute{"innehåller", SynonymMatch::part},
                                      MatchAttribute{"före-period", SynonymMatch::before_period}};

/// What `betyder` may also say: the year of a target beside it, which is no column of a sheet's.
constexpr std::string_view year_heading = "År";

ElementShape whole_shape() {
  ElementShape row{"rubrik", 1, any_number, {{"betyder", ValueKind::text, true}, {"blad", ValueKind::text}}};
  for (const auto& [name, match] : match_attributes) row.attributes.push_back({std::string{name}});
  return {"rubriker", 1, 1, {{"version", ValueKind::word, true, {"1"}}}, {row}};
}

/// The headings that a synonym for the sheet, or for those of the plan, may stand for.
std::vector<std::string> headings_for(std::optional<SheetKind> sheet) {
  std::vector<std::string> names;
  for (const SheetKind kind : sheet ? std::vector{*sheet} : sheet_kinds())
    for (const auto& column : columns_of_sheet(kind)) names.emplace_back(column.heading.name);
  if (!sheet) names.emplace_back(year_heading);
  return names;
}

/// Reads the rows one by one and tells what is wrong in them.
class SynonymRows {
 public:
  explicit SynonymRows(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

  void read(const XmlElement& row) {
    const XmlAttribute* written = written_in(row);
    const auto sheet = sheet_of(row);
    const std::string heading = heading_of(row, sheet);
    if (written == nullptr || heading.empty()) return;
    HeadingSynonym synonym{match_of(*written), folded(written->value), heading, sheet, row.position};
    if (is_new(synonym, *written)) synonyms_.push_back(std::move(synonym));
  }

  HeadingSynonyms take() { return std::move(synonyms_); }

 private:
  static SynonymMatch match_of(const XmlAttribute& attribute) {
    return std::ranges::find(match_attributes, attribute.name, &MatchAttribute::name)->match;
  }

  void tell(const SourcePosition& position, std::string found, std::string expected,
            std::string advice = {}) {
    diagnostics_.push_back(
        {Code::template_invalid, position, std::move(found), std::move(expected), std::move(advice)});
  }

  /// The only one of the attributes that say what documents write; null, and told, when they are none or
  /// many.
  const XmlAttribute* written_in(const XmlElement& row) {
    const XmlAttribute* only = nullptr;
    std::size_t count = 0;
    for (const auto& [name, match] : match_attributes)
      if (const XmlAttribute* found = find_attribute(row, name)) only = found, ++count;
    constexpr std::string_view wanted = "ett av attributen skrivs, börjar, innehåller och före-period";
    if (count != 1) {
      tell(row.position, count == 0 ? "<rubrik> utan rubrik" : "<rubrik> med flera rubriker",
           std::string{wanted});
      return nullptr;
    }
    return folded(only->value).empty() ? nullptr : only;  // which the shape tells
  }

  std::optional<SheetKind> sheet_of(const XmlElement& row) {
    const XmlAttribute* sheet = find_attribute(row, "blad");
    if (sheet == nullptr) return std::nullopt;
    const auto kind = sheet_kind_named(sheet->value);
    if (!kind)
      tell(sheet->position, found_text(*sheet), "ett blads namn, till exempel Investeringar",
           meant_question(sheet->value, told_names_of_sheets()));
    return kind;
  }

  std::string heading_of(const XmlElement& row, std::optional<SheetKind> sheet) {
    const XmlAttribute* meaning = find_attribute(row, "betyder");
    if (meaning == nullptr) return {};
    const auto names = headings_for(sheet);
    std::string heading = text_of(row, "betyder");
    if (std::ranges::find(names, heading) != names.end()) return heading;
    tell(meaning->position, found_text(*meaning),
         sheet ? fmt::format("en rubrik på bladet {}", name_of(*sheet)) : "en rubrik på något av bladen",
         meant_question(heading, names));
    return {};
  }

  bool is_new(const HeadingSynonym& synonym, const XmlAttribute& written) {
    const auto [first, is_new] =
        places_.try_emplace(std::tuple{synonym.match, synonym.written, synonym.sheet}, written.position);
    if (!is_new)
      diagnostics_.push_back({Code::conflicting_value,
                              written.position,
                              found_text(written),
                              "varje rubrik en gång",
                              {},
                              {first->second}});
    return is_new;
  }

  Diagnostics& diagnostics_;
  HeadingSynonyms synonyms_;
  std::map<std::tuple<SynonymMatch, std::string, std::optional<SheetKind>>, SourcePosition> places_;
};

}  // namespace

std::optional<HeadingSynonyms> heading_synonyms_of(const XmlElement& root, Diagnostics& diagnostics) {
  if (!has_root(root, "rubriker", name_space, diagnostics)) return std::nullopt;
  const auto before = diagnostics.size();
  check_shape(root, whole_shape(), diagnostics);
  SynonymRows rows{diagnostics};
  for (const XmlElement& row : root.children)
    if (row.name == "rubrik") rows.read(row);
  return diagnostics.size() == before ? std::optional{rows.take()} : std::nullopt;
}

std::optional<HeadingSynonyms> read_heading_synonyms(const std::filesystem::path& templates,
                                                     Diagnostics& diagnostics) {
  const auto root = read_xml(templates / "import" / "rubriker.xml", "import/rubriker.xml", diagnostics);
  return root ? heading_synonyms_of(*root, diagnostics) : std::nullopt;
}

bool is_heading(const HeadingSynonym& synonym, std::string_view folded_heading) {
  const std::string_view written = synonym.written;
  switch (synonym.match) {
    case SynonymMatch::whole:
      return folded_heading == written;
    case SynonymMatch::beginning:
      return folded_heading.starts_with(written) &&
             (folded_heading.size() == written.size() || folded_heading[written.size()] == ' ');
    case SynonymMatch::part:
      return folded_heading.find(written) != std::string_view::npos;
    case SynonymMatch::before_period:
      return folded_heading.size() > written.size() + 1 && folded_heading.starts_with(written) &&
             folded_heading[written.size()] == ' ';
  }
  return false;
}

}  // namespace redovisa

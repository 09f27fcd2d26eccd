#include "convert/economy_grids.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "read/sheets/sheet_kind.hpp"
#include "read/xml/workbook_names.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

/// Which period an attribute's heading names, seen from the file's.
enum class HeadingPeriod : std::uint8_t { none, to_date, year, to_date_last_year, last_year };

/// An attribute of the first version, and the heading of the same column in a sheet.
struct OldAttribute {
  std::string_view name;
  std::string_view heading;
  HeadingPeriod period = HeadingPeriod::none;
};

/// A list of the first version: its sheet, its attributes in the sheet's order, the first the row's name.
struct OldList {
  SheetKind kind;
  std::vector<OldAttribute> attributes;
};

using enum HeadingPeriod;

const std::vector<OldAttribute> operating{{"namn", "Post"},
                                          {"grupp", "Grupp"},
                                          {"slag", "Slag"},
                                          {"budget-perioden", "Budget", to_date},
                                          {"utfall-perioden", "Utfall", to_date},
                                          {"utfall-perioden-föregående-år", "Utfall", to_date_last_year},
                                          {"budget-helår", "Budget", year},
                                          {"prognos", "Prognos", year}};

const std::vector<OldList> old_lists{
    {SheetKind::operating, operating},
    {SheetKind::by_activity, operating},
    {SheetKind::investments,
     {{"namn", "Investering"},
      {"budget-året", "Årets budget"},
      {"utfall-perioden", "Årets utfall"},
      {"prognos-året", "Årets prognos"},
      {"budget-totalt", "Total budget"},
      {"prognos-totalt", "Total prognos"}}},
    {SheetKind::volumes,
     {{"namn", "Volym"},
      {"utfall-perioden", "Utfall", to_date},
      {"budget-perioden", "Periodiserad budget", to_date},
      {"budget-helår", "Budget", year},
      {"prognos", "Prognos", year},
      {"utfall-föregående-år", "Utfall", last_year}}},
    {SheetKind::unit_prices,
     {{"namn", "Insats"},
      {"utfall-perioden", "Utfall", to_date},
      {"budget-helår", "Budget", year},
      {"prognos", "Prognos", year},
      {"utfall-föregående-år", "Utfall", last_year}}},
    {SheetKind::measures,
     {{"beskrivning", "Åtgärd"},
      {"förväntad-effekt", "Förväntad effekt"},
      {"realiserad-effekt", "Realiserad effekt"}}},
};

std::string heading_of(const OldAttribute& attribute, const Period& file) {
  const Period span{file.year, 1, file.last_month};
  switch (attribute.period) {
    case none:
      return std::string{attribute.heading};
    case to_date:
      return fmt::format("{} {}", attribute.heading, heading_words_of(span));
    case year:
      return fmt::format("{} {}", attribute.heading, file.year);
    case to_date_last_year:
      return fmt::format("{} {}", attribute.heading, heading_words_of({file.year - 1, 1, file.last_month}));
    case last_year:
      return fmt::format("{} {}", attribute.heading, file.year - 1);
  }
  return {};
}

/// A row and the name of the group that it stands in.
struct OldRow {
  const XmlElement* element;
  const XmlElement* group = nullptr;
};

std::vector<OldRow> rows_of(const XmlElement& list) {
  std::vector<OldRow> rows;
  for (const auto& child : list.children) {
    if (child.name != "grupp") rows.push_back({&child});
    if (child.name == "grupp")
      for (const auto& row : child.children) rows.push_back({&row, &child});
  }
  return rows;
}

std::string value_of(const OldRow& row, std::string_view attribute) {
  if (attribute == "grupp") return row.group == nullptr ? std::string{} : text_of(*row.group, "namn");
  return text_of(*row.element, attribute);
}

Grid sheet_named(std::string_view name, const SourceRef& source) {
  Grid grid;
  grid.source = source;
  grid.name = name;
  return grid;
}

void add_text(Grid& grid, std::uint32_t row, std::uint32_t column, std::string text) {
  GridCell cell;
  cell.row = row, cell.column = column;
  cell.text = std::move(text);
  grid.cells.push_back(std::move(cell));
}

/// For a whole year, "to date" and "year" are the same column: the first that has a value is it.
class OldListSheet {
 public:
  OldListSheet(const XmlElement& element, const OldList& list, const Period& period)
      : list_{list},
        rows_{rows_of(element)},
        grid_{sheet_named(name_of(list.kind), element.position.source)} {
    for (const auto& attribute : list.attributes)
      if (&attribute == &list.attributes.front() || is_used(attribute))
        use(attribute, heading_of(attribute, period));
  }

  Grid made() {
    for (std::uint32_t c = 0; c < headings_.size(); ++c) add_text(grid_, 1, c + 1, headings_[c]);
    for (std::uint32_t r = 0; r < rows_.size(); ++r)
      for (std::uint32_t c = 0; c < columns_.size(); ++c) add_value(r, c);
    return std::move(grid_);
  }

 private:
  bool is_used(const OldAttribute& attribute) const {
    return std::ranges::any_of(rows_,
                               [&](const OldRow& row) { return !value_of(row, attribute.name).empty(); });
  }

  void use(const OldAttribute& attribute, std::string heading) {
    const auto known = std::ranges::find(headings_, heading);
    if (known != headings_.end())
      return columns_[static_cast<std::size_t>(known - headings_.begin())].push_back(&attribute);
    headings_.push_back(std::move(heading));
    columns_.push_back({&attribute});
  }

  void add_value(std::uint32_t row, std::uint32_t column) {
    for (const OldAttribute* attribute : columns_[column]) {
      const std::string value = value_of(rows_[row], attribute->name);
      if (value.empty()) continue;
      add_text(grid_, row + 2, column + 1, value);
      if (parse_xml_number(value) && attribute != &list_.attributes.front() && attribute->name != "grupp")
        grid_.cells.back().kind = CellKind::number;
      return;
    }
  }

  const OldList& list_;
  std::vector<OldRow> rows_;
  Grid grid_;
  std::vector<std::string> headings_;
  std::vector<std::vector<const OldAttribute*>> columns_;
};

Grid report_sheet(const XmlElement& root, const Period& period) {
  Grid grid = sheet_named(name_of(SheetKind::report), root.position.source);
  add_text(grid, 1, 1, "Nyckel");
  add_text(grid, 1, 2, "Värde");
  add_text(grid, 2, 1, "Period");
  add_text(grid, 2, 2, to_key(period));
  return grid;
}

}  // namespace

std::vector<Grid> grids_of_economy(const XmlElement& root, Diagnostics& diagnostics) {
  const auto period = parse_period(text_of(root, "period"));
  if (!period) {
    diagnostics.push_back({Code::xml_attribute_missing, root.position, "<underlag>", "attributet period",
                           "Skriv perioden i filen, så att kolumnerna kan få den i sina rubriker."});
    return {};
  }
  std::vector<Grid> grids{report_sheet(root, *period)};
  for (const auto& list : old_lists)
    for (const auto& element : root.children)
      if (element.name == xml_name_of(list.kind))
        grids.push_back(OldListSheet{element, list, *period}.made());
  return grids;
}

}  // namespace redovisa

#include "read/xml/workbook_xml.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>

#include "diagnostics/folded.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/xlsx/cell_address.hpp"
#include "read/xlsx/read_limits.hpp"
#include "read/xml/workbook_names.hpp"
#include "read/xml/workbook_shape.hpp"

namespace redovisa {

namespace {

/// Makes the cells of a sheet of its element. What the shape forbids has been told and is passed over.
class SheetElementReader {
 public:
  SheetElementReader(const XmlElement& element, std::optional<SheetKind> kind, Diagnostics& diagnostics)
      : element_{element}, diagnostics_{diagnostics} {
    if (kind) columns_ = columns_of_sheet(*kind);
    headings_ = headings_of(columns_);
    grid_.source = element.position.source;
    grid_.name = kind ? std::string{name_of(*kind)} : text_of(element, "namn");
    note_place(0, 0, element.position);
  }

  Grid read() {
    for (const auto& child : element_.children)
      if (child.name == "rubriker") read_headings(child);
    next_row_ = heading_row_ + 1;
    for (const auto& child : element_.children) {
      if (child.name == "rad") read_row(child);
      if (child.name == "cell") read_loose_cell(child);
    }
    finish();
    return std::move(grid_);
  }

 private:
  void note_place(std::uint32_t row, std::uint32_t column, const SourcePosition& position) {
    grid_.places.try_emplace({row, column}, TextPlace{position.row, position.column});
  }

  void tell(Code code, const SourcePosition& position, std::string found, std::string expected) {
    diagnostics_.push_back({code, position, std::move(found), std::move(expected)});
  }

  /// The row that an attribute names, else `otherwise`.
  std::uint32_t row_of(const XmlElement& element, std::string_view attribute, std::uint32_t otherwise) {
    const auto* written = find_attribute(element, attribute);
    if (written == nullptr) return otherwise;
    const auto row = parse_ordinal(trimmed_text(written->value), max_row);
    if (row && *row >= otherwise) return *row;
    tell(Code::cell_not_a_number, written->position, found_text(*written),
         fmt::format("radens nummer i bladet, minst {}", otherwise));
    return otherwise;
  }

  void read_headings(const XmlElement& element) {
    heading_row_ = row_of(element, "rad", 1);
    for (const auto& heading : element.children) {
      std::uint32_t column = last_column_ + 1;
      if (const auto* written = find_attribute(heading, "kolumn")) {
        const auto place = parse_cell_address(std::string{trimmed_text(written->value)} + "1");
        if (place && place->column >= column)
          column = place->column;
        else
          tell(Code::cell_odd, written->position, found_text(*written),
               "kolumnens bokstav, efter den förra kolumnens");
      }
      if (!heading.text.empty()) add_heading(heading.text.text, column, heading.position);
    }
  }

  void add_heading(const std::string& text, std::uint32_t column, const SourcePosition& position) {
    last_column_ = std::max(last_column_, column);
    column_of_.try_emplace(key_of(text), column);
    add_cell(heading_row_, column, position).text = text;
  }

  /// Headings that mean the same have the same key.
  std::string key_of(const std::string& heading) const {
    const auto known = known_heading(heading, headings_);
    if (!known) return folded(heading);
    return fmt::format("{}@{}", known->heading, known->period ? heading_words_of(*known->period) : "");
  }

  GridCell& add_cell(std::uint32_t row, std::uint32_t column, const SourcePosition& position) {
    note_place(row, column, position);
    note_place(row, 0, position);  // a row without an element of its own stands where its first cell does
    grid_.cells.push_back({});
    grid_.cells.back().row = row, grid_.cells.back().column = column;
    return grid_.cells.back();
  }

  void read_row(const XmlElement& element) {
    const std::uint32_t row = row_of(element, "nr", next_row_);
    next_row_ = std::min(row + 1, max_row);
    note_place(row, 0, element.position);
    for (const auto& child : element.children) read_cell(child, row);
  }

  void read_cell(const XmlElement& element, std::uint32_t row) {
    const KnownColumn* column = element.name == "kolumn" ? nullptr : column_of(element);
    if (element.name != "kolumn" && column == nullptr) return;  // told by the shape
    std::string heading = column == nullptr ? text_of(element, "rubrik") : std::string{column->heading.name};
    if (column != nullptr && column->heading.periodic) {
      const auto period = parse_period(text_of(element, "period"));
      if (!period) return;  // told by the shape
      heading += ' ' + heading_words_of(*period);
    }
    if (heading.empty() || is_blank(element)) return;
    const auto known = column_of_.find(key_of(heading));
    const std::uint32_t place = known == column_of_.end() ? last_column_ + 1 : known->second;
    if (known == column_of_.end()) add_heading(heading, place, element.position);
    const ColumnNote note = note_of(heading);
    fill(add_cell(row, place, element.position), element, note.form);
  }

  /// What form the cells below a heading have; figures in a column that is unknown here.
  ColumnNote note_of(const std::string& heading) const {
    const auto known = known_heading(heading, headings_);
    if (known) return columns_[known->heading].note;
    ColumnNote note;
    note.form = ValueForm::figure;
    return note;
  }

  const KnownColumn* column_of(const XmlElement& element) const {
    const bool of_a_period = find_attribute(element, "period") != nullptr;
    const auto found = std::ranges::find_if(columns_, [&](const KnownColumn& column) {
      return column.heading.periodic == of_a_period && xml_name_of(column.heading.name) == element.name;
    });
    return found == columns_.end() ? nullptr : &*found;
  }

  static bool is_blank(const XmlElement& element) {
    return element.text.empty() && text_of(element, "typ") != "oberäknad";
  }

  void read_loose_cell(const XmlElement& element) {
    const auto* written = find_attribute(element, "plats");
    if (written == nullptr || is_blank(element)) return;
    const auto place = parse_cell_address(trimmed_text(written->value));
    if (!place)
      return tell(Code::cell_odd, written->position, found_text(*written), "en cells plats, till exempel B2");
    fill(add_cell(place->row, place->column, element.position), element, ValueForm::figure);
  }

  void fill(GridCell& cell, const XmlElement& element, ValueForm form) {
    const std::string text{trimmed_text(element.text.text)};
    cell.kind = meaning_of(element, "typ", cell_kind_words(), kind_without_word(text, form));
    cell.text = text;
    cell.format = text_of(element, "format");
    switch (cell.kind) {
      case CellKind::number:
      case CellKind::time:
      case CellKind::duration:
        if (!parse_machine_decimal(text))
          refuse(cell, element, Code::cell_not_a_number, "ett tal med decimalpunkt");
        return;
      case CellKind::date:
        if (const auto date = parse_date(text))
          cell.date = *date;
        else
          refuse(cell, element, Code::cell_not_a_date, "ett datum, till exempel 2025-08-31");
        return;
      case CellKind::boolean:
        if (folded(text) != "sant" && folded(text) != "falskt")
          refuse(cell, element, Code::cell_not_a_known_word, "sant eller falskt");
        cell.text = folded(text) == "sant" ? "TRUE" : "FALSE";
        return;
      case CellKind::text:
      case CellKind::error:
      case CellKind::uncomputed:
        return;
    }
  }

  void refuse(GridCell& cell, const XmlElement& element, Code code, std::string expected) {
    tell(code, element.text.position, element.text.text, std::move(expected));
    cell.kind = CellKind::text;
  }

  /// In the order of the sheet; of two cells in one place the first counts and the second is told of.
  void finish() {
    const auto place = [](const GridCell& cell) { return std::tie(cell.row, cell.column); };
    std::ranges::stable_sort(grid_.cells, {}, place);
    for (std::size_t i = 1; i < grid_.cells.size(); ++i)
      if (place(grid_.cells[i - 1]) == place(grid_.cells[i]))
        tell(
            Code::conflicting_value, position_of(grid_, grid_.cells[i]), grid_.cells[i].text,
            fmt::format("cellen {} en enda gång", cell_reference(grid_.cells[i].row, grid_.cells[i].column)));
    const auto same = [&](const GridCell& a, const GridCell& b) { return place(a) == place(b); };
    grid_.cells.erase(std::unique(grid_.cells.begin(), grid_.cells.end(), same), grid_.cells.end());
  }

  const XmlElement& element_;
  Diagnostics& diagnostics_;
  std::vector<KnownColumn> columns_;
  std::vector<KnownHeading> headings_;
  Grid grid_;
  std::uint32_t heading_row_ = 1, next_row_ = 2, last_column_ = 0;
  std::map<std::string, std::uint32_t> column_of_;  // by key_of
};

std::optional<SheetKind> kind_of(const XmlElement& element) {
  for (const SheetKind kind : sheet_kinds())
    if (xml_name_of(kind) == element.name) return kind;
  return std::nullopt;
}

}  // namespace

bool is_workbook_root(const XmlRoot& root) {
  return root.name_space.starts_with("urn:redovisa:underlag") && root.name_space != "urn:redovisa:underlag:1";
}

std::optional<std::vector<Grid>> workbook_of(const XmlElement& root, Diagnostics& diagnostics) {
  if (!has_root(root, "underlag", std::string{workbook_name_space}, diagnostics, workbook_version))
    return std::nullopt;
  check_shape(root, workbook_shape(), diagnostics);
  std::vector<Grid> grids;
  for (const auto& element : root.children) {
    const auto kind = kind_of(element);
    if (kind || element.name == "blad")
      grids.push_back(SheetElementReader{element, kind, diagnostics}.read());
  }
  return grids;
}

std::optional<std::vector<Grid>> read_workbook_xml(const std::filesystem::path& path,
                                                   const std::string& shown_name, Diagnostics& diagnostics) {
  const auto root = read_xml(path, shown_name, diagnostics);
  return root ? workbook_of(*root, diagnostics) : std::nullopt;
}

}  // namespace redovisa

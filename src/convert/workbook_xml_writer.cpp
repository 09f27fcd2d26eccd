#include "convert/workbook_xml_writer.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "diagnostics/folded.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/xml/workbook_names.hpp"
#include "write/xml_text.hpp"

namespace redovisa {

namespace {

/// The controls that a wrong character encoding gives; XML allows them, but no reader of ours does.
std::string without_controls(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool control =
        text[i] == '\xC2' && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (control)
      ++i;
    else if (text[i] != '\x7F')
      result += text[i];
  }
  return result;
}

std::string value_in_xml(const GridCell& cell) {
  switch (cell.kind) {
    case CellKind::date:
      return to_iso(cell.date);
    case CellKind::boolean:
      return cell.text == "TRUE" ? "sant" : "falskt";
    case CellKind::uncomputed:
      return {};
    case CellKind::text:
    case CellKind::number:
    case CellKind::time:
    case CellKind::duration:
    case CellKind::error:
      return without_controls(trimmed_text(cell.text));
  }
  return {};
}

bool is_blank(const GridCell& cell) {
  return cell.kind != CellKind::uncomputed && trimmed_text(cell.text).empty();
}

/// How the cells below a heading are written.
struct ColumnElement {
  std::string name;     // of a column that is known; empty: <kolumn rubrik="…">
  std::string heading;  // as it stands
  std::string period;   // of a periodic one
  ValueForm form = ValueForm::figure;
};

class SheetElementWriter {
 public:
  SheetElementWriter(const Grid& grid, std::optional<SheetKind> kind, XmlText& xml) : grid_{grid}, xml_{xml} {
    if (kind) find_columns(*kind);
  }

  void write() {
    if (!columns_.empty()) write_headings();
    for (auto cell = grid_.cells.begin(); cell != grid_.cells.end();) {
      const auto end =
          std::find_if(cell, grid_.cells.end(), [&](const GridCell& c) { return c.row != cell->row; });
      write_row({cell, end});
      cell = end;
    }
  }

 private:
  using RowCells = std::span<const GridCell>;

  void find_columns(SheetKind kind) {
    const auto columns = columns_of_sheet(kind);
    const auto headings = headings_of(columns);
    Diagnostics told_when_read;
    const auto table = find_table(grid_, headings, told_when_read);
    if (!table) return;
    heading_row_ = table->heading_row;
    std::set<std::string> seen;
    for (const GridCell& cell : grid_.cells)
      if (cell.row == heading_row_ && cell.kind == CellKind::text && !is_blank(cell))
        add_column(cell, columns, headings, seen);
  }

  /// Of two columns with one heading only the first has it in XML; the other is kept cell by cell.
  void add_column(const GridCell& cell, const std::vector<KnownColumn>& columns,
                  const std::vector<KnownHeading>& headings, std::set<std::string>& seen) {
    ColumnElement element{{}, value_in_xml(cell), {}, ValueForm::figure};
    std::string key = folded(element.heading);
    if (const auto known = known_heading(cell.text, headings)) {
      const KnownColumn& column = columns[known->heading];
      element.name = xml_name_of(column.heading.name);
      if (known->period) element.period = heading_words_of(*known->period);
      element.form = column.note.form;
      key = element.name + "@" + element.period;
    }
    if (seen.insert(key).second) columns_.emplace(cell.column, std::move(element));
  }

  void begin_line(int depth) { xml_.markup(depth == 1 ? "\n    " : "\n      "); }

  void write_headings() {
    begin_line(1);
    xml_.open("rubriker");
    if (heading_row_ != 1) xml_.attribute("rad", static_cast<long>(heading_row_));
    std::uint32_t next = 1;
    for (const auto& [column, element] : columns_) {
      begin_line(2);
      xml_.open("rubrik");
      if (column != next) {
        std::string letters = cell_reference(1, column);
        letters.pop_back();
        xml_.attribute("kolumn", letters);
      }
      xml_.text(element.heading).close();
      next = column + 1;
    }
    begin_line(1);
    xml_.close();
    next_row_ = heading_row_ + 1;
  }

  const ColumnElement* column_of(const GridCell& cell) const {
    const auto found = columns_.find(cell.column);
    return found == columns_.end() || cell.row <= heading_row_ ? nullptr : &found->second;
  }

  void write_row(RowCells cells) {
    bool open = false;
    for (const GridCell& cell : cells) {
      const ColumnElement* column = column_of(cell);
      if (column == nullptr || is_blank(cell)) continue;
      if (!std::exchange(open, true)) open_row(cell.row);
      begin_line(2);
      write_cell(cell, *column);
    }
    if (open) begin_line(1), xml_.close();
    for (const GridCell& cell : cells)
      if (column_of(cell) == nullptr && !is_blank(cell) && !is_written_heading(cell)) write_loose(cell);
  }

  bool is_written_heading(const GridCell& cell) const {
    return cell.row == heading_row_ && columns_.contains(cell.column);
  }

  void open_row(std::uint32_t row) {
    begin_line(1);
    xml_.open("rad");
    if (row != next_row_) xml_.attribute("nr", static_cast<long>(row));
    next_row_ = row + 1;
  }

  void write_cell(const GridCell& cell, const ColumnElement& column) {
    xml_.open(column.name.empty() ? "kolumn" : std::string_view{column.name});
    if (column.name.empty()) xml_.attribute("rubrik", column.heading);
    if (!column.period.empty()) xml_.attribute("period", column.period);
    write_value(cell, column.form);
  }

  void write_loose(const GridCell& cell) {
    begin_line(1);
    xml_.open("cell").attribute("plats", cell_reference(cell.row, cell.column));
    write_value(cell, ValueForm::figure);
  }

  void write_value(const GridCell& cell, ValueForm form) {
    const std::string value = value_in_xml(cell);
    if (cell.kind != kind_without_word(value, form))
      for (const auto& [word, kind] : cell_kind_words())
        if (kind == cell.kind) xml_.attribute("typ", word);
    if (!cell.format.empty() && cell.format != "General" && cell.kind != CellKind::text)
      xml_.attribute("format", cell.format);
    write_lines(value);
    xml_.close();
  }

  /// Lines as lines, which a person can read.
  void write_lines(std::string_view value) {
    for (std::size_t at = 0; at < value.size();) {
      const std::size_t end = std::min(value.find('\n', at), value.size());
      xml_.text(value.substr(at, end - at));
      if (end < value.size()) xml_.markup("\n");
      at = end + 1;
    }
  }

  const Grid& grid_;
  XmlText& xml_;
  std::uint32_t heading_row_ = 0, next_row_ = 2;
  std::map<std::uint32_t, ColumnElement> columns_;  // by number
};

}  // namespace

std::string workbook_as_xml(const std::vector<Grid>& grids) {
  XmlText xml;
  xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  xml.open("underlag").attribute("xmlns", workbook_name_space).attribute("version", workbook_version);
  std::set<SheetKind> written;
  for (const Grid& grid : grids) {
    auto kind = sheet_kind_named(grid.name);
    if (kind == SheetKind::instructions || (kind && !written.insert(*kind).second)) kind.reset();
    const std::string name = kind ? xml_name_of(*kind) : "blad";
    xml.markup("\n  ").open(name);
    if (!kind) xml.attribute("namn", grid.name);
    SheetElementWriter{grid, kind, xml}.write();
    xml.markup("\n  ").close();
  }
  xml.markup("\n").close().markup("\n");
  return xml.take();
}

}  // namespace redovisa

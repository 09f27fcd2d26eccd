#include "write/word/word_table.hpp"

#include <algorithm>
#include <numeric>

#include "write/word/text_fit.hpp"
#include "write/word/word_caption.hpp"
#include "write/word/word_cell.hpp"
#include "write/word/word_paragraph.hpp"
#include "write/word/word_table_layout.hpp"

namespace redovisa {
namespace {

constexpr double verdict_width = 0.5;  // of the text's
// Of a page: a taller table would leave a great empty space before it. One of few rows, which would be torn
// apart, may be taller.
constexpr double tallest_kept_together = 1.0 / 3, tallest_of_few_rows = 0.7;
constexpr double tallest_on_lying_page = 0.8;  // a third of a low page is little, and half a matrix is none
constexpr std::size_t few_rows = 4;
constexpr int indent_of_which = 200;
constexpr int gap_after_table = 180;
constexpr std::string_view no_rows = "Inga uppgifter.";

/// What is the same for all cells of a table.
struct TableFrame {
  const TableBlock& block;
  const Table& table;
  const ColumnLayout& layout;
  std::size_t kept_rows;  // rows from the first that stay with the next; 0: the table may be divided
  bool low_opening;       // its headings and first two rows take little of a page
};

std::string_view text_style(const TableFrame& frame, Align align) {
  if (frame.table.kind == TableKind::verdict) return "Verdict";
  if (align == Align::right) return frame.layout.small ? "TableNumberSmall" : "TableNumber";
  return frame.layout.small ? "TableTextSmall" : "TableText";
}

// Right alignment is the style's own where there is one.
Align direct_alignment(const TableFrame& frame, Align align) {
  return align == Align::right && frame.table.kind == TableKind::plain ? Align::left : align;
}

// "Utfall jan–aug 2025" is not to be broken within "jan–aug" if that can be helped.
std::string heading_text(const TableFrame& frame, std::size_t column) {
  return kept_at_dashes(frame.table.columns[column].heading, text_room(frame.layout, column), true);
}

/// The cell's own runs, where the table has them; row 0 is that of the headings.
const Runs* runs_in(const TableFrame& frame, std::size_t row, std::size_t column) {
  const auto& texts = frame.block.texts;
  return row < texts.size() && column < texts[row].size() ? &texts[row][column] : nullptr;
}

bool is_sum(RowRole role) { return role == RowRole::total || role == RowRole::subtotal; }

/// Whether a row stays with the next: those of a table that is not divided, a heading inside the table with
/// the row that it is over, the row before a sum with it, and of a divided table the first two rows (not if
/// they are so tall that no page may have room for them) and the last two, with the table's notes.
bool keeps_next(const TableFrame& frame, std::size_t row) {
  if (row < frame.kept_rows) return true;
  if (frame.kept_rows > 0) return false;
  const auto& rows = frame.table.rows;
  if (row + 1 == rows.size()) return !frame.table.notes.empty();
  if (row == 0) return frame.low_opening;
  return row + 2 == rows.size() || rows[row].role == RowRole::group || is_sum(rows[row + 1].role);
}

void append_heading_row(WordDraft& draft, const TableFrame& frame) {
  auto& xml = draft.xml;
  xml.markup("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
  for (std::size_t i = 0; i < frame.table.columns.size(); ++i) {
    const auto& column = frame.table.columns[i];
    WordCellLook look{frame.layout.small ? "TableHeadingSmall" : "TableHeading", column.align};
    // The headings of a divided table stay with its first row.
    look.keep_next = frame.kept_rows == 0;
    // A table without caption is found by its first cell.
    append_cell(draft, look, frame.layout.widths[i], {heading_text(frame, i), {}, runs_in(frame, 0, i)},
                i == 0 ? frame.table.id : "");
  }
  xml.markup("</w:tr>");
}

WordCellLook look_of(const WordDraft& draft, const TableFrame& frame, const Row& row, std::size_t column) {
  const Align align = frame.table.columns[column].align;
  WordCellLook look{text_style(frame, align), direct_alignment(frame, align)};
  look.strong = is_sum(row.role) || row.role == RowRole::group;
  look.ruled_above = row.role == RowRole::total;
  if (row.role == RowRole::of_which && column == 0) look.indent = indent_of_which;
  if (row.role == RowRole::group) look.fill = draft.look.palette.accent_light;
  return look;
}

// A mark is a chip among figures and a whole cell in a verdict.
RunFormat run_of(const TableFrame& frame, const Row& row, std::size_t column, WordCellLook& look) {
  RunFormat run;
  run.strong = look.strong;
  const Mark* mark = column < row.cells.size() ? std::get_if<Mark>(&row.cells[column].value) : nullptr;
  if (mark == nullptr) return run;
  run.strong = run.strong || mark->strong;
  run.colour = mark->text_colour;
  (frame.table.kind == TableKind::verdict ? look.fill : run.chip) = mark->fill_colour;
  return run;
}

void append_row(WordDraft& draft, const TableFrame& frame, std::size_t index,
                const std::vector<std::string>& texts) {
  const Row& row = frame.table.rows[index];
  draft.xml.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
  for (std::size_t i = 0; i < texts.size(); ++i) {
    WordCellLook look = look_of(draft, frame, row, i);
    look.keep_next = keeps_next(frame, index);
    const RunFormat run = run_of(frame, row, i, look);
    const std::string text =
        run.chip.empty() ? texts[i] : broken_in(texts[i], chip_room_in(frame.layout, i), run.strong);
    append_cell(draft, look, frame.layout.widths[i], {text, run, runs_in(frame, index + 1, i)});
  }
  draft.xml.markup("</w:tr>");
}

void append_width(XmlText& xml, std::string_view name, int width) {
  xml.open(name).attribute("w:w", width).attribute("w:type", "dxa").close();
}

// In the order that the schema demands.
void append_table_properties(WordDraft& draft, const Table& table, const ColumnLayout& layout, int indent,
                             int width) {
  auto& xml = draft.xml;
  xml.open("w:tblPr").leaf("w:tblStyle", "w:val", "ReportTable");
  append_width(xml, "w:tblW", width);
  if (indent > 0) append_width(xml, "w:tblInd", indent);
  xml.leaf("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
  append_width(xml, "w:left", layout.margin);
  append_width(xml, "w:right", layout.margin);
  xml.close().markup(
      "<w:tblLook w:val=\"06A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" "
      "w:noHBand=\"1\" w:noVBand=\"1\"/>");
  if (!table.caption.empty()) xml.leaf("w:tblCaption", "w:val", table.caption);
  if (!table.description.empty()) xml.leaf("w:tblDescription", "w:val", table.description);
  xml.close().open("w:tblGrid");
  for (const int column : layout.widths) xml.leaf("w:gridCol", "w:w", column);
  xml.close();
}

double height_of_page(const WordDraft& draft) {
  return text_height_of_page(draft.look.page, draft.lying) * 72 / 25.4;
}

std::size_t kept_rows(const WordDraft& draft, const Table& table, const ColumnLayout& layout) {
  const auto rows = table.rows.size();
  if (table.kind == TableKind::verdict || rows == 0) return rows;  // with the text that follows, too
  double tallest = rows <= few_rows ? tallest_of_few_rows : tallest_kept_together;
  if (draft.lying) tallest = tallest_on_lying_page;
  const bool whole = layout.height <= tallest * height_of_page(draft);
  // A note belongs to its table.
  if (whole) return table.notes.empty() ? rows - 1 : rows;
  return 0;
}

/// The layout that the table was tried with, if it had the same width.
ColumnLayout layout_of(const WordDraft& draft, const Table& table, const CellTexts& texts, int width) {
  const auto tried = draft.layouts.find(&table);
  const auto has_width = [&](const std::vector<int>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0) == width;
  };
  if (tried != draft.layouts.end() && has_width(tried->second.widths)) return tried->second;
  return lay_out(table, texts, draft.sizes, width);
}

void write_rows(WordDraft& draft, const TableBlock& block, int indent, int width) {
  const Table& table = block.table;
  const auto texts = texts_of(table);
  const auto layout = layout_of(draft, table, texts, width);
  const bool low_opening = layout.opening <= tallest_kept_together * height_of_page(draft);
  const TableFrame frame{block, table, layout, kept_rows(draft, table, layout), low_opening};
  draft.xml.open("w:tbl");
  append_table_properties(draft, table, layout, indent, width);
  append_heading_row(draft, frame);
  for (std::size_t i = 0; i < texts.size(); ++i) append_row(draft, frame, i, texts[i]);
  draft.xml.close();
}

void write_line(WordDraft& draft, std::string_view style, std::string_view text, int indent, bool keep_next,
                std::string_view bookmark_id = {}) {
  if (!is_seen_in_xml(text)) return;
  ParagraphFormat format{style, keep_next};
  if (indent > 0) format.indent = indent;
  format.takes_gap = false;
  open_paragraph(draft, format);
  const long bookmark = bookmark_id.empty() ? 0 : begin_bookmark(draft, bookmark_id);
  append_run(draft, text);
  end_bookmark(draft, bookmark);
  close_paragraph(draft);
}

void write_notes(WordDraft& draft, const Table& table, int indent) {
  for (std::size_t i = 0; i < table.notes.size(); ++i)
    write_line(draft, "TableNote", table.notes[i], indent, i + 1 < table.notes.size());
}

}  // namespace

bool has_cells(const TableBlock& block) {
  return !block.table.columns.empty() && (!block.table.rows.empty() || !block.texts.empty());
}

void write_table(WordDraft& draft, const TableBlock& block, int indent, int width) {
  const Table& table = block.table;
  const bool empty = !has_cells(block);
  if (block.number > 0)
    write_caption(draft, {"Caption", "Tabell", block.number, table.caption, table.id, indent, true});
  else if ((draft.flow.after_table || draft.flow.gap > 0) && !empty)
    write_gap(draft);
  if (empty) {
    write_line(draft, "TableNote", no_rows, indent, false, table.id);
  } else {
    const double part = table.kind == TableKind::verdict ? verdict_width : 1;
    write_rows(draft, block, indent, static_cast<int>(width * part));
    draft.flow.after_table = true;
  }
  write_notes(draft, table, indent);
  draft.flow.gap = gap_after_table;
}

}  // namespace redovisa

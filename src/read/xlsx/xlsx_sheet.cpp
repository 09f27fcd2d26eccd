#include "read/xlsx/xlsx_sheet.hpp"

#include <bitset>
#include <fmt/format.h>

#include "read/xlsx/cell_address.hpp"
#include "read/xlsx/rich_text.hpp"
#include "read/xlsx/xml_part.hpp"

namespace redovisa {

namespace {

/// <worksheet> holds <cols><col/>, <sheetData><row><c><f/><v/><is/></c></row> and <mergeCells><mergeCell/>,
/// in that order; all else is passed by.
class SheetHandler final : public SpreadsheetHandler {
 public:
  SheetHandler(std::string_view part, const XlsxCellDecoder& decoder, const SourceRef& sheet, SheetSink& sink,
               ReadBudget& budget, FaultLog& log)
      : SpreadsheetHandler{part, log},
        decoder_{decoder},
        odd_{sheet, log.diagnostics()},
        sink_{sink},
        budget_{budget},
        inline_text_{cell_.inline_text} {}

  void finish() { odd_.finish(); }

 private:
  enum class Section : std::uint8_t { other, columns, data, merges };

  bool enter(unsigned depth, std::string_view name, const XmlAttributes& attributes) override;
  bool leave(unsigned depth, std::string_view name) override;
  bool characters(std::string_view piece) override;

  static Section section_of(std::string_view name);
  bool enter_item(std::string_view name, const XmlAttributes& attributes);
  void enter_in_cell(std::string_view name);
  void start_column(const XmlAttributes& attributes);
  void start_row(const XmlAttributes& attributes);
  void start_cell(const XmlAttributes& attributes);
  bool place_cell(const XmlAttributes& attributes);
  bool merge(const XmlAttributes& attributes);
  bool finish_cell();

  const XlsxCellDecoder& decoder_;
  OddCells odd_;
  SheetSink& sink_;
  ReadBudget& budget_;
  XlsxCell cell_;
  RichText inline_text_;
  std::bitset<max_column + 1> hidden_columns_;
  Section section_ = Section::other;
  std::uint32_t row_ = 0;     // 0: before the first row, or one whose number cannot be read
  std::uint32_t column_ = 0;  // of the latest cell of the row; 0: none yet, or its place cannot be read
  bool row_known_ = true, column_known_ = true;
  bool row_hidden_ = false;
  bool in_row_ = false, in_cell_ = false, in_value_ = false, in_inline_ = false;
};

SheetHandler::Section SheetHandler::section_of(std::string_view name) {
  if (name == "sheetData") return Section::data;
  if (name == "cols") return Section::columns;
  return name == "mergeCells" ? Section::merges : Section::other;
}

bool SheetHandler::enter(unsigned depth, std::string_view name, const XmlAttributes& attributes) {
  if (depth == 1 && name != "worksheet") return refuse_foreign(part(), name, "", log());
  if (depth == 2) section_ = section_of(name);
  if (depth == 3) return enter_item(name, attributes);
  if (depth == 4 && in_row_ && name == "c") start_cell(attributes);
  if (depth == 5 && in_cell_) enter_in_cell(name);
  if (depth > 5 && in_inline_) inline_text_.enter(name);
  return true;
}

bool SheetHandler::enter_item(std::string_view name, const XmlAttributes& attributes) {
  if (section_ == Section::data && name == "row") start_row(attributes);
  if (section_ == Section::columns && name == "col") start_column(attributes);
  return section_ != Section::merges || name != "mergeCell" || merge(attributes);
}

void SheetHandler::enter_in_cell(std::string_view name) {
  if (name == "v") in_value_ = cell_.has_value = true;
  if (name == "f") cell_.formula = true;
  if (name == "is") in_inline_ = cell_.has_inline = true;
}

bool SheetHandler::leave(unsigned depth, std::string_view name) {
  if (depth > 5) {
    if (in_inline_) inline_text_.leave(name);
  } else if (depth == 5) {
    in_value_ = in_inline_ = false;
  } else if (depth == 4 && in_cell_) {
    return finish_cell();
  } else if (depth == 3) {
    in_row_ = false;
  }
  return true;
}

bool SheetHandler::characters(std::string_view piece) {
  if (in_value_)
    cell_.value += piece;
  else if (in_inline_)
    inline_text_.add(piece);
  else
    return true;
  const std::uint64_t limit = budget_.cell_text();
  return (cell_.value.size() <= limit && cell_.inline_text.size() <= limit) ||
         refuse_long_text(part(), limit, log());
}

void SheetHandler::start_column(const XmlAttributes& attributes) {
  if (!attributes.is_true("hidden")) return;
  const auto first = parse_ordinal(attributes.find("min").value_or(""), max_column);
  const auto last = parse_ordinal(attributes.find("max").value_or(""), max_column);
  if (!first || !last)
    return odd_.add(0, 0, "dolda kolumner utan giltiga nummer", "kolumnnummer från 1 till 16384");
  for (auto column = *first; column <= *last; ++column) hidden_columns_.set(column);
}

void SheetHandler::start_row(const XmlAttributes& attributes) {
  in_row_ = column_known_ = true;
  column_ = 0;
  row_hidden_ = attributes.is_true("hidden");
  const auto written = attributes.find("r");
  if (!written) {
    ++row_;
    row_known_ = row_known_ && row_ <= max_row;
    return;
  }
  const auto row = parse_ordinal(*written, max_row);
  row_known_ = row.has_value();
  row_ = row.value_or(0);
  if (!row) odd_.add(0, 0, fmt::format("radnumret \"{}\"", *written), "ett radnummer från 1 till 1048576");
}

void SheetHandler::start_cell(const XmlAttributes& attributes) {
  cell_.clear();
  in_cell_ = place_cell(attributes);
  if (!in_cell_) return;
  if (const auto type = attributes.find("t")) cell_.type = *type;
  if (const auto style = attributes.find("s")) cell_.style = *style;
}

/// A cell whose place is in doubt is told of and left out: its value would stand in the wrong cell.
bool SheetHandler::place_cell(const XmlAttributes& attributes) {
  const auto written = attributes.find("r");
  if (!written) {
    ++column_;
    column_known_ = column_known_ && column_ <= max_column;
    cell_.row = row_;
    cell_.column = column_;
    if (!row_known_ || !column_known_) odd_.add(0, 0, "en cell utan plats", "en cellreferens som C7");
    return row_known_ && column_known_;
  }
  const auto address = parse_cell_address(*written);
  column_known_ = address && (!row_known_ || address->row == row_);
  if (!column_known_) {
    odd_.add(row_known_ ? row_ : 0, 0, fmt::format("cellreferensen \"{}\"", *written),
             row_known_ ? fmt::format("en cellreferens i rad {}", row_) : "en cellreferens som C7");
    return false;
  }
  cell_.row = address->row;
  cell_.column = column_ = address->column;
  return true;
}

bool SheetHandler::finish_cell() {
  in_cell_ = false;
  auto view = decoder_.decode(cell_, odd_);
  if (!view) return true;
  view->hidden = row_hidden_ || hidden_columns_.test(view->column);
  return budget_.spend(view->text.size(), log()) && sink_.cell(*view);
}

bool SheetHandler::merge(const XmlAttributes& attributes) {
  const auto range = parse_cell_range(attributes.find("ref").value_or(""));
  return !range || sink_.merged(*range);
}

}  // namespace

bool read_xlsx_sheet(Package& package, std::string_view part, const XlsxCellDecoder& decoder,
                     const SourceRef& sheet, SheetSink& sink, ReadBudget& budget, FaultLog& log) {
  SheetHandler handler{part, decoder, sheet, sink, budget, log};
  const bool whole = read_xml_part(package, part, handler, log);
  handler.finish();
  return whole;
}

}  // namespace redovisa

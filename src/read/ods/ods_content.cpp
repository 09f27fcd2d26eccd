#include "read/ods/ods_content.hpp"

#include <fmt/format.h>
#include <optional>
#include <vector>

#include "diagnostics/readable_name.hpp"
#include "read/ods/ods_cell.hpp"
#include "read/ods/ods_row.hpp"
#include "read/xlsx/xml_part.hpp"

namespace redovisa {

namespace {

constexpr std::string_view content_part = "content.xml";
constexpr std::size_t most_merged = 1'000'000;      // ranges in one sheet
constexpr std::size_t most_row_text = 16ULL << 20;  // bytes; a row is held until it is whole

/// Columns side by side that are alike.
struct OdsColumns {
  std::uint32_t last = 0;
  bool hidden = false;
  std::string style;
};

/// The elements that only hold rows or columns together.
bool is_grouping(std::string_view name) {
  for (const std::string_view known : {"table-row-group", "table-rows", "table-header-rows",
                                       "table-column-group", "table-columns", "table-header-columns"})
    if (name == known) return true;
  return false;
}

bool is_hidden(const OdfAttributes& attributes) {
  const auto visibility = attributes.text(OdfSpace::table, "visibility");
  return visibility == "collapse" || visibility == "filter";
}

/// <office:spreadsheet> holds <table:table> with columns, rows, cells and their paragraphs. Everything else
/// (comments, drawings, changes that were followed) is passed by.
class ContentHandler final : public OdfHandler {
 public:
  ContentHandler(OdsStyles& styles, const OdsSheetStart& sheet_start, const ReadLimits& limits,
                 FaultLog& fault_log)
      : OdfHandler{content_part, "document-content", fault_log},
        styles_{styles},
        collector_{styles, limits.small_part, fault_log},
        sheet_start_{sheet_start},
        budget_{limits} {}

 private:
  enum class Place : std::uint8_t {
    document,
    styles,
    body,
    spreadsheet,
    settings,
    sheet,
    row,
    cell,
    paragraph
  };

  Visit enter(const OdfName& name, const OdfAttributes& attributes) override;
  bool leave(const OdfName& name) override;
  bool characters(std::string_view piece) override;

  Visit enter_document(const OdfName& name);
  Visit enter_spreadsheet(const OdfName& name, const OdfAttributes& attributes);
  Visit enter_sheet(const OdfName& name, const OdfAttributes& attributes);
  Visit enter_row(const OdfName& name, const OdfAttributes& attributes);
  Visit enter_paragraph(const OdfName& name, const OdfAttributes& attributes);
  Visit start_sheet(const OdfAttributes& attributes);
  void add_columns(const OdfAttributes& attributes);
  void start_row(const OdfAttributes& attributes);
  bool start_cell(const OdfAttributes& attributes);
  void take_null_date(const OdfAttributes& attributes);
  Visit keep(char character, std::uint32_t count);
  bool merge(const OdfAttributes& attributes);
  const OdsColumns& columns_of(std::uint32_t column);
  bool finish_cell();
  bool finish_row();
  bool finish_sheet();
  bool refuse_row();
  bool refuse_text() { return refuse_long_text(content_part, budget_.cell_text(), log()); }

  Visit go(Place place) {
    place_ = place;
    return Visit::enter;
  }
  bool go_back(Place place) {
    place_ = place;
    return true;
  }

  OdsStyles& styles_;
  OdsStyleCollector collector_;
  const OdsSheetStart& sheet_start_;
  ReadBudget budget_;
  Place place_ = Place::document;
  std::chrono::sys_days null_date_ = usual_null_date;

  SheetSink* sink_ = nullptr;
  std::optional<OddCells> odd_;
  std::vector<OdsColumns> columns_;
  std::vector<CellRange> merged_;
  std::uint32_t row_number_ = 0, row_repeats_ = 1;  // of the latest row; the number is that of its first
  bool row_hidden_ = false;
  std::string row_style_;
  OdsRow row_;
  OdsCell cell_;
  std::uint32_t column_ = 0, cell_repeats_ = 1;  // the first column of the latest cell
  std::size_t columns_at_ = 0;                   // where columns_of looked last
};

Visit ContentHandler::enter(const OdfName& name, const OdfAttributes& attributes) {
  switch (place_) {
    case Place::document:
    case Place::body:
      return enter_document(name);
    case Place::styles:
      return collector_.enter(name, attributes);
    case Place::spreadsheet:
      return enter_spreadsheet(name, attributes);
    case Place::settings:
      if (name == OdfName{OdfSpace::table, "null-date"}) take_null_date(attributes);
      return Visit::skip;
    case Place::sheet:
      return enter_sheet(name, attributes);
    case Place::row:
      return enter_row(name, attributes);
    case Place::cell:
      if (name.space != OdfSpace::text || (name.local != "p" && name.local != "h")) return Visit::skip;
      cell_.text.start_paragraph();
      return go(Place::paragraph);
    case Place::paragraph:
      return enter_paragraph(name, attributes);
  }
  return Visit::skip;
}

Visit ContentHandler::enter_document(const OdfName& name) {
  if (name.space != OdfSpace::office) return Visit::skip;
  if (place_ == Place::body) return name.local == "spreadsheet" ? go(Place::spreadsheet) : Visit::skip;
  if (name.local == "automatic-styles") return go(Place::styles);
  return name.local == "body" ? go(Place::body) : Visit::skip;
}

Visit ContentHandler::enter_spreadsheet(const OdfName& name, const OdfAttributes& attributes) {
  if (name == OdfName{OdfSpace::table, "calculation-settings"}) return go(Place::settings);
  return name == OdfName{OdfSpace::table, "table"} ? start_sheet(attributes) : Visit::skip;
}

void ContentHandler::take_null_date(const OdfAttributes& attributes) {
  if (const auto day = parse_date(attributes.text(OdfSpace::table, "date-value"))) null_date_ = *day;
}

Visit ContentHandler::start_sheet(const OdfAttributes& attributes) {
  const bool hidden = styles_.hides_sheet(attributes.text(OdfSpace::table, "style-name"));
  const auto source = std::make_shared<const Source>(
      Source{Source::Kind::sheet, log().file(), readable_name(attributes.text(OdfSpace::table, "name"))});
  sink_ = sheet_start_(source, hidden ? Visibility::hidden : Visibility::visible);
  if (sink_ == nullptr) return Visit::skip;
  odd_.emplace(source, log().diagnostics());
  columns_.clear();
  merged_.clear();
  row_number_ = 0;
  row_repeats_ = 1;
  return go(Place::sheet);
}

Visit ContentHandler::enter_sheet(const OdfName& name, const OdfAttributes& attributes) {
  if (name.space != OdfSpace::table) return Visit::skip;
  if (is_grouping(name.local)) return Visit::enter;
  if (name.local == "table-column") add_columns(attributes);
  if (name.local != "table-row") return Visit::skip;
  start_row(attributes);
  return go(Place::row);
}

void ContentHandler::add_columns(const OdfAttributes& attributes) {
  const std::uint32_t before = columns_.empty() ? 0 : columns_.back().last;
  if (before >= max_column) return;
  const auto count = attributes.count(OdfSpace::table, "number-columns-repeated");
  columns_.push_back({before + std::min(count, max_column), is_hidden(attributes),
                      std::string{attributes.text(OdfSpace::table, "default-cell-style-name")}});
}

void ContentHandler::start_row(const OdfAttributes& attributes) {
  row_number_ += row_number_ == 0 ? 1 : row_repeats_;
  if (row_number_ > max_row) row_number_ = max_row + 1;
  row_repeats_ = std::min(attributes.count(OdfSpace::table, "number-rows-repeated"), max_row);
  row_hidden_ = is_hidden(attributes);
  row_style_ = attributes.text(OdfSpace::table, "default-cell-style-name");
  row_.clear();
  column_ = cell_repeats_ = 0;
  columns_at_ = 0;
}

Visit ContentHandler::enter_row(const OdfName& name, const OdfAttributes& attributes) {
  const bool covered = name == OdfName{OdfSpace::table, "covered-table-cell"};
  if (!covered && name != OdfName{OdfSpace::table, "table-cell"}) return Visit::skip;
  column_ = std::min(column_ == 0 ? 1 : column_ + cell_repeats_, max_column + 1);
  cell_repeats_ = std::min(attributes.count(OdfSpace::table, "number-columns-repeated"), max_column);
  if (covered) return Visit::skip;  // what a merged range hides is not the reader's
  return start_cell(attributes) ? go(Place::cell) : Visit::stop;
}

bool ContentHandler::start_cell(const OdfAttributes& attributes) {
  cell_.take(attributes);
  cell_.row = row_number_;
  cell_.column = column_;
  cell_.style = attributes.text(OdfSpace::table, "style-name");
  if (cell_.style.empty()) cell_.style = row_style_.empty() ? columns_of(column_).style : row_style_;
  return merge(attributes) && (cell_.value.size() <= budget_.cell_text() || refuse_text());
}

bool ContentHandler::merge(const OdfAttributes& attributes) {
  const auto columns = attributes.count(OdfSpace::table, "number-columns-spanned");
  const auto rows = attributes.count(OdfSpace::table, "number-rows-spanned");
  if ((columns == 1 && rows == 1) || row_number_ > max_row || column_ > max_column) return true;
  merged_.push_back({row_number_, column_, std::min(row_number_ + rows - 1, max_row),
                     std::min(column_ + columns - 1, max_column)});
  return merged_.size() <= most_merged ||
         log().refuse(Code::file_over_limit,
                      fmt::format("fler än {} sammanslagna områden i ett blad", most_merged),
                      fmt::format("högst {} sammanslagna områden", most_merged));
}

const OdsColumns& ContentHandler::columns_of(std::uint32_t column) {
  static const OdsColumns plain;
  while (columns_at_ < columns_.size() && columns_[columns_at_].last < column) ++columns_at_;
  return columns_at_ < columns_.size() ? columns_[columns_at_] : plain;
}

Visit ContentHandler::enter_paragraph(const OdfName& name, const OdfAttributes& attributes) {
  if (name.space != OdfSpace::text) return Visit::skip;
  if (name.local == "s") return keep(' ', attributes.count(OdfSpace::text, "c"));
  if (name.local == "tab") return keep('\t', 1);
  if (name.local == "line-break") return keep('\n', 1);
  const bool beside =
      name.local == "p" || name.local == "h" || name.local == "note" || name.local == "ruby-text";
  return beside ? Visit::skip : Visit::enter;
}

Visit ContentHandler::keep(char character, std::uint32_t count) {
  return cell_.text.add_kept(character, count, budget_.cell_text()) || refuse_text() ? Visit::skip
                                                                                     : Visit::stop;
}

bool ContentHandler::characters(std::string_view piece) {
  if (place_ == Place::styles) return collector_.characters(piece);
  if (place_ != Place::paragraph) return true;
  cell_.text.add(piece);
  return cell_.text.text().size() <= budget_.cell_text() || refuse_text();
}

bool ContentHandler::leave(const OdfName& name) {
  switch (place_) {
    case Place::document:
      return true;
    case Place::styles:
      if (name.space == OdfSpace::office) return go_back(Place::document);
      collector_.leave(name);
      return true;
    case Place::body:
      return go_back(Place::document);
    case Place::spreadsheet:
      return go_back(Place::body);
    case Place::settings:
      return go_back(Place::spreadsheet);
    case Place::sheet:
      return name.local != "table" || finish_sheet();
    case Place::row:
      return finish_row();
    case Place::cell:
      place_ = Place::row;
      return finish_cell();
    case Place::paragraph:
      if (name.local != "p" && name.local != "h") return true;
      cell_.text.end_paragraph();
      return go_back(Place::cell);
  }
  return true;
}

bool ContentHandler::finish_cell() {
  auto view = decode_ods_cell(cell_, styles_, null_date_, *odd_);
  if (!view) return true;
  if (row_number_ > max_row || column_ > max_column) {
    odd_->add(0, 0, view->text, "celler inom 1048576 rader och 16384 kolumner");
    return true;
  }
  view->hidden = columns_of(column_).hidden;
  row_.add(*view, std::min(cell_repeats_, max_column + 1 - column_));
  return row_.text_size() <= most_row_text || refuse_row();
}

bool ContentHandler::refuse_row() {
  return log().refuse(Code::file_over_limit, fmt::format("en rad med mer än {} MB text", most_row_text >> 20),
                      fmt::format("högst {} MB text i en rad", most_row_text >> 20));
}

bool ContentHandler::finish_row() {
  place_ = Place::sheet;
  if (row_.empty()) return true;
  const auto repeats = std::min(row_repeats_, max_row + 1 - row_number_);
  return row_.deliver(row_number_, repeats, row_hidden_, *sink_, budget_, log());
}

bool ContentHandler::finish_sheet() {
  place_ = Place::spreadsheet;
  for (const CellRange& range : merged_)
    if (!sink_->merged(range)) return false;
  odd_->finish();
  return true;
}

}  // namespace

bool read_ods_content(Package& package, OdsStyles& styles, const OdsSheetStart& start,
                      const ReadLimits& limits, FaultLog& log) {
  ContentHandler handler{styles, start, limits, log};
  return read_xml_part(package, content_part, handler, log);
}

}  // namespace redovisa

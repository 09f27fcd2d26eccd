#include "read/csv/csv_reader.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "diagnostics/folded.hpp"
#include "read/csv/csv_parser.hpp"
#include "read/csv/csv_shape.hpp"
#include "read/csv/text_encoding.hpp"
#include "read/xlsx/error_texts.hpp"
#include "read/xlsx/machine_number.hpp"
#include "read/xlsx/read_budget.hpp"

namespace redovisa {

namespace {

constexpr std::size_t shape_sample = 64U << 10;  // characters that the delimiter is found out from
constexpr std::size_t piece = 64U << 10;
constexpr std::string_view save_as_utf8 =
    "Öppna filen i Excel och spara den som ”CSV UTF-8”, eller som xlsx.";

/// nullopt, with a fault in the log, when the file cannot be read or is over the limit.
std::optional<std::string> bytes_of(const std::filesystem::path& path, const ReadLimits& limits,
                                    FaultLog& log) {
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  std::ifstream file{path, std::ios::binary};
  if (error || !file) {
    log.refuse(Code::file_unreadable, "", "en fil som går att läsa");
    return std::nullopt;
  }
  if (size > limits.file) {
    log.refuse(Code::file_over_limit, fmt::format("{} MB", size >> 20),
               fmt::format("en fil på högst {} MB", limits.file >> 20));
    return std::nullopt;
  }
  std::string bytes(size, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(size));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

/// The cell's kind, from nothing but its text.
CellKind kind_of_text(std::string_view text, bool decimal_point) {
  if (is_error_text(text)) return CellKind::error;
  if (text == "TRUE" || text == "FALSE" || text == "SANT" || text == "FALSKT") return CellKind::boolean;
  const bool number = decimal_point && text.find('.') != std::string_view::npos && is_machine_number(text);
  return number ? CellKind::number : CellKind::text;
}

/// An apostrophe that keeps a text from being taken for a formula is none of it, as in a spreadsheet program.
std::string_view without_guard(std::string_view text) {
  constexpr std::string_view guarded = "=+-@\t\r'";
  const bool has_guard =
      text.size() > 1 && text.front() == '\'' && guarded.find(text[1]) != std::string_view::npos;
  return has_guard ? text.substr(1) : text;
}

/// Gives fields on as cells with their places.
class CsvCells final : public CsvHandler {
 public:
  CsvCells(bool decimal_point, SheetSink& sink, ReadBudget& budget, FaultLog& log)
      : decimal_point_{decimal_point}, sink_{sink}, budget_{budget}, log_{log} {}

  bool field(std::string_view text) override {
    if (++column_ > max_column)
      return refuse_size(fmt::format("rad {} har fler än {} kolumner", row_, max_column));
    if (text.size() > budget_.cell_text())
      return refuse_long_text(fmt::format("rad {}", row_), budget_.cell_text(), log_);
    if (text.empty()) return true;
    if (row_ > max_row) return refuse_size(fmt::format("fler än {} rader", max_row));
    CellView cell{row_, column_, kind_of_text(text, decimal_point_), false, false, without_guard(text), {}};
    if (cell.kind == CellKind::boolean) cell.text = text == "TRUE" || text == "SANT" ? "TRUE" : "FALSE";
    return budget_.spend(text.size(), log_) && sink_.cell(cell);
  }

  bool end_of_row() override {
    ++row_;
    column_ = 0;
    return true;
  }

  std::uint32_t row() const { return row_; }

 private:
  bool refuse_size(std::string found) {
    return log_.refuse(Code::file_over_limit, std::move(found),
                       fmt::format("högst {} rader och {} kolumner", max_row, max_column));
  }

  bool decimal_point_;
  SheetSink& sink_;
  ReadBudget& budget_;
  FaultLog& log_;
  std::uint32_t row_ = 1, column_ = 0;  // of the latest field
};

/// One line feed for every way to end a line. A carriage return at the end waits for what comes next.
class LineEnds {
 public:
  std::string unified(std::string_view text) {
    std::string result;
    for (const char c : text) {
      if (c != '\n' || !after_return_) result += c == '\r' ? '\n' : c;
      after_return_ = c == '\r';
    }
    return result;
  }

 private:
  bool after_return_ = false;
};

class CsvFile {
 public:
  CsvFile(std::string_view bytes, Grid& grid, Diagnostics& diagnostics)
      : rest_{bytes}, encoding_{encoding_of(bytes)}, grid_{grid}, diagnostics_{diagnostics} {
    rest_.remove_prefix(mark_size(bytes));
    std::string_view beginning = rest_;
    sample_ = take_as_utf8(beginning, encoding_, shape_sample);
    shape_ = csv_shape_of(sample_);
    std::string_view header = rest_;
    take_as_utf8(header, encoding_, shape_.header);
    if (shape_.told) rest_ = header;
  }

  bool read(SheetSink& sink, const ReadLimits& limits, FaultLog& log) {
    ReadBudget budget{limits};
    CsvCells cells{shape_.decimal_point(), sink, budget, log};
    CsvParser parser{cells, shape_.delimiter};
    LineEnds lines;
    while (!rest_.empty()) {
      const std::string text = lines.unified(take_as_utf8(rest_, encoding_, piece));
      const auto nul = text.find('\0');
      if (!parser.feed(std::string_view{text}.substr(0, nul)))
        return refuse(parser, cells.row(), "ett citattecken mitt i ett fält");
      if (nul != std::string::npos) return refuse_nul(cells.row());
      if (parser.waiting() > limits.cell_text)
        return refuse_long_text(fmt::format("rad {}", cells.row()), limits.cell_text, log);
    }
    return parser.finish() || refuse(parser, cells.row(), "ett citattecken som aldrig stängs");
  }

  /// What the file does not say itself.
  void tell_guess() {
    const bool guessed = encoding_ == TextEncoding::windows_1252;
    if (!guessed && (shape_.told || !shape_.decimal_point())) return;
    std::string found =
        fmt::format("{}kolumner skilda av {}, alltså {} som decimaltecken",
                    guessed ? "teckenkodningen Windows-1252" + example() + ", " : "",
                    word_of_delimiter(shape_.delimiter), shape_.decimal_point() ? "punkt" : "komma");
    diagnostics_.push_back(
        {Code::csv_guessed, {grid_.source, 0, 0}, std::move(found), "UTF-8 och semikolon"});
  }

 private:
  /// A word with a letter that the guess decides, so that a person can see whether it is right.
  std::string example() const {
    const auto odd =
        std::ranges::find_if(sample_, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (odd == sample_.end()) return {};
    constexpr std::string_view ends = " ;,|\t\r\n\"";
    const auto at = static_cast<std::size_t>(odd - sample_.begin());
    const auto before = sample_.find_last_of(ends, at);
    const auto start = before == std::string::npos ? 0 : before + 1;
    const auto word =
        sample_.substr(start, std::min(sample_.find_first_of(ends, at), sample_.size()) - start);
    constexpr std::size_t longest = 60;
    return word.size() > longest ? std::string{} : fmt::format(" (till exempel ”{}”)", word);
  }

  /// A stop that the handler asked for has been told already.
  bool refuse(const CsvParser& parser, std::uint32_t row, std::string found) {
    if (parser.is_malformed())
      diagnostics_.push_back({Code::csv_malformed,
                              {grid_.source, row, 0},
                              std::move(found),
                              "citattecken runt hela fältet, och dubbla inne i det"});
    return false;
  }

  bool refuse_nul(std::uint32_t row) {
    diagnostics_.push_back({Code::csv_malformed,
                            {grid_.source, row, 0},
                            "ett tecken med värdet noll",
                            "en textfil",
                            std::string{save_as_utf8}});
    return false;
  }

  std::string_view rest_;
  TextEncoding encoding_;
  Grid& grid_;
  Diagnostics& diagnostics_;
  std::string sample_;
  CsvShape shape_;
};

}  // namespace

std::optional<Grid> read_csv(const std::filesystem::path& path, const std::string& shown_name,
                             const std::string& sheet, const ReadLimits& limits, GridRoom& room,
                             Diagnostics& diagnostics) {
  FaultLog log{shown_name, diagnostics};
  const auto bytes = bytes_of(path, limits, log);
  if (!bytes) return std::nullopt;
  Grid grid;
  grid.name = sheet;
  grid.source = std::make_shared<const Source>(Source{Source::Kind::sheet, shown_name, sheet});
  GridSink sink{grid, room, log};
  CsvFile file{*bytes, grid, diagnostics};
  if (!file.read(sink, limits, log)) return std::nullopt;
  sink.finish(diagnostics);
  file.tell_guess();
  return grid;
}

}  // namespace redovisa

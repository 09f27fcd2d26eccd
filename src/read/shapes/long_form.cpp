#include "read/shapes/long_form.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <set>
#include <string>

#include "diagnostics/folded.hpp"
#include "read/sheets/cell_reader.hpp"
#include "read/sheets/grid_rows.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 4> period_names{"period", "datum", "månad", "tid"};
constexpr std::array<std::string_view, 7> figure_names{"slag",    "värdetyp", "typ",          "mått",
                                                       "version", "scenario", "budget/utfall"};
constexpr std::array<std::string_view, 4> value_names{"belopp", "värde", "antal", "pris"};

/// The columns of a long table; null where there is none.
struct LongColumns {
  const GridCell *name = nullptr, *period = nullptr, *figure = nullptr, *value = nullptr;
  std::vector<const GridCell*> others;  // that the sheet knows
};

bool is_any_of(std::string_view folded_text, Names names) {
  return std::ranges::find(names, folded_text) != names.end();
}

/// Too long to be any of the names, all of which are single words: a letter has at most three bytes before it
/// is folded to one.
bool is_too_long(const GridCell& heading) {
  constexpr std::size_t longest = std::string_view{"budget/utfall"}.size() * 3;
  return heading.text.size() > longest && trimmed_text(heading.text).size() > longest;
}

bool has_own_figures(SheetKind kind) {
  return kind == SheetKind::operating || kind == SheetKind::by_activity || kind == SheetKind::volumes ||
         kind == SheetKind::unit_prices || kind == SheetKind::outcomes || kind == SheetKind::investments;
}

/// What belongs to the plan or is reckoned by the program; a row that says it is no fault.
bool is_left_alone(std::string_view figure) {
  const std::string written = folded(figure);
  constexpr std::array<std::string_view, 4> begins{"mål", "avvik", "differens", "diff "};
  return std::ranges::any_of(begins, [&](std::string_view begin) { return written.starts_with(begin); });
}

LongColumns long_columns(RowCells headings, const HeadingVocabulary& vocabulary) {
  LongColumns columns;
  columns.name = row_heading(headings, vocabulary);
  for (const GridCell& heading : headings) {
    if (&heading == columns.name) continue;
    const std::string name = is_too_long(heading) ? std::string{} : folded(heading.text);
    if (is_any_of(name, period_names))
      columns.period = &heading;
    else if (is_any_of(name, figure_names))
      columns.figure = &heading;
    else if (is_any_of(name, value_names))
      columns.value = &heading;
    else if (const auto sense = vocabulary.sense_of(heading.text); sense && !sense->names_rows)
      columns.others.push_back(&heading);
  }
  // Mått names the indicators where no other column does
  if (vocabulary.kind() == SheetKind::outcomes && columns.name == nullptr)
    std::swap(columns.name, columns.figure);
  return columns;
}

RowCells row_at(const Grid& table, std::uint32_t row) {
  const auto found = std::ranges::equal_range(table.cells, row, {}, &GridCell::row);
  return {found.begin(), found.end()};
}

bool has_figures(const LongColumns& columns, const HeadingVocabulary& vocabulary) {
  constexpr std::array<std::string_view, 2> without_period{"utfall", "prognos"};
  return std::ranges::any_of(columns.others, [&](const GridCell* heading) {
    return vocabulary.sense_of(heading->text)->figures || is_any_of(folded(heading->text), without_period);
  });
}

/// One value with what its row says of it.
struct LongValue {
  std::string row;  // the cells that tell the rows apart
  RowCells cells;
  const GridCell* value;
  FigureHeading heading;
  std::string_view column = {};  // a heading without period; empty: the figure's and its period's
};

bool is_month(const Period& period) { return period.first_month == period.last_month; }

/// Turns one table.
class Turning {
 public:
  Turning(const Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary,
          Diagnostics& diagnostics)
      : table_{table},
        vocabulary_{vocabulary},
        diagnostics_{diagnostics},
        columns_{long_columns(row_at(table, heading_row), vocabulary)} {
    result_.source = table.source;
    result_.name = table.name;
    result_.visibility = table.visibility;
    result_.places = table.places;
    for (const GridCell& cell : table.cells)
      if (cell.row < heading_row) result_.cells.push_back(cell);
    keys_ = columns_.others;
    keys_.insert(keys_.begin(), columns_.name);
    if (by_period()) keys_.push_back(columns_.period);
    for (const RowCells row : rows_of(table))
      if (row.front().row > heading_row) read(row);
    if (!by_period() && !is_investments()) spread_months();
    tell_left_alone();
    write_headings(heading_row);
    for (const LongValue& value : values_) write(value);
    place_blanks();
    std::ranges::stable_sort(result_.cells, {},
                             [](const GridCell& cell) { return std::pair(cell.row, cell.column); });
  }

  Grid result() && { return std::move(result_); }

 private:
  /// Indicators keep a row for each period.
  bool by_period() const { return vocabulary_.kind() == SheetKind::outcomes; }

  bool is_investments() const { return vocabulary_.kind() == SheetKind::investments; }

  CellReader reader(const GridCell& cell) const { return {table_, cell, {}, context_}; }

  void read(RowCells row) {
    const GridCell *name = cell_in(row, columns_.name->column), *value = cell_in(row, columns_.value->column);
    if (name == nullptr || value == nullptr) return;
    const auto heading = heading_of_row(row);
    if (!heading) return;
    std::string key;
    for (const GridCell* column : keys_)
      if (const GridCell* cell = cell_in(row, column->column)) key += folded(reader(*cell).text()) + '\n';
    values_.push_back({std::move(key), row, value, *heading});
    if (is_investments()) values_.back().column = investment_column(row, heading->figure);
  }

  /// "Total budget" is the project's; what is not called total is the year's.
  std::string_view investment_column(RowCells row, PrintedFigure figure) const {
    return investment_heading(figure, is_of_whole_project(cell_in(row, columns_.figure->column)->text));
  }

  /// Another year's budget has no column among the investments, nor an outcome of other months.
  bool has_investment_column(RowCells row, const FigureHeading& heading) const {
    const Period& report = vocabulary_.report();
    const bool of_year = !heading.period || heading.period->year == report.year;
    const bool of_report = !heading.period || heading.period == report || is_whole_year(*heading.period);
    return of_year && (of_report || heading.figure != PrintedFigure::outcome) &&
           !investment_column(row, heading.figure).empty();
  }

  std::optional<FigureHeading> heading_of_row(RowCells row) {
    FigureHeading heading{PrintedFigure::outcome};
    if (columns_.figure != nullptr) {
      const GridCell* figure = cell_in(row, columns_.figure->column);
      if (figure != nullptr && is_left_alone(figure->text)) return leave_alone(*figure), std::nullopt;
      const auto parsed = figure == nullptr ? std::nullopt : figure_of(*figure);
      if (!parsed) {
        tell(Code::cell_not_a_known_word, row, *columns_.figure,
             "ett av orden ”Budget”, ”Utfall”, ”Prognos”");
        return std::nullopt;
      }
      heading = *parsed;
    }
    if (by_period()) return heading;
    if (columns_.period != nullptr)
      if (const auto period = period_of(row)) heading.period = period;
    if (!is_investments()) return heading.period ? std::optional{heading} : std::nullopt;
    if (has_investment_column(row, heading)) return heading;
    return leave_alone(*cell_in(row, columns_.figure->column)), std::nullopt;
  }

  /// nullopt when the word is no figure that the sheet has.
  std::optional<FigureHeading> figure_of(const GridCell& figure) const {
    std::string words = folded(figure.text);
    if (is_investments() && words.starts_with("total"))  // "Total budget", "Totalprognos"
      words.erase(0, std::min(words.size(), words.find_first_not_of("t ", std::string_view{"total"}.size())));
    const auto parsed = parse_figure_heading(words, vocabulary_.report());
    const bool has = parsed && (is_investments() || vocabulary_.is_periodic(parsed->figure));
    return has ? parsed : std::nullopt;
  }

  void leave_alone(const GridCell& figure) {
    left_alone_.insert(figure.text);
    if (first_left_alone_ == nullptr) first_left_alone_ = &figure;
    ++rows_left_alone_;
  }

  void tell_left_alone() {
    if (first_left_alone_ == nullptr) return;
    diagnostics_.push_back(
        {Code::rows_of_other_body, position_of(table_, *first_left_alone_),
         fmt::format("{}: {} {}", fmt::join(left_alone_, ", "), rows_left_alone_,
                     rows_left_alone_ == 1 ? "rad" : "rader"),
         by_period() ? "Utfall eller Prognos" : "Budget, Utfall eller Prognos",
         by_period() ? "Målvärden hör till planen: bladet Indikatorer, kolumnen Mål med år." : ""});
  }

  std::optional<Period> period_of(RowCells row) {
    const GridCell* cell = cell_in(row, columns_.period->column);
    if (cell == nullptr) {
      tell(Code::cell_empty, row, *columns_.period, "en period, till exempel jan–aug 2025");
      return std::nullopt;
    }
    return reader(*cell).period();
  }

  void tell(Code code, RowCells row, const GridCell& column, std::string expected, std::string advice = {}) {
    const GridCell* cell = cell_in(row, column.column);
    diagnostics_.push_back({code, position_in(table_, row.front().row, column.column),
                            cell == nullptr ? std::string{} : cell->text, std::move(expected),
                            std::move(advice)});
  }

  /// A lone month is what was accumulated until then.
  void spread_months() {
    std::map<std::pair<PrintedFigure, int>, std::set<unsigned>> months;
    for (const LongValue& value : values_)
      if (is_month(*value.heading.period))
        months[{value.heading.figure, value.heading.period->year}].insert(value.heading.period->last_month);
    std::set<std::pair<PrintedFigure, int>> told;
    for (LongValue& value : values_) {
      Period& period = *value.heading.period;
      if (!is_month(period)) continue;
      const auto key = std::pair(value.heading.figure, period.year);
      if (months[key].size() == 1)
        period.first_month = 1;
      else if (told.insert(key).second)
        tell(Code::cell_not_a_period, value.cells, *columns_.period,
             fmt::format("perioden som beloppet gäller, till exempel {}",
                         name_in_heading(vocabulary_.report())),
             "Tabellen har flera månader. Skriv jan–aug 2025 för det ackumulerade, och ta bort månaderna.");
    }
  }

  std::string name_of_column(const LongValue& value) const {
    if (!value.column.empty()) return std::string{value.column};
    const std::string figure{heading_of(value.heading.figure)};
    return by_period() ? figure : figure + ' ' + name_in_heading(*value.heading.period);
  }

  void put(std::uint32_t row, std::uint32_t column, GridCell cell, std::uint32_t from_row) {
    result_.shape.origins[{row, column}] = {from_row, cell.column};
    cell.row = row;
    cell.column = column;
    result_.cells.push_back(std::move(cell));
  }

  void write_headings(std::uint32_t heading_row) {
    std::uint32_t column = 0;
    for (const GridCell* key : keys_) put(heading_row, ++column, *key, heading_row);
    if (!vocabulary_.is_plain(columns_.name->text))
      result_.shape.headings[{heading_row, 1}] = vocabulary_.known().front().name;
    if (by_period()) result_.shape.headings[{heading_row, column}] = "Period";
    for (const LongValue& value : values_) {
      const std::string name = name_of_column(value);
      if (!column_of_.try_emplace(name, column + 1).second) continue;
      GridCell heading = *columns_.value;
      heading.kind = CellKind::text;
      heading.text = name;
      put(heading_row, ++column, std::move(heading), value.cells.front().row);
    }
  }

  void write(const LongValue& value) {
    const auto [row, is_new] = row_of_.try_emplace(value.row, value.cells.front().row);
    for (std::uint32_t column = 1; is_new && column <= keys_.size(); ++column)
      if (const GridCell* cell = cell_in(value.cells, keys_[column - 1]->column))
        put(row->second, column, *cell, cell->row);
    const std::uint32_t column = column_of_.at(name_of_column(value));
    const auto [first, is_once] = written_.try_emplace({row->second, column}, value.value);
    if (is_once) return put(row->second, column, *value.value, value.value->row);
    diagnostics_.push_back({Code::conflicting_value,
                            position_of(table_, *value.value),
                            value.value->text,
                            "ett enda belopp för varje rad, slag och period",
                            {},
                            {position_of(table_, *first->second)}});
  }

  /// A figure that no row gives is missing where the first of its row's figures stands.
  void place_blanks() {
    for (const auto& [key, row] : row_of_)
      for (const auto& [name, column] : column_of_)
        result_.shape.origins.try_emplace({row, column}, row, columns_.value->column);
  }

  const Grid& table_;
  const HeadingVocabulary& vocabulary_;
  Diagnostics& diagnostics_;
  ReadContext context_{nullptr, vocabulary_.report(), &diagnostics_};
  LongColumns columns_;
  std::vector<const GridCell*> keys_;
  std::vector<LongValue> values_;
  std::set<std::string> left_alone_;  // the words of rows that are not read
  const GridCell* first_left_alone_ = nullptr;
  std::size_t rows_left_alone_ = 0;
  std::map<std::string, std::uint32_t> row_of_, column_of_;
  std::map<CellPlace, const GridCell*> written_;
  Grid result_;
};

}  // namespace

bool is_long_form(const Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary) {
  return is_long_heading(row_at(table, heading_row), vocabulary);
}

bool is_long_heading(RowCells headings, const HeadingVocabulary& vocabulary) {
  if (!has_own_figures(vocabulary.kind())) return false;
  const auto columns = long_columns(headings, vocabulary);
  const bool is_investments = vocabulary.kind() == SheetKind::investments;
  return columns.name != nullptr && columns.value != nullptr &&
         (columns.period != nullptr || is_investments) &&
         (columns.figure != nullptr || vocabulary.kind() == SheetKind::outcomes) &&
         (is_investments ? columns.others.empty() : !has_figures(columns, vocabulary));
}

Grid wide_form(const Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary,
               Diagnostics& diagnostics) {
  return Turning{table, heading_row, vocabulary, diagnostics}.result();
}

}  // namespace redovisa

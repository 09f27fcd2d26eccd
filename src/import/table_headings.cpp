#include "import/table_headings.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "read/sheets/known_columns.hpp"

namespace redovisa {

namespace {

/// "Indikator (KF)" parted into the heading and what stands in its parentheses.
std::pair<std::string, std::string> without_aside(std::string_view text) {
  const auto opening = text.rfind('(');
  if (opening == std::string_view::npos || opening == 0 || !text.ends_with(')'))
    return {std::string{text}, {}};
  return {std::string{trimmed_text(text.substr(0, opening))},
          std::string{text.substr(opening + 1, text.size() - opening - 2)}};
}

std::string one_line(std::string_view text) {
  std::string result;
  for (const char c : trimmed_text(text)) result += c == '\n' ? ' ' : c;
  return result;
}

/// The columns that a table of the plan or its follow-up may have, of all its sheets.
std::vector<KnownColumn> plan_columns() {
  std::vector<KnownColumn> columns;
  for (const SheetKind kind :
       {SheetKind::indicators, SheetKind::goals, SheetKind::assignments, SheetKind::outcomes,
        SheetKind::activities, SheetKind::operating, SheetKind::investments, SheetKind::volumes,
        SheetKind::unit_prices, SheetKind::measures, SheetKind::sick_leave, SheetKind::turnover})
    for (const auto& column : columns_of_sheet(kind)) columns.push_back(column);
  return columns;
}

/// "Resultat T1", "T2": a time of the convention's calendar, in the document's year.
std::optional<Period> period_of_calendar(std::string_view words, const Convention& convention, int year) {
  for (const auto& period : convention.calendar) {
    const std::string name = folded(period.name);
    if (words == name || words == folded(period.word)) return Period{year, 1, period.last_month};
  }
  if (words == "år" || words == "helår") return whole_year(year);
  return std::nullopt;
}

/// "2025" alone, as in tables with outcomes by year.
std::optional<Period> bare_year(std::string_view text) {
  const auto period = parse_period(text);
  return period && is_whole_year(*period) && text.size() == 4 ? period : std::nullopt;
}

class HeadingReader {
 public:
  HeadingReader(const ImportRequest& request, int year)
      : request_{request}, year_{year}, known_{plan_columns()}, headings_{headings_of(known_)} {}

  ImportedColumn read(const std::string& cell) const {
    ImportedColumn column{one_line(cell), {}, {}, {}};
    const auto [words, aside] = without_aside(column.written);
    column.aside = aside;
    if (!understand(words, column)) understand(column.written, column);
    return column;
  }

 private:
  bool understand(const std::string& words, ImportedColumn& column) const {
    const std::string text = folded(words);
    for (const auto& level : request_.convention.scale.levels)
      if (text == folded(level.key)) return column.heading = with_capital(level.key), true;
    for (const auto& kind : request_.convention.assignment_kinds)
      if (text == folded(kind.key) && text != "uppdrag")
        return column.heading = "Uppdrag", column.aside = kind.key, true;
    for (const auto& synonym : request_.synonyms)
      if (!synonym.sheet && synonym.match != SynonymMatch::before_period && is_heading(synonym, text))
        return column.heading = synonym.heading, true;
    if (const auto known = known_heading(words, headings_)) {
      column.heading = known_[known->heading].heading.name, column.period = known->period;
      return true;
    }
    return understand_period(text, column);
  }

  bool understand_period(const std::string& text, ImportedColumn& column) const {
    for (const auto& synonym : request_.synonyms) {
      if (synonym.sheet || synonym.match != SynonymMatch::before_period || !is_heading(synonym, text))
        continue;
      const std::string period = text.substr(synonym.written.size() + 1);
      column.period = period_of_calendar(period, request_.convention, year_);
      if (!column.period) column.period = parse_period(period);
      if (column.period) return column.heading = synonym.heading, true;
    }
    if (const auto year = bare_year(text)) return column.heading = "År", column.period = year, true;
    return false;
  }

  const ImportRequest& request_;
  int year_;
  std::vector<KnownColumn> known_;
  std::vector<KnownHeading> headings_;
};

}  // namespace

std::vector<ImportedColumn> columns_of(const std::vector<std::string>& cells, const ImportRequest& request,
                                       int year) {
  const HeadingReader reader{request, year};
  std::vector<ImportedColumn> columns;
  columns.reserve(cells.size());
  for (const auto& cell : cells) columns.push_back(reader.read(cell));
  return columns;
}

ImportedTable with_one_heading_row(ImportedTable table) {
  if (table.rows.size() < 3 || table.rows[0].size() < 2 || table.rows[1].size() < table.rows[0].size())
    return table;
  const auto& lower = table.rows[1];
  std::size_t years = 0;
  for (std::size_t c = 1; c < table.rows[0].size(); ++c)
    if (bare_year(trimmed_text(lower[c]))) ++years;
  const std::string first = folded(lower[0]);
  if (years < 2 || (!first.empty() && first != "år" && first != folded(table.rows[0][0]))) return table;
  std::string above;
  for (std::size_t c = 1; c < table.rows[0].size(); ++c) {
    auto& heading = table.rows[0][c];
    if (!trimmed_text(heading).empty()) above = heading.substr(0, heading.find(' '));  // "Utfall DÅ" too
    heading = above + " " + lower[c];
  }
  if (trimmed_text(table.rows[0][0]).empty()) table.rows[0][0] = "Indikator";
  table.rows.erase(table.rows.begin() + 1);
  ++table.heading_rows;
  return table;
}

bool has_heading(const std::vector<ImportedColumn>& columns, std::string_view heading) {
  return std::ranges::find(columns, heading, &ImportedColumn::heading) != columns.end();
}

}  // namespace redovisa

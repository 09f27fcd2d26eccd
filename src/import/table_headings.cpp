#include "import/table_headings.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "read/sheets/known_columns.hpp"

namespace redovisa {

namespace {

/// A heading that documents use, and the sheets' own. Both folded; a heading may also begin so.
struct Synonym {
  std::string_view written, heading;
};

constexpr std::array synonyms{
    Synonym{"ansvarig avdelning", "Ansvarig"},
    Synonym{"ansvarig för genomförande", "Ansvarig"},
    Synonym{"ansvarig nämnd", "Ansvarig"},
    Synonym{"ansvarig chef", "Ansvarig"},
    Synonym{"indikatorer", "Indikator"},
    Synonym{"mått/indikator", "Indikator"},
    Synonym{"nyckeltal", "Indikator"},
    Synonym{"nr", "Nummer"},
    Synonym{"år", "År"},
    Synonym{"övergripande mål", "Överordnat mål"},
    Synonym{"strategiska mål", "Överordnat mål"},
    Synonym{"strategiskt mål", "Överordnat mål"},
    Synonym{"inriktningsmål", "Mål"},
    Synonym{"nämndmål", "Mål"},
    Synonym{"nämndens mål", "Mål"},
    Synonym{"kommunövergripande mål", "Mål"},
    Synonym{"prestation – det som ska mätas", "Mått"},
    Synonym{"prestationer – det som ska mätas", "Mått"},
    Synonym{"prestation", "Mått"},
    Synonym{"metod/mått", "Metod"},
    Synonym{"hur ofta det ska mätas", "Hur ofta"},
    Synonym{"periodicitet", "Hur ofta"},
    Synonym{"hämtas från", "Källa"},
    Synonym{"uppföljning", "Källa"},
    Synonym{"uppföljning/ utvärdering", "Källa"},
    Synonym{"uppföljning/utvärdering", "Källa"},
    Synonym{"mätmetod", "Källa"},
    Synonym{"kolada id", "Kolada-id"},
    Synonym{"utgångsläge", "Utgångsvärde"},
    Synonym{"basvärde", "Utgångsvärde"},
    Synonym{"målnivå", "Målvärde"},
    Synonym{"målsättning", "Målvärde"},
    Synonym{"aktiviteter", "Aktivitet"},
    Synonym{"kontrollområde", "Uppdrag"},
    Synonym{"uppdrag eller initiativ", "Uppdrag"},
    Synonym{"slutdatum för uppdraget", "Slutdatum"},
    Synonym{"klart senast", "Slutdatum"},
    Synonym{"verksamheter", "Verksamhet"},
    Synonym{"verksamhetsområde", "Verksamhet"},
    Synonym{"senaste kommentar", "Kommentar"},
    Synonym{"anmärkning", "Anmärkning"},
    Synonym{"målområde", "Målområde"},
    Synonym{"måluppfyllelse", "Bedömning"},
    Synonym{"projekt", "Investering"},
    Synonym{"åtgärder", "Åtgärd"},
    Synonym{"beskrivning av åtgärd", "Åtgärd"},
    Synonym{"förväntad effekt innevarande år", "Förväntad effekt"},
    Synonym{"volymer", "Volym"},
    Synonym{"à-pris", "Insats"},
};

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
    for (const auto& synonym : synonyms)
      if (text == synonym.written) return column.heading = synonym.heading, true;
    if (text.find("nämndens mål") != std::string::npos) return column.heading = "Mål", true;
    if (const auto known = known_heading(words, headings_)) {
      column.heading = known_[known->heading].heading.name, column.period = known->period;
      return true;
    }
    return understand_period(text, column);
  }

  bool understand_period(const std::string& text, ImportedColumn& column) const {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> names{
        {{"resultat ", "Utfall"}, {"utfall ", "Utfall"}, {"bokslut ", "Utfall"}, {"målvärde ", "Mål"}}};
    for (const auto& [name, heading] : names) {
      if (!text.starts_with(name)) continue;
      column.period = period_of_calendar(text.substr(name.size()), request_.convention, year_);
      if (!column.period) column.period = parse_period(text.substr(name.size()));
      if (column.period) return column.heading = heading, true;
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

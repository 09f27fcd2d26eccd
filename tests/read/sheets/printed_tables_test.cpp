#include "read/sheets/printed_tables.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "read/printed_rows.hpp"
#include "read/sheets/economy_sheets.hpp"
#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

PrintedTable printed(SheetReading& reading, SheetKind kind, const std::vector<BuiltRow>& rows) {
  std::vector<PrintedTable> tables;
  const Grid grid = grid_of(std::string{name_of(kind)}, rows);
  read_printed_table(grid, kind, reading.context, tables);
  BOOST_REQUIRE(tables.size() == 1U);
  for (const auto& row : tables.front().rows)
    BOOST_TEST(row.cells.size() == tables.front().columns.size(), row.name);
  return tables.front();
}

/// The rows that the report adds up.
std::vector<OperatingRow> counted_rows(SheetReading& reading, const std::vector<BuiltRow>& rows) {
  const Grid grid = grid_of("Drift per verksamhet", rows);
  std::vector<PrintedTable> tables;
  Economy economy;
  read_operating_sheet(grid, reading.context, economy.by_activity);
  read_printed_table(grid, SheetKind::by_activity, reading.context, tables);
  for (const auto& table : tables) leave_out_sums(table, economy);
  return economy.by_activity;
}

std::string headings_in(const PrintedTable& table) {
  std::string text;
  for (const auto& column : table.columns) text += (text.empty() ? "" : ", ") + column.heading;
  return text;
}

/// "Intäkter: 10 inget 5".
std::string line(const PrintedRow& row) {
  std::string text = row.name + ':';
  for (const auto& cell : row.cells) text += ' ' + number_in(cell);
  return text;
}

/// What each row is: "post", "varav", "summa av Kontor", "summa av allt".
std::string kind_in_words(const PrintedRow& row) {
  switch (row.kind) {
    case PrintedRowKind::entry:
      return "post";
    case PrintedRowKind::of_which:
      return "varav";
    case PrintedRowKind::subtotal:
      return "summa av " + row.group;
    case PrintedRowKind::total:
      return "summa av allt";
  }
  return {};
}

struct RowKinds {
  std::string shows;
  std::vector<BuiltRow> rows;  // Post, Grupp, Slag, Budget
  std::vector<std::string> kinds;
  std::vector<std::string> counted;  // the rows that the typed model keeps
};

std::ostream& operator<<(std::ostream& out, const RowKinds& c) { return out << c.shows; }

const RowKinds row_kinds[] = {
    {"a total under its entries",
     {{"A", "", "", 1}, {"B", "", "", 2}, {"Totalt", "", "", 3}},
     {"post", "post", "summa av allt"},
     {"A", "B"}},
    {"a total above its entries",
     {{"Summa", "", "", 3}, {"A", "", "", 1}, {"B", "", "", 2}},
     {"summa av allt", "post", "post"},
     {"A", "B"}},
    {"the group's own name without group is its sum",
     {{"Nämnd", "Nämnd", "", 1}, {"Nämnd", "", "", 1}, {"A", "Kontor", "", 2}, {"KONTOR", "", "", 2}},
     {"post", "summa av Nämnd", "post", "summa av Kontor"},
     {"Nämnd", "A"}},
    {"a sum names its group before or after",
     {{"A", "Kontor", "", 1},
      {"Summa kontor", "", "", 1},
      {"B", "Skola", "", 2},
      {"Skola totalt", "", "", 2},
      {"Summa", "", "", 3}},
     {"post", "summa av Kontor", "post", "summa av Skola", "summa av allt"},
     {"A", "B"}},
    {"a sum that stands in a group",
     {{"A", "Kontor", "", 1}, {"Summa", "Kontor", "", 1}},
     {"post", "summa av Kontor"},
     {"A"}},
    {"parts of the row above",
     {{"A", "", "", 5}, {"varav lön", "", "", 1}, {"Hyra", "", "varav", 2}, {"Varav allt", "", "post", 1}},
     {"post", "varav", "varav", "post"},
     {"A", "varav lön", "Hyra", "Varav allt"}},
    {"sums of halves are no totals",
     {{"Avgifter", "", "", 5},
      {"Summa intäkter", "", "", 5},
      {"Lön", "", "", -7},
      {"Summa kostnader", "", "", -7},
      {"Summa nettokostnader", "", "", -2}},
     {"post", "summa av Summa intäkter", "post", "summa av Summa kostnader", "summa av allt"},
     {"Avgifter", "Lön"}},
    {"a sum in the midst of the table",
     {{"A", "", "", 1}, {"Delsumma", "", "", 1}, {"B", "", "", 2}, {"Summa", "", "", 3}},
     {"post", "summa av Delsumma", "post", "summa av allt"},
     {"A", "B"}},
    {"a note under the table is no row to sum",
     {{"A", "", "", 1}, {"Summa", "", "", 1}, {"Källa: ekonomisystemet"}},
     {"post", "summa av allt", "post"},
     {"A", "Källa: ekonomisystemet"}},
};

std::vector<BuiltRow> with_headings(std::vector<BuiltRow> rows) {
  rows.insert(rows.begin(), {"Post", "Grupp", "Slag", "Budget 2025"});
  return rows;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(printed_tables)

BOOST_AUTO_TEST_CASE(every_column_of_figures_is_there_in_the_order_of_the_sheet) {
  SheetReading reading;
  const auto table = printed(reading, SheetKind::operating,
                             {{"Post", "Budget jan–aug 2025", "Utfall jan–aug 2025", "Avvikelse",
                               "Utfall jan–apr 2025", "Budget 2025", "Kommentar", "Avvikelse"},
                              {"Intäkter", 10, 12, 2, 5, 20, "Fler avgifter", "–"},
                              {"Summa", 10, 12, "två", 5, 20, "", 0}});
  BOOST_TEST(
      headings_in(table) ==
      "Budget jan–aug 2025, Utfall jan–aug 2025, Avvikelse, Utfall jan–apr 2025, Budget 2025, Avvikelse");
  BOOST_TEST(line(table.rows[0]) == "Intäkter: 10 12 2 5 20 inget");
  BOOST_TEST(line(table.rows[1]) == "Summa: 10 12 inget 5 20 0");
  BOOST_TEST((table.rows[0].cells[5].missing == Missing::dash));
  BOOST_TEST(place_of(table.columns[2].position) == "Driftredovisning!D1");
  BOOST_TEST(place_of(table.rows[1].cells[2].position) == "Driftredovisning!D3");
  BOOST_TEST(place_of(table.rows[1].position) == "Driftredovisning!3:3");
  BOOST_TEST(reading.told() == "");
}

BOOST_DATA_TEST_CASE(a_typed_sum_is_printed_but_never_counted, row_kinds, c) {
  SheetReading reading;
  const auto rows = with_headings(c.rows);
  const auto table = printed(reading, SheetKind::by_activity, rows);
  std::vector<std::string> kinds, counted;
  for (const auto& row : table.rows) kinds.push_back(kind_in_words(row));
  for (const auto& row : counted_rows(reading, rows)) counted.push_back(row.name);
  BOOST_TEST(kinds == c.kinds, boost::test_tools::per_element());
  BOOST_TEST(counted == c.counted, boost::test_tools::per_element());
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(a_column_that_nobody_knows_is_one_of_figures_when_most_of_it_is) {
  SheetReading reading;
  const auto table = printed(reading, SheetKind::volumes,
                             {{"Volym", "Ansvar", "Konto", "Not", "Diff", "Utfall jan–aug 2025"},
                              {"HVB", "Avd. A", "4 100", "se 3", "", 7},
                              {"Hem", "12", "–", 5, "", 8},
                              {"Dag", "Avd. B", "4 300", "se 4", "", 9}});
  BOOST_TEST(headings_in(table) == "Konto, Diff, Utfall jan–aug 2025");
  BOOST_TEST(line(table.rows[0]) == "HVB: 4100 inget 7");
  BOOST_TEST((table.rows[1].cells[0].missing == Missing::dash));
}

BOOST_AUTO_TEST_CASE(a_number_is_as_the_cell_shows_it_and_in_the_table_s_unit) {
  SheetReading reading;
  const auto table = printed(reading, SheetKind::operating,
                             {{"Post", "Budget 2025", "Avvikelse"},
                              {"Intäkter", number_cell("12.4", "#,##0"), "3,4 mnkr"},
                              {"Kostnader", "−1 250,5", "5 tkr"},
                              {"Fel", error_cell("#REF!"), uncomputed_cell()}});
  BOOST_TEST(line(table.rows[0]) == "Intäkter: 12 inget");
  BOOST_TEST(line(table.rows[1]) == "Kostnader: -1250.5 5");
  BOOST_TEST(line(table.rows[2]) == "Fel: inget inget");
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(what_stands_above_the_headings_is_the_caption) {
  SheetReading reading;
  const auto table =
      printed(reading, SheetKind::volumes,
              {{"Volymer januari–april"}, {"", "antal dygn"}, {"Volym", "Utfall 2024"}, {"HVB", 3}});
  BOOST_TEST(table.caption == "Volymer januari–april\nantal dygn");
  BOOST_TEST(place_of(table.caption_position) == "Volymer!A1");
  BOOST_TEST(table.name == "Volymer");
  BOOST_TEST(place_of(table.columns.at(0).position) == "Volymer!B3");
}

BOOST_AUTO_TEST_CASE(what_the_heading_of_the_names_adds_is_of_the_whole_table) {
  SheetReading reading;
  const auto table = printed(reading, SheetKind::operating,
                             {{"Post, mnkr", "Budget 2025", "Prognos 2025"}, {"Intäkter", 46, 47}});
  BOOST_TEST(table.caption == "Post, mnkr");
  BOOST_TEST(place_of(table.caption_position) == "Driftredovisning!A1");
  const auto plain = printed(reading, SheetKind::operating,
                             {{"Post", "Budget 2025, tkr", "Prognos 2025"}, {"Intäkter", 46, 47}});
  BOOST_TEST(plain.caption == "");
}

BOOST_AUTO_TEST_CASE(turnover_has_its_period_in_the_name_and_percent_as_shown) {
  SheetReading reading;
  const auto table =
      printed(reading, SheetKind::turnover,
              {{"Grupp", "Period", "Extern", "Intern", "Totalt"},
               {"Totalt", "jan–aug 2025", number_cell("0.0559", "0.00%"), "1,02 %", number_cell("6.6")},
               {"", "jan–aug 2024", "4,73", "–", ""}});
  BOOST_TEST(headings_in(table) == "Extern, Intern, Totalt");
  BOOST_TEST((table.columns[2].figure == PrintedFigure::total));
  BOOST_TEST(line(table.rows[0]) == "Totalt, jan–aug 2025: 5.59 1.02 6.6");
  BOOST_TEST(line(table.rows[1]) == "jan–aug 2024: 4.73 inget inget");
  BOOST_TEST(kind_in_words(table.rows[0]) == "post");
}

BOOST_AUTO_TEST_CASE(a_sheet_of_another_kind_or_without_headings_gives_no_table) {
  SheetReading reading;
  std::vector<PrintedTable> tables;
  read_printed_table(grid_of("Sjukfrånvaro", {{"Grupp", "Period", "Värde"}, {"Alla", "2025-08", 6}}),
                     SheetKind::sick_leave, reading.context, tables);
  read_printed_table(grid_of("Volymer", {{"Rubrik"}}), SheetKind::volumes, reading.context, tables);
  BOOST_TEST(tables.empty());
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_SUITE_END()

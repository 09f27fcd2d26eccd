// Whatever stands in a sheet, it is understood without a crash and nothing is invented.
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "read/accounts/account_lines.hpp"
#include "read/accounts/account_table.hpp"
#include "read/shapes/shaped_tables.hpp"
#include "read/sheets/economy_sheets.hpp"
#include "read/sheets/printed_tables.hpp"
#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

/// The same numbers on every machine.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_{seed} {}
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33U) % limit;
  }

 private:
  std::uint64_t state_;
};

const std::vector<std::string> words{"Post",         "Kontostruktur",
                                     "Konto",        "Benämning",
                                     "Verksamhet",   "Ansvar",
                                     "Budget",       "Utfall",
                                     "Prognos",      "Utfall aug 2025",
                                     "2025",         "jan-aug 2025",
                                     "helår",        "Prognos 4 2025",
                                     "Återstår",     "Period",
                                     "Slag",         "Belopp",
                                     "Grupp",        "30 - Taxor",
                                     "6010 Hyra",    "Summa 60",
                                     "Summa RR",     "Intäkter",
                                     "Enhet: kr",    "Period: jan - aug",
                                     "Indikator",    "Mått",
                                     "Värde",        "Projekt",
                                     "Årets budget", "* not",
                                     "Källa: x",     "5 - Socialnämnd",
                                     "6 Skolnämnd",  "-12,5",
                                     "iu",           "Investeringar",
                                     "2025-08-31",   "Kommun",
                                     "Tkr",          ":"};

BuiltCell any_cell(Chance& chance) {
  switch (chance.below(6)) {
    case 0:
      return number_cell(std::to_string(static_cast<int>(chance.below(5000)) - 2500));
    case 1:
      return 2025;
    case 2:
      return "";
    default:
      return words[chance.below(words.size())];
  }
}

Grid any_sheet(Chance& chance) {
  std::vector<BuiltRow> rows(1 + chance.below(12));
  const std::size_t columns = 1 + chance.below(7);
  for (auto& row : rows)
    for (std::size_t i = 0; i < columns; ++i) row.push_back(any_cell(chance));
  Grid grid = grid_of("Driftredovisning", rows);
  const auto row = static_cast<std::uint32_t>(1 + chance.below(rows.size()));
  grid.merged.push_back({row, 1, row, static_cast<std::uint32_t>(chance.below(20'000))});
  return grid;
}

std::set<CellPlace> places_in(const Grid& grid) {
  std::set<CellPlace> places;
  for (const auto& cell : grid.cells) places.emplace(cell.row, cell.column);
  return places;
}

/// Every number stands where the file has one, in the order that readers need.
void check(const Grid& table, const std::set<CellPlace>& places) {
  CellPlace before{};
  for (const GridCell& cell : table.cells) {
    BOOST_TEST((before < CellPlace{cell.row, cell.column}));
    before = {cell.row, cell.column};
    if (cell.kind != CellKind::number) continue;
    const auto position = position_of(table, cell);
    BOOST_TEST(places.contains({position.row, position.column}), cell.text);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(any_cells)

BOOST_AUTO_TEST_CASE(any_sheet_is_understood_without_inventing_numbers) {
  Chance chance{7};
  for (int i = 0; i < 40; ++i) {
    const Grid sheet = any_sheet(chance);
    SheetReading reading;
    kind_by_headings(sheet, august);
    for (const SheetKind kind : {SheetKind::operating, SheetKind::outcomes}) {
      const auto tables =
          shaped_tables(sheet, kind, {august, {"", "Socialnämnden", ""}}, reading.diagnostics);
      for (const auto& table : tables) check(table.grid, places_in(sheet));
    }
  }
}

BOOST_AUTO_TEST_CASE(any_table_of_accounts_is_added_up) {
  Chance chance{11};
  AccountRules rules;
  rules.rules = {{"3", AccountClass::income, {}}, {"6", AccountClass::cost, {}}};
  rules.rows = {{"Intäkter", EconomyRowKind::entry, {AccountClass::income}, {}, {}},
                {"Kostnader", EconomyRowKind::entry, {AccountClass::cost}, {}, {}}};
  for (int i = 0; i < 40; ++i) {
    SheetReading reading;
    const Grid sheet = any_sheet(chance);
    for (const auto& [grid, kind] :
         shaped_tables(sheet, SheetKind::operating, {august, {}}, reading.diagnostics)) {
      std::vector<OperatingRow> rows;
      std::vector<PrintedTable> printed;
      read_operating_sheet(grid, reading.context, rows);
      read_printed_table(grid, SheetKind::operating, reading.context, printed);
      if (printed.empty() || !is_of_accounts(printed.front(), true)) continue;
      BOOST_TEST(rows_of_accounts(std::move(rows), rules, printed, 0, reading.diagnostics).size() <= 2U);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/shapes/cross_table.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "read/shapes/shaped_tables.hpp"
#include "read/sheets/economy_sheets.hpp"
#include "support/grid_text.hpp"
#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

struct SickLeaveTable : SheetReading {
  std::vector<SickLeaveRow> rows;

  explicit SickLeaveTable(const std::vector<BuiltRow>& cells) {
    const auto tables =
        shaped_tables(grid_of("Sjukfrånvaro", cells), SheetKind::sick_leave, {august, {}}, diagnostics);
    for (const auto& table : tables) read_sick_leave_sheet(table.grid, context, rows);
  }

  std::string text() const {
    std::string text;
    for (const auto& r : rows)
      text += fmt::format("{} {} {}: {} {},{}\n", r.measure, r.group, to_key(r.period), number_in(r.share),
                          r.share.position.row, r.share.position.column);
    return text;
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(cross_table)

BOOST_AUTO_TEST_CASE(a_column_for_each_period_gives_a_row_for_each_value_with_its_own_place) {
  const SickLeaveTable read{{{"Uttag ur lönesystemet"},
                             {"Grupp", "jan-aug 2025", "2024"},
                             {"Totalt", "6,8 %", number_cell("0.092", "0.0%")},
                             {"Kvinnor", "7,0 %", ""},
                             {"Källa: Heroma"}}};
  BOOST_TEST(read.text() ==
             " Totalt 2025-08: 6.8 3,2\n"
             " Totalt 2024: 9.2 3,3\n"
             " Kvinnor 2025-08: 7.0 4,2\n");
}

BOOST_AUTO_TEST_CASE(other_columns_follow_along) {
  const SickLeaveTable read{{{"Mått", "Grupp", "2025-08"}, {"Långtidssjukfrånvaro", "Män", "40 %"}}};
  BOOST_TEST(read.text() == "Långtidssjukfrånvaro Män 2025-08: 40 2,3\n");
}

BOOST_AUTO_TEST_CASE(what_lacks_is_told_in_the_cell_where_it_lacks) {
  const SickLeaveTable read{{{"Sjukfrånvaro"},
                             {"Mått", "Grupp", "jan-aug 2025", "2024"},
                             {"Sjukfrånvaro", "Totalt", 8, 9},
                             {"Sjukfrånvaro", "", 7, ""}}};
  BOOST_TEST(read.told() == "cell-tom Sjukfrånvaro!B4");
  BOOST_TEST(place_of(read.rows.front().position) == "Sjukfrånvaro!B3");
}

BOOST_AUTO_TEST_CASE(a_table_that_has_its_periods_in_a_column_is_left_as_it_is) {
  BOOST_TEST(
      !rows_by_period(grid_of("Sjukfrånvaro", {{"Grupp", "Period", "Värde"}, {"Alla", "2025-08", 5}})));
  BOOST_TEST(!rows_by_period(grid_of("Sjukfrånvaro", {{"Grupp", "Andel"}, {"Alla", 5}})));
}

BOOST_AUTO_TEST_SUITE_END()

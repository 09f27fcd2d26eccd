#include "read/sheets/municipal_sheets.hpp"

#include <boost/test/unit_test.hpp>

#include "support/sheet_reading.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(municipal_sheets)

BOOST_AUTO_TEST_CASE(an_expected_committee_has_a_name_and_perhaps_a_short_one_and_employees) {
  SheetReading reading;
  std::vector<ExpectedCommittee> committees;
  read_committee_sheet(
      grid_of("Nämnder",
              {{"Nämnd", "Kortnamn", "Årsarbetare"}, {"Socialnämnden", "SN", 398}, {"Valnämnden", "", ""}}),
      reading.context, committees);
  BOOST_TEST(reading.told() == "");
  BOOST_REQUIRE(committees.size() == 2U);
  BOOST_TEST(committees[0].shown_name() == "SN");
  BOOST_TEST((committees[0].employees.number == Decimal{398}));
  BOOST_TEST(committees[1].shown_name() == "Valnämnden");
  BOOST_TEST(!committees[1].employees.number);
}

BOOST_AUTO_TEST_CASE(a_formula_is_one_of_three) {
  SheetReading reading;
  std::vector<ConsolidationRow> rows;
  read_consolidation_sheet(
      grid_of("Konsolidering", {{"Indikator", "Nämnd", "Nämndens indikator", "Formel", "Bas", "Basens namn"},
                                {"K1", "SN", "I1", "Viktat medelvärde", 12, "elever"},
                                {"K1", "BN", "I2", "median", 3, "elever"}}),
      reading.context, rows);
  BOOST_TEST(reading.told() == "okänt-ord Konsolidering!D3");
  BOOST_REQUIRE(rows.size() == 2U);
  BOOST_TEST((rows[0].formula == ConsolidationFormula::weighted_mean));
  BOOST_TEST((rows[0].base.number == Decimal{12}));
  BOOST_TEST(rows[0].base_name == "elever");
}

BOOST_AUTO_TEST_CASE(the_balance_has_the_forecast_during_the_year_and_last_years_outcome) {
  SheetReading reading;  // of January to August 2025
  std::vector<BalanceRow> rows;
  read_balance_sheet(grid_of("Balanskrav", {{"Post", "Slag", "Utfall 2024", "Budget 2025", "Prognos 2025",
                                             "Återställs senast"},
                                            {"Årets resultat", "resultat", 61300, 52735, "", ""},
                                            {"Underskott 2023", "att återställa", "", "", -4200, 2026},
                                            {"Från reserven", "RUR", "", "", 100, ""}}),
                     reading.context, rows);
  BOOST_TEST(reading.told() == "");
  BOOST_REQUIRE(rows.size() == 3U);
  BOOST_TEST((rows[0].kind == BalanceKind::result));
  BOOST_TEST((rows[0].last_year.number == Decimal{61300}));
  BOOST_TEST(!rows[0].current.number);
  BOOST_TEST((rows[1].kind == BalanceKind::deficit));
  BOOST_TEST((rows[1].current.number == Decimal{-4200}));
  BOOST_TEST((rows[1].restore_by == 2026));
  BOOST_TEST((rows[2].kind == BalanceKind::equalisation_reserve));
}

BOOST_AUTO_TEST_SUITE_END()

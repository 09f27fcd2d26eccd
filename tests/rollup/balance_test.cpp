#include "rollup/balance.hpp"

#include <boost/test/unit_test.hpp>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

BalanceRow row_of(BalanceKind kind, const char* current) {
  BalanceRow row;
  row.kind = kind;
  if (*current != '\0') row.current.number = decimal(current);
  return row;
}

std::string text(const std::optional<Decimal>& number) { return number ? to_machine_text(*number) : "–"; }

OperatingRow forecast_of(const std::string& name, const char* forecast) {
  OperatingRow row;
  row.name = name;
  if (*forecast != '\0') row.forecast_year.number = decimal(forecast);
  return row;
}

/// A municipality of one committee during the year.
RollUp municipality_of(const char* committee, const char* taxes) {
  RollUp r;
  r.whole.period = august;
  r.municipality.committees = {{"Nämnden", "N", {}, {}, {}}};
  if (*committee != '\0') r.whole.economy.operating.push_back(forecast_of("Nämnden", committee));
  r.whole.economy.operating.push_back(forecast_of("Skatter", taxes));
  return r;
}

constexpr auto year = &BalanceRow::current;

}  // namespace

BOOST_AUTO_TEST_SUITE(balance)

BOOST_AUTO_TEST_CASE(the_result_is_adjusted_and_reserved_but_old_deficits_are_no_part_of_it) {
  const std::vector<BalanceRow> rows{row_of(BalanceKind::result, "50"), row_of(BalanceKind::adjustment, "-8"),
                                     row_of(BalanceKind::reserve, "-2"),
                                     row_of(BalanceKind::deficit, "-100")};
  BOOST_TEST(text(balance_result(rows, year)) == "40");
}

BOOST_AUTO_TEST_CASE(without_a_result_there_is_no_balance) {
  BOOST_TEST(text(balance_result({row_of(BalanceKind::adjustment, "-8")}, year)) == "–");
  BOOST_TEST(text(left_to_restore({row_of(BalanceKind::deficit, "-8")}, year)) == "–");
}

BOOST_AUTO_TEST_CASE(what_is_left_to_restore_is_never_more_than_nothing) {
  const auto left = [](const char* result, const char* deficit) {
    return text(
        left_to_restore({row_of(BalanceKind::result, result), row_of(BalanceKind::deficit, deficit)}, year));
  };
  BOOST_TEST(left("40", "-100") == "-60");
  BOOST_TEST(left("100", "-100") == "0");
  BOOST_TEST(left("500", "-100") == "0");
  BOOST_TEST(left("-30", "-100") == "-130");
  BOOST_TEST(left("-30", "") == "–");
  BOOST_TEST(text(left_to_restore({row_of(BalanceKind::result, "-30")}, year)) == "-30");
}

BOOST_AUTO_TEST_CASE(there_is_no_balance_while_a_row_has_no_figure) {
  const std::vector<BalanceRow> rows{row_of(BalanceKind::result, "50"), row_of(BalanceKind::adjustment, ""),
                                     row_of(BalanceKind::reserve, "-2")};
  BOOST_TEST(text(balance_result(rows, year)) == "–");
}

BOOST_AUTO_TEST_CASE(the_result_is_what_committees_and_common_rows_give) {
  BOOST_TEST(text(result_by_operating(municipality_of("-90", "100"))) == "10");
}

BOOST_AUTO_TEST_CASE(the_result_is_not_told_when_a_committee_or_a_forecast_is_missing) {
  BOOST_TEST(text(result_by_operating(municipality_of("", "100"))) == "–");
  BOOST_TEST(text(result_by_operating(municipality_of("-90", ""))) == "–");
}

BOOST_AUTO_TEST_CASE(the_oldest_deficit_is_restored_first_and_what_is_left_after_its_last_year_is_broken) {
  auto later = row_of(BalanceKind::deficit, "-60"), older = row_of(BalanceKind::deficit, "-5");
  later.restore_by = 2025;
  older.restore_by = 2023;
  const std::vector<BalanceRow> rows{row_of(BalanceKind::result, "44"), later, older};
  const auto left = deficits_left(rows, year);
  BOOST_REQUIRE(left.size() == 2);
  BOOST_TEST(to_machine_text(left[0].left) == "0");
  BOOST_TEST(!left[0].is_broken(2025));
  BOOST_TEST(to_machine_text(left[1].left) == "-21");
  BOOST_TEST(left[1].is_broken(2025));
  BOOST_TEST(!left[1].is_broken(2024));
}

BOOST_AUTO_TEST_CASE(a_negative_result_restores_nothing) {
  const auto left =
      deficits_left({row_of(BalanceKind::result, "-10"), row_of(BalanceKind::deficit, "-5")}, year);
  BOOST_TEST(to_machine_text(left.at(0).left) == "-5");
}

BOOST_AUTO_TEST_CASE(both_reserves_change_the_balanskravsresultat) {
  BOOST_TEST(text(balance_result({row_of(BalanceKind::result, "50"), row_of(BalanceKind::reserve, "-2"),
                                  row_of(BalanceKind::equalisation_reserve, "7")},
                                 year)) == "55");
}

BOOST_AUTO_TEST_CASE(amounts_of_the_wrong_sign_are_told) {
  const auto faults = [](BalanceKind kind, const char* name, const char* amount) {
    auto row = row_of(kind, amount);
    row.name = name;
    Diagnostics diagnostics;
    check_balance_signs({row}, diagnostics);
    return diagnostics.size();
  };
  BOOST_TEST(faults(BalanceKind::reserve, "Reservering till resultatreserv", "20000") == 1);
  BOOST_TEST(faults(BalanceKind::reserve, "Reservering till resultatreserv", "-20000") == 0);
  BOOST_TEST(faults(BalanceKind::equalisation_reserve, "Användning av RUR", "-1") == 1);
  BOOST_TEST(faults(BalanceKind::equalisation_reserve, "Användning av RUR", "1") == 0);
  BOOST_TEST(faults(BalanceKind::deficit, "Underskott 2022", "30000") == 1);
  BOOST_TEST(faults(BalanceKind::deficit, "Underskott 2022", "0") == 0);
  BOOST_TEST(faults(BalanceKind::adjustment, "Samtliga realisationsvinster", "3100") == 1);
  BOOST_TEST(faults(BalanceKind::adjustment, "Orealiserade vinster och förluster", "3100") == 0);
}

BOOST_AUTO_TEST_SUITE_END()

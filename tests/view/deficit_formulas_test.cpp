#include <boost/test/unit_test.hpp>

#include "support/sample_plan.hpp"
#include "view/cells.hpp"
#include "view/committee_formulas.hpp"

using namespace redovisa;

namespace {

Cell amount(const char* text) { return {Number{decimal(text)}}; }

Table balance_of(const char* result) {
  Table table;
  table.id = "balanskrav";
  table.columns = {{"Post"}, {"Budget"}, {"Prognos"}};
  table.rows = {{{text_cell("Resultat"), amount("9"), amount(result)}},
                {{text_cell("Balanskravsresultat"), amount("9"), amount(result)}, RowRole::total}};
  return table;
}

Table deficits_of(const char* first, const char* left) {
  Table table;
  table.id = "att-aterstalla";
  table.columns = {{"Underskott"}, {"Senast"}, {"Belopp"}};
  table.rows = {{{text_cell("2023"), text_cell("2026"), amount(first)}},
                {{text_cell("2024"), text_cell("2027"), amount("-10")}},
                {{text_cell("Återstår"), text_cell(""), amount(left)}}};
  return table;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(deficit_formulas_of_a_municipality)

BOOST_AUTO_TEST_CASE(what_is_left_is_a_formula_over_the_deficits_and_the_result) {
  const auto formulas = deficit_formulas(deficits_of("-50", "-20"), balance_of("40"));
  BOOST_REQUIRE(formulas.size() == 1U);
  BOOST_TEST(formulas.front().row == 2U);
  BOOST_TEST(formulas.front().column == 2U);
  const auto left = std::get<LeftOfDebts>(formulas.front().source);
  BOOST_TEST(left.rows == 2U);
  BOOST_TEST((left.added == SheetCell{"balanskrav", 1, 2}));
}

BOOST_AUTO_TEST_CASE(nothing_is_left_when_the_result_is_more_than_the_deficits) {
  BOOST_TEST(deficit_formulas(deficits_of("-50", "0"), balance_of("75")).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_value_that_the_cells_do_not_give_stays_a_value) {
  BOOST_TEST(deficit_formulas(deficits_of("-50", "-21"), balance_of("40")).empty());
  Table unknown = deficits_of("-50", "-20");
  unknown.rows.front().cells[2] = {};
  BOOST_TEST(deficit_formulas(unknown, balance_of("40")).empty());
  BOOST_TEST(deficit_formulas(deficits_of("-50", "-20"), Table{}).empty());
}

BOOST_AUTO_TEST_CASE(the_years_own_deficit_stands_last_and_is_not_counted_twice) {
  Table deficits = deficits_of("-50", "-65");
  deficits.rows.insert(deficits.rows.end() - 1, {{text_cell("2025"), text_cell("2028"), amount("-5")}});
  const auto formulas = deficit_formulas(deficits, balance_of("-5"));
  BOOST_REQUIRE(formulas.size() == 2U);
  BOOST_TEST(formulas.front().row == 3U);
  BOOST_TEST(std::get<LeftOfDebts>(formulas.front().source).rows == 2U);
  BOOST_TEST(formulas.back().row == 2U);
  BOOST_TEST(std::get<LeftOfDebts>(formulas.back().source).rows == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

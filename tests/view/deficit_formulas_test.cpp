#include <boost/test/unit_test.hpp>

#include "support/sample_plan.hpp"
#include "view/cells.hpp"
#include "view/committee_formulas.hpp"
#include "view/municipal_explanation.hpp"
#include "view/municipal_tables.hpp"

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

BOOST_AUTO_TEST_CASE(the_result_is_the_sum_of_the_driftredovisning_where_it_is_the_same) {
  RollUp r;
  r.whole.period = august;
  BalanceRow result;
  result.name = "Årets resultat";
  result.kind = BalanceKind::result;
  result.budget.number = decimal("90");
  result.current.number = decimal("70");
  r.municipality.balance = {result};
  for (const char* forecast : {"-900", "970"}) {
    OperatingRow row;
    row.name = forecast;
    row.budget_year.number = decimal("40");
    row.forecast_year.number = decimal(forecast);
    r.whole.economy.operating.push_back(row);
  }
  const PlanView plan{r.whole, r.plan};
  const MunicipalView view{r, plan};
  const auto formulas = result_formulas(view, balance_table(view));
  BOOST_REQUIRE(formulas.size() == 1U);  // the budget is another
  BOOST_TEST(formulas.front().row == 0U);
  BOOST_TEST(formulas.front().column == 2U);
  BOOST_TEST((std::get<SheetCell>(formulas.front().source) == SheetCell{"driftredovisning", 2, 6}));
}

BOOST_AUTO_TEST_CASE(the_explanation_as_json_tells_how_the_result_was_counted) {
  RollUp r;
  r.whole.period = august;
  r.whole.convention = two_level_convention();
  r.whole.indicators.push_back(indicator_with({}, "K1"));
  r.plan = assess(r.whole);
  r.counted["K1"].way = CountingWay::result_share;
  r.counted["K1"].why_not = NotCounted::no_base_rows;
  const PlanView plan{r.whole, r.plan};
  BOOST_TEST(municipal_explanation_json({r, plan}, "").find("\"beräkning\"") != std::string::npos);
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

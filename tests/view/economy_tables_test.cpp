#include "view/economy_tables.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "support/norrtalje.hpp"
#include "support/sample_economy.hpp"
#include "support/sample_plan.hpp"
#include "support/table_text.hpp"
#include "view/wording.hpp"

using namespace redovisa;

namespace {

OperatingRow operating(const std::string& name, const std::string& budget, const std::string& outcome,
                       const std::string& group = {}, EconomyRowKind kind = EconomyRowKind::entry) {
  OperatingRow row;
  row.name = name;
  row.group = group;
  row.kind = kind;
  row.budget_to_date = reported_figure(budget);
  row.outcome_to_date = reported_figure(outcome);
  return row;
}

SourceMaterial material() {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.period = august;
  return m;
}

/// The columns budget, outcome and variance of the period only.
std::string to_date(const NamedTable& named) {
  Table table = named.table;
  for (auto& row : table.rows) row.cells.resize(4);
  return rows_text(table);
}

std::string last_row(const Table& table) {
  Table last = table;
  last.rows = {table.rows.back()};
  return rows_text(last);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(economy_tables)

BOOST_AUTO_TEST_CASE(varav_rows_are_shown_and_counted_nowhere) {
  auto m = material();
  m.economy.operating = {operating("Intäkter", "100", "120"), operating("Kostnader", "-300", "-310"),
                         operating("Varav kapital", "-9", "-8", {}, EconomyRowKind::of_which)};
  const NamedTable named = operating_table(m);
  BOOST_TEST(to_date(named) ==
             "Intäkter | 100 | 120 | 20\n"
             "Kostnader | −300 | −310 | −10\n"
             "of_which: Varav kapital | −9 | −8 | 1\n"
             "total: Summa | −200 | −190 | 10\n");
  const std::vector<std::size_t> adds{0, 1};
  BOOST_TEST(named.table.rows.back().adds == adds, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_variance_has_the_sign_of_the_convention) {
  auto m = material();
  m.economy.operating = {operating("Intäkter", "100", "120")};
  m.convention.variance_signs.operating = VarianceSign::budget_minus_outcome;
  BOOST_TEST(to_date(operating_table(m)) == "Intäkter | 100 | 120 | −20\n");
}

BOOST_AUTO_TEST_CASE(amounts_are_summed_before_they_are_rounded) {
  auto m = material();
  m.economy.operating = {operating("A", "0.4", "0"), operating("B", "0.4", "0"), operating("C", "0.4", "0")};
  BOOST_TEST(to_date(operating_table(m)) ==
             "A | 0 | 0 | 0\nB | 0 | 0 | 0\nC | 0 | 0 | 0\ntotal: Summa | 1 | 0 | −1\n");
}

BOOST_AUTO_TEST_CASE(a_total_has_no_variance_when_a_row_lacks_one_of_its_figures) {
  auto m = material();
  m.economy.operating = {operating("Intäkter", "100", "120"), operating("Kostnader", "-300", "")};
  const NamedTable named = operating_table(m);
  const Row& total = named.table.rows.back();
  BOOST_TEST(text_of(total.cells[3].value) == "–");
  BOOST_TEST(text_of(total.cells[1].value) == "−200");
  BOOST_TEST(text_of(total.cells[2].value) == "–");
  BOOST_REQUIRE(named.table.notes.size() == 2U);
  BOOST_TEST(named.table.notes.back() ==
             "Summan räknas inte fram där en uppgift saknas. Saknas: Utfall jan–aug 2025: Kostnader.");
}

BOOST_AUTO_TEST_CASE(a_row_that_is_new_this_year_leaves_the_sum_of_last_years_outcomes_told) {
  auto m = material();
  m.economy.by_activity = {operating("Barn", "-100", "-120"), operating("Stab", "-10", "-10")};
  m.economy.by_activity.front().outcome_to_date_last_year = reported_figure("-90");
  const NamedTable named = activity_table(m);
  BOOST_TEST(text_of(named.table.rows.back().cells[4].value) == "−90");
  BOOST_TEST(named.table.notes.back() ==
             "Där en rad saknar uppgift om förra året är summan av de andra raderna. Saknas: Utfall jan–aug "
             "2024: Stab.");
}

BOOST_AUTO_TEST_CASE(a_column_that_nobody_has_filled_in_is_no_reason_for_a_note_of_the_sum) {
  auto m = material();
  m.economy.operating = {operating("Intäkter", "100", "120"), operating("Kostnader", "-300", "-310")};
  for (const auto& note : operating_table(m).table.notes)
    BOOST_TEST(note.find("Summans avvikelse") == std::string::npos, note);
}

BOOST_AUTO_TEST_CASE(a_missing_figure_is_a_dash_and_never_a_zero) {
  auto m = material();
  m.economy.operating = {operating("A", "10", ""), operating("B", "20", "")};
  BOOST_TEST(to_date(operating_table(m)) == "A | 10 | – | –\nB | 20 | – | –\ntotal: Summa | 30 | – | –\n");
}

BOOST_AUTO_TEST_CASE(a_group_of_several_rows_has_a_subtotal_and_a_group_of_one_has_none) {
  auto m = material();
  m.economy.by_activity = {operating("Nämnd", "-1", "-1", "Nämnd"),
                           operating("Direktör", "-2", "-3", "Kontor"),
                           operating("Stöd", "-4", "-4", "Kontor"),
                           operating("Varav hyra", "-1", "-1", "Kontor", EconomyRowKind::of_which),
                           operating("Utan grupp", "-8", "-8")};
  BOOST_TEST(to_date(activity_table(m)) ==
             "Nämnd | −1 | −1 | 0\n"
             "Direktör | −2 | −3 | −1\n"
             "Stöd | −4 | −4 | 0\n"
             "of_which: Varav hyra | −1 | −1 | 0\n"
             "subtotal: Kontor | −6 | −7 | −1\n"
             "Utan grupp | −8 | −8 | 0\n"
             "total: Summa | −15 | −16 | −1\n");
}

BOOST_AUTO_TEST_CASE(a_single_row_needs_no_total_and_no_rows_give_no_rows) {
  auto m = material();
  BOOST_TEST(operating_table(m).table.rows.empty());
  BOOST_TEST(volume_table(m).table.rows.empty());
  m.economy.operating = {operating("Intäkter", "100", "120")};
  BOOST_TEST(operating_table(m).table.rows.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_variance_is_the_difference_of_two_columns_to_its_left) {
  const auto& m = norrtalje_material();
  for (const auto& named : {operating_table(m), activity_table(m), investment_table(m), volume_table(m),
                            unit_price_table(m), measure_table(m)}) {
    BOOST_TEST(named.column_names.size() == named.table.columns.size());
    for (std::size_t c = 0; c < named.table.columns.size(); ++c)
      if (const auto* d = std::get_if<Difference>(&named.table.columns[c].formula)) {
        BOOST_TEST(named.column_names[c].starts_with("avvikelse"));
        BOOST_TEST((d->minuend < c && d->subtrahend < c && d->minuend != d->subtrahend));
      }
    for (const auto& row : named.table.rows) BOOST_TEST(row.cells.size() == named.table.columns.size());
  }
}

BOOST_AUTO_TEST_CASE(the_example_has_the_sums_that_its_rows_give) {
  const auto& m = norrtalje_material();
  BOOST_TEST(last_row(operating_table(m).table) ==
             "total: Summa | −247 747 | −237 784 | 9 963 | −239 140 | −372 965 | −369 528 | 3 437\n");
  BOOST_TEST(last_row(investment_table(m).table) ==
             "total: Summa | −5 396 | −4 696 | 700 | −7 300 | −7 300 | 0\n");
  BOOST_TEST(last_row(volume_table(m).table) ==
             "total: Totalt | 70 046 | 59 006 | −11 040 | 88 510 | 108 931 | −20 421 | 102 355\n");
}

BOOST_AUTO_TEST_SUITE_END()

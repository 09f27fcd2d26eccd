#include "read/ledger_filling.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "model/decimal.hpp"

using namespace redovisa;

namespace {

Reported figure(std::int64_t number) { return {.number = decimal_of(number)}; }

OperatingRow row(const std::string& name, const Reported& budget, const Reported& outcome,
                 EconomyRowKind kind = EconomyRowKind::entry) {
  OperatingRow result;
  result.name = name;
  result.kind = kind;
  result.budget_to_date = budget;
  result.outcome_to_date = outcome;
  return result;
}

std::string text_of(const std::vector<OperatingRow>& rows) {
  const auto number = [](const Reported& r) { return r.number ? to_machine_text(*r.number) : "–"; };
  std::string text;
  for (const auto& r : rows)
    text += fmt::format("{} {} {} {}\n", r.name, number(r.budget_to_date), number(r.outcome_to_date),
                        number(r.forecast_year));
  return text;
}

Economy of_ledger() {
  Economy economy;
  economy.operating = {row("Intäkter", figure(10), figure(11)), row("Kostnader", figure(-20), figure(-21)),
                       row("Varav personalkostnader", figure(-5), figure(-6), EconomyRowKind::of_which)};
  return economy;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ledger_filling)

BOOST_AUTO_TEST_CASE(a_folder_without_sheets_has_the_ledgers_rows) {
  Economy economy;
  Diagnostics diagnostics;
  fill_from_ledger(of_ledger(), economy, diagnostics);
  BOOST_TEST(text_of(economy.operating) ==
             "Intäkter 10 11 –\nKostnader -20 -21 –\nVarav personalkostnader -5 -6 –\n");
  BOOST_TEST(diagnostics.empty());
}

BOOST_AUTO_TEST_CASE(a_figure_that_a_person_has_written_stays) {
  Economy economy;
  economy.operating = {row("kostnader", {}, figure(-99)), row("Intäkter", {}, {})};
  economy.operating[0].forecast_year = figure(-30);
  Diagnostics diagnostics;
  fill_from_ledger(of_ledger(), economy, diagnostics);
  BOOST_TEST(text_of(economy.operating) ==
             "kostnader -20 -99 -30\nVarav personalkostnader -5 -6 –\nIntäkter 10 11 –\n");
}

BOOST_AUTO_TEST_CASE(a_row_that_the_sheet_lacks_is_added_when_the_others_are_the_same) {
  Economy economy;
  economy.operating = {row("Intäkter", {}, {})};
  Diagnostics diagnostics;
  fill_from_ledger(of_ledger(), economy, diagnostics);
  BOOST_TEST(economy.operating.size() == 3U);
  BOOST_TEST(diagnostics.empty());
}

BOOST_AUTO_TEST_CASE(parts_are_added_below_what_they_are_parts_of_unless_the_sheet_has_its_own) {
  Economy economy;
  economy.operating = {row("Intäkter", {}, {}), row("Kostnader", {}, {}),
                       row("Interna poster", figure(-1), {})};
  Diagnostics diagnostics;
  fill_from_ledger(of_ledger(), economy, diagnostics);
  BOOST_TEST(
      text_of(economy.operating) ==
      "Intäkter 10 11 –\nKostnader -20 -21 –\nVarav personalkostnader -5 -6 –\nInterna poster -1 – –\n");
  economy.operating = {row("Intäkter", {}, {}), row("Kostnader", {}, {}),
                       row("varav löner", {}, figure(-4), EconomyRowKind::of_which)};
  fill_from_ledger(of_ledger(), economy, diagnostics);
  BOOST_TEST(text_of(economy.operating) == "Intäkter 10 11 –\nKostnader -20 -21 –\nvarav löner – -4 –\n");
}

BOOST_AUTO_TEST_CASE(nothing_is_added_to_a_division_of_the_sheets_own) {
  Economy economy;
  economy.operating = {row("Intäkter", {}, {}), row("Personal", figure(-1), {}),
                       row("Övrigt", figure(-2), {})};
  Diagnostics diagnostics;
  fill_from_ledger(of_ledger(), economy, diagnostics);
  BOOST_TEST(text_of(economy.operating) == "Intäkter 10 11 –\nPersonal -1 – –\nÖvrigt -2 – –\n");
  BOOST_REQUIRE(diagnostics.size() == 1U);
  BOOST_TEST((diagnostics.front().code == Code::ledger_incomplete));
  BOOST_TEST(diagnostics.front().expected == "samma rader som i bokföringen: Kostnader");
}

BOOST_AUTO_TEST_CASE(a_table_of_more_rows_than_anyone_reads_is_told_of_instead) {
  Economy ledger;
  for (int i = 0; i < 61; ++i)
    ledger.by_activity.push_back(row(fmt::format("V{}", i), figure(-1), figure(-1)));
  ledger.by_unit = ledger.by_activity;
  Economy economy;
  Diagnostics diagnostics;
  fill_from_ledger(ledger, economy, diagnostics);
  BOOST_TEST(economy.by_activity.empty());
  BOOST_TEST(economy.by_unit.empty());
  BOOST_REQUIRE(diagnostics.size() == 2U);
  BOOST_TEST(diagnostics.front().found == "61 verksamheter");
  economy.by_activity = {row("V7", {}, {})};
  fill_from_ledger(ledger, economy, diagnostics);
  BOOST_TEST(text_of(economy.by_activity) == "V7 -1 -1 –\n");
}

BOOST_AUTO_TEST_SUITE_END()

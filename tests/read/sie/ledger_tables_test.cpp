#include "read/sie/ledger_tables.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <ostream>

#include "model/decimal.hpp"
#include "support/ledger_text.hpp"

using namespace redovisa;

namespace {

struct Tables {
  Economy economy;
  Diagnostics diagnostics;
};

std::string text_of(const Reported& figure) { return figure.number ? to_machine_text(*figure.number) : "–"; }

/// Budget and outcome to date, outcome last year, budget of the year: "Intäkter 1 2 3 4", a line each.
std::string text_of(const std::vector<OperatingRow>& rows) {
  std::string text;
  for (const auto& row : rows)
    text +=
        fmt::format("{} {} {} {} {}\n", row.name, text_of(row.budget_to_date), text_of(row.outcome_to_date),
                    text_of(row.outcome_to_date_last_year), text_of(row.budget_year));
  return text;
}

Tables tables_of(const std::vector<std::string>& files, const std::string& units = {},
                 const Period& period = {2025, 1, 8}) {
  Tables result;
  std::vector<Ledger> ledgers;
  for (const auto& file : files) {
    auto reading = read_sie4_text(file);
    BOOST_REQUIRE_MESSAGE(reading.ledger, told(reading.diagnostics));
    ledgers.push_back(*reading.ledger);
  }
  const AccountRules rules = kommun_bas();
  result.economy = ledger_tables(ledgers, {rules, period, {units, {}}}, result.diagnostics);
  return result;
}

const std::string head =
    "#RAR -1 20240101 20241231\n#OMFATTN 20250831\n#DIM 1 Ansvar\n#DIM 20 Verksamhet\n"
    "#OBJEKT 1 51 Kansli\n#OBJEKT 1 52 Skola\n#OBJEKT 20 400 Förskola\n#OBJEKT 20 440 Grundskola\n";

// line 14 is the first of these
const std::string amounts =
    "#PSALDO 0 202501 3110 {} -1000\n#PSALDO 0 202501 3110 {1 52} -1000\n#PSALDO 0 202501 3110 {20 400} "
    "-1000\n"
    "#PSALDO 0 202508 5010 {} 3000.40\n#PSALDO 0 202508 5010 {1 51} 1000\n#PSALDO 0 202508 5010 {1 52} "
    "2000.40\n#PSALDO 0 202508 5010 {20 440} 2000\n"
    "#PSALDO 0 202503 7910 {} 500\n#PSALDO 0 202503 1510 {} 77777\n"
    "#PSALDO -1 202402 5010 {} 700\n#PSALDO -1 202412 5010 {} 9000\n"
    "#PBUDGET 0 202501 5010 {} 4000\n#PBUDGET 0 202512 5010 {} 6000\n"
    "#RES 0 3110 -1000\n#RES 0 5010 3000.40\n#RES 0 7910 500\n#UB 0 1510 77777\n#RES -1 5010 9700\n";

const std::string whole = sie4("3", head + amounts);

}  // namespace

BOOST_AUTO_TEST_SUITE(ledger_tables_of_a_municipality)

BOOST_AUTO_TEST_CASE(accounts_become_rows_in_tkr_with_income_positive) {
  const auto [economy, diagnostics] = tables_of({whole});
  BOOST_TEST(told(diagnostics) == "");
  BOOST_TEST(text_of(economy.operating) ==
             "Intäkter 0 1 0 0\n"
             "Kostnader -4 -3.5004 -0.7 -10\n"
             "Varav personalkostnader -4 -3.0004 -0.7 -10\n"
             "Varav kapitalkostnader 0 -0.5 0 0\n");
}

BOOST_AUTO_TEST_CASE(a_figure_points_to_the_first_line_that_it_comes_from) {
  const auto [economy, diagnostics] = tables_of({whole});
  const OperatingRow& costs = economy.operating[1];
  BOOST_TEST(to_string(costs.outcome_to_date.position) == "bok.se:17");
  BOOST_TEST(to_string(costs.budget_to_date.position) == "bok.se:25");
  BOOST_TEST(to_string(economy.operating[0].budget_year.position) == "bok.se");
}

BOOST_AUTO_TEST_CASE(the_same_money_is_told_by_ansvar_and_by_verksamhet_and_never_added_together) {
  const auto [economy, diagnostics] = tables_of({whole});
  BOOST_TEST(text_of(economy.by_unit) ==
             "Kansli 0 -1 0 0\n"
             "Skola 0 -1.0004 0 0\n"
             "Utan ansvar -4 -0.5 -0.7 -10\n");
  BOOST_TEST(text_of(economy.by_activity) ==
             "Förskola 0 1 0 0\n"
             "Grundskola 0 -2 0 0\n"
             "Utan verksamhet -4 -1.5004 -0.7 -10\n");
}

BOOST_AUTO_TEST_CASE(a_committee_has_the_part_of_its_ansvar) {
  for (const std::string units : {"52", "5", "50-52", "skola; 51"}) {
    const auto [economy, diagnostics] = tables_of({whole}, units);
    const bool both = units != "52";
    BOOST_TEST(text_of(economy.operating)
                   .starts_with(both ? "Intäkter 0 1 0 0\nKostnader 0 -3.0004 0 0\n"
                                     : "Intäkter 0 1 0 0\nKostnader 0 -2.0004 0 0\n"));
    BOOST_TEST(economy.by_unit.empty() == !both);
  }
}

BOOST_AUTO_TEST_CASE(what_is_by_one_dimension_alone_is_not_told_by_two) {
  const auto [economy, diagnostics] = tables_of({whole}, "52");
  BOOST_TEST(economy.by_activity.empty());
  BOOST_TEST(told(diagnostics) ==
             "bokföring-ofullständig bok.se per verksamhet saknas utfallet och budgeten för ansvaret 52\n");
}

BOOST_AUTO_TEST_CASE(vouchers_have_both_dimensions) {
  const std::string vouchers =
      "#VER A 1 20250815\n{\n#TRANS 5010 {1 52 20 440} 5000\n#TRANS 5010 {1 51 20 400} 300\n"
      "#TRANS 6010 {1 52} 200\n#TRANS 1510 {} -5500\n}\n";
  const auto [economy, diagnostics] = tables_of({sie4("4", head + vouchers)}, "52");
  BOOST_TEST(text_of(economy.operating) ==
             "Intäkter – 0 – –\nKostnader – -5.2 – –\nVarav personalkostnader – -5 – –\n");
  BOOST_TEST(text_of(economy.by_activity) == "Grundskola – -5 – –\nUtan verksamhet – -0.2 – –\n");
}

BOOST_AUTO_TEST_CASE(an_ansvar_that_the_ledger_does_not_have_is_told) {
  const auto [economy, diagnostics] = tables_of({whole}, "6, 7000-7999");
  BOOST_TEST(economy.operating.empty());
  BOOST_REQUIRE(diagnostics.size() == 1U);
  BOOST_TEST(diagnostics.front().expected == "ansvar i bokföringen, till exempel 51, 52");
}

BOOST_AUTO_TEST_CASE(a_figure_that_no_file_covers_is_missing_and_told) {
  const auto [economy, diagnostics] = tables_of({whole}, {}, {2025, 1, 10});
  BOOST_TEST(text_of(economy.operating).starts_with("Intäkter 0 – 0 0\n"));
  BOOST_TEST(told(diagnostics) == "bokföring-ofullständig bok.se saknas: utfallet för perioden\n");
}

BOOST_AUTO_TEST_CASE(last_year_may_come_from_a_file_of_its_own) {
  const std::string now = sie4("2", "#OMFATTN 20250831\n#PSALDO 0 202501 5010 {} 100\n");
  const std::string then =
      "#FLAGGA 0\n#SIETYP 2\n#RAR 0 20240101 20241231\n#PSALDO 0 202408 5010 {} 40\n#PSALDO 0 202409 5010 {} "
      "9\n";
  const auto [economy, diagnostics] = tables_of({then, now});
  BOOST_TEST(text_of(economy.operating) ==
             "Intäkter – 0 0 –\nKostnader – -0.1 -0.04 –\nVarav personalkostnader – -0.1 -0.04 –\n");
}

BOOST_AUTO_TEST_CASE(two_files_with_the_same_outcome_are_told_of) {
  const auto [economy, diagnostics] = tables_of({whole, whole});
  BOOST_TEST(economy.operating.empty());
  BOOST_TEST(told(diagnostics) == "motstridig-uppgift bok.se SIE 4 typ 3\n");
}

BOOST_AUTO_TEST_CASE(results_alone_are_of_the_time_that_the_file_goes_to) {
  const std::string file = sie4("1", "#OMFATTN 20250831\n#RES 0 5010 1000\n#UB 0 1510 -1000\n");
  BOOST_TEST(
      text_of(tables_of({file}).economy.operating).starts_with("Intäkter – 0 – –\nKostnader – -1 – –\n"));
  BOOST_TEST(text_of(tables_of({file}, {}, {2025, 1, 4}).economy.operating)
                 .starts_with("Intäkter – – – –\nKostnader – – – –\n"));
}

BOOST_AUTO_TEST_CASE(a_year_that_is_not_the_calendars_has_what_it_covers) {
  const std::string file =
      "#FLAGGA 0\n#SIETYP 2\n#RAR 0 20240901 20250831\n#PSALDO 0 202409 5010 {} 9\n#PSALDO 0 202508 5010 {} "
      "100\n#PBUDGET 0 202508 5010 {} 120\n";
  BOOST_TEST(text_of(tables_of({file}).economy.operating)
                 .starts_with("Intäkter 0 0 – –\nKostnader -0.12 -0.1 – –\n"));
}

BOOST_AUTO_TEST_CASE(accounts_without_rule_and_of_another_sort_are_told_once_for_a_file) {
  const auto [economy, diagnostics] = tables_of(
      {sie4("2", head + "#KONTO 9010 \"Fördelning\"\n#KTYP 5010 I\n#KTYP 3110 I\n"
                        "#PSALDO 0 202508 9010 {} 5\n#PSALDO 0 202508 DIFF {} 1\n#PSALDO 0 202508 9020 {} 0\n"
                        "#PSALDO 0 202508 5010 {} 5\n#PSALDO 0 202501 3110 {} -5\n")});
  const std::string text = told(diagnostics);
  BOOST_TEST(text.find("konto-utan-regel bok.se:14 9010 (Fördelning), DIFF\n") != std::string::npos);
  BOOST_TEST(text.find("kontotyp-avviker bok.se:15 5010 (intäkt)\n") != std::string::npos);
  BOOST_TEST(text_of(economy.operating).starts_with("Intäkter – 0.005 – –\nKostnader – -0.005 – –\n"));
}

BOOST_AUTO_TEST_CASE(two_objects_of_one_name_are_told_apart_by_their_codes) {
  const auto [economy, diagnostics] = tables_of(
      {sie4("3",
            "#DIM 1 Ansvar\n#OBJEKT 1 51 Skola\n#OBJEKT 1 52 Skola\n#OMFATTN 20250831\n#RES 0 5010 3000\n"
            "#PSALDO 0 202501 5010 {} 3000\n#PSALDO 0 202501 5010 {1 51} 1000\n"
            "#PSALDO 0 202501 5010 {1 52} 1500\n#PSALDO 0 202501 5010 {1 53} 500\n")});
  BOOST_TEST(text_of(economy.by_unit) == "51 Skola – -1 – –\n52 Skola – -1.5 – –\n53 – -0.5 – –\n");
}

BOOST_AUTO_TEST_CASE(the_accounts_of_a_row_add_up_to_its_figures) {
  const auto reading = read_sie4_text(whole);
  const AccountRules rules = kommun_bas();
  const std::vector<Ledger> ledgers{*reading.ledger};
  const LedgerRequest request{rules, {2025, 1, 8}, {}};
  const auto tables = tables_of({whole});
  std::string text;
  for (const auto& row : tables.economy.operating)
    for (const auto& figure : accounts_of_row(ledgers, request, row.name)) {
      BOOST_TEST(to_machine_text(figure.tkr) == text_of(row.*figure.field), row.name);
      Decimal sum;
      for (const auto& account : figure.accounts) sum = sum + account.tkr;
      BOOST_TEST(to_machine_text(trimmed(sum)) == to_machine_text(figure.tkr), row.name);
      if (row.name != "Kostnader" || figure.field != &OperatingRow::outcome_to_date) continue;
      for (const auto& account : figure.accounts)
        text += fmt::format("{} {} {}\n", account.number, to_machine_text(account.tkr),
                            to_string(account.position));
    }
  BOOST_TEST(text == "5010 -3.0004 bok.se:17\n7910 -0.5 bok.se:21\n");
  BOOST_TEST(accounts_of_row(ledgers, request, "kostnader").size() == 4U);
  BOOST_TEST(accounts_of_row(ledgers, request, "Kostnad").empty());
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/accounts/account_table.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "read/accounts/account_lines.hpp"
#include "read/shapes/shaped_tables.hpp"
#include "read/sheets/economy_sheets.hpp"
#include "read/sheets/printed_tables.hpp"
#include "support/sheet_reading.hpp"
#include "support/written_table.hpp"

using namespace redovisa;

namespace {

AccountRules rules() {
  using enum AccountClass;
  AccountRules rules;
  rules.title = "Provplan";
  for (const auto& [prefix, account_class] :
       {std::pair{"3", income}, {"5", personnel_cost}, {"6", cost}, {"79", capital_cost}, {"1", skipped}})
    rules.rules.push_back({prefix, account_class, {}});
  rules.rows = {{"Intäkter", EconomyRowKind::entry, {income}, {}, {}},
                {"Kostnader", EconomyRowKind::entry, {personnel_cost, cost, capital_cost}, {}, {}},
                {"Varav personal", EconomyRowKind::of_which, {personnel_cost}, {}, {}},
                {"Varav kapital", EconomyRowKind::of_which, {capital_cost}, {}, {}}};
  return rules;
}

/// A table of accounts read to the rows of a driftredovisning.
struct AccountSheet : SheetReading {
  std::vector<OperatingRow> rows;
  std::vector<PrintedTable> printed;

  explicit AccountSheet(const std::vector<BuiltRow>& cells) {
    const auto tables = shaped_tables(grid_of("Driftredovisning", cells), SheetKind::operating,
                                      {august, {"", "", ""}}, diagnostics);
    read_operating_sheet(tables.front().grid, context, rows);
    read_printed_table(tables.front().grid, SheetKind::operating, context, printed);
    BOOST_REQUIRE(printed.size() == 1U);
    BOOST_REQUIRE(is_of_accounts(printed.front(), tables.front().grid.shape.accounts));
    rows = rows_of_accounts(std::move(rows), rules(), printed, 0, diagnostics);
  }

  std::string text() const {
    std::string text;
    for (const auto& r : rows)
      text += fmt::format("{}: {} {}\n", r.name, number_in(r.outcome_to_date), number_in(r.budget_year));
    return text;
  }
};

const BuiltRow headings{"Kontostruktur", "Utfall Jan - Aug 2025", "Budget 2025"};

const std::vector<BuiltRow> unfolded{headings,
                                     {"30 - Taxor", 40, 60},
                                     {"   3410 - Bostadshyror", 10, 15},
                                     {"   3420 - Lokalhyror", 5, 8},
                                     {"Summa 34 - Hyror", 15, 23},
                                     {"Summa 3 - Intäkter/Inkomster", 55, 83},
                                     {"Summa INTÄKTER", 55, 83},
                                     {""},
                                     {"50 - Löner", -100, -150},
                                     {"6010 - Lokaler", -20, -30},
                                     {"Summa 6 - Övriga kostnader", -20, -30},
                                     {"79 - Avskrivningar", -4, -6},
                                     {"Summa KOSTNADER", -124, -186},
                                     {"Summa RR", -69, -103}};

}  // namespace

BOOST_AUTO_TEST_SUITE(account_table)

BOOST_AUTO_TEST_CASE(the_leaves_are_added_and_the_sums_never) {
  const AccountSheet sheet{unfolded};
  BOOST_TEST(sheet.text() ==
             "Intäkter: 55 83\nKostnader: -124 -186\nVarav personal: -100 -150\nVarav kapital: -4 -6\n");
  BOOST_TEST(sheet.told() == "");
  BOOST_TEST(place_of(sheet.rows[1].position) == "Driftredovisning!9:9");
  BOOST_TEST(place_of(sheet.rows[1].outcome_to_date.position) == "Driftredovisning!B9");
}

BOOST_AUTO_TEST_CASE(sums_that_hold_leave_nothing_to_tell) {
  const AccountSheet sheet{unfolded};
  BOOST_TEST(sheet.printed.size() == 1U);
  BOOST_TEST(sheet.printed.front().rows.size() == 6U);
  BOOST_TEST(brief(findings_on_sums(material_with(sheet.printed))) == "");
}

BOOST_AUTO_TEST_CASE(groups_that_are_not_unfolded_count_as_they_are) {
  const AccountSheet sheet{{headings,
                            {"Summa 3 - Intäkter", 55, 83},
                            {"Summa 5 - Personal", -100, -150},
                            {"Summa 6 - Övrigt", -20, -30},
                            {"Summa RR", -65, -97}}};
  BOOST_TEST(sheet.text() == "Intäkter: 55 83\nKostnader: -120 -180\nVarav personal: -100 -150\n");
  BOOST_TEST(sheet.printed.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_sum_that_differs_is_told_by_the_review_with_its_cells) {
  auto rows = unfolded;
  rows[4] = {"Summa 34 - Hyror", 17, 23};
  const AccountSheet sheet{rows};
  BOOST_TEST(sheet.text().starts_with("Intäkter: 55 83\n"));
  const auto findings = findings_on_sums(material_with(sheet.printed));
  BOOST_REQUIRE(findings.size() == 1U);
  BOOST_TEST(cells_of(findings.front()) == "B5 B3 B4");
  BOOST_TEST(brief(findings).find("rad=Summa 34 - Hyror") != std::string::npos, brief(findings));
}

BOOST_AUTO_TEST_CASE(so_is_one_that_differs_in_every_column) {
  auto rows = unfolded;
  rows[13] = {"Summa RR", -99, -140};
  const auto findings = findings_on_sums(material_with(AccountSheet{rows}.printed));
  BOOST_REQUIRE(findings.size() == 1U);
  BOOST_TEST(brief(findings).find("Summa RR") != std::string::npos, brief(findings));
}

BOOST_AUTO_TEST_CASE(what_is_only_rounded_does_not_differ) {
  const AccountSheet sheet{{headings,
                            {"3410 - Bostäder", 10, 15},
                            {"3420 - Lokaler", 5, 8},
                            {"Summa 34 - Hyror", 16, 22},
                            {"50 - Löner", -1, -1}}};
  BOOST_TEST(sheet.printed.size() == 1U);
}

BOOST_AUTO_TEST_CASE(signs_as_in_the_ledger_are_turned_and_told) {
  const AccountSheet sheet{
      {headings, {"30 - Taxor", -40, -60}, {"50 - Löner", 100, 150}, {"60 - Hyror", 20, 30}}};
  BOOST_TEST(sheet.text() == "Intäkter: 40 60\nKostnader: -120 -180\nVarav personal: -100 -150\n");
  BOOST_TEST(sheet.told() == "tecken-vända Driftredovisning!");
  const PrintedTable& printed = sheet.printed.front();
  BOOST_TEST(number_in(printed.rows.front().cells.front()) == "-40");
  BOOST_TEST((in_report(printed, *printed.rows.front().cells.front().number) == Decimal{40}));
}

BOOST_AUTO_TEST_CASE(accounts_without_rule_are_told_and_those_left_out_on_purpose_are_not) {
  const AccountSheet sheet{{headings,
                            {"30 - Taxor", 40, 60},
                            {"50 - Löner", -100, -150},
                            {"15 - Fordringar", 7, 7},
                            {"90 - Internt", 8, 8},
                            {"Justering", 9, 9}}};
  BOOST_TEST(sheet.text() == "Intäkter: 40 60\nKostnader: -100 -150\nVarav personal: -100 -150\n");
  BOOST_TEST(sheet.told() == "konto-utan-regel Driftredovisning!5:5, konto-utan-regel Driftredovisning!6:6");
}

BOOST_AUTO_TEST_CASE(the_number_may_stand_in_a_column_of_its_own) {
  const AccountSheet sheet{{{"Konto", "Benämning", "Utfall jan-aug 2025"},
                            {3010, "Taxor", 40},
                            {5010, "Löner", -100},
                            {"Summa", "", -60}}};
  BOOST_TEST(sheet.text() == "Intäkter: 40 inget\nKostnader: -100 inget\nVarav personal: -100 inget\n");
  BOOST_TEST(sheet.printed.front().rows.front().name == "3010 - Taxor");
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/sie/sie5_reader.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "read/sie/ledger_reconciliation.hpp"
#include "support/ledger_text.hpp"

using namespace redovisa;

namespace {

using enum LedgerFigure;

std::string sie5(const std::string& accounts, const std::string& journal,
                 const std::string& covered = " lastCoveredDate=\"2025-02-28\"") {
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Sie xmlns=\"http://www.sie.se/sie5\">\n<FileInfo>"
         "<Company organizationId=\"1\" name=\"Granby kommun\"/><FiscalYears>"
         "<FiscalYear start=\"2024-01\" end=\"2024-12\" closed=\"true\"/>"
         "<FiscalYear start=\"2025-01\" end=\"2025-12\" primary=\"true\"" +
         covered + "/></FiscalYears><AccountingCurrency currency=\"SEK\"/></FileInfo>\n<Accounts>\n" +
         accounts +
         "</Accounts>\n<Dimensions><Dimension id=\"1\" name=\"Ansvar\"><Object id=\"51\" name=\"Kansli\"/>"
         "</Dimension></Dimensions>\n<Journal id=\"A\">\n" +
         journal + "</Journal>\n<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>\n</Sie>\n";
}

const std::string accounts =
    "<Account id=\"1510\" name=\"Kundfordringar\" type=\"asset\"><OpeningBalance month=\"2025-01\" "
    "amount=\"100\"/><ClosingBalance month=\"2025-12\" amount=\"-25.5\"/></Account>\n"
    "<Account id=\"5010\" name=\"Löner\" type=\"cost\"><ClosingBalance month=\"2025-12\" amount=\"125.50\"/>"
    "<ClosingBalance month=\"2025-12\" amount=\"100\"><ObjectReference dimId=\"1\" objectId=\"51\"/>"
    "</ClosingBalance>"
    "<Budget month=\"2025-01\" amount=\"60\"/><Budget month=\"2025-01\" amount=\"40\">"
    "<ObjectReference dimId=\"1\" objectId=\"51\"/></Budget><Budget month=\"2025-03\" "
    "amount=\"9\"/></Account>\n";

const std::string journal =
    "<JournalEntry id=\"1\" journalDate=\"2025-01-15\">\n"
    "<LedgerEntry accountId=\"5010\" amount=\"100\"><ObjectReference dimId=\"1\" "
    "objectId=\"51\"/></LedgerEntry>\n"
    "<LedgerEntry accountId=\"5010\" amount=\"25.5\" ledgerDate=\"2025-02-01+01:00\"/>\n"
    "<LedgerEntry accountId=\"5010\" amount=\"999\"><Overstrike date=\"2025-01-16\" "
    "by=\"K\"/></LedgerEntry>\n"
    "<LedgerEntry accountId=\"1510\" amount=\"-125.5\"/>\n</JournalEntry>\n";

struct FaultCase {
  std::string accounts, journal, told;
};

std::ostream& operator<<(std::ostream& out, const FaultCase& c) { return out << c.told; }

const std::vector<FaultCase> faults{
    {"<Account name=\"Löner\"/>\n", "", "xml-attribut-saknas bok.sie:5:1 <Account>\n"},
    {"<Account id=\"5010\"><Budget amount=\"1,5\"/></Account>\n", "", "bokföring-oläsbar bok.sie:5:20 1,5\n"},
    {"<Account id=\"5010\"><Budget amount=\"1.505\"/></Account>\n", "",
     "bokföring-oläsbar bok.sie:5:20 1.505\n"},
    {"<Account id=\"5010\"><Budget month=\"2025-13\" amount=\"1\"/></Account>\n", "",
     "bokföring-oläsbar bok.sie:5:20 month=\"2025-13\"\n"},
    {"",
     "<JournalEntry id=\"7\" journalDate=\"2025-01-15\"><LedgerEntry accountId=\"1\" amount=\"5\"/>"
     "</JournalEntry>\n",
     "verifikation-obalans bok.sie:8:1 verifikation 7: summan är 5,00 kr\n"},
    {"", "<JournalEntry", "xml-trasig"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(sie5_reader)

BOOST_AUTO_TEST_CASE(entries_that_are_not_struck_out_are_the_outcome_of_their_month) {
  const auto reading = read_sie5_text(sie5(accounts, journal));
  BOOST_TEST(told(reading.diagnostics) == "");
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(sums_to(1, *reading.ledger, outcome) == "1510=-125.5 5010=100");
  BOOST_TEST(sums_to(2, *reading.ledger, outcome) == "1510=-125.5 5010=125.5");
  BOOST_TEST(sums_by("1", 2, *reading.ledger, outcome) == "51=100");
  LedgerFaults unused{reading.ledger->source, const_cast<Diagnostics&>(reading.diagnostics)};
  BOOST_TEST(reconcile(*reading.ledger, unused) ==
             "SIE 5 (signaturen har inte kontrollerats), Granby kommun, januari–februari 2025, 2 konton, "
             "objekten står på verifikationerna, stämmer mot #UB");
}

BOOST_AUTO_TEST_CASE(a_budget_of_an_object_is_part_of_its_accounts) {
  const auto reading = read_sie5_text(sie5(accounts, journal));
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(sums_to(12, *reading.ledger, budget) == "5010=69");
  BOOST_TEST(sums_by("1", 12, *reading.ledger, budget) == "51=40");
}

BOOST_AUTO_TEST_CASE(a_budget_without_month_is_of_the_primary_year) {
  const auto reading = read_sie5_text(
      sie5("<Account id=\"5010\" type=\"cost\"><Budget amount=\"120\"/></Account>\n", journal));
  BOOST_REQUIRE(reading.ledger);
  BOOST_REQUIRE(!reading.ledger->amounts.empty());
  BOOST_TEST((reading.ledger->amounts.back().month == LedgerMonth{2025, 0}));
  BOOST_TEST(find_year(*reading.ledger, -1)->first.year == 2024);
}

BOOST_DATA_TEST_CASE(what_is_wrong_is_told_with_its_place, faults, c) {
  const auto reading = read_sie5_text(sie5(c.accounts, c.journal));
  BOOST_TEST(!reading.ledger);
  BOOST_TEST(told(reading.diagnostics).starts_with(c.told));
}

BOOST_AUTO_TEST_CASE(a_prefix_and_an_import_file_are_read_too) {
  const auto reading = read_sie5_text(
      "<s:SieEntry xmlns:s=\"http://www.sie.se/sie5\"><s:FileInfo><s:Company name=\"Granby\"/></s:FileInfo>"
      "<s:Journal><s:JournalEntry journalDate=\"2025-01-15\"><s:LedgerEntry accountId=\"5010\" amount=\"5\"/>"
      "<s:LedgerEntry accountId=\"1510\" amount=\"-5\"/></s:JournalEntry></s:Journal></s:SieEntry>");
  BOOST_TEST(told(reading.diagnostics) == "");
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(sums_to(1, *reading.ledger, outcome) == "1510=-5 5010=5");
  BOOST_TEST(reading.ledger->kind == "SIE 5 för import");
}

BOOST_AUTO_TEST_CASE(entities_are_refused) {
  const auto reading = read_sie5_text("<!DOCTYPE Sie [<!ENTITY a \"b\">]><Sie>&a;</Sie>");
  BOOST_TEST(!reading.ledger);
  BOOST_TEST(told(reading.diagnostics).starts_with("xml-trasig bok.sie:1"));
}

BOOST_AUTO_TEST_SUITE_END()

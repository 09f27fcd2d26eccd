#include "read/sie/sie4_reader.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <ostream>
#include <zlib.h>

#include "read/sie/ledger_reconciliation.hpp"
#include "support/ledger_text.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;

namespace {

using enum LedgerFigure;

/// The line that tells what a ledger holds.
std::string reconciled(const LedgerReading& reading, Diagnostics& diagnostics) {
  LedgerFaults faults{reading.ledger->source, diagnostics};
  return reconcile(*reading.ledger, faults);
}

std::string reconciled(const LedgerReading& reading) {
  Diagnostics diagnostics;
  return reconciled(reading, diagnostics);
}

const std::string names =
    "#OMFATTN 20250228\n#KONTO 3010 Avgifter\n#KONTO 5010 L\x94ner\n#DIM 1 Ansvar\n#DIM 20 Verksamhet\n"
    "#OBJEKT 1 51 Kansli\n#OBJEKT 1 52 Skola\n";

// 5010 costs 500 in January and 300 in February; 51 has 150 of it, 52 has 600, and 50 has no ansvar
const std::string as_total =
    "#RES 0 3010 -900\n#RES 0 5010 800.00\n"
    "#PSALDO 0 202501 3010 {} -900\n#PSALDO 0 202501 3010 {1 51} -900\n#PSALDO 0 202501 3010 {20 A} -900\n"
    "#PSALDO 0 202501 5010 {} 500\n#PSALDO 0 202501 5010 {1 51} 150\n#PSALDO 0 202501 5010 {1 52} 300\n"
    "#PSALDO 0 202502 5010 {} 300\n#PSALDO 0 202502 5010 {1 52} 300\n";
const std::string apart =
    "#RES 0 3010 -900\n#RES 0 5010 800.00\n"
    "#PSALDO 0 202501 3010 {1 51 20 A} -900\n"
    "#PSALDO 0 202501 5010 {} 50\n#PSALDO 0 202501 5010 {1 51} 150\n#PSALDO 0 202501 5010 {1 52} 300\n"
    "#PSALDO 0 202502 5010 {1 52} 300\n";

const std::string voucher_head = "#VER A 1 20250115 \"Faktura\"\n{\n";

struct MeaningCase {
  std::string lines;
  std::string words;
};

std::ostream& operator<<(std::ostream& out, const MeaningCase& c) { return out << c.words; }

const std::vector<MeaningCase> meanings{{as_total, "objektens belopp ingår i kontots"},
                                        {apart, "objektens belopp står för sig"}};

struct FaultCase {
  std::string type, lines;
  std::string told;
};

std::ostream& operator<<(std::ostream& out, const FaultCase& c) { return out << c.told; }

// the first line of each case is line 6 of its file
const std::vector<FaultCase> faults{
    {"3", "#PSALDO 0 202501 3010 {} 12x\n", "bokföring-oläsbar bok.se:6:26 12x\n"},
    {"3", "#PSALDO 0 202513 3010 {} 12\n", "bokföring-oläsbar bok.se:6:11 202513\n"},
    {"3", "#PSALDO 2025 202501 3010 {} 12\n", "bokföring-oläsbar bok.se:6:9 2025\n"},
    {"3", "#PSALDO 0 202501\n", "bokföring-oläsbar bok.se:6:1 #PSALDO\n"},
    {"3", "#PSALDO 0 202501 3010 {1} 12\n", "bokföring-oläsbar bok.se:6:23 {…}\n"},
    {"3", "#PSALDO 0 202501 3010 {}\n", "bokföring-oläsbar bok.se:6:23 {…}\n"},
    {"3", "#RAR -1 20241231 20240101\n", "bokföring-oläsbar bok.se:6:18 20240101\n"},
    {"3", "#VALUTA EUR\n", "bokföring-oläsbar bok.se:6:9 EUR\n"},
    {"5", "", "bokföring-oläsbar bok.se:3:9 5\n"},
    {"4", "#TRANS 3010 {} 5\n", "bokföring-oläsbar bok.se:6:1 #TRANS\n"},
    {"4", "{\n}\n", "bokföring-oläsbar bok.se:6:1 {\nbokföring-oläsbar bok.se:7:1 }\n"},
    {"4", voucher_head + "#TRANS 3010 {} -5\n#TRANS 1510 {} 4.50\n}\n",
     "verifikation-obalans bok.se:6:1 verifikation A 1: summan är −0,50 kr\n"},
    {"4", voucher_head + "#TRANS 3010 {} -5\n",
     "bokföring-avbruten bok.se:8 filen slutar mitt i en verifikation\n"},
    {"4", voucher_head + "#TRANS 3010 {} -5\n#TRANS 1510 {1 5", "bokföring-avbruten bok.se:9:13 {1 5\n"},
    {"3", "#KSUMMA\n#KONTO 3010 Avgifter\n", "bokföring-avbruten bok.se:7 filen har bara en rad #KSUMMA\n"},
    {"3", "#KSUMMA\n#KONTO 3010 Avgifter\n#KSUMMA 123\n", "bokföring-kontrollsumma bok.se:8:9 123\n"},
    {"3", "konto;belopp\n", "bokföring-oläsbar bok.se:6:1 konto;belopp\n"},
};

struct OddCase {
  std::string type, lines;
  std::string told, sums;
};

std::ostream& operator<<(std::ostream& out, const OddCase& c) { return out << c.told; }

const std::vector<OddCase> odd{
    {"2", "#PSALDO 0 202501 3010 {} -12,50\n", "bokföring-udda bok.se:6:26 -12,50\n", "3010=-12.5"},
    {"2", "#PSALDO 0 202501 3010 {} +12\n", "bokföring-udda bok.se:6:26 +12\n", "3010=12"},
    {"2", "#psaldo 0 202501 3010 {} 12\n", "bokföring-udda bok.se:6 #PSALDO\n", "3010=12"},
    {"2", "#PSALDO 0 202501 3010 12\n", "bokföring-udda bok.se:6:23 12\n", "3010=12"},
    {"2", "#PSALDO 0 202501 3010 {} +1\n#PSALDO 0 202502 3010 {} +2\n#PSALDO 0 202503 3010 {} 1,5\n",
     "bokföring-udda bok.se:6:26 +1 (och 2 rader till)\n", "3010=4.5"},
    {"4", "#VER A 1 20250115 {\n#TRANS 3010 {} -5\n#TRANS 1510 {} 5\n}\n", "bokföring-udda bok.se:6 #VER\n",
     "1510=5 3010=-5"},
    {"2", "#OMFATTN 19800101\n#PSALDO 0 202501 3010 {} 12\n", "bokföring-udda bok.se:6:10 1980-01\n",
     "3010=12"},
    {"2", "#NYPOST 1 2\n#PSALDO 0 202501 3010 {} 12 0.123456 mer\n\x1A", "", "3010=12"},
    {"2", "#KONTO DIFF \"DIFF\"\n#PSALDO 0 202501 DIFF {} 1\n#PSALDO 0 202501 3010 { } 1 \"\"\n", "",
     "3010=1 DIFF=1"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(sie4_reader)

BOOST_DATA_TEST_CASE(what_a_row_without_objects_means_is_decided_by_reconciling, meanings, c) {
  const auto reading = read_sie4_text(sie4("3", names + c.lines));
  BOOST_TEST(told(reading.diagnostics) == "");
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(sums_to(12, *reading.ledger, outcome) == "3010=-900 5010=800");
  BOOST_TEST(sums_by("1", 12, *reading.ledger, outcome) == "51=-750 52=600");
  BOOST_TEST(sums_by("20", 12, *reading.ledger, outcome) == "A=-900");
  BOOST_TEST(reconciled(reading) == "SIE 4 typ 3, Granby kommun, januari–februari 2025, 2 konton, " +
                                        c.words + ", stämmer mot #RES");
  BOOST_TEST(reading.ledger->accounts[1].name == "Löner");
}

BOOST_AUTO_TEST_CASE(nothing_is_guessed_when_neither_meaning_agrees) {
  const auto reading = read_sie4_text(sie4("3",
                                           "#RES 0 5010 7\n#PSALDO 0 202501 5010 {} 5\n"
                                           "#PSALDO 0 202501 5010 {1 51} 3\n"));
  BOOST_TEST(!reading.ledger);
  BOOST_TEST(told(reading.diagnostics).starts_with("bokföring-tvetydig bok.se:8 "));
}

BOOST_AUTO_TEST_CASE(the_account_rules_may_say_what_the_rows_mean) {
  AccountRules rules;
  rules.object_rows = ObjectRows::apart;
  const auto reading =
      read_sie4_text(sie4("3", "#PSALDO 0 202501 5010 {} 5\n#PSALDO 0 202501 5010 {1 51} 3\n"), rules);
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(sums_to(1, *reading.ledger, outcome) == "5010=8");
}

BOOST_AUTO_TEST_CASE(a_budget_by_object_alone_is_the_sum_over_one_dimension) {
  const auto reading =
      read_sie4_text(sie4("3", names + as_total +
                                   "#PBUDGET 0 202501 5010 {1 51} 40\n#PBUDGET 0 202501 5010 {1 52} 60\n"
                                   "#PBUDGET 0 202501 5010 {20 A} 100\n#PBUDGET 0 202502 5010 {} 7\n"));
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(sums_to(12, *reading.ledger, budget) == "5010=107");
  BOOST_TEST(sums_by("20", 12, *reading.ledger, budget) == "A=100");
}

BOOST_AUTO_TEST_CASE(the_budget_of_vouchers_that_tell_no_meaning_is_not_guessed) {
  const std::string vouchers = voucher_head + "#TRANS 5010 {1 51} 5\n#TRANS 1510 {} -5\n}\n";
  const std::string either_way = "#PBUDGET 0 202501 5010 {1 51} 40\n";
  BOOST_TEST(read_sie4_text(sie4("4", either_way + vouchers)).ledger.has_value());
  const auto both = read_sie4_text(sie4("4", either_way + "#PBUDGET 0 202501 5010 {} 90\n" + vouchers));
  BOOST_TEST(!both.ledger);
  BOOST_TEST(told(both.diagnostics).starts_with("bokföring-tvetydig bok.se:6 "));
}

BOOST_AUTO_TEST_CASE(only_the_rows_of_vouchers_that_stand_count_by_their_own_date) {
  const auto reading = read_sie4_text(
      sie4("4", voucher_head + "#TRANS 5010 {1 51 20 A} 100 20250228\n#RTRANS 5010 {} 30\n#TRANS 5010 {} 30\n"
                               "#BTRANS 5010 {} 999\n#TRANS 1510 {} -130 \"\"\n}\n"));
  BOOST_TEST(told(reading.diagnostics) == "");
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(sums_to(1, *reading.ledger, outcome) == "1510=-130 5010=30");
  BOOST_TEST(sums_to(2, *reading.ledger, outcome) == "1510=-130 5010=130");
  BOOST_TEST(sums_by("1", 2, *reading.ledger, outcome) == "51=100");
}

BOOST_AUTO_TEST_CASE(period_amounts_go_before_vouchers) {
  const auto reading = read_sie4_text(
      sie4("4", "#PSALDO 0 202501 5010 {} 7\n" + voucher_head + "#TRANS 5010 {} 5\n#TRANS 1510 {} -5\n}\n"));
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(sums_to(12, *reading.ledger, outcome) == "5010=7");
}

BOOST_AUTO_TEST_CASE(an_import_file_is_the_sum_of_its_vouchers) {
  const auto reading = read_sie4_text("#FLAGGA 0\n#SIETYP 4\n#RAR 0 20250101 20251231\n" + voucher_head +
                                      "#TRANS 5010 {} 5\n#TRANS 1510 {} -5\n}\n");
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(reconciled(reading) ==
             "SIE 4 typ 4I, januari 2025, 2 konton, utan objekt, har inga årsbelopp att stämma av mot");
}

BOOST_AUTO_TEST_CASE(months_that_do_not_come_to_the_results_are_told) {
  const auto reading = read_sie4_text(sie4("2",
                                           "#RES 0 3010 -7\n#RES 0 5010 9\n#PSALDO 0 202501 3010 {} -7\n"
                                           "#PSALDO 0 202501 5010 {} 8.50\n#PSALDO 0 202501 6010 {} 1\n"));
  BOOST_REQUIRE(reading.ledger);
  Diagnostics diagnostics;
  BOOST_TEST(reconciled(reading, diagnostics) ==
             "SIE 4 typ 2, Granby kommun, januari 2025, 3 konton, utan objekt, stämmer mot #RES för 1 av 3 "
             "årsbelopp");
  BOOST_TEST(told(diagnostics) ==
             "bokföring-stämmer-inte bok.se:7 konto 5010 8,50 kr i stället för 9,00 kr, konto 6010 1,00 kr i "
             "stället för 0,00 kr\n");
}

BOOST_AUTO_TEST_CASE(balances_are_reconciled_by_what_came_to_them) {
  const auto reading =
      read_sie4_text(sie4("2",
                          "#IB 0 1510 100\n#UB 0 1510 130\n#RES 0 3010 -30\n#UB 0 3010 -999\n"
                          "#PSALDO 0 202501 1510 {} 30\n#PSALDO 0 202501 3010 {} -30\n"));
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(reconciled(reading).ends_with(", stämmer mot #RES och #UB"));
}

BOOST_AUTO_TEST_CASE(a_file_of_type_1_has_whole_years_alone) {
  const auto reading = read_sie4_text(sie4("1", "#RES 0 3010 -7\n#UB 0 1510 7\n"));
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(
      reconciled(reading) ==
      "SIE 4 typ 1, Granby kommun, räkenskapsåret januari–december 2025, 2 konton, utan objekt, har bara "
      "årsbelopp (#RES), inga månader");
}

BOOST_AUTO_TEST_CASE(a_fiscal_year_may_be_another_than_the_calendar) {
  const auto reading = read_sie4_text(
      "#FLAGGA 0\n#SIETYP 2\n#RAR 0 20240901 20250831\n#RES 0 3010 -9\n"
      "#PSALDO 0 202410 3010 {} -4\n#PSALDO 0 202508 3010 {} -5\n");
  BOOST_REQUIRE(reading.ledger);
  BOOST_TEST(reconciled(reading) ==
             "SIE 4 typ 2, september 2024–augusti 2025, 1 konto, utan objekt, stämmer mot #RES");
  BOOST_TEST(sums_to(12, *reading.ledger, outcome) == "3010=-5");
}

BOOST_DATA_TEST_CASE(what_cannot_be_read_is_told_with_its_line, faults, c) {
  const auto reading = read_sie4_text(sie4(c.type, c.lines));
  BOOST_TEST(!reading.ledger);
  BOOST_TEST(told(reading.diagnostics) == c.told);
}

BOOST_DATA_TEST_CASE(what_is_written_in_another_way_is_read_with_a_warning, odd, c) {
  const auto reading = read_sie4_text(sie4(c.type, c.lines));
  BOOST_TEST(told(reading.diagnostics).starts_with(c.told));
  BOOST_TEST((reading.ledger ? sums_to(12, *reading.ledger, outcome) : "") == c.sums);
}

BOOST_AUTO_TEST_CASE(many_faults_of_one_kind_are_told_of_with_a_number) {
  std::string lines;
  for (int i = 0; i < 30; ++i) lines += "#RES 0 3010 x\n";
  const auto reading = read_sie4_text(sie4("1", lines));
  BOOST_TEST(reading.diagnostics.size() == 10U);
  BOOST_TEST(reading.diagnostics.back().found == "x (och 20 rader till)");
}

BOOST_AUTO_TEST_CASE(a_right_checksum_over_the_bytes_of_labels_and_fields_is_accepted) {
  const std::string summed = "#KONTO3010\x99l \"x\"#PSALDO02025013010151-5";
  const auto sum = crc32(crc32(0, nullptr, 0), reinterpret_cast<const Bytef*>(summed.data()),
                         static_cast<uInt>(summed.size()));
  const std::string lines =
      "#KSUMMA\r\n#KONTO 3010 \"\x99l \\\"x\\\"\"\r\n\r\n"
      "#PSALDO 0 202501 3010 { 1 \"51\" }  -5 \"\"\r\n";
  BOOST_TEST(told(read_sie4_text(sie4("2", lines + fmt::format("#KSUMMA {}\r\n", sum))).diagnostics) == "");
  const auto wrong = read_sie4_text(sie4("2", lines + fmt::format("#KSUMMA {}\r\n", sum + 1)));
  BOOST_TEST(told(wrong.diagnostics) == fmt::format("bokföring-kontrollsumma bok.se:10:9 {}\n", sum + 1));
}

BOOST_AUTO_TEST_CASE(a_charset_that_the_file_does_not_tell_of_is_told) {
  const auto latin_1 = read_sie4_text(sie4("1", "#KONTO 3010 \"F\xF6r\xE4ldraavgifter\"\n"));
  BOOST_TEST(told(latin_1.diagnostics) == "bokföring-udda bok.se:2:9 #FORMAT PC8\n");
  BOOST_REQUIRE(latin_1.ledger);
  BOOST_TEST(latin_1.ledger->accounts[0].name == "Föräldraavgifter");
  const auto utf_8 = read_sie4_text("\xEF\xBB\xBF" + sie4("1", "#KONTO 3010 \"Föräldraavgifter\"\n"));
  BOOST_TEST(told(utf_8.diagnostics) == "bokföring-udda bok.se:2:9 #FORMAT PC8\n");
  BOOST_REQUIRE(utf_8.ledger);
  BOOST_TEST(utf_8.ledger->accounts[0].name == "Föräldraavgifter");
}

BOOST_AUTO_TEST_CASE(limits_are_kept) {
  const MaterialFolder folder;
  folder.add_file("bok.se", sie4("2", "#PSALDO 0 202501 3010 {} 1\n#PSALDO 0 202502 3010 {} 1\n#PROSA " +
                                          std::string(200, 'x') + "\n"));
  const auto told_with = [&](const LedgerLimits& limits) {
    Diagnostics diagnostics;
    BOOST_TEST(!read_sie4(folder.path() / "bok.se", "bok.se", {}, diagnostics, limits));
    return told(diagnostics);
  };
  BOOST_TEST(told_with({.file = 100}) == "fil-för-stor bok.se 0 MB\n");
  BOOST_TEST(told_with({.line = 100}) == "fil-för-stor bok.se:8 en mycket lång rad\n");
  BOOST_TEST(told_with({.amounts = 1}) == "fil-för-stor bok.se:7 #PSALDO\n");
  BOOST_TEST(told_with({.names = 0}) == "fil-för-stor bok.se:6 namn\n");
}

BOOST_AUTO_TEST_CASE(a_ledger_is_known_by_its_beginning) {
  const MaterialFolder folder;
  folder.add_file("a", "\r\n  #FLAGGA 0\r\n");
  folder.add_file("b", "# Rubrik\n");
  folder.add_file("c", "#hashtag\n");
  folder.add_file("d", "<!DOCTYPE html><html><body>404</body></html>");
  BOOST_TEST(is_sie4_file(folder.path() / "a"));
  for (const std::string name : {"b", "c", "d", "e"}) BOOST_TEST(!is_sie4_file(folder.path() / name));
}

BOOST_AUTO_TEST_SUITE_END()

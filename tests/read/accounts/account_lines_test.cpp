#include "read/accounts/account_lines.hpp"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

using namespace redovisa;

namespace {

PrintedTable table_of(const std::vector<std::string>& names) {
  PrintedTable table;
  table.columns.push_back({});
  for (const auto& name : names) {
    PrintedRow row;
    row.name = name;
    Reported figure;
    if (!name.starts_with("(")) figure.number = Decimal{1};
    row.cells.push_back(figure);
    table.rows.push_back(row);
  }
  return table;
}

std::string kinds_in(const std::vector<std::string>& names) {
  static const char* const words[] = {"löv", "summa", "namnsumma", "annat"};
  std::string text;
  for (const auto& line : account_lines(table_of(names)))
    text += (text.empty() ? "" : " ") + std::string{words[static_cast<std::size_t>(line.kind)]} + line.code;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(account_lines_suite)

BOOST_AUTO_TEST_CASE(accounts_are_written_in_many_ways) {
  for (const char* name :
       {"6010 - Lokalhyror", "6010 Lokalhyror", "6010", "  6010–Lokalhyror", "6010: Lokalhyror"}) {
    const auto account = parse_account_name(name);
    BOOST_REQUIRE_MESSAGE(account, name);
    BOOST_TEST(account->code == "6010", name);
    BOOST_TEST(!account->summed, name);
  }
  for (const char* name : {"Summa 60 - Lokal- och markhyror", "SUMMA 60", "S:a 60 Lokaler", "Totalt 60"})
    BOOST_TEST((parse_account_name(name) && parse_account_name(name)->summed), name);
  for (const char* name : {"Intäkter", "Summa INTÄKTER", "Summa RR", "60plus", "1234567 Verifikation", ""})
    BOOST_TEST(!parse_account_name(name), name);
}

BOOST_AUTO_TEST_CASE(what_is_unfolded_makes_its_group_a_sum) {
  BOOST_TEST(kinds_in({"30 - Taxor", "6010 - Lokaler", "6020 - Mark", "Summa 60 - Hyror", "61 - El",
                       "Summa 6 - Kostnader", "Summa KOSTNADER", "Summa RR"}) ==
             "löv30 löv6010 löv6020 summa60 löv61 summa6 namnsumma namnsumma");
}

BOOST_AUTO_TEST_CASE(a_group_that_is_not_unfolded_is_a_leaf_with_or_without_the_word_for_a_sum) {
  BOOST_TEST(kinds_in({"Summa 3 - Intäkter", "Summa 5 - Personal", "Summa RR"}) == "löv3 löv5 namnsumma");
}

BOOST_AUTO_TEST_CASE(a_group_above_its_accounts_is_a_sum_too) {
  BOOST_TEST(kinds_in({"60 - Hyror", "6010 - Lokaler", "6020 - Mark"}) == "summa60 löv6010 löv6020");
}

BOOST_AUTO_TEST_CASE(a_group_and_its_sum_of_the_same_number_are_one) {
  BOOST_TEST(kinds_in({"60 - Hyror", "Summa 60 - Hyror"}) == "löv60 summa60");
  BOOST_TEST(kinds_in({"(60 - Hyror)", "6010 - Lokaler", "Summa 60 - Hyror"}) == "annat löv6010 summa60");
}

BOOST_AUTO_TEST_CASE(verksamheter_with_codes_are_no_accounts) {
  BOOST_TEST(is_of_accounts(table_of({"30 Försäljningsintäkter", "50 Löner", "Summa"}), false));
  BOOST_TEST(is_of_accounts(table_of({"30 Taxor", "50 Löner"}), true));
  BOOST_TEST(!is_of_accounts(table_of({"310 Äldreomsorg", "510 LSS", "Summa"}), false));
  BOOST_TEST(!is_of_accounts(table_of({"Intäkter", "Kostnader", "Summa"}), false));
  BOOST_TEST(!is_of_accounts(table_of({"Intäkter", "50 Löner", "Hyror", "Övrigt"}), false));
}

BOOST_AUTO_TEST_SUITE_END()

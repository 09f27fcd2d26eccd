#include "model/account_rules.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace {

AccountRules sample() {
  AccountRules rules;
  rules.rules = {{"7", AccountClass::cost, {}},
                 {"79", AccountClass::capital_cost, {}},
                 {"7950", AccountClass::skipped, {}},
                 {"3", AccountClass::income, {}}};
  return rules;
}

AccountRow row_of(AccountClass account_class) {
  return {"Rad", EconomyRowKind::entry, {account_class}, {}, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(account_rules)

BOOST_AUTO_TEST_CASE(the_longest_prefix_of_an_account_decides) {
  const AccountRules rules = sample();
  BOOST_REQUIRE(rule_of(rules, "7910"));
  BOOST_TEST(rule_of(rules, "7910")->prefix == "79");
  BOOST_TEST(rule_of(rules, "7100")->prefix == "7");
  BOOST_TEST(rule_of(rules, "7950")->prefix == "7950");
}

BOOST_AUTO_TEST_CASE(an_account_that_no_rule_has_counts_nowhere) {
  BOOST_TEST(!rule_of(sample(), "4000"));
  BOOST_TEST(!rule_of(sample(), "DIFF"));
  BOOST_TEST(!counts_in(row_of(AccountClass::cost), sample(), "4000"));
}

BOOST_AUTO_TEST_CASE(an_account_counts_in_the_rows_of_its_class_and_in_no_other) {
  BOOST_TEST(counts_in(row_of(AccountClass::capital_cost), sample(), "7910"));
  BOOST_TEST(!counts_in(row_of(AccountClass::cost), sample(), "7910"));
  BOOST_TEST(!counts_in(row_of(AccountClass::skipped), sample(), "7950"));
}

BOOST_AUTO_TEST_CASE(a_row_of_prefixes_takes_those_accounts_unless_they_are_skipped) {
  const AccountRow row{"Varav", EconomyRowKind::of_which, {}, {"791", "795"}, {}};
  BOOST_TEST(counts_in(row, sample(), "7910"));
  BOOST_TEST(!counts_in(row, sample(), "7920"));
  BOOST_TEST(!counts_in(row, sample(), "7950"));
}

BOOST_AUTO_TEST_SUITE_END()

#include "review/tables/sum_candidates.hpp"

#include <boost/test/unit_test.hpp>

#include "support/written_table.hpp"

using namespace redovisa;

namespace {

/// Entries of one group with a subtotal of the group after every two.
PrintedTable table_of_subtotals(std::size_t subtotals) {
  std::vector<std::string> rows;
  for (std::size_t i = 0; i < subtotals; ++i)
    rows.insert(rows.end(), {"Norr / Ved | 10 | 20", "Norr / Torv | 5 | 6", "Norr / Summa Norr | 15 | 26"});
  return written_table(PrintedKind::by_activity, "Budget 2025 | Prognos 2025", rows);
}

std::size_t tried_rows(const PrintedTable& table) {
  const auto implied = implied_sums(table);
  const SummedTable t = summed_table(table, implied);
  std::size_t tried = 0;
  for (const std::size_t subtotal : t.subtotals)
    for (const Addends& addends : candidates_for(t, subtotal)) tried += addends.size();
  return tried;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sum_candidate_search)

BOOST_AUTO_TEST_CASE(a_subtotal_may_be_of_its_whole_group) {
  const PrintedTable table = table_of_subtotals(2);
  const auto implied = implied_sums(table);
  const SummedTable t = summed_table(table, implied);
  BOOST_REQUIRE_EQUAL(t.subtotals.size(), 2u);
  BOOST_TEST(candidates_for(t, t.subtotals.front()).front().size() == 4u);
}

BOOST_AUTO_TEST_CASE(many_subtotals_of_one_group_are_not_all_tried_as_the_whole_of_it) {
  const std::size_t few = tried_rows(table_of_subtotals(200)), many = tried_rows(table_of_subtotals(2000));
  BOOST_TEST(few > 0u);
  BOOST_TEST(many <= 10 * few);
}

BOOST_AUTO_TEST_SUITE_END()

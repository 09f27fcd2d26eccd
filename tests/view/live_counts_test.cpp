#include "view/live_counts.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "support/norrtalje.hpp"
#include "view/report_contents.hpp"

using namespace redovisa;

namespace {

const Workbook& workbook() {
  static const Workbook workbook = report_workbook(norrtalje_view());
  return workbook;
}

const WorkbookSheet& sheet(const std::string& table) {
  const WorkbookSheet* found = find_sheet(workbook(), table);
  BOOST_REQUIRE_MESSAGE(found != nullptr, table);
  return *found;
}

std::size_t counted_cells(const Table& table, std::size_t first, std::size_t columns) {
  std::size_t rows = 0;
  for (const Row& row : table.rows) rows += row.role == RowRole::item ? 1 : 0;
  return rows * (columns - first);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(live_counts)

BOOST_AUTO_TEST_CASE(every_count_that_is_no_sum_is_counted_in_the_list) {
  for (const std::string id : {"mal-per-bedomning", "indikatorer-per-bedomning"}) {
    const Table& table = sheet(id).table;
    BOOST_TEST(sheet(id).formulas.size() == counted_cells(table, 1, table.columns.size() - 1), id);
    BOOST_TEST(table.notes.back().starts_with("Antalen är formler"), id);
  }
  BOOST_TEST(sheet("uppdrag-sammanstallning").formulas.size() ==
             counted_cells(sheet("uppdrag-sammanstallning").table, 2, 4));
}

BOOST_AUTO_TEST_CASE(a_list_that_does_not_give_the_counts_is_not_counted_in) {
  const PlanView view = norrtalje_view();
  const JudgementCounts counts = indicators_by_judgement(view);
  Table listed = all_indicators(view);
  BOOST_TEST(!count_formulas(counts, view, listed).empty());
  Table shorter = listed;
  shorter.rows.pop_back();
  BOOST_TEST(count_formulas(counts, view, shorter).empty());
  for (Column& column : listed.columns)
    if (column.heading == "Bedömning") column.heading = "Annat";
  BOOST_TEST(count_formulas(counts, view, listed).empty());
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "support/written_table.hpp"

using namespace redovisa;

namespace {

struct RowCase {
  std::string name;
  PrintedKind kind;
  std::vector<std::string> rows;  // under Budget 2025 and Prognos 2025
  std::string found;
};

std::ostream& operator<<(std::ostream& out, const RowCase& c) { return out << c.name; }

const RowCase cases[] = {
    {"the same row twice",
     PrintedKind::volumes,
     {"Ved | 10 | 20", "Torv | 20 | 30", "ved | 10 | 20"},
     "rad-två-gånger 4:4 rad=Ved antal=2 lika=2\n"},
    {"two rows of one name",
     PrintedKind::volumes,
     {"Ved | 10 | 20", "Torv | 20 | 30", "Ved | 11 | 20"},
     "rad-två-gånger? 4:4 rad=Ved antal=2\n"},
    {"one name in two groups", PrintedKind::by_activity, {"A / Ved | 10 | 20", "B / Ved | 10 | 20"}, ""},
    {"one name three times in a group",
     PrintedKind::by_activity,
     {"A / Ved | 10 | 20", "A / Ved | 10 | 20", "A / Ved | 10 | 20"},
     "rad-två-gånger 4:4 rad=Ved antal=3 grupp=A lika=2\n"},
    {"parts of several rows",
     PrintedKind::operating,
     {"Ved | 10 | 20", "Varav el | 1 | 2", "Torv | 20 | 30", "Varav el | 1 | 2"},
     ""},
    {"a heading and a row of the same name", PrintedKind::volumes, {"Ved |  | ", "Ved | 10 | 20"}, ""},
    {"rows without figures", PrintedKind::measures, {"Ved |  | ", "Ved |  | "}, ""},
    {"zeros say nothing",
     PrintedKind::volumes,
     {"Ved | 0 | 0", "Ved | 0 | 0"},
     "rad-två-gånger? 3:3 rad=Ved antal=2\n"},
    {"a row that is repeated as its own subtotal",
     PrintedKind::by_activity,
     {"Nämnd | 10 | 20", "Nämnd | 10 | 20", "Ved | 20 | 30", "Torv | 5 | 6", "Kontor | 25 | 36"},
     ""},
    {"a figure that the sum knows of",
     PrintedKind::volumes,
     {"Ved | 10 | 20", "Torv |  | 30", "Kol | 5 | 6", "Totalt | 40 | 56"},
     "tom-cell-i-summa B3 rad=Torv kolumn=Budget 2025 summarad=Totalt summa=40 räknat=15 skillnad=25\n"},
    {"a sum that holds without it",
     PrintedKind::volumes,
     {"Ved | 10 | 20", "Torv |  | 30", "Kol | 5 | 6", "Totalt | 15 | 56"},
     ""},
    {"no sum tells whether it is nothing",
     PrintedKind::by_activity,
     {"Ved | 10 | 20", "Torv |  | 30", "Kol | 5 | 6", "Gas | 4 | 4"},
     "tom-cell-i-summa B3 rad=Torv kolumn=Budget 2025\n"},
    {"a dash is written on purpose",
     PrintedKind::by_activity,
     {"Ved | 10 | 20", "Torv | – | 30", "Kol | 5 | 6", "Gas | 4 | 4"},
     ""},
    {"a column that few rows have, whose sum the report does not tell",
     PrintedKind::by_activity,
     {"Ved | 10 | 20", "Torv |  | 30", "Kol |  | 6", "Gas | 4 | 4"},
     "tom-cell-i-summa B3 rad=Torv kolumn=Budget 2025 fler=1\n"},
    {"a column of volumes that few rows have",
     PrintedKind::volumes,
     {"Ved | 10 | 20", "Torv |  | 30", "Kol |  | 6", "Gas | 4 | 4"},
     ""},
    {"prices are not added",
     PrintedKind::unit_prices,
     {"Ved | 10 | 20", "Torv |  | 30", "Kol | 5 | 6", "Gas | 4 | 4"},
     ""},
    {"two that are lacking",
     PrintedKind::volumes,
     {"Ved | 10 | 20", "Torv | – | 30", "Kol | 5 | 6", "Gas |  | 4", "Totalt | 40 | 60"},
     "tom-cell-i-summa B3 rad=Torv kolumn=Budget 2025 fler=1 summarad=Totalt summa=40 räknat=15 "
     "skillnad=25\n"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(table_row_checks)

BOOST_DATA_TEST_CASE(rows_that_stand_twice_and_cells_that_are_blank, boost::unit_test::data::make(cases), c) {
  const auto material = material_with({written_table(c.kind, "Budget 2025 | Prognos 2025", c.rows)});
  BOOST_TEST(brief(findings_on_rows(material)) == c.found);
}

BOOST_AUTO_TEST_CASE(a_blank_in_a_sum_is_told_once_and_not_as_a_wrong_sum) {
  const auto material = material_with({written_table(PrintedKind::volumes, "Budget 2025 | Prognos 2025",
                                                     {"Ved | 10 | 20", "Torv |  | 30", "Totalt | 40 | 50"})});
  BOOST_TEST(brief(findings_on_sums(material)) == "");
  BOOST_TEST(findings_on_rows(material).size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

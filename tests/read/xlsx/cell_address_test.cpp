#include "read/xlsx/cell_address.hpp"

#include <boost/test/unit_test.hpp>

#include "diagnostics/source_position.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(cell_address)

BOOST_AUTO_TEST_CASE(a_reference_is_read_as_it_is_written) {
  for (const char* reference : {"A1", "Z9", "AA10", "AZ1", "BA1", "XFD1048576"}) {
    const auto address = parse_cell_address(reference);
    BOOST_REQUIRE(address);
    BOOST_TEST(cell_reference(address->row, address->column) == reference);
  }
  BOOST_TEST(parse_cell_address("c7")->column == 3U);
}

BOOST_AUTO_TEST_CASE(what_is_no_reference_in_the_largest_sheet_is_refused) {
  for (const char* reference : {"", "A", "7", "A0", "XFE1", "A1048577", "A-1", "$A$1", "A1:B2", "Å1", "A 1",
                                "A1 ", "AAAAAAAAAAAAAAAAA1", "A99999999999999999999", "[1", "1A"})
    BOOST_TEST(!parse_cell_address(reference), reference);
}

BOOST_AUTO_TEST_CASE(a_range_has_its_corners_in_order) {
  BOOST_TEST((parse_cell_range("B2:D3") == CellRange{2, 2, 3, 4}));
  for (const char* range : {"B2", "D3:B2", "B2:", ":B2", "B2:D3:E4"})
    BOOST_TEST(!parse_cell_range(range), range);
}

BOOST_AUTO_TEST_SUITE_END()

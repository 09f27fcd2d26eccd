#include "document/whole_numbers.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace {

struct NumberCase {
  std::string written, whole;
};

std::ostream& operator<<(std::ostream& out, const NumberCase& own) { return out << own.written; }

const NumberCase numbers[] = {
    {"1 234", "1\u00A0234"},
    {"−12 345 678,5 tkr", "−12\u00A0345\u00A0678,5 tkr"},
    {"12,5 %", "12,5\u00A0%"},
    {"år 2025 123 personer", "år 2025 123 personer"},
    {"3 4567", "3 4567"},
    {"5 platser", "5 platser"},
    {"1 ", "1 "},
    {"", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(whole_numbers)

BOOST_DATA_TEST_CASE(a_number_has_no_space_to_break_at, boost::unit_test::data::make(numbers), own) {
  BOOST_TEST(with_whole_numbers(own.written) == own.whole);
}

BOOST_AUTO_TEST_SUITE_END()

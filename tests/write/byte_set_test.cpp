#include "write/byte_set.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(byte_set)

BOOST_AUTO_TEST_CASE(the_first_byte_of_the_set_is_found_as_by_the_standard_library) {
  constexpr std::string_view bytes = " \n-\xE2";
  constexpr ByteSet set{bytes};
  for (const std::string_view text : {"", "abc", "a b\nc", "-", "före–efter", "\xFF\x80 "})
    for (std::size_t from = 0; from <= text.size() + 1; ++from)
      BOOST_TEST(set.first_in(text, from) == std::min(text.find_first_of(bytes, from), text.size()));
}

BOOST_AUTO_TEST_CASE(bytes_above_ascii_and_zero_can_be_in_the_set) {
  const ByteSet set{std::string_view{"\0\xC3", 2}};
  BOOST_TEST(set.has('\0'));
  BOOST_TEST(set.is_in("å"));
  BOOST_TEST(!set.is_in("a"));
}

BOOST_AUTO_TEST_SUITE_END()

#include "diagnostics/file_bytes.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "write/temporary_folder.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(bytes_of_files)

BOOST_AUTO_TEST_CASE(a_file_is_read_whole) {
  const TemporaryFolder work;
  for (const std::size_t size : {0, 1, 4095, 4096, 4097, 300'000}) {
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 7);
    work.write("fil", bytes);
    BOOST_TEST((file_bytes(work.path() / "fil") == bytes));
  }
}

BOOST_AUTO_TEST_CASE(a_file_that_does_not_tell_its_size_is_read_too) {
  const auto bytes = file_bytes("/proc/self/maps");
  BOOST_REQUIRE(bytes.has_value());
  BOOST_TEST(bytes->size() > 4096);
}

BOOST_AUTO_TEST_CASE(what_is_no_file_has_no_bytes) {
  const TemporaryFolder work;
  BOOST_TEST(!file_bytes(work.path() / "finns-inte").has_value());
  BOOST_TEST(!file_bytes(work.path()).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

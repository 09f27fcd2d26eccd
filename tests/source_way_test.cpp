#include "source_way.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(way_to_the_source)

BOOST_AUTO_TEST_CASE(it_goes_from_the_report_to_the_material) {
  BOOST_TEST(source_way("/srv/namnd/output/soc", "/srv/namnd/input/soc") == "../../input/soc");
  BOOST_TEST(source_way("/srv/namnd/output/soc/", "/srv/namnd/input/soc/") == "../../input/soc");
  BOOST_TEST(source_way("/srv/namnd/soc/ut", "/srv/namnd/soc") == "..");
}

BOOST_AUTO_TEST_CASE(it_is_the_same_wherever_the_program_is_started) {
  const fs::path here = fs::current_path();
  BOOST_TEST(source_way("ut/soc", "in/soc") == source_way(here / "ut/soc", here / "in/soc"));
  BOOST_TEST(source_way("./ut/../ut/soc", "in/soc") == "../../in/soc");
}

BOOST_AUTO_TEST_CASE(there_is_none_between_folders_that_share_nothing) {
  BOOST_TEST(source_way("/tmp/ut/soc", "/srv/in/soc") == "");
}

BOOST_AUTO_TEST_SUITE_END()

#include "support/hostile_files.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "support/material_folder.hpp"
#include "write/pandoc/child_process.hpp"

std::ostream& operator<<(std::ostream& out, const HostileFile& file) { return out << file.name; }

namespace {

/// Sanitizers ask for more memory than we allow before they begin; the fuzz targets are for them.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool can_be_limited = false;
#else
constexpr bool can_be_limited = true;
#endif

}  // namespace

BOOST_AUTO_TEST_SUITE(hostile)

BOOST_DATA_TEST_CASE(a_hostile_file_is_refused_with_512_MiB_to_ask_for,
                     boost::unit_test::data::make(hostile_files()), file) {
  if (!can_be_limited) return;
  const MaterialFolder folder, output;
  folder.add_file(file.name, file.bytes());
  const auto outcome =
      redovisa::run_child({"prlimit", "--as=536870912", REDOVISA_PROGRAM, "rapport", folder.path().string(),
                           "--ut", output.path().string(), "--mallkatalog", TEMPLATES_DIR},
                          {}, std::chrono::seconds{120});
  BOOST_TEST(outcome.started);
  BOOST_TEST(!outcome.timed_out);
  BOOST_TEST(outcome.exit_code == 1);
  BOOST_TEST(outcome.messages.find('[' + file.code + ']') != std::string::npos, outcome.messages);
}

BOOST_AUTO_TEST_SUITE_END()

#include "write/file_batch.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "diagnostics/failure.hpp"
#include "write/temporary_folder.hpp"

using namespace redovisa;

namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(file_batch)

BOOST_AUTO_TEST_CASE(what_was_written_is_removed_when_one_file_fails) {
  const TemporaryFolder work;
  work.write("ut/min.csv", "min egen");
  fs::create_directories(work.path() / "ut" / "upptagen");
  const auto all = [&] {
    FileBatch batch{work.path() / "ut"};
    batch.write("a.csv", "1");
    batch.write("ny/djup/b.csv", "2");
    batch.write("upptagen", "3");
    batch.keep();
  };
  BOOST_CHECK_THROW(all(), EnvironmentFailure);
  BOOST_TEST(!fs::exists(work.path() / "ut" / "a.csv"));
  BOOST_TEST(!fs::exists(work.path() / "ut" / "ny"));
  BOOST_TEST(fs::is_directory(work.path() / "ut" / "upptagen"));
  BOOST_TEST(work.read("ut/min.csv") == "min egen");
}

BOOST_AUTO_TEST_CASE(a_folder_that_was_made_for_the_files_goes_with_them) {
  const TemporaryFolder work;
  {
    FileBatch batch{work.path() / "ut"};
    batch.write("mallar/a.md", "1");
    BOOST_TEST(work.read("ut/mallar/a.md") == "1");
  }
  BOOST_TEST(!fs::exists(work.path() / "ut"));
}

BOOST_AUTO_TEST_CASE(what_is_kept_stays) {
  const TemporaryFolder work;
  {
    FileBatch batch{work.path() / "ut"};
    batch.write("a.csv", "1");
    batch.write("mallar/b.md", "2");
    batch.keep();
  }
  BOOST_TEST(work.read("ut/a.csv") == "1");
  BOOST_TEST(work.read("ut/mallar/b.md") == "2");
}

BOOST_AUTO_TEST_SUITE_END()

#include "write/pdf/office_profile.hpp"

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>

#include "write/temporary_folder.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

std::string build_in(const fs::path& profile) {
  std::ifstream file{profile / "user" / "extensions" / "buildid"};
  return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(office_profile)

BOOST_AUTO_TEST_CASE(a_new_profile_names_the_build_of_the_program_that_a_link_leads_to) {
  TemporaryFolder work;
  work.write("soffice", "");
  work.write("versionrc", "[Version]\nAllLanguages=sv\nbuildid=40(Build:2)\nVendor=X\n");
  fs::create_directory(work.path() / "bin");
  fs::create_symlink(work.path() / "soffice", work.path() / "bin" / "soffice");
  prepare_office_profile(work.path() / "profil", (work.path() / "bin" / "soffice").string());
  BOOST_TEST(build_in(work.path() / "profil") == "40(Build:2)");
}

BOOST_AUTO_TEST_CASE(a_program_without_a_build_or_that_is_not_there_gets_no_profile) {
  TemporaryFolder work;
  work.write("soffice", "");
  prepare_office_profile(work.path() / "profil", (work.path() / "soffice").string());
  prepare_office_profile(work.path() / "profil", "redovisa-finns-inte");
  BOOST_TEST(!fs::exists(work.path() / "profil"));
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <fstream>

#include "write/word/arbitrary_document.hpp"
#include "write/word/package_faults.hpp"
#include "write/word/word_writer.hpp"
#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

/// What the environment says, e.g. when scripts/fuzz-word asks for more documents, and for their files.
std::string setting(const char* name, const char* otherwise) {
  const char* value = std::getenv(name);
  return value == nullptr ? otherwise : value;
}

void keep(const std::string& folder, std::uint32_t seed, const std::string& bytes) {
  if (folder.empty()) return;
  std::ofstream{fmt::format("{}/{}.docx", folder, seed), std::ios::binary} << bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_fuzz)

BOOST_AUTO_TEST_CASE(any_document_becomes_a_file_that_holds_together) {
  const auto first = static_cast<std::uint32_t>(std::stoul(setting("REDOVISA_FUZZ_FIRST", "1")));
  const auto count = static_cast<std::uint32_t>(std::stoul(setting("REDOVISA_FUZZ_COUNT", "25")));
  const std::string folder = setting("REDOVISA_FUZZ_FOLDER", "");
  for (std::uint32_t seed = first; seed < first + count; ++seed) {
    const std::string bytes = write_word(arbitrary_document(seed), standard_look());
    keep(folder, seed, bytes);
    const auto faults = package_faults(unzipped(bytes));
    BOOST_TEST(faults.empty(), fmt::format("seed {}: {}", seed, fmt::join(faults, "; ")));
  }
}

BOOST_AUTO_TEST_CASE(the_same_seed_gives_the_same_bytes) {
  BOOST_TEST((write_word(arbitrary_document(7), standard_look()) ==
              write_word(arbitrary_document(7), standard_look())));
}

BOOST_AUTO_TEST_SUITE_END()

#include "input_hash.hpp"

#include <boost/test/unit_test.hpp>

#include "write/temporary_folder.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(input_hash_suite)

BOOST_AUTO_TEST_CASE(it_is_what_sha256sum_says_of_its_own_list) {
  const TemporaryFolder folder;
  folder.write("mallar/x.md", "b");
  folder.write("a.xlsx", "a");
  BOOST_TEST(input_hash(folder.path()) == "35debfad954027585b8d33f2ffdd9d8bbada828889bb0810a08c0440907ef0ce");
}

BOOST_AUTO_TEST_CASE(the_folder_and_hidden_files_are_no_matter) {
  const TemporaryFolder one, other;
  one.write("a.xlsx", "a");
  other.write("a.xlsx", "a");
  other.write(".~lock.a.xlsx#", "lås");
  other.write("~$a.xlsx", "lås");
  BOOST_TEST(input_hash(one.path()) == input_hash(other.path()));
}

BOOST_AUTO_TEST_CASE(another_name_or_other_bytes_give_another) {
  const TemporaryFolder one, renamed, changed;
  one.write("a.xlsx", "a");
  renamed.write("b.xlsx", "a");
  changed.write("a.xlsx", "b");
  BOOST_TEST(input_hash(one.path()) != input_hash(renamed.path()));
  BOOST_TEST(input_hash(one.path()) != input_hash(changed.path()));
}

BOOST_AUTO_TEST_CASE(files_that_a_report_has_no_part_in_do_not_count) {
  const TemporaryFolder one, other;
  for (const TemporaryFolder* folder : {&one, &other}) folder->write("plan.xlsx", "planen");
  other.write("utfall-2025-12.xlsx", "senare");
  BOOST_TEST(input_hash(one.path()) != input_hash(other.path()));
  BOOST_TEST(input_hash(one.path()) ==
             input_hash(other.path(), {(other.path() / "utfall-2025-12.xlsx").string()}));
}

BOOST_AUTO_TEST_SUITE_END()

#include "write/pandoc/child_process.hpp"

#include <boost/test/unit_test.hpp>

#include "write/temporary_folder.hpp"

using namespace redovisa;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(child_process)

BOOST_AUTO_TEST_CASE(arguments_reach_the_program_as_they_are) {
  const ChildOutcome outcome =
      run_child({"sh", "-c", "printf %s \"$1\" >&2; exit 3", "sh", "a b; $(x) 'å'"}, {}, 10s);
  BOOST_TEST(outcome.started);
  BOOST_TEST(outcome.exit_code == 3);
  BOOST_TEST(outcome.messages == "a b; $(x) 'å'");
}

BOOST_AUTO_TEST_CASE(a_program_that_is_not_there_did_not_start) {
  BOOST_TEST(!run_child({"redovisa-finns-inte"}, {}, 10s).started);
}

BOOST_AUTO_TEST_CASE(the_environment_is_ours_with_the_changes_on_top) {
  const std::string script = "printf '%s %s %s' \"$SOURCE_DATE_EPOCH\" \"$LC_ALL\" \"${PATH:+path}\" >&2";
  BOOST_TEST(run_child({"sh", "-c", script}, {{"SOURCE_DATE_EPOCH", "7"}}, 10s).messages == "7 C.UTF-8 path");
}

BOOST_AUTO_TEST_CASE(the_program_has_nothing_to_read) {
  BOOST_TEST(run_child({"sh", "-c", "cat; echo slut >&2"}, {}, 10s).messages == "slut\n");
}

BOOST_AUTO_TEST_CASE(a_program_that_does_not_end_is_stopped_with_its_children) {
  const auto start = std::chrono::steady_clock::now();
  const ChildOutcome outcome = run_child({"sh", "-c", "sleep 60 & sleep 60"}, {}, 1s);
  BOOST_TEST(outcome.timed_out);
  BOOST_TEST((std::chrono::steady_clock::now() - start < 10s));
}

BOOST_AUTO_TEST_CASE(a_child_left_behind_with_stderr_open_does_not_hold_us_up) {
  const auto start = std::chrono::steady_clock::now();
  const ChildOutcome outcome = run_child({"sh", "-c", "sleep 3 & echo klar >&2"}, {}, 30s);
  BOOST_TEST(outcome.exit_code == 0);
  BOOST_TEST(outcome.messages == "klar\n");
  BOOST_TEST((std::chrono::steady_clock::now() - start < 2s));
}

BOOST_AUTO_TEST_CASE(a_flood_of_messages_is_cut_and_does_not_block) {
  const ChildOutcome outcome = run_child({"sh", "-c", "head -c 1000000 /dev/zero >&2"}, {}, 10s);
  BOOST_TEST(outcome.exit_code == 0);
  BOOST_TEST(outcome.messages.size() <= 70000u);
}

BOOST_AUTO_TEST_CASE(a_temporary_folder_is_private_and_removed_with_its_contents) {
  std::filesystem::path path;
  {
    const TemporaryFolder folder;
    path = folder.path();
    folder.write("bilder/x.svg", std::string{"a\0b", 3});
    BOOST_TEST(folder.read("bilder/x.svg") == std::string("a\0b", 3));
    BOOST_TEST((std::filesystem::status(path).permissions() == std::filesystem::perms::owner_all));
  }
  BOOST_TEST(!std::filesystem::exists(path));
}

BOOST_AUTO_TEST_SUITE_END()

#include "batch_report.hpp"

#include <algorithm>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <fmt/format.h>
#include <set>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "batch_summary.hpp"
#include "ordered_work.hpp"
#include "progress_bar.hpp"
#include "run.hpp"

using namespace redovisa;
using namespace std::chrono_literals;

namespace {

std::vector<ListedFolder> folders_named(std::size_t count) {
  std::vector<ListedFolder> folders;
  for (std::size_t i = 0; i < count; ++i)
    folders.push_back({fmt::format("mapp-{}", i), fmt::format("{}", i)});
  return folders;
}

FolderOutcome sound(const std::string& name) {
  return {done, fmt::format("{}\n  Skrev ut/{}.md\n  Skrev ut/{}.docx\n", name, name, name), ""};
}

struct Printed {
  int exit_code;
  std::string results, messages;
};

Printed printed(std::size_t count, unsigned threads, const ReportOnFolder& report) {
  std::ostringstream out, err;
  BatchSettings settings;
  settings.threads = threads;
  const int code = report_on_all(folders_named(count), settings, report, out, err);
  return {code, out.str(), err.str()};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(batch_report)

BOOST_AUTO_TEST_CASE(what_folders_tell_comes_in_their_order_however_long_each_takes) {
  const auto report = [](const ListedFolder& listed, LibreOffice&) {
    if (listed.place == "0" || listed.place == "7") std::this_thread::sleep_for(30ms);
    auto outcome = sound(listed.folder.string());
    if (listed.place == "3") outcome = {input_has_faults, "", "mapp-3/plan.xlsx: fel: så kan det gå [kod]\n"};
    return outcome;
  };
  const Printed one = printed(20, 1, report), four = printed(20, 4, report);
  BOOST_TEST(one.results == four.results);
  BOOST_TEST(one.messages == four.messages);
  BOOST_TEST(four.exit_code == input_has_faults);
  BOOST_TEST(four.results.find("mapp-0\n") < four.results.find("mapp-1\n"));
  BOOST_TEST(four.results.ends_with("19 av 20 mappar klara, 1 med fel.\n"));
  BOOST_TEST(four.results.find("mapp-3   inget skrevs: mapp-3/plan.xlsx: fel: så kan det gå [kod]\n") !=
             std::string::npos);
  BOOST_TEST(four.results.find("mapp-4   2 filer skrevs\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_single_folder_has_no_table) {
  const auto report = [](const ListedFolder& listed, LibreOffice&) { return sound(listed.folder.string()); };
  BOOST_TEST(printed(1, 2, report).results == "mapp-0\n  Skrev ut/mapp-0.md\n  Skrev ut/mapp-0.docx\n");
}

BOOST_AUTO_TEST_CASE(every_piece_is_done_once_and_few_ahead_of_the_slowest) {
  constexpr std::size_t count = 500, most_ahead_of_two = 2 * 16 + 2;
  std::atomic<std::size_t> begun{0}, most{0};
  std::size_t delivered = 0;
  do_in_order({count, 2,
               [&](std::size_t piece, unsigned) {
                 ++begun;
                 if (piece == 0) std::this_thread::sleep_for(30ms);
                 return FolderOutcome{0, std::to_string(piece), ""};
               },
               [&](std::size_t piece, FolderOutcome&& outcome) {
                 BOOST_REQUIRE_EQUAL(piece, delivered);
                 BOOST_REQUIRE_EQUAL(outcome.results, std::to_string(piece));
                 most = std::max(most.load(), begun.load() - delivered);
                 ++delivered;
               }});
  BOOST_TEST(delivered == count);
  BOOST_TEST(begun == count);
  BOOST_TEST(most <= most_ahead_of_two);
}

BOOST_AUTO_TEST_CASE(a_failing_delivery_ends_the_work) {
  const auto work = [](std::size_t, unsigned) { return FolderOutcome{}; };
  const auto fail = [](std::size_t piece, FolderOutcome&&) {
    if (piece == 3) throw std::runtime_error{"disken är full"};
  };
  BOOST_CHECK_THROW(do_in_order({1000, 3, work, fail}), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(there_are_no_more_threads_than_folders) {
  BOOST_TEST(threads_for(1, 8) == 1U);
  BOOST_TEST(threads_for(3, 8) == 3U);
  BOOST_TEST(threads_for(0, 0) == 1U);
  BOOST_TEST(threads_for(1000, 0) == std::max(1U, std::thread::hardware_concurrency()));
}

BOOST_AUTO_TEST_CASE(of_many_folders_only_those_with_faults_are_listed) {
  BatchSummary summary;
  for (int i = 0; i < 200; ++i)
    summary.add(fmt::format("mapp-{}", i),
                i % 100 == 7 ? FolderOutcome{environment_failed, "", "redovisa: full\n"} : sound("x"));
  BOOST_TEST(summary.text() ==
             "\nMapp      Resultat\nmapp-7    inget skrevs: redovisa: full\n"
             "mapp-107  inget skrevs: redovisa: full\n198 av 200 mappar klara, 2 med fel.\n");
}

BOOST_AUTO_TEST_CASE(the_first_fault_stands_before_the_first_warning) {
  BOOST_TEST(first_fault({1, "", "a: varning: x\n    råd: y\nb: fel: z [kod]\nc: fel: w\n"}) ==
             "b: fel: z [kod]");
  BOOST_TEST(first_fault({1, "", "a: varning: x\n"}) == "a: varning: x");
  BOOST_TEST(first_fault({}) == "");
}

BOOST_AUTO_TEST_CASE(the_bar_tells_how_long_is_left) {
  BOOST_TEST(progress_line(0, 2600, 1s) == "[........................] 0 av 2600 (0 %)");
  BOOST_TEST(progress_line(1300, 2600, 13s) == "[############............] 1300 av 2600 (50 %), 13 s kvar");
  BOOST_TEST(progress_line(1, 100, 1s) == "[........................] 1 av 100 (1 %), 1 min 39 s kvar");
  BOOST_TEST(progress_line(1, 10000, 1s).ends_with(", 2 tim 46 min kvar"));
  BOOST_TEST(progress_line(4, 4, 1s) == "[########################] 4 av 4 (100 %)");
}

BOOST_AUTO_TEST_CASE(no_bar_is_drawn_where_there_is_no_terminal) {
  std::ostringstream err;
  ProgressBar bar{err, 100};
  bar.show(1);
  bar.clear();
  BOOST_TEST(err.str() == "");
}

BOOST_AUTO_TEST_SUITE_END()

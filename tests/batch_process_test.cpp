// Batches, the watch mode and what disturbs them, with the program as a process of its own.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <signal.h>
#include <sys/mount.h>
#include <thread>

#include "support/running_program.hpp"
#include "support/underlag.hpp"
#include "write/pandoc/child_process.hpp"

using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;
using Arguments = std::vector<std::string>;
using Clock = std::chrono::steady_clock;

std::string bytes_of(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

/// What lies in a folder and below, with hidden files.
std::map<std::string, std::string> contents_of(const fs::path& folder) {
  std::map<std::string, std::string> contents;
  if (fs::exists(folder))
    for (const auto& entry : fs::recursive_directory_iterator{folder})
      if (entry.is_regular_file())
        contents[entry.path().lexically_relative(folder).string()] = bytes_of(entry.path());
  return contents;
}

bool is_hidden(const std::string& name) { return fs::path{name}.filename().string().starts_with('.'); }

/// Several committees' material, in a folder that is the current one, with temporary files in a folder too.
class Batch {
 public:
  explicit Batch(int count) {
    for (int i = 1; i < count; ++i)
      fs::copy("underlag", fmt::format("underlag-{}", i), fs::copy_options::recursive);
    for (const auto& entry : fs::directory_iterator{"."})
      if (entry.path().filename().string().starts_with("underlag"))
        folders_.push_back(entry.path().filename());
    std::ranges::sort(folders_);
    fs::create_directory("tmp");
    setenv("TMPDIR", fs::absolute("tmp").c_str(), 1);
  }
  ~Batch() { unsetenv("TMPDIR"); }
  Batch(const Batch&) = delete;
  Batch& operator=(const Batch&) = delete;

  Arguments arguments(const std::string& output, const Arguments& more = {}) const {
    Arguments all{"rapport",       "--utan-sidnummer", "--format", "md,docx,xlsx",
                  "--mallkatalog", "mallar",           "--ut",     output};
    all.insert(all.end(), folders_.begin(), folders_.end());
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }

  int run(const std::string& output, const Arguments& more = {}) const {
    return RunningProgram{arguments(output, more), "logg.txt"}.wait();
  }

 private:
  WorkingFolder folder_{read_case(fs::path{ERRORS_DIR} / "grund.txt"), {}};
  CurrentFolder current_{folder_.path()};
  Arguments folders_;
};

/// A small disk in memory; only root may make one.
class SmallDisk {
 public:
  SmallDisk(const fs::path& place, unsigned long flags) : place_{place} {
    fs::create_directories(place);
    made_ = ::mount("none", place.c_str(), "tmpfs", flags, "size=48k") == 0;
  }
  ~SmallDisk() {
    if (made_) ::umount2(place_.c_str(), MNT_DETACH);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  bool is_made() const { return made_; }

 private:
  fs::path place_;
  bool made_ = false;
};

/// Waits until the log has the text so many times; how long it took from `since`, or nothing.
bool comes(const std::string& text, int times, std::chrono::seconds limit = 20s) {
  for (const auto end = Clock::now() + limit; Clock::now() < end; std::this_thread::sleep_for(2ms)) {
    const std::string log = bytes_of("logg.txt");
    int found = 0;
    for (auto at = log.find(text); at != std::string::npos; at = log.find(text, at + 1)) ++found;
    if (found >= times) return true;
  }
  return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(batch_process)

BOOST_AUTO_TEST_CASE(the_reports_are_the_same_with_one_thread_and_with_four) {
  const Batch batch{6};
  BOOST_TEST(batch.run("en", {"--jobb", "1"}) == 0);
  std::string one = bytes_of("logg.txt");
  BOOST_TEST(batch.run("ut", {"--jobb", "4"}) == 0);
  const std::string four = bytes_of("logg.txt");
  for (auto at = one.find(" en/"); at != std::string::npos; at = one.find(" en/")) one.replace(at, 4, " ut/");
  BOOST_TEST(one == four);
  BOOST_TEST((contents_of("en") == contents_of("ut")));
  BOOST_TEST(contents_of("ut").size() >= 18U);
}

BOOST_AUTO_TEST_CASE(a_list_and_its_parts_give_what_all_at_once_give) {
  const Batch batch{5};
  BOOST_TEST(batch.run("alla") == 0);
  std::ofstream{"lista.txt"} << "underlag\nunderlag-1\nunderlag-2\nunderlag-3\nunderlag-4\n";
  for (const char* part : {"1/3", "2/3", "3/3"})
    BOOST_TEST((RunningProgram{{"rapport", "--lista", "lista.txt", "--del", part, "--utan-sidnummer",
                                "--format", "md,docx,xlsx", "--mallkatalog", "mallar", "--ut", "delar"},
                               "logg.txt"}
                    .wait() == 0));
  BOOST_TEST((contents_of("alla") == contents_of("delar")));
}

BOOST_AUTO_TEST_CASE(a_faulty_folder_does_not_stop_a_batch_and_gives_its_exit_code) {
  const Batch batch{4};
  std::ofstream{"underlag-1/ekonomi.xml"} << "<underlag";
  BOOST_TEST(batch.run("ut", {"--jobb", "2"}) == 1);
  BOOST_TEST(!fs::exists("ut/underlag-1"));
  BOOST_TEST(fs::exists("ut/underlag-3/delarsrapport-2025-08.docx"));
  const std::string log = bytes_of("logg.txt");
  BOOST_TEST(log.find("underlag-1  inget skrevs: underlag-1/ekonomi.xml:1") != std::string::npos, log);
  BOOST_TEST(log.ends_with("3 av 4 mappar klara, 1 med fel.\n"), log);
}

BOOST_AUTO_TEST_CASE(a_hundred_kills_leave_no_file_half_written) {
  const Batch batch{4};
  const auto begun = Clock::now();
  BOOST_TEST(batch.run("facit") == 0);
  const auto whole_run = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begun);
  const auto expected = contents_of("facit");
  std::mt19937 random{7};
  std::uniform_int_distribution<long> moment{0, whole_run.count()};
  for (int round = 0; round < 100; ++round) {
    if (round % 10 == 0) fs::remove_all("ut");
    RunningProgram program{batch.arguments("ut"), "logg.txt"};
    std::this_thread::sleep_for(std::chrono::microseconds{moment(random)});
    program.send(SIGKILL);
    program.wait();
    for (const auto& [name, bytes] : contents_of("ut"))
      if (!is_hidden(name))
        BOOST_REQUIRE_MESSAGE(expected.contains(name) && expected.at(name) == bytes, name);
  }
  BOOST_TEST(batch.run("ut") == 0);
  BOOST_TEST((contents_of("ut") == expected));
  BOOST_TEST(contents_of("tmp").empty());
}

BOOST_AUTO_TEST_CASE(two_runs_at_once_into_one_folder_both_give_the_right_reports) {
  const Batch batch{4};
  BOOST_TEST(batch.run("facit") == 0);
  for (int round = 0; round < 3; ++round) {
    RunningProgram one{batch.arguments("ut"), "logg-1.txt"}, other{batch.arguments("ut"), "logg-2.txt"};
    BOOST_TEST(one.wait() == 0);
    BOOST_TEST(other.wait() == 0);
    BOOST_TEST((contents_of("ut") == contents_of("facit")));
  }
}

BOOST_AUTO_TEST_CASE(a_file_that_may_not_be_so_large_is_told_and_the_earlier_ones_stay) {
  const Batch batch{2};
  fs::create_directories("ut/underlag");
  std::ofstream{"ut/underlag/delarsrapport-2025-08.md"} << "den förra rapporten";
  auto arguments = batch.arguments("ut");
  arguments.insert(arguments.begin(), {"prlimit", "--fsize=9000", REDOVISA_PROGRAM});
  const auto outcome = redovisa::run_child(arguments, {}, 60s);
  BOOST_TEST(outcome.exit_code == 3);
  BOOST_TEST(outcome.messages.find("kan inte skrivas: den blir större än vad systemet tillåter.") !=
                 std::string::npos,
             outcome.messages);
  BOOST_TEST((contents_of("ut") == std::map<std::string, std::string>{
                                       {"underlag/delarsrapport-2025-08.md", "den förra rapporten"}}));
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_told_and_the_earlier_reports_stay) {
  const Batch batch{2};
  const SmallDisk disk{"disk", 0};
  if (!disk.is_made()) {
    BOOST_TEST_MESSAGE("skipped: only root may make a small disk");
    return;
  }
  fs::create_directories("disk/underlag");
  std::ofstream{"disk/underlag/delarsrapport-2025-08.md"} << "den förra rapporten";
  BOOST_TEST(batch.run("disk") == 3);
  const std::string log = bytes_of("logg.txt");
  BOOST_TEST(log.find("kan inte skrivas: disken är full. Välj en annan mapp med --ut.") != std::string::npos,
             log);
  BOOST_TEST(bytes_of("disk/underlag/delarsrapport-2025-08.md") == "den förra rapporten");
  BOOST_TEST(contents_of("disk").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_disk_that_cannot_be_written_to_is_told) {
  const Batch batch{2};
  const SmallDisk disk{"disk", MS_RDONLY};
  if (!disk.is_made()) {
    BOOST_TEST_MESSAGE("skipped: only root may make a small disk");
    return;
  }
  BOOST_TEST(batch.run("disk") == 3);
  const std::string log = bytes_of("logg.txt");
  BOOST_TEST(log.find("kan inte skrivas: platsen är skrivskyddad.") != std::string::npos, log);
}

BOOST_AUTO_TEST_CASE(a_watch_rewrites_what_a_change_affects_and_ends_when_asked) {
  const Batch batch{3};
  RunningProgram program{batch.arguments("ut", {"--bevaka"}), "logg.txt"};
  BOOST_TEST(comes("Bevakar 3 mappar.", 1));
  fs::remove_all("ut/underlag");
  const auto begun = Clock::now();
  fs::copy_file("underlag-2/plan.xlsx", "underlag-1/plan.xlsx", fs::copy_options::overwrite_existing);
  BOOST_TEST(comes("Skrev ut/underlag-1/delarsrapport-2025-08.xlsx", 2));
  BOOST_TEST_MESSAGE("rewritten after "
                     << std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun).count()
                     << " ms");
  BOOST_TEST(!fs::exists("ut/underlag"));

  std::ofstream{"underlag-2/ekonomi.xml"} << "<underlag";
  BOOST_TEST(comes("underlag-2/ekonomi.xml:1", 1));
  fs::remove("underlag-2/ekonomi.xml");
  BOOST_TEST(comes("Skrev ut/underlag-2/delarsrapport-2025-08.xlsx", 2));

  std::ofstream{"mallar/konventioner/norrtalje.xml", std::ios::app} << "\n";
  BOOST_TEST(comes("alla 3 skrivs på nytt", 1));
  BOOST_TEST(comes("Skrev ut/underlag/delarsrapport-2025-08.xlsx", 2));
  BOOST_TEST(comes("3 av 3 mappar klara.", 2));
  program.send(SIGINT);
  BOOST_TEST(program.wait() == 0);
  BOOST_TEST(bytes_of("logg.txt").ends_with("\nBevakningen är avslutad.\n"));
}

BOOST_AUTO_TEST_SUITE_END()

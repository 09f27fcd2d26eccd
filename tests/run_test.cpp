#include "run.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "support/underlag.hpp"

namespace {

namespace fs = std::filesystem;

/// A committee's material without faults, in a folder that is the current one.
class Workplace {
 public:
  const fs::path& path() const { return folder_.path(); }

 private:
  WorkingFolder folder_{read_case(fs::path{ERRORS_DIR} / "grund.txt"), {}};
  CurrentFolder current_{folder_.path()};
};

/// The programs of the environment, gone until the end of its life.
class NoPrograms {
 public:
  NoPrograms() {
    if (const char* path = std::getenv("PATH")) before_ = path;
    setenv("PATH", "/finns-inte", 1);
  }
  ~NoPrograms() {
    if (before_) setenv("PATH", before_->c_str(), 1);
  }
  NoPrograms(const NoPrograms&) = delete;
  NoPrograms& operator=(const NoPrograms&) = delete;

 private:
  std::optional<std::string> before_;
};

struct Outcome {
  int exit_code = 0;
  std::string results, messages;
};

Outcome outcome_of(std::vector<std::string> formats, const fs::path& output = "ut",
                   std::vector<fs::path> folders = {"underlag"}) {
  redovisa::ReportCommand command;
  command.folders = std::move(folders);
  command.formats = std::move(formats);
  command.output = output;
  command.templates_folder = "mallar";
  std::ostringstream out, err;
  Outcome outcome;
  outcome.exit_code = redovisa::run(command, out, err);
  outcome.results = out.str();
  outcome.messages = err.str();
  return outcome;
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

void write(const fs::path& file, const std::string& bytes) { std::ofstream{file, std::ios::binary} << bytes; }

using Names = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(run)

BOOST_AUTO_TEST_CASE(a_report_is_written_in_a_folder_named_after_the_material) {
  const Workplace workplace;
  const Outcome outcome = outcome_of({"md", "xlsx"});
  BOOST_TEST(outcome.exit_code == redovisa::done);
  BOOST_TEST(outcome.messages == "");
  BOOST_TEST(fs::exists("ut/underlag/delarsrapport-2025-08.md"));
  BOOST_TEST(fs::exists("ut/underlag/delarsrapport-2025-08.xlsx"));
  BOOST_TEST(outcome.results.find("Skrev ut/underlag/delarsrapport-2025-08.md\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_output_folder_that_cannot_be_made_is_told) {
  const Workplace workplace;
  write("fil", "något annat");
  const Outcome outcome = outcome_of({"md"}, "fil/ut");
  BOOST_TEST(outcome.exit_code == redovisa::environment_failed);
  BOOST_TEST(outcome.messages ==
             "redovisa: Filen fil/ut/underlag/delarsrapport-2025-08.md kan inte skrivas: en del av sökvägen "
             "är en fil "
             "och ingen mapp. Välj en annan mapp med --ut.\n");
  BOOST_TEST(bytes_of("fil") == "något annat");
}

BOOST_AUTO_TEST_CASE(nothing_is_left_half_written_when_a_file_cannot_take_its_place) {
  const Workplace workplace;
  fs::create_directories("ut/underlag/delarsrapport-2025-08.md/upptagen");
  const Outcome outcome = outcome_of({"md"});
  BOOST_TEST(outcome.exit_code == redovisa::environment_failed);
  BOOST_TEST(outcome.messages.find("delarsrapport-2025-08.md kan inte skrivas") != std::string::npos);
  BOOST_TEST(files_below("ut") == Names{}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(without_pandoc_the_other_formats_are_written) {
  const Workplace workplace;
  const NoPrograms no_programs;
  const Outcome outcome = outcome_of({"html", "md", "docx"});
  BOOST_TEST(outcome.exit_code == redovisa::environment_failed);
  BOOST_TEST(outcome.messages.starts_with("redovisa: Pandoc saknas, så formatet "));
  BOOST_TEST(std::ranges::count(outcome.messages, '\n') == 1);
  BOOST_TEST(files_below("ut") == (Names{"delarsrapport-2025-08.docx", "delarsrapport-2025-08.md"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_earlier_report_is_left_alone_when_the_material_has_faults) {
  const Workplace workplace;
  fs::create_directories("ut/underlag");
  write("ut/underlag/delarsrapport-2025-08.md", "den förra rapporten");
  write("underlag/ekonomi.xml", "<underlag");
  BOOST_TEST(outcome_of({"md"}).exit_code == redovisa::input_has_faults);
  BOOST_TEST(bytes_of("ut/underlag/delarsrapport-2025-08.md") == "den förra rapporten");
  BOOST_TEST(files_below("ut").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_folder_with_faults_does_not_keep_the_others_from_being_reported_on) {
  const Workplace workplace;
  fs::copy("underlag", "annan", fs::copy_options::recursive);
  write("underlag/ekonomi.xml", "<underlag");
  const Outcome outcome = outcome_of({"md"}, "ut", {"underlag", "annan"});
  BOOST_TEST(outcome.exit_code == redovisa::input_has_faults);
  BOOST_TEST(!fs::exists("ut/underlag"));
  BOOST_TEST(fs::exists("ut/annan/delarsrapport-2025-08.md"));
}

BOOST_AUTO_TEST_SUITE_END()

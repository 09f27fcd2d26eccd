#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "command_line.hpp"
#include "run.hpp"
#include "support/underlag.hpp"
#include "write/word_file.hpp"

namespace {

namespace fs = std::filesystem;

const fs::path word_like = fs::path{GOLDEN_DIR} / "../word_templates/word-svensk.dotx";

const std::vector<CaseSection> names_template{
    {"plan.xlsx / Rapport",
     {"Nyckel | Värde", "Kommun | Norrtälje kommun", "Nämnd | Socialnämnden", "År | 2025",
      "Konvention | norrtalje", "Diarienummer | SN25-231", "Wordmall | kommunens mall.dotx"}}};

struct Outcome {
  int exit_code = 0;
  std::string results, messages, word_file;
};

std::string bytes_of(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

/// A report as Word, with the template in the underlag when it is to be there.
Outcome outcome_of(const std::vector<CaseSection>& changes, bool with_file, const fs::path& of_command = {}) {
  const WorkingFolder folder{read_case(fs::path{ERRORS_DIR} / "grund.txt"), {changes, {}}};
  const CurrentFolder current{folder.path()};
  if (with_file) fs::copy_file(word_like, "underlag/kommunens mall.dotx");
  redovisa::ReportCommand command;
  command.folders = {"underlag"};
  command.formats = {"docx"};
  command.output = "ut";
  command.templates_folder = "mallar";
  command.word_template = of_command;
  std::ostringstream out, err;
  Outcome outcome;
  outcome.exit_code = redovisa::run(command, out, err);
  outcome.results = out.str();
  outcome.messages = err.str();
  outcome.word_file = bytes_of("ut/underlag/delarsrapport-2025-08.docx");
  return outcome;
}

bool shows(const Outcome& outcome, const std::string& words) {
  for (const auto& [name, bytes] : redovisa::test::unzipped(outcome.word_file))
    if (bytes.find(words) != std::string::npos) return true;
  return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_template)

BOOST_AUTO_TEST_CASE(the_sheet_rapport_names_a_template_beside_the_workbooks) {
  const auto outcome = outcome_of(names_template, true);
  BOOST_TEST(outcome.exit_code == redovisa::done);
  BOOST_TEST(outcome.messages == "");  // nor is the template told to be no underlag
  BOOST_TEST(outcome.results.find("Wordmall: underlag/kommunens mall.dotx\n") != std::string::npos);
  BOOST_TEST(outcome.results.find("”Handläggare”") != std::string::npos);
  BOOST_TEST(shows(outcome, "En kommun för alla"));
  BOOST_TEST(shows(outcome, "SN25-231"));
}

BOOST_AUTO_TEST_CASE(the_command_line_goes_before_the_sheet) {
  const auto outcome = outcome_of(names_template, false, word_like);
  BOOST_TEST(outcome.exit_code == redovisa::done);
  BOOST_TEST(shows(outcome, "En kommun för alla"));
}

BOOST_AUTO_TEST_CASE(without_a_template_nothing_is_said_of_one) {
  const auto outcome = outcome_of({}, false);
  BOOST_TEST(outcome.results.find("Wordmall") == std::string::npos);
  BOOST_TEST(!shows(outcome, "En kommun för alla"));
}

BOOST_AUTO_TEST_CASE(a_template_that_cannot_be_used_stops_the_report) {
  const auto outcome = outcome_of(names_template, false);
  BOOST_TEST(outcome.exit_code == redovisa::input_has_faults);
  BOOST_TEST(outcome.messages.find("plan.xlsx:Rapport!B7") != std::string::npos);
  BOOST_TEST(outcome.word_file == "");
}

BOOST_AUTO_TEST_SUITE_END()

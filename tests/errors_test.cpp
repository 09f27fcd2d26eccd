#include <algorithm>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "command_line.hpp"
#include "diagnostics/diagnostic.hpp"
#include "run.hpp"
#include "support/underlag.hpp"

namespace {

namespace fs = std::filesystem;
namespace data = boost::unit_test::data;

const fs::path errors_folder{ERRORS_DIR};

std::vector<std::string> case_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator{errors_folder})
    if (entry.path().extension() == ".txt" && entry.path().stem() != "grund")
      names.push_back(entry.path().stem().string());
  std::ranges::sort(names);
  return names;
}

fs::path file_of(const std::string& name) { return errors_folder / (name + ".txt"); }

struct Outcome {
  int exit_code = 0;
  std::string messages;
  std::vector<std::string> written;  // every file below the output folder
};

redovisa::ReportCommand command_of(const ErrorCase& own) {
  redovisa::ReportCommand command;
  command.folders = {"underlag"};
  command.formats = {"md"};
  command.output = "ut";
  command.templates_folder = "mallar";
  if (const auto period = choice_of(own, "period"); !period.empty())
    command.period = redovisa::parse_period(period);
  if (const auto name = choice_of(own, "mall"); !name.empty()) command.report_template = name;
  if (const auto format = choice_of(own, "format"); !format.empty()) command.formats = {format};
  return command;
}

Outcome outcome_of(const ErrorCase& own) {
  const WorkingFolder folder{read_case(file_of("grund")), own};
  const CurrentFolder current{folder.path()};
  std::ostringstream out, err;
  Outcome outcome;
  outcome.exit_code = redovisa::run(command_of(own), out, err);
  outcome.messages = err.str();
  outcome.written = files_below("ut");
  return outcome;
}

bool is_temporary(const std::string& file) { return file.starts_with('.'); }

}  // namespace

BOOST_AUTO_TEST_SUITE(errors)

BOOST_DATA_TEST_CASE(a_fault_is_told_in_exactly_these_words, data::make(case_names()), name) {
  const ErrorCase own = read_case(file_of(name));
  const Outcome outcome = outcome_of(own);
  if (std::getenv("UPDATE_GOLDEN") != nullptr)
    set_expected(file_of(name), outcome.messages);
  else
    BOOST_TEST(outcome.messages == own.expected);
  BOOST_TEST(outcome.exit_code == own.exit_code);
  BOOST_TEST(outcome.written.empty() == (own.exit_code != redovisa::done));
  BOOST_TEST(std::ranges::none_of(outcome.written, is_temporary));
}

BOOST_AUTO_TEST_CASE(the_material_that_the_cases_start_from_has_no_fault) {
  const Outcome outcome = outcome_of({});
  BOOST_TEST(outcome.messages == "");
  BOOST_TEST(outcome.exit_code == redovisa::done);
  BOOST_TEST(outcome.written == std::vector<std::string>{"delarsrapport-2025-08.md"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_kind_of_fault_has_a_case) {
  std::string all_messages;
  for (const auto& name : case_names()) all_messages += read_case(file_of(name)).expected;
  for (const auto& traits : redovisa::all_codes())
    BOOST_TEST(all_messages.find('[' + std::string{traits.name} + ']') != std::string::npos,
               "no case in tests/errors has [" << traits.name << "]");
}

BOOST_AUTO_TEST_CASE(a_case_is_named_after_a_fault_that_it_shows) {
  for (const auto& name : case_names()) {
    const std::string messages = read_case(file_of(name)).expected;
    const bool shows = std::ranges::any_of(redovisa::all_codes(), [&](const redovisa::CodeTraits& traits) {
      return name.starts_with(traits.name) &&
             messages.find('[' + std::string{traits.name} + ']') != std::string::npos;
    });
    BOOST_TEST((shows || name.starts_with("flera-fel")), name << " shows nothing that it is named after");
  }
}

BOOST_AUTO_TEST_CASE(the_codes_stand_in_the_order_of_their_table) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < redovisa::all_codes().size(); ++i) {
    BOOST_TEST(static_cast<std::size_t>(redovisa::all_codes()[i].code) == i);
    BOOST_TEST(names.insert(redovisa::all_codes()[i].name).second);
  }
}

BOOST_AUTO_TEST_SUITE_END()

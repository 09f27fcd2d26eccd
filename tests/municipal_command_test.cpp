// What `redovisa kommun` and its neighbours tell the user who has asked for something else, or whose
// committees have faults of their own; and that the README's example of it is what the program says.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "command_line.hpp"
#include "diagnostics/failure.hpp"
#include "run.hpp"
#include "support/small_municipality.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

const fs::path example = fs::path{INPUT_DIR} / "norrtalje-kommun",
               real = fs::path{INPUT_DIR} / "norrtalje-socialnamnd-2025";

struct Told {
  int code = -1;
  std::string out, err;
};

Told told_by(const Command& command) {
  std::ostringstream out, err;
  Told told;
  try {
    told.code = run(command, out, err);
  } catch (const UsageFailure& failure) {
    told.code = wrong_usage;
    err << failure.what();
  }
  told.out = out.str(), told.err = err.str();
  return told;
}

Told rolled_up(const std::vector<fs::path>& folders, Period period, std::optional<std::string> report = {}) {
  const MaterialFolder output;
  MunicipalityCommand command;
  command.folders = folders;
  command.period = period;
  command.formats = {"md"};
  command.report_template = std::move(report);
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  return told_by(command);
}

Told reported(const fs::path& folder, std::optional<std::string> report = {}) {
  const MaterialFolder output;
  ReportCommand command;
  command.folders = {folder};
  command.formats = {"md"};
  command.report_template = std::move(report);
  command.output = output.path();
  command.templates_folder = TEMPLATES_DIR;
  return told_by(command);
}

std::string complaint_about(std::vector<const char*> words) try {
  words.insert(words.begin(), "redovisa");
  return parse_command_line(static_cast<int>(words.size()), words.data()), std::string{};
} catch (const UsageFailure& failure) {
  return failure.what();
}

std::size_t times(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string text_of(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(municipal_command)

BOOST_AUTO_TEST_CASE(the_readmes_example_is_what_the_program_says) {
  const std::string readme = text_of(fs::path{PROJECT_DIR} / "README.md");
  std::istringstream lines{rolled_up({example, real}, {2025, 1, 8}).out};
  std::size_t told = 0;
  for (std::string line; std::getline(lines, line);) {
    for (auto at = line.find("\u00A0"); at != std::string::npos; at = line.find("\u00A0"))
      line.replace(at, std::string{"\u00A0"}.size(), " ");
    if (!line.starts_with("  Skrev ") && !holds(line, "redovisa granska ")) {
      BOOST_TEST(holds(readme, "\n    " + line + "\n"), line);
      ++told;
    }
  }
  BOOST_TEST(told > 5U);
}

BOOST_AUTO_TEST_CASE(errors_of_a_committees_own_review_are_told) {
  const MaterialFolder root;
  add_municipality(root);
  add_committee(root, "a", {});
  add_committee(root, "b", committee_b());
  root.add_workbook("a/ekonomi.xlsx",
                    {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}},
                     {"Driftredovisning",
                      {{"Post", "Budget jan–aug 2025", "Utfall jan–aug 2025", "Budget 2025", "Prognos 2025"},
                       {"Intäkter", -10, -11, -15, -16},
                       {"Personalkostnader", 60, 65, 100, 99},
                       {"Lokalkostnader", 20, 21, 30, 31}}}});
  const Told told = rolled_up({root.path()}, {2025, 1, 8});
  BOOST_TEST(told.code == done, told.err);
  BOOST_TEST(holds(told.out, "    Nämnden A: 1 fel"), told.out);
  BOOST_TEST(holds(told.out, "redovisa granska " + (root.path() / "a").string()), told.out);
  BOOST_TEST(holds(told.out, "[kostnader-positiva]"), told.out);
  BOOST_TEST(!holds(told.out, "Nämnden B: 1 fel"), told.out);
}

BOOST_AUTO_TEST_CASE(a_period_that_no_folder_has_is_told_once) {
  const Told told = rolled_up({example}, {2025, 1, 10});
  BOOST_TEST(told.code == input_has_faults);
  BOOST_TEST(times(told.err, "period-utan-uppgifter") == 1U, told.err);
  BOOST_TEST(holds(told.err, "Detsamma gäller mapparna för Barn- och skolnämnden, "), told.err);
  BOOST_TEST(holds(told.err, "Välj en av perioderna"), told.err);
}

BOOST_AUTO_TEST_CASE(a_template_of_the_others_is_refused_with_ones_own) {
  const Told municipal = rolled_up({example}, {2025, 1, 8}, "delarsrapport");
  BOOST_TEST(municipal.code == wrong_usage);
  BOOST_TEST(holds(municipal.err, "Mallen delarsrapport är en nämnds"), municipal.err);
  BOOST_TEST(holds(municipal.err, "--mall kommun-delarsrapport"), municipal.err);
  const Told committee = reported(real, "kommun-arsredovisning");
  BOOST_TEST(holds(committee.err, "Mallen kommun-arsredovisning är kommunens"), committee.err);
  BOOST_TEST(holds(committee.err, "--mall delarsrapport"), committee.err);
}

BOOST_AUTO_TEST_CASE(the_municipalitys_folder_is_no_committees) {
  const Told report = reported(example);
  BOOST_TEST(report.code == wrong_usage);
  BOOST_TEST(holds(report.err, "redovisa kommun " + example.string()), report.err);
  ExplainCommand explain;
  explain.folder = example;
  explain.id = "5.1";
  explain.templates_folder = TEMPLATES_DIR;
  BOOST_TEST(holds(told_by(explain).err, "--forklara 5.1"));
}

BOOST_AUTO_TEST_CASE(a_folder_named_with_a_slash_has_its_faults_told) {
  const MaterialFolder empty;
  const Told told = reported(empty.path() / "");
  BOOST_TEST(told.code == input_has_faults);
  BOOST_TEST(holds(told.err, "bladet Rapport"), told.err);
}

BOOST_AUTO_TEST_CASE(a_plan_that_cannot_be_read_is_one_fault) {
  const MaterialFolder root;
  add_municipality(root);
  add_committee(root, "a", {});
  root.add_workbook("a/uppfoljning-2025-04.xlsx", {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-04"}}},
                                                   {"Mål", {{"Nummer", "Kommentar"}, {"1", "Bra"}}}});
  fs::remove(root.path() / "a/plan.xlsx");
  root.add_file("a/plan-Rapport.csv",
                "Nyckel;Värde\nKommun;Storköpings kommun\nNämnd;Nämnden A\nÅr;2025\nKonvention;norrtalje\n");
  root.add_file("a/plan-Indikatorer.csv",
                "Id;Mål;Indikator;Enhet;Riktning;Mål 2025\nI1;2;Nöjda;index;högre;5\n");
  root.add_file("a/plan-Mål.csv", "Nummer;Mål\n1;Tryg\"ghet\n2;\"Nöjda\n");
  const Told told = rolled_up({root.path()}, {2025, 1, 8});
  BOOST_TEST(told.code == input_has_faults);
  BOOST_TEST(times(told.err, ": fel: ") == 1U, told.err);
  BOOST_TEST(holds(told.err, "csv-trasig"), told.err);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_parsed_is_told_in_swedish) {
  BOOST_TEST(holds(complaint_about({"rapport", "x", "--perod", "2025"}),
                   "redovisa rapport har inget val ”--perod”. Menade du ”--period”?"));
  BOOST_TEST(holds(complaint_about({"forklara", "a", "b", "c"}), "Okänt argument ”c”."));
  BOOST_TEST(holds(complaint_about({"granska", "x", "--period"}), "Ett värde saknas efter --period."));
  BOOST_TEST(holds(complaint_about({"rapport", "x", "--period", "2025", "--period", "2025"}),
                   "--period är ett val som ges en gång"));
  BOOST_TEST(holds(complaint_about({"rapport", "x", "--bevaka=kanske"}), "--bevaka kan inte tolkas"));
  for (const auto& words : {std::vector<const char*>{"kommun", "x", "--perod"}, {"ny", "x", "--period"}})
    BOOST_TEST(!holds(complaint_about(words), "required"));
}

BOOST_AUTO_TEST_CASE(the_municipalitys_report_can_be_watched) {
  const std::vector<const char*> words{"redovisa", "kommun", "x", "--bevaka"};
  const Command command = parse_command_line(static_cast<int>(words.size()), words.data());
  BOOST_TEST(std::get<MunicipalityCommand>(command).watch);
}

BOOST_AUTO_TEST_SUITE_END()

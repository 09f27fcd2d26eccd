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

#include "diagnostics/failure.hpp"
#include "support/underlag.hpp"

namespace {

namespace fs = std::filesystem;

/// A committee's material without faults, in a folder that is the current one.
class Workplace {
 public:
  /// `changes` as in a case of tests/errors.
  explicit Workplace(std::vector<CaseSection> changes = {})
      : folder_{read_case(fs::path{ERRORS_DIR} / "grund.txt"), {std::move(changes), {}}} {}

  const fs::path& path() const { return folder_.path(); }

 private:
  WorkingFolder folder_;
  CurrentFolder current_{folder_.path()};
};

/// What turns the material into a plan that nobody has followed up, or has at the end of the year.
const std::vector<CaseSection> plan_alone_changes{{"utan utfall.xlsx", {}}};
const std::vector<CaseSection> year_end_changes{
    {"utfall.xlsx / Utfall",
     {"Indikator | Period | Utfall", "SN-1 | 2025 | 93", "SN-2 | 2025 | 9", "SN-3 | 2025 | 231"}}};

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

Outcome outcome_of(const redovisa::Command& command) {
  std::ostringstream out, err;
  Outcome outcome;
  outcome.exit_code = redovisa::run(command, out, err);
  outcome.results = out.str();
  outcome.messages = err.str();
  return outcome;
}

Outcome outcome_of(std::vector<std::string> formats, const fs::path& output = "ut",
                   std::vector<fs::path> folders = {"underlag"}) {
  redovisa::ReportCommand command;
  command.folders = std::move(folders);
  command.formats = std::move(formats);
  command.output = output;
  command.templates_folder = "mallar";
  return outcome_of(command);
}

/// The report of the one folder as Markdown; without a name the usual one.
Outcome outcome_of_report(std::optional<std::string> name) {
  redovisa::ReportCommand command;
  command.folders = {"underlag"};
  command.formats = {"md"};
  command.output = "ut";
  command.templates_folder = "mallar";
  command.report_template = std::move(name);
  return outcome_of(command);
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

BOOST_AUTO_TEST_CASE(pictures_that_no_text_shows_any_longer_are_removed) {
  const Workplace workplace;
  const fs::path pictures = "ut/underlag/delarsrapport-2025-08-bilder";
  fs::create_directories(pictures / "bild-3.png");
  for (const auto* name : {"bild-1.png", "bild-12.jpeg", "bild-0.png", "bild-1.PNG", "bild-01.png",
                           "bild-1.svg", "min-bild-1.png", "bild-1.png.bak"})
    write(pictures / name, "x");
  BOOST_TEST(outcome_of({"xlsx"}).exit_code == redovisa::done);
  BOOST_TEST(fs::exists(pictures / "bild-1.png"));
  BOOST_TEST(outcome_of({"md"}).exit_code == redovisa::done);
  for (const auto* name : {"bild-1.png", "bild-12.jpeg"}) BOOST_TEST(!fs::exists(pictures / name), name);
  for (const auto* name : {"bild-0.png", "bild-1.PNG", "bild-01.png", "bild-1.svg", "min-bild-1.png",
                           "bild-1.png.bak", "bild-3.png"})
    BOOST_TEST(fs::exists(pictures / name), name);
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

BOOST_AUTO_TEST_CASE(without_libreoffice_the_other_formats_are_written) {
  const Workplace workplace;
  const NoPrograms no_programs;
  const Outcome outcome = outcome_of({"pdf", "md", "docx"});
  BOOST_TEST(outcome.exit_code == redovisa::environment_failed);
  BOOST_TEST(outcome.messages ==
             "redovisa: PDF-filen kan inte skrivas, men övriga format skrivs. LibreOffice saknas: installera "
             "med »apt install libreoffice-writer-nogui fonts-crosextra-carlito«.\n");
  BOOST_TEST(files_below("ut") == (Names{"delarsrapport-2025-08.docx", "delarsrapport-2025-08.md"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_word_file_without_its_page_numbers_is_no_failure) {
  const Workplace workplace;
  const NoPrograms no_programs;
  redovisa::ReportCommand command;
  command.folders = {"underlag"};
  command.formats = {"docx"};
  command.output = "ut";
  command.templates_folder = "mallar";
  command.page_numbers = true;
  const Outcome outcome = outcome_of(command);
  BOOST_TEST(outcome.exit_code == redovisa::done);
  BOOST_TEST(
      outcome.messages.starts_with("redovisa: Innehållsförteckningen i Word-filen är utan sidnummer."));
  BOOST_TEST(fs::exists("ut/underlag/delarsrapport-2025-08.docx"));
}

BOOST_AUTO_TEST_CASE(page_numbers_are_asked_for_unless_they_are_declined) {
  const auto parsed = [](std::vector<const char*> words) {
    return redovisa::parse_command_line(static_cast<int>(words.size()), words.data());
  };
  using redovisa::ReportCommand, redovisa::ReviewCommand;
  BOOST_TEST(std::get<ReportCommand>(parsed({"redovisa", "rapport", "x"})).page_numbers);
  BOOST_TEST(!std::get<ReportCommand>(parsed({"redovisa", "rapport", "x", "--utan-sidnummer"})).page_numbers);
  BOOST_TEST(std::get<ReviewCommand>(parsed({"redovisa", "granska", "x"})).page_numbers);
  BOOST_TEST(!std::get<ReviewCommand>(parsed({"redovisa", "granska", "x", "--utan-sidnummer"})).page_numbers);
}

BOOST_AUTO_TEST_CASE(charts_are_editable_when_that_is_asked_for) {
  const auto parsed = [](std::vector<const char*> words) {
    return std::get<redovisa::ReportCommand>(
        redovisa::parse_command_line(static_cast<int>(words.size()), words.data()));
  };
  BOOST_TEST(!parsed({"redovisa", "rapport", "x"}).editable_charts);
  BOOST_TEST(parsed({"redovisa", "rapport", "x", "--redigerbara-diagram"}).editable_charts);
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

BOOST_AUTO_TEST_CASE(a_plan_that_nobody_has_followed_up_is_made_as_a_plan) {
  const Workplace workplace{plan_alone_changes};
  const Outcome outcome = outcome_of_report({});
  BOOST_TEST(outcome.exit_code == redovisa::done, outcome.messages);
  BOOST_TEST(outcome.messages == "");
  BOOST_TEST(files_below("ut") == Names{"verksamhetsplan-2025.md"}, boost::test_tools::per_element());
  BOOST_TEST(outcome.results.starts_with(
      "Socialnämnden, Norrtälje kommun, plan för 2025\n  Mål: 2, indikatorer: 3, uppdrag: 2\n"));
  const std::string report = bytes_of("ut/underlag/verksamhetsplan-2025.md");
  BOOST_TEST(report.starts_with("# Verksamhetsplan 2025\n"));
  BOOST_TEST(report.find("Datum:") == std::string::npos);
  for (const char* part : {"## Vad nämnden ska uppnå\n", "### Välfärd\n", "#### 1.1 Trygg omsorg\n",
                           "Nöjda brukare", "## Bilaga: så följs planen upp\n"})
    BOOST_TEST(report.find(part) != std::string::npos, part);
}

BOOST_AUTO_TEST_CASE(a_whole_year_that_is_followed_up_is_a_verksamhetsberattelse) {
  const Workplace workplace{year_end_changes};
  const Outcome outcome = outcome_of_report({});
  BOOST_TEST(outcome.exit_code == redovisa::done, outcome.messages);
  BOOST_TEST(files_below("ut") == Names{"verksamhetsberattelse-2025.md"}, boost::test_tools::per_element());
  BOOST_TEST(
      bytes_of("ut/underlag/verksamhetsberattelse-2025.md").starts_with("# Verksamhetsberättelse 2025\n"));
}

BOOST_AUTO_TEST_CASE(the_plan_of_a_year_that_is_followed_up_tells_nothing_of_the_follow_up) {
  const Workplace workplace;
  const Outcome outcome = outcome_of_report("verksamhetsplan");
  BOOST_TEST(outcome.exit_code == redovisa::done, outcome.messages);
  BOOST_TEST(files_below("ut") == Names{"verksamhetsplan-2025.md"}, boost::test_tools::per_element());
  const std::string report = bytes_of("ut/underlag/verksamhetsplan-2025.md");
  BOOST_TEST(report.find("Nöjda brukare") != std::string::npos);
  for (const char* part : {"Fler svarade på enkäten", "● Uppfyllt", "augusti", "91", "235"})
    BOOST_TEST(report.find(part) == std::string::npos, part);
}

BOOST_AUTO_TEST_CASE(a_report_that_does_not_exist_is_told_before_the_material_is_read) {
  const Workplace workplace;
  fs::remove_all("underlag");
  const auto complaint = [](const std::string& message) {
    return [message](const redovisa::UsageFailure& failure) { return failure.what() == message; };
  };
  BOOST_CHECK_EXCEPTION(
      outcome_of_report("delarsraport"), redovisa::UsageFailure,
      complaint("Mallen ”delarsraport” finns inte. Menade du ”delarsrapport”? Välj en av mallarna som finns: "
                "delarsrapport, granskning, handout, verksamhetsberattelse, verksamhetsplan."));
}

BOOST_AUTO_TEST_CASE(a_format_that_does_not_exist_is_told_before_the_material_is_read) {
  const Workplace workplace;
  fs::remove_all("underlag");
  BOOST_CHECK_EXCEPTION(
      outcome_of({"docx", "pfd"}), redovisa::UsageFailure, [](const redovisa::UsageFailure& failure) {
        return std::string{failure.what()}.starts_with("Formatet ”pfd” finns inte. Menade du ”pdf”?");
      });
  BOOST_TEST(!fs::exists("ut"));
}

BOOST_AUTO_TEST_CASE(a_whole_years_template_of_a_part_of_the_year_is_a_draft) {
  const Workplace workplace;
  const Outcome outcome = outcome_of_report("verksamhetsberattelse");
  BOOST_TEST(outcome.exit_code == redovisa::done);
  BOOST_TEST(outcome.messages.find("är för ett helt år, men rapporten är per 2025-08") != std::string::npos);
  const std::string report = bytes_of("ut/underlag/verksamhetsberattelse-2025-08.md");
  BOOST_TEST(report.find("Utkast: året är inte slut") != std::string::npos);
  BOOST_TEST(report.find("Avser per: 2025-08-31") != std::string::npos, report.substr(0, 300));
}

BOOST_AUTO_TEST_CASE(faults_of_the_convention_and_the_template_are_told_in_one_run) {
  const Workplace workplace{
      {{"byt konventioner/norrtalje.xml", {"regel=\"mot-mål\" => regel=\"mot-målet\""}},
       {"mall mall.xml", {"<mall namn=\"delarsrapport\" titel=\"Rapport\" format=\"md\"/>"}}}};
  const Outcome outcome = outcome_of_report({});
  BOOST_TEST(outcome.exit_code == redovisa::input_has_faults);
  BOOST_TEST(outcome.messages.find("mot-målet") != std::string::npos);
  BOOST_TEST(outcome.messages.find("attributet huvudfil") != std::string::npos);
  BOOST_TEST(outcome.messages.find("2 fel. Rätta underlaget") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_text_for_another_report_of_the_same_folder_is_no_fault) {
  const Workplace workplace{
      {{"plan.xlsx / Texter",
        {"Avsnitt | Text", "plan.inledning | Så här börjar planen.", "händelser | Det hände mycket."}}}};
  BOOST_TEST(outcome_of_report({}).messages == "");
  BOOST_TEST(outcome_of_report("verksamhetsplan").messages == "");
  BOOST_TEST(bytes_of("ut/underlag/delarsrapport-2025-08.md").find("Det hände mycket.") != std::string::npos);
  BOOST_TEST(bytes_of("ut/underlag/verksamhetsplan-2025.md").find("Så här börjar planen.") !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_form_that_the_conventions_folder_has_goes_before_the_usual_one) {
  const Workplace workplace{
      {{"mall norrtalje/mal.md", {"### Målet {{mål.namn}}", "", "{{infoga bedömning}}"}},
       {"mall askersund/mal.md", {"### Inte {{mål.namn}}"}}}};
  const Outcome outcome = outcome_of_report({});
  BOOST_TEST(outcome.exit_code == redovisa::done, outcome.messages);
  const std::string report = bytes_of("ut/underlag/delarsrapport-2025-08.md");
  BOOST_TEST(report.find("#### Målet Trygg omsorg") != std::string::npos);
  BOOST_TEST(report.find("Inte Trygg omsorg") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_format_that_is_asked_for_twice_is_written_once) {
  const Workplace workplace;
  const std::string results = outcome_of({"md", "md"}).results;
  BOOST_TEST(results.find("Skrev") == results.rfind("Skrev"));
}

BOOST_AUTO_TEST_SUITE_END()

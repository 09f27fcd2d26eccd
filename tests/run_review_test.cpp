#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>

#include "run.hpp"
#include "support/underlag.hpp"

namespace {

namespace fs = std::filesystem;

struct Outcome {
  int exit_code = 0;
  std::string results, messages;
};

Outcome outcome_of(const redovisa::Command& command) {
  std::ostringstream out, err;
  const int exit_code = redovisa::run(command, out, err);
  return {exit_code, out.str(), err.str()};
}

/// The material without faults and what the changes make of it, as the current folder.
class Workplace {
 public:
  explicit Workplace(std::vector<CaseSection> changes = {})
      : folder_{read_case(fs::path{ERRORS_DIR} / "grund.txt"), {std::move(changes), {}}},
        current_{folder_.path()} {}

 private:
  WorkingFolder folder_;
  CurrentFolder current_;
};

Outcome reviewed(std::vector<std::string> formats = {"text"}, bool strict = false) {
  redovisa::ReviewCommand command;
  command.folders = {"underlag"};
  command.formats = std::move(formats);
  command.strict = strict;
  command.output = "ut";
  command.templates_folder = "mallar";
  return outcome_of(command);
}

Outcome reported() {
  redovisa::ReportCommand command;
  command.folders = {"underlag"};
  command.formats = {"md", "xlsx"};
  command.output = "ut";
  command.templates_folder = "mallar";
  return outcome_of(command);
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// Skatteverket's test number.
const CaseSection number_in_text{"plan.xlsx / Texter",
                                 {"Avsnitt | Text", "händelser | Brukaren 811228-9874 har klagat."}};
const CaseSection accepted_number{
    "plan.xlsx / Undantag",
    {"Kod | Plats | Skäl | Beslutad av", "personnummer | händelser | Ett exempelnummer. | Registratorn"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(run_review)

BOOST_AUTO_TEST_CASE(material_without_contradictions_has_no_errors_and_passes) {
  const Workplace workplace;
  const Outcome outcome = reviewed();
  BOOST_TEST(outcome.exit_code == redovisa::done);
  BOOST_TEST(outcome.messages == "");
  BOOST_TEST(outcome.results.starts_with("Socialnämnden, Norrtälje kommun, per 31"));
  BOOST_TEST(!holds(outcome.results, "Fel ("));
}

BOOST_AUTO_TEST_CASE(a_personal_number_is_told_with_its_place_and_never_shown) {
  const Workplace workplace{{number_in_text}};
  const Outcome outcome = reviewed();
  BOOST_TEST(outcome.exit_code == redovisa::input_has_faults);
  BOOST_TEST(holds(outcome.results, "underlag/plan.xlsx:Texter!B2: "));
  BOOST_TEST(holds(outcome.results, "81••••-••••. [personnummer]"));
  BOOST_TEST(!holds(outcome.results, "9874"));
}

BOOST_AUTO_TEST_CASE(a_personal_number_stops_the_report_and_nothing_is_written) {
  const Workplace workplace{{number_in_text}};
  const Outcome outcome = reported();
  BOOST_TEST(outcome.exit_code == redovisa::input_has_faults);
  BOOST_TEST(holds(outcome.messages, "[personnummer]"));
  BOOST_TEST(holds(outcome.messages, "Inget har skrivits."));
  BOOST_TEST(files_below("ut").empty());
}

BOOST_AUTO_TEST_CASE(what_a_person_has_accepted_passes_and_is_shown_in_the_reports_appendix) {
  const Workplace workplace{{number_in_text, accepted_number}};
  const Outcome review = reviewed({"text"}, true);
  BOOST_TEST(!holds(review.results, "Fel ("));
  BOOST_TEST(holds(review.results, "Godtaget (1)"));
  BOOST_TEST(holds(review.results, "godtaget: Ett exempelnummer."));
  const Outcome report = reported();
  BOOST_TEST(report.exit_code == redovisa::done);
  const std::string text = bytes_of("ut/underlag/delarsrapport-2025-08.md");
  BOOST_TEST(holds(text, "Godtagna fynd i granskningen"));
  BOOST_TEST(holds(text, "Ett exempelnummer."));
  BOOST_TEST(holds(text, "Registratorn"));
}

BOOST_AUTO_TEST_CASE(warnings_fail_only_when_the_review_is_strict) {
  const Workplace workplace{{{"plan.xlsx / Annat blad", {"Något | Annat", "1 | 2"}}}};
  BOOST_TEST(holds(reviewed().results, "[blad-okänt]"));
  BOOST_TEST(reviewed().exit_code == redovisa::done);
  BOOST_TEST(reviewed({"text"}, true).exit_code == redovisa::input_has_faults);
}

BOOST_AUTO_TEST_CASE(the_json_list_has_every_finding_with_its_places) {
  const Workplace workplace{{number_in_text}};
  const Outcome outcome = reviewed({"json"});
  const auto json = nlohmann::json::parse(outcome.results);
  const auto& first = json.at("fynd").at(0);
  BOOST_TEST(first.at("kod") == "personnummer");
  BOOST_TEST(first.at("allvar") == "fel");
  BOOST_TEST(first.at("platser").at(0).at("fil") == "underlag/plan.xlsx");
  BOOST_TEST(first.at("platser").at(0).at("blad") == "Texter");
  BOOST_TEST(first.at("platser").at(0).at("cell") == "B2");
  BOOST_TEST(!first.at("text").get<std::string>().empty());
  BOOST_TEST(!first.at("råd").get<std::string>().empty());
}

BOOST_AUTO_TEST_CASE(material_that_cannot_be_read_is_told_in_the_same_list) {
  const Workplace workplace{{{"plan.xlsx / Indikatorer", {"Id | Indikator | Mål", "SN-1 | Nöjda | '9.9"}}}};
  const auto json = nlohmann::json::parse(reviewed({"json"}).results);
  BOOST_TEST(json.at("fynd").at(0).at("allvar") == "fel");
  const Outcome outcome = reviewed();
  BOOST_TEST(outcome.exit_code == redovisa::input_has_faults);
  BOOST_TEST(holds(outcome.results, "går inte att granska"));
  BOOST_TEST(holds(outcome.results, "Indikatorer!C2"));
}

BOOST_AUTO_TEST_CASE(the_list_is_written_as_files_for_the_one_who_mends) {
  const Workplace workplace{{number_in_text}};
  const Outcome outcome = reviewed({"md", "docx", "xlsx"});
  BOOST_TEST(outcome.exit_code == redovisa::input_has_faults);
  const std::vector<std::string> files{"granskning-2025-08.docx", "granskning-2025-08.md",
                                       "granskning-2025-08.xlsx"};
  BOOST_TEST(files_below("ut") == files, boost::test_tools::per_element());
  const std::string list = bytes_of("ut/underlag/granskning-2025-08.md");
  BOOST_TEST(holds(list, "Fel att rätta före publicering"));
  BOOST_TEST(holds(list, "plan.xlsx:Texter!B2"));
  BOOST_TEST(!holds(list, "9874"));
}

BOOST_AUTO_TEST_CASE(the_report_tells_how_much_the_review_found) {
  const Workplace workplace;
  const Outcome outcome = reported();
  BOOST_TEST(outcome.exit_code == redovisa::done);
  BOOST_TEST(holds(outcome.results, "  Granskning: "));
}

BOOST_AUTO_TEST_SUITE_END()

// The review of the folders in input/: the report as it was printed has every contradiction on the list
// beside this file, and the corrected examples have no error.
#include <algorithm>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "diagnostics/folded.hpp"
#include "filled_texts.hpp"
#include "read/material_reader.hpp"
#include "review/review.hpp"
#include "view/finding_words.hpp"
#include "view/report_contents.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

Findings found_in(const std::string& folder, std::optional<Period> period = {}) {
  Diagnostics diagnostics;
  const auto read = read_source_material(fs::path{INPUT_DIR} / folder, {period, TEMPLATES_DIR}, diagnostics);
  BOOST_REQUIRE_MESSAGE(read, folder << (diagnostics.empty() ? "" : to_string(diagnostics.front())));
  const AssessedPlan plan = assess(*read);
  const SourceMaterial material = with_filled_texts(*read, report_values(PlanView{*read, plan}));
  return review(material, assess(material));
}

/// A contradiction that the review must find: its code, and the cell or what it is about.
struct Known {
  std::string code, place;
};

/// The lines of the list that the program can find; those with a question mark need a person.
std::vector<Known> known_contradictions() {
  std::ifstream file{fs::path{PROJECT_DIR} / "tests" / "review" / "som_tryckt.txt"};
  std::vector<Known> known;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.starts_with('#') || line.starts_with('?')) continue;
    std::istringstream fields{line};
    Known one;
    std::getline(fields, one.code, '\t');
    std::getline(fields, one.place, '\t');
    known.push_back(one);
  }
  return known;
}

bool is_at(const Finding& finding, const std::string& place) {
  return folded(finding.subject) == folded(place) ||
         std::ranges::any_of(finding.places, [&](const auto& position) {
           return to_string(position).ends_with("/" + place);
         });
}

const std::vector<std::string> examples{"norrtalje-socialnamnd-2025", "norsjo-omsorg-2026",
                                        "norsjo-omsorg-2025", "askersund-socialforvaltning-2025",
                                        "gotene-socialnamnd-2023"};

}  // namespace

BOOST_AUTO_TEST_SUITE(review_of_examples)

BOOST_AUTO_TEST_CASE(every_contradiction_of_the_printed_report_is_found) {
  const Findings findings = found_in("norrtalje-som-tryckt");
  const auto known = known_contradictions();
  BOOST_TEST(known.size() >= 40);
  for (const auto& [code, place] : known)
    BOOST_TEST(std::ranges::any_of(findings,
                                   [&](const Finding& finding) {
                                     return traits_of(finding.code).name == code && is_at(finding, place);
                                   }),
               code << " at " << place);
}

BOOST_DATA_TEST_CASE(an_example_without_contradictions_has_no_error, boost::unit_test::data::make(examples),
                     folder) {
  for (const Finding& finding : found_in(folder))
    BOOST_TEST((severity_of(finding) != Severity::error), text_of(finding));
}

BOOST_AUTO_TEST_CASE(the_earlier_follow_ups_of_a_folder_have_no_error_either) {
  const std::vector<std::pair<std::string, Period>> earlier{
      {"norsjo-omsorg-2025", {2025, 1, 4}},
      {"norsjo-omsorg-2025", {2025, 1, 8}},
      {"askersund-socialforvaltning-2025", {2025, 1, 6}}};
  for (const auto& [folder, period] : earlier)
    for (const Finding& finding : found_in(folder, period))
      BOOST_TEST((severity_of(finding) != Severity::error), folder << ": " << text_of(finding));
}

BOOST_AUTO_TEST_CASE(every_finding_has_a_place_a_subject_and_a_whole_sentence) {
  for (const Finding& finding : found_in("norrtalje-som-tryckt")) {
    const std::string text = text_of(finding);
    BOOST_TEST(!finding.subject.empty(), text);
    BOOST_TEST((!finding.places.empty() && finding.places.front().source), text);
    BOOST_TEST((!text.empty() && text.front() != ' '), traits_of(finding.code).name);
    BOOST_TEST(text.find_first_of("{}[]") == std::string::npos, text);
  }
}

BOOST_AUTO_TEST_SUITE_END()

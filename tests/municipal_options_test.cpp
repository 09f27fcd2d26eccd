// What `redovisa kommun` shares with `redovisa rapport` and `redovisa forklara`: the Word template, charts
// that can be edited, Kolada's key figures and explanations as JSON.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "command_line.hpp"
#include "diagnostics/failure.hpp"
#include "run.hpp"
#include "support/kolada_case.hpp"
#include "support/small_municipality.hpp"
#include "write/word_file.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

const fs::path example = fs::path{INPUT_DIR} / "norrtalje-kommun",
               real = fs::path{INPUT_DIR} / "norrtalje-socialnamnd-2025",
               word_like = fs::path{GOLDEN_DIR} / "../word_templates/word-svensk.dotx";

struct CommandRun {
  int code = 0;
  std::string out, err;
  std::map<std::string, std::string> parts;  // of the Word file
};

std::string bytes_of(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

MunicipalityCommand command_for(std::vector<fs::path> folders) {
  MunicipalityCommand command;
  command.folders = std::move(folders);
  command.templates_folder = TEMPLATES_DIR;
  command.period = Period{2025, 1, 8};
  return command;
}

CommandRun run_of(MunicipalityCommand command) {
  const MaterialFolder output;
  command.output = output.path();
  command.formats = {"docx"};
  std::ostringstream out, err;
  CommandRun result;
  result.code = run(Command{command}, out, err);
  result.out = out.str(), result.err = err.str();
  for (const auto& entry : fs::recursive_directory_iterator{output.path()})
    if (entry.path().extension() == ".docx") result.parts = test::unzipped(bytes_of(entry.path()));
  return result;
}

nlohmann::json explained(const std::vector<fs::path>& folders, const std::string& id) {
  MunicipalityCommand command = command_for(folders);
  command.explain = command.explain_json = true;
  command.explain_id = id;
  std::ostringstream out, err;
  BOOST_REQUIRE_MESSAGE(run(Command{command}, out, err) == done, err.str());
  return nlohmann::json::parse(out.str());
}

const nlohmann::json& with(const nlohmann::json& list, const std::string& key, const std::string& value) {
  for (const auto& one : list)
    if (one.at(key) == value) return one;
  throw std::runtime_error{"nothing has " + key + " " + value};
}

bool has_part(const CommandRun& run, const std::string& beginning) {
  const auto first = run.parts.lower_bound(beginning);
  return first != run.parts.end() && first->first.starts_with(beginning);
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Command parsed(std::vector<const char*> words) {
  words.insert(words.begin(), "redovisa");
  return parse_command_line(static_cast<int>(words.size()), words.data());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(municipal_options)

BOOST_AUTO_TEST_CASE(all_goals_are_explained_as_json_with_every_committees_own) {
  const auto json = explained({example, real}, "");
  BOOST_TEST(json.at("nämnder").size() == 9U);
  BOOST_TEST(json.at("saknas").at(0) == "Valnämnden");
  const auto& theirs = with(json.at("mål"), "nummer", "ON O2");
  BOOST_TEST(theirs.at("nämnd") == "Omsorgsnämnden");
  BOOST_TEST(theirs.at("nämndens_mål") == "O2");
  const auto& committee = with(json.at("nämnder"), "nämnd", "Omsorgsnämnden");
  BOOST_TEST(with(committee.at("mål"), "nummer", "O2").at("bedömning") == "grön");
}

BOOST_AUTO_TEST_CASE(one_goal_is_explained_as_json_with_those_that_contribute_down_to_their_indicators) {
  const auto json = explained({example, real}, "3.2");
  BOOST_TEST(json.at("mål").size() == 1U);
  const auto& committee = with(json.at("nämnder"), "nämnd", "Socialnämnden");
  BOOST_TEST(committee.at("mål").size() == 1U);
  BOOST_TEST(with(committee.at("indikatorer"), "id", "I12").at("källa").at("blad") == "Utfall");
}

BOOST_AUTO_TEST_CASE(a_consolidated_indicator_is_explained_as_json_with_figures_bases_and_cells) {
  const auto json = explained({example, real}, "K03");
  const auto& made_of = json.at("indikatorer").at(0).at("konsolidering");
  BOOST_TEST(made_of.at("formel") == "vägt medelvärde");
  const auto& part = with(made_of.at("delar"), "nämnd", "Socialnämnden");
  BOOST_TEST(part.at("bas").at("värde") == 372965);
  BOOST_TEST(with(json.at("nämnder"), "nämnd", "Socialnämnden").at("indikatorer").size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_explanation_has_two_formats) {
  const auto command =
      std::get<MunicipalityCommand>(parsed({"kommun", "a", "--forklara", "1", "--format", "json"}));
  BOOST_TEST(command.explain_json);
  BOOST_TEST(command.formats.empty());
  BOOST_CHECK_THROW(parsed({"kommun", "a", "--forklara", "1", "--format", "docx"}), UsageFailure);
}

BOOST_AUTO_TEST_CASE(the_options_are_those_of_a_committees_report) {
  const auto command = std::get<MunicipalityCommand>(parsed(
      {"kommun", "a", "--wordmall", "m.dotx", "--hamta", "--kolada", "file:///k", "--redigerbara-diagram"}));
  BOOST_TEST(command.word_template == "m.dotx");
  BOOST_TEST(command.fetch);
  BOOST_TEST(command.kolada_address == "file:///k");
  BOOST_TEST(command.editable_charts);
}

BOOST_AUTO_TEST_CASE(the_word_file_has_charts_that_can_be_edited_when_they_are_asked_for) {
  MunicipalityCommand command = command_for({example, real});
  BOOST_TEST(!has_part(run_of(command), "word/charts/"));
  command.editable_charts = true;
  BOOST_TEST(has_part(run_of(command), "word/charts/"));
}

BOOST_AUTO_TEST_CASE(the_word_file_has_the_municipalitys_own_template) {
  MunicipalityCommand command = command_for({example, real});
  const CommandRun plain = run_of(command);
  command.word_template = word_like;
  const CommandRun own = run_of(command);
  BOOST_REQUIRE_MESSAGE(own.code == done, own.err);
  BOOST_TEST(holds(own.out, "Wordmall: "), own.out);
  BOOST_TEST((own.parts.at("word/styles.xml") != plain.parts.at("word/styles.xml")));
}

BOOST_AUTO_TEST_CASE(a_template_that_the_municipalitys_sheet_names_is_used_and_a_missing_one_is_told) {
  const MaterialFolder root;
  add_municipality(root);
  add_committee(root, "a", {});
  root.add_workbook("kommunen/mer.xlsx", {{"Rapport", {{"Nyckel", "Värde"}, {"Wordmall", "mallen.dotx"}}}});
  const CommandRun without = run_of(command_for({root.path()}));
  BOOST_TEST(without.code == input_has_faults);
  BOOST_TEST(holds(without.err, "kommunen/mer.xlsx:Rapport!B2"), without.err);
  fs::copy_file(word_like, root.path() / "kommunen/mallen.dotx");
  const CommandRun run = run_of(command_for({root.path()}));
  BOOST_REQUIRE_MESSAGE(run.code == done, run.err);
  BOOST_TEST(holds(run.out, "kommunen/mallen.dotx"), run.out);
}

BOOST_AUTO_TEST_CASE(key_figures_are_fetched_for_all_the_folders) {
  const MaterialFolder root, server;
  add_municipality(root);
  add_committee(root, "a", {});
  root.add_workbook("a/mer.xlsx", {{"Indikatorer",
                                    {{"Id", "Mål", "Indikator", "Nivå", "Riktning", "Mål 2025", "Kolada-id"},
                                     {"I2", "1", "Kötid", "KF", "lägre", 10, "N1"}}}});
  for (const auto& [path, text] : kolada_answers()) {
    fs::create_directories((server.path() / path).parent_path());
    server.add_file(path, text);
  }
  MunicipalityCommand command = command_for({root.path()});
  command.fetch = true;
  command.kolada_address = "file://" + server.path().string();
  const CommandRun run = run_of(command);
  BOOST_REQUIRE_MESSAGE(run.code == done, run.err);
  BOOST_TEST(fs::exists(root.path() / "a/kolada-varden-1.json"), run.out);
  BOOST_TEST(!fs::exists(root.path() / "kommunen/kolada-varden-1.json"));
}

BOOST_AUTO_TEST_SUITE_END()

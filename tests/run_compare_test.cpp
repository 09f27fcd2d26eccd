#include "run_compare.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>

#include "diagnostics/failure.hpp"
#include "run.hpp"
#include "support/golden.hpp"
#include "support/small_municipality.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

const fs::path norsjo = fs::path{INPUT_DIR} / "norsjo-omsorg-2025",
               municipality = fs::path{INPUT_DIR} / "norrtalje-kommun";
const Period august{2025, 1, 8};

CompareCommand command_for(const fs::path& folder, std::vector<std::string> formats = {"text"}) {
  CompareCommand command;
  command.folders = {folder};
  command.formats = std::move(formats);
  command.templates_folder = TEMPLATES_DIR;
  return command;
}

struct Compared {
  int code = -1;
  std::string out, err;
};

Compared compared(const CompareCommand& command) {
  std::ostringstream out, err;
  const int code = run_compare(command, out, err);
  return {code, out.str(), err.str()};
}

std::string complaint_of(const CompareCommand& command) try {
  return compared(command).err;
} catch (const UsageFailure& failure) {
  return failure.what();
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(run_compare_test)

BOOST_AUTO_TEST_CASE(each_change_says_what_it_was_and_is_with_both_cells) {
  CompareCommand command = command_for(norsjo);
  command.from = Period{2025, 1, 4}, command.to = Period{2025, 1, 8};
  const Compared result = compared(command);
  BOOST_TEST(result.code == done);
  BOOST_TEST(result.err == "");
  BOOST_TEST(holds(
      result.out,
      "I06 Budgetavvikelse: prognos från 0,9\u00A0% till 0,4\u00A0% (\u22120,5\u00A0procentenheter)\n"));
  BOOST_TEST(holds(result.out, "utfall-2025-04.xlsx:Utfall!D3"));
  BOOST_TEST(holds(result.out, "utfall-2025-08.xlsx:Utfall!D3"));
  BOOST_TEST(holds(result.out, "B1 Riktlinjer för arbetsskor"));
  BOOST_TEST(holds(result.out, "status från Påbörjad till Slutförd"));
  const auto better = result.out.find("som har blivit bättre"),
             figures = result.out.find("Utfall, prognoser");
  BOOST_TEST(better < figures);
}

BOOST_AUTO_TEST_CASE(without_periods_the_latest_is_held_against_the_one_before) {
  const Compared result = compared(command_for(norsjo));
  BOOST_TEST(holds(result.out, "2025 jämfört med jan–aug 2025"));
}

BOOST_AUTO_TEST_CASE(json_is_shown_alone_and_files_are_written) {
  const MaterialFolder output;
  CompareCommand command = command_for(norsjo, {"json", "docx", "xlsx", "md"});
  command.output = output.path();
  const Compared result = compared(command);
  BOOST_TEST(result.code == done, result.err);
  const auto json = nlohmann::json::parse(result.out);
  BOOST_TEST(json["från"]["period"] == "2025-08");
  BOOST_TEST(!json["förändringar"].empty());
  BOOST_TEST(json["förändringar"][0]["från"].contains("plats"));
  const fs::path folder = output.path() / "norsjo-omsorg-2025";
  for (const char* name : {"docx", "xlsx", "md"})
    BOOST_TEST(fs::exists(folder / (std::string{"jamforelse-2025-08-2025."} + name)), name);
}

BOOST_AUTO_TEST_CASE(two_years_are_matched_by_name_and_an_id_that_is_something_else_is_not) {
  CompareCommand command = command_for(norsjo);
  command.folders.push_back(fs::path{INPUT_DIR} / "norsjo-omsorg-2026");
  const Compared result = compared(command);
  BOOST_TEST(result.code == done, result.err);
  BOOST_TEST(holds(result.out, "Tillkommer, utgår eller byter namn"));
  BOOST_TEST(holds(result.out, "Indikator I13 Kostnad ekonomiskt bistånd: utgår"));
  BOOST_TEST(holds(result.out, "Helhetssyn särskilt boende: utfall"));
  BOOST_TEST(!holds(result.out, "(\u221255,2\u00A0procentenheter)"));
}

BOOST_AUTO_TEST_CASE(folders_of_different_bodies_are_refused_with_advice) {
  CompareCommand command = command_for(norsjo);
  command.folders.push_back(fs::path{INPUT_DIR} / "askersund-socialforvaltning-2025");
  const std::string complaint = complaint_of(command);
  BOOST_TEST(holds(complaint, "Mapparna hör inte till samma kommun"));
  BOOST_TEST(holds(complaint, "skriv samma namn på bladet Rapport i båda"));
}

BOOST_AUTO_TEST_CASE(what_is_shown_is_as_it_was_approved) {
  CompareCommand command = command_for(norsjo);
  command.from = Period{2025, 1, 4}, command.to = Period{2025, 1, 8};
  const std::string source = norsjo.string() + "/";
  std::string text = compared(command).out;
  for (auto at = text.find(source); at != std::string::npos; at = text.find(source, at))
    text.erase(at, source.size());
  check_golden("compare/norsjo-2025-04-2025-08.txt", text);
}

BOOST_AUTO_TEST_CASE(periods_and_folders_that_run_backwards_are_refused) {
  CompareCommand command = command_for(norsjo);
  command.from = Period{2025, 1, 8}, command.to = Period{2025, 1, 4};
  BOOST_TEST(holds(complaint_of(command), "Skriv --fran 2025-04 --till 2025-08"));
  command = command_for(fs::path{INPUT_DIR} / "norsjo-omsorg-2026");
  command.folders.push_back(norsjo);
  BOOST_TEST(holds(complaint_of(command), "Mapparna står i fel ordning"));
}

BOOST_AUTO_TEST_CASE(committees_whose_names_begin_alike_are_two) {
  const MaterialFolder root;
  SmallCommittee north, south;
  north.name = "Lokala nämnden Norr", south.name = "Lokala nämnden Syd";
  add_committee(root, "norr", north);
  add_committee(root, "syd", south);
  CompareCommand command = command_for(root.path() / "norr");
  command.folders.push_back(root.path() / "syd");
  BOOST_TEST(holds(complaint_of(command), "Mapparna hör inte till samma nämnd"));
}

BOOST_AUTO_TEST_CASE(investments_of_an_ended_year_are_held_against_their_forecast) {
  CompareCommand command = command_for(municipality / "kultur-och-fritidsnamnden");
  command.from = august, command.to = whole_year(2025);
  const std::string told = compared(command).out;
  BOOST_TEST(holds(told, "Investeringar, tkr: Summa: prognos och årets utfall från"), told);
  BOOST_TEST(!holds(told, "Investeringar, tkr: Summa: prognos från"), told);
}

BOOST_AUTO_TEST_CASE(a_municipalitys_roll_ups_are_compared_with_its_committees) {
  CompareCommand command = command_for(municipality);
  command.from = august, command.to = whole_year(2025);
  const Compared result = compared(command);
  BOOST_TEST(result.code == done, result.err);
  BOOST_TEST(holds(result.out, "Kommunen och nämnderna, Norrtälje kommun, 2025 jämfört med jan–aug 2025"));
  BOOST_TEST(holds(result.out, "Har inte rapporterat 2025-08 och 2025: Socialnämnden, Valnämnden"));
  // fullmäktige's goal as it is rolled up, a committee's goal, a consolidated figure, and a net cost
  BOOST_TEST(holds(result.out, "\n4.1 Skapa förutsättningar för höjda kunskapsresultat: bedömning från"));
  BOOST_TEST(holds(result.out, "\nKFN 2.3 "));
  BOOST_TEST(holds(result.out, "\nK04 "));
  BOOST_TEST(holds(result.out, "Driftredovisning, tkr: Omsorgsnämnden: prognos och årets utfall från"));
  BOOST_TEST(!holds(result.out, "Ej bedömt\n    stod i: " + (municipality / "uppfoljning").string()));
  BOOST_TEST(!holds(result.out, "Driftredovisning, tkr: Summa"), "a committee is missing in the sum");
}

BOOST_AUTO_TEST_CASE(a_committee_that_has_reported_once_has_not_left_its_goals) {
  CompareCommand command = command_for(municipality);
  command.folders.push_back(fs::path{INPUT_DIR} / "norrtalje-socialnamnd-2025");
  command.from = august, command.to = whole_year(2025);
  const Compared result = compared(command);
  BOOST_TEST(result.code == done, result.err);
  BOOST_TEST(holds(result.out, "  Har inte rapporterat 2025: Socialnämnden, Valnämnden"), result.out);
  BOOST_TEST(!holds(result.out, "Mål SN"), result.out);
  BOOST_TEST(!holds(result.out, "\nSN 1.1 "), "nobody has judged it otherwise");
}

BOOST_AUTO_TEST_CASE(more_than_two_folders_need_the_municipalitys) {
  CompareCommand command = command_for(norsjo);
  command.folders = {norsjo, norsjo, norsjo};
  BOOST_TEST(holds(complaint_of(command), "fler än två mappar"));
}

BOOST_AUTO_TEST_CASE(a_period_without_anything_is_told) {
  CompareCommand command = command_for(norsjo);
  command.from = Period{2025, 1, 6};
  BOOST_TEST(holds(complaint_of(command), "2025-04 eller 2025-08"));
  command = command_for(fs::path{INPUT_DIR} / "norrtalje-socialnamnd-2025");
  BOOST_TEST(holds(complaint_of(command), "ingen uppföljning under 2025 före 2025-08"));
  command.from = Period{2025, 1, 8};
  BOOST_TEST(holds(complaint_of(command), "Båda perioderna är 2025-08"));
}

BOOST_AUTO_TEST_CASE(a_whole_year_against_a_part_of_the_next_is_told) {
  const auto of_years = [](std::optional<Period> from) {
    CompareCommand command = command_for(norsjo);
    command.folders = {norsjo, fs::path{INPUT_DIR} / "norsjo-omsorg-2026"};
    command.from = from;
    return compared(command).out;
  };
  BOOST_TEST(holds(of_years(Period{2025, 1, 12}),
                   "Perioderna är olika långa: 2025 är tolv månader och jan–aug 2026 åtta."));
  BOOST_TEST(!holds(of_years(august), "olika långa"));
}

BOOST_AUTO_TEST_SUITE_END()

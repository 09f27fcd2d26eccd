#include "run_new.hpp"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>

#include "diagnostics/failure.hpp"
#include "municipal_source.hpp"
#include "rolled_municipality.hpp"
#include "run.hpp"
#include "support/material_folder.hpp"
#include "support/small_municipality.hpp"
#include "write/package_parts.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

NewCommand command_for(const fs::path& folder, const std::string& convention) {
  NewCommand command;
  command.folder = folder;
  command.convention = convention;
  command.municipality = "Storköpings kommun";
  command.committee = "Socialnämnden";
  command.year = 2026;
  command.templates_folder = TEMPLATES_DIR;
  return command;
}

struct Ran {
  int code = -1;
  std::string out, err;
};

Ran ran(const NewCommand& command) {
  std::ostringstream out, err;
  const int code = run_new(command, out, err);
  return {code, out.str(), err.str()};
}

/// What is said when the command cannot be carried out; empty when it can.
std::string complaint_of(const NewCommand& command) try {
  return ran(command), std::string{};
} catch (const UsageFailure& failure) {
  return failure.what();
}

struct Default {
  std::string convention, follow_up;
};
std::ostream& operator<<(std::ostream& out, const Default& d) { return out << d.convention; }

const Default defaults[] = {{"norrtalje", "uppfoljning-2026-08.xlsx"},
                            {"norsjo", "uppfoljning-2026-08.xlsx"},
                            {"norsjo-2025", "uppfoljning-2026-04.xlsx"},
                            {"askersund", "uppfoljning-2026-06.xlsx"},
                            {"gotene", "uppfoljning-2026.xlsx"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(run_new_test)

BOOST_DATA_TEST_CASE(the_first_follow_up_is_the_one_that_the_calendar_has, defaults, d) {
  const MaterialFolder folder;
  const Ran result = ran(command_for(folder.path() / "ny", d.convention));
  BOOST_TEST(result.code == done);
  BOOST_TEST(result.err == "");
  BOOST_TEST(fs::exists(folder.path() / "ny" / "plan.xlsx"));
  BOOST_TEST(fs::exists(folder.path() / "ny" / d.follow_up), result.out);
}

BOOST_AUTO_TEST_CASE(the_municipalitys_own_sheets_go_on_into_the_new_year) {
  const MaterialFolder folder;
  NewCommand command;
  command.from = {fs::path{INPUT_DIR} / "norrtalje-kommun"};
  command.folder = folder.path() / "ny";
  command.templates_folder = TEMPLATES_DIR;
  const Ran result = ran(command);
  BOOST_REQUIRE_MESSAGE(result.code == done, result.err);
  for (const char* line : {"10 nämnder", "5 kopplingar", "6 rader i balanskravsutredningen",
                           "Årsarbetare på bladet Nämnder: de är från 2025"})
    BOOST_TEST(result.out.find(line) != std::string::npos, line);
  Diagnostics diagnostics;
  const auto next = read_folder_to_roll({command.folder}, {{}, TEMPLATES_DIR}, diagnostics);
  BOOST_REQUIRE(next);
  BOOST_TEST(!has_errors(diagnostics));
  BOOST_REQUIRE(next->municipality);
  const Municipality& m = *next->municipality;
  BOOST_TEST(m.committees.size() == 10U);
  BOOST_TEST(m.committees.front().short_name == "KS");
  BOOST_TEST((*m.committees.front().employees.number == Decimal{310}));
  BOOST_TEST(m.links.size() == 5U);
  BOOST_TEST(m.consolidations.size() == 23U);
  BOOST_TEST((m.consolidations.front().formula == ConsolidationFormula::weighted_mean));
  BOOST_TEST(m.consolidations.front().base_name == "tkr i nettobudget");
  BOOST_REQUIRE(m.balance.size() == 6U);
  BOOST_TEST((m.balance.front().kind == BalanceKind::result));
  BOOST_TEST(!m.balance.front().current.number.has_value());
}

/// What `redovisa kommun` says of the goal in the year that goes on.
std::size_t level_in_report(const RollUp& r, const std::string& number) {
  for (const auto& goal : r.plan.goals)
    if (goal.goal->number == number) return goal.assessment.level().value_or(99);
  return 98;
}

BOOST_AUTO_TEST_CASE(a_municipalitys_goals_go_on_as_its_report_judges_them) {
  const MaterialFolder folder;
  NewCommand command;
  command.from = {fs::path{INPUT_DIR} / "norrtalje-kommun"};
  command.folder = folder.path() / "ny";
  command.templates_folder = TEMPLATES_DIR;
  const Ran result = ran(command);
  BOOST_REQUIRE_MESSAGE(result.code == done, result.err);
  BOOST_TEST(!fs::exists(command.folder / "personal-2026-08.xlsx"));
  BOOST_TEST(result.out.find("är utan Socialnämnden:") != std::string::npos, result.out);
  Diagnostics diagnostics;
  const auto report = read_municipal_source(command.from, {{}, TEMPLATES_DIR}, diagnostics);
  BOOST_REQUIRE(report);
  const auto next = read_folder_to_roll({command.folder}, {{}, TEMPLATES_DIR}, diagnostics);
  BOOST_REQUIRE(next);
  for (const char* number : {"1.1", "2.2", "4.1", "5.1", "7.3", "GEH"}) {
    const auto known = next->history.judgements.find(number);
    BOOST_REQUIRE_MESSAGE(known != next->history.judgements.end(), number);
    BOOST_TEST(known->second.back().year == 2025);
    BOOST_TEST(known->second.back().choice.level.value_or(99) == level_in_report(report->roll_up, number),
               number);
  }
  for (const auto& indicator : next->material.indicators) {
    const bool has_year = std::ranges::any_of(indicator.outcomes, [](const PeriodValue& v) {
      return v.period == whole_year(2025) && v.value.number;
    });
    BOOST_TEST(has_year == (indicator.id != "K03"), indicator.id);  // a committee's part of K03 is missing
  }
}

BOOST_AUTO_TEST_CASE(what_was_measured_in_december_is_the_years) {
  const MaterialFolder folder;
  NewCommand command;
  command.from = {fs::path{INPUT_DIR} / "norrtalje-kommun/omsorgsnamnden"};
  command.folder = folder.path() / "ny";
  command.templates_folder = TEMPLATES_DIR;
  const Ran result = ran(command);
  BOOST_REQUIRE_MESSAGE(result.code == done, result.err);
  BOOST_TEST(result.out.find("Utfall 2025:") == std::string::npos, result.out);
  Diagnostics diagnostics;
  const auto next = read_folder_to_roll({command.folder}, {{}, TEMPLATES_DIR}, diagnostics);
  BOOST_REQUIRE(next);
  const auto emissions = std::ranges::find(next->material.indicators, "ON06", &Indicator::id);
  BOOST_REQUIRE((emissions != next->material.indicators.end()));
  const auto year = std::ranges::find(emissions->outcomes, whole_year(2025), &PeriodValue::period);
  BOOST_REQUIRE((year != emissions->outcomes.end()));
  BOOST_TEST((*year->value.number == Decimal{611}));
}

BOOST_AUTO_TEST_CASE(texts_that_name_the_year_that_is_over_are_listed) {
  const MaterialFolder folder;
  NewCommand command;
  command.from = {fs::path{INPUT_DIR} / "norsjo-omsorg-2025"};
  command.folder = folder.path() / "ny";
  command.templates_folder = TEMPLATES_DIR;
  const Ran result = ran(command);
  BOOST_TEST(
      result.out.find("Indikatorer I04, Mått: ”… är genomförd av samtliga chefer senast 2025-10-31”") !=
          std::string::npos,
      result.out);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_there_is_never_written_over) {
  const MaterialFolder folder;
  folder.add_file("plan.xlsx", "mitt underlag");
  const std::string complaint = complaint_of(command_for(folder.path(), "norrtalje"));
  BOOST_TEST(complaint.find("finns redan") != std::string::npos, complaint);
  BOOST_TEST(fs::file_size(folder.path() / "plan.xlsx") == 13U);
  BOOST_TEST(!fs::exists(folder.path() / "uppfoljning-2026-08.xlsx"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_is_refused_with_what_can) {
  const MaterialFolder folder;
  NewCommand command = command_for(folder.path() / "ny", "norsj");
  BOOST_TEST(complaint_of(command).find("norsjo") != std::string::npos);
  command = command_for(folder.path() / "ny", "gotene");
  command.period = Period{2026, 1, 8};
  BOOST_TEST(complaint_of(command) ==
             "Konventionens kalender har ingen rapport för 2026-08. Välj en av 2026.");
  command = command_for(folder.path() / "ny", "norrtalje");
  command.period = Period{2025, 1, 8};
  BOOST_TEST(complaint_of(command) == "Planen är för 2026, men uppföljningen för 2025.");
  BOOST_TEST(!fs::exists(folder.path() / "ny"));
}

/// The municipality after a year with this result, and what its next year's folder holds.
struct NextYear {
  MaterialFolder root;
  Ran result;
  std::optional<FolderToRoll> read;
};

void roll_after_result(int result, NextYear& next) {
  add_municipality(next.root);
  next.root.add_workbook("kommunen/helar.xlsx",
                         {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025"}}},
                          {"Mål", {{"Nummer", "Mål", "Nivå"}, {"2", "Stark ekonomi", "Finansiellt"}}},
                          {"Indikatorer",
                           {{"Id", "Mål", "Indikator", "Enhet", "Riktning", "Mål 2025", "Beräkning"},
                            {"K9", "2", "Resultat", "%", "högre", "minst 1", "resultatandel"}}},
                          {"Utfall", {{"Indikator", "Period", "Utfall"}, {"K1", "2025", "6"}}},
                          {"Balanskrav",
                           {{"Post", "Slag", "Utfall 2025", "Återställs senast"},
                            {"Årets resultat", "resultat", result, ""},
                            {"Underskott 2022", "att återställa", -4, 2025},
                            {"Underskott 2023", "att återställa", -9, 2026}}}});
  NewCommand command;
  command.from = {next.root.path() / "kommunen"};
  command.folder = next.root.path() / "ny";
  command.templates_folder = TEMPLATES_DIR;
  next.result = ran(command);
  BOOST_REQUIRE_MESSAGE(next.result.code == done, next.result.err);
  next.root.add_workbook("ny/mer.xlsx",
                         {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2026-08"}}},
                          {"Utfall", {{"Indikator", "Period", "Utfall"}, {"K1", "2026-08", "6"}}}});
  Diagnostics diagnostics;
  next.read = read_folder_to_roll({command.folder}, {{}, TEMPLATES_DIR}, diagnostics);
  BOOST_REQUIRE_MESSAGE(next.read, (diagnostics.empty() ? "" : to_string(diagnostics.front())));
}

/// "Underskott 2023 -5 2026", a deficit a line.
std::string deficits_of(const NextYear& next) {
  std::string text;
  for (const BalanceRow& row : next.read->municipality->balance)
    if (row.kind == BalanceKind::deficit)
      text += row.name + ' ' + (row.current.number ? to_machine_text(*row.current.number) : "–") + ' ' +
              std::to_string(row.restore_by.value_or(0)) + '\n';
  return text;
}

BOOST_AUTO_TEST_CASE(what_is_left_of_deficits_goes_on_and_what_is_restored_does_not) {
  NextYear next;
  roll_after_result(8, next);
  BOOST_TEST(deficits_of(next) == "Underskott 2023 -5 2026\n");
  BOOST_TEST(next.result.out.find("Underskott 2022 (återställt)") != std::string::npos, next.result.out);
}

BOOST_AUTO_TEST_CASE(the_years_own_deficit_gets_a_row_in_the_next) {
  NextYear next;
  roll_after_result(-40, next);
  BOOST_TEST(deficits_of(next) ==
             "Underskott 2022 -4 2025\nUnderskott 2023 -9 2026\nUnderskott 2025 -40 2028\n");
}

BOOST_AUTO_TEST_CASE(the_way_that_an_indicator_is_counted_goes_on) {
  NextYear next;
  roll_after_result(8, next);
  const auto counted = next.read->history.counted.find("K9");
  BOOST_REQUIRE(counted != next.read->history.counted.end());
  BOOST_TEST((counted->second.way == CountingWay::result_share));
}

BOOST_AUTO_TEST_CASE(the_municipalitys_next_year_has_its_sheets_and_no_committees) {
  NextYear next;
  roll_after_result(8, next);
  const auto sheets = [](const fs::path& file) {
    std::vector<std::string> names;
    std::ifstream in{file, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    const std::string text = package_parts(bytes).at("xl/workbook.xml");
    const std::string before = "<sheet name=\"";
    for (auto at = text.find(before); at != std::string::npos; at = text.find(before, at + 1)) {
      const auto begin = at + before.size();
      names.push_back(text.substr(begin, text.find('"', begin) - begin));
    }
    return names;
  };
  const auto economy = sheets(next.root.path() / "ny/ekonomi-2026-08.xlsx");
  const auto has = [&](const char* name) { return std::ranges::find(economy, name) != economy.end(); };
  BOOST_TEST(has("Driftredovisning"));
  BOOST_TEST(has("Balanskrav"));
  BOOST_TEST(!has("Drift per verksamhet"));
  BOOST_TEST(!has("Volymer"));
}

BOOST_AUTO_TEST_SUITE_END()

#include "run_new.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <sstream>
#include <string>

#include "diagnostics/failure.hpp"
#include "rolled_municipality.hpp"
#include "run.hpp"
#include "support/material_folder.hpp"

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

BOOST_AUTO_TEST_SUITE_END()

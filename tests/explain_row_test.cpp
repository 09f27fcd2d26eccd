// forklara of a row of the economy, from the files to the text.
#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

#include "diagnostics/failure.hpp"
#include "run.hpp"
#include "support/ledger_text.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;

namespace {

/// A committee whose costs the ledger tells of, and whose forecast a sheet does.
struct ExplainedFolder {
  MaterialFolder folder;

  ExplainedFolder() {
    folder.add_workbook("plan.xlsx", {{"Rapport",
                                       {{"Nyckel", "Värde"},
                                        {"Kommun", "Storköpings kommun"},
                                        {"Nämnd", "Socialnämnden"},
                                        {"År", 2025},
                                        {"Konvention", "norrtalje"},
                                        {"Period", "2025-08"}}},
                                      {"Mål", {{"Nummer", "Mål"}, {"1.1", "Kortare kö"}}},
                                      {"Indikatorer",
                                       {{"Id", "Mål", "Indikator", "Nivå", "Riktning", "Mål 2025"},
                                        {"I1", "1.1", "Kötid", "KF", "lägre", 10}}},
                                      {"Utfall", {{"Indikator", "Utfall", "Prognos"}, {"I1", 9, 9}}},
                                      {"Driftredovisning", {{"Post", "Prognos 2025"}, {"Kostnader", -7}}}});
    folder.add_file("bok.se",
                    sie4("2",
                         "#KONTO 5010 Lön\n#KONTO 6010 Hyra\n#OMFATTN 20250831\n"
                         "#PSALDO 0 202501 5010 {} 3000\n#PSALDO 0 202502 6010 {} 500\n"
                         "#PSALDO 0 202508 5010 {} 1000.50\n#RES 0 5010 4000.50\n#RES 0 6010 500\n"));
  }

  std::string explained(const std::string& row, bool json = false) const {
    std::ostringstream out, err;
    const int code = run(ExplainCommand{folder.path(), row, json, {}, TEMPLATES_DIR}, out, err);
    BOOST_REQUIRE_MESSAGE(code == done, err.str());
    return out.str();
  }
};

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(explained_rows)

BOOST_AUTO_TEST_CASE(the_accounts_of_the_ledger_stand_below_the_amount_with_their_lines) {
  const ExplainedFolder f;
  const std::string text = f.explained("kostnader");
  BOOST_TEST(says(text, "Kostnader (Driftredovisning, tkr)\n"), text);
  BOOST_TEST(says(text, "bokföringen har −4,5 tkr på 2 konton:\n"), text);
  BOOST_TEST(says(text, "5010 Lön: −4,0 tkr  ← " + (f.folder.path() / "bok.se").string() + ":"), text);
  BOOST_TEST(
      says(text, "Prognos 2025: −7  ← " + (f.folder.path() / "plan.xlsx").string() + ":Driftredovisning!B2"),
      text);
  BOOST_TEST(says(f.explained("Kostnader", true), "\"tkr\": -4.0005"));
}

BOOST_AUTO_TEST_CASE(an_id_goes_before_a_row_and_what_is_neither_is_told_with_the_nearest) {
  const ExplainedFolder f;
  BOOST_TEST(f.explained("I1").starts_with("I1 Kötid"));
  BOOST_CHECK_EXCEPTION(f.explained("Kostnade"), UsageFailure, [](const UsageFailure& failure) {
    return says(failure.what(), "rad i ekonomin. Menade du Kostnader?");
  });
}

BOOST_AUTO_TEST_SUITE_END()

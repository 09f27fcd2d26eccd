#include "view/economy_explanation.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace redovisa;

namespace {

Reported at(std::int64_t tkr, const SourceRef& file, std::uint32_t line) {
  return {.number = Decimal{tkr, 0}, .position = {file, line, 0}};
}

const SourceRef ledger = std::make_shared<const Source>(Source{Source::Kind::text, "in/bok.se", {}});
const SourceRef sheet =
    std::make_shared<const Source>(Source{Source::Kind::sheet, "in/ekonomi.xlsx", "Driftredovisning"});

/// Costs of the ledger beside a forecast of the sheet, and a sheet's own outcome.
SourceMaterial with_costs() {
  SourceMaterial m;
  m.period = {2025, 1, 8};
  OperatingRow costs;
  costs.name = "Kostnader";
  costs.budget_to_date = at(-100, ledger, 7);
  m.of_ledger.operating = {costs};
  m.of_ledger.operating[0].outcome_to_date = at(-90, ledger, 12);
  costs.outcome_to_date = {.number = Decimal{-95, 0}, .position = {sheet, 3, 2}};
  costs.forecast_year = {.number = Decimal{-150, 0}, .position = {sheet, 3, 5}};
  m.economy.operating = {costs};
  return m;
}

const std::vector<FigureAccounts> accounts{{&OperatingRow::outcome_to_date,
                                            Decimal{-90, 0},
                                            {{"4630", "Köp", Decimal{-605, 1}, {ledger, 12, 0}},
                                             {"5011", "Lön", Decimal{-295, 1}, {ledger, 20, 0}}}}};

}  // namespace

BOOST_AUTO_TEST_SUITE(economy_explanation)

BOOST_AUTO_TEST_CASE(a_row_is_explained_with_its_places_and_the_accounts_of_the_ledger) {
  const auto rows = explain_economy(with_costs(), "kostnader", accounts);
  BOOST_REQUIRE(rows.size() == 1U);
  BOOST_TEST(to_text(rows) ==
             "Kostnader (Driftredovisning, tkr)\n"
             "   Budget jan–aug 2025: −100  ← in/bok.se:7\n"
             "   Utfall jan–aug 2025: −95  ← in/ekonomi.xlsx:Driftredovisning!B3\n"
             "     bokföringen har −90,0 tkr på 2 konton; här gäller bladets siffra:\n"
             "       4630 Köp: −60,5 tkr  ← in/bok.se:12\n"
             "       5011 Lön: −29,5 tkr  ← in/bok.se:20\n"
             "   Prognos 2025: −150  ← in/ekonomi.xlsx:Driftredovisning!E3\n");
}

BOOST_AUTO_TEST_CASE(json_has_the_exact_amounts) {
  const auto json = nlohmann::json::parse(economy_explanation_json(with_costs(), "Kostnader", accounts));
  const auto& outcome = json.at("rader").at(0).at("siffror").at(1);
  BOOST_TEST(outcome.at("tkr").get<double>() == -95.0);
  BOOST_TEST(outcome.at("konton").size() == 2U);
  BOOST_TEST(outcome.at("konton").at(0).at("tkr").get<double>() == -60.5);
}

BOOST_AUTO_TEST_CASE(an_unknown_row_has_no_explanation) {
  BOOST_TEST(explain_economy(with_costs(), "Kostnad", accounts).empty());
  BOOST_TEST(explainable_rows(with_costs()).front() == "Kostnader");
}

BOOST_AUTO_TEST_CASE(the_workbook_lists_the_ledgers_amounts_with_file_and_line) {
  const Table table = ledger_figures_table(with_costs());
  BOOST_REQUIRE(table.rows.size() == 2U);
  BOOST_TEST(std::get<std::string>(table.rows[1].cells[2].value) == "Utfall jan–aug 2025");
  BOOST_TEST(std::get<std::string>(table.rows[1].cells[4].value) == "bok.se");
  BOOST_TEST(std::get<std::string>(table.rows[1].cells[5].value) == "rad 12");
  BOOST_TEST(ledger_figures_table(SourceMaterial{}).rows.empty());
}

BOOST_AUTO_TEST_SUITE_END()

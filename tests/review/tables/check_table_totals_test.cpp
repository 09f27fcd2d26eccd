#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "review/checks.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

namespace {

OperatingRow row(const char* name, std::optional<Decimal> outcome, const char* sheet, std::uint32_t line) {
  OperatingRow result;
  result.name = name;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::sheet, "ekonomi.xlsx", sheet});
  result.outcome_to_date = {.number = outcome, .position = {source, line, 3}};
  return result;
}

struct TotalsCase {
  std::string what;
  std::optional<Decimal> first, second;  // of Drift per verksamhet; Driftredovisning is 100 - 500
  std::string text;                      // empty: no finding
};

std::ostream& operator<<(std::ostream& out, const TotalsCase& c) { return out << c.what; }

const TotalsCase totals_cases[] = {
    {"the same", Decimal{-300}, Decimal{-100}, ""},
    {"rounded", Decimal{-302}, Decimal{-102}, ""},
    {"a row without figure", Decimal{-300}, std::nullopt, ""},
    {"the costs alone", Decimal{-400}, Decimal{-100}, ""},
    {"another sum", Decimal{-300}, Decimal{-260},
     "Raderna i tabellen Driftredovisning är tillsammans −400 tkr i kolumnen ”Utfall jan–aug 2025”, men "
     "raderna i "
     "tabellen Drift per verksamhet är −560 tkr: skillnaden är 160 tkr."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(check_totals_of_tables)

BOOST_DATA_TEST_CASE(tables_of_the_same_money_have_the_same_sum, totals_cases, c) {
  SourceMaterial material;
  material.period = {2025, 1, 8};
  material.economy.operating = {row("Intäkter", Decimal{100}, "Driftredovisning", 2),
                                row("Kostnader", Decimal{-500}, "Driftredovisning", 3)};
  material.economy.by_activity = {row("Förskola", c.first, "Drift per verksamhet", 2),
                                  row("Skola", c.second, "Drift per verksamhet", 3)};
  const AssessedPlan plan;
  Findings findings;
  check_table_totals(prepare_review(material, plan), findings);
  BOOST_REQUIRE(findings.size() == (c.text.empty() ? 0U : 1U));
  if (findings.empty()) return;
  BOOST_TEST(text_of(findings.front()) == c.text);
  BOOST_TEST(to_string(findings.front().places.at(0)) == "ekonomi.xlsx:Driftredovisning!C2");
  BOOST_TEST(to_string(findings.front().places.at(2)) == "ekonomi.xlsx:Drift per verksamhet!C2");
}

BOOST_AUTO_TEST_SUITE_END()

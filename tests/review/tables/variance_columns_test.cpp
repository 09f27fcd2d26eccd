#include "review/tables/variance_columns.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "review/checks.hpp"
#include "review/tables/variance_headings.hpp"
#include "support/written_table.hpp"

using namespace redovisa;

namespace {

struct HeadingCase {
  std::string heading;
  std::optional<VarianceSign> sign;
};

std::ostream& operator<<(std::ostream& out, const HeadingCase& c) { return out << c.heading; }

constexpr auto budget_first = VarianceSign::budget_minus_outcome;
constexpr auto outcome_first = VarianceSign::outcome_minus_budget;

const HeadingCase headings[] = {
    {"Avvikelse budget-utfall", budget_first},     {"Avvikelse Budget - Prognos", budget_first},
    {"Avvikelse budget- progos", budget_first},    {"Avvikelse utfall–budget", outcome_first},
    {"Avvikelse prognos − budget", outcome_first}, {"Prognos minus budget", outcome_first},
    {"Avvikelse budget/utfall", std::nullopt},     {"Avvikelse budget mot utfall", std::nullopt},
    {"Avvikelse jan - aug 2025", std::nullopt},    {"Avvikelse mot budget", std::nullopt},
    {"Avvikelse utfall-prognos", std::nullopt},    {"Avvikelse", std::nullopt},
};

struct PairCase {
  std::string name, headings;
  std::vector<std::string> rows;
  std::string pairs;  // column = minuend − subtrahend, from 0
};

std::ostream& operator<<(std::ostream& out, const PairCase& c) { return out << c.name; }

const PairCase pairs[] = {
    {"the heading's pair where two fit",
     "Prognos 2025 | Utfall jan–aug 2025 | Budget 2025 | Avvikelse budget-prognos",
     {"Ved | 10 | 10 | 15 | 5", "Torv | 20 | 20 | 22 | 2", "Kol | 8 | 8 | 9 | 1"},
     "3=2-0 "},
    {"those of one time where two fit",
     "Prognos 2025 | Utfall jan–aug 2025 | Budget 2025 | Avvikelse",
     {"Ved | 10 | 10 | 15 | 5", "Torv | 20 | 20 | 22 | 2", "Kol | 8 | 8 | 9 | 1"},
     "3=2-0 "},
    {"each half its own, although nothing differs",
     "Årets budget | Årets prognos | Avvikelse | Total budget | Total prognos | Total avvikelse",
     {"Ved | -1 | -1 | 0 | -5 | -5 | 0", "Torv | -2 | -2 | 0 | -6 | -6 | 0"},
     "2=1-0? 5=4-3? "},
    {"halves without a word",
     "Årets budget | Årets prognos | Avvikelse | Total budget | Total prognos | Avvikelse",
     {"Ved | -1 | -1 | 0 | -5 | -5 | 0", "Torv | -2 | -2 | 0 | -6 | -6 | 0"},
     "2=1-0? 5=4-3? "},
    {"two thirds are enough",
     "Budget 2025 | Prognos 2025 | Avvikelse",
     {"Ved | 10 | 15 | 5", "Torv | 20 | 27 | 7", "Kol | 8 | 9 | 5"},
     "2=1-0 "},
    {"half of them is unsure",
     "Budget 2025 | Prognos 2025 | Avvikelse",
     {"Ved | 10 | 15 | 5", "Kol | 8 | 9 | 5"},
     "2=1-0? "},
    {"a third is nothing",
     "Budget 2025 | Prognos 2025 | Avvikelse",
     {"Ved | 10 | 15 | 5", "Torv | 20 | 27 | 17", "Kol | 8 | 9 | 5"},
     ""},
    {"against last year",
     "Utfall jan–aug 2024 | Utfall jan–aug 2025 | Differens",
     {"Ved | 10 | 15 | 5", "Torv | 20 | 17 | -3", "Kol | 8 | 9 | 1"},
     "2=1-0 "},
};

std::string pairs_of(const PrintedTable& table) {
  std::string text;
  for (const auto& v : variance_columns(table, {}))
    text += fmt::format("{}={}-{}{} ", v.column, v.minuend, v.subtrahend, v.unsure ? "?" : "");
  return text;
}

struct SignCase {
  std::string name;
  PrintedKind kind;
  std::string heading;
  std::vector<std::string> rows;
  std::string found;
};

std::ostream& operator<<(std::ostream& out, const SignCase& c) { return out << c.name; }

const std::vector<std::string> more_is_positive{"Ved | 10 | 15 | 5", "Torv | 20 | 17 | -3",
                                                "Kol | 8 | 9 | 1"};
const std::vector<std::string> surplus_is_positive{"Ved | -10 | -15 | -5", "Torv | -20 | -17 | 3",
                                                   "Kol | -8 | -9 | -1"};
const std::vector<std::string> surplus_is_negative{"Ved | -10 | -15 | 5", "Torv | -20 | -17 | -3",
                                                   "Kol | -8 | -9 | 1"};
const std::string shown = " först=Prognos 2025 sedan=Budget 2025 rad=Ved ";

const SignCase signs[] = {
    {"prices against their heading", PrintedKind::unit_prices, "Avvikelse budget-prognos", more_is_positive,
     "avvikelsens-tecken-mot-rubriken D1 kolumn=Avvikelse budget-prognos" + shown +
         "från=15 dras=10 står=5 rubrik=Avvikelse budget-prognos\n"},
    {"prices as their heading", PrintedKind::unit_prices, "Avvikelse prognos-budget", more_is_positive, ""},
    {"surplus is what most call budget-prognos, so it is only told", PrintedKind::operating,
     "Avvikelse budget-prognos", surplus_is_positive,
     "avvikelsens-tecken-mot-rubriken? D1 kolumn=Avvikelse budget-prognos först=Prognos 2025 "
     "sedan=Budget 2025 rad=Ved från=-15 dras=-10 står=-5 rubrik=Avvikelse budget-prognos\n"},
    {"a negative surplus against its heading", PrintedKind::operating, "Avvikelse prognos-budget",
     surplus_is_negative,
     "avvikelsens-tecken-mot-rubriken D1 kolumn=Avvikelse prognos-budget först=Budget 2025 sedan=Prognos "
     "2025 "
     "rad=Ved från=-10 dras=-15 står=5 rubrik=Avvikelse prognos-budget\n"},
    {"a negative surplus as its heading", PrintedKind::operating, "Avvikelse budget-prognos",
     surplus_is_negative, ""},
    {"the convention when the heading tells nothing", PrintedKind::volumes, "Avvikelse", more_is_positive,
     "avvikelsens-tecken-mot-rubriken? D1 kolumn=Avvikelse" + shown +
         "från=15 dras=10 står=5 konvention=Prov\n"},
    {"as the convention", PrintedKind::unit_prices, "Avvikelse", more_is_positive, ""},
    {"no row tells the sign",
     PrintedKind::volumes,
     "Avvikelse prognos-budget",
     {"Ved | 10 | 10 | 0", "Torv | 20 | 20 | 0"},
     ""},
    {"a single row is not sure",
     PrintedKind::volumes,
     "Avvikelse prognos-budget",
     {"Ved | 10 | 15 | -5"},
     "avvikelsens-tecken-mot-rubriken? D1 kolumn=Avvikelse prognos-budget först=Budget 2025 "
     "sedan=Prognos 2025 rad=Ved från=10 dras=15 står=-5 rubrik=Avvikelse prognos-budget\n"},
};

struct SlipCase {
  std::string name, heading;
  std::vector<std::string> rows;
  std::string cell;  // of the variance whose sign is wrong; "": none
};

std::ostream& operator<<(std::ostream& out, const SlipCase& c) { return out << c.name; }

const SlipCase slips[] = {
    {"one of three",
     "Avvikelse",
     {"Intäkter | 10 | 15 | 5", "Personal | -20 | -27 | 7", "Övrigt | -9 | -8 | 1"},
     "D3"},
    {"income that counts the other way than costs",
     "Avvikelse",
     {"Intäkter | 10 | 15 | -5", "Personal | -20 | -27 | -7", "Övrigt | -9 | -8 | 1"},
     ""},
    {"one of two beside one that does not differ",
     "Avvikelse",
     {"Intäkter | 10 | 10 | 0", "Personal | -20 | -27 | 7", "Övrigt | -9 | -8 | 1"},
     "D3"},
    {"surplus, which most call budget-prognos",
     "Avvikelse budget-prognos",
     {"Intäkter | 10 | 15 | 5", "Personal | -20 | -27 | -7", "Övrigt | -9 | -8 | -1"},
     "D4"},
    {"costs that count the other way than income",
     "Avvikelse",
     {"Intäkter | 10 | 15 | 5", "Bidrag | 10 | 16 | 6", "Personal | -20 | -27 | 7"},
     ""},
    {"costs without sign",
     "Avvikelse",
     {"Intäkter | 10 | 15 | 5", "Personal | 20 | 27 | -7", "Övrigt | 9 | 8 | 1"},
     ""},
    {"what goes against the convention in all rows but one",
     "Avvikelse",
     {"Intäkter | 10 | 15 | 5", "Personal | -20 | -27 | 7", "Övrigt | -9 | -8 | -1"},
     ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(variance_columns_of_tables)

BOOST_DATA_TEST_CASE(a_sign_is_wrong_in_one_row_of_few, boost::unit_test::data::make(slips), c) {
  const auto found = findings_on_sums(material_with(
      {written_table(PrintedKind::operating, "Budget 2025 | Prognos 2025 | " + c.heading, c.rows)}));
  std::string cells;
  for (const auto& finding : found)
    if (finding.code == FindingCode::variance_differs) cells += cells_of(finding).substr(0, 2);
  BOOST_TEST(cells == c.cell, brief(found));
}

BOOST_DATA_TEST_CASE(a_heading_tells_the_sign, boost::unit_test::data::make(headings), c) {
  BOOST_TEST((sign_of_heading(c.heading) == c.sign));
}

BOOST_DATA_TEST_CASE(the_columns_of_a_variance_are_found_by_fitting, boost::unit_test::data::make(pairs), c) {
  BOOST_TEST(pairs_of(written_table(PrintedKind::investments, c.headings, c.rows)) == c.pairs);
}

BOOST_DATA_TEST_CASE(the_sign_is_held_against_the_heading, boost::unit_test::data::make(signs), c) {
  auto material = material_with({written_table(c.kind, "Budget 2025 | Prognos 2025 | " + c.heading, c.rows)});
  material.convention.title = "Prov";
  BOOST_TEST(brief(findings_on_sums(material)) == c.found);
}

BOOST_AUTO_TEST_SUITE_END()

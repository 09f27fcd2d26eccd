#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "support/written_table.hpp"

using namespace redovisa;

namespace {

struct StepCase {
  std::string name;
  PrintedKind kind;
  std::string headings;
  std::vector<std::string> rows;
  std::string found;
};

std::ostream& operator<<(std::ostream& out, const StepCase& c) { return out << c.name; }

const std::string halves = "Årets budget | Årets prognos | Total budget | Total prognos";
const std::string budgets = "Periodiserad budget jan–aug 2025 | Budget 2025";
const std::string outcomes = "Utfall jan–aug 2025 | Prognos 2025";
const std::string cumulated =
    "Periodiserad budget jan–aug 2025 | Budget 2025 | Utfall jan–aug 2025 | Prognos 2025";

const StepCase cases[] = {
    {"a year that is more than the project",
     PrintedKind::investments,
     halves,
     {"Ved | -500 | -500 | -500 | -500", "Torv | -900 | -300 | -600 | -600", "Kol | 0 | 0 | -700 | -700",
      "Summa | -1400 | -800 | -1800 | -1800"},
     "tabellens-delar-skiljer-sig B3 rad=Torv kolumn=Årets budget står=-900 helkolumn=Total budget "
     "hela=-600\n"},
    {"a project with another sign than its year",
     PrintedKind::investments,
     halves,
     {"Ved | -500 | -500 | 500 | -500"},
     "tabellens-delar-skiljer-sig B2 rad=Ved kolumn=Årets budget står=-500 helkolumn=Total budget "
     "hela=500\n"},
    {"a project of one year, and one without total",
     PrintedKind::investments,
     halves,
     {"Ved | -500 | -499 | -500 | -500", "Torv | -500 | -400 |  | "},
     ""},
    {"one row out of step",
     PrintedKind::volumes,
     budgets,
     {"A | 800 | 1200", "B | 4673 | 7010", "C | 667 | 1000", "D | 200 | 300", "E | 2000 | 3000",
      "F | 600 | 1200"},
     "budget-i-otakt B7 rad=F kolumn=Periodiserad budget jan–aug 2025 står=600 räknat=800 helår=1200 "
     "månader=8 följer=5 rader=6\n"},
    {"months rounded one by one",
     PrintedKind::volumes,
     budgets,
     {"A | 800 | 1200", "B | 4672 | 7010", "C | 664 | 1000", "D | 200 | 300", "E | 2000 | 3000"},
     ""},
    {"a table without equal months",
     PrintedKind::operating,
     budgets,
     {"A | -800 | -1200", "B | -4600 | -7010", "C | -680 | -1000", "D | -200 | -300", "E | -1900 | -3000"},
     ""},
    {"few rows show no step", PrintedKind::volumes, budgets, {"A | 800 | 1200", "B | 600 | 1200"}, ""},
    {"a volume past its forecast",
     PrintedKind::volumes,
     cumulated,
     {"Ved | 800 | 1200 | 1300 | 1250", "Torv | 800 | 1200 | 1250 | 1250"},
     "utfall-i-otakt E2 rad=Ved kolumn=Utfall jan–aug 2025 står=1300 prognoskolumn=Prognos 2025 "
     "prognos=1250\n"},
    {"a number of places is the same all year",
     PrintedKind::volumes,
     cumulated,
     {"Platser | 50 | 50 | 52 | 50"},
     ""},
    {"a volume that may be either",
     PrintedKind::volumes,
     outcomes,
     {"Platser | 52 | 50"},
     "utfall-i-otakt? C2 rad=Platser kolumn=Utfall jan–aug 2025 står=52 prognoskolumn=Prognos 2025 "
     "prognos=50\n"},
    {"costs past their forecast, and income",
     PrintedKind::operating,
     outcomes,
     {"Intäkter | 120 | 100", "Personalkostnader | -520 | -500", "Nettokostnad | -400 | -300"},
     "utfall-i-otakt C3 rad=Personalkostnader kolumn=Utfall jan–aug 2025 står=-520 "
     "prognoskolumn=Prognos 2025 prognos=-500\n"},
    {"income may come late to an activity",
     PrintedKind::by_activity,
     outcomes,
     {"Ved | -520 | -500"},
     "utfall-i-otakt? C2 rad=Ved kolumn=Utfall jan–aug 2025 står=-520 prognoskolumn=Prognos 2025 "
     "prognos=-500\n"},
    {"prices do not grow", PrintedKind::unit_prices, outcomes, {"Ved | 52 | 50"}, ""},
    {"the outcome of the year",
     PrintedKind::operating,
     "Utfall 2025 | Prognos 2025",
     {"Ved | -52 | -50"},
     ""},
    {"the outcome of last year",
     PrintedKind::operating,
     "Utfall jan–aug 2024 | Prognos 2025",
     {"Ved | -52 | -50"},
     ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(table_step_checks)

BOOST_DATA_TEST_CASE(the_period_is_held_against_the_year, boost::unit_test::data::make(cases), c) {
  const auto material = material_with({written_table(c.kind, c.headings, c.rows)});
  BOOST_TEST(brief(findings_by(check_table_steps, material)) == c.found);
}

BOOST_AUTO_TEST_SUITE_END()

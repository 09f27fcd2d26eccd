#include "read/sheets/printed_heading.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <ostream>
#include <string>

using namespace redovisa;

namespace {

constexpr Period report{2025, 1, 8};

struct HeadingCase {
  std::string heading;
  std::string means;  // figure, "alla år" of a whole project, the period's first and last month
  PrintedKind table = PrintedKind::operating;
};

std::ostream& operator<<(std::ostream& out, const HeadingCase& c) { return out << c.heading; }

std::string meaning_of(const HeadingCase& c) {
  static const char* const figures[] = {"budget", "utfall", "prognos", "avvikelse", "summa", "annat"};
  const PrintedColumn column = column_of_heading(c.heading, c.table, report);
  std::string text = figures[static_cast<std::size_t>(column.figure)];
  if (column.all_years) text += " alla år";
  if (const auto& p = column.period) text += fmt::format(" {}:{}-{}", p->year, p->first_month, p->last_month);
  return text;
}

const HeadingCase cases[] = {
    {"Budget jan–aug 2025", "budget 2025:1-8"},
    {"UTFALL JAN-AUG 2024", "utfall 2024:1-8"},
    {"Prognos 4 2025", "prognos 2025:1-12"},
    {"Budget helår 2025", "budget 2025:1-12"},
    {"Periodiserad budget jan–aug 2025", "budget 2025:1-8", PrintedKind::volumes},
    {"Utfall jan–apr 2025", "utfall 2025:1-4"},
    {"Utfall dec 2024", "utfall 2024:12-12"},
    {"Bokslut 2024", "utfall 2024:1-12"},
    {"Avvikelse", "avvikelse"},
    {"Avvikelse (tkr)", "avvikelse"},
    {"Avvikelse jan–aug 2025", "avvikelse 2025:1-8"},
    {"Avvikelse budget-utfall", "avvikelse"},
    {"Avvikelse budget - prognos", "avvikelse"},
    {"Avvikelse budget - prognos 2025", "avvikelse 2025:1-12"},
    {"Budgetavvikelse, tkr", "avvikelse"},
    {"Prognos avvikelse 2025", "avvikelse 2025:1-12"},
    // a period without year is of the report's year
    {"Avvikelse helår", "avvikelse 2025:1-12"},
    {"Avvikelse jan–aug", "avvikelse 2025:1-8"},
    {"Utfall perioden", "utfall 2025:1-8"},
    {"Utfall perioden föregående år", "utfall 2024:1-8"},
    {"Utfall föregående år", "utfall 2024:1-12"},
    // two years are no period
    {"Avvikelse utfall 2025 - utfall 2024", "avvikelse"},
    {"Avvikelse 2024–2025", "avvikelse"},
    // the whole of a project, but only there
    {"Total budget", "budget alla år", PrintedKind::investments},
    {"Total prognos", "prognos alla år", PrintedKind::investments},
    {"Total avvikelse", "avvikelse alla år", PrintedKind::investments},
    {"Avvikelse", "avvikelse", PrintedKind::investments},
    {"Årets budget", "budget 2025:1-12", PrintedKind::investments},
    {"Total budget", "budget", PrintedKind::operating},
    {"Summa", "summa"},
    {"Totalt 2025", "summa 2025:1-12"},
    {"Total", "summa", PrintedKind::turnover},
    {"Personalomsättning", "summa", PrintedKind::turnover},
    {"Extern", "annat", PrintedKind::turnover},
    {"Förväntad effekt", "annat", PrintedKind::measures},
    // shares and two figures at once are none of these
    {"Avvikelse %", "annat"},
    {"Andel av budget", "annat"},
    {"Utfall i procent av budget 2025", "annat 2025:1-12"},
    {"Utfall mot budget", "annat"},
    {"Tilläggsbudget 2025", "annat 2025:1-12"},
    {"Kostnad per dygn", "annat"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(printed_heading)

BOOST_DATA_TEST_CASE(a_heading_says_which_figure_and_period_it_has, cases, c) {
  BOOST_TEST(meaning_of(c) == c.means);
}

BOOST_AUTO_TEST_CASE(the_heading_is_kept_as_it_was_written) {
  BOOST_TEST(column_of_heading(" Avvikelse  budget ", PrintedKind::operating, report).heading ==
             "Avvikelse  budget");
}

BOOST_AUTO_TEST_SUITE_END()

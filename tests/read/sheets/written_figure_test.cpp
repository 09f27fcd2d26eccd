#include "read/sheets/written_figure.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <ostream>
#include <string>
#include <vector>

using namespace redovisa;

namespace {

const std::vector<CalendarPeriod> calendar{
    {"T1", 4, "Tertial 1"}, {"T2", 8, "Tertial 2"}, {"DÅ", 6, "Delår"}};

const char* word_of(Missing missing) {
  switch (missing) {
    case Missing::blank:
      return "blank";
    case Missing::dash:
      return "dash";
    case Missing::not_measured:
      return "not measured";
    case Missing::not_applicable:
      return "not applicable";
    case Missing::confidential:
      return "confidential";
    case Missing::method_changed:
      return "method changed";
    case Missing::new_indicator:
      return "new indicator";
    case Missing::not_yet:
      return "not yet";
  }
  return "?";
}

/// "79 % of 95 in 2024-1–6".
std::string short_text(const std::optional<WrittenFigure>& figure) {
  if (!figure) return "nothing";
  std::string text = figure->number ? to_machine_text(*figure->number) : word_of(figure->missing);
  if (!figure->unit.empty()) text += ' ' + figure->unit;
  if (figure->of) text += " of " + to_machine_text(*figure->of);
  if (const auto& p = figure->measured)
    text += fmt::format(" in {}-{}–{}", p->year, p->first_month, p->last_month);
  return text;
}

std::string read_in_2025(const std::string& text) {
  return short_text(parse_written_figure(text, calendar, 2025));
}

struct Written {
  std::string text, means;
};

std::ostream& operator<<(std::ostream& out, const Written& w) { return out << '"' << w.text << '"'; }

const Written figures[] = {
    {"82", "82"},
    {"5,6 %", "5.6 %"},
    {"0,37", "0.37"},
    {"−3 617", "-3617"},
    {"45,7 mnkr", "45.7 mnkr"},
    {"1 234,5-", "-1234.5"},
    {"(1 234)", "-1234"},
    {"20250831", "20250831"},
    {"2025", "2025"},
    {"101 dagar", "101 dagar"},
    {"7/10", "7 of 10"},
    {"75 av 95", "75 of 95"},
    {"1 075 av 1 095", "1075 of 1095"},
    {"0 av 5", "0 of 5"},
    {"79 % (75 av 95)", "79 % of 95"},
    {"78,9 % (75 av 95)", "78.9 % of 95"},
    {"78 % (75/95)", "78 % of 95"},
    {"75 av 95 (79 %)", "75 of 95"},
    {"75 av 95 (79 procent)", "75 of 95"},
    {"plats 59", "59 plats"},
    {"plats 59 av 290", "59 plats of 290"},
    {"nr 59", "59 plats"},
    {"nr. 59", "59 plats"},
    {"ja", "1 ja/nej"},
    {"nej", "0 ja/nej"},
    {"Ja, 96 %", "96 %"},
    {"ja 96%", "96 %"},
    {"Nej, 40 %", "40 %"},
    {"2025-10-31", "20251031 datum"},
    {"31 oktober 2025", "20251031 datum"},
};

const Written missing[] = {
    {"", "blank"},
    {"–", "dash"},
    {"..", "not measured"},
    {"…", "not measured"},
    {"iu", "not measured"},
    {"i.u.", "not measured"},
    {"e.u.", "not measured"},
    {"uppgift saknas", "not measured"},
    {"n/a", "not applicable"},
    {"Ny indikator", "new indicator"},
    {"sekretess", "confidential"},
    {"v 4", "not yet"},
    {"v. 24", "not yet"},
    {"v24", "not yet"},
    {"Vecka 24", "not yet"},
    {"uppgifter v 37", "not yet"},
    {"presenteras v 24", "not yet"},
    {"kommer i maj", "not yet"},
    {"kommer i maj 2026", "not yet"},
    {"kommer 2026", "not yet"},
    {"redovisas i T2", "not yet"},
    {"kommer senare", "not yet"},
};

const Written measured[] = {
    {"73 (2024)", "73 in 2024-1–12"},
    {"iu (2023)", "not measured in 2023-1–12"},
    {"– (2023)", "dash in 2023-1–12"},
    {"Ny indikator (2024)", "new indicator in 2024-1–12"},
    {"5,6 % (år 2024)", "5.6 % in 2024-1–12"},
    {"Nov 68", "68 in 2025-11–11"},
    {"november: 68", "68 in 2025-11–11"},
    {"Nov 2024 68", "68 in 2024-11–11"},
    {"68 (nov)", "68 in 2025-11–11"},
    {"68 (nov 2024)", "68 in 2024-11–11"},
    {"68 (jan–aug 2024)", "68 in 2024-1–8"},
    {"DÅ 7", "7 in 2025-1–6"},
    {"7 (DÅ)", "7 in 2025-1–6"},
    {"7 (DÅ 2024)", "7 in 2024-1–6"},
    {"DÅ 2024 7", "7 in 2024-1–6"},
    {"T2: 45", "45 in 2025-1–8"},
    {"T2 45", "45 in 2025-1–8"},
    {"T2 100", "100 in 2025-1–8"},
    {"T2 2024: 45 %", "45 % in 2024-1–8"},
    {"T3: 45", "45 in 2025-9–12"},
    {"H1: 45", "45 in 2025-1–6"},
    {"År 2020: 0", "0 in 2020-1–12"},
    {"2020: 0", "0 in 2020-1–12"},
    {"2025-08: 45", "45 in 2025-8–8"},
    {"79 % (75 av 95) (2024)", "79 % of 95 in 2024-1–12"},
    {"plats 59 av 290 (2024)", "59 plats of 290 in 2024-1–12"},
    {"ja (2024)", "1 ja/nej in 2024-1–12"},
    {"-5 (2024)", "-5 in 2024-1–12"},
};

const std::string refused[] = {
    "ca 92",
    "92?",
    "god",
    "12 34",
    "92, 93",
    "1.234",
    "5 hästar",
    "7,1–7,5",
    "minst 70 %",
    "12/10",
    "7/0",
    "7,5/10",
    "-7/10",
    "95 av 75",
    "50 % (75 av 95)",
    "80 % (75 av 95)",
    "75 av 95 (50 %)",
    "75 av 95 (79)",
    "75 av",
    "75 av 95 av 100",
    "plats",
    "plats 0",
    "plats 5,5",
    "plats 300 av 290",
    "plats 59 i länet",
    "ja kanske",
    "ja 96",
    "ja nej",
    "nejd",
    "v 0",
    "v 54",
    "v",
    "v 4,5",
    "kommer",
    "kommer snart",
    "resultat 2024",
    "Nov",
    "Nov 2024",
    "DÅ",
    "DÅ 2024",
    "T2 2024",
    "(2024)",
    "73 (2024",
    "73 (2024) (2023)",
    "73 (preliminärt)",
    "73 (24)",
    "73 ()",
    "Utfall 2024: 5",
    "Mål 2024",
    "12:30",
    ": 5",
    "2020: ",
    "2020 0",
    "5 jan",
    "5 jan 68",
    "2025-13-01",
    "\xFF",
};

std::string with_no_break_spaces(std::string text) {
  for (auto at = text.find(' '); at != std::string::npos; at = text.find(' ')) text.replace(at, 1, "\u00A0");
  return text;
}

void check_written(const Written& w) {
  BOOST_TEST(read_in_2025(w.text) == w.means);
  BOOST_TEST(read_in_2025(with_no_break_spaces(w.text)) == w.means, "with no-break spaces");
  BOOST_TEST(read_in_2025(" " + w.text + "\n") == w.means, "with spaces round it");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(written_figure)

BOOST_DATA_TEST_CASE(a_figure_is_read_as_people_write_it, figures, w) { check_written(w); }
BOOST_DATA_TEST_CASE(a_figure_that_is_missing_says_why, missing, w) { check_written(w); }
BOOST_DATA_TEST_CASE(a_figure_of_another_time_says_when, measured, w) { check_written(w); }

BOOST_DATA_TEST_CASE(what_is_not_surely_a_figure_is_refused, refused, text) {
  BOOST_TEST(read_in_2025(text) == "nothing");
}

BOOST_AUTO_TEST_CASE(a_month_without_year_is_of_no_year) {
  for (const char* text : {"Nov 68", "68 (nov)", "DÅ 7", "T2: 45"})
    BOOST_TEST(short_text(parse_written_figure(text, calendar, {})) == "nothing");
  BOOST_TEST(short_text(parse_written_figure("7 (DÅ 2024)", calendar, {})) == "7 in 2024-1–6");
}

BOOST_AUTO_TEST_CASE(the_calendar_names_its_own_periods) {
  BOOST_TEST(short_text(parse_written_figure("DÅ 7", {}, 2025)) == "nothing");
  const std::vector<CalendarPeriod> named{{"Delår 1", 4, "Delårsrapport 1"}};
  BOOST_TEST(short_text(parse_written_figure("delår 1: 7", named, 2025)) == "7 in 2025-1–4");
  BOOST_TEST(short_text(parse_written_figure("Delår 1 2024: 7", named, 2025)) == "7 in 2024-1–4");
}

BOOST_AUTO_TEST_SUITE_END()

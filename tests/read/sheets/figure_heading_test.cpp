#include "read/sheets/figure_heading.hpp"

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
  std::string means;  // figure, first and last month, the forecast's number; "inget" when it is none
};

std::ostream& operator<<(std::ostream& out, const HeadingCase& c) { return out << c.heading; }

std::string meaning_of(const std::string& text) {
  static const char* const figures[] = {"budget", "utfall", "prognos", "avvikelse", "summa", "annat"};
  const auto heading = parse_figure_heading(text, report);
  if (!heading) return "inget";
  std::string meaning = figures[static_cast<std::size_t>(heading->figure)];
  if (const auto& p = heading->period)
    meaning += fmt::format(" {}:{}-{}", p->year, p->first_month, p->last_month);
  if (heading->number > 0) meaning += fmt::format(" nr {}", heading->number);
  return meaning;
}

const HeadingCase cases[] = {
    {"Budget Jan - Aug 2025", "budget 2025:1-8"},
    {"Utfall\nJan - Aug 2025", "utfall 2025:1-8"},
    {"Budget\u00a0Jan\u00a0-\u00a0Aug\u00a02025", "budget 2025:1-8"},
    {"Utfall helår 2024", "utfall 2024:1-12"},
    {"Prognos 4 2025", "prognos 2025:1-12 nr 4"},
    {"Prognos nr 2", "prognos nr 2"},
    {"Helårsprognos 2025", "prognos 2025:1-12"},
    {"Helårsprognos", "prognos 2025:1-12"},
    {"Årsbudget", "budget 2025:1-12"},
    {"Periodbudget", "budget 2025:1-8"},
    {"Periodbudget 2025", "budget 2025:1-8"},
    {"Periodiserad budget aug 2025", "budget 2025:1-8"},
    {"Ack utfall t.o.m. aug 2025", "utfall 2025:1-8"},
    {"Ack. utfall", "utfall 2025:1-8"},
    {"Utf tom aug 2025", "utfall 2025:1-8"},
    {"Utfall till och med augusti", "utfall 2025:1-8"},
    {"Utfall t o m 2025-08-31", "utfall 2025:1-8"},
    {"Utfall per aug 2025", "utfall 2025:1-8"},
    {"Utfall perioden föregående år", "utfall 2024:1-8"},
    {"Utfall fg år", "utfall 2024:1-12"},
    {"Bokslut 2024", "utfall 2024:1-12"},
    {"Utfall T1 2025", "utfall 2025:1-4"},
    {"Ack utfall T2 2025", "utfall 2025:1-8"},
    {"2025 Budget", "budget 2025:1-12"},
    {"2025 Utfall jan-aug", "utfall 2025:1-8"},
    {"jan–aug 2024 Utfall", "utfall 2024:1-8"},
    {"Utfall jan–aug", "utfall 2025:1-8"},
    {"Budget 2025 (tkr)", "budget 2025:1-12"},
    {"Utfall aug 2025, mnkr", "utfall 2025:8-8"},
    {"Budget", "budget"},
    {"UTFALL", "utfall"},
    {"Prognos", "prognos"},
    // two figures, or what nobody understands
    {"Avvikelse Budget-Prognos", "inget"},
    {"Avvikelse", "inget"},
    {"Utfall budget 2025", "inget"},
    {"Utfall 2024 kommentar", "inget"},
    {"Förbrukat % av budget", "inget"},
    {"Total budget", "inget"},
    {"Post", "inget"},
    {"jan–aug 2025", "inget"},
    {"", "inget"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_heading)

BOOST_DATA_TEST_CASE(a_heading_tells_its_figure_and_period, cases) {
  BOOST_TEST(meaning_of(sample.heading) == sample.means);
}

BOOST_AUTO_TEST_CASE(running_text_is_no_heading) {
  BOOST_TEST(meaning_of("Utfall 2025 " + std::string(300, 'x')) == "inget");
}

BOOST_AUTO_TEST_SUITE_END()

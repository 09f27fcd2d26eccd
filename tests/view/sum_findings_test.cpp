#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "support/written_table.hpp"
#include "view/finding_sentences.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

namespace {

struct WordCase {
  SumCheck check;
  PrintedKind kind;
  std::string headings;
  std::vector<std::string> rows;
  std::string text;
};

std::ostream& operator<<(std::ostream& out, const WordCase& c) { return out << c.text; }

const WordCase cases[] = {
    {check_tables,
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025 | Avvikelse budget-prognos",
     {"Ved | 100 | 120 | -20", "Torv | 200 | 920 | 10", "Kol | 300 | 280 | 20", "Totalt | 600 | 590 | 10"},
     "I tabellen Tabell står 590 på raden ”Totalt” i kolumnen ”Prognos 2025”, men det som ska summeras ger "
     "1 320: skillnaden är 730. Troligen är det raden ”Torv” i kolumnen ”Prognos 2025” som är fel: där står "
     "920, men med 190 går allt ihop."},
    {check_tables,
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025 | Avvikelse budget-prognos",
     {"Ved | 100 | 120 | -20", "Torv | 200 | 190 | 10", "Kol | 300 | 280 | 20", "Totalt | 600 | 690 | 10"},
     "I tabellen Tabell står 690 på raden ”Totalt” i kolumnen ”Prognos 2025”, men det som ska summeras ger "
     "590: skillnaden är 100. Med 590 stämmer också avvikelsen 10."},
    {check_tables,
     PrintedKind::unit_prices,
     "Budget 2025 | Prognos 2025 | Avvikelse prognos-budget",
     {"Ved | 100 | 120 | 20", "Torv | 200 | 190 | 10", "Kol | 300 | 280 | -20", "Gas | 60 | 59 | -1"},
     "I tabellen Tabell står 10 på raden ”Torv” i kolumnen ”Avvikelse prognos-budget”, men ”Prognos 2025” "
     "minus ”Budget 2025” ger −10. Tecknet är omvänt mot tabellens andra rader: det ska vara −10."},
    {check_tables,
     PrintedKind::by_activity,
     "Budget 2025 | Prognos 2025",
     {"Hemtjänst | -40100 | -42350", "Boende | -80210 | -79990", "Norra området | -120310 | -122340",
      "Summa | -120310 | -122340"},
     "I tabellen Tabell räknas raden ”Norra området” som en post (−120 310 tkr i kolumnen ”Budget 2025”), "
     "men "
     "den är lika med summan av 2 andra rader, från ”Hemtjänst” till ”Boende”, och räknas då två gånger. I "
     "rapporten blir summan −240 620 tkr; på raden ”Summa” står −120 310 tkr."},
    {check_tables,
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025",
     {"Intäkter | 46500 | 49000", "Kostnader | -361500 | -367000", "Resultat | -400 | -500"},
     "I tabellen Tabell räknas raden ”Resultat” som en post (−400 tkr i kolumnen ”Budget 2025”), men heter "
     "som "
     "en summa: raderna ovanför ger −315 000 tkr."},
    {check_tables,
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025",
     {"Intäkter | 46500 | 49000", "Kostnader | -361500 | -367000", "Summa | -315000 | -318000",
      "Kapitaltjänst | -1444 | -1047"},
     "I tabellen Tabell står −315 000 tkr på raden ”Summa” i kolumnen ”Budget 2025”, men det som ska "
     "summeras "
     "ger −316 444 tkr: skillnaden är 1 444 tkr. Rapporten räknar med alla 3 poster, också ”Kapitaltjänst”, "
     "som "
     "den skrivna summan inte har med. Av samma skäl stämmer inte heller 1 av tabellens andra summor."},
    {check_tables,
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025",
     {"Intäkter | -46500 | -49000", "Personal | 300000 | 306000", "Lokaler | 30000 | 29900"},
     "Tabellen Tabell har andra tecken än rapporten, som räknar kostnader som negativa och intäkter som "
     "positiva. Kostnaden ”Personal” är positiv (300 000 tkr). Samma tecken har 1 till av kostnadsraderna. "
     "Intäkten "
     "”Intäkter” är negativ (−46 500 tkr). Med dessa tecken blir ett överskridande ett överskott i "
     "rapporten."},
    {check_tables,
     PrintedKind::operating,
     "Budget 2025, mnkr",
     {"Intäkter | 46.5", "Kostnader | -361.5"},
     "Tabellen Tabell är i mnkr enligt rubriken ”Budget 2025, mnkr”, men rapporten skriver beloppen som "
     "tkr."},
    {check_tables,
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025",
     {"Ved | 100 | 20", "Ved | 100 | 20"},
     "I tabellen Tabell står raden ”Ved” 2 gånger. Siffrorna är också desamma (2 stycken)."},
};

/// No-break spaces are plain.
std::string plain(std::string text) {
  for (auto at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0"))
    text.replace(at, 2, " ");
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sum_findings)

BOOST_DATA_TEST_CASE(a_finding_tells_what_stands_and_what_it_should_be, boost::unit_test::data::make(cases),
                     c) {
  const auto findings = findings_by(c.check, material_with({written_table(c.kind, c.headings, c.rows)}));
  BOOST_REQUIRE_EQUAL(findings.size(), 1u);
  BOOST_TEST(plain(text_of(findings.front())) == c.text);
}

BOOST_AUTO_TEST_CASE(every_kind_of_finding_about_sums_has_its_sentence) {
  for (const auto& traits : all_findings()) {
    if (traits.area != FindingArea::sums) continue;
    const auto& sentences = sum_finding_sentences();
    BOOST_TEST(std::ranges::count(sentences, traits.code, &FindingSentence::code) == 1);
  }
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "support/written_table.hpp"

using namespace redovisa;

namespace {

struct SumCase {
  std::string name;
  PrintedKind kind;
  std::string headings;
  std::vector<std::string> rows;
  std::string found;
};

std::ostream& operator<<(std::ostream& out, const SumCase& c) { return out << c.name; }

const std::string volume_headings =
    "Utfall jan–aug 2025 | Periodiserad budget jan–aug 2025 | Avvikelse | Budget 2025 | Prognos 2025 | "
    "Avvikelse budget-prognos | Utfall dec 2024";
const std::string price_headings =
    "Utfall jan–aug 2025 | Budget 2025 | Avvikelse budget-utfall | Prognos 2025 | "
    "Avvikelse budget-prognos | Utfall dec 2024";
const std::string investment_headings =
    "Årets budget | Årets prognos | Avvikelse | Total budget | Total prognos | Total avvikelse";
const std::string operating_headings =
    "Budget jan–aug 2025 | Utfall jan–aug 2025 | Avvikelse jan–aug 2025 | Utfall jan–aug 2024 | "
    "Budget helår 2025 | Prognos 4 | Avvikelse budget-prognos";

std::vector<std::string> volumes(const std::string& total) {
  return {"Rad 1 | 6994 | 6726 | -268 | 10089 | 9806 | 283 | 10097",
          "Rad 2 | 19711 | 13948 | -5763 | 20922 | 30488 | -9566 | 22398",
          "Rad 3 | 5354 | 4673 | -681 | 7010 | 8106 | -1096 | 8976",
          "Rad 4 | 2539 | 1821 | -718 | 2731 | 3902 | -1171 | 3315",
          "Rad 5 | 17818 | 7702 | -10116 | 11553 | 28701 | -17148 | 25667",
          "Rad 6 | 6917 | 9433 | 2516 | 14150 | 10760 | 3390 | 11999",
          "Rad 7 | 6772 | 5848 | -924 | 8772 | 10539 | -1767 | 10544",
          "Rad 8 | 1609 | 2531 | 922 | 3797 | 2423 | 1374 | 3046",
          "Rad 9 | 745 | 3211 | 2466 | 4816 | 1629 | 3187 | 3781",
          "Rad 10 | 1587 | 3113 | 1526 | 4670 | 2577 | 2093 | 2532",
          total};
}

std::vector<std::string> prices(const std::string& ninth, const std::string& tenth) {
  return {"Rad 1 | 6562 | 5885 | 677 | 6562 | 677 | 5866",
          "Rad 2 | 1076 | 814 | 262 | 1076 | 262 | 972",
          "Rad 3 | 2471 | 2914 | -443 | 2471 | -443 | 2595",
          "Rad 4 | 2225 | 1897 | 328 | 2225 | 328 | 1880",
          "Rad 5 | 609 | 756 | -147 | 609 | -147 | 573",
          "Rad 6 | 210 | 208 | 2 | 210 | 2 | 207",
          "Rad 7 | 569 | 494 | 75 | 569 | 75 | 637",
          "Rad 8 | 3764 | 3118 | 646 | 3764 | 646 | 2185",
          ninth,
          tenth};
}

std::vector<std::string> investments(const std::string& total) {
  return {"Rad 1 | -1500 | -1500 | 0 | -1500 | -1500 | 0",
          "Rad 2 | -641 | -641 | 0 | -1000 | -1000 | 0",
          "Rad 3 | -455 | -455 | 0 | -500 | -500 | 0",
          "Rad 4 | -300 | -300 | 0 | -300 | -300 | 0",
          "Rad 5 | -1000 | -1000 | 0 | -1000 | -1000 | 0",
          "Rad 6 | 0 | 0 | 0 | -700 | -700 | 0",
          "Rad 7 | 0 | 0 | 0 | -300 | -300 | 0",
          "Rad 8 | -1500 | -1500 | 0 | -2000 | -2000 | 0",
          total};
}

const std::vector<std::string> result{
    "Intäkter | 31324 | 48751 | 17428 | 31529 | 46185 | 65939 | 19754",
    "Kostnader | -279071 | -286535 | -7464 | -270669 | -419150 | -435467 | -16317",
    "Varav ränta | -963 | -632 | 330 | -659 | -1444 | -1047 | 397",
    "Summa | -247748 | -237784 | 9964 | -239140 | -372965 | -369528 | 3437"};

const std::vector<std::string> activities{
    "A / Stab | -1189 | -1049 | 140 |  | -1784 | -1686 | 98",
    "A / Summa A | -1189 | -1049 | 140 |  | -1784 | -1686 | 98",
    "B / Rad 1 | -6323 | -4849 | 1474 | -5360 | -9507 | -8091 | 1416",
    "B / Rad 2 | -16794 | -14458 | 2336 | -16147 | -26118 | -26039 | 79",
    "B / Rad 3 | -37175 | -34849 | 2326 | -34282 | -55933 | -54927 | 1006",
    "B / Rad 4 | -96738 | -106300 | -9562 | -99725 | -145107 | -159774 | -14667",
    "B / Rad 5 | -55649 | -61051 | -5402 | -57156 | -83696 | -93267 | -9571",
    "B / Rad 6 | -33879 | -15227 | 18652 | -26469 | -50819 | -25744 | 25075",
    "B / Summa B | -246558 | -236735 | 9823 | -239140 | -371181 | -367842 | 3339"};

const SumCase published[] = {
    {"a wrong total that its variance denies is one finding", PrintedKind::volumes, volume_headings,
     volumes("Totalt | 70046 | 59007 | -11039 | 88510 | 109669 | -20421 | 102355"),
     "summa-stämmer-inte F12 rad=Totalt kolumn=Prognos 2025 står=109669 räknat=108931 skillnad=738 "
     "rätt=108931 avvikelse=-20421\n"},
    {"the right total", PrintedKind::volumes, volume_headings,
     volumes("Totalt | 70046 | 59007 | -11039 | 88510 | 108931 | -20421 | 102355"), ""},
    {"wrong variances while the other column of variances is right", PrintedKind::unit_prices, price_headings,
     prices("Rad 9 | 2092 | 3237 | -1358 | 2092 | -1145 | 3025",
            "Rad 10 | 1503 | 1573 | -336 | 1503 | -70 | 1830"),
     "avvikelse-stämmer-inte D10 rad=Rad 9 kolumn=Avvikelse budget-utfall står=-1358 räknat=-1145 "
     "skillnad=213 först=Utfall jan–aug 2025 sedan=Budget 2025\n"
     "avvikelse-stämmer-inte D11 rad=Rad 10 kolumn=Avvikelse budget-utfall står=-336 räknat=-70 "
     "skillnad=266 först=Utfall jan–aug 2025 sedan=Budget 2025\n"
     "avvikelsens-tecken-mot-rubriken D1 kolumn=Avvikelse budget-utfall först=Utfall jan–aug 2025 "
     "sedan=Budget 2025 rad=Rad 1 från=6562 dras=5885 står=677 rubrik=Avvikelse budget-utfall\n"
     "avvikelsens-tecken-mot-rubriken F1 kolumn=Avvikelse budget-prognos först=Prognos 2025 "
     "sedan=Budget 2025 rad=Rad 9 från=2092 dras=3237 står=-1145 rubrik=Avvikelse budget-prognos\n"},
    {"a wrong sum whose variance is zero", PrintedKind::investments, investment_headings,
     investments("Summa | -5396 | -4696 | 0 | -7300 | -7300 | 0"),
     "summa-stämmer-inte C10 rad=Summa kolumn=Årets prognos står=-4696 räknat=-5396 skillnad=700 rätt=-5396 "
     "avvikelse=0\n"},
    {"the right sum", PrintedKind::investments, investment_headings,
     investments("Summa | -5396 | -5396 | 0 | -7300 | -7300 | 0"), ""},
    {"rounded sums and a part that is not counted; surplus under budget-prognos is only told",
     PrintedKind::operating, operating_headings, result,
     "avvikelsens-tecken-mot-rubriken? H1 kolumn=Avvikelse budget-prognos först=Prognos 4 "
     "sedan=Budget helår 2025 rad=Intäkter från=65939 dras=46185 står=19754 "
     "rubrik=Avvikelse budget-prognos\n"},
    {"groups with subtotals and a row without figure", PrintedKind::by_activity, operating_headings,
     activities,
     "avvikelsens-tecken-mot-rubriken? H1 kolumn=Avvikelse budget-prognos först=Prognos 4 "
     "sedan=Budget helår 2025 rad=Rad 6 från=-25744 dras=-50819 står=25075 "
     "rubrik=Avvikelse budget-prognos\n"},
};

const SumCase invented[] = {
    {"an entry that both its sum and its variance deny",
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025 | Avvikelse budget-prognos",
     {"Ved | 100 | 120 | -20", "Torv | 200 | 920 | 10", "Kol | 300 | 280 | 20", "Totalt | 600 | 590 | 10"},
     "summa-stämmer-inte C3 rad=Totalt kolumn=Prognos 2025 står=590 räknat=1320 skillnad=730 felrad=Torv "
     "felkolumn=Prognos 2025 fel=920 rättat=190 avvikelse=10\n"},
    {"two wrong entries of one column are two findings",
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025 | Avvikelse budget-prognos",
     {"Ved | 100 | 520 | -20", "Torv | 200 | 920 | 10", "Kol | 300 | 280 | 20", "Gas | 50 | 60 | -10",
      "Olja | 70 | 80 | -10", "Totalt | 720 | 730 | -10"},
     "avvikelse-stämmer-inte C2 rad=Ved kolumn=Avvikelse budget-prognos står=-20 räknat=-420 skillnad=400 "
     "först=Budget 2025 sedan=Prognos 2025 felrad=Ved felkolumn=Prognos 2025 fel=520 rättat=120\n"
     "summa-stämmer-inte C3 rad=Totalt kolumn=Prognos 2025 står=730 räknat=1860 skillnad=1130 felrad=Torv "
     "felkolumn=Prognos 2025 fel=920 rättat=190 avvikelse=10\n"},
    {"a variance that both its columns and the sum deny",
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025 | Avvikelse budget-prognos",
     {"Ved | 100 | 120 | -20", "Torv | 200 | 190 | 40", "Kol | 300 | 280 | 20", "Totalt | 600 | 590 | 10"},
     "avvikelse-stämmer-inte D3 rad=Torv kolumn=Avvikelse budget-prognos står=40 räknat=10 skillnad=30 "
     "först=Budget 2025 sedan=Prognos 2025 rätt=10 summa=10\n"},
    {"one row counted the other way",
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025 | Avvikelse",
     {"Ved | 100 | 120 | -20", "Torv | 200 | 190 | -10", "Kol | 300 | 280 | 20", "Gas | 30 | 28 | 2"},
     "avvikelse-stämmer-inte D3 rad=Torv kolumn=Avvikelse står=-10 räknat=10 skillnad=20 "
     "först=Budget 2025 sedan=Prognos 2025 omvänt=10\n"},
    {"one row of three against the convention",
     PrintedKind::volumes,
     "Utfall jan–aug 2025 | Periodiserad budget jan–aug 2025 | Avvikelse",
     {"Timmar | 70200 | 68000 | 2200", "Platser | 118 | 120 | 2", "Korttid | 18 | 16 | -2"},
     "avvikelse-stämmer-inte? D2 rad=Timmar kolumn=Avvikelse står=2200 räknat=-2200 skillnad=4400 "
     "först=Periodiserad budget jan–aug 2025 sedan=Utfall jan–aug 2025 omvänt=-2200\n"},
    {"two rows of three against the convention may be a habit",
     PrintedKind::volumes,
     "Utfall jan–aug 2025 | Periodiserad budget jan–aug 2025 | Avvikelse",
     {"Timmar | 70200 | 68000 | 2200", "Platser | 118 | 120 | -2", "Korttid | 18 | 16 | -2"},
     ""},
    {"income one way and costs the other is a habit",
     PrintedKind::operating,
     "Budget jan–aug 2025 | Utfall jan–aug 2025 | Avvikelse",
     {"Verksamhet A | -70200 | -68000 | 2200", "Verksamhet B | -118 | -120 | -2", "Avgifter | 18 | 16 | 2"},
     ""},
    {"costs alone are summed by that name",
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025",
     {"Intäkter | 1300 | 1900", "Personal | -9000 | -9500", "Lokaler | -4000 | -4300",
      "Summa kostnader | -13000 | -13800"},
     ""},
    {"a sum alone has no culprit",
     PrintedKind::measures,
     "Förväntad effekt",
     {"Ved | 100", "Torv | 200", "Summa | 400"},
     "summa-stämmer-inte B4 rad=Summa kolumn=Förväntad effekt står=400 räknat=300 skillnad=100\n"},
    {"a column per August is added",
     PrintedKind::operating,
     "Budget per augusti 2025 | Utfall per augusti 2025",
     {"Ved | 10 | 20", "Torv | 20 | 30", "Summa | 30 | 57"},
     "summa-stämmer-inte C4 rad=Summa kolumn=Utfall per augusti 2025 står=57 räknat=50 skillnad=7\n"},
    {"a sum that lacks a row in every column",
     PrintedKind::by_activity,
     "Budget 2025 | Prognos 2025 | Avvikelse",
     {"Ved | -100 | -120 | -20", "Torv | -250 | -210 | 40", "Kol | -300 | -280 | 20",
      "Summa | -400 | -400 | 0"},
     "summa-stämmer-inte? B5 rad=Summa kolumn=Budget 2025 står=-400 räknat=-650 skillnad=250 utelämnad=Torv "
     "fler=2\n"},
    {"a sum that has a part counted too",
     PrintedKind::by_activity,
     "Budget 2025 | Prognos 2025",
     {"Ved | -100 | -120", "Torv | -250 | -210", "Varav flis | -50 | -60", "Summa | -400 | -390"},
     "summa-stämmer-inte? B5 rad=Summa kolumn=Budget 2025 står=-400 räknat=-350 skillnad=50 "
     "dubbelräknad=Varav flis fler=1\n"},
    {"a sum and the variance that follows from it",
     PrintedKind::by_activity,
     "Budget 2025 | Prognos 2025 | Avvikelse",
     {"Ved | -100 | -120 | -20", "Torv | -250 | -210 | 40", "Kol | -300 | -280 | 20",
      "Summa | -650 | -650 | 0"},
     "summa-stämmer-inte C5 rad=Summa kolumn=Prognos 2025 står=-650 räknat=-610 skillnad=40 fler=1\n"},
    {"the sum of two columns",
     PrintedKind::turnover,
     "Extern | Intern | Totalt",
     {"2025 | 5.59 | 1.02 | 6.61", "2024 | 4.73 | 1.18 | 6.91", "2023 | 4.1 | 1.0 | 5.1"},
     "summa-stämmer-inte D3 rad=2024 kolumn=Totalt står=6.91 räknat=5.91 skillnad=1.00\n"},
    {"costs without minus sign, better is positive",
     PrintedKind::operating,
     "Budget jan–aug 2025 | Utfall jan–aug 2025 | Avvikelse",
     {"Intäkter | 100 | 110 | 10", "Personalkostnader | 200 | 210 | -10", "Lokaler | 50 | 45 | 5",
      "Övriga kostnader | 20 | 22 | -2", "Summa | -170 | -167 | 3"},
     "kostnader-positiva B3 kostnadsrad=Personalkostnader kostnad=200 kostnadsrader=2\n"},
    {"subtotals that nothing marks",
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025",
     {"Ved | 10 | 20", "Torv | 20 | 31", "Norra området | 30 | 51", "Kol | 5 | 6", "Gas | 50 | 61",
      "Södra området | 55 | 67", "Totalt | 85 | 118"},
     "rad-ser-ut-som-summa? B4 rad=Norra området kolumn=Budget 2025 står=30 rader=2 från=Ved till=Torv "
     "summarad=Totalt summa=85 rapportens=170\n"
     "rad-ser-ut-som-summa? B7 rad=Södra området kolumn=Budget 2025 står=55 rader=2 från=Kol till=Gas "
     "summarad=Totalt summa=85 rapportens=170\n"},
};

const SumCase right[] = {
    {"a total of its own rows and of its subtotals",
     PrintedKind::by_activity,
     "Budget 2025 | Prognos 2025",
     {"A / Ved | -10 | -20", "A / Torv | -20 | -30", "A / Summa A | -30 | -50", "Kol | -5 | -6",
      "Totalt | -35 | -56"},
     ""},
    {"income, costs and net with sums of their own",
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025",
     {"Avgifter | 10 | 20", "Bidrag | 5 | 5", "Summa intäkter | 15 | 25", "Personal | -100 | -110",
      "Lokaler | -30 | -30", "Summa kostnader | -130 | -140", "Netto | -115 | -115", "Summa | -115 | -115"},
     ""},
    {"percentages are not added",
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025 | Avvikelse %",
     {"Ved | 10 | 20 | 100", "Torv | 20 | 30 | 50", "Summa | 30 | 50 | 67"},
     ""},
    {"prices are not added",
     PrintedKind::unit_prices,
     "Budget 2025 | Prognos 2025",
     {"Ved | 10 | 20", "Torv | 20 | 30", "Totalt | 14 | 23"},
     ""},
    {"a figure that is not told makes no sum wrong",
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025",
     {"Ved | 10 | 20", "Torv | sekretess | 30", "Totalt | 30 | 50"},
     ""},
    {"an empty table of measures",
     PrintedKind::measures,
     "Förväntad effekt | Realiserad effekt",
     {"1 |  | ", "2 |  | ", "Summa av effektiviseringar | 0 | 0"},
     ""},
    {"a dash counts as nothing",
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025",
     {"Ved | 10 | 20", "Torv | – | 30", "Totalt | 10 | 50"},
     ""},
    {"rounding of every cell",
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025 | Avvikelse",
     {"Ved | 10 | 20 | -11", "Torv | 20 | 31 | -10", "Kol | 5 | 6 | -1", "Totalt | 37 | 56 | -20"},
     ""},
    {"variances of different pairs",
     PrintedKind::volumes,
     "Utfall jan–aug 2025 | Utfall jan–aug 2024 | Differens | Budget 2025 | Prognos 2025 | Avvikelse",
     {"Ved | 10 | 20 | -10 | 50 | 40 | 10", "Torv | 20 | 30 | -10 | 60 | 65 | -5",
      "Kol | 8 | 3 | 5 | 4 | 4 | 0"},
     ""},
    {"a variance that is no difference",
     PrintedKind::volumes,
     "Budget 2025 | Prognos 2025 | Avvikelse",
     {"Ved | 10 | 20 | 3", "Torv | 20 | 31 | 8", "Kol | 5 | 6 | 9"},
     ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(sum_checks)

BOOST_DATA_TEST_CASE(contradictions_of_a_published_report_are_found, boost::unit_test::data::make(published),
                     c) {
  BOOST_TEST(brief(findings_on_sums(material_with({written_table(c.kind, c.headings, c.rows)}))) == c.found);
}

BOOST_DATA_TEST_CASE(the_most_likely_cell_is_told, boost::unit_test::data::make(invented), c) {
  BOOST_TEST(brief(findings_on_sums(material_with({written_table(c.kind, c.headings, c.rows)}))) == c.found);
}

BOOST_DATA_TEST_CASE(a_right_table_gives_no_alarm, boost::unit_test::data::make(right), c) {
  const auto material = material_with({written_table(c.kind, c.headings, c.rows)});
  BOOST_TEST(brief(findings_on_sums(material)) == c.found);
  BOOST_TEST(brief(findings_on_rows(material)) == c.found);
}

BOOST_AUTO_TEST_CASE(the_culprit_is_the_first_place_and_everything_involved_follows) {
  const auto material =
      material_with({written_table(PrintedKind::volumes, invented[0].headings, invented[0].rows)});
  const auto findings = findings_on_sums(material);
  BOOST_REQUIRE_EQUAL(findings.size(), 1u);
  BOOST_TEST(cells_of(findings.front()) == "C3 C5 D3 C2 C4 B3");
  BOOST_TEST(findings.front().subject == "Tabell");
}

BOOST_AUTO_TEST_CASE(without_culprit_the_sum_comes_first_and_its_rows_follow) {
  const auto material = material_with(
      {written_table(PrintedKind::volumes, "Budget 2025", {"Ved | 100", "Torv | 200", "Totalt | 400"})});
  const auto findings = findings_on_sums(material);
  BOOST_REQUIRE_EQUAL(findings.size(), 1u);
  BOOST_TEST(cells_of(findings.front()) == "B4 B2 B3");
}

BOOST_AUTO_TEST_SUITE_END()

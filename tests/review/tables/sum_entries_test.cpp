// Entries that are sums, the typed total against the report's, signs and units of a whole table.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "support/written_table.hpp"

using namespace redovisa;

namespace {

struct TableCase {
  std::string name;
  PrintedKind kind;
  std::string headings;
  std::vector<std::string> rows;
  std::string found;
};

std::ostream& operator<<(std::ostream& out, const TableCase& c) { return out << c.name; }

const std::string two = "Budget 2025 | Prognos 2025";

const TableCase entries[] = {
    {"an entry that is the sum of those above it",
     PrintedKind::by_activity,
     two,
     {"Hemtjänst | -40100 | -42350", "Boende | -80210 | -79990", "Norra området | -120310 | -122340",
      "Stab | -4000 | -3800", "Summa | -124310 | -126140"},
     "rad-ser-ut-som-summa B4 rad=Norra området kolumn=Budget 2025 står=-120310 rader=2 från=Hemtjänst "
     "till=Boende summarad=Summa summa=-124310 rapportens=-244620\n"},
    {"the first entry is the sum of the others",
     PrintedKind::by_activity,
     two,
     {"Socialkontoret | -120310 | -122340", "Hemtjänst | -40100 | -42350", "Boende | -80210 | -79990"},
     "rad-ser-ut-som-summa B2 rad=Socialkontoret kolumn=Budget 2025 står=-120310 rader=2 från=Hemtjänst "
     "till=Boende\n"},
    {"the last entry is the sum of all, beside typed subtotals",
     PrintedKind::by_activity,
     two,
     {"Hemtjänst | -40100 | -42350", "Boende | -80210 | -79990", "Summa äldre | -120310 | -122340",
      "Stab | -4000 | -3800", "Kansli | -1005 | -1004", "Summa stab | -5005 | -4804",
      "Kontoret | -125315 | -127144"},
     "rad-ser-ut-som-summa B8 rad=Kontoret kolumn=Budget 2025 står=-125315 rader=4 från=Hemtjänst "
     "till=Kansli\n"},
    {"costs and net cost under all their parts",
     PrintedKind::operating,
     two,
     {"Intäkter | 46500 | 49000", "Personal | -300000 | -306000", "Lokaler | -61500 | -61000",
      "Verksamhetens kostnader | -361500 | -367000", "Nettokostnader | -315000 | -318000"},
     "rad-ser-ut-som-summa B5 rad=Verksamhetens kostnader kolumn=Budget 2025 står=-361500 rader=2 "
     "från=Personal till=Lokaler\n"
     "rad-ser-ut-som-summa B6 rad=Nettokostnader kolumn=Budget 2025 står=-315000 rader=3 från=Intäkter "
     "till=Lokaler\n"},
    {"a result after the committee's grant",
     PrintedKind::operating,
     two,
     {"Intäkter | 46500 | 49000", "Kostnader | -361500 | -367000",
      "Verksamhetens nettokostnad | -315000 | -318000", "Kommunbidrag | 315000 | 315000",
      "Årets resultat | 0 | -3000"},
     ""},
    {"a name with varav within it may be a part",
     PrintedKind::operating,
     two,
     {"Intäkter | 46500 | 49000", "Personal | -300000 | -306000", "Övrigt, varav lokaler | -61500 | -61000"},
     "rad-ser-ut-som-summa? B4 rad=Övrigt, varav lokaler kolumn=Budget 2025 står=-61500 del=varav\n"},
    {"small figures are a sum by chance",
     PrintedKind::volumes,
     two,
     {"Korttid | 10 | 11", "Växelvis | 8 | 7", "Boende | 18 | 18"},
     "rad-ser-ut-som-summa? B4 rad=Boende kolumn=Budget 2025 står=18 rader=2 från=Korttid till=Växelvis\n"},
    {"a forecast that is the budget tells nothing more",
     PrintedKind::investments,
     "Årets budget | Årets prognos",
     {"Inventarier | -300 | -300", "Larm | -200 | -200", "Bil | -500 | -500"},
     ""},
    {"one column is chance",
     PrintedKind::by_activity,
     "Prognos 2025",
     {"Hemtjänst | -40100", "Boende | -80210", "Norra området | -120310"},
     ""},
    {"a row that repeats the only other",
     PrintedKind::by_activity,
     two,
     {"Vilande | 0 | 0", "Hemtjänst | -40100 | -42350", "Boende | -40100 | -42350"},
     ""},
    {"one column denies it",
     PrintedKind::by_activity,
     two,
     {"Hemtjänst | -40100 | -42350", "Boende | -80210 | -79990", "Stab | -120310 | -122000"},
     ""},
    {"a row that is called a result but is none",
     PrintedKind::operating,
     two,
     {"Intäkter | 46500 | 49000", "Kostnader | -361500 | -367000", "Nettokostnader | -400 | -500"},
     "rad-ser-ut-som-summa? B4 rad=Nettokostnader kolumn=Budget 2025 står=-400 ovanför=-315000\n"},
    {"a net cost is compared as a sum",
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025 | Utfall jan–aug 2025",
     {"Intäkter | 46500 | 49000 | 30000", "Kostnader | -361500 | -367000 | -240000",
      "Nettokostnad | -315000 | -381000 | -210000"},
     "summa-stämmer-inte C4 rad=Nettokostnad kolumn=Prognos 2025 står=-381000 räknat=-318000 "
     "skillnad=63000\n"},
    {"a doubled sum under a net cost",
     PrintedKind::operating,
     two,
     {"Intäkter | 46500 | 49000", "Kostnader | -361500 | -367000", "Nettokostnad | -315000 | -318000",
      "Summa | -630000 | -636000"},
     "summa-stämmer-inte B5 rad=Summa kolumn=Budget 2025 står=-630000 räknat=-315000 skillnad=315000 "
     "fler=1\n"},
    {"a net cost without minus sign",
     PrintedKind::operating,
     two,
     {"Intäkter | 46500 | 49000", "Kostnader | -361500 | -367000", "Nettokostnad | 315000 | 318000"},
     ""},
    {"a row under the total that the report counts",
     PrintedKind::operating,
     two,
     {"Intäkter | 46500 | 49000", "Kostnader | -361500 | -367000", "Summa | -315000 | -318000",
      "Kapitaltjänst | -1444 | -1047"},
     "summa-stämmer-inte? B4 rad=Summa kolumn=Budget 2025 står=-315000 räknat=-316444 skillnad=1444 fler=1 "
     "poster=3 utanför=Kapitaltjänst\n"},
    {"a total of the costs alone",
     PrintedKind::operating,
     two,
     {"Avgifter | 46500 | 49000", "Summa intäkter | 46500 | 49000", "Personal | -300000 | -306000",
      "Lokaler | -61500 | -61000", "Summa | -361500 | -367000"},
     "summa-stämmer-inte? B6 rad=Summa kolumn=Budget 2025 står=-361500 räknat=-315000 skillnad=46500 fler=1 "
     "poster=3 utanför=Avgifter\n"},
    {"blocks with sums of their own",
     PrintedKind::by_activity,
     two,
     {"Hemtjänst | -40100 | -42350", "Boende | -80210 | -79990", "Summa | -120310 | -122340",
      "Stab | -4000 | -3800", "Kansli | -1005 | -1004", "Summa | -5005 | -4804"},
     ""},
    {"a subtotal in the midst",
     PrintedKind::by_activity,
     two,
     {"Hemtjänst | -40100 | -42350", "Boende | -80210 | -79990", "Delsumma | -120310 | -122340",
      "Stab | -4000 | -3800"},
     ""},
    {"the group's sums above their rows",
     PrintedKind::by_activity,
     two,
     {"Äldre | -120310 | -122340", "Äldre / Hemtjänst | -40100 | -42350", "Äldre / Boende | -80210 | -79990",
      "LSS | -5005 | -4804", "LSS / Stab | -4000 | -3800", "LSS / Kansli | -1005 | -1004",
      "Totalt nämnden | -125315 | -127144"},
     ""},
};

const TableCase signs[] = {
    {"costs without minus sign and negative income",
     PrintedKind::operating,
     two,
     {"Intäkter | -46500 | -49000", "Personalkostnader | 300000 | 306000", "Lokaler | 30000 | 29900",
      "Summa | 283500 | 286900"},
     "kostnader-positiva B3 kostnadsrad=Personalkostnader kostnad=300000 kostnadsrader=1 intäktsrad=Intäkter "
     "intäkt=-46500\n"},
    {"both positive",
     PrintedKind::operating,
     two,
     {"Intäkter | 46500 | 49000", "Kostnader | 361500 | 367000", "Nettokostnad | 315000 | 318000"},
     "kostnader-positiva B3 kostnadsrad=Kostnader kostnad=361500\n"},
    {"one row of several",
     PrintedKind::operating,
     two,
     {"Intäkter | 46500 | 49000", "Personalkostnader | -300000 | -306000", "Lokalkostnader | 30000 | 29900"},
     "kostnader-positiva? B4 kostnadsrad=Lokalkostnader kostnad=30000\n"},
    {"negative income alone",
     PrintedKind::operating,
     two,
     {"Intäkter | -46500 | -49000", "Personalkostnader | -300000 | -306000"},
     "kostnader-positiva? B2 intäktsrad=Intäkter intäkt=-46500\n"},
    {"net costs of activities",
     PrintedKind::by_activity,
     two,
     {"Hemtjänst | 40100 | 42350", "Boende | 80210 | 79990"},
     "kostnader-positiva? B2 verksamhet=Hemtjänst belopp=40100 verksamheter=1\n"},
    {"an investment without minus sign among others",
     PrintedKind::investments,
     "Årets budget | Årets prognos",
     {"Larm | -2000 | -2500", "Lokal | 2000 | 1800", "Statsbidrag | 300 | 300"},
     "kostnader-positiva? B3 kostnadsrad=Lokal kostnad=2000\n"},
    {"investments without any minus sign",
     PrintedKind::investments,
     "Årets budget | Årets prognos",
     {"Larm | 2000 | 2500", "Lokal | 5000 | 4800"},
     ""},
    {"an activity with a surplus",
     PrintedKind::by_activity,
     two,
     {"Hemtjänst | -40100 | -42350", "Uthyrning | 80 | 79", "Parkering | 8 | 7"},
     ""},
    {"right signs",
     PrintedKind::operating,
     two,
     {"Intäkter | 46500 | 49000", "Kostnadsersättningar | 300 | 310", "Minskade kostnader | 50 | 50",
      "Statsbidrag för lönekostnader | 100 | 100", "Kostnader | -361500 | -367000",
      "varav lokalkostnader | 5 | 5"},
     ""},
    {"one figure of a cost that was paid back",
     PrintedKind::operating,
     "Utfall jan–aug 2025 | Budget 2025 | Prognos 2025",
     {"Intäkter | 30 | 30 | 40", "Övriga kostnader | 15 | -61500 | -61000"},
     ""},
    {"investments have other words",
     PrintedKind::investments,
     "Årets budget | Årets prognos",
     {"Lokaler | 100 | 100", "Inköp av bil | 200 | 210"},
     ""},
};

struct UnitCase {
  PrintedKind kind;
  std::string caption, heading, found;
};

std::ostream& operator<<(std::ostream& out, const UnitCase& c) {
  return out << c.caption << " / " << c.heading;
}

const UnitCase units[] = {
    {PrintedKind::operating, "Driftredovisning, mnkr", "Budget 2025", "mnkr tkr"},
    {PrintedKind::operating, "Driftredovisning 2025-08 (Mkr)", "Budget 2025", "mkr tkr"},
    {PrintedKind::operating, "Belopp i miljoner kronor", "Budget 2025", "miljoner kronor tkr"},
    {PrintedKind::operating, "Post, mnkr", "Budget 2025", "mnkr tkr"},
    {PrintedKind::operating, "Post (tkr)", "Budget 2025", ""},
    {PrintedKind::by_activity, "", "Budget 2025 mnkr", "mnkr tkr"},
    {PrintedKind::investments, "", "Budget 2041 mnkr", "mnkr tkr"},
    {PrintedKind::investments, "", "Ramen är 1850 mnkr", ""},
    {PrintedKind::investments, "Alla belopp i kronor.", "Årets budget", "kronor tkr"},
    {PrintedKind::measures, "", "Förväntad effekt, kr", "kr tkr"},
    {PrintedKind::unit_prices, "Priser, tkr", "Budget 2025", "tkr kr"},
    {PrintedKind::operating, "Driftredovisning, tkr", "Budget 2025", ""},
    {PrintedKind::operating, "Belopp i tusental kronor", "Budget 2025 (tkr)", ""},
    {PrintedKind::operating, "1 000 kr", "Budget 2025", ""},
    {PrintedKind::operating, "Tkr (tusen kronor)", "Budget 2025", ""},
    {PrintedKind::operating, "Ramen höjdes med 2,5 mnkr i juni", "Budget 2025", ""},
    {PrintedKind::operating, "", "Avvikelse kr", ""},
    {PrintedKind::operating, "", "Kostnad kr/invånare", ""},
    {PrintedKind::unit_prices, "Kronor per enhet", "Budget 2025, kr", ""},
    {PrintedKind::volumes, "Volymer och kostnad i mnkr", "Budget 2025", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(sum_entries)

BOOST_DATA_TEST_CASE(what_the_report_would_add_up_wrongly_is_told, boost::unit_test::data::make(entries), c) {
  BOOST_TEST(brief(findings_on_sums(material_with({written_table(c.kind, c.headings, c.rows)}))) == c.found);
}

BOOST_DATA_TEST_CASE(signs_of_a_whole_table_are_told, boost::unit_test::data::make(signs), c) {
  BOOST_TEST(brief(findings_on_sums(material_with({written_table(c.kind, c.headings, c.rows)}))) == c.found);
}

BOOST_DATA_TEST_CASE(another_unit_than_the_report_s_is_told, boost::unit_test::data::make(units), c) {
  auto table = written_table(c.kind, c.heading, {"A | -1"});
  table.caption = c.caption;
  table.caption_position = table.columns.front().position;
  std::string found;
  for (const auto& finding : findings_on_sums(material_with({table}))) {
    BOOST_TEST((finding.code == FindingCode::table_in_other_unit));
    found += std::get<std::string>(finding.facts.at(2).value) + ' ' +
             std::get<std::string>(finding.facts.at(3).value);
  }
  BOOST_TEST(found == c.found);
}

BOOST_AUTO_TEST_SUITE_END()

// Which rows of a typed table are sums: by their names, and by their figures where the names leave it open.
#include "model/typed_sums.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "read/printed_rows.hpp"
#include "support/written_table.hpp"

using namespace redovisa;

namespace {

struct NameCase {
  std::string name;
  SumName tells;
};

std::ostream& operator<<(std::ostream& out, const NameCase& c) { return out << c.name; }

const NameCase names[] = {
    {"Summa", SumName::sum},
    {"Summa:", SumName::sum},
    {"SUMMA NETTO", SumName::sum},
    {"Summa, tkr", SumName::sum},
    {"Totalt", SumName::sum},
    {"Total summa", SumName::sum},
    {"S:a kostnader", SumName::sum},
    {"Delsumma LSS", SumName::sum},
    {"Nämnden totalt", SumName::sum},
    {"Totalt nämnden", SumName::sum},
    {"Totalt socialnämnden", SumName::sum},
    {"Totalt hela nämnden", SumName::sum},
    {"Netto totalt", SumName::sum},
    {"Nettokostnad", SumName::may_be},
    {"Nettokostnader", SumName::may_be},
    {"Verksamhetens nettokostnader", SumName::may_be},
    {"Netto", SumName::may_be},
    {"Nettoresultat", SumName::may_be},
    {"Resultat", SumName::may_be},
    {"Årets resultat", SumName::may_be},
    {"Hemtjänst totalt", SumName::may_be},
    {"Totala kostnader", SumName::may_be},
    {"Budgetavvikelse", SumName::variance},
    {"Avvikelse mot budget", SumName::variance},
    {"Totalförsvar", SumName::none},
    {"Resultatenheten", SumName::none},
    {"Finansnetto", SumName::none},
    {"Intäkter", SumName::none},
    {"Summativ bedömning", SumName::none},
    {"", SumName::none},
};

struct RowsCase {
  std::string shows;
  PrintedKind kind;
  std::string headings;
  std::vector<std::string> rows;
  std::string kinds;  // a letter a row: post, varav, delsumma, total
};

std::ostream& operator<<(std::ostream& out, const RowsCase& c) { return out << c.shows; }

const std::string four = "Budget jan–aug 2025 | Utfall jan–aug 2025 | Budget 2025 | Prognos 2025";

std::vector<std::string> result_with(const std::vector<std::string>& last) {
  std::vector<std::string> rows{"Intäkter | 31000 | 33000 | 46500 | 49000",
                                "Personal | -200000 | -204500 | -300000 | -306000",
                                "Övrigt | -41000 | -40500 | -61500 | -61000"};
  rows.insert(rows.end(), last.begin(), last.end());
  return rows;
}

const RowsCase tables[] = {
    {"a net cost is the sum", PrintedKind::operating, four,
     result_with({"Nettokostnad | -210000 | -212000 | -315000 | -318000"}), "pppt"},
    {"a sum under the net cost", PrintedKind::operating, four,
     result_with({"Verksamhetens nettokostnader | -210000 | -212000 | -315000 | -318000",
                  "Summa | -210000 | -212000 | -315000 | -318000"}),
     "pppdt"},
    {"a doubled sum under the net cost", PrintedKind::operating, four,
     result_with(
         {"Netto | -210000 | -212000 | -315000 | -318000", "Summa | -420000 | -424000 | -630000 | -636000"}),
     "ppptt"},
    {"a net cost without minus sign", PrintedKind::operating, four,
     result_with({"Nettokostnad | 210000 | 212000 | 315000 | 318000"}), "pppt"},
    {"a result with one wrong column is still the sum", PrintedKind::operating, four,
     result_with({"Årets resultat | -210000 | -221000 | -315000 | -318000"}), "pppt"},
    {"a result that is none of the rows' sum", PrintedKind::operating, four,
     result_with({"Resultat | -1000 | -2000 | -3000 | -4000"}), "pppp"},
    {"costs without minus sign",
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025",
     {"Intäkter | 300 | 310", "Personal | 700 | 720", "Lokaler | 100 | 90", "Nettokostnad | 500 | 500"},
     "pppt"},
    {"all costs below income and costs", PrintedKind::operating, four,
     result_with({"Totala kostnader | -241000 | -245000 | -361500 | -367000"}), "pppd"},
    {"a variance is no post, whatever its figures", PrintedKind::operating, four,
     result_with({"Budgetavvikelse | -2000 | -2000 | -3000 | -3000"}), "pppv"},
    {"a result after the committee's grant",
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025",
     {"Intäkter | 300 | 310", "Kostnader | -700 | -720", "Nettokostnad | -400 | -410",
      "Kommunbidrag | 400 | 400", "Årets resultat | 0 | -10"},
     "ppdpt"},
    {"rounded figures",
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025",
     {"Intäkter | 300 | 310", "Kostnader | -700 | -720", "Nettokostnad | -401 | -411"},
     "ppt"},
    {"a net cost above its parts",
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025",
     {"Nettokostnad | -400 | -410", "Intäkter | 300 | 310", "Kostnader | -700 | -720"},
     "tpp"},
    {"net costs of activities are entries",
     PrintedKind::by_activity,
     "Budget 2025 | Prognos 2025",
     {"Nettokostnad hemtjänst | -400 | -410", "Nettokostnad boende | -300 | -310",
      "Nettokostnad stab | -100 | -90", "Summa | -800 | -810"},
     "pppt"},
    {"a sum of a few rows",
     PrintedKind::by_activity,
     "Budget 2025 | Prognos 2025",
     {"Hemtjänst, egen regi | -400 | -410", "Hemtjänst, extern | -300 | -310",
      "Hemtjänst totalt | -700 | -720", "Boende | -100 | -90", "Nämnden totalt | -800 | -810"},
     "ppdpt"},
    {"a net cost of its group",
     PrintedKind::by_activity,
     "Budget 2025 | Prognos 2025",
     {"A / Intäkter | 10 | 12", "A / Kostnader | -30 | -33", "A / Nettokostnad | -20 | -21",
      "B / Kostnader | -5 | -6"},
     "ppdp"},
    {"one column needs three rows",
     PrintedKind::operating,
     "Prognos 2025",
     {"Intäkter | 300", "Kostnader | -700", "Netto | -400"},
     "ppp"},
    {"one column with three rows",
     PrintedKind::operating,
     "Prognos 2025",
     {"Intäkter | 300", "Personal | -600", "Lokaler | -100", "Netto | -400"},
     "pppt"},
    {"percentages and variances tell nothing",
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025 | Avvikelse | Förbrukning %",
     {"Intäkter | 300 | 310 | 10 | 80", "Kostnader | -700 | -720 | -20 | 70", "Netto | -400 | -410 | 0 | 67"},
     "ppt"},
    {"zeros tell nothing",
     PrintedKind::operating,
     "Budget 2025 | Prognos 2025",
     {"Intäkter | 0 | 0", "Kostnader | 0 | 0", "Resultat | 0 | 0"},
     "ppp"},
    {"prices are not added",
     PrintedKind::unit_prices,
     "Utfall jan–aug 2025 | Budget 2025",
     {"A | 10 | 20", "B | 30 | 40", "Netto | 40 | 60"},
     "ppp"},
    {"measures",
     PrintedKind::measures,
     "Förväntad effekt | Realiserad effekt",
     {"Färre köp | 100 | 50", "Nya avtal | 200 | 10", "Effekt totalt | 300 | 60"},
     "ppt"},
};

std::string kinds_of(const PrintedTable& table) {
  std::string kinds;
  for (const auto& row : table.rows) {
    switch (row.kind) {
      case PrintedRowKind::entry:
        kinds += 'p';
        break;
      case PrintedRowKind::of_which:
        kinds += 'v';
        break;
      case PrintedRowKind::subtotal:
        kinds += 'd';
        break;
      case PrintedRowKind::total:
        kinds += 't';
        break;
    }
  }
  return kinds;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(typed_sums)

BOOST_AUTO_TEST_CASE(varav_words_begin_or_end_the_name_of_a_part) {
  for (const char* name :
       {"Varav personal", "därav personal", "Därav: lokaler", "- varav personal", "– Varav lön",
        "  Personal (varav)", "Personal, därav", "• varav lokaler", "DÄRAV", "(därav löner)"})
    BOOST_TEST((part_name(name) == PartName::part), name);
  for (const char* name : {"Personal, varav vikarier", "Kostnader (varav personal 60 %)"})
    BOOST_TEST((part_name(name) == PartName::may_be), name);
  for (const char* name : {"Personal", "Varavärden", "", "-", "Varor"})
    BOOST_TEST((part_name(name) == PartName::none), name);
  BOOST_TEST(named_part("- varav personal") == "personal");
  BOOST_TEST(named_part("Varav kapitalkostnader") == "kapitalkostnader");
  BOOST_TEST(named_part("Personal (varav)") == "Personal (varav)");
  BOOST_TEST(named_part("Personal") == "Personal");
}

BOOST_DATA_TEST_CASE(a_name_tells_what_it_can, names, c) { BOOST_TEST((sum_name(c.name) == c.tells)); }

BOOST_DATA_TEST_CASE(the_figures_tell_what_the_name_leaves_open, tables, c) {
  BOOST_TEST(kinds_of(written_table(c.kind, c.headings, c.rows)) == c.kinds);
}

BOOST_AUTO_TEST_CASE(the_sums_of_a_table_are_left_out_of_its_own_rows_only) {
  const auto table =
      written_table(PrintedKind::operating, "Budget 2025 | Prognos 2025",
                    {"Intäkter | 300 | 310", "Kostnader | -700 | -720", "Netto | -400 | -410"});
  Economy economy;
  for (const auto& row : table.rows) {
    OperatingRow typed;
    typed.name = row.name;
    typed.position = row.position;
    economy.operating.push_back(typed);
    economy.by_activity.push_back(typed);
  }
  leave_out_sums(table, economy);
  BOOST_TEST(economy.operating.size() == 2U);
  BOOST_TEST(economy.operating.back().name == "Kostnader");
  BOOST_TEST(economy.by_activity.size() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()

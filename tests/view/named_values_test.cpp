#include "view/named_values.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "support/norrtalje.hpp"
#include "support/sample_plan.hpp"
#include "view/wording.hpp"

using namespace redovisa;

namespace {

const NamedValues& norrtalje_values() {
  static const NamedValues values = [] {
    NamedValues all;
    const auto view = norrtalje_view();
    add_report_values(view.material, all);
    add_counts(view, all);
    add_indicator_values(view, all);
    add_personnel_values(view.material, all);
    for (const auto& table : {operating_table(view.material), volume_table(view.material)})
      add_table_values(table, all);
    return all;
  }();
  return values;
}

struct NamedCase {
  std::string name, text;
};

std::ostream& operator<<(std::ostream& out, const NamedCase& c) { return out << c.name; }

const NamedCase cases[] = {
    {"rapport.kommun", "Norrtälje kommun"},
    {"rapport.nämnd", "Socialnämnden"},
    {"rapport.år", "2025"},
    {"rapport.föregående-år", "2024"},
    {"rapport.månad", "augusti"},
    {"rapport.helåret", "Helårsprognos"},
    {"rapport.datum", "31\u00A0augusti 2025"},
    {"mål.alla", "11"},
    {"mål.bedömda", "10"},
    {"mål.bedömda.i-ord", "tio"},
    {"mål.uppfyllda.i-ord", "nio"},
    {"mål.ej-uppfyllda.i-ord", "ett"},
    {"mål.ej-bedömda", "1"},
    {"nämndinitiativ.antal", "8"},
    {"nämndinitiativ.slutförda.i-ord", "två"},
    {"nämndinitiativ.pågående", "6"},
    {"nämndinitiativ.pågående.avvikelse", "3"},
    {"uppdrag.pågående.enligt-plan", "3"},
    {"driftredovisning.summa.avvikelse-perioden", "9\u00A0963\u00A0tkr"},
    {"driftredovisning.summa.avvikelse-perioden.avrundat", "10\u00A0000\u00A0tkr"},
    {"driftredovisning.kostnader.avvikelse-prognos", "\u221216\u00A0317\u00A0tkr"},
    {"driftredovisning.kostnader.avvikelse-prognos.avrundat", "\u221216\u00A0300\u00A0tkr"},
    {"driftredovisning.kostnader.avvikelse-prognos.belopp", "16\u00A0300\u00A0tkr"},
    {"volymer.totalt.prognos", "108\u00A0931"},
    {"indikator.i12.prognos", "30\u00A0%"},
    {"indikator.i03.utfall", "399"},
    {"indikator.i03.mål", "480"},
    {"indikator.i01.föregående", "\u22124,1\u00A0%"},
};

const std::string absent[] = {"indikator.i16.utfall", "indikator.i07.mål", "rapport.okänt"};

}  // namespace

BOOST_AUTO_TEST_SUITE(named_values)

BOOST_DATA_TEST_CASE(a_figure_has_its_name, cases, c) {
  const auto found = norrtalje_values().find(c.name);
  BOOST_REQUIRE((found != norrtalje_values().end()));
  BOOST_TEST(text_of(found->second) == c.text);
}

BOOST_DATA_TEST_CASE(a_figure_that_nobody_reported_has_no_name, absent, name) {
  BOOST_TEST(!norrtalje_values().contains(name));
}

BOOST_AUTO_TEST_CASE(counts_to_twelve_are_words_and_then_digits) {
  BOOST_TEST(count_in_words(0) == "noll");
  BOOST_TEST(count_in_words(1) == "ett");
  BOOST_TEST(count_in_words(12) == "tolv");
  BOOST_TEST(count_in_words(13) == "13");
}

BOOST_AUTO_TEST_CASE(personnel_is_named_by_group_and_period) {
  SourceMaterial m;
  m.period = august;
  m.personnel.sick_leave = {{"", "Alla", august, {decimal("6.5"), {}, {}}, {}, {}},
                            {"Långtidssjukfrånvaro", "Alla", {2024, 1, 8}, {decimal("67"), {}, {}}, {}, {}},
                            {"", "Alla", {2025, 8, 8}, {decimal("1"), {}, {}}, {}, {}}};
  m.personnel.turnover = {{"Alla", august, {decimal("5.59"), {}, {}}, {decimal("1.02"), {}, {}}, {}}};
  NamedValues values;
  add_personnel_values(m, values);
  BOOST_TEST(values.size() == 3U);
  BOOST_TEST(text_of(values.at("sjukfrånvaro.alla.perioden")) == "6,5\u00A0%");
  BOOST_TEST(text_of(values.at("långtidssjukfrånvaro.alla.föregående")) == "67\u00A0%");
  BOOST_TEST(text_of(values.at("personalomsättning.alla.perioden")) == "6,61\u00A0%");
}

BOOST_AUTO_TEST_SUITE_END()

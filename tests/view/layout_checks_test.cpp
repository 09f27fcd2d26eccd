#include "view/layout_checks.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <ostream>
#include <string>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

struct LayoutCase {
  std::string table, show, which, group_by;
  std::string found;  // empty: there is no fault
  std::string part;   // of what was expected or advised
};
std::ostream& operator<<(std::ostream& out, const LayoutCase& c) {
  return out << c.table << '/' << c.show << '/' << c.which << '/' << c.group_by;
}

const LayoutCase layout_cases[] = {
    {"indikatorer", "namn", "", "", "", ""},
    {"Indikatorer KF", "Utfall", "Historik", "verksamhet", "", ""},
    {"indikatorer okänd", "utfall", "-1", "mål", "", ""},
    {"indikatorer", "utfall", "t2", "överordnat", "", ""},
    {"indikatorer", "målvärde", "alla", "", "", ""},
    {"indikatorer", "målvärde", "+1", "", "", ""},
    {"indikatorer", "gräns", "Gul", "", "", ""},
    {"uppdrag budgetuppdrag", "hur-ofta", "", "", "", ""},
    {"måluppfyllelse", "fördelning", "", "område", "", ""},
    {"målfakta", "metod", "", "", "", ""},
    {"undermål", "nummer", "", "", "", ""},
    {"indikator", "namn", "", "", "indikator", "indikatorer"},
    {"indikatorer", "anvarig", "", "", "anvarig", "Menade du ”ansvarig”?"},
    {"uppdrag", "utfall", "", "", "utfall", "slutdatum"},
    {"målfakta", "bedömning", "", "", "bedömning", "adressering"},
    {"indikatorer", "gräns", "blå", "", "blå", "grön, gul, röd"},
    {"indikatorer", "gräns", "", "", "gräns utan av", "grön, gul, röd"},
    {"indikatorer", "utfall", "T4", "", "T4", "T2"},
    {"indikatorer", "utfall", "+1", "", "+1", "historik"},
    {"indikatorer", "målvärde", "i år", "", "i år", "alla"},
    {"indikatorer", "namn", "grön", "", "grön", "ingenting"},
    {"indikatorer", "namn", "", "typ", "typ", "verksamhet, mål, överordnat, nivå"},
};

bool is_faulty(const LayoutCase& c) { return !c.part.empty(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(layout_checks)

BOOST_DATA_TEST_CASE(what_a_layout_asks_for_must_exist, layout_cases, c) {
  Convention convention = three_level_convention();
  convention.calendar = {{"T1", 4, "Tertial 1"}, {"T2", 8, "Tertial 2"}};
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "mall.xml", {}});
  const TableLayouts layouts{
      {c.table, {{c.show, c.which, {}, 0, {source, 7, 5}}}, c.group_by, {source, 6, 3}}};
  Diagnostics told;
  check_layouts(layouts, convention, told);
  BOOST_REQUIRE(told.size() == (is_faulty(c) ? 1U : 0U));
  if (told.empty()) return;
  BOOST_TEST((told[0].code == Code::template_invalid));
  BOOST_TEST(told[0].found == c.found);
  BOOST_TEST((told[0].expected + told[0].advice).find(c.part) != std::string::npos, to_string(told[0]));
  BOOST_TEST(told[0].position.row >= 6U);
}

BOOST_AUTO_TEST_SUITE_END()

#include "view/difference_number.hpp"

#include <boost/test/unit_test.hpp>

#include "support/sample_plan.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(difference_number_test)

BOOST_AUTO_TEST_CASE(a_difference_has_the_unit_of_differences_and_its_sign) {
  const auto shown = [](const char* difference, const char* unit) {
    return signed_text(difference_number(decimal(difference), unit));
  };
  BOOST_TEST(shown("1", "%") == "+1\u00A0procentenhet");
  BOOST_TEST(shown("-1.0", "%") == "\u22121,0\u00A0procentenhet");
  BOOST_TEST(shown("1.5", "%") == "+1,5\u00A0procentenheter");
  BOOST_TEST(shown("0", "%") == "0\u00A0procentenheter");
  BOOST_TEST(shown("7", "antal") == "+7");
  BOOST_TEST(shown("-1", "plats") == "\u22121");
  BOOST_TEST(shown("-0.5", "dagar") == "\u22120,5\u00A0dagar");
}

BOOST_AUTO_TEST_CASE(only_the_differences_of_a_table_get_signs) {
  Table table;
  table.columns = {{"Vad"}, {"Utfall"}, {"Förändring"}};
  table.rows = {{{{std::string{"Lokaler"}}, {Number{decimal("5")}}, {Number{decimal("2"), "tkr"}}}}};
  show_signs({"Förändring"}, table);
  BOOST_TEST((std::get<Number>(table.rows[0].cells[1].value).value == decimal("5")));
  BOOST_TEST(std::get<std::string>(table.rows[0].cells[2].value) == "+2\u00A0tkr");
}

BOOST_AUTO_TEST_SUITE_END()

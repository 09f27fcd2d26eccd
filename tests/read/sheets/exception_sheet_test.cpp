#include "read/sheets/exception_sheet.hpp"

#include <boost/test/unit_test.hpp>

#include "support/sheet_reading.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(exception_sheet)

BOOST_AUTO_TEST_CASE(an_accepted_finding_has_its_code_its_place_and_a_reason) {
  SheetReading reading;
  std::vector<ReviewException> exceptions;
  read_exception_sheet(
      grid_of("Undantag", {{"Kod", "Plats", "Gäller", "Skäl", "Beslutad av", "Beslutad datum"},
                           {"summa-stämmer-inte", "Driftredovisning!C7", "", "Avrundat.", "Controllern",
                            date_cell("2025-09-12")},
                           {"text-annat-belopp", "1.2", "10 000 tkr", "Gäller två år."}}),
      reading.context, exceptions);
  BOOST_TEST(reading.told() == "");
  BOOST_REQUIRE(exceptions.size() == 2U);
  BOOST_TEST(exceptions[0].code == "summa-stämmer-inte");
  BOOST_TEST(exceptions[0].place == "Driftredovisning!C7");
  BOOST_TEST(exceptions[0].quote == "");
  BOOST_TEST(exceptions[0].reason == "Avrundat.");
  BOOST_TEST(exceptions[0].by == "Controllern");
  BOOST_TEST((exceptions[0].date == parse_date("2025-09-12")));
  BOOST_TEST(place_of(exceptions[0].position) == "Undantag!2:2");
  BOOST_TEST(exceptions[1].place == "1.2");
  BOOST_TEST(exceptions[1].quote == "10 000 tkr");
}

BOOST_AUTO_TEST_CASE(nothing_is_accepted_without_code_place_and_reason) {
  SheetReading reading;
  std::vector<ReviewException> exceptions;
  read_exception_sheet(
      grid_of("Undantag", {{"Kod", "Plats", "Skäl"}, {"två-namn", "", ""}, {"", "I03", "Så"}}),
      reading.context, exceptions);
  BOOST_TEST(reading.told() == "cell-tom Undantag!B2, cell-tom Undantag!C2, cell-tom Undantag!A3");
}

BOOST_AUTO_TEST_SUITE_END()

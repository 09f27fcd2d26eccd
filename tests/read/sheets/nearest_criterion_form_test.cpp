#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "read/sheets/written_criterion.hpp"

using namespace redovisa;

namespace {

struct Hint {
  std::string text, forms;
};

std::ostream& operator<<(std::ostream& out, const Hint& h) { return out << '"' << h.text << '"'; }

const std::string examples =
    "till exempel ”82 eller högre”, ”högst 14”, ”7,1–7,5”, ”öka med 10 %” eller ”ja”";

const Hint hints[] = {
    {"ca 70 eller mer", "”70 eller högre”"},
    {"cirka minst 70 %", "”70\u00A0% eller högre”"},
    {"helst under 7,5", "”7,5 eller lägre”"},
    {"ungefär -3 617 eller högre", "”−3617 eller högre”"},
    {"ca 70", "”70”, ”70 eller högre” eller ”70 eller lägre”"},
    {"70?", "”70”, ”70 eller högre” eller ”70 eller lägre”"},
    {"mellan minst 5 och högst 3 kanske", "”3–5”"},
    {"7,5–7,1", "”7,1–7,5”"},
    {"5–7 % ungefär", "”5–7\u00A0%”"},
    {"bör öka något", "”ska öka”"},
    {"bör minska", "”ska minska”"},
    {"bör inte minska", examples},
    {"helst inte mer än 70", "”70”, ”70 eller högre” eller ”70 eller lägre”"},
    {"ca 70 (2024)", "”70”, ”70 eller högre” eller ”70 eller lägre”"},
    {"bättre än riket", examples},
    {"god", examples},
    {"", examples},
    {"2025–2027", examples},
    {"1.234", examples},
    {"1, 2 eller 3", examples},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(nearest_criterion_form_suite)

BOOST_DATA_TEST_CASE(the_nearest_form_has_the_texts_own_figures, hints, hint) {
  BOOST_TEST(!parse_criterion(hint.text).has_value());
  BOOST_TEST(nearest_criterion_form(hint.text) == hint.forms);
}

BOOST_DATA_TEST_CASE(every_form_that_is_proposed_is_understood, hints, hint) {
  const std::string quote = "”";
  std::string rest = nearest_criterion_form(hint.text);
  int forms = 0;
  for (auto open = rest.find(quote); open != std::string::npos; open = rest.find(quote)) {
    rest.erase(0, open + quote.size());
    const auto close = rest.find(quote);
    BOOST_REQUIRE(close != std::string::npos);
    BOOST_TEST(parse_criterion(rest.substr(0, close)).has_value(), rest.substr(0, close));
    rest.erase(0, close + quote.size());
    ++forms;
  }
  BOOST_TEST(forms > 0);
}

BOOST_AUTO_TEST_SUITE_END()

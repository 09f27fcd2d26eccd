#include "read/sheets/written_periodicity.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

using namespace redovisa;

namespace {

struct Told {
  std::string text;
  unsigned months;
};

std::ostream& operator<<(std::ostream& out, const Told& t) { return out << '"' << t.text << '"'; }

const Told told[] = {
    {"Årligen", 12},
    {"årlig", 12},
    {"Årligen (maj)", 12},
    {"varje år", 12},
    {"en gång per/år", 12},
    {"en gång per år", 12},
    {"1 gång per år", 12},
    {"Månatlig", 1},
    {"månatligen", 1},
    {"månadsvis", 1},
    {"Månad", 1},
    {"kvartal", 3},
    {"varje\u00A0kvartal", 3},
    {"tertial", 4},
    {"Tertialvis.", 4},
    {"halvår", 6},
    {"halvårsvis uppföljning", 6},
    {"två gånger per år", 6},
    {"vartannat år", 24},
    {"Vart tredje år", 36},
    {"vart fjärde år", 48},
    {" A\u030Arligen ", 12},
};

const std::string not_told[] = {"",
                                "T2, Årsbokslut 2025",
                                "ibland",
                                "vid behov",
                                "(maj)",
                                "(",
                                ")",
                                "löpande",
                                "år 1",
                                "12",
                                "månaden",
                                "var tredje dag",
                                "årligen tertial",
                                "\xFF"};

}  // namespace

BOOST_AUTO_TEST_SUITE(written_periodicity)

BOOST_DATA_TEST_CASE(months_between_two_measurements, told, written) {
  BOOST_TEST(months_of_periodicity(written.text) == written.months);
}

BOOST_DATA_TEST_CASE(what_cannot_be_understood_is_not_guessed, not_told, text) {
  BOOST_TEST(months_of_periodicity(text) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/sheets/written_number.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

using namespace redovisa;

namespace {

struct Written {
  std::string text, value;
  std::string unit = {};
};

std::ostream& operator<<(std::ostream& out, const Written& w) { return out << w.text; }

const Written accepted[] = {
    {"92", "92"},
    {"0", "0"},
    {"007", "7"},
    {"5,6", "5.6"},
    {"100,0", "100.0"},
    {"0,05", "0.05"},
    {"  92  ", "92"},
    {"1 234", "1234"},
    {"1\u00A0234", "1234"},
    {"1\u202F234", "1234"},
    {"1\u2009234", "1234"},
    {"1\u2007234", "1234"},
    {"1 234\u00A0567", "1234567"},
    {"12 345,67", "12345.67"},
    {"1076", "1076"},
    {"-5", "-5"},
    {"\u22125", "-5"},
    {"\u20135,5", "-5.5"},
    {"\u20111", "-1"},
    {"+7", "7"},
    {"\u2212 7\u00A0464", "-7464"},
    {"5-", "-5"},
    {"1 234,5-", "-1234.5"},
    {"5\u2212", "-5"},
    {"(5)", "-5"},
    {"(1 234)", "-1234"},
    {"(1 234) tkr", "-1234", "tkr"},
    {"(1 234 tkr)", "-1234", "tkr"},
    {"5,6 %", "5.6", "%"},
    {"5,6%", "5.6", "%"},
    {"5\u00A0%", "5", "%"},
    {"5 procent", "5", "%"},
    {"\u22124,1 %", "-4.1", "%"},
    {"7 464 tkr", "7464", "tkr"},
    {"7464tkr", "7464", "tkr"},
    {"12 KKR", "12", "kkr"},
    {"3,4 mkr", "3.4", "mkr"},
    {"3,4 Mnkr", "3.4", "mnkr"},
    {"250 kr", "250", "kr"},
    {"250 kronor", "250", "kronor"},
    {"101 dagar", "101", "dagar"},
    {"101 dgr", "101", "dgr"},
    {"6 dygn", "6", "dygn"},
    {"12 st", "12", "st"},
    {"309 antal", "309", "antal"},
    {"2 procentenheter", "2", "procentenheter"},
    {"3 månader", "3", "månader"},
    {"12 personer", "12", "personer"},
    {"37.7", "37.7"},
    {"37.7%", "37.7", "%"},
    {"1234.567", "1234.567"},
    {"0.125", "0.125"},
};

const std::string refused[] = {
    "ca 92", "12 34",     "1 2345",     "1234 567",    "1.234", "12.345", "1,2,3", "1.2,3", "1,234.5",
    "92?",   "5,",        ",5",         "5.",          ".5",    "--5",    "-(5)",  "(-5)",  "(5",
    "5)",    "1-2",       "2025-08-31", "5 hästar",    "tkr",   "%",      "5 % %", "fem",   "1e3",
    "0x10",  "1\n234\nx", "5,6 7",      "1 234,5 678", "½",     "",       "-",     "\xFF"};

struct MissingCase {
  std::string text;
  Missing missing;
};

std::ostream& operator<<(std::ostream& out, const MissingCase& m) { return out << '"' << m.text << '"'; }

const MissingCase missing_cases[] = {
    {"", Missing::blank},
    {" \u00A0\t", Missing::blank},
    {"-", Missing::dash},
    {"–", Missing::dash},
    {"\u2212", Missing::dash},
    {"—", Missing::dash},
    {" – ", Missing::dash},
    {"..", Missing::not_measured},
    {"…", Missing::not_measured},
    {"iu", Missing::not_measured},
    {"IU", Missing::not_measured},
    {"i.u.", Missing::not_measured},
    {"e.u.", Missing::not_measured},
    {"saknas", Missing::not_measured},
    {"Uppgift  saknas", Missing::not_measured},
    {"ej mätt", Missing::not_measured},
    {"ej ma\u0308tt", Missing::not_measured},
    {"Inget värde angivet", Missing::not_measured},
    {"Ej utvärderad", Missing::not_measured},
    {"N/A", Missing::not_applicable},
    {"ej tillämplig", Missing::not_applicable},
    {"Sekretess", Missing::confidential},
    {"metodbyte", Missing::method_changed},
    {"Ny indikator", Missing::new_indicator},
    {"Nytt mått", Missing::new_indicator},
    {"i.u", Missing::not_measured},
    {"data saknas", Missing::not_measured},
    {"Kommer senare", Missing::not_yet},
    {"Ännu inte klart", Missing::not_yet},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(written_number)

BOOST_DATA_TEST_CASE(a_number_is_read_as_people_write_it, accepted, written) {
  const auto number = parse_written_number(written.text);
  BOOST_REQUIRE(number.has_value());
  BOOST_TEST(to_machine_text(number->value) == written.value);
  BOOST_TEST(number->unit == written.unit);
}

BOOST_DATA_TEST_CASE(what_is_not_surely_a_number_is_refused, refused, text) {
  BOOST_TEST(!parse_written_number(text).has_value());
}

BOOST_DATA_TEST_CASE(a_word_for_missing_says_why, missing_cases, c) {
  BOOST_REQUIRE(parse_missing(c.text).has_value());
  BOOST_TEST((*parse_missing(c.text) == c.missing));
}

BOOST_DATA_TEST_CASE(a_number_is_not_missing, accepted, written) {
  BOOST_TEST(!parse_missing(written.text).has_value());
}

BOOST_AUTO_TEST_CASE(other_words_are_not_missing) {
  for (const char* text : {"kanske", "0", "- -", "saknas delvis"})
    BOOST_TEST(!parse_missing(text).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

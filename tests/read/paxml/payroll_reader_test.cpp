#include "read/paxml/payroll_reader.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "read/paxml/payroll_sample.hpp"

using namespace redovisa;
namespace data = boost::unit_test::data;

namespace {

const std::string monday = "<datum>2025-08-04</datum>";

struct FaultCase {
  std::string what;
  PayrollText text;
  std::string told;  // "line: what was found"
};
std::ostream& operator<<(std::ostream& out, const FaultCase& c) { return out << c.what; }

PayrollText with_time(const std::string& rows) {
  return {.time = rows, .schedule = schedule_of("A", "2025-08-04", "2025-08-05")};
}

PayrollText with_schedule(const std::string& day) {
  return {.schedule = "<schema anstid=\"A\">" + day + "</schema>"};
}

std::string sick(const std::string& parts) { return absence_of("A", "SJK", parts); }

const FaultCase faults[]{
    {"no day", with_time(sick("")), "5: inget datum som går att läsa"},
    {"a day that does not exist", with_time(sick("<datum>2025-02-30</datum>")),
     "5: inget datum som går att läsa"},
    {"an interval that ends before it begins",
     with_time(sick("<datumfrom>2025-08-05</datumfrom><datumtom>2025-08-04</datumtom>")),
     "5: inget datum som går att läsa"},
    {"half an interval", with_time(sick("<datumfrom>2025-08-05</datumfrom>")),
     "5: inget datum som går att läsa"},
    {"more than all", with_time(sick(monday + "<omfattning>150</omfattning>")),
     "5: ingen omfattning som går att läsa"},
    {"hours in words", with_time(sick(monday + "<timmar>åtta</timmar>")),
     "5: inget timantal som går att läsa"},
    {"more hours than a day has", with_time(sick(monday + "<timmar>25</timmar>")),
     "5: inget timantal som går att läsa"},
    {"decimal comma", with_time(sick(monday + "<timmar>6,5</timmar>")), "5: ett tal med decimalkomma"},
    {"nobody", with_time("<tidtrans><tidkod>SJK</tidkod>" + monday + "</tidtrans>"),
     "5: en rad utan vare sig anstid eller persnr"},
    {"nobody, but no sick leave", with_time("<tidtrans><tidkod>VAB</tidkod>" + monday + "</tidtrans>"), ""},
    {"rows that are alike", with_time(sick(monday) + sick(monday)),
     "6: en frånvarorad som är lik en tidigare"},
    {"hours of an interval",
     with_time(sick("<datumfrom>2025-08-04</datumfrom><datumtom>2025-08-05</datumtom><timmar>4</timmar>")),
     "5: timmar för ett intervall, fördelade efter schemat"},
    {"a scheduled day without hours", with_schedule("<dag datum=\"2025-08-04\"/>"),
     "5: en schemadag utan timmar"},
    {"a scheduled day by the clock",
     with_schedule("<dag datum=\"2025-08-04\" starttid=\"22:00:00\" sluttid=\"06:00:00\"/>"),
     "5: en schemadag med klockslag men utan timmar, så en rast räknas som arbetstid"},
    {"another version",
     {.head = "<header><version>3.0</version></header>"},
     "3: en version av PAXml som Redovisa inte känner till"},
    {"no real number",
     {.people = "<person anstid=\"A\" persnr=\"okänt\"/>"},
     "5: ett personnummer som inte är något, så kön och ålder saknas"},
};

std::string told_of(const Diagnostics& diagnostics) {
  std::string text;
  for (const auto& d : diagnostics)
    text += (text.empty() ? "" : ", ") + std::to_string(d.position.row) + ": " + d.found;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(payroll_reader)

BOOST_DATA_TEST_CASE(what_is_wrong_is_told_with_its_line, data::make(faults), c) {
  const auto read = read_payroll_text(c.text.xml());
  BOOST_TEST(read.whole);
  BOOST_TEST(told_of(read.diagnostics) == c.told);
}

BOOST_AUTO_TEST_CASE(one_message_tells_of_all_faults_of_a_kind) {
  std::string rows;
  for (int i = 1; i <= 5; ++i)
    rows += sick("<datum>2025-08-0" + std::to_string(i) + "</datum><timmar>1,5</timmar>");
  BOOST_TEST(told_of(read_payroll_text(with_time(rows).xml()).diagnostics) ==
             "5: ett tal med decimalkomma (det första av 5 ställen)");
}

BOOST_AUTO_TEST_CASE(latin_1_a_byte_order_mark_and_any_order_of_the_lists_are_read) {
  const std::string text = with_time(absence_of("A", "SJK_L\xD6N", monday)).xml();
  const auto declaration = text.find("UTF-8");
  std::string latin = text;
  latin.replace(declaration, 5, "ISO-8859-1");
  auto read = read_payroll_text(latin);
  BOOST_TEST(read.staff().at(0).sick.size() == 1U);
  read = read_payroll_text("\xEF\xBB\xBF" + with_time(sick(monday)).xml());
  BOOST_TEST(read.staff().at(0).sick.size() == 1U);
}

BOOST_AUTO_TEST_CASE(xml_that_is_broken_is_told_without_what_stands_there) {
  const auto read = read_payroll_text("<paxml><personal><person persnr=\"198001019999\"></paxml>");
  BOOST_TEST(!read.whole);
  BOOST_REQUIRE(read.diagnostics.size() == 1U);
  BOOST_TEST(to_string(read.diagnostics[0]).find("1980") == std::string::npos);
  BOOST_TEST(read.codes() == "xml-trasig");
}

BOOST_AUTO_TEST_CASE(limits_are_kept) {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "lon.xml", {}});
  const std::string text = with_time(sick(monday)).xml();
  const auto code_with = [&](const PayrollLimits& limits, const std::string& xml) {
    PayrollRegister people;
    PayrollFaults gathered{source};
    Diagnostics diagnostics;
    std::size_t at = 0;
    const auto bytes = [&] {
      const auto piece = std::string_view{xml}.substr(at, 100);
      at += piece.size();
      return piece;
    };
    const bool whole = read_payroll(bytes, source, limits, people, gathered, diagnostics);
    return whole ? std::string{} : diagnostics.at(0).found;
  };
  BOOST_TEST(code_with({}, text) == "");
  BOOST_TEST(code_with({.file = 200}, text) == "mer än 0 MB");
  BOOST_TEST(code_with({.rows = 1}, text) == "fler än 1 schemadagar och frånvarorader");
  BOOST_TEST(code_with({.persons = 0}, text) == "fler än 0 anställda");
  BOOST_TEST(code_with({.token = 1024}, "<paxml a=\"" + std::string(5000, 'x') + "\"/>") ==
             "ett element på mer än 1 kB");
}

BOOST_AUTO_TEST_SUITE_END()

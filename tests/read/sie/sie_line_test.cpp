#include "read/sie/sie_line.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

using namespace redovisa;

namespace {

struct LineCase {
  std::string line;
  std::string parts;  // the label and the fields, each in [ ], the items of a list in ( )
};

std::ostream& operator<<(std::ostream& out, const LineCase& c) { return out << c.line; }

const std::vector<LineCase> lines{
    {"#KONTO 3010 Avgifter", "#KONTO [3010] [Avgifter]"},
    {"\t #KONTO\t3010   \"Avgifter, barn\" \r", "#KONTO [3010] [Avgifter, barn]"},
    {"", ""},
    {" \t\r", ""},
    {"#FLAGGA 0", "#FLAGGA [0]"},
    {"#OBJEKT 1 \"5 \\\"A\\\"\" \"Barn \\\"BoU\\\"\"", "#OBJEKT [1] [5 \"A\"] [Barn \"BoU\"]"},
    {"#PROSA \"C:\\Bok\\nytt 1820\\A012\"", "#PROSA [C:\\Bok\\nytt 1820\\A012]"},
    {"#PSALDO 0 202501 3010 {} -12.50", "#PSALDO [0] [202501] [3010] () [-12.50]"},
    {"#PSALDO 0 202501 3010 { } -12.50 \"\"", "#PSALDO [0] [202501] [3010] () [-12.50] []"},
    {"#TRANS 3010 {1 \"51 A\" 20 Å} 5", "#TRANS [3010] (1)(51 A)(20)(Å) [5]"},
    {"#TRANS 3010{1 51}5", "#TRANS [3010] (1)(51) [5]"},
    {"{", "{"},
    {"  }\r", "}"},
    {"#VER A 1 20250115 \"Faktura\" {", "#VER [A] [1] [20250115] [Faktura] opens"},
    {"#trans 3010 {} 5", "#TRANS [3010] () [5] lower"},
    {"#PROSA \"C:\\Bok\\\" 7", "#PROSA [C:\\Bok\\] [7] backslash"},
    {"#PROSA \"C:\\Bok\\\"", "#PROSA [C:\\Bok\\] backslash"},
};

std::string parts_of(const SieLine& line) {
  std::string text = line.label;
  for (const auto& field : line.fields) {
    text += ' ';
    if (!field.is_list) text += '[' + field.text + ']';
    if (field.is_list && field.items.empty()) text += "()";
    for (const auto& item : field.items) text += '(' + item + ')';
  }
  return text + (line.opens_block ? " opens" : "") + (line.lower_case ? " lower" : "") +
         (line.odd_backslash ? " backslash" : "");
}

struct FaultCase {
  std::string line;
  std::uint32_t column;
};

std::ostream& operator<<(std::ostream& out, const FaultCase& c) { return out << c.line; }

const std::vector<FaultCase> faults{
    {"KONTO 3010", 1},           {"# Rubrik", 1},
    {"#KONTO1 3010", 1},         {"#FNAMN \"Granby", 8},
    {"#TRANS 3010 {1 51 5", 13}, {"#TRANS 3010 {1 {51} 5", 16},
    {"#TRANS 3010 1 51} 5", 17}, {"{ #TRANS 3010 {} 5", 3},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(sie_line)

BOOST_DATA_TEST_CASE(a_line_is_its_label_and_fields, lines, c) {
  SieLineFault fault;
  const auto line = parse_sie_line(c.line, fault);
  BOOST_REQUIRE(line);
  BOOST_TEST(parts_of(*line) == c.parts);
}

BOOST_DATA_TEST_CASE(a_line_that_cannot_be_read_tells_where, faults, c) {
  SieLineFault fault;
  BOOST_TEST(!parse_sie_line(c.line, fault));
  BOOST_TEST(fault.column == c.column);
  BOOST_TEST(!fault.expected.empty());
}

BOOST_AUTO_TEST_SUITE_END()

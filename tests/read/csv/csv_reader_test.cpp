#include "read/csv/csv_reader.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "support/grid_text.hpp"
#include "support/package_builder.hpp"

using namespace redovisa;
using namespace std::string_literals;

namespace {

struct Read {
  Diagnostics diagnostics;
  std::optional<Grid> grid;

  explicit Read(const std::string& bytes, const ReadLimits& limits = {}) {
    const TemporaryFile file{bytes};
    GridRoom room{limits.held};
    grid = read_csv(file.path(), "Utfall.csv", "Utfall", limits, room, diagnostics);
  }

  std::string told() const {
    std::string text;
    for (const auto& d : diagnostics)
      text += std::string{traits_of(d.code).name} + ' ' + to_string(d.position) + ": " + d.found + '\n';
    return text;
  }
};

std::string wide(std::string_view text, bool big) {
  std::string bytes = big ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : text) bytes += big ? std::string{'\0', c} : std::string{c, '\0'};
  return bytes;
}

struct CsvCase {
  const char* name;
  std::string bytes;
  std::string cells;
};

std::ostream& operator<<(std::ostream& out, const CsvCase& c) { return out << c.name; }

const std::string two_rows = "A1 text Mål\nB1 text Utfall\nA2 text 1.1\nB2 text 12,5\n";

const CsvCase csv_cases[] = {
    {"semicolon", "Mål;Utfall\n1.1;12,5\n", two_rows},
    {"no line end at the end", "Mål;Utfall\n1.1;12,5", two_rows},
    {"tab", "Mål\tUtfall\n1.1\t12,5\n", two_rows},
    {"vertical bar", "Mål|Utfall\n1.1|12,5\n", two_rows},
    {"UTF-8 with its mark", "\xEF\xBB\xBFMål;Utfall\n1.1;12,5\n", two_rows},
    {"UTF-16", wide("Nr;Utfall\r\n1.1;12,5\r\n", false),
     "A1 text Nr\nB1 text Utfall\nA2 text 1.1\nB2 text 12,5\n"},
    {"UTF-16 the other way", wide("Nr;Utfall\n1.1;12,5\n", true),
     "A1 text Nr\nB1 text Utfall\nA2 text 1.1\nB2 text 12,5\n"},
    {"the delimiter told", "sep=|\nMål|Utfall\n1.1|12,5\n", two_rows},
    {"an odd delimiter told", "SEP=#\r\nMål#Utfall\r\n1.1#12,5\r\n", two_rows},
    {"Mac and Windows line ends mixed", "Mål;Utfall\r1.1;12,5\r\n;x\n", two_rows + "B3 text x\n"},
    {"empty rows are counted", "Mål;Utfall\r\n\r\n\r\n1.1;12,5\n",
     "A1 text Mål\nB1 text Utfall\nA4 text 1.1\nB4 text 12,5\n"},
    {"ragged rows", "a\nb;c;d\n;e\n", "A1 text a\nA2 text b\nB2 text c\nC2 text d\nB3 text e\n"},
    {"quoted line breaks and quotation marks", "a;\"två\r\nrader; \"\"citat\"\"\"\nb;c\n",
     "A1 text a\nB1 text två\nrader; \"citat\"\nA2 text b\nB2 text c\n"},
    {"commas in texts do not part columns", "Mål;Text\n1;Ja, men, nej\n2;Nej, då\n3;Jo, jo\n",
     "A1 text Mål\nB1 text Text\nA2 text 1\nB2 text Ja, men, nej\nA3 text 2\nB3 text Nej, då\nA4 text 3\nB4 "
     "text Jo, jo\n"},
    {"one column alone", "Mål\n1,5\n2\n", "A1 text Mål\nA2 text 1,5\nA3 text 2\n"},
    {"errors and truth values", "a;#SAKNAS!\nb;SANT\nc;FALSE\n",
     "A1 text a\nB1 error #SAKNAS!\nA2 text b\nB2 boolean TRUE\nA3 text c\nB3 boolean FALSE\n"},
    {"leading zeros stay", "Id;Kod\n0180;0\n", "A1 text Id\nB1 text Kod\nA2 text 0180\nB2 text 0\n"},
    {"formulas are text", "=1+1;@x\n+cmd;-2\n", "A1 text =1+1\nB1 text @x\nA2 text +cmd\nB2 text -2\n"},
    {"nothing", "", ""},
};

struct FaultCase {
  const char* name;
  std::string bytes;
  std::string told;
};

std::ostream& operator<<(std::ostream& out, const FaultCase& c) { return out << c.name; }

const FaultCase fault_cases[] = {
    {"quotation mark never closed", "a;b\n\nc;\"d\ne;f\n",
     "csv-trasig Utfall.csv:Utfall!3:3: ett citattecken som aldrig stängs\n"},
    {"quotation mark within a field", "a;b\nrör 12\" lång;c\n",
     "csv-trasig Utfall.csv:Utfall!2:2: ett citattecken mitt i ett fält\n"},
    {"text after a quoted field", "a;b\n\"c\"d;e\n",
     "csv-trasig Utfall.csv:Utfall!2:2: ett citattecken mitt i ett fält\n"},
    {"NUL", "a;b\nc;d\ne\0f;g\n"s, "csv-trasig Utfall.csv:Utfall!3:3: ett tecken med värdet noll\n"},
    {"UTF-16 without its mark", wide("a;b\n", false).substr(2),
     "csv-trasig Utfall.csv:Utfall!1:1: ett tecken med värdet noll\n"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_reader)

BOOST_DATA_TEST_CASE(a_file_is_read_without_a_word, csv_cases, sample) {
  const Read read{sample.bytes};
  BOOST_TEST(read.told() == "");
  BOOST_REQUIRE(read.grid);
  BOOST_TEST(text_of(*read.grid) == sample.cells);
  BOOST_TEST(read.grid->name == "Utfall");
}

BOOST_AUTO_TEST_CASE(commas_between_columns_mean_a_decimal_point_and_that_is_told) {
  const Read read{"Id,Utfall,Namn\nI1,1.234,\"Två, tre\"\nI2,-0.5,1.2.3\n"};
  BOOST_REQUIRE(read.grid);
  BOOST_TEST(text_of(*read.grid) ==
             "A1 text Id\nB1 text Utfall\nC1 text Namn\n"
             "A2 text I1\nB2 number 1.234\nC2 text Två, tre\n"
             "A3 text I2\nB3 number -0.5\nC3 text 1.2.3\n");
  BOOST_TEST(read.told() ==
             "csv-gissad Utfall.csv:Utfall: kolumner skilda av komma, alltså punkt som decimaltecken\n");
}

BOOST_AUTO_TEST_CASE(windows_1252_is_guessed_and_told_with_a_word_that_shows_it) {
  const Read read{"M\xE5l;V\xE4rde\n1.1;\x96 5\n2;\x80\x81\n"};
  BOOST_REQUIRE(read.grid);
  BOOST_TEST(text_of(*read.grid) ==
             "A1 text Mål\nB1 text Värde\nA2 text 1.1\nB2 text – 5\nA3 text 2\nB3 text €\uFFFD\n");
  BOOST_TEST(
      read.told() ==
      "csv-gissad Utfall.csv:Utfall: teckenkodningen Windows-1252 (till exempel ”Mål”), kolumner skilda av "
      "semikolon, alltså komma som decimaltecken\n");
}

BOOST_DATA_TEST_CASE(a_file_that_cannot_be_parted_is_refused_with_its_row, fault_cases, sample) {
  const Read read{sample.bytes};
  BOOST_TEST(!read.grid);
  BOOST_TEST(read.told() == sample.told);
}

BOOST_AUTO_TEST_CASE(characters_that_are_parted_between_pieces_are_whole) {
  const std::string word = "å€𝄞";
  std::string text = "a";
  while (text.size() < 200'000) text += word;
  const Read read{text + ";b\n"};
  BOOST_REQUIRE(read.grid);
  BOOST_TEST(read.grid->cells.at(0).text == text);
}

BOOST_AUTO_TEST_CASE(what_is_too_large_is_refused) {
  const auto told = [](const std::string& bytes, auto change) {
    ReadLimits limits;
    change(limits);
    const Read read{bytes, limits};
    BOOST_TEST(!read.grid);
    return read.told();
  };
  BOOST_TEST(told("a;b\n", [](ReadLimits& limits) { limits.file = 3; }) == "fil-för-stor Utfall.csv: 0 MB\n");
  BOOST_TEST(told("a\nbbbb\n", [](ReadLimits& limits) { limits.cell_text = 3; }) ==
             "fil-för-stor Utfall.csv: rad 2 har en text på över 3 tecken\n");
  BOOST_TEST(told("\"" + std::string(200'000, 'x'), [](ReadLimits& limits) { limits.cell_text = 100'000; }) ==
             "fil-för-stor Utfall.csv: rad 1 har en text på över 100000 tecken\n");
  BOOST_TEST(told("a;b\n", [](ReadLimits& limits) { limits.cells = 1; }) ==
             "fil-för-stor Utfall.csv: fler än 1 ifyllda celler\n");
  BOOST_TEST(told(std::string(16'384, ';') + "x\n", [](ReadLimits&) {}) ==
             "fil-för-stor Utfall.csv: rad 1 har fler än 16384 kolumner\n");
  BOOST_TEST(told(std::string(1'048'576, '\n') + "x\n", [](ReadLimits&) {}) ==
             "fil-för-stor Utfall.csv: fler än 1048576 rader\n");
}

BOOST_AUTO_TEST_SUITE_END()

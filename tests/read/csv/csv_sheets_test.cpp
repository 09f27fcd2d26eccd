#include "read/csv/csv_sheets.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "write/temporary_folder.hpp"

using namespace redovisa;

namespace {

struct TextFileCase {
  std::string name, bytes;
  bool is_csv;
};

std::ostream& operator<<(std::ostream& out, const TextFileCase& c) { return out << c.name; }

constexpr char wide_bytes[] = "\xFF\xFEI\0d\0\t\0U\0t\0f\0a\0l\0l\0\n\0";
const std::string wide_row{wide_bytes, sizeof wide_bytes - 1};

const TextFileCase text_file_cases[] = {
    {"Utfall.txt", "Indikator\tUtfall\nI1\t9\n", true},
    {"Utfall 2025-08.TXT", "\xEF\xBB\xBF\"Indikator\"\t\"apr 2025\"\r\n", true},
    {"utfall-Utfall.txt", wide_row, true},
    {"Mål.txt", "Nummer\tM\xE5l\n", true},
    {"Driftredovisning.txt", "Kontostruktur\tBelopp\n", true},
    {"Utfall 2025-08.txt", "Socialnämnden\t2025-08-31\tSN-1\t91\n", true},
    {"möte Mål.txt", "Anteckningar\tom mål\nhej\n", false},
    {"möte Mål.txt", "Mål\nhej\tdär\n", false},
    {"Utfall.txt", "Nummer\tDatum\n", false},
    {"anteckning.txt", "Indikator\tUtfall\n", false},
    {"Mål.txt", "", false},
    {"Mål.csv", "hej", true},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_sheets)

BOOST_DATA_TEST_CASE(a_text_file_is_csv_when_its_first_row_has_a_heading_of_the_sheet,
                     boost::unit_test::data::make(text_file_cases), c) {
  const TemporaryFolder folder;
  folder.write(c.name, c.bytes);
  BOOST_TEST(is_csv_file(folder.path() / c.name) == c.is_csv);
}

BOOST_AUTO_TEST_SUITE_END()

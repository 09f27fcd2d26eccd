#include "read/csv/csv_file_name.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

using namespace redovisa;

namespace {

struct NameCase {
  const char* stem;
  const char* sheet;
  const char* workbook;
  const char* period;
};

std::ostream& operator<<(std::ostream& out, const NameCase& c) { return out << c.stem; }

const NameCase name_cases[] = {
    {"Driftredovisning", "Driftredovisning", "", ""},
    {"MÅL", "Mål", "", ""},
    {"plan-Mål", "Mål", "plan", ""},
    {"plan Ma\u030Al", "Mål", "plan", ""},
    {"utfall-2025-08-Uppdrag", "Uppdrag", "utfall 2025 08", "2025-08"},
    {"utfall-2025-08 Utfall", "Utfall", "utfall 2025 08", "2025-08"},
    {"utfall-2025-08", "Utfall", "2025 08", "2025-08"},
    {"Driftredovisning_2025_08", "Driftredovisning", "2025 08", "2025-08"},
    {"Utfall 202508", "Utfall", "202508", "2025-08"},
    {"2025-08 Sjukfrånvaro", "Sjukfrånvaro", "2025 08", "2025-08"},
    {"Mål 2025", "Mål", "2025", ""},
    {"ekonomi-Drift_per_verksamhet", "Drift per verksamhet", "ekonomi", ""},
    {"ekonomi-À-priser", "À-priser", "ekonomi", ""},
    {"delmål", "", "", ""},
    {"utfall-2025-13", "", "", ""},
    {"Utfall kopia", "", "", ""},
    {"2025-08", "", "", "2025-08"},
    {"", "", "", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_file_name)

BOOST_DATA_TEST_CASE(the_name_tells_sheet_workbook_and_month, name_cases, sample) {
  const auto name = csv_file_name_of(sample.stem);
  BOOST_TEST(name.sheet == sample.sheet);
  BOOST_TEST(name.workbook == sample.workbook);
  BOOST_TEST((name.period ? to_key(*name.period) : "") == sample.period);
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/shapes/report_body.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

using namespace redovisa;

namespace {

struct BodyCase {
  std::string units;  // the key Ansvar
  std::string written;
  bool own;
};

std::ostream& operator<<(std::ostream& out, const BodyCase& c) {
  return out << c.units << " / " << c.written;
}

const BodyCase cases[] = {
    {"", "5 - Socialnämnd", true},
    {"", "Socialnämnden", true},
    {"", "6 Byggnadsnämnd", false},
    {"", "5", false},
    {"5", "5 - Socialnämnd", true},
    {"5", "5210 Hemtjänst", true},
    {"5", "6 Byggnadsnämnd", false},
    {"51, 5200–5299", "5210 Hemtjänst", true},
    {"51, 5200–5299", "5199", true},
    {"51, 5200–5299", "5300 LSS", false},
    {"5 - Socialnämnd", "5 - Socialnämnd", true},
    {"Socialnämnd", "5 - Socialnämnd", true},
    {"Hemtjänst; LSS", "530 LSS", false},  // of three letters nothing can be told
    {"Hemtjänst; Boende", "520 Boendet", true},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(report_body)

BOOST_DATA_TEST_CASE(a_part_of_the_municipality_is_the_reports_own_or_not, cases) {
  BOOST_TEST(is_of_body({"", "Socialnämnden", sample.units}, sample.written) == sample.own);
}

BOOST_AUTO_TEST_CASE(a_municipality_is_known_with_and_without_code_and_kommun) {
  const ReportBody body{"Norrtälje kommun", "", ""};
  for (const char* written : {"Norrtälje", "0188 Norrtälje", "norrtälje kommun", "Norrtäljes kommun"})
    BOOST_TEST(is_of_municipality(body, written), written);
  for (const char* written : {"Nora", "Norrköping", "0188", ""})
    BOOST_TEST(!is_of_municipality(body, written), written);
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/sheets/sheet_kind.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

struct NameCase {
  std::string name;
  SheetKind kind;
};

std::ostream& operator<<(std::ostream& out, const NameCase& c) { return out << c.name; }

const NameCase names[] = {
    {"Rapport", SheetKind::report},          {"mål", SheetKind::goals},
    {"MA\u030AL ", SheetKind::goals},        {"Drift  per verksamhet", SheetKind::by_activity},
    {"À-priser", SheetKind::unit_prices},    {"A-priser", SheetKind::unit_prices},
    {"sjukfrånvaro", SheetKind::sick_leave}, {"Personalomsättning", SheetKind::turnover}};

struct OtherCase {
  std::string name, told;
};

std::ostream& operator<<(std::ostream& out, const OtherCase& c) { return out << c.name; }

const OtherCase others[] = {
    {"Indikatorerna", "blad-felstavat "}, {"Uppdraget", "blad-felstavat "}, {"Diagram 1", "blad-okänt "}};

}  // namespace

BOOST_AUTO_TEST_SUITE(sheet_kind)

BOOST_DATA_TEST_CASE(a_sheet_is_known_by_its_name, names, c) {
  SheetReading reading;
  BOOST_TEST((kind_of_sheet(grid_of(c.name, {{"x"}}), reading.diagnostics) == c.kind));
  BOOST_TEST(reading.told() == "");
}

BOOST_DATA_TEST_CASE(another_name_is_told_as_misspelt_or_unknown, others, c) {
  SheetReading reading;
  BOOST_TEST(!kind_of_sheet(grid_of(c.name, {{"x"}}), reading.diagnostics).has_value());
  BOOST_TEST(reading.told().starts_with(c.told), reading.told());
}

BOOST_AUTO_TEST_CASE(an_empty_sheet_of_another_name_is_not_told) {
  SheetReading reading;
  BOOST_TEST(!kind_of_sheet(grid_of("Blad2", {}), reading.diagnostics).has_value());
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(every_kind_has_a_name_that_is_its_own) {
  for (int i = 0; i <= static_cast<int>(SheetKind::turnover); ++i) {
    const auto kind = static_cast<SheetKind>(i);
    SheetReading reading;
    BOOST_TEST((kind_of_sheet(grid_of(std::string{name_of(kind)}, {{"x"}}), reading.diagnostics) == kind));
  }
}

BOOST_AUTO_TEST_SUITE_END()

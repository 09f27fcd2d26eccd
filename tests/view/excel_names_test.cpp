#include "view/excel_names.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace {

namespace data = boost::unit_test::data;

struct NameWish {
  std::string wish, name;
};
std::ostream& operator<<(std::ostream& out, const NameWish& wish) { return out << wish.wish; }

const std::vector<NameWish> wishes{
    {"Driftredovisning_Summa_avvikelse-perioden", "Driftredovisning_Summa_avvikelse_perioden"},
    {"Åtgärder_Köp av plats, ö–ä (2 %)_förväntad-effekt", "Åtgärder_Köp_av_plats_ö_ä_2_förväntad_effekt"},
    {"À-priser", "À_priser"},
    {"  ", "_"},
    {"", "_"},
    {"2025 budget", "_2025_budget"},
    {"AB12", "_AB12"},
    {"xfd1", "_xfd1"},
    {"ABCD12", "ABCD12"},  // beyond the last column
    {"R1C1", "_R1C1"},
    {"rc", "_rc"},
    {"C", "_C"},
    {"R", "_R"},
    {"Rad", "Rad"},
    {"=SUM(A1)", "SUM_A1"},
    {"\xff\xfe Budget", "Budget"},  // no UTF-8
    {"😀", "_"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(excel_names)

BOOST_DATA_TEST_CASE(a_name_is_what_excel_accepts, data::make(wishes), wanted) {
  ExcelNames names;
  BOOST_TEST(names.give(wanted.wish) == wanted.name);
}

BOOST_AUTO_TEST_CASE(no_two_names_are_the_same_whatever_their_case) {
  ExcelNames names;
  BOOST_TEST(names.give("Mål antal") == "Mål_antal");
  BOOST_TEST(names.give("MÅL-ANTAL") == "MÅL_ANTAL_2");
  BOOST_TEST(names.give("mål_antal") == "mål_antal_3");
}

BOOST_AUTO_TEST_CASE(a_long_name_is_cut_between_letters_with_room_for_its_number) {
  for (std::size_t letters = 50; letters < 70; ++letters) {
    ExcelNames names;
    std::string wish(letters % 2, 'a');
    for (std::size_t i = 0; i < letters; ++i) wish += "å";
    const std::string first = names.give(wish), second = names.give(wish + "b" + wish);
    BOOST_TEST(first.size() <= 112U);
    BOOST_TEST(first.size() % 2 == letters % 2 % 2);  // no å is divided
    BOOST_TEST(second.size() <= 120U);
    BOOST_TEST(first != second);
  }
}

BOOST_AUTO_TEST_SUITE_END()

#include "write/pdf/missing_typefaces.hpp"

#include <boost/test/unit_test.hpp>

#include "write/word/typeface_breadth.hpp"

using namespace redovisa;

namespace {

Look look_in(const std::string& text, const std::string& headings) {
  Look look;
  look.parts["styles.xml"] = "<w:styles><w:docDefaults><w:rFonts w:ascii=\"" + text +
                             "\"/></w:docDefaults><w:style w:styleId=\"Heading1\"><w:rFonts w:ascii=\"" +
                             headings + "\"/></w:style></w:styles>";
  return look;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(missing_typefaces)

BOOST_AUTO_TEST_CASE(a_typeface_that_the_pages_are_not_set_in_is_told) {
  const auto told =
      told_of_missing_typefaces(look_in("Georgia", "Arial"), {"DejaVuSerif", "LiberationSans-Bold"});
  BOOST_REQUIRE(told.size() == 1U);
  BOOST_TEST(told[0].starts_with("Utseendets typsnitt Georgia finns inte"));
  BOOST_TEST(told_of_missing_typefaces(look_in("Georgia", "Arial"), {"Georgia-Bold", "ArialMT"}).empty());
}

BOOST_AUTO_TEST_CASE(a_typeface_with_a_replacement_of_its_widths_is_told_with_where_that_is) {
  BOOST_TEST(told_of_missing_typefaces(look_in("Calibri", "Calibri"), {"Carlito"}).empty());
  const auto told =
      told_of_missing_typefaces(look_in("Times New Roman", "Calibri"), {"Carlito", "DejaVuSerif"});
  BOOST_REQUIRE(told.size() == 1U);
  BOOST_TEST(told[0].find("apt install fonts-liberation") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(columns_have_room_for_what_a_missing_typeface_is_replaced_by) {
  for (const auto* typeface : {"Georgia", "DejaVu Serif", "Open Sans", "Gill Sans"})
    BOOST_TEST(typeface_breadth(typeface) >= 1.4, typeface);  // DejaVu Serif in bold, by words of a report
  BOOST_TEST(typeface_breadth("Arial") >= 1.19);
  BOOST_TEST(typeface_breadth("Calibri") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

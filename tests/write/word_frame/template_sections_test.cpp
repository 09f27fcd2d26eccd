#include "write/word_frame/template_sections.hpp"

#include <boost/test/unit_test.hpp>

#include "write/word_frame/word_part_of.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

std::string ending(const std::string& header, const std::string& more = {}) {
  return "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + header + "\"/>" + more +
         "</w:sectPr></w:pPr></w:p>";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_frame_template_sections)

BOOST_AUTO_TEST_CASE(every_section_that_ends_within_a_control_is_found) {
  const auto part =
      word_part_of("<w:sdt><w:sdtContent>" + ending("a") + "<w:p/>" +
                   ending("b", "<w:sectPrChange><w:sectPr/></w:sectPrChange>") + "</w:sdtContent></w:sdt>");
  const auto body = part.child("w:body");
  const auto sections = template_sections(body);
  BOOST_REQUIRE(sections.size() == 3U);  // and the body's own
  BOOST_TEST(sections[0].references.at("headerReference default") == "a");
  BOOST_TEST(sections[1].references.at("headerReference default") == "b");
  BOOST_TEST(sections[2].references.at("headerReference default") == "b");  // as the section before
  BOOST_TEST((&section_holding(sections, body.first_child()) == &sections[1]));
}

BOOST_AUTO_TEST_CASE(borders_made_of_pictures_are_dropped_and_plain_ones_stay) {
  const auto part = word_part_of(
      ending("a",
             "<w:pgBorders><w:top w:val=\"custom\" r:id=\"x\"/><w:left w:val=\"single\"/></w:pgBorders>") +
      ending("b", "<w:pgBorders><w:top w:val=\"custom\" r:topLeft=\"x\"/></w:pgBorders>") +
      ending("c", "<w:pgBorders><w:left w:val=\"single\"/></w:pgBorders>"));
  const auto sections = template_sections(part.child("w:body"));
  BOOST_TEST(drop_picture_borders(sections[0].properties));
  BOOST_TEST(drop_picture_borders(sections[1].properties));
  BOOST_TEST(!drop_picture_borders(sections[2].properties));
  BOOST_TEST(part.select_nodes("//w:pgBorders").size() == 2U);
  BOOST_TEST(part.select_nodes("//w:pgBorders/w:top").empty());
}

BOOST_AUTO_TEST_SUITE_END()

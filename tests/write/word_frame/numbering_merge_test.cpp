#include "write/word_frame/numbering_merge.hpp"

#include <boost/test/unit_test.hpp>

#include "write/word_file.hpp"
#include "write/word_frame/word_part_of.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

const std::string theirs =
    "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
    "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
    "w:val=\"decimal\"/>"
    "<w:pStyle w:val=\"Rubrik1\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"7\"><w:name w:val=\"punkter\"/><w:lvl w:ilvl=\"0\"><w:numFmt "
    "w:val=\"bullet\"/>"
    "<w:lvlText w:val=\"■\"/><w:pPr><w:ind w:left=\"500\" w:hanging=\"500\"/></w:pPr></w:lvl></w:abstractNum>"
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num><w:numIdMacAtCleanup "
    "w:val=\"3\"/></w:numbering>";

pugi::xml_document styles() {
  return word_part_of(
      "<w:style w:styleId=\"Heading1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      "<w:style w:styleId=\"ListBullet\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>");
}

const std::string& ours() { return standard_look().parts.at("numbering.xml"); }

}  // namespace

BOOST_AUTO_TEST_SUITE(word_frame_numbering_merge)

BOOST_AUTO_TEST_CASE(our_lists_follow_theirs_and_look_as_they_do) {
  const auto style_part = styles();
  const auto merged = merge_numbering(ours(), theirs, style_part.first_child(), {{"Rubrik1", "Heading1"}});
  const auto lists = merged.select_nodes("//w:abstractNum");
  BOOST_TEST(lists.size() == 6U);
  const auto bullets = merged.select_node("//w:abstractNum[w:name/@w:val='punkter']").node();
  BOOST_TEST(bullets.attribute("w:abstractNumId").as_int() == 8);
  BOOST_TEST(std::string{bullets.child("w:lvl").child("w:lvlText").attribute("w:val").value()} == "■");
  BOOST_TEST(bullets.select_nodes("w:lvl").size() == 9U);
  // The second level follows the first one inwards: ours is 340 further in.
  BOOST_TEST(bullets.select_node("w:lvl[2]/w:pPr/w:ind").node().attribute("w:left").as_int() == 840);
  BOOST_TEST(merged.select_nodes("//w:numIdMacAtCleanup").empty());
  BOOST_TEST(merged.select_nodes("//w:num/following-sibling::w:abstractNum").empty());
}

BOOST_AUTO_TEST_CASE(a_list_of_the_greatest_number_leaves_room_for_ours) {
  std::string high = theirs;
  high.replace(high.find("\"7\""), 3, "\"2147483647\"");
  const auto merged = merge_numbering(ours(), high, styles().first_child(), {});
  const auto bullets = merged.select_node("//w:abstractNum[w:name/@w:val='punkter']").node();
  BOOST_TEST(bullets.attribute("w:abstractNumId").as_int() == 1);
}

BOOST_AUTO_TEST_CASE(numbers_of_headings_may_lie_in_each_other) {
  std::string nested = theirs;
  const std::string mark = "<w:pStyle w:val=\"Rubrik1\"/>";
  nested.replace(nested.find(mark), mark.size(),
                 "<w:pStyle w:val=\"Rubrik1\"><w:pStyle w:val=\"Rubrik1\"/></w:pStyle>");
  const auto style_part = styles();
  const auto merged = merge_numbering(ours(), nested, style_part.first_child(), {{"Rubrik1", "Heading1"}});
  unnumber_headings(style_part.first_child(), merged.child("w:numbering"));
  BOOST_TEST(merged.select_nodes("//w:lvl/w:pStyle").empty());
}

BOOST_AUTO_TEST_CASE(a_template_without_lists_gets_ours) {
  const auto style_part = word_part_of("");
  const auto merged = merge_numbering(ours(), "", style_part.first_child(), {});
  BOOST_TEST(merged.select_nodes("//w:abstractNum").size() == 4U);
}

BOOST_AUTO_TEST_CASE(numbers_of_headings_are_taken_off) {
  const auto style_part = styles();
  const auto merged = merge_numbering(ours(), theirs, style_part.first_child(), {{"Rubrik1", "Heading1"}});
  const auto numbering = merged.child("w:numbering");
  BOOST_TEST(numbers_headings(style_part.first_child(), numbering));
  unnumber_headings(style_part.first_child(), numbering);
  BOOST_TEST(!numbers_headings(style_part.first_child(), numbering));
  BOOST_TEST(merged.select_nodes("//w:lvl/w:pStyle").empty());
}

BOOST_AUTO_TEST_SUITE_END()

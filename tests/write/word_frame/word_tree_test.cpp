#include "write/word_frame/word_tree.hpp"

#include <boost/test/unit_test.hpp>

#include "write/word/word_part.hpp"
#include "write/word_frame/carried_parts.hpp"
#include "write/word_frame/own_text_markup.hpp"
#include "write/word_frame/schema_order.hpp"
#include "write/word_frame/word_part_of.hpp"

using namespace redovisa;
using namespace redovisa::test;

BOOST_AUTO_TEST_SUITE(word_frame_word_tree)

BOOST_AUTO_TEST_CASE(what_lies_in_something_removed_is_not_asked_about) {
  const auto part = word_part_of("<w:a><w:a><w:b/></w:a></w:a><w:p><w:a/><w:b/></w:p>");
  std::vector<std::string> asked;
  remove_outermost(part, [&](const auto& node) {
    asked.emplace_back(name_of(node));
    return name_of(node) == "w:a";
  });
  const std::vector<std::string> expected{"w:body", "w:a", "w:p", "w:a", "w:b"};
  BOOST_TEST(asked == expected, boost::test_tools::per_element());
  BOOST_TEST(markup_of(part.first_child().first_child()) == "<w:p><w:b/></w:p>");
}

BOOST_AUTO_TEST_CASE(elements_without_value_may_lie_in_each_other) {
  const auto part = word_part_of("<w:rPr><w:color><w:sz><w:szCs/></w:sz></w:color><w:b/></w:rPr>");
  put_in_schema_order(part);
  BOOST_TEST(markup_of(part.first_child().first_child()) == "<w:rPr><w:b/></w:rPr>");
}

BOOST_AUTO_TEST_CASE(of_several_the_last_counts_whatever_the_others_hold) {
  const auto part = word_part_of(
      "<w:pPr><w:jc w:val=\"left\"/><w:rPr><w:rPr><w:i/><w:b/></w:rPr></w:rPr><w:rPr><w:i/><w:b/></w:rPr>"
      "<w:keepNext/></w:pPr>");
  put_in_schema_order(part);
  BOOST_TEST(markup_of(part.first_child().first_child()) ==
             "<w:pPr><w:keepNext/><w:jc w:val=\"left\"/><w:rPr><w:b/><w:i/></w:rPr></w:pPr>");
}

BOOST_AUTO_TEST_CASE(thousands_of_properties_are_put_in_order_in_no_time) {
  std::string many;
  for (int i = 0; i < 100'000; ++i) many += "<w:a" + std::to_string(i) + "/>";
  const auto part = word_part_of("<w:rPr>" + many + "<w:i/><w:b/></w:rPr>");
  put_in_schema_order(part);
  const auto properties = part.first_child().first_child();
  BOOST_TEST(std::string{properties.first_child().name()} == "w:b");
}

BOOST_AUTO_TEST_CASE(bookmarks_may_lie_in_each_other) {
  const auto part = word_part_of(
      "<w:p><w:bookmarkStart><w:bookmarkEnd><w:bookmarkStart/></w:bookmarkEnd></w:bookmarkStart>"
      "<w:r><w:t>x</w:t></w:r></w:p>");
  OwnText text;
  text.before_report = {part.first_child().first_child()};
  BOOST_TEST(own_text_markup(text, [](const auto&) {}).before_report == "<w:p><w:r><w:t>x</w:t></w:r></w:p>");
}

BOOST_AUTO_TEST_CASE(marks_and_lost_objects_may_lie_in_each_other) {
  const auto part = word_part_of(
      "<w:p><w:proofErr><w:permStart><w:commentReference/></w:permStart></w:proofErr>"
      "<w:drawing r:id=\"x\"><w:pict r:id=\"y\"/></w:drawing><w:pict><w:drawing r:id=\"x\"/></w:pict>"
      "<w:hyperlink r:id=\"x\" r:more=\"y\"><w:r/></w:hyperlink></w:p>");
  const WordTemplate word_template;
  FrameNotes notes;
  std::vector<Relation> relations;
  CarriedParts{word_template, notes}.carry(part, {}, relations);
  BOOST_TEST(markup_of(part.first_child().first_child()) == "<w:p><w:pict/><w:r/></w:p>");
}

BOOST_AUTO_TEST_CASE(thousands_of_lost_drawings_are_removed_in_no_time) {
  std::string many;
  for (int i = 0; i < 50'000; ++i) many += "<w:drawing r:id=\"x\"/>";
  const auto part = word_part_of(many);
  const WordTemplate word_template;
  FrameNotes notes;
  std::vector<Relation> relations;
  CarriedParts{word_template, notes}.carry(part, {}, relations);
  BOOST_TEST(part.first_child().first_child().empty());
}

BOOST_AUTO_TEST_SUITE_END()

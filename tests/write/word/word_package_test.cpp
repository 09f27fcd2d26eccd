#include "write/word/word_package.hpp"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "write/word/word_numbering.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(word_package)

BOOST_AUTO_TEST_CASE(a_second_part_of_one_name_is_refused_by_its_name) {
  WordPackage package;
  package.add("word/header1.xml", "application/xml", "<a/>");
  package.add("word/header2.xml", "<a/>");
  const auto names_part = [](const std::logic_error& failure) {
    return std::string{failure.what()}.find("word/header1.xml") != std::string::npos;
  };
  BOOST_CHECK_EXCEPTION(package.add("word/header1.xml", "<b/>"), std::logic_error, names_part);
}

BOOST_AUTO_TEST_CASE(new_lists_are_numbered_above_those_there_are) {
  ListIds ids;
  for (const int id : {0, 7, 3, 2'147'483'647}) ids.take(id);
  BOOST_TEST(ids.next() == 8);
  BOOST_TEST(ids.next() == 9);
}

BOOST_AUTO_TEST_CASE(a_number_that_is_taken_is_passed_over) {
  ListIds ids;
  for (const int id : {999'999, 1'000'000}) ids.take(id);
  BOOST_TEST(ids.next() == 1'000'001);
}

BOOST_AUTO_TEST_CASE(a_list_of_the_greatest_number_leaves_room_for_others) {
  Numbering numbering{
      "<w:numbering><w:abstractNum w:abstractNumId=\"0\"/><w:num w:numId=\"2147483647\"/></w:numbering>"};
  BOOST_TEST(numbering.bullets(false).id == 1);
}

BOOST_AUTO_TEST_SUITE_END()

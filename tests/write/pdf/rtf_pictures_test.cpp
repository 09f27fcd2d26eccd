#include "write/pdf/rtf_pictures.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(rtf_pictures)

BOOST_AUTO_TEST_CASE(the_copies_for_old_programs_are_left_out_and_nothing_else) {
  BOOST_TEST(without_copies_of_pictures("{\\rtf1 a{\\*\\shppict{\\pict 89}}{\\nonshppict{\\pict 01}}b"
                                        "{\\nonshppict{\\pict {\\x} \\} \\\\}}c}") ==
             "{\\rtf1 a{\\*\\shppict{\\pict 89}}bc}");
}

BOOST_AUTO_TEST_CASE(what_has_no_copies_or_no_end_is_left_alone) {
  for (const std::string text : {"", "{\\rtf1 a}", "{\\rtf1 {\\nonshppict{\\pict 01}", "{\\nonshppict \\"})
    BOOST_TEST(without_copies_of_pictures(text) == text);
}

BOOST_AUTO_TEST_SUITE_END()

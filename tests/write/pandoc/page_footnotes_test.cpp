#include <boost/test/unit_test.hpp>

#include "document/markdown_parser.hpp"
#include "write/pandoc/written_page.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(page_footnotes)

BOOST_AUTO_TEST_CASE(footnotes_can_be_followed_there_and_back_and_have_names) {
  const WrittenPage page{{{}, parse_markdown("A[^x]\n\n|B[^y]|\n|-|\n|c|\n\n[^x]: Ett.\n[^y]: Två.")}};
  BOOST_TEST(page.texts("//a[@role='doc-noteref' and @href='#fn1' and @aria-label='Fotnot 1']").size() == 1U);
  BOOST_TEST(page.texts("//th//a[@role='doc-noteref' and @aria-label='Fotnot 2']").size() == 1U);
  BOOST_TEST(
      page.texts("//li[@id='fn2']//a[@href='#fnref2' and @aria-label='Tillbaka till texten vid fotnot 2']")
          .size() == 1U);
  BOOST_TEST(page.texts("//section[@role='doc-endnotes' and @aria-label='Fotnoter']").size() == 1U);
  BOOST_TEST(page.texts("//li[@role='doc-endnote']").empty());
}

BOOST_AUTO_TEST_CASE(boxes_of_tasks_are_characters) {
  const WrittenPage page{{{}, parse_markdown("- [x] a\n- [ ] b")}};
  BOOST_TEST(page.texts("//main//li") == (std::vector<std::string>{"☑ a", "☐ \nb"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

#include "document/markdown_parser.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "document/block_text.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(markdown_parser)

namespace {

struct Case {
  std::string shows;
  std::string markdown;
  std::string blocks;
  friend std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }
};

const std::vector<Case> cases{
    {"nested looks are combined", "a **b *c* `d`**", "p a *b **_c_** **`d`*\n"},
    {"a soft break is a space", "ett\ntvå", "p ett två\n"},
    {"a hard break is kept", "ett  \ntvå\\\ntre", "p ett⏎två⏎tre\n"},
    {"inline HTML is text", "a <b>fet</b> <!-- k --> <br/>", "p a <b>fet</b> <!-- k --> <br/>\n"},
    {"an HTML block is text as written", "<div class=\"x\">\n  *a*\n</div>",
     "p <div class=\"x\">⏎  *a*⏎</div>\n"},
    {"a script is text", "<script>alert(1)</script>", "p <script>alert(1)</script>\n"},
    {"an image is its alternative text", "se ![en *bild*](javascript:x)", "p se en _bild_\n"},
    {"links that a reader may follow stay", "[a](http://x.se) [b](HTTPS://x.se/å) [c](mailto:a@b.se) [d](#e)",
     "p [a](http://x.se) [b](HTTPS://x.se/å) [c](mailto:a@b.se) [d](#e)\n"},
    {"other links are plain text",
     "[a](javascript:alert) [b](file:///etc/passwd) [c](x.md) [d](//x.se) [e](data:x) [f](#)",
     "p a b c d e f\n"},
    {"a link may have looks inside", "[a **b**](https://x.se)", "p [a ](https://x.se)[*b*](https://x.se)\n"},
    {"a thematic break is a line", "a\n\n---\n\nb", "p a\nbreak\np b\n"},
    {"struck text has two tildes", "~5 ~~a **b**~~", "p ~5 ~a ~~*b*~\n"},
    {"bare addresses are links", "se https://x.se/a. www.x.se eller a@b.se",
     "p se [https://x.se/a](https://x.se/a). [www.x.se](http://www.x.se) eller [a@b.se](mailto:a@b.se)\n"},
    {"tasks have their box", "- [x] a\n- [ ] b", "list\n-\n  p ☑ a\n-\n  p ☐ b\n"},
    {"a footnote stands where its mark is", "a[^1] b[^n]\n\n[^n]: N.\n[^1]: *E*.\n\n    - f",
     "p a{p _E_.\nlist\n-\n  p f\n} b{p N.\n}\n"},
    {"each mark of a footnote has the footnote", "a[^1] b[^1]\n\n[^1]: E.", "p a{p E.\n} b{p E.\n}\n"},
    {"a mark without footnote is text", "a[^1] \\[^2]\n\n[^2]: E.", "p a[^1] [^2]\n"},
    {"a footnote has no footnotes, headings or tables",
     "a[^1]\n\n[^1]: # B[^2]\n\n    |c|d|\n    |-|-|\n    |e|f|\n\n[^2]: G",
     "p a{p *B*\np c | d\np e | f\n}\n"},
    {"a heading has no footnote", "# A[^1]\n\nb\n\n[^1]: E.", "h1 A\np b\n"},
    {"a footnote may stand in a link", "[a[^1]](https://x.se)\n\n[^1]: E.", "p [a](https://x.se){p E.\n}\n"},
    {"headings keep their level and lose their looks", "# A *b* `c`\n\n###### D", "h1 A b c\nh6 D\n"},
    {"a heading without text is nothing", "#\n\na", "p a\n"},
    {"tight lists", "- a\n- b", "list\n-\n  p a\n-\n  p b\n"},
    {"loose lists are the same", "- a\n\n- b", "list\n-\n  p a\n-\n  p b\n"},
    {"nested lists and a first number", "3. a\n   - b\n\n     c\n4. d",
     "list 3\n-\n  p a\n  list\n  -\n    p b\n    p c\n-\n  p d\n"},
    {"items without content are left out", "-\n- a", "list\n-\n  p a\n"},
    {"quotes hold blocks", "> a\n>\n> - b", "quote\n  p a\n  list\n  -\n    p b\n"},
    {"code keeps every character", "```c\n{{a}} \\{ <b>\n```", "code {{a}} \\{ <b>\n"},
    {"a code span keeps backslashes", "`\\{\\{a}}`", "p `\\{\\{a}}`\n"},
    {"placeholders mean nothing here", "{{a}} \\{\\{b}}", "p {{a}} {{b}}\n"},
    {"a table has plain cells and aligned columns", "|A|*B*|C|\n|-|-:|:-:|\n|1|`2`|\n|a \\| b|<br>|3|4|",
     "table 0\n| A | >B | =C |\n| 1 | 2 |  |\n| a | b | <br> | 3 |\nlooks\n| A | _B_ | C | 1 | `2` |  | a | "
     "b | <br> | 3 |\n"},
    {"a cell may have a footnote", "|A[^1]|\n|-|\n|b|\n\n[^1]: E.",
     "table 0\n| A |\n| b |\nlooks\n| A{p E.\n} | b |\n"},
    {"character references are characters", "&aring; &#229; &amp;", "p å å &\n"},
    {"control characters disappear",
     "a\x01"
     "b\x02"
     "c&#3;d\uFFFE"
     "e",
     "p abcde\n"},
    {"old line ends are line ends", "# a\r\n\r\nb\r\rc", "h1 a\np b\np c\n"},
    {"a byte order mark is nothing", "\xEF\xBB\xBF# a", "h1 a\n"},
    {"bytes that are not UTF-8 are replaced", "a\xFF\xC3", "p a\uFFFD\uFFFD\n"},
    {"nothing is nothing", " \n\t\n", ""},
};

}  // namespace

BOOST_DATA_TEST_CASE(markdown_becomes_blocks, cases) {
  BOOST_TEST(block_text(parse_markdown(sample.markdown)) == sample.blocks);
}

BOOST_AUTO_TEST_CASE(a_nul_byte_is_not_the_end_of_the_text) {
  BOOST_TEST(block_text(parse_markdown(std::string_view{"a\0b", 3})) == "p ab\n");
}

BOOST_AUTO_TEST_CASE(wide_columns_get_a_larger_share_but_never_everything) {
  const auto blocks = parse_markdown("|a|" + std::string(200, 'b') + "|\n|-|-|\n|ååååå|x|");
  const Table& table = std::get<TableBlock>(blocks.at(0).value).table;
  BOOST_TEST(table.columns[0].share == 5.0);
  BOOST_TEST(table.columns[1].share == 40.0);
  BOOST_TEST(!table.description.empty());
}

BOOST_AUTO_TEST_CASE(text_nested_deeper_than_a_document_can_be_is_still_there) {
  const std::string text = block_text(parse_markdown(std::string(100'000, '>') + " djupt *ned*"));
  BOOST_TEST(text.find("p djupt _ned_") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(hostile_texts_take_no_more_than_a_moment) {
  const auto repeated = [](const std::string& part, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += part;
    return text;
  };
  for (const std::string part :
       {"a <?", "a <!A ", "a <![CDATA[", "a <!--", "![", "[a](", "*a **b ", "`a``", "> ", "- ", "{{", "\\{"})
    BOOST_TEST(!parse_markdown(repeated(part, 100'000) + "x").empty(), part);
  BOOST_TEST(!parse_markdown(repeated("|a", 100'000) + "\n" + repeated("|-", 100'000) + "\n" +
                             repeated("x\n", 100'000))
                  .empty());
  BOOST_TEST(!parse_markdown(repeated("a\n", 200'000) + "|-\n").empty());
}

BOOST_AUTO_TEST_SUITE_END()

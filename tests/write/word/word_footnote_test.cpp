#include <boost/test/unit_test.hpp>

#include "document/markdown_parser.hpp"
#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

WordFile file_of(const std::string& markdown) { return WordFile{Document{{}, parse_markdown(markdown)}}; }

pugi::xml_document part_of(const WordFile& file, const std::string& name) {
  pugi::xml_document part;
  BOOST_REQUIRE(part.load_string(file.text(name).c_str()));
  return part;
}

std::size_t count(const pugi::xml_document& part, const char* xpath) {
  return part.select_nodes(xpath).size();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_footnote)

BOOST_AUTO_TEST_CASE(footnotes_are_numbered_through_the_document_and_stand_in_their_own_part) {
  const WordFile file = file_of("A[^b] b[^1]\n\n[^1]: Ett.\n[^b]: Två, se [Kolada](https://kolada.se).");
  BOOST_TEST(file.string("(//w:footnoteReference)[1]/@w:id") == "1");
  BOOST_TEST(file.string("(//w:footnoteReference)[2]/@w:id") == "2");
  const auto notes = part_of(file, "word/footnotes.xml");
  BOOST_TEST(notes.select_node("(//w:footnote[@w:id='2']//w:t)[last()]").node().text().get() == "Ett.");
  BOOST_TEST(count(notes, "//w:footnote[not(@w:type)]/w:p/w:r[1]/w:footnoteRef") == 2U);
  BOOST_TEST(count(notes, "//w:footnote/w:p/w:pPr/w:pStyle[@w:val='FootnoteText']") == 2U);
  BOOST_TEST(file.text("word/_rels/footnotes.xml.rels").find("https://kolada.se") != std::string::npos);
  BOOST_TEST(file.text("word/_rels/document.xml.rels").find("https://kolada.se") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_lines_above_footnotes_are_there_when_they_are_needed) {
  const WordFile file = file_of("A[^1]\n\n[^1]: Ett.");
  const auto notes = part_of(file, "word/footnotes.xml");
  BOOST_TEST(count(notes, "//w:footnote[@w:type='separator']//w:separator") == 1U);
  BOOST_TEST(file.text("word/settings.xml").find("<w:footnotePr>") != std::string::npos);
  const WordFile without = file_of("A");
  BOOST_TEST(without.parts().count("word/footnotes.xml") == 0U);
  BOOST_TEST(without.text("word/settings.xml").find("<w:footnotePr>") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_footnote_may_stand_in_a_cell_and_a_comment_and_hold_a_list) {
  Document document{{}, parse_markdown("|A[^1]|\n|-|\n|**b**|\n\n[^1]: - x\n    - y")};
  document.blocks.push_back({Remark{"Kommentar", parse_markdown("C[^1]\n\n[^1]: Not.")}});
  const WordFile file{document};
  BOOST_TEST(file.count("//w:tc//w:footnoteReference") == 1U);
  BOOST_TEST(file.count("//w:tc//w:r[w:rPr/w:b]/w:t[.='b']") == 1U);
  BOOST_TEST(file.count("//w:p[w:pPr/w:pStyle/@w:val='Remark']//w:footnoteReference[@w:id='2']") == 1U);
  const auto notes = part_of(file, "word/footnotes.xml");
  BOOST_TEST(count(notes, "//w:footnote[@w:id='1']/w:p[w:pPr/w:numPr]") == 2U);
}

BOOST_AUTO_TEST_CASE(struck_text_and_thematic_breaks_are_shown) {
  const WordFile file = file_of("~~bort~~\n\n---\n\nkvar");
  BOOST_TEST(file.count("//w:r[w:rPr/w:strike]/w:t[.='bort']") == 1U);
  BOOST_TEST(file.count("//w:p[w:pPr/w:pBdr/w:top]//w:t[.='kvar']") == 1U);
}

BOOST_AUTO_TEST_CASE(a_reference_is_a_field_with_the_number_of_the_caption) {
  Document document;
  document.blocks = {{Paragraph{{{"Se "}, {.text = "tabell 3", .link = "#drift"}}}},
                     {TableBlock{small_table("drift"), 3}}};
  const WordFile file{document};
  const std::string name = file.string("//w:bookmarkStart[following-sibling::w:r[1]/w:fldChar]/@w:name");
  BOOST_TEST(!name.empty());
  BOOST_TEST(file.string("//w:hyperlink//w:instrText") == " REF " + name + " ");
  BOOST_TEST(
      file.string("//w:hyperlink/w:r[w:fldChar/@w:fldCharType='separate']/following-sibling::w:r[1]/w:t") ==
      "3");
}

BOOST_AUTO_TEST_CASE(what_announces_a_list_stays_with_it_and_no_item_stands_alone) {
  const WordFile file = file_of("Detta ska göras:\n\n- a\n- b\n- c\n- d\n\nSlut.");
  const auto kept = [&](const std::string& text) {
    return file.count("//w:p[w:pPr/w:keepNext and w:r/w:t='" + text + "']");
  };
  for (const char* text : {"Detta ska göras:", "a", "c"}) BOOST_TEST(kept(text) == 1U, text);
  for (const char* text : {"b", "d", "Slut."}) BOOST_TEST(kept(text) == 0U, text);
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "write/sample_document.hpp"
#include "write/word/word_front.hpp"
#include "write/word/word_writer.hpp"
#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

/// The document in print, for XPath.
class PrintedFile {
 public:
  explicit PrintedFile(const Document& document)
      : parts_{unzipped(write_word_for_print(document, standard_look()))} {
    const auto& text = parts_.at("word/document.xml");
    BOOST_REQUIRE(body_.load_buffer(text.data(), text.size()));
  }
  std::size_t count(const std::string& xpath) const { return body_.select_nodes(xpath.c_str()).size(); }
  const std::map<std::string, std::string>& parts() const { return parts_; }

 private:
  std::map<std::string, std::string> parts_;
  pugi::xml_document body_;
};

bool has_picture(const PrintedFile& file, std::string_view extension) {
  for (const auto& [name, bytes] : file.parts())
    if (name.starts_with("word/media/") && name.ends_with(extension)) return true;
  return false;
}

Document document_ending_with_table() {
  Document document;
  document.blocks = {paragraph("Före tabellen."), {TableBlock{small_table("t"), 1}}};
  return document;
}

const std::string entries = "//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'TOC') and w:hyperlink]";

}  // namespace

BOOST_AUTO_TEST_SUITE(word_print)

BOOST_AUTO_TEST_CASE(page_numbers_in_print_are_references_outside_words_own_field) {
  const PrintedFile file{sample_document()};
  const auto count = bookmarks_of_contents(sample_document()).size();
  BOOST_TEST(count == 3U);
  BOOST_TEST(file.count(entries) == count);
  BOOST_TEST(file.count(entries + "/w:r/w:instrText[contains(., 'PAGEREF')]") == count);
  BOOST_TEST(file.count(entries + "//w:tab[@w:leader='dot']") == count);
  BOOST_TEST(file.count("//w:sdt") == 0U);
  BOOST_TEST(file.count("//w:instrText[contains(., ' TOC ')]") == 0U);
}

BOOST_AUTO_TEST_CASE(a_link_of_the_printed_contents_has_a_style_that_is_there) {
  const PrintedFile file{sample_document()};
  BOOST_TEST(file.count(entries + "/w:hyperlink/w:r[not(w:rPr/w:rStyle/@w:val='ContentsLink')]") == 0U);
  pugi::xml_document styles;
  BOOST_REQUIRE(styles.load_string(file.parts().at("word/styles.xml").c_str()));
  BOOST_TEST(styles.select_nodes("//w:style[@w:styleId='ContentsLink']").size() == 1U);
  const WordFile for_word{sample_document()};
  BOOST_TEST(for_word.text("word/styles.xml").find("ContentsLink") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_chart_in_print_is_its_svg_alone) {
  const PrintedFile file{sample_document()};
  BOOST_TEST(has_picture(file, ".svg"));
  BOOST_TEST(!has_picture(file, ".emf"));
  BOOST_TEST(file.count("//*[local-name()='blip']/@r:embed") == 1U);
}

BOOST_AUTO_TEST_CASE(a_table_last_has_a_paragraph_after_it_in_word_only) {
  const PrintedFile printed{document_ending_with_table()};
  BOOST_TEST(printed.count("/w:document/w:body/w:tbl/following-sibling::w:p") == 0U);
  const WordFile for_word{document_ending_with_table()};
  BOOST_TEST(for_word.count("/w:document/w:body/w:tbl/following-sibling::w:p[last()]"
                            "[w:pPr/w:spacing[@w:line='20' and @w:lineRule='exact']]") == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

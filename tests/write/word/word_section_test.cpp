#include "write/word/word_section.hpp"

#include <boost/test/unit_test.hpp>

#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

Document with_lying_part() {
  Document document;
  document.properties.title = "Delårsrapport";
  document.blocks = {heading(1, "Ekonomi", "ekonomi"),
                     paragraph("Text."),
                     heading(2, "Volymer", "volymer"),
                     {Landscape{{{TableBlock{wide_table("volymer-t"), 1}}}}},
                     heading(1, "Personal", "personal")};
  return document;
}

bool lies(const Landscape& /*part*/) { return false; }

std::string orientations(const WordFile& file) {
  std::string result;
  for (const auto& size : file.find("//w:pgSz")) result += size.node().attribute("w:orient") ? 'L' : 'P';
  return result;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_section)

BOOST_AUTO_TEST_CASE(a_lying_part_is_a_section_of_its_own) {
  const WordFile file{with_lying_part()};
  BOOST_TEST(orientations(file) == "PLP");
  BOOST_TEST(file.count("//w:titlePg") == 1U);
  BOOST_TEST(file.string("//w:sectPr[w:pgSz/@w:orient]/w:pgSz/@w:w") == "16838");
}

BOOST_AUTO_TEST_CASE(a_part_whose_tables_fit_an_upright_page_stands) {
  Document document = with_lying_part();
  auto& table = std::get<TableBlock>(std::get<Landscape>(document.blocks[3].value).blocks[0].value).table;
  table = small_table("volymer-t");
  const WordFile file{document};
  BOOST_TEST(orientations(file) == "P");
  BOOST_TEST(file.string("//w:tblW/@w:w") == "9638");
  BOOST_TEST(file.parts().count("word/header2.xml") == 0U);
  table.rows.push_back(row({std::string(900, 'a')}));  // wide enough to be read
  BOOST_TEST(orientations(WordFile{document}) == "P");
}

BOOST_AUTO_TEST_CASE(a_part_lies_when_a_cell_would_be_taller_than_wide) {
  Document document = with_lying_part();
  auto& table = std::get<TableBlock>(std::get<Landscape>(document.blocks[3].value).blocks[0].value).table;
  table = small_table("volymer-t");
  table.columns.assign(6, {"Text", Align::left, 1});
  std::string text;
  for (int i = 0; i < 4; ++i) text += "några ord ";
  table.rows = {row({text, text, text, text, text, text})};
  BOOST_TEST(orientations(WordFile{document}) == "P");
  for (int i = 0; i < 40; ++i) text += "några ord ";
  table.rows = {row({text, text, text, text, text, text})};
  BOOST_TEST(orientations(WordFile{document}) == "PLP");
}

BOOST_AUTO_TEST_CASE(a_table_in_a_lying_part_is_as_wide_as_its_page) {
  BOOST_TEST(WordFile{with_lying_part()}.string("//w:tblW/@w:w") == "14570");
}

BOOST_AUTO_TEST_CASE(headers_and_footers_fit_the_width_of_their_pages) {
  const WordFile file{with_lying_part()};
  BOOST_TEST(file.text("word/header1.xml").find("w:pos=\"9638\"") != std::string::npos);
  BOOST_TEST(file.text("word/header2.xml").find("w:pos=\"14570\"") != std::string::npos);
  BOOST_TEST(file.text("word/footer2.xml").find("w:pos=\"14570\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_heading_goes_with_the_lying_part_it_stands_over) {
  const auto document = with_lying_part();
  const auto sections = sections_of(document.blocks, lies);
  BOOST_REQUIRE(sections.size() == 3U);
  BOOST_TEST(sections[0].blocks.size() == 2U);
  BOOST_TEST(std::get<Heading>(sections[1].blocks.front()->value).id == "volymer");
}

BOOST_AUTO_TEST_CASE(a_chapter_without_text_stays_where_it_is) {
  Document document = with_lying_part();
  document.blocks[1] = heading(1, "Tomt kapitel", "tomt");
  const auto sections = sections_of(document.blocks, lies);
  BOOST_TEST(sections[0].blocks.size() == 1U);
  BOOST_TEST(sections[1].blocks.size() == 3U);
}

BOOST_AUTO_TEST_CASE(lying_parts_in_a_row_are_one_section) {
  Document document = with_lying_part();
  document.blocks.insert(document.blocks.begin() + 4, {Landscape{{{TableBlock{wide_table("mer"), 2}}}}});
  BOOST_TEST(orientations(WordFile{document}) == "PLP");
}

BOOST_AUTO_TEST_CASE(a_heading_between_lying_parts_leaves_no_empty_page) {
  Document document = with_lying_part();
  document.blocks.push_back({Landscape{{{TableBlock{wide_table("mer"), 2}}}}});
  const auto sections = sections_of(document.blocks, lies);
  BOOST_REQUIRE(sections.size() == 2U);
  BOOST_TEST(std::get<Heading>(sections[1].blocks[2]->value).id == "personal");
}

BOOST_AUTO_TEST_CASE(a_document_may_begin_and_end_lying_down) {
  Document document = with_lying_part();
  document.blocks = {document.blocks[3]};
  BOOST_TEST(orientations(WordFile{document}) == "PL");
  document.properties.title = "";
  BOOST_TEST(orientations(WordFile{document}) == "L");
}

BOOST_AUTO_TEST_CASE(a_part_without_anything_to_show_does_not_harm_the_file) {
  Document document = with_lying_part();
  document.blocks.insert(document.blocks.begin(), paragraph(""));
  document.blocks.erase(document.blocks.begin() + 1, document.blocks.begin() + 4);
  document.blocks.push_back({Landscape{{paragraph("")}}});
  const WordFile file{document};
  BOOST_TEST(orientations(file) == "PLP");
  BOOST_TEST(file.count("//w:sectPr[parent::w:pPr or parent::w:body]") == 3U);
}

BOOST_AUTO_TEST_SUITE_END()

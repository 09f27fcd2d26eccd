#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "write/pdf/contents_tags.hpp"
#include "write/pdf/decorations.hpp"
#include "write/pdf/parent_tree.hpp"
#include "write/pdf/pdf_rules.hpp"
#include "write/pdf/small_pdf.hpp"
#include "write/pdf/structure_tree.hpp"
#include "write/pdf/table_tags.hpp"
#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

using Handle = QPDFObjectHandle;

/// "/TOC(/TOCI(/Contents 1))"
std::string shape(Handle element) {
  std::string text;
  for (auto kid : elements_in(element)) {
    const auto inner = shape(kid);
    text += (text.empty() ? "" : " ") + kid.getKey("/S").getName() + (inner.empty() ? "" : "(" + inner + ")");
  }
  return text;
}

void add_entry(SmallPdf& file, Handle document, Handle page, const std::string& heading, int number) {
  auto entry = file.add_element(document, "/Contents 1");
  auto text = file.add_element(entry, "/Link", page, {number});
  file.add_link(text, page, heading + "\t", {50, 100, 500, 110});
  auto figure = file.add_element(entry, "/Link", page, {number + 1});
  file.add_link(figure, page, "7", {500, 100, 538, 110});
}

/// A table of tags: a row of headings and `rows` rows of two cells.
Handle add_table(SmallPdf& file, Handle document, std::size_t rows) {
  auto table = file.add_element(document, "/Table");
  for (std::size_t i = 0; i <= rows; ++i) {
    auto row = file.add_element(table, "/TR");
    for (int cell = 0; cell < 2; ++cell) {
      auto element = file.add_element(row, i == 0 ? "/TH" : "/TD");
      if (i == 0) add_attributes(element, Handle::parse("<< /O /Table /Scope /Column >>"));
    }
  }
  return table;
}

Document document_with(Table table) {
  Document document;
  document.blocks.push_back({TableBlock{std::move(table), 1}});
  return document;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pdf_tags)

BOOST_AUTO_TEST_CASE(a_picture_that_says_nothing_leaves_the_structure) {
  SmallPdf file;
  auto page = file.add_page("");
  auto document = file.add_element({}, "/Document");
  file.add_element({}, "/Figure", page, {0});
  auto chart = file.add_element(document, "/Figure", page, {1});
  chart.replaceKey("/Alt", Handle::newUnicodeString("Sjukfrånvaron minskar."));
  file.add_element(document, "/Figure", page, {2}).replaceKey("/Alt", Handle::newString(""));
  const auto decorations = take_out_decorations(file.pdf());
  BOOST_TEST(shape(file.tree()) == "/Document(/Figure)");
  BOOST_TEST((decorations == MarkedContent{{page.getObjGen(), {0, 2}}}));
  BOOST_TEST(file.parent_entry(0).getArrayItem(0).isNull());
  BOOST_TEST((file.parent_entry(0).getArrayItem(1).getObjGen() == chart.getObjGen()));
  BOOST_TEST(file.parent_entry(0).getArrayItem(2).isNull());
}

BOOST_AUTO_TEST_CASE(paragraphs_of_contents_become_a_table_of_contents) {
  SmallPdf file;
  auto page = file.add_page("");
  auto document = file.add_element({}, "/Document");
  file.add_element(document, "/P");
  add_entry(file, document, page, "Ekonomi", 0);
  add_entry(file, document, page, "Personal", 2);
  file.add_element(document, "/H1");
  tag_contents(file.pdf());
  BOOST_TEST(shape(file.tree()) ==
             "/Document(/P /TOC(/TOCI(/Contents 1(/Link(/Span))) /TOCI(/Contents 1(/Link(/Span)))) /H1)");
  for (const auto& fault : broken_structure_rules(file.pdf()))
    BOOST_TEST(fault == "unknown type /Contents 1");  // the role map is LibreOffice's
}

BOOST_AUTO_TEST_CASE(an_entry_of_the_contents_is_one_link_with_its_page) {
  SmallPdf file;
  auto page = file.add_page("");
  add_entry(file, file.add_element({}, "/Document"), page, "Ekonomi", 0);
  tag_contents(file.pdf());
  const auto links = page.getKey("/Annots").getArrayAsVector();
  BOOST_REQUIRE(links.size() == 1U);
  Handle link = links.front();
  BOOST_TEST(link.getKey("/Contents").getUTF8Value() == "Ekonomi, sidan 7");
  BOOST_TEST(link.getKey("/Rect").getArrayAsRectangle().urx == 538);
  BOOST_TEST(!file.parent_entry(1).isNull());
  BOOST_TEST(file.parent_entry(2).isNull());  // the number's own link
}

BOOST_AUTO_TEST_CASE(the_first_cell_of_a_row_is_its_heading) {
  SmallPdf file;
  auto table = add_table(file, file.add_element({}, "/Document"), 1);
  Table own = small_table("t");
  own.description = "Antal per enhet.";
  complete_table_tags(file.pdf(), document_with(own));
  BOOST_TEST(shape(table) == "/TR(/TH /TH) /TR(/TH /TD)");
  BOOST_TEST(broken_structure_rules(file.pdf()).empty());
  BOOST_TEST(table.getKey("/A").getArrayItem(0).getKey("/Summary").getUTF8Value() == "Antal per enhet.");
}

BOOST_AUTO_TEST_CASE(a_verdict_has_no_heading_in_its_row) {
  SmallPdf file;
  auto table = add_table(file, file.add_element({}, "/Document"), 1);
  Table own = small_table("t");
  own.kind = TableKind::verdict;
  complete_table_tags(file.pdf(), document_with(own));
  BOOST_TEST(shape(table) == "/TR(/TH /TH) /TR(/TD /TD)");
}

BOOST_AUTO_TEST_CASE(tables_that_are_not_the_documents_are_left_alone) {
  SmallPdf file;
  auto document = file.add_element({}, "/Document");
  auto table = add_table(file, document, 2);
  complete_table_tags(file.pdf(), document_with(small_table("t")));
  BOOST_TEST(shape(table) == "/TR(/TH /TH) /TR(/TD /TD) /TR(/TD /TD)");
  add_table(file, document, 1);
  complete_table_tags(file.pdf(), document_with(small_table("t")));
  BOOST_TEST(shape(document).find("/TR(/TH /TD)") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_second_line_of_a_link_gets_the_tag_of_its_first) {
  SmallPdf file;
  auto page = file.add_page("");
  auto element = file.add_element(file.add_element({}, "/Document"), "/Link", page, {0});
  file.add_link(element, page, "En lång rubrik", {50, 110, 538, 120});
  auto rest = file.add_link({}, page, "En lång rubrik", {50, 100, 538, 110});
  file.add_link({}, page, "Något annat", {50, 100, 538, 110});
  complete_parent_tree(file.pdf());
  BOOST_TEST(page.getKey("/Annots").getArrayNItems() == 2);
  BOOST_REQUIRE(rest.getKey("/StructParent").isInteger());
  BOOST_TEST(
      (file.parent_entry(rest.getKey("/StructParent").getIntValue()).getObjGen() == element.getObjGen()));
  BOOST_TEST(kids_of(element).size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_page_without_tags_has_its_place_in_the_structure) {
  SmallPdf file;
  file.add_page("");
  auto empty = file.add_page("");
  empty.removeKey("/StructParents");
  complete_parent_tree(file.pdf());
  BOOST_REQUIRE(empty.getKey("/StructParents").isInteger());
  BOOST_TEST(file.parent_entry(empty.getKey("/StructParents").getIntValue()).isArray());
}

BOOST_AUTO_TEST_CASE(the_rules_find_what_is_broken) {
  SmallPdf file;
  auto page = file.add_page("");
  auto document = file.add_element({}, "/Document");
  file.add_element(document, "/TD");
  file.add_element(document, "/H2");
  file.add_element(document, "/Figure", page, {0});
  file.add_element(document, "/Rubrik");
  add_table(file, document, 1);
  file.add_link({}, page, "En länk", {50, 100, 538, 110});
  const std::vector<std::string> broken{"/TD in /Document", "heading level skipped before /H2",
                                        "figure without text", "unknown type /Rubrik",
                                        "table without summary"};
  BOOST_TEST(broken_structure_rules(file.pdf()) == broken, boost::test_tools::per_element());
  const auto all = broken_rules(file.pdf());
  for (const char* fault : {"the file has no identifier", "the language is not Swedish", "no outline",
                            "links in another order than the text"})
    BOOST_TEST((std::ranges::find(all, fault) != all.end()), fault);
}

BOOST_AUTO_TEST_SUITE_END()

#include "write/word/word_writer.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

Document report() {
  Document document;
  document.properties = {"Delårsrapport per augusti 2025",
                         "Socialnämnden",
                         "Norrtälje kommun",
                         "SN25-231",
                         "2025-09-18",
                         "Socialkontoret",
                         "Arbetsmaterial",
                         "2025-08",
                         "Redovisa 0.1.0",
                         "6f1ed002"};
  document.blocks = {heading(1, "Sammanfattning", "sammanfattning"),
                     paragraph("Nämnden redovisar ett överskott."),
                     heading(2, "Ekonomi & personal", "ekonomi"),
                     {TableBlock{small_table("drift"), 1}},
                     {Remark{"Kommentar – Utfall (2025-08-31)", {paragraph("Lägre kostnader.")}}},
                     {List{false, 1, {{paragraph("första punkten")}, {paragraph("andra punkten")}}}},
                     {Quote{{paragraph("Ett citat.")}}},
                     {CodeBlock{"redovisa rapport\n  --format docx\n"}},
                     heading(3, "Uppföljning", "uppfoljning")};
  return document;
}

Document report_without(std::string Properties::*property) {
  Document document = report();
  document.properties.*property = "";
  return document;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

void require_order(const WordFile& file, const std::string& xpath, const std::vector<std::string>& order) {
  for (const auto& properties : file.find(xpath)) {
    auto next = order.begin();
    for (const auto& property : properties.node().children()) {
      next = std::find(next, order.end(), property.name());
      BOOST_REQUIRE_MESSAGE(next != order.end(), xpath << ": " << property.name() << " is out of order");
    }
  }
}

const std::string body = "/w:document/w:body/w:p";
const std::string contents = "//w:sdt//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'TOC') and w:hyperlink]";

}  // namespace

BOOST_AUTO_TEST_SUITE(word_writer)

BOOST_AUTO_TEST_CASE(the_same_document_gives_the_same_bytes) {
  BOOST_TEST((write_word(report(), standard_look()) == write_word(report(), standard_look())));
}

BOOST_AUTO_TEST_CASE(every_part_is_well_formed) {
  const WordFile file{report()};
  for (const auto& [name, bytes] : file.parts()) {
    pugi::xml_document part;
    BOOST_TEST(part.load_buffer(bytes.data(), bytes.size()), name);
  }
}

BOOST_AUTO_TEST_CASE(all_that_the_document_says_is_in_the_file) {
  const WordFile file{report()};
  const std::string text = file.string("//w:t");
  for (const char* said :
       {"Sammanfattning", "Nämnden redovisar ett överskott.", "Ekonomi & personal", "Nettokostnad, tkr",
        "Socialkontor", "\u2212246\u00A0558\u00A0tkr", "Kommentar – Utfall (2025-08-31)", "Lägre kostnader.",
        "andra punkten", "Ett citat.", "redovisa rapport", "  --format docx"})
    BOOST_TEST(holds(text, said), said);
}

BOOST_AUTO_TEST_CASE(nothing_makes_word_ask_about_fields_when_it_opens_the_file) {
  const WordFile file{report()};
  BOOST_TEST(file.count("//@w:dirty") == 0U);
  BOOST_TEST(!holds(file.text("word/settings.xml"), "updateFields"));
}

BOOST_AUTO_TEST_CASE(the_contents_link_to_every_heading_and_say_no_page_that_nobody_knows) {
  const WordFile file{report()};
  BOOST_TEST(file.count(contents) == 3U);
  for (const auto& link : file.find(contents + "/w:hyperlink/@w:anchor"))
    BOOST_TEST(file.count("//w:bookmarkStart[@w:name='" + std::string{link.attribute().value()} + "']") ==
               1U);
  BOOST_TEST(file.string(contents + "//w:t") == "SammanfattningEkonomi & personalUppföljning");
  BOOST_TEST(file.count(contents + "/w:pPr/w:tabs/w:tab[@w:leader='dot']") == 0U);
  BOOST_TEST(file.count(contents + "//w:instrText[contains(., 'PAGEREF')]") == 3U);
}

BOOST_AUTO_TEST_CASE(years_in_the_title_are_not_broken_at_their_dash) {
  Document document = report();
  const std::string title = "//w:p[w:pPr/w:pStyle/@w:val='Title']//w:br/following::w:t[1]";
  document.properties.title = "Program 2019–2024";
  BOOST_TEST(WordFile{document}.count(title) == 0U);  // it has room on one line
  document.properties.title = "Socialpolitiskt program 2019–2024";
  BOOST_TEST(WordFile{document}.string(title) == "2019–2024");
}

BOOST_AUTO_TEST_CASE(the_contents_go_no_deeper_than_the_report_says) {
  Document document = report();
  document.properties.contents_levels = 1;
  const WordFile file{document};
  BOOST_TEST(file.count(contents) < 3U);
  BOOST_TEST(file.count("//w:sdt//w:pStyle[@w:val='TOC2']") == 0U);
}

BOOST_AUTO_TEST_CASE(a_report_without_title_page_begins_with_its_title_and_goes_on_below_it) {
  Document document = report();
  document.properties.title_page = false;
  document.properties.contents_levels = 0;
  const WordFile file{document};
  BOOST_TEST(file.count("//w:titlePg") == 0U);
  BOOST_TEST(file.count("//w:sdt") == 0U);
  BOOST_TEST(file.count("//w:body/w:p[w:pPr/w:pStyle/@w:val='PageTitle']") == 1U);
  BOOST_TEST(file.count("//w:pageBreakBefore") == 1U);
  BOOST_TEST(file.count("//w:body/w:p[4]/w:pPr/w:pageBreakBefore[@w:val='0']") == 1U);
}

BOOST_AUTO_TEST_CASE(without_a_title_page_the_contents_follow_the_title_on_its_page) {
  Document document = report();
  document.properties.title_page = false;
  const WordFile file{document};
  BOOST_TEST(file.count("//w:p[w:pPr/w:pStyle/@w:val='TOCHeading']/w:pPr/w:pageBreakBefore[@w:val='0']") ==
             1U);
  document.properties.title_page = true;
  BOOST_TEST(WordFile{document}.count(
                 "//w:p[w:pPr/w:pStyle/@w:val='TOCHeading']/w:pPr/w:pageBreakBefore[@w:val='0']") == 0U);
}

BOOST_AUTO_TEST_CASE(known_page_numbers_stand_in_the_contents_after_a_leader) {
  const WordFile file{report(), {{"ekonomi", 4}}};
  const std::string entry = contents + "[w:hyperlink/@w:anchor='ekonomi']";
  BOOST_TEST(file.string(entry + "//w:t") == "Ekonomi & personal4");
  BOOST_TEST(file.count(entry + "/w:pPr/w:tabs/w:tab[@w:leader='dot']") == 1U);
}

BOOST_AUTO_TEST_CASE(a_report_with_few_headings_has_no_contents) {
  Document document = report();
  document.blocks.pop_back();
  BOOST_TEST(WordFile{document}.count("//w:sdt") == 0U);
}

BOOST_AUTO_TEST_CASE(fields_begin_separate_and_end_in_pairs) {
  const WordFile file{report()};
  for (const char* kind : {"begin", "separate", "end"})
    BOOST_TEST(file.count("//w:fldChar[@w:fldCharType='" + std::string{kind} + "']") == 5U);
}

BOOST_AUTO_TEST_CASE(the_header_shows_title_status_and_case_number) {
  const WordFile file{report()};
  const auto& header = file.text("word/header1.xml");
  for (const char* said :
       {"Delårsrapport per augusti 2025", ", socialnämnden", "Arbetsmaterial", "Dnr SN25-231"})
    BOOST_TEST(holds(header, said), said);
  BOOST_TEST(!holds(header, "w:sdt"));
  BOOST_TEST(holds(file.text("word/footer1.xml"), "Socialnämnden"));
}

BOOST_AUTO_TEST_CASE(a_report_without_case_number_has_no_label_for_it) {
  const WordFile file{report_without(&Properties::case_number)};
  BOOST_TEST(!holds(file.text("word/header1.xml"), "Dnr"));
  BOOST_TEST(!holds(file.string("//w:t"), "Diarienummer"));
  BOOST_TEST(!holds(file.text("docProps/custom.xml"), "Diarienummer"));
}

BOOST_AUTO_TEST_CASE(a_decided_report_bears_no_status) {
  const WordFile file{report_without(&Properties::status)};
  BOOST_TEST(!holds(file.text("word/header1.xml"), "Arbetsmaterial"));
  BOOST_TEST(file.count("//w:p[w:pPr/w:pStyle/@w:val='Status']") == 0U);
}

BOOST_AUTO_TEST_CASE(the_title_page_has_neither_header_nor_footer_text) {
  const WordFile file{report()};
  BOOST_TEST(file.count("//w:sectPr/w:titlePg") == 1U);
  BOOST_TEST(file.count("//w:footerReference[@w:type='first']") == 0U);
  BOOST_TEST(!holds(file.text("word/header3.xml"), "<w:t"));
}

BOOST_AUTO_TEST_CASE(a_title_page_written_in_the_document_replaces_the_one_from_its_properties) {
  Document document = report();
  document.blocks.insert(document.blocks.begin(), {Paragraph{{{"Egen titel"}}, ParagraphRole::title}});
  const WordFile file{document};
  BOOST_TEST(file.string(body + "[w:pPr/w:pStyle/@w:val='Title']//w:t") == "Egen titel");
}

BOOST_AUTO_TEST_CASE(the_properties_come_from_the_document_and_never_from_the_clock) {
  const WordFile file{report()};
  const auto& core = file.text("docProps/core.xml");
  for (const char* said : {">Delårsrapport per augusti 2025<", ">Socialnämnden, Norrtälje kommun<",
                           ">Socialkontoret<", ">sv-SE<", ">2025-09-18T00:00:00Z<"})
    BOOST_TEST(holds(core, said), said);
  for (const char* said :
       {"Diarienummer", "Period", "Nämnd", "Programversion", "Underlagets kontrollsumma", ">6f1ed002<"})
    BOOST_TEST(holds(file.text("docProps/custom.xml"), said), said);
  BOOST_TEST(
      !holds(WordFile{report_without(&Properties::date)}.text("docProps/core.xml"), "dcterms:created"));
}

BOOST_AUTO_TEST_CASE(text_stays_text) {
  Document document = report();
  document.blocks.push_back(paragraph("{ PAGE } <w:t> & \"citat\" \x01\x1F \xFF \xEF\xBF\xBF."));
  const WordFile file{document};
  BOOST_TEST(file.string(body + "[last()]//w:t") == "{ PAGE } <w:t> & \"citat\"  \uFFFD \uFFFD\uFFFD\uFFFD.");
}

BOOST_AUTO_TEST_CASE(a_line_break_in_the_text_is_a_line_break_in_word) {
  Document document = report();
  document.blocks.push_back(paragraph("rad ett\nrad två"));
  const WordFile file{document};
  BOOST_TEST(file.count(body + "[last()]/w:r/w:br") == 1U);
  BOOST_TEST(file.string(body + "[last()]//w:t") == "rad ettrad två");
}

BOOST_AUTO_TEST_CASE(each_numbered_list_begins_anew_and_bullets_share_one_numbering) {
  Document document = report();
  const Block steps{List{true, 1, {{paragraph("steg")}}}}, later{List{true, 4, {{paragraph("senare steg")}}}};
  const Block points{List{false, 1, {{paragraph("punkt")}}}};
  document.blocks = {steps, points, later, points};
  const WordFile file{document};
  const auto id = [&](int n) {
    return file.string(body + "[w:pPr/w:numPr][" + std::to_string(n) + "]//w:numId/@w:val");
  };
  BOOST_TEST(id(1) != id(3));
  BOOST_TEST(id(2) == id(4));
  BOOST_TEST(holds(file.text("word/numbering.xml"), "<w:startOverride w:val=\"4\"/>"));
}

BOOST_AUTO_TEST_CASE(properties_stand_in_the_order_that_the_schema_demands) {
  const WordFile file{report(), {{"ekonomi", 4}}};
  require_order(file, "//w:pPr",
                {"w:pStyle", "w:keepNext", "w:pageBreakBefore", "w:numPr", "w:tabs", "w:spacing", "w:ind",
                 "w:jc", "w:sectPr"});
  require_order(file, "//w:rPr", {"w:rStyle", "w:b", "w:bCs", "w:i", "w:iCs", "w:color", "w:shd"});
  require_order(file, "//w:tcPr", {"w:tcW", "w:tcBorders", "w:shd"});
  require_order(file, "//w:tblPr",
                {"w:tblStyle", "w:tblW", "w:tblInd", "w:tblLayout", "w:tblCellMar", "w:tblLook",
                 "w:tblCaption", "w:tblDescription"});
}

BOOST_AUTO_TEST_CASE(no_paragraph_of_the_body_is_empty) {
  BOOST_TEST(WordFile{report()}.count(body + "[not(w:r) and not(w:hyperlink)]") == 0U);
}

BOOST_AUTO_TEST_CASE(an_empty_document_is_still_a_document) {
  const WordFile file{Document{}};
  BOOST_TEST(file.count("/w:document/w:body/w:sectPr") == 1U);
  BOOST_TEST(file.count("//w:titlePg") == 0U);
}

BOOST_AUTO_TEST_CASE(what_follows_in_an_item_has_no_number_of_its_own_and_a_quote_stays_a_quote) {
  const List list{false, 1, {{paragraph("Ett"), paragraph("mer om ett"), {Quote{{paragraph("sagt")}}}}}};
  const WordFile file{Document{{}, {{list}}}};
  BOOST_TEST(file.count("//w:p[w:r/w:t='Ett']/w:pPr/w:numPr/w:numId[@w:val!='0']") == 1U);
  BOOST_TEST(file.count("//w:p[w:r/w:t='mer om ett']/w:pPr/w:numPr/w:numId[@w:val='0']") == 1U);
  BOOST_TEST(file.count("//w:p[w:r/w:t='sagt']/w:pPr[w:pStyle/@w:val='Quote']/w:ind") == 1U);
}

BOOST_AUTO_TEST_CASE(a_table_after_a_list_or_in_a_comment_keeps_its_distance_and_the_comments_edge) {
  const List list{false, 1, {{paragraph("Ett")}}};
  const Block table{TableBlock{small_table("t")}};
  const WordFile file{Document{{}, {{list}, table}}};
  BOOST_TEST(file.count("//w:p[w:pPr/w:pStyle/@w:val='TableGap']/following-sibling::w:tbl") == 1U);
  const WordFile remark{Document{{}, {{Remark{"Kommentar", {paragraph("Text"), table}}}}}};
  BOOST_TEST(remark.count("//w:tbl/w:tblPr/w:tblInd[@w:w=227]") == 1U);
  BOOST_TEST(remark.count("//w:tbl/w:tblPr/w:tblW[@w:w=8957]") == 1U);
}

BOOST_AUTO_TEST_CASE(a_link_in_a_cell_has_its_colour_itself) {
  TableBlock block{small_table("t")};
  block.texts = {{{Run{"A"}}, {Run{"B"}}}, {{Run{.text = "länk", .link = "https://kolada.se"}}, {Run{"1"}}}};
  const WordFile file{Document{{}, {{block}}}};
  BOOST_TEST(file.count("//w:tc//w:r[w:t='länk']/w:rPr[w:rStyle/@w:val='Hyperlink']/w:color") == 1U);
}

std::size_t tightened_entries(int headings) {
  Document document;
  for (int i = 0; i < headings; ++i)
    document.blocks.push_back(heading(1, "Kapitel " + std::to_string(i), "k" + std::to_string(i)));
  return WordFile{document}.count("//w:p[w:pPr/w:pStyle/@w:val='TOC1']/w:pPr/w:spacing[@w:lineRule='exact']");
}

BOOST_AUTO_TEST_CASE(a_few_lines_of_contents_do_not_stand_on_a_page_of_their_own) {
  BOOST_TEST(tightened_entries(38) == 0U);
  BOOST_TEST(tightened_entries(42) == 42U);
  BOOST_TEST(tightened_entries(60) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

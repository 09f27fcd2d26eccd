#include "write/word_frame/content_controls.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "write/word_frame/word_part_of.hpp"

using namespace redovisa;
using namespace redovisa::test;
namespace data = boost::unit_test::data;

namespace {

const std::string core_store = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";

Properties properties() {
  Properties p;
  p.title = "Delårsrapport & mer";
  p.committee = "Socialnämnden";
  p.case_number = "SN25-231";
  p.date = "2025-09-18";
  return p;
}

std::string control(const std::string& about, const std::string& content) {
  return "<w:sdt><w:sdtPr>" + about + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
}
std::string run(const std::string& text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }

std::string binding(const std::string& path, const std::string& store) {
  return "<w:dataBinding w:xpath=\"" + path + "\" w:storeItemID=\"" + store + "\"/>";
}

struct Filled {
  pugi::xml_document part;
  FrameNotes notes;
};

Filled filled(const std::string& content, const WordTemplate& word_template = {}) {
  Filled result{word_part_of(content), {}};
  BoundValues bound{word_template};
  fill_controls(result.part, properties(), bound, result.notes);
  return result;
}

struct NameCase {
  std::string about, shown;
};
std::ostream& operator<<(std::ostream& out, const NameCase& c) { return out << c.about; }

const std::vector<NameCase> name_cases{
    {"<w:tag w:val=\"titel\"/>", "Delårsrapport & mer"},
    {"<w:tag w:val=\"TITLE\"/>", "Delårsrapport & mer"},
    {"<w:alias w:val=\"Diarienummer:\"/>", "SN25-231"},
    {"<w:alias w:val=\"Ärendets nr\"/><w:tag w:val=\"Dnr\"/>", "SN25-231"},
    {"<w:tag w:val=\"Case number\"/>", "SN25-231"},
    {"<w:alias w:val=\"Nämnd\"/><w:tag w:val=\"ruta 7\"/>", "Socialnämnden"},
    {"<w:tag w:val=\"datum\"/>", "2025-09-18"},
    {binding("/ns1:coreProperties[1]/ns0:title[1]", core_store), "Delårsrapport & mer"},
    {"<w:alias w:val=\"Handläggare\"/>", "gammalt"},
    {"<w:tag w:val=\"författare\"/>", "gammalt"},
    {"", "gammalt"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(word_frame_content_controls)

BOOST_DATA_TEST_CASE(a_control_is_known_by_tag_title_or_binding, data::make(name_cases), c) {
  BOOST_TEST(shown_text(filled("<w:p>" + control(c.about, run("gammalt")) + "</w:p>").part) == c.shown);
  BOOST_TEST(shown_text(filled(control(c.about, "<w:p>" + run("gam") + run("malt") + "</w:p>")).part) ==
             c.shown);
}

BOOST_AUTO_TEST_CASE(a_prompt_gives_way_with_its_look) {
  const auto result =
      filled("<w:p>" +
             control("<w:rPr><w:b/></w:rPr><w:tag w:val=\"titel\"/><w:placeholder><w:docPart "
                     "w:val=\"x\"/></w:placeholder>"
                     "<w:showingPlcHdr/>",
                     "<w:r><w:rPr><w:color w:val=\"808080\"/></w:rPr><w:t>[Titel]</w:t></w:r>") +
             "</w:p>");
  BOOST_TEST(result.part.select_nodes("//w:showingPlcHdr | //w:placeholder").empty());
  BOOST_TEST(result.part.select_nodes("//w:sdtContent/w:r/w:rPr/w:b").size() == 1U);
  BOOST_TEST(result.part.select_nodes("//w:sdtContent/w:r/w:rPr/w:color").empty());
}

BOOST_AUTO_TEST_CASE(a_date_is_shown_in_the_pattern_of_its_control) {
  const auto result = filled(
      "<w:p>" +
      control(
          "<w:tag w:val=\"Datum\"/><w:date w:fullDate=\"2020-01-01T00:00:00Z\"><w:dateFormat w:val=\"d MMMM "
          "yyyy\"/></w:date>",
          run("1 januari 2020")) +
      "</w:p>");
  BOOST_TEST(shown_text(result.part) == "18 september 2025");
  BOOST_TEST(std::string{result.part.select_node("//w:date").node().attribute("w:fullDate").value()} ==
             "2025-09-18T00:00:00Z");
}

BOOST_AUTO_TEST_CASE(a_status_that_there_is_none_of_is_taken_away) {
  BOOST_TEST(
      shown_text(filled("<w:p>" + control("<w:tag w:val=\"Status\"/>", run("UTKAST")) + "</w:p>").part) ==
      "");
}

BOOST_AUTO_TEST_CASE(what_nobody_knows_is_left_and_noted) {
  const auto result = filled("<w:p>" + control("<w:alias w:val=\"Telefon\"/>", run("[Telefon]")) +
                             control("<w:tag w:val=\"Författare\"/>", run("[Namn]")) + "</w:p>");
  BOOST_TEST(shown_text(result.part) == "[Telefon][Namn]");
  BOOST_TEST(result.notes.unknown_controls.contains("Telefon"));
  BOOST_TEST(result.notes.without_value.contains("författare"));
}

BOOST_AUTO_TEST_CASE(an_empty_control_gets_what_may_stand_where_it_is) {
  const std::string title = control("<w:tag w:val=\"titel\"/>", "");
  const auto block = filled(title);
  BOOST_TEST(block.part.select_nodes("//w:sdtContent/w:p/w:r/w:t").size() == 1U);
  BOOST_TEST(block.part.select_nodes("//w:sdtContent/w:r").empty());
  const auto cell = filled("<w:p><w:r><w:txbxContent>" + title + "</w:txbxContent></w:r></w:p>");
  BOOST_TEST(cell.part.select_nodes("//w:sdtContent/w:p/w:r/w:t").size() == 1U);
  const auto inner = filled("<w:p>" + control("<w:alias w:val=\"yttre\"/>", title) + "</w:p>");
  BOOST_TEST(inner.part.select_nodes("//w:sdtContent/w:r/w:t").size() == 1U);
  BOOST_TEST(inner.part.select_nodes("//w:sdtContent/w:p").empty());
  const auto row = filled("<w:tbl><w:tr>" + title + "</w:tr></w:tbl>");
  BOOST_TEST(row.part.select_nodes("//w:sdtContent/*").empty());
}

BOOST_AUTO_TEST_CASE(a_control_within_another_is_filled_too) {
  const auto result = filled(control("<w:alias w:val=\"Försättsblad\"/>",
                                     "<w:p>" + control("<w:tag w:val=\"dnr\"/>", run("x")) + "</w:p>"));
  BOOST_TEST(shown_text(result.part) == "SN25-231");
}

BOOST_AUTO_TEST_CASE(a_control_within_one_that_is_filled_goes_with_its_old_text) {
  const auto result = filled(
      "<w:p>" + control("<w:tag w:val=\"titel\"/>", run("a") + control("<w:tag w:val=\"dnr\"/>", run("b"))) +
      "</w:p>");
  BOOST_TEST(shown_text(result.part) == "Delårsrapport & mer");
}

BOOST_AUTO_TEST_CASE(a_binding_that_would_show_something_else_is_cut) {
  const auto wrong = filled(
      "<w:p>" +
      control("<w:tag w:val=\"Dnr\"/>" + binding("/c:coreProperties[1]/d:subject[1]", core_store), run("x")) +
      "</w:p>");
  BOOST_TEST(shown_text(wrong.part) == "SN25-231");
  BOOST_TEST(wrong.part.select_nodes("//w:dataBinding").empty());
  const auto right =
      filled("<w:p>" + control(binding("/c:coreProperties[1]/d:title[1]", core_store), run("x")) + "</w:p>");
  BOOST_TEST(right.part.select_nodes("//w:dataBinding").size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_custom_xml_of_a_binding_is_filled) {
  WordTemplate word_template;
  word_template.document = "word/document.xml";
  word_template.parts["word/document.xml"] = {"<w/>", {{"rId1", "customXml", "customxml/item1.xml", false}}};
  word_template.parts["customxml/item1.xml"] = {"<m xmlns=\"u\"><dnr>gammalt</dnr></m>",
                                                {{"rId1", "customXmlProps", "customxml/p.xml", false}}};
  word_template.parts["customxml/p.xml"] = {"<ds:datastoreItem ds:itemID=\"{AB}\" xmlns:ds=\"d\"/>", {}};
  auto part = word_part_of(
      "<w:p>" + control("<w:tag w:val=\"Dnr\"/>" + binding("/n:m[1]/n:dnr[1]", "{ab}"), run("x")) + "</w:p>");
  BoundValues bound{word_template};
  FrameNotes notes;
  fill_controls(part, properties(), bound, notes);
  BOOST_TEST(part.select_nodes("//w:dataBinding").size() == 1U);
  BOOST_REQUIRE(bound.kept_items().size() == 1U);
  BOOST_TEST(bound.kept_items().front().xml.find("<dnr>SN25-231</dnr>") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

#include "write/word_frame/own_text.hpp"

#include <boost/test/unit_test.hpp>

#include "write/word_frame/own_text_markup.hpp"
#include "write/word_frame/template_sections.hpp"
#include "write/word_frame/word_part_of.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

std::string p(const std::string& text) { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"; }
std::string control(const std::string& tag, const std::string& content) {
  return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/></w:sdtPr><w:sdtContent>" + content +
         "</w:sdtContent></w:sdt>";
}
std::string section(const std::string& inner) {
  return "<w:p><w:pPr><w:sectPr>" + inner + "</w:sectPr></w:pPr></w:p>";
}
const std::string contents =
    "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
    "<w:sdtContent>" +
    p("Innehåll") + "</w:sdtContent></w:sdt>";
const std::string page_break = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

struct Parts {
  std::string before_contents, before_report, after_report;
  OwnText text;
};

/// What of a body stays, as its words.
Parts parts_of(const std::string& body) {
  const auto part = word_part_of(body);
  Parts parts;
  parts.text = own_text_of(part.first_child());
  const auto words = [](const std::vector<pugi::xml_node>& blocks) {
    std::string all;
    for (const auto& block : blocks) all += shown_text(block) + "|";
    return all;
  };
  parts.before_contents = words(parts.text.before_contents);
  parts.before_report = words(parts.text.before_report);
  parts.after_report = words(parts.text.after_report);
  return parts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_frame_own_text)

BOOST_AUTO_TEST_CASE(the_report_stands_where_the_template_says) {
  for (const std::string& marker :
       {control("Rapport", p("x")), "<w:p>" + control("innehåll", "<w:r/>") + "</w:p>",
        std::string{"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"Rapport\"/><w:r/></w:p>"}}) {
    const auto parts = parts_of(p("Före") + marker + p("Efter"));
    BOOST_TEST(parts.text.has_marker);
    BOOST_TEST(parts.before_contents == "Före|");
    BOOST_TEST(parts.after_report == "Efter|");
  }
}

BOOST_AUTO_TEST_CASE(the_templates_list_of_contents_says_where_ours_goes) {
  const auto parts = parts_of(p("Titelsida") + contents + p("Förord") + control("Rapport", p("x")));
  BOOST_TEST(parts.before_contents == "Titelsida|");
  BOOST_TEST(parts.before_report == "Förord|");
}

BOOST_AUTO_TEST_CASE(a_title_page_that_shows_the_title_stays) {
  const std::string title = "<w:p>" + control("Titel", "<w:r><w:t>T</w:t></w:r>") + "</w:p>";
  BOOST_TEST(parts_of(title + p("Kommunen") + section("") + p("Exempel")).before_contents == "T|Kommunen||");
  BOOST_TEST(parts_of(title + p("Kommunen") + page_break + p("Exempel")).before_contents == "T|Kommunen||");
  // Without any break it ends with its last control.
  const std::string number = "<w:p>" + control("Dnr", "<w:r><w:t>N</w:t></w:r>") + "</w:p>";
  const auto parts = parts_of(title + p("Kommunen") + number + p("Exempel"));
  BOOST_TEST(parts.before_contents == "T|Kommunen|N|");
  BOOST_TEST(parts.text.leaves_out_text);
}

BOOST_AUTO_TEST_CASE(text_without_the_title_is_an_example) {
  const auto parts = parts_of(p("Rubrik") + p("Löpande text") + section("") + p("mer"));
  BOOST_TEST(parts.before_contents == "");
  BOOST_TEST(parts.text.leaves_out_text);
  BOOST_TEST(!parts_of("<w:p/>").text.leaves_out_text);
}

BOOST_AUTO_TEST_CASE(a_place_within_a_table_is_told_and_not_used) {
  const auto parts =
      parts_of("<w:tbl><w:tr><w:tc>" + control("Rapport", p("x")) + "</w:tc></w:tr></w:tbl>" + p("Efter"));
  BOOST_TEST(parts.text.marker_is_inside);
  BOOST_TEST(!parts.text.has_marker);
}

BOOST_AUTO_TEST_CASE(the_page_break_after_a_title_page_is_left_to_the_report) {
  const auto part = word_part_of(p("Titel") + page_break + "<w:p/>");
  OwnText text;
  for (const auto& block : part.first_child().children()) text.before_contents.push_back(block);
  const auto markup = own_text_markup(text, [](const pugi::xml_node&) {});
  BOOST_TEST(markup.before_contents.find("w:br") == std::string::npos);
  BOOST_TEST(markup.before_contents.find("Titel") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_section_has_the_headers_of_the_one_before) {
  auto part =
      word_part_of(section("<w:headerReference w:type=\"default\" r:id=\"a\"/><w:headerReference "
                           "w:type=\"first\" r:id=\"b\"/>") +
                   p("x") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"c\"/></w:sectPr>");
  const auto sections = template_sections(part.first_child());
  BOOST_REQUIRE(sections.size() == 2U);
  BOOST_TEST(sections[1].references.at("headerReference default") == "c");
  BOOST_TEST(sections[1].references.at("headerReference first") == "b");
}

BOOST_AUTO_TEST_CASE(a_lying_section_is_the_page_turned) {
  auto part = word_part_of(
      "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"-1418\" w:right=\"1134\" "
      "w:bottom=\"1134\" "
      "w:left=\"1418\" w:header=\"709\" w:footer=\"567\" w:gutter=\"284\"/><w:cols w:num=\"2\"/><w:pgNumType "
      "w:start=\"3\"/><w:titlePg/></w:sectPr>");
  const auto sections = template_sections(part.first_child());
  const PageSize page = page_of(sections[0], {});
  const auto first =
      section_markup(sections[0], {{"headerReference first", "m1"}}, page, {false, true, true});
  const auto lying = section_markup(sections[0], {}, page, {true});
  BOOST_TEST(first.find("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>") != std::string::npos);
  BOOST_TEST(first.find("w:top=\"-1418\"") != std::string::npos);  // a header of a fixed height stays so
  BOOST_TEST(first.find("w:gutter=\"284\"") != std::string::npos);
  BOOST_TEST(first.find("<w:titlePg/>") != std::string::npos);
  BOOST_TEST(first.find("w:start=\"3\"") != std::string::npos);
  BOOST_TEST(first.find("w:cols") == std::string::npos);
  BOOST_TEST(lying.find("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>") != std::string::npos);
  BOOST_TEST(lying.find("w:left=\"1702\"") != std::string::npos);  // the gutter is part of it
  BOOST_TEST(lying.find("titlePg") == std::string::npos);
  BOOST_TEST(lying.find("w:start") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

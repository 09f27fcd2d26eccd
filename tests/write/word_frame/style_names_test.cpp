#include "write/word_frame/style_names.hpp"

#include <algorithm>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <set>

#include "write/word_file.hpp"
#include "write/word_frame/style_merge.hpp"
#include "write/word_frame/word_part_of.hpp"

using namespace redovisa;
using namespace redovisa::test;
namespace data = boost::unit_test::data;

namespace {

std::string style(const std::string& id, const std::string& name, const std::string& type = "paragraph",
                  const std::string& more = "") {
  return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more +
         "</w:style>";
}

pugi::xml_document our_styles() {
  const auto& text = standard_look().parts.at("styles.xml");
  pugi::xml_document document;
  document.load_buffer(text.data(), text.size());
  return document;
}

StyleMatches matches_of(const std::string& styles) {
  const auto theirs = word_part_of(styles);
  return match_styles(our_styles().child("w:styles"), theirs.first_child());
}

std::string styles_part(const std::string& styles) {
  return "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + styles +
         "</w:styles>";
}

struct StyleCase {
  std::string id, name, type, ours;
};
std::ostream& operator<<(std::ostream& out, const StyleCase& c) { return out << c.id << " " << c.name; }

const std::vector<StyleCase> found_cases{{"Rubrik1", "heading 1", "paragraph", "Heading1"},
                                         {"Heading1", "Heading 1", "paragraph", "Heading1"},
                                         {"x", "HEADING  2", "paragraph", "Heading2"},
                                         {"y", "Rubrik 3", "paragraph", "Heading3"},
                                         {"Rubrik3", "Avsnitt", "paragraph", "Heading3"},
                                         {"Rubrik", "Title", "paragraph", "Title"},
                                         {"Brdtext", "Body Text", "paragraph", "BodyText"},
                                         {"TextBody", "Text Body", "paragraph", "BodyText"},
                                         {"a", "Brödtext", "paragraph", "BodyText"},
                                         {"Punktlista", "List Bullet", "paragraph", "ListBullet"},
                                         {"Beskrivning", "caption", "paragraph", "Caption"},
                                         {"Innehll1", "toc 1", "paragraph", "TOC1"},
                                         {"b", "Innehåll 2", "paragraph", "TOC2"},
                                         {"Hyperlnk", "Hyperlink", "character", "Hyperlink"},
                                         {"c", "Rapporttabell", "table", "ReportTable"},
                                         {"d", "Tabelltext", "paragraph", "TableText"}};

const std::vector<StyleCase> other_cases{
    {"Figure", "Figure", "paragraph", ""},  // Pandoc's own, not our Diagram
    {"Status", "Etapp", "paragraph", ""},   // our id, their meaning
    {"h", "heading 1", "character", ""},    // of another type
    {"Rubrik1Char", "Rubrik 1 Char", "paragraph", ""},
    {"Rubrik11", "Rubrik 11", "paragraph", ""}};

}  // namespace

BOOST_AUTO_TEST_SUITE(word_frame_style_names)

BOOST_DATA_TEST_CASE(a_style_is_found_by_name_or_id_in_either_language, data::make(found_cases), c) {
  const auto matches = matches_of(style(c.id, c.name, c.type));
  BOOST_REQUIRE(matches.ours_by_theirs.contains(c.id));
  BOOST_TEST(matches.ours_by_theirs.at(c.id) == c.ours);
}

BOOST_DATA_TEST_CASE(a_style_of_another_meaning_is_not_taken, data::make(other_cases), c) {
  BOOST_TEST(matches_of(style(c.id, c.name, c.type)).ours_by_theirs.empty());
}

BOOST_AUTO_TEST_CASE(a_style_is_found_by_its_other_names) {
  const auto matches = matches_of(style("K1", "Kapitel", "paragraph", "<w:aliases w:val=\"Kap,Rubrik 1\"/>"));
  BOOST_TEST(matches.ours_by_theirs.at("K1") == "Heading1");
}

BOOST_AUTO_TEST_CASE(what_a_template_lacks_is_added_in_its_typeface_and_colour) {
  const Palette ours = standard_look().palette;
  Palette theirs = ours;
  theirs.accent = "7A184C";
  const auto merged = merge_styles(
      standard_look().parts.at("styles.xml"),
      styles_part(style("Normal", "Normal") +
                  style("Rubrik1", "heading 1", "paragraph",
                        "<w:basedOn w:val=\"Normal\"/><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr>") +
                  style("Status", "Etapp")),
      {ours, theirs, true});
  const auto& tree = merged.tree;
  BOOST_TEST(tree.select_nodes("//w:style[@w:styleId='Heading1']/w:rPr/w:rFonts[@w:ascii='Arial']").size() ==
             1U);
  BOOST_TEST(tree.select_nodes("//w:style[@w:styleId='Heading4']/w:rPr/w:rFonts[@w:ascii='Arial']").size() ==
             1U);
  BOOST_TEST(tree.select_nodes("//w:style[@w:styleId='Heading4']/w:rPr/w:color[@w:val='7A184C']").size() ==
             1U);
  BOOST_TEST(tree.select_nodes("//w:style[@w:styleId='Normal'][@w:default='1']").size() == 1U);
  // Their own style of that id gets another, and ours keeps a name of its own.
  BOOST_TEST(tree.select_nodes("//w:style[@w:styleId='MallStatus']/w:name[@w:val='Etapp']").size() == 1U);
  BOOST_TEST(tree.select_nodes("//w:style[@w:styleId='Status']/w:name[@w:val='Status']").size() == 1U);
  BOOST_TEST(merged.new_ids.at("Rubrik1") == "Heading1");
  BOOST_TEST((std::ranges::find(merged.used, "Rubrik 1") != merged.used.end()));
  BOOST_TEST((std::ranges::find(merged.added, "Rubrik 4") != merged.added.end()));
}

BOOST_AUTO_TEST_CASE(every_style_of_the_result_has_an_id_and_a_name_of_its_own) {
  const auto look = standard_look();
  const auto merged =
      merge_styles(look.parts.at("styles.xml"),
                   styles_part(style("S", "Status", "character") + style("Kod", "Källkod", "character") +
                               style("TableText", "Något annat")),
                   {look.palette, look.palette, true});
  std::set<std::string> ids, names;
  for (const auto& node : merged.tree.child("w:styles").children("w:style")) {
    BOOST_TEST(ids.insert(node.attribute("w:styleId").value()).second);
    BOOST_TEST(names.insert(node.child("w:name").attribute("w:val").value()).second);
  }
}

BOOST_AUTO_TEST_CASE(what_normal_does_with_whole_texts_is_not_for_tables) {
  const auto look = standard_look();
  const auto merged =
      merge_styles(look.parts.at("styles.xml"),
                   styles_part(style("Normal", "Normal", "paragraph",
                                     "<w:pPr><w:ind w:firstLine=\"284\"/><w:jc w:val=\"both\"/></w:pPr>")),
                   {look.palette, look.palette, true});
  const auto text = merged.tree.select_node("//w:style[@w:styleId='TableText']/w:pPr").node();
  BOOST_TEST(std::string{text.child("w:jc").attribute("w:val").value()} == "left");
  BOOST_TEST(std::string{text.child("w:ind").attribute("w:firstLine").value()} == "0");
}

BOOST_AUTO_TEST_SUITE_END()

#include "write/word_frame/fit_template.hpp"

#include <algorithm>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "read/word/word_template_reader.hpp"
#include "write/sample_document.hpp"
#include "write/word/word_frame.hpp"
#include "write/word/word_part.hpp"
#include "write/word/word_writer.hpp"
#include "write/word_file.hpp"
#include "write/word_frame/word_part_of.hpp"
#include "write/word_frame/word_tree.hpp"

using namespace redovisa;
using namespace redovisa::test;
namespace data = boost::unit_test::data;

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> templates{"word-svensk.dotx", "libreoffice.docx", "pandoc.docx"};

WordTemplate template_called(const std::string& name) {
  Diagnostics diagnostics;
  auto result = read_word_template({fs::path{GOLDEN_DIR} / "../word_templates" / name, {}}, diagnostics);
  BOOST_REQUIRE_MESSAGE(result, name);
  return std::move(*result);
}

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
  document.blocks = {heading(1, "Sammanfattning", "s"),
                     paragraph("Nämnden redovisar ett överskott."),
                     {List{false, 1, {{paragraph("en punkt")}}}},
                     heading(2, "1.1 En ekonomi i balans", "m"),
                     {TableBlock{small_table("drift"), 1}},
                     {Landscape{{heading(2, "Volymer", "v"), {TableBlock{wide_table("volym"), 2}}}}},
                     heading(1, "Ekonomi", "e"),
                     paragraph("Text.")};
  return document;
}

using Parts = std::map<std::string, std::string>;

Parts written(const std::string& name, const Document& document, bool for_print = false) {
  const auto fitted = fit_template(template_called(name), standard_look(), document);
  return unzipped(for_print ? write_word_for_print(document, fitted.look)
                            : write_word(document, fitted.look, {}));
}

pugi::xml_document tree_of(const Parts& parts, const std::string& name) {
  pugi::xml_document tree;
  BOOST_REQUIRE_MESSAGE(parts.contains(name), name);
  BOOST_REQUIRE(tree.load_buffer(parts.at(name).data(), parts.at(name).size(),
                                 pugi::parse_default | pugi::parse_ws_pcdata_single));
  return tree;
}

/// The target of a relationship as the name of a part.
std::string part_of_target(const std::string& part, const std::string& target) {
  if (target.starts_with('/')) return target.substr(1);
  const auto folder = fs::path{part}.parent_path().parent_path();  // of x/_rels/y.rels
  return (folder / target).lexically_normal().generic_string();
}

/// Everything that the file shows, part by part.
std::string all_text(const Parts& parts) {
  std::string text;
  for (const auto& [name, bytes] : parts)
    if (name.starts_with("word/") && name.ends_with(".xml")) text += shown_text(tree_of(parts, name)) + "\n";
  return text;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

bool tells(const FittedTemplate& fitted, const std::string& words) {
  return std::ranges::any_of(fitted.notes, [&](const std::string& note) { return holds(note, words); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_frame_fit_template)

BOOST_DATA_TEST_CASE(every_relationship_leads_to_a_part_and_every_id_to_a_relationship, data::make(templates),
                     name) {
  const auto parts = written(name, report());
  for (const auto& [part, bytes] : parts) {
    if (!part.ends_with(".rels")) continue;
    std::set<std::string> ids;
    const auto tree = tree_of(parts, part);
    for (const auto& relation : tree.document_element().children()) {
      BOOST_TEST(ids.insert(relation.attribute("Id").value()).second, part);
      if (relation.attribute("TargetMode")) continue;
      const auto target = part_of_target(part, relation.attribute("Target").value());
      BOOST_TEST(parts.contains(target), part << " leads to " << target);
    }
    const auto source = (fs::path{part}.parent_path().parent_path() / fs::path{part}.stem()).generic_string();
    if (!parts.contains(source)) continue;
    const auto source_tree = tree_of(parts, source);
    for (const auto& id : source_tree.select_nodes("//@r:id | //@r:embed | //@r:link | //@r:pict"))
      BOOST_TEST(ids.contains(id.attribute().value()), source << " " << id.attribute().value());
  }
}

BOOST_DATA_TEST_CASE(every_style_that_is_used_is_there, data::make(templates), name) {
  const auto parts = written(name, report());
  const auto styles = tree_of(parts, "word/styles.xml");
  std::set<std::string> ids;
  for (const auto& style : styles.select_nodes("//w:style/@w:styleId"))
    BOOST_TEST(ids.insert(style.attribute().value()).second);
  for (const std::string part :
       {"word/document.xml", "word/styles.xml", "word/numbering.xml", "word/header1.xml"}) {
    const auto tree = tree_of(parts, part);
    for (const auto& used : tree.select_nodes("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val | "
                                              "//w:basedOn/@w:val | //w:link/@w:val"))
      BOOST_TEST(ids.contains(used.attribute().value()), part << " " << used.attribute().value());
  }
}

BOOST_DATA_TEST_CASE(every_list_that_is_used_is_there, data::make(templates), name) {
  const auto parts = written(name, report());
  const auto numbering = tree_of(parts, "word/numbering.xml");
  for (const std::string part : {"word/document.xml", "word/styles.xml"}) {
    const auto tree = tree_of(parts, part);
    for (const auto& used : tree.select_nodes("//w:numPr/w:numId/@w:val")) {
      const std::string id = used.attribute().value();
      if (id == "0") continue;
      BOOST_TEST(numbering.select_nodes(("//w:num[@w:numId='" + id + "']").c_str()).size() == 1U, id);
    }
  }
}

BOOST_DATA_TEST_CASE(the_same_report_in_the_same_template_gives_the_same_bytes, data::make(templates), name) {
  BOOST_TEST((written(name, report()) == written(name, report())));
}

BOOST_DATA_TEST_CASE(the_printed_file_stands_in_the_template_too, data::make(templates), name) {
  const auto parts = written(name, report(), true);
  BOOST_TEST(holds(all_text(parts), "SN25-231"));
  BOOST_TEST(holds(parts.at("word/styles.xml"), "ContentsLink"));
}

BOOST_DATA_TEST_CASE(the_language_is_swedish_whatever_the_templates, data::make(templates), name) {
  const auto styles = tree_of(written(name, report()), "word/styles.xml");
  BOOST_TEST(styles.select_nodes("//w:lang").size() == 1U);
  BOOST_TEST(styles.select_nodes("//w:docDefaults//w:lang[@w:val='sv-SE']").size() == 1U);
}

BOOST_DATA_TEST_CASE(a_document_of_everything_fits_in_every_template, data::make(templates), name) {
  const auto parts = written(name, sample_document());
  BOOST_TEST(!parts.empty());
}

BOOST_AUTO_TEST_CASE(a_template_from_word_frames_the_report) {
  const auto word_template = template_called("word-svensk.dotx");
  const auto fitted = fit_template(word_template, standard_look(), report());
  const auto parts = unzipped(write_word(report(), fitted.look, {}));
  const auto text = all_text(parts);
  BOOST_TEST(holds(text, "Delårsrapport per augusti 2025Socialnämnden"));
  BOOST_TEST(holds(text, "18 september 2025"));
  BOOST_TEST(holds(text, "Diarienummer: SN25-231"));
  BOOST_TEST(holds(text, "En kommun för alla"));      // its own text stays
  BOOST_TEST(holds(text, "www.storkoping.example"));  // after the report, too
  BOOST_TEST(!holds(text, "Skriv rapporten här"));    // what the report stands instead of
  BOOST_TEST(!holds(text, "0000-0000"));              // the old result of a field
  BOOST_TEST(holds(text, "Dnr SN25-231"));
  const auto document = tree_of(parts, "word/document.xml");
  BOOST_TEST(document.select_nodes("//w:sectPr").size() == 5U);  // title page, upright, lying, upright, last
  BOOST_TEST(document.select_nodes("//w:sectPr[w:headerReference/@w:type='even']").size() == 5U);
  BOOST_TEST(document.select_nodes("//w:pStyle[@w:val='Heading1']").size() == 2U);
  BOOST_TEST(document.select_nodes("//w:bookmarkStart[@w:name='_GoBack']").empty());
  BOOST_TEST(holds(parts.at("word/settings.xml"), "evenAndOddHeaders"));
  BOOST_TEST(!holds(parts.at("word/settings.xml"), "attachedTemplate"));
  BOOST_TEST(holds(parts.at("customXml/item1.xml"), "<PublishDate>2025-09-18</PublishDate>"));
  BOOST_TEST(holds(parts.at("docProps/custom.xml"), "name=\"Dnr\""));
  BOOST_TEST(fitted.look.palette.accent == "7A184C");
  BOOST_TEST(tells(fitted, "”Handläggare”"));
  BOOST_TEST(tells(fitted, "numrering av rubriker är avstängd"));
  BOOST_TEST(tells(fitted, "kopplingen till en annan mall"));
}

BOOST_AUTO_TEST_CASE(headers_of_lying_pages_are_as_wide_as_the_pages) {
  const auto parts = written("word-svensk.dotx", report());
  // Standing 9072 twips wide, lying 14004: the right tab stop of the style is cleared and set anew.
  std::size_t widened = 0;
  for (const auto& [name, bytes] : parts)
    if (name.starts_with("word/header"))
      widened += tree_of(parts, name).select_nodes("//w:tab[@w:val='right'][@w:pos='14004']").size();
  BOOST_TEST(widened == 2U);  // default and even
}

BOOST_AUTO_TEST_CASE(a_template_without_title_keeps_its_page_and_headers_alone) {
  const auto fitted = fit_template(template_called("libreoffice.docx"), standard_look(), report());
  const auto text = all_text(unzipped(write_word(report(), fitted.look, {})));
  BOOST_TEST(!holds(text, "Skriv rubriken här"));
  BOOST_TEST(holds(text, "Exempelförvaltningen"));
  BOOST_TEST(tells(fitted, "egen text används inte"));
  BOOST_TEST(fitted.look.palette.accent == "0B5E4E");  // of its headings: it has no theme
  BOOST_TEST(fitted.look.page.left == 25, boost::test_tools::tolerance(0.01));
}

BOOST_AUTO_TEST_CASE(a_template_without_headers_gets_ours) {
  const auto fitted = fit_template(template_called("pandoc.docx"), standard_look(), report());
  BOOST_TEST(tells(fitted, "varken sidhuvud eller sidfot"));
  BOOST_TEST(fitted.look.word_frame->section.empty());
  BOOST_TEST(holds(all_text(unzipped(write_word(report(), fitted.look, {}))), "Dnr SN25-231"));
}

BOOST_AUTO_TEST_CASE(a_caption_keeps_its_distance_to_the_table_above_whatever_the_templates_style) {
  Document document = report();
  Table table;
  table.caption = "Ett";
  table.columns = {{"A"}};
  table.rows = {{{{std::string{"a"}}}}};
  document.blocks.push_back({TableBlock{table, 1}});
  document.blocks.push_back({TableBlock{table, 2}});
  const auto fitted = fit_template(template_called("libreoffice.docx"), standard_look(), document);
  const auto tree = tree_of(unzipped(write_word(document, fitted.look, {})), "word/document.xml");
  BOOST_TEST(tree.select_nodes("//w:tbl/following-sibling::w:p[1][w:pPr/w:pStyle/@w:val='Caption']"
                               "/w:pPr/w:spacing[@w:before='240']")
                 .size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_report_without_title_page_leaves_that_of_the_template) {
  Document document = report();
  document.properties.title_page = false;
  const auto parts = written("word-svensk.dotx", document);
  const auto text = all_text(parts);
  // Each part of it begins a page, whatever the template's headings do.
  BOOST_TEST(tree_of(parts, "word/styles.xml")
                 .select_nodes("//w:style[@w:styleId='Heading1']/w:pPr/w:pageBreakBefore")
                 .size() == 1U);
  BOOST_TEST(!holds(text, "En kommun för alla"));
  BOOST_TEST(holds(text, "Dnr SN25-231"));
}

BOOST_AUTO_TEST_CASE(sections_within_a_control_refer_to_headers_of_the_new_file) {
  auto word_template = template_called("word-svensk.dotx");
  auto& bytes = word_template.parts.at(word_template.document).bytes;
  const auto begin = bytes.find("<w:sectPr"), end = bytes.find("</w:sectPr>", begin) + 11;
  const std::string ending = "<w:p><w:pPr>" + bytes.substr(begin, end - begin) + "</w:pPr></w:p>";
  bytes.insert(bytes.find("<w:body>") + 8,
               "<w:sdt><w:sdtContent>" + ending + ending + "</w:sdtContent></w:sdt>");
  const auto fitted = fit_template(word_template, standard_look(), report());
  const auto document = tree_of(unzipped(write_word(report(), fitted.look, {})), "word/document.xml");
  BOOST_TEST(document.select_nodes("//w:sdt//w:sectPr[w:headerReference]").size() == 2U);
  BOOST_TEST(document.select_nodes("//w:headerReference[not(starts-with(@r:id, 'mall-'))]").empty());
}

BOOST_AUTO_TEST_CASE(page_borders_of_pictures_are_left_out_and_told) {
  auto word_template = template_called("word-svensk.dotx");
  auto& bytes = word_template.parts.at(word_template.document).bytes;
  const std::string borders =
      "<w:pgNumType w:start=\"3\"/><w:pgBorders><w:top w:val=\"custom\" r:id=\"rId1\"/></w:pgBorders>";
  for (auto at = bytes.find("<w:pgSz"); at != std::string::npos;
       at = bytes.find("<w:pgSz", at + borders.size() + 1))
    bytes.insert(at, borders);
  const auto fitted = fit_template(word_template, standard_look(), report());
  BOOST_TEST(tells(fitted, "sidramar"));
  const auto document = tree_of(unzipped(write_word(report(), fitted.look, {})), "word/document.xml");
  BOOST_TEST(document.select_nodes("//w:pgBorders").empty());
  BOOST_TEST(document.select_nodes("//w:sectPr[count(w:pgNumType) > 1]").empty());
  BOOST_TEST(document.select_nodes("//w:pgSz[preceding-sibling::w:pgNumType]").empty());
}

BOOST_AUTO_TEST_CASE(a_page_without_room_is_told_and_not_used) {
  auto word_template = template_called("pandoc.docx");
  auto& bytes = word_template.parts.at(word_template.document).bytes;
  bytes.replace(bytes.find("<w:sectPr />"), 12, "<w:sectPr><w:pgSz w:w=\"4000\" w:h=\"6000\"/></w:sectPr>");
  const auto fitted = fit_template(word_template, standard_look(), report());
  BOOST_TEST(tells(fitted, "har inte plats"));
  BOOST_TEST(fitted.look.page.width == 210, boost::test_tools::tolerance(0.01));
}

BOOST_AUTO_TEST_CASE(a_template_with_headers_but_without_room_gets_our_headers_alone) {
  auto word_template = template_called("word-svensk.dotx");
  pugi::xml_document tree;
  auto& bytes = word_template.parts.at(word_template.document).bytes;
  tree.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
  for (const auto& page : tree.select_nodes("//w:pgSz")) page.node().attribute("w:w") = 5000;
  bytes = markup_of(tree.document_element());
  const auto fitted = fit_template(word_template, standard_look(), report());
  BOOST_TEST(tells(fitted, "rapportens egen sida, sidhuvud och sidfot används"));
  const auto parts = unzipped(write_word(report(), fitted.look, {}));
  BOOST_TEST(holds(all_text(parts), "En kommun för alla"));  // its own text stays
  const auto relations = tree_of(parts, "word/_rels/document.xml.rels");
  BOOST_TEST(relations.select_nodes("//*[@Target='header1.xml']").size() == 1U);
  std::set<std::string> ids;
  for (const auto& relation : relations.document_element().children())
    ids.insert(relation.attribute("Id").value());
  const auto document = tree_of(parts, "word/document.xml");
  for (const auto& id : document.select_nodes("//w:sectPr/*/@r:id"))
    BOOST_TEST(ids.contains(id.attribute().value()), id.attribute().value());
}

BOOST_AUTO_TEST_CASE(a_file_of_ours_is_a_template_too) {
  const std::string file = write_word(report(), standard_look(), {});
  Diagnostics diagnostics;
  const fs::path path = fs::temp_directory_path() / "redovisa-egen-mall.docx";
  {
    std::ofstream out{path, std::ios::binary};
    out << file;
  }
  const auto word_template = read_word_template({path, {}}, diagnostics);
  fs::remove(path);
  BOOST_REQUIRE(word_template);
  const auto fitted = fit_template(*word_template, standard_look(), report());
  BOOST_TEST(!tells(fitted, "saknar formaten"));
}

BOOST_AUTO_TEST_SUITE_END()

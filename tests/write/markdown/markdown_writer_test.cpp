#include "write/markdown/markdown_writer.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <set>
#include <sstream>

#include "support/golden.hpp"
#include "write/display_width.hpp"
#include "write/nasty_texts.hpp"
#include "write/sample_document.hpp"

using namespace redovisa;

namespace {

namespace data = boost::unit_test::data;

Document with_paragraph(Runs runs) {
  return {.properties = {}, .blocks = {{Paragraph{.runs = std::move(runs)}}}};
}

std::string markdown_of(const Document& document) {
  return write_markdown(document, Palette{}, "bilder").text;
}
std::string markdown_of(Runs runs) { return markdown_of(with_paragraph(std::move(runs))); }

struct Reading {
  std::string text;
  bool only_paragraphs = true;
};

/// What a reader of GitHub's Markdown sees: the text, and whether anything acted as markup.
Reading read_back(const std::string& markdown) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
  for (const char* name : {"table", "strikethrough", "tasklist"})
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
  cmark_parser_feed(parser, markdown.data(), markdown.size());
  cmark_node* document = cmark_parser_finish(parser);
  cmark_iter* nodes = cmark_iter_new(document);
  Reading reading;
  for (auto event = cmark_iter_next(nodes); event != CMARK_EVENT_DONE; event = cmark_iter_next(nodes)) {
    if (event != CMARK_EVENT_ENTER) continue;
    const auto type = cmark_node_get_type(cmark_iter_get_node(nodes));
    if (type == CMARK_NODE_TEXT)
      reading.text += cmark_node_get_literal(cmark_iter_get_node(nodes));
    else if (type == CMARK_NODE_LINEBREAK)
      reading.text += '\n';
    else
      reading.only_paragraphs &= type == CMARK_NODE_DOCUMENT || type == CMARK_NODE_PARAGRAPH;
  }
  cmark_iter_free(nodes);
  cmark_node_free(document);
  cmark_parser_free(parser);
  return reading;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown_writer)

BOOST_AUTO_TEST_CASE(a_report_with_one_of_everything_reads_well_as_plain_text) {
  check_golden("write/sample.md", markdown_of(sample_document()));
}

BOOST_AUTO_TEST_CASE(charts_stand_as_pictures_in_the_given_folder) {
  const MarkdownReport report = write_markdown(sample_document(), Palette{}, "rapport-bilder");
  BOOST_REQUIRE_EQUAL(report.pictures.size(), 1u);
  BOOST_TEST(report.pictures.begin()->first == "rapport-bilder/sjukfranvaro-per-manad.svg");
  BOOST_TEST(report.pictures.begin()->second.find("<svg") != std::string::npos);
  BOOST_TEST(report.text.find("](rapport-bilder/sjukfranvaro-per-manad.svg)") != std::string::npos);
}

BOOST_DATA_TEST_CASE(text_stays_text_whatever_it_looks_like, data::make(nasty_texts), text) {
  const Reading reading = read_back(markdown_of(Runs{{.text = text}}));
  BOOST_TEST(reading.only_paragraphs);
  BOOST_TEST(reading.text == (text == "hej! " ? "hej!" : text));
}

BOOST_DATA_TEST_CASE(
    ordinary_prose_gets_no_backslash,
    data::make({"Utfallet blev 5,6 % (mål: 6,0 %), se sid. 3–4.", "Budget - utfall = 3 * 4 < 13 & klart",
                "Se www.exempel.se/sida_1, e-post a@b.se", "År 2025. Nästa år: mer! (2) och så.",
                "F&U, kl. 10:30 #trygghet 100 $ ~ ungefär"}),
    text) {
  BOOST_TEST(markdown_of(Runs{{.text = text}}) == std::string{text} + "\n");
}

struct MarkedCase {
  Runs runs;
  std::string markdown;
};
std::ostream& operator<<(std::ostream& out, const MarkedCase& c) { return out << c.markdown; }

const std::vector<MarkedCase> marked_cases{
    {{{.text = "a "}, {.text = " fet ", .strong = true}, {.text = "b"}}, "a  **fet** b\n"},
    {{{.text = "Mål:", .strong = true}, {.text = "text"}}, "**Mål**:text\n"},
    {{{.text = "Mål:", .strong = true}, {.text = " text"}}, "**Mål:** text\n"},
    {{{.text = "a", .strong = true}, {.text = "b", .strong = true}}, "**ab**\n"},
    {{{.text = "a", .strong = true}, {.text = "b", .emphasis = true}}, "**a**b\n"},
    {{{.text = "a", .strong = true, .emphasis = true}}, "***a***\n"},
    {{{.text = "hej!"}, {.text = "x", .link = "#y"}}, "hej\\![x](#y)\n"},
    {{{.text = "x]y", .link = "https://x.se/a b"}}, "[x\\]y](https://x.se/a%20b)\n"},
    {{{.text = "x", .link = "JavaScript:alert(1)"}}, "x\n"},
    {{{.text = "\n\nrad 1\n\nrad 2\n"}}, "rad 1\\\nrad 2\n"},
    {{{.text = " \t "}}, ""},
};

BOOST_DATA_TEST_CASE(marked_runs_are_marked_where_markdown_can, data::make(marked_cases), marked) {
  BOOST_TEST(markdown_of(marked.runs) == marked.markdown);
}

BOOST_AUTO_TEST_CASE(pictures_lie_in_the_given_folder_each_once) {
  const auto file = std::make_shared<const PictureFile>(PictureFile{"PNG", "png", 4, 3});
  const auto other = std::make_shared<const PictureFile>(PictureFile{"JPEG", "jpeg", 4, 3});
  const auto report = write_markdown({.properties = {},
                                      .blocks = {{Picture{file, "en [karta]", "Läget", 1}},
                                                 {Picture{other, "b", "", 0}},
                                                 {Picture{file, "igen", "", 0}}}},
                                     Palette{}, "bilder");
  BOOST_TEST(report.text ==
             "![en \\[karta\\]](bilder/bild-1.png)\n\n**Bild 1.** Läget\n\n![b](bilder/bild-2.jpeg)\n\n"
             "![igen](bilder/bild-1.png)\n");
  BOOST_TEST((report.pictures == std::map<std::string, std::string>{{"bilder/bild-1.png", "PNG"},
                                                                    {"bilder/bild-2.jpeg", "JPEG"}}));
}

BOOST_AUTO_TEST_CASE(the_title_is_the_only_heading_of_the_first_level) {
  const std::string markdown = "\n" + markdown_of(sample_document());
  BOOST_TEST(markdown.find("\n# Delårsrapport per augusti 2025\n") != std::string::npos);
  BOOST_TEST(markdown.find("\n# ") == markdown.rfind("\n# "));
}

BOOST_AUTO_TEST_CASE(the_documents_own_title_paragraphs_go_before_its_properties) {
  Document document;
  document.properties.title = "Annat";
  document.blocks.push_back({Paragraph{.runs = {{.text = "Plan 2026"}}, .role = ParagraphRole::title}});
  document.blocks.push_back({Paragraph{.runs = {{.text = "Omsorg"}}, .role = ParagraphRole::subtitle}});
  BOOST_TEST(markdown_of(document) == "# Plan 2026\n\nOmsorg\n");
}

BOOST_AUTO_TEST_CASE(every_line_of_a_table_has_the_same_width_in_an_editor) {
  std::istringstream lines{
      markdown_of(Document{.properties = {}, .blocks = {{TableBlock{sample_economy_table(), 0}}}})};
  std::set<std::size_t> widths;
  for (std::string line; std::getline(lines, line) && line.starts_with('|');)
    widths.insert(display_width(line));
  BOOST_TEST(widths.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_heading_keeps_its_number_signs) {
  const Document document{.properties = {},
                          .blocks = {{Heading{1, "#1 C#", "a"}}, {Heading{2, "Slut ##", "b"}}}};
  BOOST_TEST(markdown_of(document) == "## #1 C\\#\n\n### Slut \\#\\#\n");
}

BOOST_AUTO_TEST_CASE(an_unreported_value_is_a_dash_also_in_a_table) {
  Table table{.id = "t",
              .caption = "",
              .description = "",
              .columns = {{.heading = "A"}, {.heading = "B"}},
              .rows = {}};
  table.rows.push_back({.cells = {{.value = std::string{"x"}}, {.value = std::monostate{}}}});
  BOOST_TEST(markdown_of(Document{.properties = {}, .blocks = {{TableBlock{table, 0}}}}) ==
             "| A   | B   |\n| --- | --- |\n| x   | –   |\n");
}

BOOST_AUTO_TEST_SUITE_END()

#include "write/pandoc/page_writer.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>

#include "diagnostics/failure.hpp"
#include "write/nasty_texts.hpp"
#include "write/pandoc/written_page.hpp"
#include "write/sample_document.hpp"
#include "write/sha256.hpp"

using namespace redovisa;

namespace {

boost::test_tools::assertion_result pandoc_is_installed(boost::unit_test::test_unit_id) {
  return has_pandoc();
}

const WrittenPage& sample_page() {
  static const WrittenPage page{sample_document()};
  return page;
}

std::string on_one_line(std::string text) {
  for (char& c : text)
    if (c == '\n') c = ' ';
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

void check_nasty(const std::vector<std::string>& texts) {
  BOOST_REQUIRE_EQUAL(texts.size(), nasty_texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i)
    BOOST_TEST(on_one_line(texts[i]) == on_one_line(nasty_texts[i]));
}

std::string between(const std::string& text, const std::string& first, const std::string& last) {
  const auto begin = text.find(first) + first.size();
  return text.substr(begin, text.find(last, begin) - begin);
}

std::size_t times(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

std::string message_for(const Look& look) {
  try {
    write_page(sample_document(), look);
  } catch (const EnvironmentFailure& failure) {
    return failure.what();
  }
  return "";
}

constexpr const char* evil =
    "\"><script>alert(1)</script><img src=x onerror=alert(1)>{skript} $body$ <!--/text-->";

Document evil_document() {
  Document document = sample_document();
  document.properties.title = document.properties.committee = document.properties.status = evil;
  for_each_block(document.blocks, [](Block& block) {
    if (auto* table = std::get_if<TableBlock>(&block.value)) {
      table->table.caption = table->table.description = table->table.columns.front().heading = evil;
      table->table.rows.front().cells.front().value = evil;
      table->table.rows.front().cells.back().value =
          Mark{.word = evil, .symbol = evil, .text_colour = "red;}", .fill_colour = evil};
    } else if (auto* figure = std::get_if<Figure>(&block.value)) {
      figure->chart.caption = figure->chart.description = figure->chart.categories.front() = evil;
    }
  });
  return document;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_writer, *boost::unit_test::precondition(pandoc_is_installed))

BOOST_AUTO_TEST_CASE(paragraphs_come_through_pandoc_unchanged) {
  std::vector<Block> blocks;
  for (const std::string& text : nasty_texts) blocks.push_back({Paragraph{.runs = {{.text = text}}}});
  check_nasty(WrittenPage{document_of(std::move(blocks))}.texts("//main/p"));
}

BOOST_AUTO_TEST_CASE(cells_come_through_pandoc_unchanged) {
  Table table{.id = "t", .caption = "", .description = "", .columns = {{.heading = "Text"}}, .rows = {}};
  for (const std::string& text : nasty_texts) table.rows.push_back({.cells = {{.value = text}}});
  check_nasty(WrittenPage{document_of({{TableBlock{table, 0}}})}.texts("//tbody//th"));
}

BOOST_AUTO_TEST_CASE(the_page_is_swedish_and_has_its_landmarks) {
  const WrittenPage& page = sample_page();
  BOOST_TEST(page.text().find("<html lang=\"sv\">") != std::string::npos);
  for (const char* landmark :
       {"//header", "//nav[@aria-label='Innehåll']", "//main[@id='innehall']", "//footer", "//h1"})
    BOOST_TEST(page.count(landmark) == 1u, landmark);
  BOOST_TEST(page.count("/body/*[1][self::a][@href='#innehall']") == 1u);
  BOOST_TEST(page.texts("//h1").front() == "Delårsrapport per augusti 2025");
  BOOST_TEST(page.texts("//nav//a") ==
                 (std::vector<std::string>{"Sammanfattning", "Mål 1.1 – Trygghet #1", "Ekonomi"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_head_tells_what_the_document_is) {
  const std::vector<std::string> terms{"Nämnd", "Period", "Diarienummer", "Datum", "Författare", "Status"};
  const std::vector<std::string> values{
      "Socialnämnden",          "till och med augusti 2025", "SN25-231",
      "18\u00A0september 2025", "Socialförvaltningen",       "Arbetsmaterial"};
  BOOST_TEST(sample_page().texts("//header//dt") == terms, boost::test_tools::per_element());
  BOOST_TEST(sample_page().texts("//header//dd") == values, boost::test_tools::per_element());
  BOOST_TEST(sample_page().texts("//footer/p").back() == "Framställd med Redovisa 0.1.0");
}

BOOST_AUTO_TEST_CASE(what_the_document_says_of_itself_stands_under_its_title) {
  Document document = document_of({{Paragraph{{{.text = "Plan 2026"}}, ParagraphRole::title}},
                                   {Paragraph{{{.text = "för omsorgen"}}, ParagraphRole::subtitle}},
                                   {Paragraph{{{.text = "Text"}}}}});
  const WrittenPage page{document};
  BOOST_TEST(page.texts("//h1").front() == "Plan 2026");
  BOOST_TEST(page.texts("//header//p[@class='ingress']").front() == "för omsorgen");
  BOOST_TEST(page.texts("//main/p").size() == 1u);
  BOOST_TEST(page.count("//nav") == 0u);
}

BOOST_AUTO_TEST_CASE(headings_go_down_one_level_at_a_time) {
  std::vector<Block> blocks;
  for (const auto& [level, id] : {std::pair{2, "a"}, {4, "b"}, {2, "c"}, {1, "d"}, {3, "e"}, {2, "f"}})
    blocks.push_back({Heading{level, id, id}});
  const WrittenPage page{document_of(std::move(blocks))};
  BOOST_TEST(page.texts("//main/h2") == (std::vector<std::string>{"a", "c", "d"}),
             boost::test_tools::per_element());
  BOOST_TEST(page.texts("//main/h3") == (std::vector<std::string>{"b", "e", "f"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_document_without_list_of_contents_has_no_navigation) {
  Document document = sample_document();
  document.properties.contents_levels = 0;
  const WrittenPage page{document};
  BOOST_TEST(page.count("//nav") == 0u);
  BOOST_TEST(page.count("//div[@class='sida']/main") == 1u);
}

BOOST_AUTO_TEST_CASE(ids_are_unique_and_everything_that_is_pointed_at_is_there) {
  const auto ids = sample_page().texts("//@id");
  const std::set<std::string> different{ids.begin(), ids.end()};
  BOOST_TEST(ids.size() == different.size());
  for (const auto& link : sample_page().texts("//a/@href"))
    if (link.starts_with('#')) BOOST_TEST(different.contains(link.substr(1)), link);
  for (const char* path : {"//@aria-labelledby", "//@aria-describedby"})
    for (const auto& id : sample_page().texts(path)) BOOST_TEST(different.contains(id), id);
}

BOOST_AUTO_TEST_CASE(the_page_loads_nothing_and_runs_only_its_own_script) {
  const std::string& page = sample_page().text();
  for (const char* loader : {" src=", "<link", "@import", "url(", "<iframe", "<object", "<base"})
    BOOST_TEST(page.find(loader) == std::string::npos, loader);
  BOOST_TEST(page.find(" style=") == std::string::npos);
  BOOST_TEST(page.find("javascript:") == std::string::npos);
  BOOST_TEST(page.find("redovisa-") == std::string::npos);  // the temporary folder's name
  const std::string policy = between(page, "Content-Security-Policy\" content=\"", "\"");
  BOOST_TEST(policy.starts_with("default-src 'none';"));
  BOOST_TEST(policy.find("script-src 'sha256-" + base64(sha256(between(page, "<script>", "</script>")))) !=
             std::string::npos);
  BOOST_TEST(policy.find("style-src 'sha256-" + base64(sha256(between(page, "<style>", "</style>")))) !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(markup_in_the_material_stays_text) {
  const WrittenPage page{evil_document()};
  BOOST_TEST(times(page.text(), "<script") == 1u);
  BOOST_TEST(times(page.text(), "<img") == 0u);
  BOOST_TEST(page.text().find("onerror=alert(1)>") == std::string::npos);
  BOOST_TEST(page.texts("//h1").front() == evil);
  BOOST_TEST(page.texts("//div[@id='driftredovisning']//tbody//th").front() == evil);
  BOOST_TEST(page.texts("//figure//desc").front() == evil);
  BOOST_TEST(page.text().find("red;}") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_same_report_gives_the_same_bytes) {
  BOOST_TEST((write_page(sample_document(), standard_look()) == sample_page().text()));
}

BOOST_AUTO_TEST_CASE(the_colours_of_the_look_are_the_page_s) {
  Look look = standard_look();
  look.palette.accent = "7A1F5C";
  const std::string page = write_page(sample_document(), look);
  BOOST_TEST(page.find("--accent:#7A1F5C") != std::string::npos);
  BOOST_TEST(page.find("--accent:#1F3864") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_look_without_a_page_is_told) {
  Look look = standard_look();
  look.parts["webbsida.html"] = "<html></html>";
  BOOST_TEST(message_for(look).find("$body$") != std::string::npos);
  look.parts.erase("webbsida.html");
  BOOST_TEST(message_for(look).find("webbsida.html") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_script_that_would_end_the_page_is_refused_and_none_is_needed) {
  Look look = standard_look();
  look.parts["webbsida.js"] = "document.write('</script>')";
  BOOST_TEST(message_for(look).find("webbsida.js") != std::string::npos);
  look.parts.erase("webbsida.js");
  BOOST_TEST(write_page(sample_document(), look).find("<script></script>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_picture_of_a_text_is_carried_within_the_page) {
  const auto file = std::make_shared<const PictureFile>(PictureFile{"abc", "png", 40, 30});
  const WrittenPage page{
      document_of({{Picture{file, "En \"karta\" & så", "Läget", 1}},
                   {List{false, 1, {{{Paragraph{{{"punkt"}}}}, {Picture{file, "b", "", 0}}}}}}})};
  BOOST_TEST(
      page.count("//main//figure[@class='bild']/img[@src='data:image/png;base64,YWJj'][@width='40']") == 2U);
  BOOST_TEST(
      page.texts("//main//figure[@class='bild']/figcaption") == std::vector<std::string>{"Bild 1. Läget"},
      boost::test_tools::per_element());
  BOOST_TEST(page.text().find("alt=\"En &quot;karta&quot; &amp; så\"") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

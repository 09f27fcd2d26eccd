#include <boost/test/unit_test.hpp>

#include "write/pandoc/written_page.hpp"
#include "write/sample_document.hpp"

using namespace redovisa;

namespace {

boost::test_tools::assertion_result pandoc_is_installed(boost::unit_test::test_unit_id) {
  return has_pandoc();
}

const WrittenPage& sample_page() {
  static const WrittenPage page{sample_document()};
  return page;
}

Mark mark(const std::string& word) {
  return {.word = word, .symbol = "●", .text_colour = "0B4A1E", .fill_colour = "C6E7CE"};
}

Row row(const std::string& name, const std::string& word) {
  return {.cells = {{.value = name}, {.value = mark(word)}, {.value = Number{{-74645, 1}, "%"}}}};
}

Table goals(std::size_t count) {
  Table table{
      .id = "maluppfyllelse",
      .caption = "Alla mål",
      .description = "Mål med bedömning.",
      .columns = {{.heading = "Mål"}, {.heading = "Bedömning"}, {.heading = "Utfall", .align = Align::right}},
      .rows = {}};
  for (std::size_t i = 0; i < count; ++i)
    table.rows.push_back(row("Mål", i == 0 ? "Uppfyllt" : "Ej uppfyllt"));
  return table;
}

std::string classes_of(const Table& table) {
  const auto classes = WrittenPage{document_of({{TableBlock{table, 1}}})}.texts("//table/@class");
  return classes.empty() ? "" : classes.front();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_tables, *boost::unit_test::precondition(pandoc_is_installed))

BOOST_AUTO_TEST_CASE(headings_of_columns_and_rows_are_told_apart) {
  const WrittenPage& page = sample_page();
  BOOST_TEST(page.texts("//div[@id='driftredovisning']//tbody//th[@scope='row']").back() == "Summa");
  BOOST_TEST(page.count("//div[@id='driftredovisning']//thead//th[@scope='col']") == 5u);
  BOOST_TEST(page.count("//main//td[1][not(preceding-sibling::th)]") == 0u);
  BOOST_TEST(page.count("//th[not(@scope)]") == 0u);
}

BOOST_AUTO_TEST_CASE(every_table_can_be_scrolled_in_a_region_named_by_its_caption) {
  const WrittenPage& page = sample_page();
  BOOST_TEST(
      page.count("//div[@role='region'][@tabindex='0'][@aria-labelledby='driftredovisning-rubrik']/table") ==
      1u);
  BOOST_TEST(page.texts("//caption[@id='driftredovisning-rubrik']").front() ==
             "Tabell 1. Driftredovisning, tkr");
  BOOST_TEST(page.count("//table[@aria-describedby='driftredovisning-om']") == 1u);
  BOOST_TEST(page.texts("//p[@id='driftredovisning-om']").front() == "Budget, utfall och avvikelse per rad.");
  BOOST_TEST(page.count("//main//table[not(parent::div[@class='rullbar'])]") == 0u);
}

BOOST_AUTO_TEST_CASE(the_kind_of_a_row_is_its_class) {
  const WrittenPage& page = sample_page();
  BOOST_TEST(page.texts("//tr[@class='summa']/th").front() == "Summa");
  BOOST_TEST(page.texts("//tr[@class='varav']/th").size() == 1u);
  BOOST_TEST(page.texts("//div[@id='driftredovisning']//td[@class='höger']/@data-tal").front() == "31324");
}

BOOST_AUTO_TEST_CASE(a_verdict_is_a_list_of_terms) {
  BOOST_TEST(
      sample_page().texts("//dl[@class='ruta']//dt") == (std::vector<std::string>{"Bedömning", "Trend"}),
      boost::test_tools::per_element());
  BOOST_TEST(sample_page().texts("//dl[@class='ruta']//dd").front() == "✓\u00A0Uppfyllt");
}

BOOST_AUTO_TEST_CASE(a_mark_is_word_symbol_and_colour_and_its_symbol_is_not_read_aloud) {
  const WrittenPage page{document_of({{TableBlock{goals(1), 1}}})};
  BOOST_TEST(page.texts("//span[@class='markering fylld m-0B4A1E-på-C6E7CE']").front() == "●\u00A0Uppfyllt");
  BOOST_TEST(page.texts("//span[@aria-hidden='true']").front() == "●\u00A0");
  BOOST_TEST(page.text().find(".m-0B4A1E-på-C6E7CE{color:#0B4A1E;background:#C6E7CE;}") != std::string::npos);
  BOOST_TEST(page.text().find(".m-0B4A1E-på-C6E7CE{color:#C6E7CE;background:#0B4A1E;}") != std::string::npos);
  BOOST_TEST(page.texts("//tr/@data-status").front() == "Uppfyllt");
  BOOST_TEST(page.texts("//td/@data-tal").front() == "-7464.5");
}

BOOST_AUTO_TEST_CASE(only_lists_of_judgements_are_sorted_and_only_long_ones_filtered) {
  BOOST_TEST(classes_of(goals(2)).empty());
  BOOST_TEST(classes_of(goals(3)) == "sorterbar");
  BOOST_TEST(classes_of(goals(6)) == "sorterbar filtrerbar");
  Table summed = goals(6);
  summed.rows.back().role = RowRole::total;
  BOOST_TEST(classes_of(summed).empty());
}

BOOST_AUTO_TEST_CASE(a_group_is_a_body_of_its_own_with_a_heading_over_all_columns) {
  Table table = goals(4);
  for (const std::size_t i : {0u, 2u}) {
    table.rows[i].role = RowRole::group;
    table.rows[i].cells = {
        {.value = std::string{"Grupp"}}, {.value = std::string{}}, {.value = std::string{}}};
  }
  const WrittenPage page{document_of({{TableBlock{table, 1}}})};
  BOOST_TEST(page.count("//tbody") == 2u);
  BOOST_TEST(page.count("//tbody/tr[1][@class='grupp']/th[@scope='rowgroup'][@colspan='3']") == 2u);
  BOOST_TEST(page.count("//tr[@class='grupp']/td") == 0u);
  BOOST_TEST(page.count("//tbody[2]/tr") == 2u);
}

BOOST_AUTO_TEST_CASE(a_row_without_name_has_no_empty_heading) {
  Table table = goals(2);
  table.rows.back().cells.front().value = std::string{};
  const WrittenPage page{document_of({{TableBlock{table, 1}}})};
  BOOST_TEST(page.count("//tbody//th") == 1u);
  BOOST_TEST(page.count("//tbody/tr[2]/td") == 3u);
}

BOOST_AUTO_TEST_CASE(a_chart_is_drawn_in_the_page_and_points_at_its_figures) {
  const WrittenPage& page = sample_page();
  BOOST_TEST(page.count("//figure/div[@tabindex='0']/svg[@role='img']/title[@id]") == 1u);
  BOOST_TEST(page.texts("//figcaption").front() == "Diagram 1. Sjukfrånvaro per månad, procent");
  BOOST_TEST(page.texts("//figure//a[@href='#sjukfranvaro']").front() == "Siffrorna finns i tabell 2");
  BOOST_TEST(page.count("//figure//details") == 0u);
}

BOOST_AUTO_TEST_CASE(a_chart_whose_table_is_not_in_the_document_has_its_figures_to_unfold) {
  const WrittenPage page{document_of({{Figure{sample_chart(), 1}}})};
  BOOST_TEST(page.texts("//figure/details/summary").front() == "Visa diagrammets siffror som tabell");
  BOOST_TEST(page.texts("//details//tbody/tr[2]/td") == (std::vector<std::string>{"7,2", "–"}),
             boost::test_tools::per_element());
  BOOST_TEST(page.count("//details//th[@scope='row']") == 3u);
}

BOOST_AUTO_TEST_CASE(tables_without_caption_are_named_but_are_no_landmarks) {
  Table table = goals(1);
  table.id = table.caption = table.description = "";
  const WrittenPage page{document_of({{TableBlock{table, 0}}, {TableBlock{table, 0}}})};
  BOOST_TEST(page.count("//div[@role='group'][@aria-label='Tabell']/table") == 2u);
  BOOST_TEST(page.count("//*[@role='region']") == 0u);
}

BOOST_AUTO_TEST_SUITE_END()

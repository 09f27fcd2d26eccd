#include "document/numbering.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "document/template_fixture.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(numbering)

namespace {

struct Case {
  std::string text;
  std::string id;
  friend std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.text; }
};

const std::vector<Case> cases{
    {"Ekonomi i balans", "avsnitt-ekonomi-i-balans"},
    {"Mål: å, ä & ÖVRIGT", "avsnitt-mal-a-a-ovrigt"},
    {"1.1  Kvalitet –  KF", "avsnitt-1-1-kvalitet-kf"},
    {"A\u030Atga\u0308rder", "avsnitt-atgarder"},
    {"Café", "avsnitt-cafe"},
    {"–", "avsnitt"},
    {"日本", "avsnitt"},
    {"\xFF", "avsnitt"},
};

Heading heading_of(const std::string& text) { return {1, text, {}}; }

}  // namespace

BOOST_DATA_TEST_CASE(a_heading_has_an_id_of_plain_letters, cases) {
  BOOST_TEST(heading_id(sample.text) == sample.id);
}

BOOST_AUTO_TEST_CASE(ids_are_unique_also_inside_other_blocks) {
  std::vector<Block> blocks{{heading_of("A")},
                            {Landscape{{{heading_of("A")}, {TableBlock{table_of("x")}}}}},
                            {List{false, 1, {{{heading_of("A 2")}}}}},
                            {Quote{{{Figure{chart_of("x")}}}}},
                            {Remark{"r", {{heading_of("å")}}}},
                            {TableBlock{table_of("avsnitt-a")}}};
  make_ids_unique(blocks);
  std::vector<std::string> ids;
  for_each_block(blocks, [&](Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block.value)) ids.push_back(heading->id);
    if (const auto* table = std::get_if<TableBlock>(&block.value)) ids.push_back(table->table.id);
    if (const auto* figure = std::get_if<Figure>(&block.value)) ids.push_back(figure->chart.id);
  });
  const std::vector<std::string> wanted{"avsnitt-a-2", "avsnitt-a-3", "x",        "avsnitt-a-2-2",
                                        "x-2",         "avsnitt-a-4", "avsnitt-a"};
  BOOST_TEST(ids == wanted, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(tables_and_figures_are_numbered_each_on_their_own) {
  Table verdict = table_of("v");
  verdict.kind = TableKind::verdict;
  Table without_caption = table_of("u");
  without_caption.caption.clear();
  std::vector<Block> blocks{{TableBlock{verdict}},         {Figure{chart_of("a")}},
                            {TableBlock{without_caption}}, {Landscape{{{TableBlock{table_of("b")}}}}},
                            {Figure{chart_of("c")}},       {TableBlock{table_of("d")}}};
  number_captions(blocks);
  const Labels labels = labels_of(blocks);
  BOOST_TEST(labels.at("a").text == "diagram 1");
  BOOST_TEST(labels.at("b").text == "tabell 1");
  BOOST_TEST(labels.at("c").text == "diagram 2");
  BOOST_TEST(labels.at("d").text == "tabell 2");
  BOOST_TEST(labels.size() == 4U);
}

BOOST_AUTO_TEST_SUITE_END()

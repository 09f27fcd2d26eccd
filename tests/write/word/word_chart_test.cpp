#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <ostream>
#include <pugixml.hpp>
#include <set>

#include "write/chart/chart_values.hpp"
#include "write/package_parts.hpp"
#include "write/sample_charts.hpp"
#include "write/word/chart_workbook.hpp"
#include "write/word/word_chart_part.hpp"
#include "write/word/word_writer.hpp"
#include "write/word_file.hpp"

namespace redovisa {
static std::ostream& operator<<(std::ostream& out, const Chart& chart) { return out << chart.id; }
}  // namespace redovisa

using namespace redovisa;
using namespace redovisa::test;

namespace {

const auto every_chart = boost::unit_test::data::make(samples::all());

Document document_with(const std::vector<Chart>& charts) {
  Document document;
  int number = 0;
  for (const Chart& chart : charts) document.blocks.push_back({Figure{chart, ++number}});
  return document;
}

std::map<std::string, std::string> parts_of(const Document& document) {
  return package_parts(write_word(document, standard_look(), {}, {.editable_charts = true}));
}

pugi::xml_document parsed(const std::string& xml) {
  pugi::xml_document document;
  BOOST_REQUIRE(document.load_string(xml.c_str(), pugi::parse_default | pugi::parse_ws_pcdata));
  return document;
}

pugi::xml_document part_of_chart(const Chart& chart) {
  return parsed(word_chart_part(chart, {}, {600, 300, false}, "rId1"));
}

/// The workbook's only sheet: what stands in a cell, "" for nothing.
class ChartSheet {
 public:
  explicit ChartSheet(const std::string& workbook) : parts_{package_parts(workbook)} {
    sheet_ = parsed(parts_.at("xl/worksheets/sheet1.xml"));
    strings_ = parsed(parts_.at("xl/sharedStrings.xml"));
  }

  std::string at(const std::string& reference) const {
    const auto cell = sheet_.select_node(fmt::format("//c[@r='{}']", reference).c_str()).node();
    const std::string value = cell.child_value("v");
    if (std::string_view{cell.attribute("t").value()} != "s") return value;
    return strings_.select_node(fmt::format("//si[{}]/t", std::stoi(value) + 1).c_str()).node().child_value();
  }

 private:
  std::map<std::string, std::string> parts_;
  pugi::xml_document sheet_, strings_;
};

/// The cell of a column from B on that a formula such as "Data!$B$2:$B$9" begins in.
std::string first_cell(std::string formula) {
  formula = formula.substr(formula.find('!') + 1);
  formula = formula.substr(0, formula.find(':'));
  std::erase(formula, '$');
  return formula;
}

std::string cell_below(const std::string& cell, long rows) {
  const auto digits = cell.find_first_of("0123456789");
  return cell.substr(0, digits) + std::to_string(std::stol(cell.substr(digits)) + rows);
}

void check_cache(const ChartSheet& sheet, const pugi::xml_node& reference) {
  const std::string first = first_cell(reference.child_value("c:f"));
  for (const auto& point : reference.select_nodes("*/c:pt")) {
    const std::string cell = cell_below(first, point.node().attribute("idx").as_int());
    const std::string cached = point.node().child_value("c:v");
    const std::string stored = sheet.at(cell);
    if (std::string_view{reference.name()} == "c:strRef")
      BOOST_TEST(cached == stored, cell);
    else
      BOOST_TEST(std::stod(cached) == std::stod(stored), boost::test_tools::tolerance(1e-12));
  }
}

bool can_be_drawn(const Chart& chart) {
  return chart.kind != ChartKind::panels && has_values(chart) && !chart.categories.empty();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_chart)

BOOST_DATA_TEST_CASE(what_word_shows_is_what_its_workbook_holds, every_chart) {
  if (!can_be_drawn(sample)) return;
  const ChartSheet sheet{chart_workbook(sample)};
  const auto part = part_of_chart(sample);
  const auto references = part.select_nodes("//c:strRef | //c:numRef");
  BOOST_TEST(references.size() == 3 * sample.series.size());
  for (const auto& reference : references) check_cache(sheet, reference.node());
}

BOOST_DATA_TEST_CASE(a_gap_is_no_point_and_no_cell, every_chart) {
  if (!can_be_drawn(sample)) return;
  const auto part = part_of_chart(sample);
  for (std::size_t s = 0; s < sample.series.size(); ++s) {
    std::size_t reported = 0;
    for (std::size_t c = 0; c < sample.categories.size(); ++c)
      if (value_at(sample.series[s], c)) ++reported;
    BOOST_TEST(part.select_nodes(fmt::format("//c:ser[{}]/c:val//c:pt", s + 1).c_str()).size() == reported);
  }
}

BOOST_AUTO_TEST_CASE(a_document_with_editable_charts_has_parts_and_relations_for_each) {
  const auto parts = parts_of(document_with({samples::sick_leave(), samples::budgets()}));
  const auto types = parsed(parts.at("[Content_Types].xml"));
  for (const int number : {1, 2}) {
    const auto chart = fmt::format("word/charts/chart{}.xml", number);
    const auto workbook = fmt::format("word/embeddings/diagram{}.xlsx", number);
    BOOST_REQUIRE(parts.contains(chart));
    BOOST_REQUIRE(parts.contains(workbook));
    for (const auto& name : {chart, workbook})
      BOOST_TEST(types.select_node(fmt::format("//Override[@PartName='/{}']", name).c_str()));
    const auto relations = parsed(parts.at(fmt::format("word/charts/_rels/chart{}.xml.rels", number)));
    const auto relation = relations.select_node("//Relationship").node();
    BOOST_TEST(relation.attribute("Target").value() == fmt::format("../embeddings/diagram{}.xlsx", number));
    BOOST_TEST(std::string_view{relation.attribute("Type").value()}.ends_with("/package"));
    const auto chart_part = parsed(parts.at(chart));
    const auto external = chart_part.select_node("//c:externalData/@r:id").attribute();
    BOOST_TEST(std::string_view{external.value()} == relation.attribute("Id").value());
  }
  for (const auto& [name, bytes] : parts) BOOST_TEST(!name.starts_with("word/media"), name);
}

BOOST_AUTO_TEST_CASE(every_chart_in_the_document_has_its_own_description_and_relation) {
  const Chart histories = samples::histories();
  const auto parts = parts_of(document_with({samples::sick_leave(), histories}));
  const auto document = parsed(parts.at("word/document.xml"));
  const auto drawings = document.select_nodes("//wp:docPr");
  BOOST_REQUIRE(drawings.size() == 1 + histories.panels.size());
  std::set<std::string> ids, relations;
  for (const auto& drawing : drawings) {
    BOOST_TEST(std::string_view{drawing.node().attribute("descr").value()}.starts_with("Beskrivning"));
    ids.insert(drawing.node().attribute("id").value());
  }
  for (const auto& chart : document.select_nodes("//c:chart"))
    relations.insert(chart.node().attribute("r:id").value());
  BOOST_TEST(ids.size() == drawings.size());
  BOOST_TEST(relations.size() == drawings.size());
}

BOOST_AUTO_TEST_CASE(two_panels_stand_beside_one_another) {
  const auto parts = parts_of(document_with({samples::histories()}));
  const auto document = parsed(parts.at("word/document.xml"));
  const auto& page = standard_look().page;
  const double text = (page.width - page.left - page.right) * 36000;  // EMU
  for (const auto& extent : document.select_nodes("//wp:extent"))
    BOOST_TEST(2 * extent.node().attribute("cx").as_double() < text);
}

BOOST_AUTO_TEST_CASE(a_chart_without_figures_stays_a_picture) {
  Chart empty = samples::sick_leave();
  for (Series& series : empty.series) series.values.clear();
  const auto parts = parts_of(document_with({empty}));
  BOOST_TEST(!parts.contains("word/charts/chart1.xml"));
  BOOST_TEST(parts.contains("word/media/diagram1.svg"));
}

BOOST_AUTO_TEST_CASE(no_chart_is_higher_than_its_page) {
  Chart many = samples::budgets();
  many.categories = std::vector<std::string>(60, "Verksamhet");
  for (Series& series : many.series) series.values = samples::Values(60, Decimal{100, 0});
  const auto parts = parts_of(document_with({many}));
  const auto& page = standard_look().page;
  const auto document = parsed(parts.at("word/document.xml"));
  BOOST_TEST(document.select_node("//wp:extent").node().attribute("cy").as_double() <
             (page.height - page.top - page.bottom) * 36000);
}

BOOST_AUTO_TEST_CASE(figures_are_swedish_wherever_the_file_is_opened) {
  const auto part = part_of_chart(samples::sick_leave());
  for (const auto& code : part.select_nodes("//c:formatCode"))
    BOOST_TEST(code.node().child_value() == std::string{"[$-41D]#,##0.0;\u2212#,##0.0"});
}

BOOST_AUTO_TEST_CASE(series_differ_without_colour) {
  const auto lines = part_of_chart(samples::sick_leave());
  BOOST_TEST(lines.select_node("//c:ser[1]//a:prstDash/@val").attribute().value() == std::string{"dash"});
  BOOST_TEST(lines.select_node("//c:ser[2]//a:prstDash/@val").attribute().value() == std::string{"solid"});
  BOOST_TEST(lines.select_node("//c:ser[1]/c:marker/c:symbol/@val").attribute().value() !=
             lines.select_node("//c:ser[2]/c:marker/c:symbol/@val").attribute().value());
  const auto bars = part_of_chart(samples::judgements());
  BOOST_TEST(bars.select_node("//c:ser[2]/c:spPr/a:pattFill"));
  BOOST_TEST(!bars.select_node("//c:ser[1]/c:spPr/a:pattFill"));
}

BOOST_AUTO_TEST_CASE(lines_are_named_at_their_last_point_and_counts_have_their_symbols) {
  const auto lines = part_of_chart(samples::sick_leave());
  BOOST_TEST(lines.select_node("//c:ser[2]//c:dLbl/c:idx/@val").attribute().as_int() == 7);
  BOOST_TEST(lines.select_node("//c:ser[2]//c:dLbl/c:showSerName/@val").attribute().as_int() == 1);
  BOOST_TEST(!lines.select_node("//c:legend"));
  const auto bars = part_of_chart(samples::judgements());
  BOOST_TEST(bars.select_node("//c:ser[1]/c:dLbls/c:numFmt/@formatCode").attribute().value() ==
             std::string{"\"● \"#,##0;;"});
}

BOOST_AUTO_TEST_CASE(names_of_one_year_stand_apart_by_height_and_never_below_the_axis) {
  const auto place = [](const Chart& chart, int series) {
    const auto part = part_of_chart(chart);
    const auto path = fmt::format("//c:ser[{}]/c:dLbls/c:dLbl/c:dLblPos/@val", series);
    return std::string{part.select_node(path.c_str()).attribute().value()};
  };
  Chart chart = samples::history();  // jan–aug 57, the forecast 58, the target 65
  BOOST_TEST(place(chart, 2) == "b");
  BOOST_TEST(place(chart, 3) == "r");
  BOOST_TEST(place(chart, 4) == "t");
  chart.series[1].values.back() = Decimal{0};
  BOOST_TEST(place(chart, 2) == "r");
}

BOOST_AUTO_TEST_CASE(costs_grow_to_the_right) {
  const auto part = part_of_chart(samples::budgets());
  BOOST_TEST(part.select_node("//c:valAx/c:scaling/c:orientation/@val").attribute().value() ==
             std::string{"maxMin"});
}

BOOST_AUTO_TEST_CASE(the_same_charts_give_the_same_bytes) {
  const Document document =
      document_with({samples::sick_leave(), samples::histories(), samples::judgements()});
  const WordOptions options{.editable_charts = true};
  BOOST_TEST((write_word(document, standard_look(), {}, options) ==
              write_word(document, standard_look(), {}, options)));
}

BOOST_AUTO_TEST_CASE(in_print_charts_are_pictures_all_the_same) {
  const auto parts =
      package_parts(write_word_for_print(document_with({samples::sick_leave()}), standard_look()));
  BOOST_TEST(parts.contains("word/media/diagram1.svg"));
  BOOST_TEST(!parts.contains("word/charts/chart1.xml"));
}

BOOST_AUTO_TEST_CASE(series_of_bars_that_lie_down_are_named_beside_the_bars_of_one_category) {
  const auto part = part_of_chart(samples::budgets());
  BOOST_TEST(!part.select_node("//c:legend"));
  BOOST_TEST(part.select_nodes("//c:ser/c:dLbls/c:dLbl[c:idx/@val=0][c:showSerName/@val=1]").size() ==
             samples::budgets().series.size());
  Chart without_common_category = samples::budgets();
  for (std::size_t i = 0; i < without_common_category.series.size(); ++i)
    without_common_category.series[i].values[i] = std::nullopt;
  BOOST_TEST(part_of_chart(without_common_category).select_node("//c:legend"));
}

BOOST_AUTO_TEST_SUITE_END()

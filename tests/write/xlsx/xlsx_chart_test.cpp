#include "write/xlsx/xlsx_chart.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <pugixml.hpp>

#include "write/package_parts.hpp"
#include "write/sample_charts.hpp"
#include "write/xlsx/xlsx_writer.hpp"

using namespace redovisa;

namespace {

/// A workbook with a table of a name alone, so that the charts bring their figures with them.
std::map<std::string, std::string> book_with(const std::vector<Chart>& charts) {
  Workbook workbook;
  workbook.date = "2025-09-18";
  Table table;
  table.id = "t";
  table.columns = {{"Namn"}};
  table.rows = {{{{std::string{"Rad"}}}}};
  workbook.sheets = {{"Blad", table, charts}};
  return package_parts(write_xlsx(workbook, Palette{}));
}

pugi::xml_document chart_of(const Chart& chart) {
  pugi::xml_document document;
  BOOST_REQUIRE(document.load_string(book_with({chart}).at("xl/charts/chart1.xml").c_str()));
  return document;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(xlsx_chart)

BOOST_AUTO_TEST_CASE(every_panel_is_a_chart_of_its_own) {
  const Chart histories = samples::histories();
  const auto parts = book_with({histories});
  for (std::size_t i = 1; i <= histories.panels.size(); ++i)
    BOOST_TEST(parts.contains("xl/charts/chart" + std::to_string(i) + ".xml"));
}

BOOST_AUTO_TEST_CASE(judgements_have_their_colours_and_a_pattern_each) {
  const auto chart = chart_of(samples::judgements());
  BOOST_TEST(chart.select_node("//c:ser[1]/c:spPr/a:solidFill/a:srgbClr/@val").attribute().value() ==
             std::string{"C6E7CE"});
  BOOST_TEST(chart.select_node("//c:ser[2]/c:spPr/a:pattFill/a:bgClr/a:srgbClr/@val").attribute().value() ==
             std::string{"FFE9A8"});
  BOOST_TEST(chart.select_node("//c:ser[3]/c:spPr/a:solidFill/a:srgbClr/@val").attribute().value() ==
             std::string{"B3261E"});
}

BOOST_AUTO_TEST_CASE(costs_grow_to_the_right_and_two_budgets_do_not_look_alike) {
  const auto chart = chart_of(samples::budgets());
  BOOST_TEST(chart.select_node("//c:valAx/c:scaling/c:orientation/@val").attribute().value() ==
             std::string{"maxMin"});
  const auto ground = [&](const char* series) {
    return std::string{
        chart.select_node(fmt::format("//c:ser[{}]/c:spPr/a:solidFill/a:srgbClr/@val", series).c_str())
            .attribute()
            .value()};
  };
  BOOST_TEST(ground("4") == "FFFFFF");
  BOOST_TEST(ground("2") != ground("4"));
}

BOOST_AUTO_TEST_CASE(series_of_bars_that_lie_down_are_named_beside_the_bars_of_one_category) {
  const auto chart = chart_of(samples::budgets());
  BOOST_TEST(!chart.select_node("//c:legend"));
  BOOST_TEST(chart.select_nodes("//c:ser/c:dLbls/c:dLbl/c:tx//a:t").size() ==
             samples::budgets().series.size());
}

BOOST_AUTO_TEST_CASE(a_target_of_one_year_is_seen_as_a_square) {
  const auto chart = chart_of(samples::history());
  BOOST_TEST(chart.select_node("//c:lineChart"));
  BOOST_TEST(chart.select_node("//c:ser[4]/c:marker/c:symbol/@val").attribute().value() ==
             std::string{"square"});
  BOOST_TEST(chart.select_nodes("//c:ser[3]/c:val//c:pt").size() == 1U);  // the forecast, and no zeros
}

BOOST_AUTO_TEST_SUITE_END()

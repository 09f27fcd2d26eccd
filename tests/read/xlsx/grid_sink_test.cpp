#include "read/xlsx/grid_sink.hpp"

#include <boost/test/unit_test.hpp>

#include "read/xlsx/shown_text.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(grid_sink)

BOOST_AUTO_TEST_CASE(every_end_of_a_line_is_a_line_feed_and_no_fault) {
  BOOST_TEST(shown_text("a\r\nb\rc\vd\fe\n\tf") == "a\nb\nc\nd\ne\n\tf");
  BOOST_TEST(!has_unshowable("Mål\n\tåäö – \xF0\x9D\x84\x9E"));
}

BOOST_AUTO_TEST_CASE(what_no_document_can_show_becomes_a_replacement_character) {
  BOOST_TEST(shown_text("a\x01"
                        "b\x7F\xEF\xBF\xBE\xEF\xBF\xBF"
                        "c") == "a\uFFFDb\uFFFD\uFFFD\uFFFDc");
  BOOST_TEST(has_unshowable("\xEF\xBF\xBE"));
  BOOST_TEST(shown_text("\xEF\xBF\xBD") == "\uFFFD");
}

BOOST_AUTO_TEST_CASE(a_cell_with_a_control_character_is_told_and_kept) {
  Grid grid;
  Diagnostics diagnostics;
  FaultLog log{"plan.xlsx", diagnostics};
  grid.source = std::make_shared<const Source>(Source{Source::Kind::sheet, "plan.xlsx", "Mål"});
  GridRoom room{1'000};
  GridSink sink{grid, room, log};
  BOOST_TEST(sink.cell({2, 3, CellKind::text, false, false, "a\x01", {}}));
  BOOST_TEST(sink.cell({2, 4, CellKind::text, false, false, "b\rc", {}}));
  sink.finish(diagnostics);
  BOOST_REQUIRE(diagnostics.size() == 1U);
  BOOST_TEST(to_string(diagnostics[0].position) == "plan.xlsx:Mål!C2");
  BOOST_TEST(grid.cells.at(0).text == "a\uFFFD");
  BOOST_TEST(grid.cells.at(1).text == "b\nc");
}

BOOST_AUTO_TEST_CASE(cells_and_merged_ranges_beyond_the_room_end_the_reading) {
  Grid grid;
  Diagnostics diagnostics;
  FaultLog log{"plan.xlsx", diagnostics};
  GridRoom room{sizeof(GridCell) + sizeof(CellRange)};
  GridSink sink{grid, room, log};
  BOOST_TEST(sink.cell({1, 1, CellKind::text, false, false, "a", {}}));
  BOOST_TEST(sink.merged({1, 1, 2, 2}));
  BOOST_TEST(!sink.merged({1, 1, 2, 2}));
  BOOST_REQUIRE(diagnostics.size() == 1U);
  BOOST_TEST((diagnostics[0].code == Code::file_over_limit));
}

BOOST_AUTO_TEST_SUITE_END()

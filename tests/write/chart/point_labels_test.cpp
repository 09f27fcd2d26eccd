#include "write/chart/point_labels.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(point_labels)

/// Where the only label of a point is written, with a line at a height over or under it.
double height_of_label(const Point& point, double line_at) {
  Line line{{{0, line_at}, {200, line_at}}, "000000", 1};
  const std::vector<Line> lines{line};
  Drawing drawing;
  add_point_labels(drawing, {{point, "70"}}, {lines, {}, {0, 0, 300, 300}}, {});
  for (const Shape& shape : drawing.shapes)
    if (const auto* label = std::get_if<Label>(&shape)) return label->at.y;
  return -1;
}

BOOST_AUTO_TEST_CASE(a_label_goes_to_the_other_side_of_a_line_that_it_would_touch) {
  const Point point{100, 100};
  const double free = height_of_label(point, 290);
  BOOST_TEST(free < point.y);
  BOOST_TEST(height_of_label(point, free - small_size * ascent - 1) > point.y);
  BOOST_TEST(height_of_label(point, free - 2 * small_size) < point.y);
}

BOOST_AUTO_TEST_SUITE_END()

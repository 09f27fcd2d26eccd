#include "write/chart/axis.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <ostream>

#include "write/sample_charts.hpp"

using namespace redovisa;

namespace {

struct AxisCase {
  const char* shows;
  Span span;
  std::uint8_t decimals;
  Decimal first, step, last;
};

std::ostream& operator<<(std::ostream& out, const AxisCase& c) { return out << c.shows; }

const std::vector<AxisCase> axis_cases = {
    {"sick leave in steps of two", {0, 10.2}, 1, {0, 0}, {2, 0}, {12, 0}},
    {"ends at a value that is a tick", {0, 10}, 0, {0, 0}, {2, 0}, {10, 0}},
    {"negative values alone", {-7464, 0}, 0, {-8000, 0}, {2000, 0}, {0, 0}},
    {"both sides of zero share one step", {-93000, 2900}, 0, {-100000, 0}, {20000, 0}, {20000, 0}},
    {"away from zero", {93.8, 96.9}, 1, {93, 0}, {1, 0}, {97, 0}},
    {"counts have no halves", {0, 2}, 0, {0, 0}, {1, 0}, {2, 0}},
    {"but shares have", {0, 2}, 1, {0, 0}, {5, 1}, {20, 1}},
    {"nothing but zero", {0, 0}, 0, {0, 0}, {1, 0}, {1, 0}},
    {"tenths that binary fractions miss", {0.1, 0.3}, 1, {1, 1}, {1, 1}, {3, 1}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(axis)

BOOST_DATA_TEST_CASE(an_axis_has_round_ticks, axis_cases) {
  const Axis axis = axis_over(sample.span, sample.decimals);
  BOOST_REQUIRE(axis.ticks.size() >= 2);
  BOOST_TEST((axis.ticks.front() == sample.first));
  BOOST_TEST((axis.ticks.back() == sample.last));
  BOOST_TEST((axis.ticks[1] - axis.ticks[0] == sample.step));
}

BOOST_DATA_TEST_CASE(an_axis_holds_its_values,
                     boost::unit_test::data::make({1e-9, 0.003, 0.7, 42.0, 99999.0, 9.2e18})) {
  for (const Span span :
       {Span{0, sample}, Span{-sample, 0}, Span{-sample, sample}, Span{sample * 0.9, sample}}) {
    const Axis axis = axis_over(span, 9);
    BOOST_TEST(axis.span.low <= span.low + sample * 1e-6);
    BOOST_TEST(axis.span.high >= span.high - sample * 1e-6);
    BOOST_TEST(axis.ticks.size() >= 2U);
    BOOST_TEST(axis.ticks.size() <= 12U);
  }
}

BOOST_AUTO_TEST_CASE(a_gap_is_not_a_zero_in_the_span) {
  Chart chart = samples::sick_leave();
  chart.series = {{"2025", samples::values("– 4.5 7 –")}};
  const auto span = span_of(chart);
  BOOST_REQUIRE(span.has_value());
  BOOST_TEST(span->low == 4.5);
  BOOST_TEST(span->high == 7.0);
  chart.series = {{"2025", samples::values("– –")}};
  BOOST_TEST(!span_of(chart).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

#include "model/criterion.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

using namespace redovisa;

namespace {

const Decimal five{5}, nine{9};

struct Case {
  std::string shows;
  Criterion criterion;
  std::optional<Decimal> principal;
  std::optional<Direction> direction;
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }

Criterion with(Measure measure, std::optional<Decimal> figure, std::optional<Bound> least = {},
               std::optional<Bound> most = {}, std::optional<Direction> wish = {}) {
  Criterion criterion;
  criterion.measure = measure;
  criterion.figure = figure;
  criterion.least = least, criterion.most = most;
  criterion.wish = wish;
  return criterion;
}

constexpr auto higher = Direction::higher, lower = Direction::lower, interval = Direction::interval;
const auto none = std::nullopt;

const Case cases[] = {
    {"nothing", {}, none, none},
    {"a figure alone", with(Measure::value, five), five, none},
    {"at least", with(Measure::value, none, Bound{five}), five, higher},
    {"more than", with(Measure::value, none, Bound{five, false}), five, higher},
    {"at most", with(Measure::value, none, none, Bound{five}), five, lower},
    {"between", with(Measure::value, none, Bound{five}, Bound{nine}), none, interval},
    {"a wish beside a figure", with(Measure::value, five, none, none, lower), five, lower},
    {"a limit goes before a wish", with(Measure::value, none, Bound{five}, none, lower), five, higher},
    {"a rise", with(Measure::change, none, Bound{Decimal{0}, false}), none, higher},
    {"a fall in percent", with(Measure::relative_change, none, none, Bound{-five}), none, lower},
    {"unchanged", with(Measure::change, Decimal{0}), none, none},
    {"of the target", with(Measure::share_of_target, none, Bound{nine}), none, higher},
    {"near the target", with(Measure::distance_to_target, none, none, Bound{five}), none, none},
    {"on the way", with(Measure::share_of_way, none, Bound{five}), none, none},
    {"a place", with(Measure::rank, none, none, Bound{five}), none, lower},
    {"places between", with(Measure::rank_share, none, Bound{five}, Bound{nine}), none, lower},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(criterion)

BOOST_DATA_TEST_CASE(the_figure_that_stands_for_a_criterion, cases, c) {
  BOOST_TEST((principal_figure(c.criterion) == c.principal));
}

BOOST_DATA_TEST_CASE(the_direction_that_the_words_tell, cases, c) {
  BOOST_TEST((direction_of(c.criterion) == c.direction));
}

BOOST_AUTO_TEST_CASE(only_a_figure_or_a_limit_demands_something) {
  BOOST_TEST(!Criterion{}.demands());
  BOOST_TEST(!with(Measure::value, none, none, none, higher).demands());
  BOOST_TEST(with(Measure::value, none, none, Bound{five}).demands());
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>
#include <random>
#include <string>

#include "assess/indicator_rules.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

constexpr int rounds = 4000;

/// Random numbers with a fixed seed. Only the engine is used, since distributions differ between libraries.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_{seed} {}

  int below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }
  bool one_in(int n) { return below(n) == 0; }
  /// −20,0 to 20,0, whole every other time.
  Decimal figure() { return one_in(2) ? Decimal{below(41) - 20} : Decimal{below(401) - 200, 1}; }

 private:
  std::mt19937 engine_;
};

RuleChoice of_outcome() {
  RuleChoice choice;
  choice.basis = Basis::outcome;
  return choice;
}

Indicator indicator_of(const Decimal& outcome, Direction direction) {
  Indicator indicator;
  indicator.direction = direction;
  indicator.outcomes = {{whole_year(2024), {Decimal{3}}}, {year_2025, {outcome}}};
  return indicator;
}

int level_of(const Indicator& indicator, const RuleChoice& choice) {
  static const Convention convention = three_level_convention();
  return number_of(against_target(indicator, choice, {convention, year_2025}).level);
}

/// A limit on the side that the direction has; sometimes with an edge towards the better level.
Criterion random_criterion(Dice& dice, Direction direction, Measure measure) {
  Criterion c;
  c.measure = measure;
  const Bound outer{dice.figure(), !dice.one_in(3)}, inner{dice.figure(), !dice.one_in(3)};
  (direction == Direction::higher ? c.least : c.most) = outer;
  if (dice.one_in(2)) (direction == Direction::higher ? c.most : c.least) = inner;
  return c;
}

Measure random_measure(Dice& dice) {
  constexpr Measure measures[]{Measure::value, Measure::change, Measure::relative_change};
  return measures[dice.below(3)];
}

}  // namespace

BOOST_AUTO_TEST_SUITE(level_properties)

BOOST_AUTO_TEST_CASE(a_zero_or_negative_target_never_meets_a_ratio) {
  Dice dice{20260101};
  for (int round = 0; round < rounds; ++round) {
    const Decimal figure = dice.figure(), target = dice.figure(), percent{60 + dice.below(40)};
    const bool higher = dice.one_in(2);
    Indicator indicator = indicator_of(figure, higher ? Direction::higher : Direction::lower);
    Criterion plain, band;
    plain.figure = target;
    indicator.targets = {target_of(2025, plain)};
    band.measure = Measure::share_of_target;
    band.least = Bound{percent};
    RuleChoice choice = of_outcome();
    choice.bands = {{1, band}};
    const Decimal attained = higher ? figure : target + target - figure;
    const bool near = attained * Decimal{100} >= percent * target;
    const int expected = (higher ? figure >= target : figure <= target) ? 0
                         : target <= Decimal{0}                         ? 2
                         : near                                         ? 1
                                                                        : 2;
    BOOST_TEST(level_of(indicator, choice) == expected, to_machine_text(figure)
                                                            << " against " << to_machine_text(target));
  }
}

BOOST_AUTO_TEST_CASE(a_better_figure_never_gives_a_worse_level) {
  Dice dice{20260102};
  for (int round = 0; round < rounds; ++round) {
    const Direction direction = dice.one_in(2) ? Direction::higher : Direction::lower;
    const Decimal figure = dice.figure(), step{dice.below(60), 1};
    const Measure measure = random_measure(dice);
    RuleChoice choice = of_outcome();
    choice.gap = static_cast<GapPolicy>(dice.below(3));
    choice.tolerance = Decimal{dice.below(3)};
    Indicator before = indicator_of(figure, direction);
    before.levels = {{0, random_criterion(dice, direction, measure), {}},
                     {1, random_criterion(dice, direction, measure), {}}};
    Indicator after = before;
    after.outcomes.back().value.number = direction == Direction::higher ? figure + step : figure - step;
    BOOST_TEST(level_of(after, choice) <= level_of(before, choice),
               to_machine_text(figure) << " and " << to_machine_text(step) << " better");
  }
}

BOOST_AUTO_TEST_CASE(nearer_an_interval_or_zero_never_gives_a_worse_level) {
  Dice dice{20260103};
  for (int round = 0; round < rounds; ++round) {
    const bool zero = dice.one_in(2);
    const Decimal from = zero ? Decimal{-2} : Decimal{4}, to = zero ? Decimal{2} : Decimal{6};
    const Decimal room{dice.below(50), 1}, away{dice.below(100), 1}, step{dice.below(60), 1};
    const bool above = dice.one_in(2);
    Criterion inside, around;
    inside.least = Bound{from}, inside.most = Bound{to};
    around.least = Bound{from - room}, around.most = Bound{to + room};
    RuleChoice choice = of_outcome();
    choice.gap = static_cast<GapPolicy>(dice.below(3));
    const auto level_at = [&](const Decimal& distance) {
      Indicator indicator = indicator_of(above ? to + distance : from - distance,
                                         zero ? Direction::near_zero : Direction::interval);
      indicator.levels = {{0, inside, {}}, {1, around, {}}};
      return level_of(indicator, choice);
    };
    BOOST_TEST(level_at(away) <= level_at(away + step), "at " << to_machine_text(away));
    BOOST_TEST(level_at(away) == (away == Decimal{0} ? 0 : away <= room ? 1 : 2));
  }
}

BOOST_AUTO_TEST_SUITE_END()

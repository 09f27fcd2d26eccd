// Times the rules alone: a plan as large as all Swedish municipalities' together, and half of it, on three
// levels with limits between them, groups of indicators and goals that contribute to others. Prints
// "INDICATORS GOALS MILLISECONDS" for each size, the median of some repeats. Built and run by bench/run.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

#include "assess/assessment.hpp"
#include "read/xml/convention_reader.hpp"

namespace {

using namespace redovisa;

constexpr std::size_t all_indicators = 65'000, all_goals = 9'000;
constexpr int year = 2025;
constexpr Period to_august{year, 1, 8};

Reported reported(std::size_t seed) {
  if (seed % 11 == 0) return {{}, Missing::dash};
  return {Decimal{static_cast<std::int64_t>(seed * 7919 % 997 + 1), 1}};  // never zero
}

PeriodTarget target(const Reported& value) {
  PeriodTarget result{whole_year(year), value, {}};
  result.criterion.figure = value.number;
  return result;
}

/// Wholly, partly (at least four fifths of the target) and not; a goal by its kommunfullmäktige's indicators
/// first.
Convention on_three_levels(Convention convention) {
  ScaleLevel partly = convention.scale.levels.front();
  partly.key = partly.word = "delvis";
  partly.fulfilled = false;
  partly.points = {1, 2};
  convention.scale.levels.insert(convention.scale.levels.begin() + 1, partly);
  LevelBand band{Level{1}, {}};
  band.criterion.measure = Measure::share_of_target;
  band.criterion.least = Bound{Decimal{80}};
  convention.indicator_assessment.bands = {band};
  convention.goal_assessment.rule = "kf-först";
  convention.goal_assessment.shares = {{Level{1}, {1, 4}}};
  convention.goal_assessment.groups = {{"KF", false, {1, 2}}, {"Nämnd", false, {1, 2}}};
  return convention;
}

Indicator indicator(std::size_t i, std::size_t goals) {
  Indicator result;
  result.id = "I" + std::to_string(i);
  result.goal = std::to_string(i % goals);
  result.name = "Andel som är nöjda, nummer " + std::to_string(i);
  result.unit = "%";
  result.level = i % 2 == 0 ? "KF" : "Nämnd";
  result.direction = i % 3 == 0 ? Direction::lower : Direction::higher;
  for (int y = year - 3; y < year; ++y)
    result.outcomes.push_back({whole_year(y), reported(i * 3 + static_cast<std::size_t>(y))});
  result.outcomes.push_back({to_august, reported(i + 1)});
  result.targets.push_back(target(reported(i + 2)));
  result.forecasts.push_back({to_august, reported(i + 3)});
  return result;
}

SourceMaterial material(const Convention& convention, std::size_t indicators, std::size_t goals) {
  SourceMaterial result;
  result.convention = convention;
  result.period = to_august;
  for (std::size_t i = 0; i < goals; ++i) {
    result.goals.emplace_back();
    result.goals.back().number = std::to_string(i);
    result.goals.back().name = "Mål " + std::to_string(i);
    if (i > goals / 10) result.goals.back().parent = std::to_string(i % (goals / 10));
  }
  for (std::size_t i = 0; i < indicators; ++i) result.indicators.push_back(indicator(i, goals));
  return result;
}

std::size_t evaluated(const AssessedPlan& plan) {
  return static_cast<std::size_t>(std::ranges::count_if(
      plan.goals, [](const auto& goal) { return goal.assessment.level().has_value(); }));
}

/// The processor's time, so that a busy machine does not count; the rules run in one thread.
double milliseconds_to_assess(const SourceMaterial& material) {
  const std::clock_t start = std::clock();
  const AssessedPlan plan = assess(material);
  const std::clock_t end = std::clock();
  if (evaluated(plan) != material.goals.size()) throw std::runtime_error("goals without an assessment");
  return 1000.0 * static_cast<double>(end - start) / CLOCKS_PER_SEC;
}

void time_size(const Convention& convention, std::size_t indicators, std::size_t goals, int repeats) {
  const SourceMaterial large = material(convention, indicators, goals);
  std::vector<double> times;
  for (int i = 0; i < repeats; ++i) times.push_back(milliseconds_to_assess(large));
  std::ranges::sort(times);
  std::printf("%zu %zu %.3f\n", indicators, goals, times[times.size() / 2]);
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 3) return std::fputs("usage: assess CONVENTION.xml REPEATS\n", stderr), 2;
  Diagnostics diagnostics;
  const auto read = read_convention(argv[1], argv[1], diagnostics);
  if (!read) throw std::runtime_error("the convention cannot be read");
  const Convention convention = on_three_levels(*read);
  const int repeats = std::max(1, std::atoi(argv[2]));
  time_size(convention, all_indicators / 2, all_goals / 2, repeats);
  time_size(convention, all_indicators, all_goals, repeats);
} catch (const std::exception& failure) {
  std::fprintf(stderr, "assess: %s\n", failure.what());
  return 3;
}

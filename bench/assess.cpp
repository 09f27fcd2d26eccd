// Times the rules alone: a plan as large as all Swedish municipalities' together, and half of it. Prints
// "INDICATORS GOALS MILLISECONDS" for each size, the median of some repeats. Built and run by bench/run.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
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
  return {Decimal{static_cast<std::int64_t>(seed * 7919 % 1000), 1}};
}

Indicator indicator(std::size_t i, std::size_t goals) {
  Indicator result;
  result.id = "I" + std::to_string(i);
  result.goal = std::to_string(i % goals);
  result.name = "Andel som är nöjda, nummer " + std::to_string(i);
  result.unit = "%";
  result.direction = i % 3 == 0 ? Direction::lower : Direction::higher;
  for (int y = year - 3; y < year; ++y)
    result.outcomes.push_back({whole_year(y), reported(i * 3 + static_cast<std::size_t>(y))});
  result.outcomes.push_back({to_august, reported(i + 1)});
  result.targets.push_back({whole_year(year), reported(i + 2)});
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
  }
  for (std::size_t i = 0; i < indicators; ++i) result.indicators.push_back(indicator(i, goals));
  return result;
}

std::size_t evaluated(const AssessedPlan& plan) {
  return static_cast<std::size_t>(std::ranges::count_if(
      plan.goals, [](const auto& goal) { return goal.assessment.level().has_value(); }));
}

double milliseconds_to_assess(const SourceMaterial& material) {
  const auto start = std::chrono::steady_clock::now();
  const AssessedPlan plan = assess(material);
  const auto end = std::chrono::steady_clock::now();
  if (evaluated(plan) != material.goals.size()) throw std::runtime_error("goals without an assessment");
  return std::chrono::duration<double, std::milli>(end - start).count();
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
  const auto convention = read_convention(argv[1], argv[1], diagnostics);
  if (!convention) throw std::runtime_error("the convention cannot be read");
  const int repeats = std::max(1, std::atoi(argv[2]));
  time_size(*convention, all_indicators / 2, all_goals / 2, repeats);
  time_size(*convention, all_indicators, all_goals, repeats);
} catch (const std::exception& failure) {
  std::fprintf(stderr, "assess: %s\n", failure.what());
  return 3;
}

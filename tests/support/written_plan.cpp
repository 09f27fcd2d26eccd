#include "support/written_plan.hpp"

#include <stdexcept>

#include "read/sheets/written_criterion.hpp"
#include "read/sheets/written_figure.hpp"

using namespace redovisa;

namespace {

Reported figure(const std::string& text, const std::string& unit, int year) {
  auto written = parse_written_figure(text, {}, year);
  if (written) written = in_unit(*written, unit);
  if (!written) throw std::invalid_argument{"no figure: " + text};
  return {written->number, written->missing, {}, written->measured, written->of};
}

void add_levels(Indicator& indicator, const std::vector<std::string>& levels) {
  for (std::size_t i = 0; i < levels.size(); ++i)
    if (!levels[i].empty()) indicator.levels.push_back({static_cast<Level>(i), criterion(levels[i]), {}});
}

void add_targets(Indicator& indicator, const std::string& text) {
  if (text.empty()) return;
  const auto criteria = parse_criteria(text);
  if (criteria.empty()) throw std::invalid_argument{"no target: " + text};
  for (const auto& c : criteria)
    indicator.targets.push_back({whole_year(c.year.value_or(2025)), {principal_figure(c)}, c});
}

}  // namespace

Criterion criterion(const std::string& text) {
  const auto parsed = parse_criterion(text);
  if (!parsed) throw std::invalid_argument{"no criterion: " + text};
  return *parsed;
}

WrittenIndicator higher_is_better(WrittenIndicator written) {
  written.direction = Direction::higher;
  return written;
}

Indicator written_indicator(const WrittenIndicator& written) {
  constexpr int report_year = 2025;
  const Period now = written.in_august ? Period{report_year, 1, 8} : whole_year(report_year);
  Indicator indicator;
  indicator.name = written.name;
  indicator.unit = written.unit;
  indicator.direction = written.direction;
  add_levels(indicator, written.levels);
  add_targets(indicator, written.target);
  for (const auto& [year, text] : written.outcomes)
    indicator.outcomes.push_back(
        {year == report_year ? now : whole_year(year), figure(text, written.unit, year)});
  if (!written.forecast.empty())
    indicator.forecasts.push_back({now, figure(written.forecast, written.unit, report_year)});
  if (!written.baseline.empty()) {
    Reported value = figure(written.baseline, written.unit, report_year);
    indicator.baseline = {value.measured.value_or(whole_year(0)), value};
    indicator.baseline->value.measured.reset();
  }
  return indicator;
}

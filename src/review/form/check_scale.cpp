// Figures that are ten, a hundred or a thousand times larger or smaller than the indicator's others: 0,81 for
// 81 %, 2 310 000 for 2 310 tkr.
#include <algorithm>
#include <functional>
#include <span>

#include "diagnostics/folded.hpp"
#include "review/form/form_parts.hpp"
#include "review/plan/plan_parts.hpp"

namespace redovisa {

namespace {

struct ScaledFigure {
  Decimal size;  // without sign
  const Reported* reported;
  bool is_new = false;  // of the report's year, and no target
};

using ScaledFigures = std::vector<ScaledFigure>;

void add(const Reported& reported, bool is_new, ScaledFigures& figures) {
  if (reported.number && reported.number->units != 0)
    figures.push_back({absolute(*reported.number), &reported, is_new});
}

ScaledFigures figures_of(const Indicator& indicator, const SourceMaterial& m) {
  ScaledFigures figures;
  for (const auto* series : {&indicator.outcomes, &indicator.forecasts})
    for (const PeriodValue& value : *series)
      if (is_known(value, m)) add(value.value, value.period.year == m.period.year, figures);
  if (indicator.baseline) add(indicator.baseline->value, false, figures);
  for (const auto& target : indicator.targets)
    if (target.criterion.measure == Measure::value) add(target.value, false, figures);
  std::ranges::sort(figures, {}, &ScaledFigure::size);
  return figures;
}

Decimal times(const Decimal& value, std::int64_t factor) { return value * Decimal{factor}; }

/// As far from each other as a slip of the percent sign makes them.
bool are_hundredfold(const Decimal& small, const Decimal& large) {
  return large >= times(small, 50) && large <= times(small, 200);
}

/// Do the figures differ so little that one outside is no chance?
bool are_of_one_size(std::span<const ScaledFigure> figures) {
  return figures.back().size <= times(figures.front().size, 4);
}

/// Figures of another scale, and one of the others.
struct OddScale {
  std::span<const ScaledFigure> odd = {};
  const ScaledFigure* other = nullptr;
  bool unsure = false;  // as far from the others as figures may come
};

OddScale lone_among(const ScaledFigures& figures) {
  constexpr std::size_t fewest = 3;
  const std::size_t size = figures.size();
  if (size < fewest) return {};
  const std::span all{figures};
  if (are_of_one_size(all.last(size - 1)) && are_hundredfold(figures[0].size, figures[size / 2].size))
    return {all.first(1), &figures[size / 2]};
  const ScaledFigure& last = figures[size - 1];
  if (are_of_one_size(all.first(size - 1)) && are_hundredfold(figures[(size - 1) / 2].size, last.size))
    return {all.last(1), &figures[(size - 1) / 2]};
  return {};
}

/// The powers of ten that the larger may be of the smaller, less than a fourth off; 0: none.
int powers_between(const Decimal& small, const Decimal& large) {
  std::int64_t factor = 10;
  for (int power = 1; power <= 3; ++power, factor *= 10)
    if (times(large, 5) >= times(small, 4 * factor) && times(large, 4) <= times(small, 5 * factor))
      return power;
  return 0;
}

/// Are the figures so near each other that a tenth of them is no chance?
bool are_near(std::span<const ScaledFigure> figures) {
  return times(figures.back().size, 4) <= times(figures.front().size, 5);
}

/// The year's outcome and forecast where all that they are held against, the target too, is of another scale.
OddScale new_among(const ScaledFigures& figures) {
  const std::span all{figures};
  const auto edge = std::ranges::adjacent_find(figures, std::ranges::not_equal_to{}, &ScaledFigure::is_new);
  if (edge == figures.end()) return {};
  const auto low = all.first(static_cast<std::size_t>(edge - figures.begin()) + 1),
             high = all.subspan(low.size());
  const bool is_high_new = high.front().is_new;
  const auto is_as_first = [](std::span<const ScaledFigure> part) {
    return std::ranges::all_of(part, [&](const auto& f) { return f.is_new == part.front().is_new; });
  };
  if (low.size() < 2 || high.size() < 2 || !is_as_first(high)) return {};
  const bool as_percent =
      are_of_one_size(low) && are_of_one_size(high) && are_hundredfold(low.back().size, high.front().size);
  const int powers = are_near(low) && are_near(high) ? powers_between(low.back().size, high.front().size) : 0;
  if (!as_percent && powers == 0) return {};
  return {is_high_new ? high : low, is_high_new ? &low.front() : &high.front(), powers == 1};
}

void check(const Indicator& indicator, const SourceMaterial& m, Findings& findings) {
  const auto& unit = indicator.unit;
  if (unit == yes_no_unit || unit == rank_unit || unit == date_unit) return;
  const ScaledFigures figures = figures_of(indicator, m);
  OddScale found = lone_among(figures);
  if (found.odd.empty()) found = new_among(figures);
  if (found.odd.empty()) return;
  Finding finding{FindingCode::value_out_of_scale,
                  {},
                  shown_name(indicator),
                  {{"indikator", shown_name(indicator)},
                   {"står", amount_of(*found.odd.front().reported->number, indicator)},
                   {"andra", amount_of(*found.other->reported->number, indicator)}}};
  for (const ScaledFigure& figure : found.odd) finding.places.push_back(figure.reported->position);
  finding.places.push_back(found.other->reported->position);
  finding.unsure = unit != "%" || found.unsure;
  findings.push_back(std::move(finding));
}

/// What a share of the personnel in percent is hardly below or above; zero is no slip.
struct ShareLimits {
  Decimal least, most;
};
constexpr ShareLimits of_sick_leave{{5, 1}, {50, 0}}, of_long_term{{1, 0}, {100, 0}},
    of_turnover{{2, 1}, {100, 0}};

/// A share that was written as a part of one, without its decimal comma, or with a sign.
void check_share(const std::string& name, const Reported& share, const ShareLimits& limits,
                 Findings& findings) {
  if (!share.number || share.number->units == 0) return;
  if (*share.number >= limits.least && *share.number <= limits.most) return;
  Finding finding{FindingCode::value_out_of_scale,
                  {share.position},
                  name,
                  {{"indikator", name},
                   {"står", Amount{*share.number, "%"}},
                   {"minst", Amount{limits.least, "%"}},
                   {"högst", Amount{limits.most, "%"}}}};
  finding.unsure = *share.number > limits.most && *share.number <= Decimal{100};
  findings.push_back(std::move(finding));
}

void check_personnel(const Personnel& personnel, Findings& findings) {
  for (const SickLeaveRow& row : personnel.sick_leave) {
    if (row.basis) continue;
    const std::string measure = row.measure.empty() ? "Sjukfrånvaro" : row.measure;
    const bool long_term = folded(measure).starts_with("lång");
    check_share(measure + ", " + row.group, row.share, long_term ? of_long_term : of_sick_leave, findings);
  }
  for (const TurnoverRow& row : personnel.turnover)
    for (const Reported* share : {&row.external, &row.internal})
      check_share(row.group.empty() ? "Personalomsättning" : "Personalomsättning, " + row.group, *share,
                  of_turnover, findings);
}

}  // namespace

void check_scale(const Reviewed& reviewed, Findings& findings) {
  for (const Indicator& indicator : reviewed.material.indicators)
    check(indicator, reviewed.material, findings);
  check_personnel(reviewed.material.personnel, findings);
}

}  // namespace redovisa

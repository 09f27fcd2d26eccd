// Figures that are a hundred times larger or smaller than the indicator's others: 0,81 for 81 %.
#include <algorithm>

#include "diagnostics/folded.hpp"
#include "review/form/form_parts.hpp"
#include "review/plan/plan_parts.hpp"

namespace redovisa {

namespace {

struct ScaledFigure {
  Decimal size;  // without sign
  const Reported* reported;
};

using ScaledFigures = std::vector<ScaledFigure>;

void add(const Reported& reported, ScaledFigures& figures) {
  if (reported.number && reported.number->units != 0)
    figures.push_back({absolute(*reported.number), &reported});
}

ScaledFigures figures_of(const Indicator& indicator, const SourceMaterial& m) {
  ScaledFigures figures;
  for (const auto* series : {&indicator.outcomes, &indicator.forecasts})
    for (const PeriodValue& value : *series)
      if (is_known(value, m)) add(value.value, figures);
  if (indicator.baseline) add(indicator.baseline->value, figures);
  for (const auto& target : indicator.targets)
    if (target.criterion.measure == Measure::value) add(target.value, figures);
  std::ranges::sort(figures, {}, &ScaledFigure::size);
  return figures;
}

Decimal times(const Decimal& value, std::int64_t factor) { return value * Decimal{factor}; }

/// As far from each other as a slip of the percent sign makes them.
bool are_hundredfold(const Decimal& small, const Decimal& large) {
  return large >= times(small, 50) && large <= times(small, 200);
}

/// Do the figures [first, last) differ so little that one outside is no chance?
bool are_of_one_size(const ScaledFigures& figures, std::size_t first, std::size_t last) {
  return figures[last - 1].size <= times(figures[first].size, 4);
}

/// The lone figure at either end, and one of the others.
struct LoneFigure {
  const ScaledFigure *lone = nullptr, *other = nullptr;
};

LoneFigure lone_among(const ScaledFigures& figures) {
  constexpr std::size_t fewest = 3;
  const std::size_t size = figures.size();
  if (size < fewest) return {};
  if (are_of_one_size(figures, 1, size) && are_hundredfold(figures[0].size, figures[size / 2].size))
    return {&figures[0], &figures[size / 2]};
  const ScaledFigure& last = figures[size - 1];
  if (are_of_one_size(figures, 0, size - 1) && are_hundredfold(figures[(size - 1) / 2].size, last.size))
    return {&last, &figures[(size - 1) / 2]};
  return {};
}

void check(const Indicator& indicator, const SourceMaterial& m, Findings& findings) {
  const auto& unit = indicator.unit;
  if (unit == yes_no_unit || unit == rank_unit || unit == date_unit) return;
  const ScaledFigures figures = figures_of(indicator, m);
  const auto [lone, other] = lone_among(figures);
  if (lone == nullptr) return;
  Finding finding{FindingCode::value_out_of_scale,
                  {lone->reported->position, other->reported->position},
                  shown_name(indicator),
                  {{"indikator", shown_name(indicator)},
                   {"står", amount_of(*lone->reported->number, indicator)},
                   {"andra", amount_of(*other->reported->number, indicator)}}};
  finding.unsure = unit != "%";
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

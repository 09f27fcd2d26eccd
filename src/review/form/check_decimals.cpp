// Figures that are compared with each other and shown with different numbers of decimals.
#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "review/form/form_parts.hpp"
#include "review/plan/plan_parts.hpp"

namespace redovisa {

namespace {

struct ShownFigure {
  Decimal value;
  SourcePosition position;
};

using ShownFigures = std::vector<ShownFigure>;

/// Zero is zero with any decimals.
void add(const Reported& reported, ShownFigures& figures) {
  if (reported.number && reported.number->units != 0)
    figures.push_back({*reported.number, reported.position});
}

/// The figure with the rarest number of decimals, and one of the most usual; nullopt when all have as many.
struct OddFigure {
  ShownFigure usual, odd;
};

std::optional<OddFigure> odd_among(const ShownFigures& figures) {
  std::array<std::size_t, 10> counts{};
  for (const auto& figure : figures) ++counts.at(figure.value.decimals);
  const auto usual = static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin());
  const ShownFigure *common = nullptr, *rare = nullptr;
  for (const auto& figure : figures) {
    const auto decimals = figure.value.decimals;
    if (decimals == usual) common = &figure;
    if (decimals != usual && (rare == nullptr || counts[decimals] <= counts[rare->value.decimals]))
      rare = &figure;
  }
  if (common == nullptr || rare == nullptr) return std::nullopt;
  return OddFigure{*common, *rare};
}

bool is_shown_as_number(const Indicator& indicator) {
  return indicator.unit != yes_no_unit && indicator.unit != rank_unit && indicator.unit != date_unit;
}

/// Targets are written shorter than what is held against them, but not longer.
void add_longer_targets(const Indicator& indicator, ShownFigures& figures) {
  std::uint8_t most = 0;
  for (const auto& figure : figures) most = std::max(most, figure.value.decimals);
  if (figures.empty()) return;
  for (const PeriodTarget& target : indicator.targets)
    if (target.value.number && target.value.number->decimals > most) add(target.value, figures);
}

std::optional<OddFigure> odd_of(const Indicator& indicator, const SourceMaterial& m) {
  if (!is_shown_as_number(indicator)) return std::nullopt;
  ShownFigures figures;
  for (const auto* series : {&indicator.outcomes, &indicator.forecasts})
    for (const PeriodValue& value : *series)
      if (is_known(value, m)) add(value.value, figures);
  add_longer_targets(indicator, figures);
  return odd_among(figures);
}

Finding finding_of(const OddFigure& odd, const std::string& subject, const std::string& unit) {
  return {FindingCode::mixed_decimals,
          {odd.odd.position, odd.usual.position},
          subject,
          {{"om", subject}, {"ett", Amount{odd.usual.value, unit}}, {"annat", Amount{odd.odd.value, unit}}}};
}

struct OddIndicator {
  const Indicator* indicator;
  OddFigure odd;
};

/// One finding of each, or one of all when it is how the plan is written.
void check_indicators(const SourceMaterial& m, Findings& findings) {
  constexpr std::size_t most_told = 3;
  std::vector<OddIndicator> found;
  for (const Indicator& i : m.indicators)
    if (auto odd = odd_of(i, m)) found.push_back({&i, std::move(*odd)});
  if (found.size() <= most_told) {
    for (const auto& [indicator, odd] : found)
      findings.push_back(finding_of(odd, shown_name(*indicator), amount_of({}, *indicator).unit));
    return;
  }
  const OddIndicator& first = found.front();
  Finding finding = finding_of(first.odd, "Indikatorer", amount_of({}, *first.indicator).unit);
  finding.facts.front() = {"exempel", shown_name(*first.indicator)};
  finding.facts.push_back({"antal", amount_of(found.size())});
  for (auto other = found.begin() + 1; other != found.end(); ++other)
    finding.places.push_back(other->odd.odd.position);
  findings.push_back(std::move(finding));
}

void check_table(const ShownFigures& figures, const std::string& name, Findings& findings) {
  if (const auto odd = odd_among(figures)) findings.push_back(finding_of(*odd, name, "%"));
}

}  // namespace

void check_decimals(const Reviewed& reviewed, Findings& findings) {
  const Personnel& personnel = reviewed.material.personnel;
  check_indicators(reviewed.material, findings);
  std::map<std::string, ShownFigures> by_measure;
  for (const SickLeaveRow& row : personnel.sick_leave) add(row.share, by_measure[row.measure]);
  for (const auto& [measure, figures] : by_measure) check_table(figures, measure, findings);
  ShownFigures turnover;
  for (const TurnoverRow& row : personnel.turnover) {
    add(row.external, turnover);
    add(row.internal, turnover);
  }
  check_table(turnover, "Personalomsättning", findings);
}

}  // namespace redovisa

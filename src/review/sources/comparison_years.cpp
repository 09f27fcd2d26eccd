// A comparison with others is of the same year as one's own outcome, or of as many years before it as the
// convention and the indicator's periodicity allow.
#include <algorithm>

#include "model/key_figure_values.hpp"
#include "review/sources/source_parts.hpp"

namespace redovisa {

namespace {

struct OldComparison {
  const KeyFigureSeries* series;
  int year;
};

constexpr unsigned months_of_year = 12;

/// So many years a comparison may be older than the outcome: the convention's `äldst`, and what is measured
/// every other year is a year old every other year.
int allowed_age(const Indicator& indicator, const RuleChoice& rule) {
  const unsigned months = indicator.periodicity.months;
  const unsigned by_measuring = months > months_of_year ? (months - 1) / months_of_year : 0;
  return static_cast<int>(std::max(rule.greatest_age, by_measuring));
}

/// Of others than the municipality, the oldest first.
std::vector<OldComparison> old_comparisons(const KeyFigure& figure, const Period& report, int oldest) {
  std::vector<OldComparison> found;
  for (const KeyFigureSeries& series : figure.series) {
    const auto year = latest_year(series, report);
    if (series.body != ComparedBody::own && year && *year < oldest) found.push_back({&series, *year});
  }
  std::ranges::stable_sort(found, {}, &OldComparison::year);
  return found;
}

/// The latest value's place.
SourcePosition place_of(const OldComparison& old) {
  for (const KeyFigureValue& value : old.series->values)
    if (value.year == old.year && !value.sex && value.value.number) return value.value.position;
  return {};
}

Finding finding_of(const Indicator& indicator, const KeyFigure& figure, int own_year,
                   const std::vector<OldComparison>& old) {
  Finding finding{.code = FindingCode::comparison_out_of_date,
                  .places = {place_of(old.front())},
                  .subject = indicator.id,
                  .facts = {{"om", indicator.id},
                            {"nyckeltal", figure.id},
                            {"jämförs", old.front().series->name},
                            {"jämförelseår", whole_year(old.front().year)},
                            {"eget", whole_year(own_year)}}};
  for (const OldComparison& other : old)
    if (other.series != old.front().series) finding.places.push_back(place_of(other));
  if (old.size() > 1) finding.facts.push_back({"fler", amount_of(old.size() - 1)});
  return finding;
}

void check(const Indicator& indicator, const KeyFigure& figure, const Reviewed& reviewed,
           Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  const auto own_year = year_of_outcome(indicator, m.period);
  if (!own_year) return;
  const int allowed = allowed_age(indicator, m.convention.indicator_assessment);
  const auto old = old_comparisons(figure, m.period, *own_year - allowed);
  if (old.empty()) return;
  Finding finding = finding_of(indicator, figure, *own_year, old);
  if (!figure.standings.empty() && figure.standings.back().year < *own_year - allowed)
    finding.facts.push_back({"platsår", whole_year(figure.standings.back().year)});
  if (allowed > 0) finding.facts.push_back({"godtas", amount_of(allowed)});
  findings.push_back(std::move(finding));
}

}  // namespace

void check_comparison_years(const Reviewed& reviewed, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  for (const Indicator& indicator : m.indicators)
    if (const KeyFigure* figure = key_figure_of(m.key_figures, indicator))
      check(indicator, *figure, reviewed, findings);
}

}  // namespace redovisa

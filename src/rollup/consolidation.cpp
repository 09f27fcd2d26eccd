#include "rollup/consolidation.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"

namespace redovisa {

namespace {

using Figure = Reported ConsolidatedPart::*;

Reported or_blank(const PeriodValue* value) { return value == nullptr ? Reported{} : value->value; }

/// Reads the rows of one indicator.
class Consolidator {
 public:
  Consolidator(RollUp& roll_up, Diagnostics& diagnostics) : roll_up_{roll_up}, diagnostics_{diagnostics} {}

  void add(std::size_t row_index) {
    const ConsolidationRow& row = roll_up_.municipality.consolidations[row_index];
    auto& all = roll_up_.consolidated;
    auto known = std::ranges::find(all, row.indicator, &ConsolidatedIndicator::id);
    if (known == all.end()) {
      all.push_back({row.indicator, row.formula.value_or(ConsolidationFormula::sum)});
      known = all.end() - 1;
    }
    known->parts.push_back(part_of(row_index, row));
  }

  void fill(ConsolidatedIndicator& whole) {
    const auto own = std::ranges::find(roll_up_.whole.indicators, whole.id, &Indicator::id);
    if (own == roll_up_.whole.indicators.end()) return;
    for (std::size_t i = 0; i < whole.parts.size(); ++i) note_lack(whole, i);
    const auto& first = roll_up_.municipality.consolidations[whole.parts.front().row];
    const SourcePosition place = first.indicator_position;
    whole.outcome = figure_of(whole, &ConsolidatedPart::outcome, place);
    whole.forecast = figure_of(whole, &ConsolidatedPart::forecast, place);
    whole.last_year = figure_of(whole, &ConsolidatedPart::last_year, place);
    const Period& period = roll_up_.whole.period;
    put(own->outcomes, period, whole.outcome);
    put(own->outcomes, whole_year(period.year - 1), whole.last_year);
    if (!is_whole_year(period)) put(own->forecasts, period, whole.forecast);
  }

 private:
  const Indicator* find_indicator(const ConsolidationRow& row, const CommitteeReport& report) {
    const auto& indicators = report.material.indicators;
    const auto found = std::ranges::find(indicators, row.committee_indicator, &Indicator::id);
    if (found != indicators.end()) return &*found;
    std::vector<std::string> ids;
    for (const auto& i : indicators) ids.push_back(i.id);
    diagnostics_.push_back({Code::unknown_indicator, row.committee_indicator_position,
                            row.committee_indicator, fmt::format("id på en av {}s indikatorer", report.name),
                            meant_question(row.committee_indicator, ids)});
    return nullptr;
  }

  std::optional<std::size_t> find_report(const std::string& name) const {
    for (std::size_t i = 0; i < roll_up_.reported; ++i) {
      const auto& report = roll_up_.committees[i];
      if (folded(report.name) == folded(name) || folded(report.short_name) == folded(name)) return i;
    }
    return std::nullopt;
  }

  ConsolidatedPart part_of(std::size_t row_index, const ConsolidationRow& row) {
    ConsolidatedPart part{row_index, find_report(row.committee)};
    if (!part.committee) return part;
    const CommitteeReport& report = roll_up_.committees[*part.committee];
    part.indicator = find_indicator(row, report);
    if (part.indicator == nullptr) return part;
    check_unit(row, *part.indicator);
    const Period& period = roll_up_.whole.period;
    part.outcome = or_blank(value_ending(part.indicator->outcomes, period));
    part.forecast = or_blank(forecast_for(*part.indicator, period));
    part.last_year = or_blank(value_ending(part.indicator->outcomes, whole_year(period.year - 1)));
    return part;
  }

  void check_unit(const ConsolidationRow& row, const Indicator& theirs) {
    const auto own = std::ranges::find(roll_up_.whole.indicators, row.indicator, &Indicator::id);
    if (own == roll_up_.whole.indicators.end() || own->unit == theirs.unit) return;
    diagnostics_.push_back({Code::conflicting_value,
                            row.committee_indicator_position,
                            fmt::format("{} i enheten ”{}”", theirs.id, theirs.unit),
                            fmt::format("enheten ”{}”, som fullmäktiges {} har", own->unit, own->id),
                            "Ge indikatorerna samma enhet, eller ta bort raden.",
                            {theirs.position, own->position}});
  }

  void note_lack(ConsolidatedIndicator& whole, std::size_t i) const {
    const ConsolidatedPart& part = whole.parts[i];
    if (!part.outcome.number && !part.forecast.number) whole.lacks_figure.push_back(i);
    if (whole.formula == ConsolidationFormula::weighted_mean &&
        !roll_up_.municipality.consolidations[part.row].base.number)
      whole.lacks_base.push_back(i);
  }

  Reported figure_of(const ConsolidatedIndicator& whole, Figure figure, const SourcePosition& place) const {
    std::vector<WeighedFigure> figures;
    for (const auto& part : whole.parts)
      figures.push_back({(part.*figure).number, roll_up_.municipality.consolidations[part.row].base.number});
    Reported result{consolidated(whole.formula, figures), Missing::not_measured, place};
    return result;
  }

  /// What somebody has written in the municipality's own folder is left alone.
  static void put(std::vector<PeriodValue>& series, const Period& period, const Reported& figure) {
    if (!figure.number || value_ending(series, period) != nullptr) return;
    const auto later = std::ranges::find_if(series, [&](const PeriodValue& v) { return period < v.period; });
    series.insert(later, {period, figure});
  }

  RollUp& roll_up_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::optional<Decimal> consolidated(ConsolidationFormula formula, const std::vector<WeighedFigure>& figures) {
  const bool weighs = formula == ConsolidationFormula::weighted_mean;
  Decimal sum{0}, whole{0};
  std::uint8_t decimals = 0;
  for (const auto& [figure, base] : figures) {
    if (!figure || (weighs && (!base || *base < Decimal{0}))) return std::nullopt;
    decimals = std::max(decimals, figure->decimals);
    sum = sum + (weighs ? *figure * *base : *figure);
    whole = whole + (weighs ? *base : Decimal{1});
  }
  if (figures.empty()) return std::nullopt;
  if (formula == ConsolidationFormula::sum) return sum;
  return quotient(sum, whole, static_cast<std::uint8_t>(std::min(decimals + 1, 9)));
}

void consolidate(RollUp& roll_up, Diagnostics& diagnostics) {
  Consolidator consolidator{roll_up, diagnostics};
  for (std::size_t row = 0; row < roll_up.municipality.consolidations.size(); ++row) consolidator.add(row);
  for (auto& whole : roll_up.consolidated) consolidator.fill(whole);
}

}  // namespace redovisa

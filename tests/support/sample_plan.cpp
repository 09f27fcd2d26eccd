#include "support/sample_plan.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>
#include <vector>

using namespace redovisa;

namespace {

ScaleLevel level(std::string key, std::string word, bool fulfilled) {
  ScaleLevel result;
  result.key = std::move(key);
  result.word = std::move(word);
  result.fulfilled = fulfilled;
  return result;
}

Scale trend_scale() {
  return {{level("positiv", "Positiv", false), level("oförändrad", "Oförändrad", false),
           level("negativ", "Negativ", false)},
          level("ej utvärderad", "Ej utvärderad", false)};
}

RuleChoice rule(std::string name) {
  RuleChoice choice;
  choice.rule = std::move(name);
  return choice;
}

Reported reported(const std::string& written) {
  Reported value;
  if (written == "–")
    value.missing = Missing::dash;
  else
    value.number = decimal(written);
  return value;
}

void add(std::vector<PeriodValue>& series, const Period& period, const std::string& written) {
  if (!written.empty()) series.push_back({period, reported(written)});
}

}  // namespace

Convention two_level_convention() {
  Convention c;
  c.name = "prov";
  c.title = "Provets modell";
  c.scale = {{level("uppfyllt", "Uppfyllt", true), level("ej uppfyllt", "Ej uppfyllt", false)},
             level("ej utvärderad", "Inget värde angivet", false)};
  c.trends = trend_scale();
  c.plan_levels = {{"KF", "Indikator (KF)", "Kommunfullmäktiges indikatorer"},
                   {"Nämnd", "Indikator (Nämnd)", "Nämndens indikatorer"}};
  c.assignment_kinds = {{"Uppdrag", "Uppdrag", AssignmentBasis::status},
                        {"Verksamhetsmål", "Verksamhetsmål", AssignmentBasis::person}};
  c.indicator_assessment = rule("mot-mål");
  c.indicator_trend = rule("mot-tidigare");
  c.assignment_plan = rule("slutdatum");
  c.assignment_assessment = rule("klart-i-år");
  c.goal_assessment = rule("andel");
  c.goal_trend = rule("majoritet");
  c.goal_trend.without_trend = trend_unchanged;
  return c;
}

Indicator indicator_with(const Figures& figures, const std::string& id, const std::string& goal) {
  Indicator indicator;
  indicator.id = id;
  indicator.goal = goal;
  indicator.name = "Indikatorn " + id;
  indicator.level = "KF";
  indicator.direction = figures.direction;
  if (!figures.target.empty()) {
    const Reported value = reported(figures.target);
    Criterion criterion;
    criterion.figure = value.number;
    indicator.targets = {{year_2025, value, criterion}};
  }
  add(indicator.forecasts, august, figures.forecast);
  add(indicator.forecasts, year_2025, figures.forecast_of_year);
  add(indicator.outcomes, {2024, 1, 8}, figures.august_last_year);
  add(indicator.outcomes, whole_year(2024), figures.last_year);
  add(indicator.outcomes, {2025, 1, 4}, figures.april);
  add(indicator.outcomes, august, figures.outcome);
  add(indicator.outcomes, year_2025, figures.year_outcome);
  return indicator;
}

Convention three_level_convention() {
  Convention c = two_level_convention();
  c.scale.levels = {level("grön", "Grön", true), level("gul", "Gul", false), level("röd", "Röd", false)};
  return c;
}

Convention five_level_convention() {
  Convention c = two_level_convention();
  c.scale.levels = {level("5", "Helt uppnått", true), level("4", "Uppnås", true),
                    level("3", "Delvis uppnått", false), level("2", "Uppnås inte", false),
                    level("1", "Långt ifrån", false)};
  return c;
}

namespace {

Criterion written(Criterion criterion, std::string words) {
  criterion.written = std::move(words);
  return criterion;
}

}  // namespace

Criterion figure_alone(std::string_view figure) {
  Criterion c;
  c.figure = decimal(figure);
  return written(c, std::string{figure});
}

Criterion at_least(std::string_view figure, Measure measure) {
  Criterion c;
  c.measure = measure;
  c.least = Bound{decimal(figure)};
  return written(c, "minst " + std::string{figure});
}

Criterion at_most(std::string_view figure, Measure measure) {
  Criterion c;
  c.measure = measure;
  c.most = Bound{decimal(figure)};
  return written(c, "högst " + std::string{figure});
}

Criterion between(std::string_view least, std::string_view most, Measure measure) {
  Criterion c = at_least(least, measure);
  c.most = Bound{decimal(most)};
  return written(c, std::string{least} + "–" + std::string{most});
}

Criterion more_than(std::string_view figure, Measure measure) {
  Criterion c = at_least(figure, measure);
  c.least->inclusive = false;
  return written(c, "mer än " + std::string{figure});
}

Criterion less_than(std::string_view figure, Measure measure) {
  Criterion c = at_most(figure, measure);
  c.most->inclusive = false;
  return written(c, "mindre än " + std::string{figure});
}

Criterion ought_to_grow() { return written(more_than("0", Measure::change), "ska öka"); }

Criterion ought_to_shrink() { return written(less_than("0", Measure::change), "ska minska"); }

PeriodTarget target_of(int year, const Criterion& criterion) {
  return {whole_year(year), {principal_figure(criterion)}, criterion};
}

PeriodValue measured_in(const Period& period, std::string_view figure) { return {period, {decimal(figure)}}; }

PeriodValue missing_in(const Period& period, Missing missing) { return {period, {{}, missing}}; }

Decimal decimal(std::string_view machine_text) {
  const auto value = parse_machine_decimal(machine_text);
  if (!value) throw std::invalid_argument{"no decimal: " + std::string{machine_text}};
  return *value;
}

Date date(std::string_view iso) {
  const auto value = parse_date(iso);
  if (!value) throw std::invalid_argument{"no date: " + std::string{iso}};
  return *value;
}

int number_of(std::optional<Level> level) { return level ? static_cast<int>(*level) : -1; }

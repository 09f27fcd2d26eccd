#include "view/named_values.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

#include "diagnostics/folded.hpp"
#include "view/figure_cells.hpp"
#include "view/part_words.hpp"
#include "view/reason_wording.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

void add_count(const std::string& name, std::size_t count, NamedValues& values) {
  values[name] = Number{{static_cast<std::int64_t>(count), 0}};
  values[name + ".i-ord"] = count_in_words(count);
}

/// The nearest hundred, as amounts in tkr are told in running text.
Decimal to_hundreds(const Decimal& value) { return with_decimals(value * Decimal{1, 2}, 0) * Decimal{100}; }

constexpr std::string_view untold = "–";

void add_amount(const std::string& name, const Number& amount, NamedValues& values) {
  values[name] = amount;
  values[name + ".avrundat"] = Number{to_hundreds(amount.value), amount.unit};
  values[name + ".belopp"] = Number{absolute(to_hundreds(amount.value)), amount.unit};
}

/// A percentage brings its sign along; any other unit is for the sentence to say ("104 dagar", "450
/// personer").
void add_figure(const std::string& name, const PeriodValue* value, const std::string& unit,
                NamedValues& values) {
  if (value == nullptr || !value->value.number) return;
  const bool plain = unit != yes_no_unit && unit != rank_unit && unit != date_unit;
  values[name] = plain ? CellValue{Number{*value->value.number, unit == "%" ? unit : std::string{}}}
                       : shown_figure(value->value, unit, {});
}

/// A target without a figure is told in its words: "ska öka".
void add_target(const std::string& name, const Indicator& i, int year, NamedValues& values) {
  const PeriodTarget* target = value_ending(i.targets, whole_year(year));
  if (target == nullptr) return;
  const PeriodValue figure{target->period, target->value};
  add_figure(name, &figure, i.unit, values);
  if (!target->value.number && target->criterion.demands()) values[name] = target_cell(target, i.unit).value;
}

void add_goal_counts(const PlanView& view, NamedValues& values) {
  const Scale& scale = view.material.convention.scale;
  std::size_t evaluated = 0, fulfilled = 0;
  std::set<std::string> areas;
  for (const auto& goal : view.goals()) {
    const auto level = goal.assessment.level();
    if (!level) continue;
    ++evaluated;
    if (traits_of(scale, level).fulfilled) ++fulfilled;
    if (!goal.goal->area.empty()) areas.insert(goal.goal->area);
  }
  add_count("mål.alla", view.goals().size(), values);
  add_count("mål.bedömda", evaluated, values);
  add_count("mål.uppfyllda", fulfilled, values);
  values["mål.uppfyllda.av-bedömda"] = fulfilled_goals(fulfilled, evaluated, view.goals().size());
  add_count("mål.ej-uppfyllda", evaluated - fulfilled, values);
  add_count("mål.ej-bedömda", view.goals().size() - evaluated, values);
  add_count("målområden.bedömda", areas.size(), values);
}

void add_assignment_counts(const AssignmentKind& kind, const PlanView& view, NamedValues& values) {
  std::size_t all = 0, completed = 0, ongoing = 0, on_plan = 0, deviating = 0;
  for (const auto& a : view.plan.assignments) {
    if (folded(a.assignment->kind) != folded(kind.key)) continue;
    ++all;
    if (a.assignment->status == AssignmentStatus::completed) ++completed;
    if (a.assignment->status != AssignmentStatus::started) continue;
    ++ongoing;
    if (a.on_plan() == true) ++on_plan;
    if (a.on_plan() == false) ++deviating;
  }
  const std::string name = folded(kind.key);
  add_count(name + ".antal", all, values);
  add_count(name + ".slutförda", completed, values);
  add_count(name + ".pågående", ongoing, values);
  add_count(name + ".pågående.enligt-plan", on_plan, values);
  add_count(name + ".pågående.avvikelse", deviating, values);
}

void add_share(const std::string& name, const Reported& share, NamedValues& values) {
  if (share.number) values[name] = Number{*share.number, "%"};
}

/// "Tertial 2" by the calendar, else the month that the period ends with, or "helår".
std::string period_word(const SourceMaterial& m) {
  const auto named =
      std::ranges::find(m.convention.calendar, m.period.last_month, &CalendarPeriod::last_month);
  if (named != m.convention.calendar.end()) return named->word;
  return is_whole_year(m.period) ? "helår" : std::string{month_name(m.period.last_month)};
}

/// "perioden", "föregående", or nothing when a period is neither the report's nor the same one the year
/// before.
std::string_view which(const Period& period, const Period& report) {
  if (period == report) return "perioden";
  if (period == Period{report.year - 1, report.first_month, report.last_month}) return "föregående";
  return {};
}

}  // namespace

std::string count_in_words(std::size_t count) {
  static constexpr std::array<std::string_view, 13> words{"noll", "ett",  "två", "tre", "fyra", "fem", "sex",
                                                          "sju",  "åtta", "nio", "tio", "elva", "tolv"};
  return count < words.size() ? std::string{words[count]} : std::to_string(count);
}

void add_report_values(const SourceMaterial& m, NamedValues& values) {
  values["rapport.kommun"] = m.report.municipality;
  values["rapport.nämnd"] = m.report.committee;
  values["rapport.år"] = std::to_string(m.period.year);
  values["rapport.nästa-år"] = std::to_string(m.period.year + 1);
  values["rapport.period"] = period_word(m);
  values["rapport.föregående-år"] = std::to_string(m.period.year - 1);
  values["rapport.månad"] = std::string{month_name(m.period.last_month)};
  values["rapport.helåret"] = std::string{is_whole_year(m.period) ? "Årets utfall" : "Helårsprognos"};
  values["rapport.datum"] = text_in_prose(last_day(m.period));
  values["rapport.diarienummer"] = m.report.case_number;
  values["rapport.konvention"] = m.convention.title;
}

void add_words(const Convention& convention, NamedValues& values) {
  values["ord.mål"] = convention.words.goal;
  values["ord.målen"] = convention.words.goals;
  values["ord.målområde"] = convention.words.area;
}

void add_counts(const PlanView& view, NamedValues& values) {
  add_goal_counts(view, values);
  for (const auto& kind : view.material.convention.assignment_kinds)
    add_assignment_counts(kind, view, values);
}

void add_table_values(const NamedTable& named, NamedValues& values) {
  for (const auto& row : named.table.rows) {
    const auto* label = std::get_if<std::string>(&row.cells.front().value);
    if (label == nullptr) continue;
    for (std::size_t c = 1; c < row.cells.size(); ++c)
      if (const auto* number = std::get_if<Number>(&row.cells[c].value))
        add_amount(fmt::format("{}.{}.{}", named.name, folded(*label), named.column_names[c]),
                   {number->value, named.unit}, values);
  }
}

void add_untold_values(const NamedTable& named, NamedValues& values) {
  const auto& rows = named.table.rows;
  for (std::size_t c = 1; c < named.column_names.size(); ++c) {
    const auto has_figure = [c](const Row& row) {
      return std::holds_alternative<Number>(row.cells[c].value);
    };
    if (std::ranges::none_of(rows, has_figure)) continue;
    for (const auto& row : rows)
      if (const auto* label = std::get_if<std::string>(&row.cells.front().value); label && !has_figure(row))
        add_untold(fmt::format("{}.{}.{}", named.name, folded(*label), named.column_names[c]), values);
  }
}

void add_untold(const std::string& name, NamedValues& values) {
  for (const std::string_view suffix : {"", ".avrundat", ".belopp"})
    values.try_emplace(fmt::format("{}{}", name, suffix), std::string{untold});
}

void add_indicator_values(const PlanView& view, NamedValues& values) {
  const Period period = view.material.period;
  for (const auto& i : view.material.indicators) {
    const std::string name = "indikator." + folded(i.id);
    add_figure(name + ".utfall", value_ending(i.outcomes, period), i.unit, values);
    add_figure(name + ".prognos", forecast_for(i, period), i.unit, values);
    add_target(name + ".mål", i, period.year, values);
    add_figure(name + ".föregående", value_ending(i.outcomes, whole_year(period.year - 1)), i.unit, values);
  }
}

void add_personnel_values(const SourceMaterial& m, NamedValues& values) {
  for (const auto& row : m.personnel.sick_leave) {
    const auto suffix = which(row.period, m.period);
    const std::string measure = row.measure.empty() ? "sjukfrånvaro" : folded(row.measure);
    if (!suffix.empty())
      add_share(fmt::format("{}.{}.{}", measure, folded(row.group), suffix), row.share, values);
  }
  for (const auto& row : m.personnel.turnover) {
    const auto suffix = which(row.period, m.period);
    if (suffix.empty() || !row.external.number || !row.internal.number) continue;
    values[fmt::format("personalomsättning.{}.{}", folded(row.group), suffix)] =
        Number{*row.external.number + *row.internal.number, "%"};
  }
}

}  // namespace redovisa

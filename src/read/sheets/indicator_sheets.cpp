#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "model/period_order.hpp"
#include "model/weighing_rule.hpp"
#include "read/sheets/follow_up_columns.hpp"
#include "read/sheets/history_columns.hpp"
#include "read/sheets/keyed_sheets.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/sheets/period_series.hpp"
#include "read/sheets/plan_sheets.hpp"
#include "read/sheets/plan_words.hpp"
#include "read/sheets/sheet_forms.hpp"
#include "read/sheets/written_periodicity.hpp"

namespace redovisa {

namespace {

constexpr std::array directions{
    Word<Direction>{"högre", Direction::higher},       Word<Direction>{"högre är bättre", Direction::higher},
    Word<Direction>{"öka", Direction::higher},         Word<Direction>{"ökar", Direction::higher},
    Word<Direction>{"lägre", Direction::lower},        Word<Direction>{"lägre är bättre", Direction::lower},
    Word<Direction>{"minska", Direction::lower},       Word<Direction>{"minskar", Direction::lower},
    Word<Direction>{"intervall", Direction::interval}, Word<Direction>{"nära noll", Direction::near_zero},
    Word<Direction>{"ingen", Direction::none}};

std::vector<std::string> plan_level_choices(const Convention& c) { return keys_of(c.plan_levels); }
std::vector<std::string> direction_choices(const Convention&) { return choices_among(directions); }
std::vector<std::string> periodicity_choices(const Convention&) {
  return {"månadsvis", "tertialvis", "halvårsvis", "årligen", "vartannat år"};
}

/// An indicator without Enhet has that of its target, so that "120 000 kr" is not held against "minst 70 %".
void take_unit(Indicator& i, const Criterion& criterion) {
  constexpr std::array<std::string_view, 4> units{"%", "kr", "tkr", "mnkr"};
  if (i.unit.empty() && std::ranges::find(units, criterion.unit) != units.end()) i.unit = criterion.unit;
}

void add_target(Indicator& i, const CellReader& c, int year, const Criterion& criterion) {
  take_unit(i, criterion);
  const Reported value{principal_figure(criterion), {}, c.position()};
  add_to_series(i.targets, {whole_year(criterion.year.value_or(year)), value, criterion},
                *c.context().diagnostics);
  if (criterion.base && !i.baseline)
    i.baseline = {whole_year(criterion.base_year.value_or(0)), {criterion.base, {}, c.position()}};
}

void read_target(Indicator& i, const CellReader& c) {
  const auto criteria = c.criteria(i.unit);
  const int year = c.column_period().year;
  const auto is_of_column = [&](const Criterion& criterion) { return criterion.year.value_or(year) == year; };
  if (!criteria.empty() && std::ranges::none_of(criteria, is_of_column))
    c.tell(Code::conflicting_value, fmt::format("ett målvärde för {}, som kolumnen gäller", year),
           "Flytta målvärdet till kolumnen för sitt år, eller rätta året i texten.");
  for (const auto& criterion : criteria) add_target(i, c, year, criterion);
}

/// A target that names its year, or has it in the column Målår; otherwise it is the report year's.
void read_target_of_any_year(Indicator& i, const CellReader& c) {
  for (const auto& criterion : c.criteria(i.unit))
    add_target(i, c, i.target_year.value_or(c.context().report_period.year), criterion);
}

void read_baseline(Indicator& i, const CellReader& c) {
  Reported value = c.figure(i.unit);
  const Period period = value.measured.value_or(whole_year(0));
  value.measured.reset();
  i.baseline = {period, value};
}

void read_periodicity(Indicator& i, const CellReader& c) {
  c.set(i.periodicity.text, c.text());
  i.periodicity.months = months_of_periodicity(i.periodicity.text);
}

/// Is the outcome of no later time than the report? One that says when it was measured is of that time.
bool is_known_by(const Period& report, const Period& column, const Reported& value) {
  return !ends_after(value.measured.value_or(column), report);
}

void read_outcome_of_column(Indicator& i, const CellReader& c) {
  const Reported value = c.figure(i.unit);
  if (is_known_by(c.context().report_period, c.column_period(), value))
    add_to_series(i.outcomes, {c.column_period(), value}, *c.context().diagnostics);
}

/// A forecast of the year is made at no time that is told; one of a month was made then.
void read_forecast_of_column(Indicator& i, const CellReader& c) {
  const Period period = c.column_period();
  const Reported value = c.figure(i.unit);
  if (is_whole_year(period) || !ends_after(period, c.context().report_period))
    add_to_series(i.forecasts, {period, value}, *c.context().diagnostics);
}

void read_level(Indicator& i, const CellReader& c, Level level) {
  const auto criteria = c.criteria(i.unit);
  if (!criteria.empty() && criteria.front().demands())
    i.levels.push_back({level, criteria.front(), c.position()});
}

/// Only one rule weighs indicators; with others a weight would be passed over in silence, so its column is
/// told of once.
void read_weight(Indicator& i, const CellReader& c) {
  i.weight = c.reported().number.value_or(Decimal{1});
  const ReadContext& context = c.context();
  if (i.weight == Decimal{1} || context.convention == nullptr || weighs_indicators(*context.convention))
    return;
  const auto told = std::ranges::find_if(*context.diagnostics, [&](const Diagnostic& d) {
    return d.code == Code::column_unknown && d.position.source == c.position().source &&
           d.position.column == c.position().column;
  });
  if (told != context.diagnostics->end()) return told->others.push_back(c.position());
  c.tell(Code::column_unknown,
         fmt::format("ingen vikt, eftersom konventionens regel för mål, {}, inte väger indikatorer",
                     context.convention->goal_assessment.rule),
         fmt::format("Ta bort vikten, eller välj regeln {} i konventionen.", weighing_rule));
}

const ColumnReader<Indicator> indicator_columns[] = {
    {required("Id"), [](Indicator& i, const CellReader& c) { c.set(i.id, c.text()); },
     in_plan(ValueForm::text, "Kort id, en gång i planen. Utfallet hittar indikatorn genom det.", "I01")},
    {required("Indikator"), [](Indicator& i, const CellReader& c) { c.set(i.name, c.text()); },
     in_plan(ValueForm::text, "Indikatorn, som den heter i planen.", "Andel nöjda i särskilt boende")},
    {optional("Period"), pass_over<Indicator>},
    {required("Mål"),
     [](Indicator& i, const CellReader& c) { c.set(i.goal, c.text()), i.goal_position = c.position(); },
     in_plan(ValueForm::goal, "Numret på målet, från bladet Mål.", "1.1")},
    {optional("Överordnat mål"),
     [](Indicator& i, const CellReader& c) {
       c.set(i.contributes_to, c.text()), i.contributes_position = c.position();
     },
     in_plan(ValueForm::goal, "Numret på ett mål på högre nivå som indikatorn också räknas för.")},
    {optional("Nivå"),
     [](Indicator& i, const CellReader& c) { c.set(i.level, c.text()), i.level_position = c.position(); },
     one_of_words(FormPart::plan, "Vem som har satt indikatorn.", "", plan_level_choices)},
    {optional("Verksamhet"), [](Indicator& i, const CellReader& c) { c.set(i.activity, c.text()); },
     in_plan(ValueForm::text, "Verksamheten som mäts.", "Äldreomsorg")},
    {optional("Ansvarig"), [](Indicator& i, const CellReader& c) { c.set(i.responsible, c.text()); },
     in_plan(ValueForm::text, "Den som ansvarar för indikatorn.")},
    {optional("Ansvarig för rapportering"),
     [](Indicator& i, const CellReader& c) { c.set(i.reports, c.text()); },
     in_plan(ValueForm::text, "Den som lämnar utfallet.")},
    {optional("Mått"), [](Indicator& i, const CellReader& c) { c.set(i.measured, c.text()); },
     in_plan(ValueForm::text, "Vad som mäts, om namnet inte säger det.")},
    {optional("Enhet"), [](Indicator& i, const CellReader& c) { c.set(i.unit, c.text()); },
     in_plan(ValueForm::text, "%, antal, dagar, tkr, ja/nej, plats eller datum.", "%")},
    {optional("Riktning"),
     [](Indicator& i, const CellReader& c) {
       i.direction = c.word(std::span<const Word<Direction>>{directions});
     },
     one_of_words(FormPart::plan, "Är ett högre eller ett lägre värde bättre?", "högre", direction_choices)},
    {optional("Utgångsvärde"), read_baseline,
     in_plan(ValueForm::figure, "Värdet när planen började, gärna med år: 60 % (2022).")},
    {optional("Målår"), [](Indicator& i, const CellReader& c) { i.target_year = c.year(); },
     in_plan(ValueForm::period, "Året då målvärdet ska vara nått.")},
    {optional("Målvärde"), read_target_of_any_year,
     in_plan(ValueForm::criterion,
             "Till exempel minst 70 %, från 60 % (2022) till minst 70 %, ska minska, ja.", "minst 70 %")},
    {periodic("Mål"), read_target,
     with_periods(
         in_plan(ValueForm::criterion,
                 "Ett tal, eller till exempel minst 70 %, högst 14, 7,1–7,5, öka med 10 %, ska minska.",
                 "70"),
         this_year)},
    {periodic("Målvärde"), read_target},
    {periodic("Utfall"), read_outcome_of_column,
     with_periods(in_plan(ValueForm::figure, "Årets utfall, eller iu, ny indikator, plats 9 av 40.", "66"),
                  three_years_before)},
    {periodic("Prognos"), read_forecast_of_column},
    {optional("Källa"), [](Indicator& i, const CellReader& c) { c.set(i.source, c.text()); },
     in_plan(ValueForm::text, "Varifrån utfallet hämtas.", "Kolada")},
    {optional("Kolada-id"),
     [](Indicator& i, const CellReader& c) {
       c.set(i.kolada_id, c.text()), i.kolada_position = c.position();
     },
     in_plan(ValueForm::text, "Nyckeltalets id i Kolada, om det finns där.", "U23471")},
    {optional("Periodicitet"), read_periodicity,
     one_of_words(FormPart::plan, "Hur ofta indikatorn mäts.", "årligen", periodicity_choices)},
    {optional("Vikt"), read_weight,
     in_plan(ValueForm::number, "Indikatorns vikt när målet vägs samman; tomt är 1.")},
    {optional("Nyckelindikator"),
     [](Indicator& i, const CellReader& c) {
       i.key = c.word(std::span<const Word<bool>>{yes_words}).value_or(false);
     },
     one_of_words(FormPart::plan, "Är den en nyckelindikator?", "", yes_or_no_choices)},
    {optional("Beräkning"), pass_over<Indicator>,
     one_of_words(FormPart::plan,
                  "Tomt: utfallet skrivs in. Annars räknar programmet det ur driftredovisningen.", "",
                  counting_way_choices)},
    {optional("Beräknas på"), pass_over<Indicator>,
     in_plan(ValueForm::text, "Den rad i driftredovisningen som det räknas på; tomt är summan.")},
    {optional("Kommentar"), read_comment<Indicator>, comment_note},
    {optional("Kommentar datum"), read_comment_date<Indicator>, comment_date_note},
    {optional("Bedömning"), read_assessment<Indicator>, assessment_note},
    {optional("Trend"), read_trend<Indicator>, trend_note},
    {optional("Motivering"), read_reason<Indicator>, reason_note},
    {optional("Beslutad av"), read_decider<Indicator>, decider_note},
    {optional("Beslutad datum"), read_decision_date<Indicator>, decision_date_note},
};

template <Level level>
void read_level_of(Indicator& i, const CellReader& c) {
  read_level(i, c, level);
}
constexpr void (*level_readers[])(Indicator&, const CellReader&){
    read_level_of<0>, read_level_of<1>, read_level_of<2>, read_level_of<3>, read_level_of<4>};

constexpr ColumnNote level_note =
    in_plan(ValueForm::criterion, "Vad värdet måste vara för nivån: 82 eller högre, 74–81, 25 % bästa, ja.");

/// Does a plan write its own limits for a level? Not for the worst, and not where the convention has limits
/// for all, or where there are but two levels: the target is enough.
bool is_written_in_plans(std::size_t level, const Convention& c) {
  const bool has_own = c.scale.levels.size() > 2 && c.indicator_assessment.bands.empty();
  return has_own && level + 1 < c.scale.levels.size();
}

/// The columns of every convention, and one for each level of this one's scale: Grön, Gul.
std::vector<ColumnReader<Indicator>> indicator_columns_of(const Convention* convention) {
  std::vector<ColumnReader<Indicator>> columns(std::begin(indicator_columns), std::end(indicator_columns));
  if (convention == nullptr) return columns;
  for (std::size_t level = 0; level < convention->scale.levels.size(); ++level)
    columns.push_back({optional(convention->scale.levels[level].key), level_readers[level],
                       is_written_in_plans(level, *convention) ? level_note : ColumnNote{}});
  return columns;
}

}  // namespace

std::vector<Indicator> read_indicators(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context) {
  const auto columns = indicator_columns_of(context.convention);
  auto result = read_keyed_sheets<Indicator>({columns, 0, 1, 2, Code::unknown_indicator}, sheets, context);
  for (auto& indicator : result) {
    in_order_of_time(indicator.outcomes);
    in_order_of_time(indicator.targets);
    in_order_of_time(indicator.forecasts);
    std::ranges::sort(indicator.levels, {}, &LevelCriterion::level);
  }
  return result;
}

std::vector<Period> periods_of_indicator_columns(const std::vector<SheetOfPeriod>& sheets) {
  Diagnostics told_when_read;
  const auto headings = headings_of(std::span<const ColumnReader<Indicator>>{indicator_columns});
  std::vector<Period> periods;
  for (const auto& sheet : sheets) {
    const auto table = find_table(*sheet.grid, headings, told_when_read);
    if (!table) continue;
    for (std::size_t i = 0; i < table->columns.size(); ++i) {
      const auto& [heading, number, period] = table->columns[i];
      const bool holds_something =
          std::ranges::any_of(table->rows, [i](const TableRow& row) { return row.cells[i] != nullptr; });
      if (period && !is_whole_year(*period) && headings[heading].name == "Utfall" && holds_something)
        periods.push_back(*period);
    }
  }
  return periods;
}

std::vector<KnownColumn> known_indicator_columns() { return known_columns<Indicator>(indicator_columns); }

std::vector<FormColumn> indicator_form(const FormRequest& request) {
  auto columns = form_columns<Indicator>(indicator_columns_of(&request.convention), request, FormPart::plan);
  const bool later = request.convention.indicator_assessment.target_may_be_later;
  // a plan of one target year writes the year beside the target; one with limits may have a target instead
  std::erase_if(columns, [&](const FormColumn& column) {
    const bool of_any_year = column.heading == "Målår" || column.heading == "Målvärde";
    const bool of_a_year = column.heading.starts_with("Mål ");
    if (column.heading == "Vikt" && !weighs_indicators(request.convention)) return true;
    return later ? of_a_year : of_any_year;
  });
  return columns;
}

}  // namespace redovisa

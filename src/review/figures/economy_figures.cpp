// The figures of the economy's tables, with their sums.
#include "model/committee_rows.hpp"
#include "model/needed_amounts.hpp"
#include "model/typed_sums.hpp"
#include "review/counts/counted_things.hpp"
#include "review/figures/row_figures.hpp"
#include "review/text/name_words.hpp"

namespace redovisa {

namespace {

using Step = AmountStep;

RowAmounts amounts_of(const OperatingRow& row) {
  RowAmounts amounts;
  amounts.set(Step::budget_to_date, row.budget_to_date);
  amounts.set(Step::outcome_to_date, row.outcome_to_date);
  amounts.set(Step::outcome_same_period, row.outcome_to_date_last_year);
  amounts.set(Step::budget_year, row.budget_year);
  amounts.set(Step::forecast_year, row.forecast_year);
  return amounts;
}

RowAmounts amounts_of(const VolumeRow& row) {
  RowAmounts amounts;
  amounts.set(Step::budget_to_date, row.budget_to_date);
  amounts.set(Step::outcome_to_date, row.outcome_to_date);
  amounts.set(Step::budget_year, row.budget_year);
  amounts.set(Step::forecast_year, row.forecast_year);
  amounts.set(Step::outcome_last_year, row.outcome_last_year);
  return amounts;
}

/// The year's budgeted price is the period's too.
RowAmounts amounts_of(const UnitPriceRow& row) {
  RowAmounts amounts;
  amounts.set(Step::budget_to_date, row.budget_year);
  amounts.set(Step::outcome_to_date, row.outcome_to_date);
  amounts.set(Step::budget_year, row.budget_year);
  amounts.set(Step::forecast_year, row.forecast_year);
  amounts.set(Step::outcome_last_year, row.outcome_last_year);
  return amounts;
}

/// Of the year; the amounts of the whole project are added beside.
RowAmounts amounts_of(const InvestmentRow& row) {
  RowAmounts amounts;
  amounts.set(Step::budget_year, row.budget_year);
  amounts.set(Step::outcome_to_date, row.outcome_to_date);
  amounts.set(Step::forecast_year, row.forecast_year);
  return amounts;
}

/// Takes away the sums of what the row has no figure of.
void leave_untold(const RowAmounts& amounts, bool also_last_year, RowAmounts& sum) {
  for (std::size_t i = 0; i < amount_steps; ++i)
    if (!amounts.numbers[i] && (also_last_year || i != static_cast<std::size_t>(Step::outcome_same_period)))
      sum.numbers[i].reset();
}

/// Is the row an item of the sum, and no part of one?
bool is_item(const OperatingRow& row) { return row.kind == EconomyRowKind::entry; }
bool is_item(const InvestmentRow&) { return true; }

/// What a row that tells something, or every row, lacks has no sum. One that is new this year may lack last
/// year's, as in the report's own sums.
template <typename Row>
RowAmounts sum_of(const std::vector<Row>& rows, SumRule rule) {
  RowAmounts sum;
  sum.addends = 0;
  for (const Row& row : rows)
    if (is_item(row)) sum.add(amounts_of(row));
  for (const Row& row : rows)
    if (is_item(row) && needs_amount(row, rule))
      leave_untold(amounts_of(row), rule == SumRule::every_row, sum);
  return sum;
}

FigureSubject row_subject(SubjectKind kind, std::string_view name, std::string_view table,
                          const SourcePosition& position) {
  FigureSubject subject;
  subject.kind = kind;
  subject.name = name;
  subject.table = table;
  subject.position = position;
  return subject;
}

FigureSubject sum_subject(SubjectKind kind, std::string_view name, std::string_view table,
                          const SourcePosition& position) {
  FigureSubject subject = row_subject(kind, name, table, position);
  subject.is_sum = subject.is_wide = true;
  return subject;
}

constexpr std::string_view operating_name = "Driftredovisning",
                           activity_name = "Driftredovisning per verksamhet";

void add_whole(const Economy& economy, RowFigures& figures) {
  const bool has_operating = !economy.operating.empty();
  const auto& rows = has_operating ? economy.operating : economy.by_activity;
  if (rows.empty()) return;
  const RowAmounts sum = sum_of(rows, sum_rule(rows));
  figures.add(sum_subject(SubjectKind::whole, "Summa", has_operating ? operating_name : activity_name,
                          rows.front().position),
              sum);
  figures.add_shares(sum);
}

void add_operating_rows(const Economy& economy, RowFigures& figures) {
  for (const auto& row : economy.operating) {
    auto subject = row_subject(SubjectKind::operating, named_part(row.name), operating_name, row.position);
    subject.is_wide = row.kind == EconomyRowKind::entry;
    figures.add(subject, amounts_of(row));
  }
  for (const auto& row : economy.by_activity) {
    auto subject = row_subject(SubjectKind::activity, named_part(row.name), activity_name, row.position);
    subject.group = row.group;
    figures.add(subject, amounts_of(row));
  }
}

/// Subtotals of groups with several rows.
void add_groups(const std::vector<OperatingRow>& rows, RowFigures& figures) {
  for (std::size_t i = 0; i < rows.size();) {
    std::size_t end = i;
    while (end < rows.size() && rows[end].group == rows[i].group) ++end;
    const auto first = rows.begin() + static_cast<std::ptrdiff_t>(i);
    const std::vector<OperatingRow> group(first, rows.begin() + static_cast<std::ptrdiff_t>(end));
    if (end - i > 1 && !rows[i].group.empty())
      figures.add(sum_subject(SubjectKind::activity_group, rows[i].group, activity_name, rows[i].position),
                  sum_of(group, sum_rule(rows)));
    i = end;
  }
}

void add_project_total(const Reported& reported, ClaimedFigure figure, FigureColumn column,
                       FigureList& list) {
  if (reported.number)
    list.add({figure,
              ClaimedTime::other,
              ClaimUnit::tkr,
              *reported.number,
              half_of_last_decimal(*reported.number),
              {column},
              reported.position});
}

void add_investments(const SourceMaterial& m, FigureList& list) {
  RowFigures figures{m.period, {ClaimUnit::tkr, m.convention.variance_signs.investments, true}, list};
  const auto& rows = m.economy.investments;
  for (const auto& row : rows) {
    figures.add(row_subject(SubjectKind::investment, row.name, "Investeringar", row.position),
                amounts_of(row));
    add_project_total(row.budget_total, ClaimedFigure::budget, FigureColumn::project_budget, list);
    add_project_total(row.forecast_total, ClaimedFigure::forecast, FigureColumn::project_forecast, list);
  }
  if (!rows.empty())
    figures.add(sum_subject(SubjectKind::investment, "Investeringar", "Investeringar", rows.front().position),
                sum_of(rows, sum_rule(m.economy.operating)));
}

/// A volume is counted in days unless its name begins with what a committee of another field counts:
/// "Elever i grundskolan", "Antal besök".
ClaimUnit unit_of_volume(std::string_view name) {
  for (const auto& word : words_of(name)) {
    if (word.stem == "antal") continue;
    const CountedThing* thing = counted_thing(word.word);
    const bool other =
        thing != nullptr && thing->field != CommitteeField::any && thing->field != CommitteeField::social;
    if (!other) break;
    return thing->kind == ThingKind::people ? ClaimUnit::persons : ClaimUnit::pieces;
  }
  return ClaimUnit::days;
}

void add_volumes(const SourceMaterial& m, FigureList& list) {
  const AmountTraits days{ClaimUnit::days, m.convention.variance_signs.volumes};
  const TypedRows typed{m, PrintedKind::volumes};
  RowAmounts sum;
  sum.addends = 0;
  for (const auto& row : m.economy.volumes) {
    RowAmounts amounts = amounts_of(row);
    typed.complete(row.name, amounts);
    RowFigures{m.period, {unit_of_volume(row.name), days.sign}, list}.add(
        row_subject(SubjectKind::volume, row.name, "Volymer", row.position), amounts);
    sum.add(amounts);
  }
  if (sum.addends > 0)
    RowFigures{m.period, days, list}.add(
        sum_subject(SubjectKind::volume, "Totalt", "Volymer", m.economy.volumes.front().position), sum);
}

void add_unit_prices(const SourceMaterial& m, FigureList& list) {
  RowFigures figures{m.period, {ClaimUnit::kronor, m.convention.variance_signs.unit_prices}, list};
  const TypedRows typed{m, PrintedKind::unit_prices};
  for (const auto& row : m.economy.unit_prices) {
    RowAmounts amounts = amounts_of(row);
    typed.complete(row.name, amounts);
    figures.add(row_subject(SubjectKind::unit_price, row.name, "À-priser", row.position), amounts);
  }
}

}  // namespace

void add_economy_figures(const SourceMaterial& m, FigureList& list) {
  RowFigures operating{m.period, {ClaimUnit::tkr, m.convention.variance_signs.operating, true}, list};
  add_whole(m.economy, operating);
  add_operating_rows(m.economy, operating);
  add_groups(m.economy.by_activity, operating);
  add_investments(m, list);
  add_volumes(m, list);
  add_unit_prices(m, list);
}

}  // namespace redovisa

#include "read/sheets/economy_columns.hpp"

#include <array>

#include "diagnostics/folded.hpp"
#include "model/typed_sums.hpp"

namespace redovisa {

namespace {

/// What a column's period is in relation to the report's.
enum class Relation : std::uint8_t { to_date, year, to_date_last_year, last_year, other };

Relation relation_of(const Period& period, const Period& report) {
  if (period == report) return is_whole_year(report) ? Relation::year : Relation::to_date;
  if (period == whole_year(report.year)) return Relation::year;
  if (period == whole_year(report.year - 1)) return Relation::last_year;
  // "dec 2024" in ekonomi's tables is the outcome accumulated to December: the whole of last year
  if (period == Period{report.year - 1, 12, 12}) return Relation::last_year;
  if (period == Period{report.year - 1, report.first_month, report.last_month})
    return Relation::to_date_last_year;
  return Relation::other;
}

template <class Row>
struct PeriodField {
  Relation relation;
  Reported Row::*field;
};

/// For a whole year, "to date" and "year" are the same period.
bool is_wanted(Relation wanted, Relation relation, bool whole_year) {
  if (wanted == relation) return true;
  return whole_year && ((relation == Relation::year && wanted == Relation::to_date) ||
                        (relation == Relation::last_year && wanted == Relation::to_date_last_year));
}

/// What the amounts of a table are counted in.
template <class Row>
constexpr std::string_view unit_of_table = "tkr";
template <>
constexpr std::string_view unit_of_table<VolumeRow>{};
template <>
constexpr std::string_view unit_of_table<UnitPriceRow> = "kr";

/// Puts the amount in every field that the column's period belongs to.
template <class Row>
void read_by_period(Row& row, const CellReader& cell, std::initializer_list<PeriodField<Row>> fields) {
  const Period& report = cell.context().report_period;
  const Relation relation = relation_of(cell.column_period(), report);
  std::optional<Reported> amount;
  for (const auto& [wanted, field] : fields) {
    if (!is_wanted(wanted, relation, is_whole_year(report))) continue;
    if (!amount) amount = cell.amount(unit_of_table<Row>);
    row.*field = *amount;
  }
}

template <class Row>
void read_name(Row& row, const CellReader& cell) {
  row.name = cell.text();
}

constexpr std::array row_kinds{Word<EconomyRowKind>{"post", EconomyRowKind::entry},
                               Word<EconomyRowKind>{"varav", EconomyRowKind::of_which}};

std::vector<std::string> row_kind_choices(const Convention&) { return choices_among(row_kinds); }

void read_operating_name(OperatingRow& row, const CellReader& cell) {
  row.name = cell.text();
  if (part_name(row.name) == PartName::part) row.kind = EconomyRowKind::of_which;
}

const ColumnReader<OperatingRow> operating_table[] = {
    {required("Post"), read_operating_name,
     in_follow_up(ValueForm::text, "Intäkter, Personalkostnader, eller verksamhetens namn.",
                  "Personalkostnader")},
    {optional("Grupp"), [](OperatingRow& r, const CellReader& c) { r.group = c.text(); }},
    {optional("Slag"),
     [](OperatingRow& r, const CellReader& c) {
       r.kind = c.word(std::span<const Word<EconomyRowKind>>{row_kinds}).value_or(r.kind);
     },
     one_of_words(FormPart::follow_up, "post, eller varav för en del av raden ovanför.", "post",
                  row_kind_choices)},
    {periodic("Budget"),
     [](OperatingRow& r, const CellReader& c) {
       read_by_period<OperatingRow>(r, c,
                                    {{Relation::to_date, &OperatingRow::budget_to_date},
                                     {Relation::year, &OperatingRow::budget_year}});
     },
     with_periods(in_follow_up(ValueForm::number, "Budget i tkr.", "-1200"), to_date | this_year)},
    {periodic("Utfall"),
     [](OperatingRow& r, const CellReader& c) {
       read_by_period<OperatingRow>(
           r, c,
           {{Relation::to_date, &OperatingRow::outcome_to_date},
            {Relation::to_date_last_year, &OperatingRow::outcome_to_date_last_year}});
     },
     with_periods(in_follow_up(ValueForm::number, "Utfall i tkr.", "-1150"), to_date_last_year | to_date)},
    {periodic("Prognos"),
     [](OperatingRow& r, const CellReader& c) {
       read_by_period<OperatingRow>(r, c, {{Relation::year, &OperatingRow::forecast_year}});
     },
     with_periods(in_follow_up(ValueForm::number, "Prognos för året i tkr.", "-1190"), this_year)},
};

const ColumnReader<InvestmentRow> investment_table[] = {
    {required("Investering"), read_name<InvestmentRow>,
     in_follow_up(ValueForm::text, "Investeringens namn.", "Larm i särskilt boende")},
    {optional("Årets budget"), [](InvestmentRow& r, const CellReader& c) { r.budget_year = c.amount("tkr"); },
     in_follow_up(ValueForm::number, "tkr, utgifter är negativa.", "-500")},
    {optional("Årets prognos"),
     [](InvestmentRow& r, const CellReader& c) { r.forecast_year = c.amount("tkr"); },
     in_follow_up(ValueForm::number, "tkr.", "-450")},
    {optional("Årets utfall"),
     [](InvestmentRow& r, const CellReader& c) { r.outcome_to_date = c.amount("tkr"); },
     {}},
    {optional("Total budget"),
     [](InvestmentRow& r, const CellReader& c) { r.budget_total = c.amount("tkr"); },
     in_follow_up(ValueForm::number, "tkr, alla år.")},
    {optional("Total prognos"),
     [](InvestmentRow& r, const CellReader& c) { r.forecast_total = c.amount("tkr"); },
     in_follow_up(ValueForm::number, "tkr, alla år.")},
};

const ColumnReader<VolumeRow> volume_table[] = {
    {required("Volym"), read_name<VolumeRow>,
     in_follow_up(ValueForm::text, "Vad som räknas.", "Hemtjänst, timmar")},
    {periodic("Utfall"),
     [](VolumeRow& r, const CellReader& c) {
       read_by_period<VolumeRow>(r, c,
                                 {{Relation::to_date, &VolumeRow::outcome_to_date},
                                  {Relation::last_year, &VolumeRow::outcome_last_year}});
     },
     with_periods(in_follow_up(ValueForm::number, "Utfall.", "8100"), last_year | to_date)},
    {periodic("Periodiserad budget"),
     [](VolumeRow& r, const CellReader& c) {
       read_by_period<VolumeRow>(r, c, {{Relation::to_date, &VolumeRow::budget_to_date}});
     },
     with_periods(in_follow_up(ValueForm::number, "Budget för perioden.", "8000"), to_date)},
    {periodic("Budget"),
     [](VolumeRow& r, const CellReader& c) {
       read_by_period<VolumeRow>(
           r, c,
           {{Relation::to_date, &VolumeRow::budget_to_date}, {Relation::year, &VolumeRow::budget_year}});
     },
     with_periods(in_follow_up(ValueForm::number, "Budget för året.", "12000"), this_year)},
    {periodic("Prognos"),
     [](VolumeRow& r, const CellReader& c) {
       read_by_period<VolumeRow>(r, c, {{Relation::year, &VolumeRow::forecast_year}});
     },
     with_periods(in_follow_up(ValueForm::number, "Prognos för året.", "12100"), this_year)},
};

const ColumnReader<UnitPriceRow> unit_price_table[] = {
    {required("Insats"), read_name<UnitPriceRow>,
     in_follow_up(ValueForm::text, "Insatsen som priset gäller.", "Särskilt boende, per dygn")},
    {periodic("Utfall"),
     [](UnitPriceRow& r, const CellReader& c) {
       read_by_period<UnitPriceRow>(r, c,
                                    {{Relation::to_date, &UnitPriceRow::outcome_to_date},
                                     {Relation::last_year, &UnitPriceRow::outcome_last_year}});
     },
     with_periods(in_follow_up(ValueForm::number, "Kronor per enhet.", "2100"), last_year | to_date)},
    {periodic("Budget"),
     [](UnitPriceRow& r, const CellReader& c) {
       read_by_period<UnitPriceRow>(r, c, {{Relation::year, &UnitPriceRow::budget_year}});
     },
     with_periods(in_follow_up(ValueForm::number, "Kronor per enhet.", "2050"), this_year)},
    {periodic("Prognos"),
     [](UnitPriceRow& r, const CellReader& c) {
       read_by_period<UnitPriceRow>(r, c, {{Relation::year, &UnitPriceRow::forecast_year}});
     },
     with_periods(in_follow_up(ValueForm::number, "Kronor per enhet.", "2080"), this_year)},
};

const ColumnReader<MeasureRow> measure_table[] = {
    {required("Åtgärd"), [](MeasureRow& r, const CellReader& c) { r.description = c.text(); },
     in_follow_up(ValueForm::text, "Vad som görs.", "Färre inhyrda sjuksköterskor")},
    {optional("Förväntad effekt"),
     [](MeasureRow& r, const CellReader& c) { r.expected_effect = c.amount("tkr"); },
     in_follow_up(ValueForm::number, "tkr, en förbättring är positiv.", "400")},
    {optional("Realiserad effekt"),
     [](MeasureRow& r, const CellReader& c) { r.realised_effect = c.amount("tkr"); },
     in_follow_up(ValueForm::number, "tkr hittills.", "150")},
};

}  // namespace

bool has_no_place_for(const Period& column, const Period& report) {
  return relation_of(column, report) == Relation::other;
}

std::span<const ColumnReader<OperatingRow>> operating_columns() { return operating_table; }
std::span<const ColumnReader<InvestmentRow>> investment_columns() { return investment_table; }
std::span<const ColumnReader<VolumeRow>> volume_columns() { return volume_table; }
std::span<const ColumnReader<UnitPriceRow>> unit_price_columns() { return unit_price_table; }
std::span<const ColumnReader<MeasureRow>> measure_columns() { return measure_table; }

}  // namespace redovisa

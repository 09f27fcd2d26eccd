#include "read/sheets/municipal_sheets.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "read/sheets/column_reader.hpp"
#include "read/sheets/known_columns.hpp"

namespace redovisa {

namespace {

Reported weight_in(const CellReader& cell) {
  Reported weight = cell.reported();
  if (!weight.number || *weight.number >= Decimal{0}) return weight;
  cell.tell(Code::cell_not_a_number, "en vikt som är 0 eller större",
            "Skriv 0 om nämnden inte ska räknas, eller lämna tomt: då är vikten 1.");
  return {};
}

const ColumnReader<ExpectedCommittee> committee_table[] = {
    {required("Nämnd"),
     [](ExpectedCommittee& r, const CellReader& c) { r.name = c.text(), r.position = c.position(); },
     in_plan(ValueForm::text, "Nämndens namn, som på bladet Rapport i nämndens egen mapp.", "Socialnämnden")},
    {optional("Kortnamn"), [](ExpectedCommittee& r, const CellReader& c) { r.short_name = c.text(); },
     in_plan(ValueForm::text, "Förkortningen i rapportens tabeller.", "SN")},
    {optional("Årsarbetare"), [](ExpectedCommittee& r, const CellReader& c) { r.employees = c.reported(); },
     in_plan(ValueForm::number, "Antal årsarbetare: det som nämndernas sjukfrånvaro vägs med.", "412")},
    {optional("Vikt"), [](ExpectedCommittee& r, const CellReader& c) { r.weight = weight_in(c); },
     in_plan(ValueForm::number, "Vad nämnden väger när fullmäktiges mål vägs samman; tomt är 1.")},
};

const ColumnReader<GoalLink> link_table[] = {
    {required("Fullmäktiges mål"),
     [](GoalLink& r, const CellReader& c) { r.goal = c.text(), r.goal_position = c.position(); },
     in_plan(ValueForm::goal, "Numret på fullmäktiges mål.", "3.1")},
    {required("Nämnd"),
     [](GoalLink& r, const CellReader& c) { r.committee = c.text(), r.committee_position = c.position(); },
     in_plan(ValueForm::text, "Nämndens namn eller kortnamn.", "SN")},
    {required("Nämndens mål"),
     [](GoalLink& r, const CellReader& c) {
       r.committee_goal = c.text(), r.committee_goal_position = c.position();
     },
     in_plan(ValueForm::text, "Numret på nämndens mål, som bidrar till fullmäktiges.", "2.1")},
    {optional("Vikt"), [](GoalLink& r, const CellReader& c) { r.weight = weight_in(c); },
     in_plan(ValueForm::number,
             "Vad nämnden väger i just det målet; tomt är som på bladet Nämnder. Har nämnden flera rader för "
             "målet räcker det på en.")},
};

constexpr std::array formula_words{
    Word<ConsolidationFormula>{"summa", ConsolidationFormula::sum},
    Word<ConsolidationFormula>{"medelvärde", ConsolidationFormula::mean},
    Word<ConsolidationFormula>{"vägt medelvärde", ConsolidationFormula::weighted_mean},
    Word<ConsolidationFormula>{"viktat medelvärde", ConsolidationFormula::weighted_mean}};

std::vector<std::string> formula_choices(const Convention&) { return choices_among(formula_words); }

const ColumnReader<ConsolidationRow> consolidation_table[] = {
    {required("Indikator"),
     [](ConsolidationRow& r, const CellReader& c) {
       r.indicator = c.text(), r.indicator_position = c.position();
     },
     in_plan(ValueForm::text, "Id på fullmäktiges indikator, som räknas fram.", "K1")},
    {required("Nämnd"),
     [](ConsolidationRow& r, const CellReader& c) {
       r.committee = c.text(), r.committee_position = c.position();
     },
     in_plan(ValueForm::text, "Nämndens namn eller kortnamn.", "SN")},
    {required("Nämndens indikator"),
     [](ConsolidationRow& r, const CellReader& c) {
       r.committee_indicator = c.text(), r.committee_indicator_position = c.position();
     },
     in_plan(ValueForm::text, "Id på nämndens indikator.", "I03")},
    {optional("Formel"),
     [](ConsolidationRow& r, const CellReader& c) {
       r.formula = c.word(std::span<const Word<ConsolidationFormula>>{formula_words});
       r.formula_position = c.position();
     },
     one_of_words(FormPart::plan, "Hur nämndernas värden blir kommunens; samma på indikatorns alla rader.",
                  "summa", formula_choices)},
    {optional("Bas"), [](ConsolidationRow& r, const CellReader& c) { r.base = c.reported(); },
     in_plan(ValueForm::number, "Det som nämndens värde vägs med i ett vägt medelvärde.", "3100")},
    {optional("Basens namn"), [](ConsolidationRow& r, const CellReader& c) { r.base_name = c.text(); },
     in_plan(ValueForm::text, "Vad basen är.", "elever")},
};

constexpr std::array balance_words{
    Word<BalanceKind>{"resultat", BalanceKind::result},
    Word<BalanceKind>{"justering", BalanceKind::adjustment},
    Word<BalanceKind>{"resultatreserv", BalanceKind::reserve},
    Word<BalanceKind>{"resultatutjämningsreserv", BalanceKind::equalisation_reserve},
    Word<BalanceKind>{"rur", BalanceKind::equalisation_reserve},
    Word<BalanceKind>{"att återställa", BalanceKind::deficit}};

std::vector<std::string> balance_choices(const Convention&) { return choices_among(balance_words); }

/// An outcome is last year's, or this year's when the year is over; before that the forecast is this year's.
void read_outcome_of_year(BalanceRow& row, const CellReader& cell) {
  const Period& report = cell.context().report_period;
  const int year = cell.column_period().year;
  if (!is_whole_year(cell.column_period())) return;
  if (year == report.year - 1) row.last_year = cell.amount("tkr");
  if (year == report.year && is_whole_year(report)) row.current = cell.amount("tkr");
}

void read_forecast_of_year(BalanceRow& row, const CellReader& cell) {
  const Period& report = cell.context().report_period;
  if (cell.column_period().year == report.year && !is_whole_year(report)) row.current = cell.amount("tkr");
}

void read_budget_of_year(BalanceRow& row, const CellReader& cell) {
  if (cell.column_period().year == cell.context().report_period.year) row.budget = cell.amount("tkr");
}

const ColumnReader<BalanceRow> balance_table[] = {
    {required("Post"), [](BalanceRow& r, const CellReader& c) { r.name = c.text(); },
     in_follow_up(ValueForm::text, "Raden i balanskravsutredningen.", "Samtliga realisationsvinster")},
    {required("Slag"),
     [](BalanceRow& r, const CellReader& c) {
       r.kind = c.word(std::span<const Word<BalanceKind>>{balance_words}).value_or(r.kind);
     },
     one_of_words(FormPart::follow_up, "Vad raden är; programmet summerar efter det.", "justering",
                  balance_choices)},
    {periodic("Utfall"), read_outcome_of_year,
     with_periods(in_follow_up(ValueForm::number, "tkr, med det tecken som raden ändrar resultatet."),
                  last_year | this_year)},
    {periodic("Budget"), read_budget_of_year,
     with_periods(in_follow_up(ValueForm::number, "tkr."), this_year)},
    {periodic("Prognos"), read_forecast_of_year,
     with_periods(in_follow_up(ValueForm::number, "tkr för helåret.", "-4200"), this_year)},
    {optional("Återställs senast"), [](BalanceRow& r, const CellReader& c) { r.restore_by = c.year(); },
     in_follow_up(ValueForm::text, "Året då ett underskott senast ska vara återställt.", "2027")},
};

template <class Row>
void append(const Grid& grid, std::span<const ColumnReader<Row>> columns, const ReadContext& context,
            std::vector<Row>& rows) {
  auto read = read_rows<Row>(grid, columns, context);
  rows.insert(rows.end(), std::make_move_iterator(read.begin()), std::make_move_iterator(read.end()));
}

}  // namespace

std::string_view sheet_word(ConsolidationFormula formula) {
  return std::ranges::find(formula_words, formula, &Word<ConsolidationFormula>::meaning)->word;
}

std::string_view sheet_word(BalanceKind kind) {
  return std::ranges::find(balance_words, kind, &Word<BalanceKind>::meaning)->word;
}

void read_committee_sheet(const Grid& grid, const ReadContext& context,
                          std::vector<ExpectedCommittee>& rows) {
  append<ExpectedCommittee>(grid, committee_table, context, rows);
}

void read_goal_link_sheet(const Grid& grid, const ReadContext& context, std::vector<GoalLink>& rows) {
  append<GoalLink>(grid, link_table, context, rows);
}

void read_consolidation_sheet(const Grid& grid, const ReadContext& context,
                              std::vector<ConsolidationRow>& rows) {
  append<ConsolidationRow>(grid, consolidation_table, context, rows);
}

void read_balance_sheet(const Grid& grid, const ReadContext& context, std::vector<BalanceRow>& rows) {
  append<BalanceRow>(grid, balance_table, context, rows);
}

std::vector<KnownColumn> known_committee_columns() {
  return known_columns<ExpectedCommittee>(committee_table);
}
std::vector<KnownColumn> known_goal_link_columns() { return known_columns<GoalLink>(link_table); }
std::vector<KnownColumn> known_consolidation_columns() {
  return known_columns<ConsolidationRow>(consolidation_table);
}
std::vector<KnownColumn> known_balance_columns() { return known_columns<BalanceRow>(balance_table); }

std::vector<FormColumn> committee_form(const FormRequest& request) {
  return form_columns<ExpectedCommittee>(committee_table, request, FormPart::plan);
}

std::vector<FormColumn> goal_link_form(const FormRequest& request) {
  return form_columns<GoalLink>(link_table, request, FormPart::plan);
}

std::vector<FormColumn> consolidation_form(const FormRequest& request) {
  return form_columns<ConsolidationRow>(consolidation_table, request, FormPart::plan);
}

std::vector<FormColumn> balance_form(const FormRequest& request) {
  return form_columns<BalanceRow>(balance_table, request, FormPart::follow_up);
}

}  // namespace redovisa

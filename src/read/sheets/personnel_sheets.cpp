#include <iterator>

#include "diagnostics/folded.hpp"
#include "read/sheets/column_reader.hpp"
#include "read/sheets/economy_columns.hpp"
#include "read/sheets/economy_sheets.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

namespace {

const ColumnReader<SickLeaveRow> sick_leave_table[] = {
    {optional("Mått"), [](SickLeaveRow& r, const CellReader& c) { r.measure = c.text(); },
     in_follow_up(ValueForm::text, "Sjukfrånvaro eller Långtidssjukfrånvaro.", "Sjukfrånvaro")},
    {required("Grupp"),
     [](SickLeaveRow& r, const CellReader& c) { r.group = c.text(), r.position = c.position(); },
     in_follow_up(ValueForm::text, "Totalt, Kvinnor, Män, 29 år eller yngre …", "Totalt")},
    {required("Period"),
     [](SickLeaveRow& r, const CellReader& c) { r.period = c.period().value_or(Period{}); },
     in_follow_up(ValueForm::period, "Månad eller period: 2025-08, jan–aug 2025.", "2025-08")},
    {required_column("Värde"), [](SickLeaveRow& r, const CellReader& c) { r.share = c.reported(); },
     in_follow_up(ValueForm::number, "Procent.", "6,2")},
    {optional("Anmärkning"), [](SickLeaveRow& r, const CellReader& c) { r.remark = c.text(); },
     in_follow_up(ValueForm::text, "Om något ska sägas om värdet.")},
};

const ColumnReader<TurnoverRow> turnover_table[] = {
    {optional("Grupp"),
     [](TurnoverRow& r, const CellReader& c) { r.group = c.text(), r.position = c.position(); },
     in_follow_up(ValueForm::text, "Avdelning eller yrkesgrupp.", "Äldreomsorg")},
    {required("Period"),
     [](TurnoverRow& r, const CellReader& c) { r.period = c.period().value_or(Period{}); },
     in_follow_up(ValueForm::period, "Perioden: jan–aug 2025, 2024.", "2024")},
    {optional("Extern"), [](TurnoverRow& r, const CellReader& c) { r.external = c.reported(); },
     in_follow_up(ValueForm::number, "Procent som har slutat i kommunen.", "8,1")},
    {optional("Intern"), [](TurnoverRow& r, const CellReader& c) { r.internal = c.reported(); },
     in_follow_up(ValueForm::number, "Procent som har bytt arbete inom kommunen.", "3,4")},
};

const ColumnReader<RunningText> text_columns[] = {
    {required("Avsnitt"), [](RunningText& r, const CellReader& c) { r.section = folded(c.text()); },
     in_both(ValueForm::text, "Avsnittet i rapporten.")},
    {required_column("Text"),
     [](RunningText& r, const CellReader& c) { r.text = c.text(), r.position = c.position(); },
     in_both(ValueForm::long_text,
             "Löpande text. Siffror kan nämnas med {{namn}}, så att text och tabell säger samma sak.")},
};

template <class Row>
void append(std::vector<Row>&& read, std::vector<Row>& rows) {
  rows.insert(rows.end(), std::make_move_iterator(read.begin()), std::make_move_iterator(read.end()));
}

}  // namespace

std::span<const ColumnReader<SickLeaveRow>> sick_leave_columns() { return sick_leave_table; }
std::span<const ColumnReader<TurnoverRow>> turnover_columns() { return turnover_table; }

void read_sick_leave_sheet(const Grid& grid, const ReadContext& context, std::vector<SickLeaveRow>& rows) {
  append(read_rows(grid, sick_leave_columns(), context), rows);
}

void read_turnover_sheet(const Grid& grid, const ReadContext& context, std::vector<TurnoverRow>& rows) {
  append(read_rows(grid, turnover_columns(), context), rows);
}

void read_text_sheet(const Grid& grid, const ReadContext& context, std::vector<RunningText>& rows) {
  auto read = read_rows<RunningText>(grid, text_columns, context);
  std::erase_if(read, [](const RunningText& text) { return text.text.empty(); });
  append(std::move(read), rows);
}

std::vector<SheetForm> personnel_forms(const FormRequest& request) {
  return {{"Sjukfrånvaro", "En rad per mått, grupp och period.",
           form_columns<SickLeaveRow>(sick_leave_table, request, FormPart::follow_up)},
          {"Personalomsättning", "En rad per grupp och period.",
           form_columns<TurnoverRow>(turnover_table, request, FormPart::follow_up)}};
}

std::vector<KnownColumn> known_sick_leave_columns() { return known_columns(sick_leave_columns()); }

std::vector<KnownColumn> known_text_columns() { return known_columns<RunningText>(text_columns); }

std::vector<FormColumn> text_form(const FormRequest& request) {
  return form_columns<RunningText>(text_columns, request, FormPart::follow_up);
}

}  // namespace redovisa

#include <array>

#include "read/sheets/follow_up_columns.hpp"
#include "read/sheets/keyed_sheets.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/sheets/plan_sheets.hpp"
#include "read/sheets/plan_words.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

namespace {

constexpr std::array statuses{Word<AssignmentStatus>{"ej påbörjad", AssignmentStatus::not_started},
                              Word<AssignmentStatus>{"påbörjad", AssignmentStatus::started},
                              Word<AssignmentStatus>{"pågående", AssignmentStatus::started},
                              Word<AssignmentStatus>{"pågår", AssignmentStatus::started},
                              Word<AssignmentStatus>{"slutförd", AssignmentStatus::completed},
                              Word<AssignmentStatus>{"klar", AssignmentStatus::completed},
                              Word<AssignmentStatus>{"avslutad", AssignmentStatus::completed},
                              Word<AssignmentStatus>{"avbruten", AssignmentStatus::cancelled}};

constexpr std::array plan_words{Word<bool>{"enligt plan", true}, Word<bool>{"avvikelse från plan", false}};

std::vector<std::string> assignment_kind_choices(const Convention& c) { return keys_of(c.assignment_kinds); }
std::vector<std::string> status_choices(const Convention&) { return choices_among(statuses); }
std::vector<std::string> plan_word_choices(const Convention&) { return choices_among(plan_words); }

const ColumnReader<Assignment> assignment_columns[] = {
    {required("Id"), [](Assignment& a, const CellReader& c) { c.set(a.id, c.text()); },
     in_both(ValueForm::text, "Kort id, en gång i planen.", "U01")},
    {required("Uppdrag"), [](Assignment& a, const CellReader& c) { c.set(a.name, c.text()); },
     in_plan(ValueForm::text, "Uppdraget, som det heter i planen.", "Ta fram riktlinjer för bemötande")},
    {optional("Period"), pass_over<Assignment>},
    {optional("Mål"),
     [](Assignment& a, const CellReader& c) { c.set(a.goal, c.text()), a.goal_position = c.position(); },
     in_plan(ValueForm::goal, "Numret på målet, om uppdraget hör till ett mål.", "1.1")},
    {required("Typ"),
     [](Assignment& a, const CellReader& c) { c.set(a.kind, c.text()), a.kind_position = c.position(); },
     one_of_words(FormPart::plan, "Slag av uppdrag.", "", assignment_kind_choices)},
    {optional("Ansvarig"), [](Assignment& a, const CellReader& c) { c.set(a.responsible, c.text()); },
     in_plan(ValueForm::text, "Den som genomför uppdraget.")},
    {optional("Ansvarig för rapportering"),
     [](Assignment& a, const CellReader& c) { c.set(a.reports, c.text()); },
     in_plan(ValueForm::text, "Den som rapporterar hur det går.")},
    {optional("Förväntade effekter"), [](Assignment& a, const CellReader& c) { c.set(a.effects, c.text()); },
     in_plan(ValueForm::long_text, "Vad uppdraget ska leda till.")},
    {optional("Hur ofta"), [](Assignment& a, const CellReader& c) { c.set(a.how_often, c.text()); },
     in_plan(ValueForm::text, "När uppdraget följs upp.")},
    {optional("Slutdatum"),
     [](Assignment& a, const CellReader& c) { a.end_date = c.date(), a.end_date_position = c.position(); },
     in_plan(ValueForm::date, "När uppdraget ska vara klart.")},
    {optional("Status"),
     [](Assignment& a, const CellReader& c) {
       a.status = c.word(std::span<const Word<AssignmentStatus>>{statuses}), a.status_position = c.position();
     },
     one_of_words(FormPart::follow_up, "Hur långt uppdraget har kommit.", "påbörjad", status_choices)},
    {optional("Prognosdatum"),
     [](Assignment& a, const CellReader& c) {
       a.expected_date = c.date(), a.expected_date_position = c.position();
     },
     in_follow_up(ValueForm::date, "När uppdraget nu väntas bli klart.")},
    {optional("Prognos för slutförande"),
     [](Assignment& a, const CellReader& c) {
       a.declared_on_plan = c.word(std::span<const Word<bool>>{plan_words}),
       a.declared_on_plan_position = c.position();
     },
     one_of_words(FormPart::follow_up, "En persons ord om planen hålls; tomt: datumen avgör.", "",
                  plan_word_choices)},
    {optional("Kommentar"), read_comment<Assignment>, comment_note},
    {optional("Kommentar datum"), read_comment_date<Assignment>, comment_date_note},
    {optional("Bedömning"), read_assessment<Assignment>, assessment_note},
    {optional("Trend"), read_trend<Assignment>, trend_note},
    {optional("Motivering"), read_reason<Assignment>, reason_note},
    {optional("Beslutad av"), read_decider<Assignment>, decider_note},
    {optional("Beslutad datum"), read_decision_date<Assignment>, decision_date_note},
};

// ---- Aktiviteter

const ColumnReader<Activity> activity_columns[] = {
    {required("Tillhör"),
     [](Activity& a, const CellReader& c) { a.belongs_to = c.text(), a.belongs_position = c.position(); },
     in_plan(ValueForm::text, "Målets nummer, eller indikatorns eller uppdragets id.", "1.1")},
    {required("Typ"), [](Activity& a, const CellReader& c) { a.kind = c.text(); },
     in_plan(ValueForm::text, "Slag: Aktivitet, Effekt, Synlig förbättring …", "Aktivitet")},
    {required("Aktivitet"), [](Activity& a, const CellReader& c) { a.text = c.text(); },
     in_plan(ValueForm::long_text, "Vad som ska göras eller uppnås.", "Utbilda personalen i bemötande")},
    {optional("Ansvarig"), [](Activity& a, const CellReader& c) { a.responsible = c.text(); },
     in_plan(ValueForm::text, "Den som ansvarar.")},
    {optional("När"), [](Activity& a, const CellReader& c) { a.when = c.text(); },
     in_plan(ValueForm::text, "När det görs.")},
    {optional("Status"), [](Activity& a, const CellReader& c) { a.status = c.text(); },
     in_follow_up(ValueForm::text, "Hur långt det har kommit.")},
    {optional("Resultat"), [](Activity& a, const CellReader& c) { a.result = c.text(); },
     in_follow_up(ValueForm::long_text, "Vad det har lett till.")},
};

}  // namespace

std::vector<Assignment> read_assignments(const std::vector<SheetOfPeriod>& sheets,
                                         const ReadContext& context) {
  return read_keyed_sheets<Assignment>({assignment_columns, 0, 1, 2, Code::unknown_assignment}, sheets,
                                       context);
}

void read_activity_sheet(const Grid& grid, const ReadContext& context, std::vector<Activity>& activities) {
  for (auto& row : read_rows<Activity>(grid, activity_columns, context)) activities.push_back(std::move(row));
}

std::vector<KnownColumn> known_assignment_columns() { return known_columns<Assignment>(assignment_columns); }

std::vector<KnownColumn> known_activity_columns() { return known_columns<Activity>(activity_columns); }

std::vector<FormColumn> assignment_form(const FormRequest& request, FormPart part) {
  return form_columns<Assignment>(assignment_columns, request, part);
}

std::vector<FormColumn> activity_form(const FormRequest& request) {
  auto columns = form_columns<Activity>(activity_columns, request, FormPart::plan);
  for (auto& column : form_columns<Activity>(activity_columns, request, FormPart::follow_up))
    columns.push_back(std::move(column));
  return columns;
}

}  // namespace redovisa

#include "read/sheets/follow_up_columns.hpp"
#include "read/sheets/keyed_sheets.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/sheets/plan_sheets.hpp"
#include "read/sheets/plan_words.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

namespace {

std::vector<std::string> goal_level_choices(const Convention& c) { return keys_of(c.goal_levels); }

const ColumnReader<Goal> goal_columns[] = {
    {required("Nummer"), [](Goal& g, const CellReader& c) { c.set(g.number, c.text()); },
     in_both(ValueForm::text, "Målets nummer, en gång i planen.", "1.1")},
    {required("Mål"), [](Goal& g, const CellReader& c) { c.set(g.name, c.text()); },
     in_plan(ValueForm::text, "Målet, som det heter i planen.", "En trygg och meningsfull vardag")},
    {optional("Period"), pass_over<Goal>},
    {optional("Målområde"), [](Goal& g, const CellReader& c) { c.set(g.area, c.text()); },
     in_plan(ValueForm::text, "Området som målet hör till. Samma ord på alla rader i området.", "Välfärd")},
    {optional("Nivå"),
     [](Goal& g, const CellReader& c) { c.set(g.level, c.text()), g.level_position = c.position(); },
     one_of_words(FormPart::plan, "Vem som har satt målet.", "", goal_level_choices)},
    {optional("Överordnat mål"),
     [](Goal& g, const CellReader& c) { c.set(g.parent, c.text()), g.parent_position = c.position(); },
     in_plan(ValueForm::goal, "Numret på det mål som detta mål bidrar till, om det finns något.")},
    {optional("Täcker överordnat mål"),
     [](Goal& g, const CellReader& c) { g.covers_parent = c.word(std::span<const Word<bool>>{yes_words}); },
     one_of_words(FormPart::plan, "Täcker målen tillsammans det överordnade målet?", "", yes_or_no_choices)},
    {optional("Ansvarig"), [](Goal& g, const CellReader& c) { c.set(g.responsible, c.text()); },
     in_plan(ValueForm::text, "Den som ansvarar för målet.", "Avdelningschef äldreomsorg")},
    {optional("Beskrivning"), [](Goal& g, const CellReader& c) { c.set(g.description, c.text()); },
     in_plan(ValueForm::long_text, "Vad målet innebär, i löpande text.")},
    {optional("Metod"), [](Goal& g, const CellReader& c) { c.set(g.method, c.text()); },
     in_plan(ValueForm::text, "Hur målet mäts.")},
    {optional("Adressering"), [](Goal& g, const CellReader& c) { c.set(g.addressee, c.text()); },
     in_plan(ValueForm::text, "Vilka verksamheter målet gäller.")},
    {optional("Kommentar"), read_comment<Goal>, comment_note},
    {optional("Kommentar datum"), read_comment_date<Goal>, comment_date_note},
    {optional("Analys"), [](Goal& g, const CellReader& c) { g.analysis = c.sourced_text(); },
     in_follow_up(ValueForm::long_text, "Varför det har gått som det har gått.")},
    {optional("Konsekvens"), [](Goal& g, const CellReader& c) { g.consequence = c.sourced_text(); },
     in_follow_up(ValueForm::long_text, "Vad det leder till om målet inte nås.")},
    {optional("Åtgärd"), [](Goal& g, const CellReader& c) { g.measure = c.sourced_text(); },
     in_follow_up(ValueForm::long_text, "Vad som görs för att målet ska nås.")},
    {optional("Bedömning"), read_assessment<Goal>, assessment_note},
    {periodic("Bedömning"), pass_over<Goal>,
     with_periods(one_of_words(FormPart::plan,
                               "Hur målet bedömdes tidigare år; rapporten säger när det är flera år i rad.",
                               "", assessment_choices),
                  last_year)},
    {optional("Trend"), read_trend<Goal>, trend_note},
    {optional("Motivering"), read_reason<Goal>, reason_note},
    {optional("Beslutad av"), read_decider<Goal>, decider_note},
    {optional("Beslutad datum"), read_decision_date<Goal>, decision_date_note},
};

}  // namespace

std::vector<Goal> read_goals(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context) {
  return read_keyed_sheets<Goal>({goal_columns, 0, 1, 2, Code::unknown_goal}, sheets, context);
}

std::vector<KnownColumn> known_goal_columns() { return known_columns<Goal>(goal_columns); }

std::vector<FormColumn> goal_form(const FormRequest& request, FormPart part) {
  return form_columns<Goal>(goal_columns, request, part);
}

}  // namespace redovisa

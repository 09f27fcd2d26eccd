#include "read/sheets/exception_sheet.hpp"

#include <iterator>

#include "read/sheets/column_reader.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

namespace {

const ColumnReader<ReviewException> exception_columns[] = {
    {required("Kod"), [](ReviewException& e, const CellReader& c) { e.code = c.text(); },
     in_follow_up(ValueForm::text, "Fyndets kod, som redovisa granska skriver den.", "summa-stämmer-inte")},
    {required("Plats"), [](ReviewException& e, const CellReader& c) { e.place = c.text(); },
     in_follow_up(ValueForm::text, "Cellen som fyndet pekar på, eller det som fyndet gäller: I03, 1.2.",
                  "Driftredovisning!C7")},
    {optional("Gäller"), [](ReviewException& e, const CellReader& c) { e.quote = c.text(); },
     in_follow_up(ValueForm::text, "Ord ur texten som fyndet citerar, när flera fynd har samma plats.")},
    {required("Skäl"), [](ReviewException& e, const CellReader& c) { e.reason = c.text(); },
     in_follow_up(ValueForm::long_text, "Varför det ska stå som det står. Skälet visas i rapportens bilaga.",
                  "Summan är avrundad i ekonomisystemet.")},
    {optional("Beslutad av"), [](ReviewException& e, const CellReader& c) { e.by = c.text(); },
     in_follow_up(ValueForm::text, "Vem som har godtagit fyndet.")},
    {optional("Beslutad datum"), [](ReviewException& e, const CellReader& c) { e.date = c.date(); },
     in_follow_up(ValueForm::date, "När det godtogs.")},
};

}  // namespace

void read_exception_sheet(const Grid& grid, const ReadContext& context,
                          std::vector<ReviewException>& exceptions) {
  auto read = read_rows<ReviewException>(grid, exception_columns, context);
  exceptions.insert(exceptions.end(), std::make_move_iterator(read.begin()),
                    std::make_move_iterator(read.end()));
}

std::vector<KnownColumn> known_exception_columns() {
  return known_columns<ReviewException>(exception_columns);
}

std::vector<FormColumn> exception_form(const FormRequest& request) {
  return form_columns<ReviewException>(exception_columns, request, FormPart::follow_up);
}

}  // namespace redovisa

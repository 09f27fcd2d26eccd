#include "diagnostics/diagnostic.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace redovisa {

namespace {

using enum Severity;

// The order is that of the enumeration; all_codes() is checked against it by a test.
const std::vector<CodeTraits> codes{
    {Code::file_unreadable, "fil-oläsbar", error, "filen kan inte läsas",
     "Kontrollera att filen finns kvar, att den inte är öppen i ett annat program och att du får läsa den."},
    {Code::file_not_understood, "fil-okänd", warning, "filen är inget underlag som Redovisa läser",
     "Flytta filen ur mappen, eller spara den som .xlsx eller som XML enligt schemat."},
    {Code::file_encrypted, "fil-lösenord", error, "arbetsboken är skyddad med lösenord",
     "Öppna den i Excel, ta bort lösenordet under Arkiv – Info – Skydda arbetsbok och spara."},
    {Code::file_damaged, "fil-skadad", error, "filen är skadad eller avbruten",
     "Hämta filen på nytt, eller öppna den i Excel och spara om den."},
    {Code::file_over_limit, "fil-för-stor", error, "filen är större än vad som rimligen är ett underlag",
     "Ta bort blad och celler som inte hör till underlaget och spara om filen."},
    {Code::file_old_format, "fil-gammalt-format", error, "filen har ett format som Redovisa inte läser",
     "Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx)."},

    {Code::xml_malformed, "xml-trasig", error, "filen är inte välformad XML",
     "Rätta filen på det angivna stället eller ta ut den på nytt ur systemet som gjorde den."},
    {Code::xml_element_unknown, "xml-okänt-element", error, "elementet hör inte hemma här",
     "Rätta elementets namn eller ta bort elementet."},
    {Code::xml_element_missing, "xml-element-saknas", error, "ett element saknas", "Lägg till elementet."},
    {Code::xml_attribute_unknown, "xml-okänt-attribut", error, "attributet hör inte hemma här",
     "Rätta attributets namn eller ta bort attributet."},
    {Code::xml_attribute_missing, "xml-attribut-saknas", error, "ett attribut saknas",
     "Lägg till attributet."},

    {Code::sheet_unknown, "blad-okänt", warning, "bladet är inget som Redovisa känner till och lästes inte",
     "Byt namn på bladet om det skulle ha lästs. Annars kan du låta det stå kvar."},
    {Code::sheet_misspelt, "blad-felstavat", error,
     "bladets namn är inget som Redovisa läser, men liknar ett",
     "Rätta bladets namn. Ska bladet inte läsas: dölj det eller ge det ett helt annat namn."},
    {Code::sheet_hidden, "blad-dolt", info, "bladet är dolt och lästes inte",
     "Visa bladet om det skulle ha lästs."},
    {Code::sheet_missing, "blad-saknas", error, "ett blad som behövs finns inte i någon arbetsbok",
     "Lägg till bladet, eller kontrollera att du angav rätt mapp."},
    {Code::sheet_without_headings, "rubrikrad-saknas", error,
     "bladet har ingen rad med de rubriker som väntades",
     "Skriv rubrikerna på en egen rad ovanför uppgifterna."},
    {Code::sheet_empty, "blad-tomt", error, "bladet har inga rader som hör till rapporten",
     "Fyll i bladet, eller kontrollera att raderna gäller rapportens period."},
    {Code::column_missing, "kolumn-saknas", error, "en kolumn saknas",
     "Lägg till kolumnen eller rätta dess rubrik."},
    {Code::column_unknown, "kolumn-okänd", warning,
     "kolumnen lästes inte, men rubriken liknar en som Redovisa läser",
     "Rätta rubriken om kolumnen skulle ha lästs. Annars kan du låta den stå kvar."},
    {Code::column_duplicate, "kolumn-dubbel", error, "två kolumner har samma rubrik",
     "Ta bort den ena eller ge den en annan rubrik."},
    {Code::column_of_other_period, "kolumn-annan-period", warning,
     "kolumnen gäller en annan period än rapporten och har inte lästs",
     "Rätta rubriken, eller ta bort kolumnen om den inte hör till rapporten."},

    {Code::cell_empty, "cell-tom", error, "en uppgift saknas", "Fyll i cellen."},
    {Code::cell_not_a_number, "inget-tal", error, "värdet går inte att läsa som ett tal",
     "Skriv bara talet; ord som ”ca” hör hemma i kommentaren. Finns inget tal: skriv uppgift saknas."},
    {Code::cell_not_a_criterion, "inget-målvärde", error, "värdet går inte att läsa som ett målvärde",
     "Skriv till exempel 82 eller högre, högst 14, 7,1–7,5, öka med 10 %, ska minska, 25 % bästa eller ja."},
    {Code::cell_not_a_period, "ingen-period", error, "värdet går inte att läsa som en period",
     "Skriv till exempel 2025-08, aug 2025, jan–aug 2025, T2 2025 eller 2025."},
    {Code::cell_not_a_date, "inget-datum", error, "värdet går inte att läsa som ett datum",
     "Skriv ett datum som finns i kalendern, med år, månad och dag."},
    {Code::cell_not_a_known_word, "okänt-ord", error, "ordet är inte ett av dem som kan stå här",
     "Välj ett av orden som räknas upp."},
    {Code::cell_error_value, "cell-felvärde", error, "cellen innehåller ett felvärde",
     "Rätta formeln i cellen och spara arbetsboken."},
    {Code::cell_uncomputed, "cell-oberäknad", error, "cellens formel har inget sparat resultat",
     "Öppna arbetsboken i Excel eller LibreOffice, låt den räkna om och spara."},
    {Code::cell_odd, "cell-udda", warning, "cellen är skriven på ett sätt som inte går att tolka säkert",
     "Öppna arbetsboken i Excel och spara om den."},

    {Code::report_key_missing, "rapportuppgift-saknas", error, "en uppgift saknas på bladet Rapport",
     "Lägg till en rad med nyckeln och dess värde."},
    {Code::report_key_unknown, "rapportuppgift-okänd", warning,
     "Redovisa känner inte till nyckeln, så raden lästes inte", "Rätta nyckeln, eller ta bort raden."},
    {Code::duplicate_id, "dubbelt-id", error, "samma id står på två rader",
     "Ge raderna var sitt id, eller slå ihop dem."},
    {Code::conflicting_value, "motstridig-uppgift", error, "samma uppgift står på två ställen",
     "Behåll den som gäller och ta bort den andra."},
    {Code::unknown_goal, "okänt-mål", error, "målets nummer finns inte på planens blad Mål",
     "Rätta numret, eller lägg till målet på bladet Mål."},
    {Code::unknown_indicator, "okänd-indikator", error, "indikatorn finns inte på planens blad Indikatorer",
     "Rätta id:t, eller lägg till indikatorn på bladet Indikatorer."},
    {Code::unknown_assignment, "okänt-uppdrag", error, "uppdraget finns inte på planens blad Uppdrag",
     "Rätta id:t, eller lägg till uppdraget på planens blad med namn, mål och typ."},
    {Code::target_without_direction, "mål-utan-riktning", error,
     "indikatorn har ett målvärde men ingen riktning, så det går inte att säga om den är uppfylld",
     "Skriv högre om ett högre värde är bättre, annars lägre."},
    {Code::required_text_missing, "text-krävs", warning, "konventionen kräver en text som saknas",
     "Skriv texten på bladet Mål."},
    {Code::missing_figure_stops, "värde-krävs", error,
     "indikatorn har inget värde, och konventionen tillåter inte att det saknas",
     "Skriv värdet, eller ändra konventionens regel för värden som saknas."},
    {Code::period_not_in_calendar, "period-utanför-kalendern", warning,
     "konventionens kalender har ingen rapport för perioden", "Kontrollera perioden."},
    {Code::override_without_reason, "beslut-utan-motivering", error,
     "en person har beslutat bedömningen eller trenden utan att säga varför",
     "Skriv skälet i kolumnen Motivering. Eller ta bort beslutet, så gäller regeln."},
    {Code::convention_unknown, "okänd-konvention", error, "konventionen finns inte",
     "Rätta namnet på bladet Rapport."},
    {Code::convention_invalid, "ogiltig-konvention", error,
     "konventionen går inte att använda som den är skriven", "Rätta filen på det angivna stället."},
    {Code::period_without_data, "period-utan-uppgifter", error, "underlaget har inga uppgifter för perioden",
     "Välj en av perioderna som finns, eller lägg till uppgifter för perioden."},

    {Code::placeholder_unknown, "okänt-namn", error, "namnet inom {{ }} finns inte",
     "Rätta namnet. Om klamrarna ska synas i texten: skriv \\{\\{."},
    {Code::template_invalid, "ogiltig-mall", error,
     "mallen eller texten går inte att använda som den är skriven", "Rätta det på det angivna stället."},
    {Code::look_invalid, "ogiltigt-utseende", error, "utseendet går inte att använda som det är skrivet",
     "Rätta det på det angivna stället."},
    {Code::own_file_unused, "egen-fil-används-inte", warning,
     "det som ligger här används inte: platsen eller namnet är ett annat än det väntade",
     "Flytta det, eller byt namn på det."},
    {Code::text_unused, "text-utan-plats", warning, "texten hör till ett avsnitt som mallen inte visar",
     "Rätta avsnittets namn, eller lägg till avsnittet i mallen."},
    {Code::text_simplified, "text-förenklad", warning,
     "texten har något som inte visas så som det är skrivet", "Skriv det på ett annat sätt."},
};

/// Line breaks, and what a terminal would obey.
bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// One line, and not longer than a terminal shows with ease.
std::string excerpt(const std::string& text) {
  constexpr std::size_t most = 160;
  std::string line;
  for (const char c : text) line += is_control(c) ? ' ' : c;
  if (line.size() <= most) return line;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
  return line.substr(0, end) + "…";
}

auto reading_order(const Diagnostic& d) {
  const auto& source = d.position.source;
  return std::tuple(-static_cast<int>(traits_of(d.code).severity), source ? source->file : std::string{},
                    source ? source->sheet : std::string{}, d.position.row, d.position.column, d.code,
                    d.found);
}

}  // namespace

const CodeTraits& traits_of(Code code) { return codes.at(static_cast<std::size_t>(code)); }

const std::vector<CodeTraits>& all_codes() { return codes; }

bool has_errors(const Diagnostics& diagnostics) {
  return std::ranges::any_of(diagnostics,
                             [](const Diagnostic& d) { return traits_of(d.code).severity == error; });
}

std::string_view word_of(Severity severity) {
  switch (severity) {
    case info:
      return "upplysning";
    case warning:
      return "varning";
    case error:
      return "fel";
  }
  return {};
}

std::string to_string(const Diagnostic& diagnostic) {
  const CodeTraits& traits = traits_of(diagnostic.code);
  const std::string where = to_string(diagnostic.position);
  std::string text = fmt::format("{}{}{}: {} [{}]\n", where, where.empty() ? "" : ": ",
                                 word_of(traits.severity), traits.what, traits.name);
  if (!diagnostic.found.empty()) text += fmt::format("    står:    {}\n", excerpt(diagnostic.found));
  if (!diagnostic.expected.empty()) text += fmt::format("    väntat:  {}\n", diagnostic.expected);
  for (const auto& other : diagnostic.others) text += fmt::format("    se även: {}\n", to_string(other));
  const std::string_view advice = diagnostic.advice.empty() ? traits.advice : diagnostic.advice;
  if (!advice.empty()) text += fmt::format("    råd:     {}\n", advice);
  return text;
}

void sort_for_reading(Diagnostics& diagnostics) { std::ranges::stable_sort(diagnostics, {}, reading_order); }

}  // namespace redovisa

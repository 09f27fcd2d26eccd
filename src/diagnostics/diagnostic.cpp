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
     "Flytta filen ur mappen, eller spara den som xlsx, ods, csv eller XML enligt schemat."},
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
    {Code::json_malformed, "json-trasig", error, "filen är inte välformad JSON",
     "Hämta filen på nytt från Kolada, eller ta bort den ur mappen."},

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
    {Code::sheet_by_headings, "blad-efter-rubriker", info,
     "bladets namn är okänt, men rubrikerna visar vad det är, så det lästes",
     "Är det fel blad: ta bort det, eller lägg in det rätta med sitt eget namn."},
    {Code::column_missing, "kolumn-saknas", error, "en kolumn saknas",
     "Lägg till kolumnen eller rätta dess rubrik."},
    {Code::column_unknown, "kolumn-okänd", warning,
     "kolumnen lästes inte, fast rubriken är eller liknar en som Redovisa läser",
     "Rätta rubriken om kolumnen skulle ha lästs. Annars kan du låta den stå kvar."},
    {Code::column_duplicate, "kolumn-dubbel", error, "två kolumner är samma uppgift",
     "Ta bort den ena eller ge den en annan rubrik."},
    {Code::column_of_other_period, "kolumn-annan-period", warning,
     "kolumnen eller raden gäller en annan period än rapporten och visas inte",
     "Rätta rubriken, eller ta bort kolumnen om den inte hör till rapporten."},
    {Code::heading_without_period, "rubrik-utan-period", warning,
     "rubriken säger inte vilken period beloppen gäller", "Skriv ut perioden i rubriken."},
    {Code::amounts_converted, "belopp-omräknade", info,
     "tabellens belopp är i en annan enhet och har räknats om",
     "Stämmer inte enheten ovanför tabellen: rätta den där."},
    {Code::signs_turned, "tecken-vända", info,
     "tabellen har intäkter med minustecken och kostnader utan, så tecknen har vänts",
     "Kontrollera att intäkter är positiva och kostnader negativa i rapporten."},
    {Code::rows_of_other_body, "rader-för-andra", info,
     "tabellen har rader för annat än det som redovisas här", "Kontrollera att det är rätt rader."},
    {Code::table_of_other_body, "tabell-för-andra", warning,
     "tabellen är uttagen för en annan del av kommunen än rapportens",
     "Ta ut tabellen på nytt med rätt urval, eller rätta Ansvar på bladet Rapport."},

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
     "Skriv ett av dem som kan stå här."},
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
    {Code::duplicate_id, "dubbelt-id", error, "samma id eller namn står på två ställen",
     "Ge raderna var sitt id, eller slå ihop dem."},
    {Code::conflicting_value, "motstridig-uppgift", error, "två uppgifter om samma sak",
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

    {Code::account_rules_unknown, "okända-kontoregler", error, "kontoreglerna finns inte",
     "Rätta namnet på bladet Rapport eller i konventionen."},
    {Code::account_rules_invalid, "ogiltiga-kontoregler", error,
     "kontoreglerna går inte att använda som de är skrivna", "Rätta filen på det angivna stället."},
    {Code::account_unmatched, "konto-utan-regel", warning,
     "kontot har belopp men ingen kontoregel, och räknas därför inte",
     "Lägg till kontots början i kontoreglerna, om så bara med klassen hoppa över."},
    {Code::account_type_differs, "kontotyp-avviker", warning,
     "bokföringen säger en annan sorts konto än kontoregeln",
     "Kontrollera regeln. Är den rätt gäller den, och ingenting behöver göras."},
    {Code::ledger_line_unreadable, "bokföring-oläsbar", error,
     "uppgiften i bokföringsfilen går inte att läsa",
     "Ta ut filen på nytt ur ekonomisystemet. Är den rättad för hand: skriv raden som SIE-formatet säger."},
    {Code::ledger_line_odd, "bokföring-udda", warning,
     "bokföringsfilen är skriven på ett annat sätt än SIE-formatet säger, men går att läsa",
     "Kontrollera att siffrorna är rätt."},
    {Code::ledger_truncated, "bokföring-avbruten", error, "bokföringsfilen är inte hel",
     "Ta ut filen på nytt ur ekonomisystemet."},
    {Code::ledger_checksum_wrong, "bokföring-kontrollsumma", error,
     "bokföringsfilen har ändrats sedan den togs ut: kontrollsumman stämmer inte",
     "Ta ut filen på nytt. Är den ändrad med avsikt: ta bort de två raderna som börjar med #KSUMMA."},
    {Code::ledger_voucher_unbalanced, "verifikation-obalans", error,
     "verifikationens rader tar inte ut varandra",
     "Ta ut filen på nytt, eller rätta verifikationen i ekonomisystemet."},
    {Code::ledger_meaning_unknown, "bokföring-tvetydig", error,
     "det går inte att avgöra om objektens belopp ingår i kontots belopp eller kommer till",
     "Fråga den som tog ut filen, och skriv objektrader=\"ingår\" eller objektrader=\"för sig\" i "
     "kontoreglerna."},
    {Code::ledger_not_reconciled, "bokföring-stämmer-inte", warning,
     "bokföringens perioder ger inte samma resultat som dess årsbelopp",
     "Fråga den som tog ut filen vad som fattas innan siffrorna används."},
    {Code::ledger_incomplete, "bokföring-ofullständig", warning,
     "bokföringen räcker inte till allt som rapporten visar",
     "Ta ut en fil med det som fattas, eller skriv uppgifterna på bladet Driftredovisning."},
    {Code::ledger_told, "bokföring-läst", info, "bokföringsfilen är läst",
     "Stämmer året och resultatet behöver ingenting göras."},
    {Code::payroll_value_odd, "lönefil-udda", warning,
     "en uppgift i lönefilen är inte skriven som PAXml säger, men gick att läsa",
     "Kontrollera att uppgiften är rätt förstådd. Be gärna leverantören rätta exporten."},
    {Code::payroll_row_unread, "lönefil-rad-oläslig", error, "en rad i lönefilen går inte att läsa",
     "Rätta raden, eller ta ut filen på nytt ur lönesystemet. Utan raden blir sjukfrånvaron fel."},
    {Code::payroll_rows_repeated, "lönefil-lika-rader", warning,
     "lönefilen har rader som är helt lika, och alla har räknats",
     "Kontrollera i lönesystemet om frånvaron verkligen är registrerad flera gånger."},
    {Code::payroll_incomplete, "lönefil-ofullständig", warning,
     "lönefilen saknar något som sjukfrånvaron behöver",
     "Ta ut schema, frånvaro och personal för hela perioden i samma export."},
    {Code::payroll_group_small, "grupp-för-liten", info,
     "sjukfrånvaron visas inte för en grupp som är för liten",
     "Så ska det vara: ingen enskild ska kunna pekas ut. Gränsen står i konventionen."},

    {Code::kolada_value_odd, "kolada-udda", warning,
     "en uppgift i filen är inte skriven som Kolada skriver, och lästes inte",
     "Hämta filen på nytt från Kolada."},
    {Code::kolada_pages_missing, "kolada-fler-sidor", warning, "filen är bara en del av svaret från Kolada",
     "Spara också de följande sidorna i mappen."},
    {Code::kolada_municipality_unknown, "kolada-kommun-okänd", warning,
     "kommunen finns inte i filerna från Kolada, så deras uppgifter användes inte",
     "Skriv kommunens kod på bladet Rapport, på en rad med nyckeln Kommunkod."},
    {Code::kolada_without_data, "kolada-utan-uppgifter", info, "nyckeltalet i Kolada kunde inte användas",
     "Rätta id:t, eller hämta nyckeltalet."},
    {Code::kolada_few_municipalities, "kolada-få-kommuner", warning,
     "placeringen går inte att räkna på så få kommuner",
     "Hämta nyckeltalet för alla kommuner, eller skriv placeringen som utfall: plats 59 av 290."},

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

    {Code::csv_malformed, "csv-trasig", error, "csv-filen går inte att dela i kolumner",
     "Rätta raden, eller öppna filen i Excel eller LibreOffice och spara den som xlsx."},
    {Code::csv_guessed, "csv-gissad", info, "csv-filen säger inte själv hur den är skriven, så det gissades",
     "Se efter att tal och å, ä och ö blev rätt. Spara annars filen som ”CSV UTF-8” eller xlsx."},
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

void sort_for_reading(Diagnostics& diagnostics) {
  std::ranges::stable_sort(diagnostics, {}, reading_order);
  // a cell that several rows are made of is told of once
  const auto is_told_alike = [](const Diagnostic& a, const Diagnostic& b) {
    return to_string(a) == to_string(b);
  };
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end(), is_told_alike), diagnostics.end());
}

}  // namespace redovisa

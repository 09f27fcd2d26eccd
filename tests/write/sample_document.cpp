#include "write/sample_document.hpp"

using namespace redovisa;

namespace {

Cell text(std::string value) { return {.value = std::move(value)}; }
Cell number(std::int64_t units, std::uint8_t decimals = 0, std::string unit = {}) {
  return {.value = Number{{units, decimals}, std::move(unit)}};
}
Cell nothing() { return {.value = std::monostate{}}; }
Cell fulfilled() {
  return {.value = Mark{.word = "Uppfyllt", .symbol = "✓", .text_colour = "0B4A1E", .fill_colour = "C6E7CE"}};
}

Table verdict_box() {
  return {
      .id = "bedomning-1-1",
      .caption = "Bedömning av mål 1.1",
      .description = "Målet bedöms som uppfyllt.",
      .columns = {{.heading = "Bedömning"}, {.heading = "Trend"}},
      .rows = {{.cells = {fulfilled(), {.value = Mark{.word = "Positiv", .symbol = "↗", .strong = true}}}}},
      .kind = TableKind::verdict};
}

Block paragraph(Runs runs) { return {Paragraph{.runs = std::move(runs)}}; }
Block plain(std::string words) { return paragraph({Run{.text = std::move(words)}}); }

Block links() {
  return paragraph(
      {Run{.text = "Se "}, Run{.text = "tabellen [1]", .link = "#driftredovisning"}, Run{.text = " och "},
       Run{.text = "kommunens webb", .strong = true, .link = "https://www.exempel.se/a_b?c=1&d=(2)"},
       Run{.text = ", men aldrig "}, Run{.text = "detta", .link = "javascript:alert(1)"}, Run{.text = "."}});
}

Block nested_list() {
  List inner{.ordered = true, .start = 1, .items = {{plain("först")}, {plain("sedan")}}};
  return {List{.items = {{plain("Personal")}, {plain("Lokaler"), {inner}}, {plain("1. inte en lista")}}}};
}

Block remark() {
  return {Remark{.heading = "Kommentar – Budgetföljsamhet (2025-08-31)",
                 .blocks = {plain("Utfallet följer planen.\n- men inte överallt"), nested_list()}}};
}

std::vector<Block> body() {
  return {{Heading{1, "Sammanfattning", "sammanfattning"}},
          paragraph({Run{.text = "Nämnden redovisar "}, Run{.text = "ett överskott", .strong = true},
                     Run{.text = " för perioden; "}, Run{.text = "prognosen", .emphasis = true},
                     Run{.text = " är oförändrad. Filen heter "}, Run{.text = "plan`1.xlsx", .code = true},
                     Run{.text = "."}}),
          plain("1. september öppnade\nden *nya* enheten & <b>alla</b> var där."),
          links(),
          nested_list(),
          {Quote{.blocks = {plain("Vi gör skillnad."), plain("Varje dag.")}}},
          {CodeBlock{"redovisa rapport underlag\n```\n"}},
          {Heading{2, "Mål 1.1 – Trygghet #1", "mal-1-1"}},
          {TableBlock{verdict_box(), 0}},
          remark(),
          {Heading{1, "Ekonomi", "ekonomi"}},
          {TableBlock{sample_economy_table(), 1}},
          {Landscape{.blocks = {{TableBlock{sample_chart_table(), 2}}, {Figure{sample_chart(), 1}}}}}};
}

}  // namespace

Table sample_economy_table() {
  return {
      .id = "driftredovisning",
      .caption = "Driftredovisning, tkr",
      .description = "Budget, utfall och avvikelse per rad.",
      .columns = {{.heading = "Drift", .share = 2.5},
                  {.heading = "Budget", .align = Align::right},
                  {.heading = "Utfall", .align = Align::right},
                  {.heading = "Avvikelse", .align = Align::right, .formula = Difference{2, 1}},
                  {.heading = "Andel", .align = Align::right}},
      .rows = {{.cells = {text("Intäkter|bidrag"), number(31324), number(48751), number(17427), nothing()}},
               {.cells = {text("Kostnader"), number(-231324), number(-238788), number(-7464),
                          number(1000, 1, "%")}},
               {.cells = {text("Varav kapitalkostnader"), number(-1200), nothing(), nothing(),
                          number(56, 1, "%")},
                .role = RowRole::of_which},
               {.cells = {text("Summa"), number(-200000), number(-190037), number(9963), text("")},
                .role = RowRole::total,
                .adds = {0, 1}}},
      .notes = {"Intäkter är positiva, kostnader negativa.", "Siffrorna är *påhittade*."}};
}

Chart sample_chart() {
  return {.id = "sjukfranvaro-per-manad",
          .caption = "Sjukfrånvaro per månad, procent",
          .description = "Sjukfrånvaron var lägre 2025 än 2024 i januari och mars; februari 2025 saknas.",
          .kind = ChartKind::line,
          .unit = "Procent",
          .categories = {"jan", "feb", "mar"},
          .series = {{.name = "2024", .values = {Decimal{61, 1}, Decimal{72, 1}, Decimal{65, 1}}},
                     {.name = "2025",
                      .values = {Decimal{56, 1}, std::nullopt, Decimal{58, 1}},
                      .emphasised = true}},
          .decimals = 1,
          .data_table_id = "sjukfranvaro"};
}

Table sample_chart_table() {
  return {.id = "sjukfranvaro",
          .caption = "Sjukfrånvaro per månad",
          .description = "Sjukfrånvaro i procent per månad, två år.",
          .columns = {{.heading = "Månad"},
                      {.heading = "2024", .align = Align::right},
                      {.heading = "2025", .align = Align::right}},
          .rows = {{.cells = {text("jan"), number(61, 1, "%"), number(56, 1, "%")}},
                   {.cells = {text("feb"), number(72, 1, "%"), nothing()}},
                   {.cells = {text("mar"), number(65, 1, "%"), number(58, 1, "%")}}}};
}

Document sample_document() {
  return {.properties = {.title = "Delårsrapport per augusti 2025",
                         .committee = "Socialnämnden",
                         .municipality = "Exempelstads kommun",
                         .case_number = "SN25-231",
                         .date = "2025-09-18",
                         .author = "Socialförvaltningen",
                         .status = "Arbetsmaterial",
                         .period = "2025-08",
                         .generator = "Redovisa 0.1.0",
                         .input_hash = "0f1e2d3c"},
          .blocks = body()};
}

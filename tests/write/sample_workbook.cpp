#include "write/sample_workbook.hpp"

#include "write/sample_document.hpp"

using namespace redovisa;

namespace {

Cell text(std::string value) { return {.value = std::move(value)}; }
Cell number(std::int64_t units, std::uint8_t decimals = 0, std::string unit = {}) {
  return {.value = Number{{units, decimals}, std::move(unit)}};
}
Cell mark(std::string word, std::string symbol, std::string colour, std::string fill) {
  return {.value = Mark{std::move(word), std::move(symbol), std::move(colour), std::move(fill), true}};
}

Row row(std::vector<Cell> cells, RowRole role = RowRole::item, std::vector<std::size_t> adds = {}) {
  return {std::move(cells), role, std::move(adds)};
}

/// Two groups with subtotals, and a total over the subtotals.
Table by_activity() {
  Table table{.id = "drift-per-verksamhet",
              .caption = "Drift per verksamhet, tkr",
              .description = "",
              .columns = {{.heading = "Verksamhet"},
                          {.heading = "Budget jan–aug 2025", .align = Align::right},
                          {.heading = "Utfall jan–aug 2025", .align = Align::right},
                          {.heading = "Avvikelse mot periodens budget",
                           .align = Align::right,
                           .formula = Difference{1, 2}},
                          {.heading = "Summa", .align = Align::right, .formula = ColumnSum{{1, 2}}}},
              .rows = {}};
  table.rows = {row({text("Socialnämnd"), text(""), text(""), text(""), text("")}, RowRole::group),
                row({text("Nämnd"), number(1250), number(1199), number(51), number(2449)}),
                row({text("Revision"), number(50), {}, {}, number(50)}),
                row({text("Summa nämnd"), number(1300), number(1199), number(101), number(2499)},
                    RowRole::subtotal, {1, 2}),
                row({text("Socialkontor"), text(""), text(""), text(""), text("")}, RowRole::group),
                row({text("Ekonomiskt bistånd"), number(20000), number(21000), number(-1000), number(41000)}),
                row({text("varav barnfamiljer"), number(8000), number(7000), number(1000), number(15000)},
                    RowRole::of_which),
                row({text("Missbruksvård"), number(10000), number(9500), number(500), number(19500)}),
                row({text("Summa kontor"), number(30000), number(30500), number(-500), number(60500)},
                    RowRole::subtotal, {5, 7}),
                row({text("Totalt"), number(31300), number(31699), number(-398), number(62999)},
                    RowRole::total, {3, 8})};
  table.notes = {
      "Positiv avvikelse är ett överskott. Raden Totalt har en avvikelse som inte är skillnaden mellan "
      "kolumnerna, och står därför som ett tal och inte som en formel: det syns i kontrollen.",
      "Källa: ekonomisystemet."};
  return table;
}

Table assessments() {
  const std::string long_comment =
      "=HYPERLINK(\"http://exempel.se\") Andelen har ökat sedan förra året, eftersom fler handläggare har "
      "utbildats "
      "och rutinen för uppföljning används i alla enheter; arbetet fortsätter under hösten.";
  return {.id = "bedomningar",
          .caption = "Bedömningar och vad de vilar på",
          .description = "",
          .columns = {{.heading = "Mål"},
                      {.heading = "Bedömning", .align = Align::centre},
                      {.heading = "Andel", .align = Align::right},
                      {.heading = "Belopp", .align = Align::right},
                      {.heading = "Datum"},
                      {.heading = "Kommentar"}},
          .rows = {row({text("1.1"),
                        mark("Uppfyllt", "✓", "0B4A1E", "C6E7CE"),
                        number(56, 1, "%"),
                        number(1200, 0, "tkr"),
                        {.value = Date{std::chrono::year{2025}, std::chrono::August, std::chrono::day{31}}},
                        text(long_comment)}),
                   row({text("1.2"),
                        mark("Ej uppfyllt", "✗", "FFFFFF", "B3261E"),
                        number(1000, 1, "%"),
                        number(-75, 1, "tkr"),
                        {.value = Date{std::chrono::year{1899}, std::chrono::May, std::chrono::day{1}}},
                        text("+46 _x0041_\n<b>&\"")}),
                   row({text("1.3"), {}, {}, {}, {}, {}})}};
}

Chart of_kind(ChartKind kind, std::string id) {
  Chart chart = sample_chart();
  chart.id = std::move(id);
  chart.kind = kind;
  return chart;
}

Chart volumes() {
  return {.id = "volymer",
          .caption = "Volymer",
          .description = "Antal ärenden per enhet.",
          .kind = ChartKind::horizontal_bars,
          .unit = "Antal",
          .categories = {"Barn och familj", "Vuxna", "Försörjning"},
          .series = {{.name = "2025",
                      .values = {Decimal{120, 0}, Decimal{80, 0}, Decimal{240, 0}},
                      .emphasised = true}}};
}

Chart parts() {
  return {.id = "delar",
          .caption = "Indikatorernas bedömning",
          .description = "Nio gröna, två gula och en röd.",
          .kind = ChartKind::stacked,
          .unit = "Antal",
          .categories = {"KF", "Nämnd"},
          .series = {{.name = "Uppfyllt", .values = {Decimal{9, 0}, Decimal{4, 0}}, .emphasised = true},
                     {.name = "Delvis", .values = {Decimal{2, 0}, Decimal{1, 0}}},
                     {.name = "Ej", .values = {Decimal{1, 0}, std::nullopt}}}};
}

}  // namespace

Workbook sample_workbook() {
  return {.title = "Delårsrapport per augusti 2025: underlag & tabeller",
          .committee = "Socialnämnden",
          .municipality = "Exempelstads kommun",
          .case_number = "SN25-231",
          .period = "2025-08",
          .generator = "Redovisa 0.1.0",
          .date = "2025-09-18",
          .sheets = {{"Driftredovisning", sample_economy_table()},
                     {"Drift/verksamhet", by_activity()},
                     {"Bedömningar", assessments()},
                     {"Sjukfrånvaro",
                      sample_chart_table(),
                      {of_kind(ChartKind::line, "linje"), of_kind(ChartKind::bars, "staplar")}},
                     {"Nämndens volymer", assessments(), {volumes(), parts()}}}};
}

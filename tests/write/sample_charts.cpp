#include "write/sample_charts.hpp"

#include <fmt/format.h>
#include <limits>
#include <sstream>
#include <utility>

namespace redovisa::samples {

namespace {

Chart chart(std::string id, ChartKind kind, std::string unit, std::vector<std::string> categories,
            std::vector<Series> series, std::uint8_t decimals = 0) {
  return {id,
          "Diagram " + id,
          "Beskrivning av " + id,
          kind,
          std::move(unit),
          std::move(categories),
          std::move(series),
          decimals};
}

std::vector<std::string> numbered(const std::string& word, int count) {
  std::vector<std::string> names;
  for (int i = 1; i <= count; ++i) names.push_back(fmt::format("{} {}", word, i));
  return names;
}

Values saw(int count, int height) {
  Values result;
  for (int i = 0; i < count; ++i) result.push_back(Decimal{(i * 37) % height - height / 4, 0});
  return result;
}

Chart many_lines(int count) {
  std::vector<Series> series;
  for (int i = 0; i < count; ++i)
    series.push_back({fmt::format("Enhet {}", i + 1), values("5.0 5.5 6.1 6.0"), i == 3});
  return chart(fmt::format("{}-linjer", count), ChartKind::line, "Procent", {"2022", "2023", "2024", "2025"},
               series, 1);
}

Chart with_kind(Chart result, ChartKind kind, const std::string& suffix) {
  result.kind = kind;
  result.id += suffix;
  return result;
}

const std::string long_name =
    "Placerade på hem för vård eller boende (HVB), inklusive Statens institutionsstyrelse och stödboende";

std::vector<Chart> extremes() {
  const auto largest = std::numeric_limits<std::int64_t>::max();
  return {
      chart("tom", ChartKind::line, "Procent", months(), {{"2025", Values(12)}}),
      chart("inga-serier", ChartKind::bars, "Tkr", months(), {}),
      chart("inga-kategorier", ChartKind::horizontal_bars, "Tkr", {}, {{"2025", {}}}),
      chart("en-punkt", ChartKind::line, "Procent", {"aug"},
            {{"2024", values("7.3")}, {"2025", values("5.2"), true}}, 1),
      chart("en-stapel", ChartKind::bars, "Tkr", {"Nämnden"}, {{"Utfall", values("-7464")}}),
      chart("noll", ChartKind::bars, "Antal", {"a", "b"}, {{"2025", values("0 0")}}),
      chart("nollinje", ChartKind::line, "Antal", {"a", "b"}, {{"2025", values("0 0")}}),
      chart("lucka", ChartKind::line, "Antal", {"a", "b", "c", "d", "e"}, {{"2025", values("1 2 – 4 –")}}),
      chart("flack", ChartKind::line, "Procent", {"2023", "2024", "2025"},
            {{"Vi", values("94.1 95.0 96.9"), true}}, 1),
      chart("trettiosex", ChartKind::line, "Ärenden", numbered("jan 2023", 36),
            {{"Inkomna aktualiseringar hos enheten för mottagning", saw(36, 160), true},
             {"Avslutade", saw(36, 90)}}),
      chart("kort-serie", ChartKind::bars, "Antal", months(),
            {{"2024", saw(12, 99)}, {"2025", values("3 4"), true}}),
      chart("manga-staplar", ChartKind::bars, "Antal", numbered("vecka", 40), {{"2025", saw(40, 60)}}),
      chart("manga-rader", ChartKind::horizontal_bars, "Antal", numbered("Verksamhet", 30),
            {{"2025", saw(30, 60)}}),
      chart("langa-namn", ChartKind::line, "", {long_name, long_name, long_name},
            {{long_name, values("1 2 3")}, {"Slutar tidigt", values("3 2 –"), true}}),
      chart("stora-tal", ChartKind::bars, "Kronor", {"2024", "2025"},
            {{"A", {Decimal{largest, 0}, Decimal{-largest, 0}}}, {"B", {Decimal{1, 9}, std::nullopt}, true}}),
      chart("stora-tal-linje", ChartKind::line, "Kronor", {"2024", "2025"},
            {{"A", {Decimal{largest, 0}, Decimal{-largest, 0}}}}, 2),
      chart("tecken", ChartKind::bars, "Tkr & \"mkr\"", {"<a>", "b&c"},
            {{"<Budget>", values("1 2")}, {"𝔘tfall", values("2 1"), true}}),
      many_lines(9),
      many_lines(25),
  };
}

}  // namespace

Values values(std::string_view text) {
  Values result;
  std::istringstream words{std::string{text}};
  for (std::string word; words >> word;)
    result.push_back(word == "–" ? std::nullopt : parse_machine_decimal(word));
  return result;
}

const std::vector<std::string>& months() {
  static const std::vector<std::string> names{"jan", "feb", "mar", "apr", "maj", "jun",
                                              "jul", "aug", "sep", "okt", "nov", "dec"};
  return names;
}

Chart sick_leave() {
  return chart("sjukfranvaro", ChartKind::line, "Procent", months(),
               {{"2024", values("9.4 9.9 9.6 9.3 8.8 8.4 7.1 7.3 8.0 8.4 8.7 8.5")},
                {"2025", values("9.9 10.2 9.7 8.1 7.3 6.2 4.9 5.2 – – – –"), true}},
               1);
}

Chart operating_result() {
  return chart(
      "resultat", ChartKind::bars, "Tkr",
      {"Nämnd", "Individ- och familjeomsorg", "Ekonomiskt bistånd", "Förvaltningskontoret", "Ensamkommande"},
      {{"Budget", values("-1200 -84200 -31000 -12800 0")},
       {"Utfall", values("-1140 -91650 -28700 -11900 2300"), true},
       {"Prognos", values("-1200 -93000 -29500 -12400 2900")}});
}

Chart volumes() {
  return chart("volymer", ChartKind::horizontal_bars, "Antal",
               {"Orosanmälningar avseende barn och unga 0–20 år", "Hushåll med ekonomiskt bistånd", long_name,
                "Kontaktfamilj"},
               {{"2024", values("1204 487 31 44")}, {"2025", values("1316 452 34 –"), true}});
}

Chart goals() {
  return chart("maluppfyllelse", ChartKind::stacked, "Antal mål", {"Alla mål"},
               {{"Uppfyllt", values("7")},
                {"Delvis uppfyllt", values("3")},
                {"Ej uppfyllt", values("1")},
                {"Ej bedömt", values("0")}});
}

namespace {

Series counted(const Mark& mark, std::string_view written) {
  Series series{mark.word, values(written)};
  series.mark = mark;
  return series;
}

Series with_role(Series series, SeriesRole role) {
  series.role = role;
  return series;
}

Chart panel(const std::string& name, int number) {
  Chart result = history();
  result.caption = name;
  result.id = fmt::format("utveckling-{}", number);
  return result;
}

std::vector<Chart> odd_histories() {
  Chart flat = panel("Alla lika", 10);
  flat.series = {{"Utfall", values("0 0 0 0"), true}};
  Chart lone = panel("En enda mätning", 11);
  lone.series = {{"Utfall", values("– – – 5"), true}};
  Chart below = panel("Under noll", 12);
  below.series[0].values = values("-5.5 -2.0 4.1 –");
  Chart long_ago = panel(long_name, 13);
  long_ago.categories = numbered("år", 9);
  for (Series& series : long_ago.series) series.values = values("100.0 1 – 99.9 20.5 – – – –");
  Chart no_main = panel("Bara mål", 14);
  no_main.series.erase(no_main.series.begin(), no_main.series.begin() + 3);
  return {flat, lone, below, long_ago, no_main};
}

}  // namespace

Chart judgements() {
  return chart("mal-per-omrade", ChartKind::stacked, "Antal mål", {"Trygghet", long_name, "Miljö"},
               {counted({"Nås", "●", "0B4A1E", "C6E7CE"}, "3 1 0"),
                counted({"Nås delvis", "◊", "4A3500", "FFE9A8"}, "4 2 0"),
                counted({"Nås inte", "○", "FFFFFF", "B3261E", true}, "1 0 1"),
                counted({"Ej bedömt", "–", "3D4450", {}}, "0 0 1")});
}

Chart budgets() {
  return chart("budget", ChartKind::horizontal_bars, "Tkr", {"Nämnden", long_name, "Bistånd", "Ny"},
               {{"Utfall jan–aug", values("-1049 -106300 -15227 0"), true},
                with_role({"Budget jan–aug", values("-1189 -96738 -33879 –")}, SeriesRole::target),
                {"Prognos", values("-1686 -159774 -25744 –"), true},
                with_role({"Budget", values("-1784 -145107 -50819 -300")}, SeriesRole::target)});
}

Chart history() {
  Chart result = chart("utveckling", ChartKind::history, "Procent", {"2022", "2023", "2024", "2025"},
                       {{"Utfall", values("61.5 58 55 –"), true},
                        {"jan–aug", values("– – – 57"), true},
                        with_role({"Prognos", values("– – – 58"), true}, SeriesRole::forecast),
                        with_role({"Mål", values("– 60 60 65")}, SeriesRole::target)},
                       1);
  return result;
}

Chart histories() {
  Chart result = chart("paneler", ChartKind::panels, "Linje: utfall. Streckad linje: mål.", {}, {}, 1);
  result.panels = {panel("Trygga i hemtjänsten", 1), panel(long_name + " " + long_name + " " + long_name, 2),
                   panel("Nöjda", 3)};
  for (Chart& odd : odd_histories()) result.panels.push_back(std::move(odd));
  return result;
}

std::vector<Chart> all() {
  std::vector<Chart> charts{sick_leave(), operating_result(), volumes(), goals(),
                            judgements(), budgets(),          history(), histories()};
  for (Chart& odd : odd_histories()) charts.push_back(std::move(odd));
  Chart both_ways = budgets();
  both_ways.id += "-åt-båda-håll";
  both_ways.series[0].values[0] = Decimal{9000, 0};
  charts.push_back(both_ways);
  charts.push_back(with_kind(judgements(), ChartKind::bars, "-stående"));
  for (Chart& extreme : extremes()) charts.push_back(std::move(extreme));
  charts.push_back(with_kind(volumes(), ChartKind::bars, "-stående"));
  charts.push_back(with_kind(volumes(), ChartKind::stacked, "-delar"));
  charts.push_back(with_kind(operating_result(), ChartKind::horizontal_bars, "-liggande"));
  charts.push_back(with_kind(operating_result(), ChartKind::line, "-linje"));
  charts.push_back(with_kind(sick_leave(), ChartKind::bars, "-staplar"));
  return charts;
}

}  // namespace redovisa::samples

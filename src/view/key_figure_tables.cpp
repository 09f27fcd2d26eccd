#include "view/key_figure_tables.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "model/key_figure_values.hpp"
#include "view/cells.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_years = 5;

std::vector<std::optional<Sex>> shown_sexes(ComparedSexes sexes) {
  if (sexes == ComparedSexes::together) return {std::nullopt};
  return {Sex::women, Sex::men};
}

bool has_value(const KeyFigureSeries& series, std::optional<Sex> sex) {
  return std::ranges::any_of(series.values,
                             [&](const auto& v) { return v.sex == sex && v.value.number.has_value(); });
}

/// The last years that anybody has a value for, not after the report's.
std::vector<int> shown_years(const SourceMaterial& m, ComparedSexes sexes) {
  std::set<int> years;
  for (const auto& figure : m.key_figures)
    for (const auto& series : figure.series)
      for (const auto& value : series.values)
        if (value.value.number && value.year <= m.period.year &&
            value.sex.has_value() == (sexes == ComparedSexes::apart))
          years.insert(value.year);
  while (years.size() > most_years) years.erase(years.begin());
  return {years.begin(), years.end()};
}

Cell value_cell(const KeyFigureSeries& series, std::optional<Sex> sex, int year, const std::string& unit) {
  for (const auto& value : series.values)
    if (value.year == year && value.sex == sex && value.value.number)
      return {Number{shown_value(*value.value.number, unit), unit == "%" ? "%" : ""}, value.value.position};
  return {};
}

std::string name_of(const KeyFigureSeries& series, std::optional<Sex> sex) {
  if (!sex) return series.name;
  return fmt::format("{}, {}", series.name, *sex == Sex::women ? "kvinnor" : "män");
}

bool has_places(const SourceMaterial& m) {
  return std::ranges::any_of(m.key_figures, [](const KeyFigure& f) { return !f.standings.empty(); });
}

/// What the table is made of.
class Comparison {
 public:
  Comparison(const SourceMaterial& m, ComparedSexes sexes)
      : m_{m},
        sexes_{shown_sexes(sexes)},
        years_{shown_years(m, sexes)},
        with_places_{sexes == ComparedSexes::together && has_places(m)} {
    const bool apart = sexes == ComparedSexes::apart;
    table_.id = apart ? "jamforelse-per-kon" : "jamforelse";
    table_.caption = apart ? "Jämförelse med andra, kvinnor och män" : "Jämförelse med andra";
    table_.description =
        "Indikatorernas nyckeltal i Kolada år för år för kommunen och för dem som den jämförs med.";
    table_.small = true;
  }

  Table take() {
    add_columns();
    for (const auto& figure : m_.key_figures) add(figure);
    if (!table_.rows.empty()) add_notes();
    return std::move(table_);
  }

 private:
  const SourceMaterial& m_;
  std::vector<std::optional<Sex>> sexes_;
  std::vector<int> years_;
  bool with_places_;
  Table table_;
  std::vector<std::string> names_, marks_, older_;
  bool with_means_ = false;

  void add_columns() {
    table_.columns.push_back({"Nyckeltal", Align::left, 34});
    for (const int year : years_) table_.columns.push_back({std::to_string(year), Align::right, 9});
    if (!with_places_) return;
    table_.columns.push_back({"Plats", Align::right, 15});
    table_.columns.push_back({"Kvartil", Align::right, 8});
  }

  void add(const KeyFigure& figure) {
    const std::size_t heading = table_.rows.size();
    for (const auto& series : figure.series) {
      for (const auto& sex : sexes_)
        if (has_value(series, sex)) add(figure, series, sex);
      add_year_note(figure, series);
    }
    if (table_.rows.size() == heading) return;
    Row group{{text_cell(heading_of(figure))}, RowRole::group};
    group.cells.resize(table_.columns.size(), text_cell({}));
    table_.rows.insert(table_.rows.begin() + static_cast<std::ptrdiff_t>(heading), std::move(group));
    if (!figure.title.empty()) names_.push_back(fmt::format("{}: {}", figure.id, figure.title));
  }

  /// The plan's own name of what is measured.
  std::string heading_of(const KeyFigure& figure) const {
    for (const auto& indicator : m_.indicators)
      if (indicator.kolada_id == figure.id) return fmt::format("{} ({})", indicator.name, figure.id);
    return figure.id;
  }

  void add(const KeyFigure& figure, const KeyFigureSeries& series, std::optional<Sex> sex) {
    Row row{{text_cell(name_of(series, sex))}};
    for (const int year : years_) row.cells.push_back(value_cell(series, sex, year, figure.unit));
    if (with_places_) add_place(figure, series, row);
    table_.rows.push_back(std::move(row));
    with_means_ |= series.members > 1;
    for (const auto& value : series.values)
      if (!value.status.empty() && value.sex == sex && std::ranges::find(years_, value.year) != years_.end())
        marks_.push_back(fmt::format("{} {} {}: ”{}”", figure.id, series.name, value.year, value.status));
  }

  static void add_place(const KeyFigure& figure, const KeyFigureSeries& series, Row& row) {
    if (series.body != ComparedBody::own || figure.standings.empty()) {
      row.cells.resize(row.cells.size() + 2, text_cell({}));
      return;
    }
    const Standing& latest = figure.standings.back();
    row.cells.push_back(text_cell(fmt::format("{} av {} ({})", latest.place, latest.of, latest.year)));
    constexpr unsigned fewest_in_quartiles = 4;
    row.cells.push_back(latest.of < fewest_in_quartiles ? text_cell({}) : count_cell(quartile_of(latest)));
  }

  /// What is compared with is not always of the year of the municipality's own outcome.
  void add_year_note(const KeyFigure& figure, const KeyFigureSeries& series) {
    if (series.body == ComparedBody::own) return;
    const auto year = latest_year(series, m_.period), own = own_year(figure);
    if (year && own && *year < *own)
      older_.push_back(fmt::format("{}: jämförelsen med {} är från {}, det egna utfallet från {}.", figure.id,
                                   series.name, *year, *own));
  }

  std::optional<int> own_year(const KeyFigure& figure) const {
    std::optional<int> latest;
    for (const auto& indicator : m_.indicators)
      if (indicator.kolada_id == figure.id) latest = std::max(latest, year_of_outcome(indicator, m_.period));
    return latest;
  }

  void add_notes() {
    auto& notes = table_.notes;
    notes.emplace_back("Källa: Kolada.");
    for (auto& name : names_) notes.push_back(std::move(name) + ".");
    for (auto& note : older_) notes.push_back(std::move(note));
    if (with_means_) notes.emplace_back("Gruppernas värden är Koladas ovägda medelvärden av kommunernas.");
    if (with_places_)
      notes.emplace_back(
          "Plats och kvartil är Redovisas beräkning ur värdena för kommunerna i filerna, inte Koladas; plats "
          "1 "
          "och kvartil 1 är bäst.");
    for (const auto& mark : marks_) notes.push_back(fmt::format("Märkt i Kolada: {}.", mark));
  }
};

/// "2022, 2023 och 2024".
std::string in_words(const std::set<int>& years) {
  std::string text;
  for (auto at = years.begin(); at != years.end(); ++at) {
    if (at != years.begin()) text += std::next(at) == years.end() ? " och " : ", ";
    text += std::to_string(*at);
  }
  return text;
}

}  // namespace

Table comparison_table(const SourceMaterial& m, ComparedSexes sexes) { return Comparison{m, sexes}.take(); }

std::string kolada_note(const Indicator& indicator, const SourceMaterial& m) {
  const KeyFigure* figure = key_figure_of(m.key_figures, indicator);
  if (figure == nullptr) return {};
  constexpr int years_in_tables = 3;
  std::set<int> years;
  const auto add = [&](const PeriodValue& value) {
    if (value.period.year >= m.period.year - years_in_tables && source_of(value, *figure) != nullptr)
      years.insert(value.period.year);
  };
  for (const auto& outcome : indicator.outcomes) add(outcome);
  for (const auto& value : indicator.by_sex)
    if (value.value.period.year == m.period.year) add(value.value);
  if (years.empty()) return {};
  const bool place = indicator.unit == rank_unit;
  return fmt::format("{}: utfall {}: {} ({}).", without_end_points(indicator.name), in_words(years),
                     place ? "räknat av Redovisa ur uppgifter från Kolada" : "Källa: Kolada", figure->id);
}

}  // namespace redovisa

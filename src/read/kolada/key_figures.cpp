#include "read/kolada/key_figures.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "model/key_figure_values.hpp"
#include "read/kolada/kolada_lookup.hpp"

namespace redovisa {

namespace {

constexpr std::string_view country = "0000";
constexpr int years_filled = 5;  // before the report's, as long as histories are shown

/// The values of a key figure by whose they are, the year and the sex.
using PointKey = std::tuple<std::string_view, int, int>;
using PointMap = std::map<PointKey, const KoladaPoint*>;

int number_of(const std::optional<Sex>& sex) { return sex ? 1 + static_cast<int>(*sex) : 0; }

/// Two files with different values of the same: nobody knows which is right.
PointMap points_of(const std::vector<KoladaPoint>& points, Diagnostics& diagnostics) {
  PointMap map;
  bool told = false;
  for (const KoladaPoint& point : points) {
    const auto [at, is_new] = map.try_emplace({point.body, point.year, number_of(point.sex)}, &point);
    if (is_new || at->second->value == point.value) continue;
    if (!told)
      diagnostics.push_back({Code::conflicting_value,
                             point.position,
                             fmt::format("ett annat värde för {}, {}", point.body, point.year),
                             "varje värde en gång",
                             "Ta bort den äldre av filerna.",
                             {at->second->position}});
    told = true;
  }
  return map;
}

Reported reported(const KoladaPoint& point) {
  return {point.value, point.value ? Missing::blank : Missing::not_measured, point.position};
}

KeyFigureSeries series_of(std::string_view id, ComparedBody body, std::string name, const PointMap& points) {
  KeyFigureSeries series;
  series.body = body, series.name = std::move(name);
  for (auto at = points.lower_bound({id, 0, 0}); at != points.end() && std::get<0>(at->first) == id; ++at) {
    const KoladaPoint& point = *at->second;
    series.values.push_back({point.year, point.sex, reported(point), point.status});
    series.members = std::max(series.members, point.count);
  }
  return series;
}

bool has_number(const KeyFigureSeries& series) {
  return std::ranges::any_of(series.values,
                             [](const KeyFigureValue& v) { return v.value.number.has_value(); });
}

bool asks_for_place(const Criterion& criterion) {
  return criterion.measure == Measure::rank || criterion.measure == Measure::rank_share;
}

bool asks_for_place(const Indicator& i) {
  return i.unit == rank_unit ||
         std::ranges::any_of(i.targets, [](const auto& t) { return asks_for_place(t.criterion); }) ||
         std::ranges::any_of(i.levels, [](const auto& l) { return asks_for_place(l.criterion); });
}

/// Percent is not held against kronor or people; other units have too many names to be compared.
bool is_of_same_unit(const KeyFigure& figure, const Indicator& indicator) {
  const bool known = !figure.unit.empty() && !indicator.unit.empty() && indicator.unit != rank_unit;
  return !known || (figure.unit == "%") == (indicator.unit == "%");
}

/// Works for one report.
class KeyFigureAdder {
 public:
  KeyFigureAdder(const KoladaFiles& files, SourceMaterial& material, Diagnostics& diagnostics)
      : files_{files},
        material_{material},
        diagnostics_{diagnostics},
        own_{municipality_id(files, material.report)} {}

  void add_all() {
    tell_missing_pages();
    if (own_.empty() && asked_for()) return tell_unknown_municipality();
    for (Indicator& indicator : material_.indicators)
      if (!indicator.kolada_id.empty()) add(indicator);
  }

 private:
  const KoladaFiles& files_;
  SourceMaterial& material_;
  Diagnostics& diagnostics_;
  std::string own_;

  bool asked_for() const {
    return std::ranges::any_of(material_.indicators, [](const auto& i) { return !i.kolada_id.empty(); });
  }

  void tell_missing_pages() const {
    for (std::size_t i = files_.later_pages; i < files_.next_pages.size(); ++i)
      diagnostics_.push_back({Code::kolada_pages_missing, files_.next_pages[i], "adressen till nästa sida",
                              "alla sidor av svaret i mappen"});
  }

  void tell_unknown_municipality() const {
    const auto& report = material_.report;
    std::vector<std::string> names;
    for (const auto& [id, name] : files_.municipalities)
      if (is_municipality_id(id)) names.push_back(name);
    diagnostics_.push_back({Code::kolada_municipality_unknown,
                            {files_.files.front()},
                            report.municipality,
                            "filen med kommuner (municipality), eller nyckeln Kommunkod",
                            meant_question(report.municipality, names)});
  }

  void add(Indicator& indicator) {
    indicator.kolada_id = std::string{trimmed_text(indicator.kolada_id)};
    const std::string& id = indicator.kolada_id;
    const auto found = files_.points.find(id);
    KeyFigure figure;
    figure.id = id;
    if (found != files_.points.end()) figure = figure_of(id, found->second, indicator);
    if (figure.series.empty() || figure.series.front().body != ComparedBody::own)
      diagnostics_.push_back({Code::kolada_without_data, indicator.kolada_position, id,
                              fmt::format("värden för kommunen {}", own_)});
    else if (!is_of_same_unit(figure, indicator))
      diagnostics_.push_back({Code::kolada_without_data, indicator.kolada_position,
                              fmt::format("{}, som är i {}", id, figure.unit),
                              fmt::format("ett nyckeltal i {}, som indikatorns enhet är", indicator.unit),
                              "Rätta id:t eller indikatorns enhet. Inget utfall är ifyllt."});
    else
      fill(indicator, figure);
    if (!figure.series.empty()) keep(std::move(figure));
  }

  KeyFigure figure_of(const std::string& id, const std::vector<KoladaPoint>& points,
                      const Indicator& indicator) {
    const auto title = files_.key_figures.find(id);
    KeyFigure figure;
    figure.id = id;
    if (title != files_.key_figures.end()) figure.title = title->second;
    figure.unit = unit_in_title(figure.title);
    if (figure.unit.empty()) figure.unit = indicator.unit;
    const PointMap map = points_of(points, diagnostics_);
    add_series(figure, own_, ComparedBody::own, map);
    add_series(figure, std::string{country}, ComparedBody::country, map);
    add_series(figure, "00" + own_.substr(0, 2), ComparedBody::county, map);
    std::string_view group;
    for (const auto& [key, point] : map)
      if (const std::string_view body = std::get<0>(key); body.starts_with('G') && body != group) {
        group = body;
        if (is_asked_for(std::string{group}))
          add_series(figure, std::string{group}, ComparedBody::group, map);
      }
    add_standings(figure, points, indicator);
    return figure;
  }

  void add_series(KeyFigure& figure, const std::string& id, ComparedBody body, const PointMap& map) const {
    auto series = series_of(id, body, name_of(id, body), map);
    if (has_number(series)) figure.series.push_back(std::move(series));
  }

  std::string name_of(const std::string& id, ComparedBody body) const {
    if (const auto group = files_.groups.find(id); group != files_.groups.end()) return group->second.title;
    if (const auto name = files_.municipalities.find(id); name != files_.municipalities.end())
      return name->second;
    if (body == ComparedBody::own) return material_.report.municipality;
    return body == ComparedBody::country ? std::string{"Riket"} : id;
  }

  /// The group by its id or a part of its name; all there are when the report names none.
  bool is_asked_for(const std::string& id) const {
    const std::string wanted = folded(material_.report.comparison_group.text);
    if (wanted.empty() || folded(id) == wanted) return true;
    const auto group = files_.groups.find(id);
    return group != files_.groups.end() && folded(group->second.title).find(wanted) != std::string::npos;
  }

  void add_standings(KeyFigure& figure, const std::vector<KoladaPoint>& points, const Indicator& indicator) {
    const auto direction = direction_of(indicator, nullptr).value_or(Direction::none);
    if (direction != Direction::higher && direction != Direction::lower) return;
    std::map<int, std::vector<KoladaPoint>> by_year;
    for (const KoladaPoint& point : points) by_year[point.year].push_back(point);
    for (const auto& [year, of_year] : by_year)
      if (const auto standing = standing_of(own_, year, of_year, direction))
        figure.standings.push_back(*standing);
  }

  void fill(Indicator& indicator, const KeyFigure& figure) {
    add_places(indicator, figure);
    for (const KeyFigureValue& value : figure.series.front().values) {
      const int report_year = material_.period.year;
      const bool ended =
          value.year < report_year || (value.year == report_year && is_whole_year(material_.period));
      if (!ended || value.year < report_year - years_filled || !value.value.number) continue;
      if (indicator.unit == rank_unit)
        fill_place(indicator, value.year);
      else if (value.sex)
        fill_sex(indicator, figure, value);
      else
        fill_outcome(indicator, value.year, shown(value, figure));
    }
    std::ranges::stable_sort(indicator.outcomes, {}, [](const PeriodValue& v) {
      return std::tuple(v.period.year, v.period.last_month, v.period.first_month);
    });
  }

  static Reported shown(const KeyFigureValue& value, const KeyFigure& figure) {
    Reported shown = value.value;
    shown.number = shown_value(*shown.number, figure.unit);
    return shown;
  }

  static void fill_outcome(Indicator& indicator, int year, const Reported& value) {
    const auto same = std::ranges::find(indicator.outcomes, whole_year(year), &PeriodValue::period);
    if (same == indicator.outcomes.end()) indicator.outcomes.push_back({whole_year(year), value});
  }

  static void fill_sex(Indicator& indicator, const KeyFigure& figure, const KeyFigureValue& value) {
    const bool given = std::ranges::any_of(indicator.by_sex, [&](const SexValue& v) {
      return v.sex == *value.sex && v.value.period == whole_year(value.year);
    });
    if (!given) indicator.by_sex.push_back({*value.sex, {whole_year(value.year), shown(value, figure)}});
  }

  static void fill_place(Indicator& indicator, int year) {
    const auto standing = std::ranges::find(indicator.standings, year, &Standing::year);
    if (standing == indicator.standings.end()) return;
    Reported place{decimal_of(standing->place), Missing::blank, standing->position};
    place.of = decimal_of(standing->of);
    fill_outcome(indicator, year, place);
  }

  /// Those that may judge; where a place is asked for and none may, it is told.
  void add_places(Indicator& indicator, const KeyFigure& figure) {
    std::ranges::copy_if(figure.standings, std::back_inserter(indicator.standings),
                         [](const Standing& s) { return s.of >= fewest_to_judge_by; });
    if (!asks_for_place(indicator) || !indicator.standings.empty()) return;
    if (figure.standings.empty() && !direction_of(indicator, nullptr)) {
      diagnostics_.push_back({Code::target_without_direction, indicator.position, indicator.name,
                              "högre eller lägre i kolumnen Riktning, så att platsen går att räkna"});
      return;
    }
    const unsigned most =
        figure.standings.empty() ? 1 : std::ranges::max(figure.standings, {}, &Standing::of).of;
    diagnostics_.push_back(
        {Code::kolada_few_municipalities, figure.series.front().values.front().value.position,
         fmt::format("{} med värde för {}", most == 1 ? "en kommun" : fmt::format("{} kommuner", most),
                     figure.id),
         fmt::format("minst {} kommuner", fewest_to_judge_by)});
  }

  /// Two indicators of one key figure have it once.
  void keep(KeyFigure figure) {
    const auto same = std::ranges::find(material_.key_figures, figure.id, &KeyFigure::id);
    if (same == material_.key_figures.end()) material_.key_figures.push_back(std::move(figure));
  }
};

}  // namespace

void add_key_figures(const KoladaFiles& files, SourceMaterial& material, Diagnostics& diagnostics) {
  if (!files.files.empty()) KeyFigureAdder{files, material, diagnostics}.add_all();
}

}  // namespace redovisa

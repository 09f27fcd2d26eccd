#include "import/indicator_inference.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "read/sheets/written_criterion.hpp"
#include "read/sheets/written_figure.hpp"
#include "read/sheets/written_number.hpp"

namespace redovisa {

namespace {

/// The targets, levels and outcomes of a row, in the order of their headings.
std::vector<std::string> figures_of(const ImportedRow& row) {
  std::vector<std::string> figures;
  for (const auto& [heading, value] : row)
    if (heading.starts_with("Mål ") || heading.starts_with("Utfall ") || heading == "Målvärde" ||
        heading == "Utgångsvärde")
      figures.push_back(value.text);
  return figures;
}

std::string unit_in(const std::vector<std::string>& figures) {
  for (const auto& figure : figures) {
    const std::string text = folded(figure);
    if (text.find('%') != std::string::npos && text.find("bästa") == std::string::npos) return "%";
    if (text == "ja" || text == "nej" || text == "ska finnas") return "ja/nej";
    if (text.starts_with("plats ")) return "plats";
    if (text.ends_with(" tkr") || text.ends_with(" kr") || text.ends_with(" mnkr"))
      return text.substr(text.rfind(' ') + 1);
  }
  return {};
}

/// Whether a target needs a direction beside it: a figure alone.
bool is_bare_target(const std::string& text) {
  const auto criteria = parse_criteria(text);
  return !criteria.empty() && criteria.front().figure;
}

std::optional<Decimal> number_in(const std::string& text) {
  std::string digits;
  for (const char c : text)
    if (c != '%' && c != ' ') digits += c == ',' ? '.' : c;
  return parse_machine_decimal(digits);
}

/// What the row says that tells which way is better.
struct DirectionSigns {
  std::optional<Decimal> target, outcome, forecast;  // of the year, the latest before it, of the year
  std::string assessment, trend;                     // folded
};

DirectionSigns signs_of(const ImportedRow& row, const ImportedRow* followed) {
  DirectionSigns signs;
  for (const auto& [heading, value] : row) {
    if (heading.starts_with("Mål ") && !signs.target) signs.target = number_in(value.text);
    if (heading.starts_with("Utfall "))
      if (const auto number = number_in(value.text)) signs.outcome = number;
  }
  if (followed == nullptr) return signs;
  signs.forecast = number_in(value_in(*followed, "Prognos"));
  if (!signs.forecast) signs.forecast = number_in(value_in(*followed, "Utfall"));
  signs.assessment = folded(value_in(*followed, "(Bedömning)"));
  signs.trend = folded(value_in(*followed, "(Trend)"));
  return signs;
}

bool says(const std::string& text, const ScaleLevel& level) {
  return !text.empty() && text.ends_with(folded(level.word));
}

/// The way in which `figure` lies from `from` is the better one when `good`.
std::string way(const Decimal& figure, const Decimal& from, bool good) {
  return (figure > from) == good ? "högre" : "lägre";
}

std::optional<std::string> told_by_assessment(const DirectionSigns& signs, const Convention& convention) {
  const auto& levels = convention.scale.levels;
  const auto& trends = convention.trends.levels;
  if (signs.target && signs.forecast && *signs.target != *signs.forecast && levels.size() > 1) {
    if (says(signs.assessment, levels.back())) return way(*signs.forecast, *signs.target, false);
    if (says(signs.assessment, levels.front())) return way(*signs.forecast, *signs.target, true);
  }
  if (signs.outcome && signs.forecast && *signs.outcome != *signs.forecast && trends.size() > 1) {
    if (says(signs.trend, trends.front())) return way(*signs.forecast, *signs.outcome, true);
    if (says(signs.trend, trends.back())) return way(*signs.forecast, *signs.outcome, false);
  }
  return std::nullopt;
}

/// The better way, and how it is known.
std::pair<std::string, std::string> better_way(const ImportedRow& row, const ImportedRow* followed,
                                               const Convention& convention) {
  const DirectionSigns signs = signs_of(row, followed);
  if (const auto told = told_by_assessment(signs, convention))
    return {*told, "följer av dokumentets bedömning eller trend"};
  const std::string name = folded(value_in(row, "Indikator"));
  for (const std::string_view word :
       {"ska minska", "minskad", "högst", "maximalt", "inte avvika mer", "minskning"})
    if (name.find(word) != std::string::npos) return {"lägre", "ur indikatorns namn"};
  for (const std::string_view word : {"ska öka", "ökad", "minst", "ökning"})
    if (name.find(word) != std::string::npos) return {"högre", "ur indikatorns namn"};
  if (signs.target && signs.outcome && *signs.target != *signs.outcome)
    return {way(*signs.target, *signs.outcome, true),
            "antagen: målvärdet mot det senaste utfallet. Kontrollera!"};
  return {"högre", "antagen: dokumentet säger den inte. Kontrollera!"};
}

/// Whether a heading of a row is a target's or a level's.
bool is_target(const std::string& heading, const Convention& convention) {
  return heading.starts_with("Mål ") || heading == "Målvärde" || is_level_heading(heading, convention);
}

bool is_figure(const std::string& heading) {
  return heading.starts_with("Utfall") || heading.starts_with("Prognos") || heading == "Utgångsvärde";
}

bool can_be_target(const std::string& text, const std::string& unit) {
  const auto criteria = parse_criteria(text);
  if (parse_missing(text)) return true;
  return !criteria.empty() &&
         std::ranges::all_of(criteria, [&](const Criterion& c) { return in_unit(c, unit).has_value(); });
}

std::optional<int> year_in(const std::string& heading) {
  const auto period = parse_period(std::string_view{heading}.substr(heading.rfind(' ') + 1));
  return period ? std::optional{period->year} : std::nullopt;
}

/// `heading` may name the year, as "Utfall 2024" does for "Nov 68" below it.
bool can_be_figure(const std::string& text, const std::string& heading, const std::string& unit,
                   const Convention& convention) {
  if (parse_machine_decimal(text)) return true;
  const auto figure = parse_written_figure(text, convention.calendar, year_in(heading));
  return figure && in_unit(*figure, unit);
}

/// What no reader would understand is listed instead, so that the workbook can be read.
void take_out_unreadable(ImportedRow& row, const std::string& unit, PlanCollector& collector) {
  const Convention& convention = collector.request().convention;
  std::erase_if(row, [&](const auto& cell) {
    const auto& [heading, value] = cell;
    const bool bad_target = is_target(heading, convention) && !can_be_target(value.text, unit);
    if (!bad_target && (!is_figure(heading) || can_be_figure(value.text, heading, unit, convention)))
      return false;
    collector.list(value.origin, value.text,
                   bad_target ? "kan inte läsas som ett målvärde" : "kan inte läsas som ett utfall");
    return true;
  });
}

/// The unit of an indicator, and its outcomes' rows with what can be read in that unit.
void infer_unit(ImportedRow& row, std::vector<ImportedRow>& outcomes, PlanCollector& collector) {
  auto figures = figures_of(row);
  const auto is_own = [id = value_in(row, "Id")](const ImportedRow& outcome) {
    return value_in(outcome, "Indikator") == id;
  };
  for (const auto& outcome : outcomes)
    if (is_own(outcome)) figures.push_back(value_in(outcome, "Utfall"));
  for (const auto& level : collector.request().convention.scale.levels)
    figures.push_back(value_in(row, with_capital(level.key)));
  if (value_in(row, "Enhet").empty()) collector.set(row, "Enhet", unit_in(figures), "härledd", "ur värdena");
  const std::string unit = value_in(row, "Enhet");
  take_out_unreadable(row, unit, collector);
  for (auto& outcome : outcomes)
    if (is_own(outcome)) take_out_unreadable(outcome, unit, collector);
}

}  // namespace

void infer_units_and_directions(PlanCollector& collector) {
  auto& plan = collector.plan();
  const Convention& convention = collector.request().convention;
  auto& outcomes = plan.rows[ImportedBook::follow_up][SheetKind::outcomes];
  for (auto& row : plan.rows[ImportedBook::plan][SheetKind::indicators]) {
    infer_unit(row, outcomes, collector);
    const bool bare = std::ranges::any_of(row, [&](const auto& cell) {
      return is_target(cell.first, convention) && is_bare_target(cell.second.text);
    });
    if (!bare || row.contains("Riktning")) continue;
    const auto followed = std::ranges::find_if(outcomes, [&](const ImportedRow& outcome) {
      return value_in(outcome, "Indikator") == value_in(row, "Id");
    });
    const auto [direction, why] =
        better_way(row, followed == outcomes.end() ? nullptr : &*followed, convention);
    collector.set(row, "Riktning", direction, "härledd", why);
  }
}

}  // namespace redovisa

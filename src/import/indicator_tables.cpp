#include "import/indicator_tables.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "import/economy_tables.hpp"
#include "read/sheets/written_criterion.hpp"
#include "read/sheets/written_periodicity.hpp"
#include "read/xml/workbook_names.hpp"

namespace redovisa {

namespace {

/// "Grön 82 Gul 76": each level's word and what follows it.
std::vector<std::pair<std::string, std::string>> levels_in(const std::string& text,
                                                           const Convention& convention) {
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const auto& level : convention.scale.levels)
    if (const auto at = text.find(level.key + " "); at != std::string::npos)
      found.emplace_back(at, level.key);
  std::ranges::sort(found);
  std::vector<std::pair<std::string, std::string>> result;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto from = found[i].first + found[i].second.size();
    const auto to = i + 1 < found.size() ? found[i + 1].first : text.size();
    result.emplace_back(found[i].second,
                        std::string{trimmed_text(std::string_view{text}.substr(from, to - from))});
  }
  return result;
}

constexpr std::array comment_words{"senaste kommentar", "kommentar"};

/// What stands after "Senaste kommentar" in a cell, and whether it is such a cell.
std::optional<std::string> comment_in(const std::string& cell) {
  for (const std::string_view word : comment_words) {
    if (!folded(cell.substr(0, word.size())).starts_with(word)) continue;
    std::string_view rest = std::string_view{cell}.substr(word.size());
    if (!rest.empty() && std::string_view{" :\n(–-"}.find(rest.front()) == std::string_view::npos &&
        !rest.starts_with("–"))
      continue;
    while (!rest.empty() && std::string_view{" :\n"}.find(rest.front()) != std::string_view::npos)
      rest.remove_prefix(1);
    return std::string{rest};
  }
  return std::nullopt;
}

class IndicatorRows {
 public:
  IndicatorRows(const ImportedTable& table, const std::vector<ImportedColumn>& columns,
                const TableSurroundings& around, PlanCollector& collector)
      : table_{table}, columns_{columns}, around_{around}, collector_{collector} {
    name_ = static_cast<std::size_t>(std::ranges::find(columns, "Indikator", &ImportedColumn::heading) -
                                     columns.begin());
    for (std::size_t c = 0; c < columns.size(); ++c)
      if (columns[c].heading == "Mål" && !columns[c].period) goal_ = c;
    if (goal_ && holds_targets(*goal_)) targets_ = std::exchange(goal_, std::nullopt);
  }

  void read() {
    for (row_ = 1; row_ < table_.rows.size(); ++row_) read_row();
  }

 private:
  std::string cell(std::size_t column) const {
    const auto& cells = table_.rows[row_];
    return column < cells.size() ? std::string{trimmed_text(cells[column])} : std::string{};
  }
  std::string origin(std::size_t column) const { return origin_of(table_, row_, columns_[column].written); }

  /// A column "Mål" holds targets when most of its cells can be read as such, else the goals.
  bool holds_targets(std::size_t column) const {
    std::size_t targets = 0, filled = 0;
    for (std::size_t r = 1; r < table_.rows.size(); ++r) {
      const std::string text =
          column < table_.rows[r].size() ? std::string{trimmed_text(table_.rows[r][column])} : "";
      if (text.empty()) continue;
      ++filled;
      if (!parse_criteria(text).empty() && number_and_name(text).first.empty()) ++targets;
    }
    return filled > 0 && 2 * targets > filled;
  }

  std::size_t filled_cells() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        table_.rows[row_], [](const std::string& text) { return !trimmed_text(text).empty(); }));
  }

  void read_row() {
    const std::string first = table_.rows[row_].empty() ? std::string{} : cell(0);
    if (const auto comment = comment_in(first)) return add_comment(*comment);
    if (goal_ && !cell(*goal_).empty()) goal_of_rows_ = collector_.goal_named(cell(*goal_), origin(*goal_));
    const std::string name = cell(name_);
    if (name.empty()) return;
    if (filled_cells() == 1 && columns_.size() > 2) {
      group_ = name;
      return;
    }
    add_indicator(name);
  }

  void add_comment(std::string comment) {
    for (std::size_t c = 1; c < table_.rows[row_].size(); ++c)
      if (!cell(c).empty()) comment += (comment.empty() ? "" : "\n\n") + cell(c);
    if (last_id_.empty())
      return collector_.list(origin_of(table_, row_), comment, "kommentaren hör inte till någon rad ovanför");
    auto& row = collector_.follow_up_of(SheetKind::outcomes, "Indikator", last_id_);
    if (comment.size() > 10)
      if (const auto date = parse_date(comment.substr(0, 10))) {
        collector_.set(row, "Kommentar datum", to_iso(*date), origin_of(table_, row_));
        comment = std::string{trimmed_text(std::string_view{comment}.substr(10))};
      }
    collector_.set(row, "Kommentar", comment, origin_of(table_, row_));
  }

  void add_indicator(const std::string& name) {
    const std::string goal = goal_ ? goal_of_rows_ : around_.goal;
    auto& row = collector_.indicator(name, goal, origin(name_));
    last_id_ = value_in(row, "Id");
    if (!columns_[name_].aside.empty() &&
        find_plan_level(collector_.request().convention, columns_[name_].aside) != nullptr)
      collector_.set(row, "Nivå", columns_[name_].aside, origin(name_));
    if (!group_.empty()) collector_.set(row, "Verksamhet", group_, origin(name_), "ur raden ovanför");
    for (std::size_t c = 0; c < columns_.size(); ++c)
      if (c != name_ && (!goal_ || c != *goal_) && !cell(c).empty()) add_value(row, c);
  }

  void add_value(ImportedRow& row, std::size_t column) {
    const ImportedColumn& head = columns_[column];
    const std::string text = cell(column);
    if (targets_ && *targets_ == column)
      return collector_.set(row, "Målvärde", figure_text(text), origin(column));
    if (head.heading == "År") return add_year(row, column);
    if (head.period) return add_figure(row, column);
    if (head.heading == "Överordnat mål")
      return collector_.set(row, head.heading, collector_.goal_named(text, origin(column), highest_level()),
                            origin(column));
    if (head.heading == "Hur ofta") return add_periodicity(row, column);
    if (head.heading == "Mått") return add_measured(row, column);
    if (head.heading == "Aktivitet") return add_activity(row, column);
    if (head.heading == "Kommentar") {
      if (text != "–") collector_.set(collector_.outcome_of(row), "Kommentar", text, origin(column));
      return;
    }
    if (head.heading == "Bedömning" || head.heading == "Trend") {
      collector_.outcome_of(row).try_emplace("(" + head.heading + ")",
                                             ImportedValue{text, origin(column), {}});
      return;
    }
    if (is_level(head.heading)) return collector_.set(row, head.heading, figure_text(text), origin(column));
    if (is_plan_column(head.heading))
      collector_.set(row, head.heading, text == "–" ? "" : text, origin(column));
  }

  static bool is_plan_column(const std::string& heading) {
    constexpr std::string_view known[] = {"Verksamhet", "Ansvarig", "Ansvarig för rapportering",
                                          "Enhet",      "Riktning", "Utgångsvärde",
                                          "Målår",      "Målvärde", "Källa",
                                          "Kolada-id",  "Vikt",     "Nivå"};
    return std::ranges::find(known, heading) != std::end(known);
  }

  std::string highest_level() const {
    const auto& levels = collector_.request().convention.goal_levels;
    return levels.empty() ? std::string{} : levels.front().key;
  }

  bool is_level(const std::string& heading) const {
    const auto& levels = collector_.request().convention.scale.levels;
    return std::ranges::find(levels, heading, &ScaleLevel::key) != levels.end();
  }

  /// "År" beside "Mål" is the target's year; a year as heading is an outcome of that year.
  void add_year(ImportedRow& row, std::size_t column) {
    if (columns_[column].period) return add_figure(row, column);
    collector_.set(row, "Målår", cell(column), origin(column));
  }

  void add_figure(ImportedRow& row, std::size_t column) {
    const ImportedColumn& head = columns_[column];
    const std::string text = figure_text(cell(column));
    const auto& plan = collector_.plan();
    const Period period = *head.period;
    if (head.heading == "Mål" || head.heading == "Målvärde")
      return collector_.set(row, fmt::format("Mål {}", period.year), text, origin(column));
    if (head.heading == "Prognos")
      return collector_.set(collector_.outcome_of(row), "Prognos", text, origin(column));
    if (plan.follow_up && ends_together(period, *plan.follow_up))
      return collector_.set(collector_.outcome_of(row), "Utfall", text, origin(column));
    if (is_whole_year(period))
      return collector_.set(row, fmt::format("Utfall {}", period.year), text, origin(column));
    collector_.set(collector_.outcome_of(row, to_key(period)), "Utfall", text, origin(column));
  }

  void add_periodicity(ImportedRow& row, std::size_t column) {
    if (cell(column) != "–") collector_.set(row, "Periodicitet", cell(column), origin(column));
  }

  /// What is measured, and the levels' limits that some documents write there.
  void add_measured(ImportedRow& row, std::size_t column) {
    std::string text = cell(column);
    std::ranges::replace(text, '\n', ' ');
    const auto levels = levels_in(text, collector_.request().convention);
    for (const auto& [level, limit] : levels) collector_.set(row, level, figure_text(limit), origin(column));
    const std::string rest = levels.empty() ? text : text.substr(0, text.find(levels.front().first));
    if (text != "–") collector_.set(row, "Mått", std::string{trimmed_text(rest)}, origin(column));
  }

  void add_activity(const ImportedRow& row, std::size_t column) {
    if (cell(column) == "–") return;
    auto& added = collector_.plan().rows[ImportedBook::plan][SheetKind::activities].emplace_back();
    collector_.set(added, "Tillhör", value_in(row, "Id"), origin(column));
    collector_.set(added, "Typ", "Aktivitet", origin(column));
    collector_.set(added, "Aktivitet", cell(column), origin(column));
  }

  const ImportedTable& table_;
  const std::vector<ImportedColumn>& columns_;
  const TableSurroundings& around_;
  PlanCollector& collector_;
  std::size_t name_ = 0, row_ = 0;
  std::optional<std::size_t> goal_, targets_;
  std::string goal_of_rows_, group_, last_id_;
};

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

}  // namespace

void read_indicators_of_table(const ImportedTable& table, const std::vector<ImportedColumn>& columns,
                              const TableSurroundings& around, PlanCollector& collector) {
  IndicatorRows{table, columns, around, collector}.read();
}

void infer_units_and_directions(PlanCollector& collector) {
  auto& plan = collector.plan();
  for (auto& row : plan.rows[ImportedBook::plan][SheetKind::indicators]) {
    auto figures = figures_of(row);
    const std::string id = value_in(row, "Id");
    for (const auto& outcome : plan.rows[ImportedBook::follow_up][SheetKind::outcomes])
      if (value_in(outcome, "Indikator") == id) figures.push_back(value_in(outcome, "Utfall"));
    for (const auto& level : collector.request().convention.scale.levels)
      figures.push_back(value_in(row, level.key));
    collector.set(row, "Enhet", value_in(row, "Enhet").empty() ? unit_in(figures) : "", "härledd",
                  "ur värdena");
    const bool bare = std::ranges::any_of(row, [&](const auto& cell) {
      const auto& levels = collector.request().convention.scale.levels;
      const bool target = cell.first.starts_with("Mål ") || cell.first == "Målvärde" ||
                          std::ranges::find(levels, cell.first, &ScaleLevel::key) != levels.end();
      return target && is_bare_target(cell.second.text);
    });
    if (!bare || row.contains("Riktning")) continue;
    const auto& outcomes = plan.rows[ImportedBook::follow_up][SheetKind::outcomes];
    const auto followed = std::ranges::find_if(
        outcomes, [&](const ImportedRow& outcome) { return value_in(outcome, "Indikator") == id; });
    const auto [direction, why] =
        better_way(row, followed == outcomes.end() ? nullptr : &*followed, collector.request().convention);
    collector.set(row, "Riktning", direction, "härledd", why);
  }
}

}  // namespace redovisa

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
    for (const std::string& word : {with_capital(level.key), level.key})
      if (const auto at = text.find(word + " "); at != std::string::npos) {
        found.emplace_back(at, with_capital(level.key));
        break;
      }
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
    note_parent();
    if (goal_ && !cell(*goal_).empty()) {
      goal_of_rows_ = collector_.goal_named(cell(*goal_), origin(*goal_));
      if (!parent_.empty()) collector_.set_parent(goal_of_rows_, parent_, origin(parent_column_));
    }
    const std::string name = cell(name_);
    if (name.empty()) return;
    if (filled_cells() == 1 && columns_.size() > 2) {
      return take_group(name);
    }
    add_indicator(name);
  }

  /// Where a table has the goals above its goals, they hold for the rows below too.
  void note_parent() {
    if (!goal_) return;
    for (std::size_t c = 0; c < columns_.size(); ++c)
      if (columns_[c].heading == "Överordnat mål" && !cell(c).empty())
        parent_ = collector_.goal_named(cell(c), origin(c), highest_level()), parent_column_ = c;
  }

  /// A row with a name alone is the goal of those below it when nothing else tells it, else an activity.
  void take_group(const std::string& name) {
    if (goal_ || !around_.goal.empty())
      group_ = name;
    else
      goal_of_group_ = collector_.goal_named(name, origin(name_));
  }

  void add_comment(std::string comment) {
    for (std::size_t c = 1; c < table_.rows[row_].size(); ++c)
      if (!cell(c).empty()) comment += (comment.empty() ? "" : "\n\n") + cell(c);
    if (last_id_.empty())
      return collector_.list(origin_of(table_, row_), comment, "kommentaren hör inte till någon rad ovanför");
    auto& row = collector_.follow_up_of(SheetKind::outcomes, "Indikator", last_id_);
    if (comment.starts_with('(')) comment.erase(0, 1);  // "(2025-08-31): text"
    if (comment.size() > 10)
      if (const auto date = parse_date(comment.substr(0, 10))) {
        collector_.set(row, "Kommentar datum", to_iso(*date), origin_of(table_, row_));
        comment.erase(0, std::min(comment.find_first_not_of(" ):\n", 10), comment.size()));
      }
    collector_.set(row, "Kommentar", comment, origin_of(table_, row_));
  }

  void add_indicator(const std::string& name) {
    const std::string goal = goal_ ? goal_of_rows_ : around_.goal.empty() ? goal_of_group_ : around_.goal;
    auto& row = collector_.indicator(name, goal, origin(name_));
    last_id_ = value_in(row, "Id");
    row.try_emplace("(Rubrik)", ImportedValue{around_.heading, origin(name_), {}});
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
    if (head.heading == "Överordnat mål" && goal_) return;  // of the goal
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
    if (is_level_heading(head.heading, collector_.request().convention))
      return collector_.set(row, head.heading, figure_text(text), origin(column));
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
  std::size_t parent_column_ = 0;
  std::string goal_of_rows_, parent_, goal_of_group_, group_, last_id_;
};

}  // namespace

void read_indicators_of_table(const ImportedTable& table, const std::vector<ImportedColumn>& columns,
                              const TableSurroundings& around, PlanCollector& collector) {
  IndicatorRows{table, columns, around, collector}.read();
}

}  // namespace redovisa

#include "view/judgement_counts.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <numeric>
#include <utility>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/marks.hpp"
#include "view/plan_goals.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr std::size_t fewest_judged = 4;  // fewer are seen at a glance where they are listed
constexpr std::size_t most_names = 4;     // of groups told of in a description

using Goals = std::vector<const AssessedGoal*>;

std::size_t sum_of(const std::vector<std::size_t>& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

/// The place among a row's counts of what is judged so.
std::size_t place_of(std::optional<Level> level, const Scale& scale) {
  return level ? std::size_t{*level} : scale.levels.size();
}

JudgementCount& row_named(const std::string& name, const std::string& key, const Scale& scale,
                          std::vector<JudgementCount>& rows) {
  const auto known = std::ranges::find(rows, name, &JudgementCount::name);
  if (known != rows.end()) return *known;
  return rows.emplace_back(JudgementCount{name, std::vector<std::size_t>(scale.levels.size() + 1), key});
}

using GroupOfGoal = std::function<std::string(const Goal&)>;

/// Groups in order of their first goals; goals without group come last.
void count_goals(const Goals& goals, const Scale& scale, const GroupOfGoal& group, JudgementCounts& counts) {
  for (const bool grouped : {true, false})
    for (const AssessedGoal* goal : goals)
      if (const std::string name = group(*goal->goal); name.empty() != grouped)
        ++row_named(name, name, scale, counts.rows).levels.at(place_of(goal->assessment.level(), scale));
}

void name_the_rest(const PlanWords& words, JudgementCounts& counts) {
  if (counts.rows.empty() || !counts.rows.back().name.empty()) return;
  const bool alone = counts.rows.size() == 1;
  counts.rows.back().name = alone ? words.goals : "Övriga " + folded(words.goals);
  if (alone) counts.groups = words.goal;
}

JudgementCounts count_by_area(JudgementCounts counts, const Goals& goals, const PlanView& view) {
  const Convention& c = view.material.convention;
  counts.things = folded(c.words.goals);
  counts.groups = c.words.area;
  count_goals(
      goals, c.scale, [&](const Goal& goal) { return area_of(goal, view); }, counts);
  name_the_rest(c.words, counts);
  return counts;
}

bool is_used(const std::vector<JudgementCount>& rows, std::size_t level) {
  return std::ranges::any_of(rows, [&](const JudgementCount& row) { return row.levels[level] > 0; });
}

/// The levels that are shown: all of the scale, and what is not judged when there is any.
std::vector<std::size_t> shown_levels(const JudgementCounts& counts, const Scale& scale) {
  std::vector<std::size_t> levels(scale.levels.size());
  std::iota(levels.begin(), levels.end(), std::size_t{0});
  if (is_used(counts.rows, scale.levels.size())) levels.push_back(scale.levels.size());
  return levels;
}

Mark mark_at(std::size_t level, const PlanView& view) {
  const Scale& scale = view.material.convention.scale;
  const bool judged = level < scale.levels.size();
  Mark mark = mark_of(scale, judged ? std::optional{static_cast<Level>(level)} : std::nullopt,
                      is_year_end(view.material));
  if (!judged) mark.fill_colour.clear();  // what is not judged shall not look like a level
  return mark;
}

std::string with_symbol(const Mark& mark) {
  return mark.symbol.empty() ? mark.word : fmt::format("{}{}{}", mark.symbol, no_break_space, mark.word);
}

std::vector<std::size_t> sums_of(const std::vector<JudgementCount>& rows) {
  std::vector<std::size_t> sums;
  for (const JudgementCount& row : rows) {
    sums.resize(std::max(sums.size(), row.levels.size()));
    for (std::size_t i = 0; i < row.levels.size(); ++i) sums[i] += row.levels[i];
  }
  return sums;
}

std::vector<Mark> marks_of(const std::vector<std::size_t>& levels, const PlanView& view) {
  std::vector<Mark> marks;
  for (const std::size_t level : levels) marks.push_back(mark_at(level, view));
  return marks;
}

Row counts_row(const JudgementCount& row, const std::vector<std::size_t>& shown) {
  Row cells{{text_cell(row.name)}};
  for (const std::size_t level : shown) cells.cells.push_back(count_cell(row.levels[level]));
  cells.cells.push_back(count_cell(sum_of(row.levels)));
  return cells;
}

void add_total(const JudgementCounts& counts, const std::vector<std::size_t>& shown, Table& table) {
  if (counts.rows.size() < 2) return;
  Row total = counts_row({"Summa", sums_of(counts.rows)}, shown);
  total.role = RowRole::total;
  for (std::size_t i = 0; i < counts.rows.size(); ++i) total.adds.push_back(i);
  table.rows.push_back(std::move(total));
}

/// "Uppfyllt 9, Ej uppfyllt 1", of those that there are.
std::string levels_in_words(const std::vector<std::size_t>& levels, const PlanView& view) {
  std::string text;
  for (std::size_t i = 0; i < levels.size(); ++i)
    if (levels[i] > 0)
      text += fmt::format("{}”{}”{}{}", text.empty() ? "" : ", ", mark_at(i, view).word, no_break_space,
                          levels[i]);
  return text;
}

std::optional<std::size_t> worst_used(const JudgementCounts& counts, const Scale& scale) {
  for (std::size_t level = scale.levels.size(); level > 1; --level)
    if (is_used(counts.rows, level - 1)) return level - 1;
  return std::nullopt;
}

/// Where the worst judgement is found, when there are groups to find it in.
std::string worst_groups(const JudgementCounts& counts, const PlanView& view) {
  const auto worst = worst_used(counts, view.material.convention.scale);
  if (!worst || counts.rows.size() < 2) return {};
  std::string names;
  std::size_t told = 0, all = 0;
  for (const JudgementCount& row : counts.rows) {
    if (row.levels[*worst] == 0 || ++all > most_names) continue;
    names += fmt::format("{}{} ({} av {})", told++ == 0 ? "" : ", ", row.name, row.levels[*worst],
                         sum_of(row.levels));
  }
  const std::string more = all > told ? fmt::format(" och {} till", all - told) : std::string{};
  return fmt::format(" ”{}” finns i {}{}.", mark_at(*worst, view).word, names, more);
}

std::string description_of(const JudgementCounts& counts, const PlanView& view) {
  const auto sums = sums_of(counts.rows);
  return fmt::format("Staplar över bedömningen av {} {}: {}.{}", sum_of(sums), counts.things,
                     levels_in_words(sums, view), worst_groups(counts, view));
}

Goals all_goals_of(const PlanView& view) {
  Goals goals;
  for (const auto& goal : view.goals()) goals.push_back(&goal);
  return goals;
}

Goals goals_of(const GoalLevel& level, const PlanView& view) {
  Goals goals = all_goals_of(view);
  std::erase_if(goals, [key = folded(level.key)](const AssessedGoal* goal) {
    return folded(goal->goal->level) != key;
  });
  return goals;
}

JudgementCounts count_indicators(JudgementCounts counts, const Goals& goals, const PlanView& view) {
  const Convention& c = view.material.convention;
  counts.groups = c.words.goal;
  counts.things = "indikatorer";
  for (const AssessedGoal* goal : goals)
    for (const auto& part : goal->parts)
      if (part.kind == GoalPart::Kind::indicator)
        ++row_named(goal_title(*goal->goal), goal->goal->number, c.scale, counts.rows)
              .levels.at(place_of(view.plan.indicators[part.index].assessment.level(), c.scale));
  return counts;
}

bool has_several_levels(const PlanView& view) {
  const auto goals = view.goals();
  return std::ranges::any_of(goals, [&](const AssessedGoal& goal) {
    return folded(goal.goal->level) != folded(goals.front().goal->level);
  });
}

}  // namespace

JudgementCounts goals_by_judgement(const PlanView& view) {
  const Convention& c = view.material.convention;
  JudgementCounts counts{"mal-per-bedomning", "Målens bedömning", {}, {}, {}};
  if (!has_several_levels(view)) return count_by_area(std::move(counts), all_goals_of(view), view);
  counts.things = folded(c.words.goals);
  counts.groups = "Nivå";
  count_goals(
      all_goals_of(view), c.scale, [&](const Goal& goal) { return level_word_of(goal, c); }, counts);
  name_the_rest(c.words, counts);
  return counts;
}

JudgementCounts goals_by_judgement(const GoalLevel& level, const PlanView& view) {
  return count_by_area({fmt::format("mal-per-bedomning-{}", id_part(level.key)),
                        fmt::format("Målens bedömning: {}", level.word),
                        {},
                        {},
                        {}},
                       goals_of(level, view), view);
}

JudgementCounts indicators_by_judgement(const PlanView& view) {
  return count_indicators({"indikatorer-per-bedomning", "Indikatorernas bedömning per mål", {}, {}, {}},
                          all_goals_of(view), view);
}

JudgementCounts indicators_by_judgement(const GoalLevel& level, const PlanView& view) {
  return count_indicators({fmt::format("indikatorer-per-bedomning-{}", id_part(level.key)),
                           fmt::format("Indikatorernas bedömning per mål: {}", level.word),
                           {},
                           {},
                           {}},
                          goals_of(level, view), view);
}

std::vector<Mark> counted_marks(const JudgementCounts& counts, const PlanView& view) {
  return marks_of(shown_levels(counts, view.material.convention.scale), view);
}

Table counts_table(const JudgementCounts& counts, const PlanView& view) {
  Table table;
  table.id = counts.id;
  table.caption = counts.caption;
  table.description = fmt::format("Antal {} med varje bedömning.", counts.things);
  if (counts.rows.empty()) return table;
  const auto shown = shown_levels(counts, view.material.convention.scale);
  table.columns.push_back({counts.groups, Align::left, 44});
  ColumnSum sum;
  for (const std::size_t level : shown) {
    sum.columns.push_back(table.columns.size());
    table.columns.push_back({with_symbol(mark_at(level, view)), Align::right, 14});
  }
  table.columns.push_back({"Summa", Align::right, 11, sum});
  for (const JudgementCount& row : counts.rows) table.rows.push_back(counts_row(row, shown));
  add_total(counts, shown, table);
  return table;
}

std::optional<Chart> counts_chart(const JudgementCounts& counts, const PlanView& view) {
  const Scale& scale = view.material.convention.scale;
  const auto sums = sums_of(counts.rows);
  if (sums.empty() || sum_of(sums) - sums.back() < fewest_judged) return std::nullopt;
  Chart chart;
  chart.id = "diagram-" + counts.id;
  chart.caption = fmt::format("{}, antal", counts.caption);
  chart.kind = ChartKind::stacked;
  chart.unit = "Antal " + counts.things;
  chart.data_table_id = counts.id;
  chart.description = description_of(counts, view);
  for (const JudgementCount& row : counts.rows) chart.categories.push_back(row.name);
  for (const std::size_t level : shown_levels(counts, scale)) {
    const Mark mark = mark_at(level, view);
    Series series{mark.word, {}};
    series.mark = mark;
    for (const JudgementCount& row : counts.rows) series.values.emplace_back(decimal_of(row.levels[level]));
    chart.series.push_back(std::move(series));
  }
  return chart;
}

}  // namespace redovisa

#include "read/plan_links.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <set>
#include <unordered_set>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"

namespace redovisa {

namespace {

/// A row of the plan as messages name it, and where it stands.
struct RowName {
  std::string id;
  SourcePosition position;
};

/// The cell itself, or the row when there is none.
RowName at(const RowName& row, const SourcePosition& cell) {
  return {row.id, cell.source ? cell : row.position};
}

/// The numbers of the plan's goals, quick to look up and short to list.
class GoalNumbers {
 public:
  explicit GoalNumbers(const std::vector<Goal>& goals) {
    for (const auto& goal : goals) {
      numbers_.insert(goal.number);
      if (listed_.size() < most_listed) listed_.push_back(goal.number);
    }
    if (goals.size() > most_listed) listed_.emplace_back("…");
  }

  bool empty() const { return numbers_.empty(); }
  bool has(const std::string& number) const { return numbers_.contains(number); }
  std::string text() const { return fmt::format("{}", fmt::join(listed_, ", ")); }

 private:
  static constexpr std::size_t most_listed = 20;

  std::unordered_set<std::string> numbers_;
  std::vector<std::string> listed_;
};

void check_goal(const std::string& goal, const RowName& row, const GoalNumbers& numbers,
                Diagnostics& diagnostics) {
  if (goal.empty() || numbers.empty() || numbers.has(goal)) return;  // what is missing has been told
  diagnostics.push_back({Code::unknown_goal, row.position, fmt::format("{} för {}", goal, row.id),
                         fmt::format("ett av numren {}", numbers.text())});
}

template <class Known>
void check_word(const std::string& word, const RowName& row, const std::vector<Known>& known,
                std::string_view column, Diagnostics& diagnostics) {
  if (word.empty()) return;
  std::vector<std::string> keys;
  keys.reserve(known.size());
  for (const auto& k : known) keys.push_back(k.key);
  const auto is_word = [wanted = folded(word)](const std::string& key) { return folded(key) == wanted; };
  if (std::ranges::find(keys, word) != keys.end() || std::ranges::any_of(keys, is_word)) return;
  diagnostics.push_back(
      {Code::cell_not_a_known_word, row.position, fmt::format("{} för {}", word, row.id),
       keys.empty() ? fmt::format("inget i kolumnen {}, eftersom konventionen inte har några "
                                  "sådana ord",
                                  column)
                    : fmt::format("i kolumnen {} ett av orden ”{}”", column, fmt::join(keys, "”, ”")),
       meant_question(word, keys)});
}

bool has_target(const Indicator& indicator) {
  return !indicator.levels.empty() ||
         std::ranges::any_of(indicator.targets, [](const PeriodTarget& t) { return t.criterion.demands(); });
}

/// Is the direction of every target and of the limits told, by a word or by the way they are written?
bool has_direction(const Indicator& indicator) {
  if (indicator.targets.empty()) return direction_of(indicator, nullptr).has_value();
  return std::ranges::all_of(indicator.targets, [&](const PeriodTarget& t) {
    return !t.criterion.demands() || direction_of(indicator, &t.criterion).has_value();
  });
}

/// Whether a word on the row has been told as unknown: it may be the one that seems to be missing.
bool has_unknown_word(const RowName& row, const Diagnostics& diagnostics) {
  return std::ranges::any_of(diagnostics, [&](const Diagnostic& d) {
    return d.code == Code::cell_not_a_known_word && d.position.source == row.position.source &&
           d.position.row == row.position.row;
  });
}

void check_indicator(const Indicator& indicator, const SourceMaterial& material, const GoalNumbers& goals,
                     bool directions_told, Diagnostics& diagnostics) {
  const RowName row{indicator.id, indicator.position};
  check_goal(indicator.goal, at(row, indicator.goal_position), goals, diagnostics);
  check_goal(indicator.contributes_to, at(row, indicator.contributes_position), goals, diagnostics);
  check_word(indicator.level, at(row, indicator.level_position), material.convention.plan_levels, "Nivå",
             diagnostics);
  if (!directions_told && has_target(indicator) && !has_direction(indicator) &&
      !has_unknown_word(row, diagnostics))
    diagnostics.push_back({Code::target_without_direction, indicator.position, indicator.id,
                           "högre eller lägre i kolumnen Riktning"});
}

void check_assignment(const Assignment& assignment, const SourceMaterial& material, const GoalNumbers& goals,
                      Diagnostics& diagnostics) {
  const RowName row{assignment.id, assignment.position};
  check_goal(assignment.goal, at(row, assignment.goal_position), goals, diagnostics);
  check_word(assignment.kind, at(row, assignment.kind_position), material.convention.assignment_kinds, "Typ",
             diagnostics);
}

void check_goal_row(const Goal& goal, const SourceMaterial& material, const GoalNumbers& goals,
                    Diagnostics& diagnostics) {
  const RowName row{goal.number, goal.position};
  check_goal(goal.parent, at(row, goal.parent_position), goals, diagnostics);
  if (!material.convention.goal_levels.empty())
    check_word(goal.level, at(row, goal.level_position), material.convention.goal_levels, "Nivå",
               diagnostics);
}

/// A goal that contributes to itself, directly or through others, could never be judged.
void check_circles(const std::vector<Goal>& goals, Diagnostics& diagnostics) {
  std::map<std::string_view, const Goal*> by_number;
  for (const auto& goal : goals) by_number.emplace(goal.number, &goal);
  for (const auto& goal : goals) {
    const Goal* at_goal = &goal;
    for (std::size_t steps = 0; at_goal != nullptr && steps < goals.size(); ++steps) {
      const auto parent = by_number.find(at_goal->parent);
      at_goal = parent == by_number.end() ? nullptr : parent->second;
      if (at_goal != &goal) continue;
      diagnostics.push_back({Code::unknown_goal, goal.parent_position, goal.parent,
                             "ett mål som inte självt bidrar till detta mål",
                             "Rätta kolumnen Överordnat mål, så att målen inte går i en ring."});
      break;
    }
  }
}

void check_activities(const SourceMaterial& m, Diagnostics& diagnostics) {
  std::vector<std::string> known;
  for (const auto& goal : m.goals) known.push_back(goal.number);
  for (const auto& i : m.indicators) known.push_back(i.id);
  for (const auto& a : m.assignments) known.push_back(a.id);
  const std::set<std::string_view> quick(known.begin(), known.end());
  for (const auto& activity : m.activities)
    if (!activity.belongs_to.empty() && !quick.contains(activity.belongs_to))
      diagnostics.push_back({Code::unknown_goal, activity.belongs_position, activity.belongs_to,
                             "ett måls nummer, eller en indikators eller ett uppdrags id",
                             meant_question(activity.belongs_to, known)});
}

/// Does the driftredovisning tell of the period? Then there is something to report, and what the indicators
/// lack is told there.
bool tells_economy(const SourceMaterial& m) {
  const auto tells = [](const OperatingRow& row) {
    return row.outcome_to_date.number.has_value() || row.forecast_year.number.has_value();
  };
  return std::ranges::any_of(m.economy.operating, tells) || std::ranges::any_of(m.economy.by_activity, tells);
}

/// A report whose indicators all lack what they are judged by would call goals fulfilled by their assignments
/// alone; it is made when there is an economy to report.
void demand_figures(const SourceMaterial& m, Diagnostics& diagnostics) {
  // a plan alone, without any period of its own, is not followed up at all
  if (m.indicators.empty() || is_whole_year(m.period) || has_errors(diagnostics)) return;
  if (tells_economy(m)) return;
  const auto holds_number = [](const PeriodValue* value) { return value != nullptr && value->value.number; };
  const bool any = std::ranges::any_of(m.indicators, [&](const Indicator& i) {
    return i.decision.assessment || holds_number(value_ending(i.outcomes, m.period)) ||
           holds_number(forecast_for(i, m.period));
  });
  if (!any)
    diagnostics.push_back(
        {Code::period_without_data,
         {m.indicators.front().position.source, 0, 0},
         fmt::format("varken utfall eller prognos per {} för någon indikator", to_key(m.period)),
         "minst ett utfall eller en prognos",
         "Kontrollera att bladet heter Utfall, att kolumnerna heter Utfall och Prognos och att raderna "
         "gäller perioden."});
}

/// One message for a column that is missing, not one for every row.
bool lacks_directions(const SourceMaterial& m, Diagnostics& diagnostics) {
  const auto without = [](const Indicator& i) { return !has_direction(i); };
  const auto targeted = std::ranges::count_if(m.indicators, has_target);
  if (targeted < 2 || !std::ranges::all_of(m.indicators, without) || has_errors(diagnostics)) return false;
  diagnostics.push_back({Code::target_without_direction,
                         {m.indicators.front().position.source, 0, 0},
                         fmt::format("{} indikatorer med målvärde", targeted),
                         "kolumnen Riktning med högre eller lägre"});
  return true;
}

}  // namespace

void check_links(const SourceMaterial& material, Diagnostics& diagnostics, FigureDemand demand) {
  const GoalNumbers goals{material.goals};
  for (const auto& goal : material.goals) check_goal_row(goal, material, goals, diagnostics);
  const bool directions_told = lacks_directions(material, diagnostics);
  for (const auto& indicator : material.indicators)
    check_indicator(indicator, material, goals, directions_told, diagnostics);
  for (const auto& assignment : material.assignments)
    check_assignment(assignment, material, goals, diagnostics);
  check_circles(material.goals, diagnostics);
  check_activities(material, diagnostics);
  if (demand == FigureDemand::some) demand_figures(material, diagnostics);
}

}  // namespace redovisa

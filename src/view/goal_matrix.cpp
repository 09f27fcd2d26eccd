#include "view/goal_matrix.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <span>

#include "assess/goal_parts.hpp"
#include "assess/part_tally.hpp"
#include "diagnostics/folded.hpp"
#include "rollup/lacking_parts.hpp"
#include "view/cells.hpp"
#include "view/committee_headings.hpp"
#include "view/goal_weights.hpp"
#include "view/marks.hpp"
#include "view/rule_words.hpp"
#include "view/tabulate.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_committees = 9;  // side by side on a landscape page
constexpr std::string_view financial_level = "finans";

bool year_end(const MunicipalView& view) { return is_year_end(view.plan.material); }

const Convention& convention_of(const MunicipalView& view) { return view.plan.material.convention; }

const CommitteeShare* find_share(const RollUp& r, const Goal& goal, std::size_t committee) {
  const auto found = std::ranges::find_if(
      r.shares, [&](const CommitteeShare& s) { return s.to == goal.number && s.committee == committee; });
  return found == r.shares.end() ? nullptr : &*found;
}

bool has_share(const RollUp& r, const Goal& goal) {
  return std::ranges::find(r.shares, goal.number, &CommitteeShare::to) != r.shares.end();
}

/// The assessment with the trend's arrow after its word: one mark for both.
Mark both_marks(const AssessedGoal& goal, const MunicipalView& view) {
  Mark mark = mark_of(convention_of(view).scale, goal.assessment.level(), year_end(view));
  const Mark trend = mark_of(convention_of(view).trends, goal.trend.level(), year_end(view));
  mark.word += ' ' + trend.symbol;
  return mark;
}

Cell cell_of(MatrixCell shown, const AssessedGoal& goal, const MunicipalView& view) {
  switch (shown) {
    case MatrixCell::assessment:
      return mark_cell(convention_of(view).scale, goal.assessment, year_end(view));
    case MatrixCell::trend:
      return mark_cell(convention_of(view).trends, goal.trend, year_end(view));
    case MatrixCell::both:
      return {both_marks(goal, view)};
  }
  return {};
}

/// Goals that committees contribute to, and those that nothing does, so that the hole is seen.
std::vector<std::size_t> goals_in_matrix(const RollUp& r) {
  std::vector<std::size_t> goals;
  for (std::size_t i = 0; i < r.own_goals; ++i)
    if (has_share(r, *r.plan.goals[i].goal) || r.plan.goals[i].parts.empty()) goals.push_back(i);
  return goals;
}

/// The numbers of the goals that are judged of fullmäktige's own indicators or goals alone.
std::vector<std::string> goals_outside_matrix(const RollUp& r) {
  const auto inside = goals_in_matrix(r);
  std::vector<std::string> numbers;
  for (std::size_t i = 0; i < r.own_goals; ++i)
    if (std::ranges::find(inside, i) == inside.end()) numbers.push_back(r.plan.goals[i].goal->number);
  return numbers;
}

std::string_view words_of(MatrixCell shown) {
  switch (shown) {
    case MatrixCell::assessment:
      return "Bedömning av fullmäktiges mål, kommunen och varje nämnd";
    case MatrixCell::trend:
      return "Trend för fullmäktiges mål, kommunen och varje nämnd";
    case MatrixCell::both:
      return "Fullmäktiges mål: bedömning och trend, kommunen och varje nämnd";
  }
  return {};
}

std::string_view id_of(MatrixCell shown) {
  switch (shown) {
    case MatrixCell::assessment:
      return "matris-bedomning";
    case MatrixCell::trend:
      return "matris-trend";
    case MatrixCell::both:
      return "matris";
  }
  return {};
}

/// "↗ positiv, → oförändrad, ↘ negativ, – ej utvärderad".
std::string arrows_in_words(const MunicipalView& view) {
  const Scale& trends = convention_of(view).trends;
  std::string text;
  for (const auto& level : trends.levels) text += fmt::format("{} {}, ", level.symbol, folded(level.word));
  return text + fmt::format("{} {}", trends.not_evaluated.symbol, folded(trends.not_evaluated.word));
}

/// The names by which tables call the committees with a column.
std::vector<std::string> shown_names(const RollUp& r) {
  std::vector<std::string> names;
  for (const auto& report : r.committees) names.push_back(report.short_name);
  return names;
}

/// Committees that have not reported have a column when their goals are known.
void add_notes_on_missing(const RollUp& r, std::vector<std::string>& notes) {
  std::string known, unknown;
  for (const auto& name : r.missing) {
    const bool is_known = std::ranges::find(r.committees, name, &CommitteeReport::name) != r.committees.end();
    std::string& names = is_known ? known : unknown;
    names += (names.empty() ? "" : ", ") + name;
  }
  if (!known.empty()) known += " (målen är delar som inte har kunnat bedömas)";
  if (!unknown.empty()) unknown += " (inte med)";
  if (known.empty() && unknown.empty()) return;
  notes.push_back(fmt::format("Har inte rapporterat: {}{}{}.", known,
                              known.empty() || unknown.empty() ? "" : "; ", unknown));
}

/// The committees with a column, in the order of the sheet Nämnder.
std::vector<std::size_t> columns_of(const RollUp& r) {
  std::vector<std::size_t> columns;
  for (const auto& expected : r.municipality.committees)
    for (std::size_t i = 0; i < r.committees.size(); ++i)
      if (r.committees[i].name == expected.name) columns.push_back(i);
  return columns;
}

std::vector<std::string> notes_of(MatrixCell shown, const MunicipalView& view) {
  const std::string legend =
      shown == MatrixCell::both
          ? fmt::format("Pilen efter bedömningen är trenden: {}. ", arrows_in_words(view))
          : std::string{};
  std::vector<std::string> notes{legend +
                                 "Tom cell: nämnden har inget mål som bidrar till fullmäktiges mål."};
  if (const auto others = goals_outside_matrix(view.roll_up); !others.empty())
    notes.push_back(fmt::format("Inte i tabellen, eftersom ingen nämnd bidrar till {}: {}.",
                                others.size() == 1 ? "det" : "dem", listed(others)));
  if (const auto names = shown_names(view.roll_up); committee_headings(names) != names)
    notes.emplace_back(
        "Namn på nämnder utan kortnamn är avkortade; hela namnen står i tabellen över nämnderna.");
  add_notes_on_missing(view.roll_up, notes);
  return notes;
}

/// What a goal of fullmäktige's was judged without; nullopt: nothing, or it was not judged.
std::optional<LackingParts> lacking_of_judged(const RollUp& r, std::size_t goal) {
  if (!r.plan.goals[goal].assessment.level()) return std::nullopt;
  LackingParts lacking = lacking_parts(r, goal);
  return lacking.lacking() == 0 ? std::nullopt : std::optional{std::move(lacking)};
}

std::vector<std::string> names_of(const LackingParts& lacking) {
  auto names = lacking.committees;
  names.insert(names.end(), lacking.others.begin(), lacking.others.end());
  return names;
}

Table matrix_of(MatrixCell shown, std::size_t first, std::size_t end, const MunicipalView& view) {
  const RollUp& r = view.roll_up;
  Table table;
  table.id = id_of(shown);
  table.caption = words_of(shown);
  table.description =
      "En rad för varje mål som kommunfullmäktige har satt, med kommunens bedömning först och sedan varje "
      "nämnds bidrag.";
  table.small = true;
  table.columns = {{convention_of(view).words.goal, Align::left, 30}, {"Kommunen", Align::left, 14}};
  const auto order = columns_of(r);
  const std::span columns{order.begin() + static_cast<std::ptrdiff_t>(first),
                          order.begin() + static_cast<std::ptrdiff_t>(end)};
  const auto headings = committee_headings(shown_names(r));
  for (const std::size_t c : columns) table.columns.push_back({headings[c], Align::left, 13});
  for (const std::size_t index : goals_in_matrix(r)) {
    const AssessedGoal& goal = r.plan.goals[index];
    Row row{{text_cell(goal_title(*goal.goal)), cell_of(shown, goal, view)}};
    row.cells.front().source = goal.goal->position;
    for (const std::size_t c : columns) {
      const CommitteeShare* share = find_share(r, *goal.goal, c);
      row.cells.push_back(share == nullptr ? text_cell("") : cell_of(shown, r.plan.goals[share->goal], view));
    }
    table.rows.push_back(std::move(row));
  }
  table.notes = notes_of(shown, view);
  if (auto note = lacking_note(goals_in_matrix(r), view); !note.empty())
    table.notes.push_back(std::move(note));
  return table;
}

/// Places of goals of a level by the beginning of its key.
std::vector<std::size_t> goals_of_level(bool financial, const RollUp& r) {
  const auto gathering = gathering_goals(r);
  std::vector<std::size_t> goals;
  for (std::size_t i = 0; i < r.own_goals; ++i) {
    const bool is_gathering = std::ranges::find(gathering, i) != gathering.end();
    if (!is_gathering && folded(r.plan.goals[i].goal->level).starts_with(financial_level) == financial)
      goals.push_back(i);
  }
  return goals;
}

/// How many of the parts that the rule counts have each level, fullmäktige's own indicators too: "Uppfyllt:
/// 5, Delvis: 2".
Cell spread_cell(const AssessedGoal& goal, const MunicipalView& view) {
  const Scale& scale = convention_of(view).scale;
  PartJudgements judgements{view.roll_up.whole, view.roll_up.plan, view.roll_up.weights};
  std::map<std::size_t, std::size_t> counts;
  for (const auto& part : counted_parts(judgements.of(goal), convention_of(view).goal_assessment))
    ++counts[part.assessment ? *part.assessment : scale.levels.size()];
  std::string text;
  for (const auto& [level, count] : counts) {
    const auto known = level < scale.levels.size() ? std::optional{static_cast<Level>(level)} : std::nullopt;
    text +=
        fmt::format("{}{}: {}", text.empty() ? "" : ", ", mark_of(scale, known, year_end(view)).word, count);
  }
  return text.empty() ? Cell{} : text_cell(text);
}

/// A committee's own judgement by its own convention; a dash when it has not reported.
Cell own_cell(const Contribution& c, const MunicipalView& view) {
  if (c.committee >= view.roll_up.reported) return {};
  const CommitteeReport& report = view.roll_up.committees[c.committee];
  return {mark_of(report.material.convention.scale, report.plan.goals[c.goal].assessment.level(),
                  is_year_end(report.material))};
}

const AssessedGoal& grafted(const Contribution& c, const RollUp& r) {
  return *std::ranges::find_if(r.plan.goals,
                               [&](const AssessedGoal& g) { return g.goal->number == c.number; });
}

const AssessedGoal& goal_of(const Goal& goal, const RollUp& r) {
  return *std::ranges::find(r.plan.goals, &goal, &AssessedGoal::goal);
}

Cell weight_cell(const Contribution& c, const std::vector<ShownWeight>& weights) {
  const ShownWeight& weight = *std::ranges::find(weights, c.committee, &ShownWeight::committee);
  Cell cell = text_cell(weight_words(weight));
  cell.source = weight.given.position;
  return cell;
}

}  // namespace

std::vector<Table> goal_matrices(MatrixCell shown, const MunicipalView& view) {
  const std::size_t all = view.roll_up.committees.size();
  const std::size_t parts = (all + most_committees - 1) / most_committees;
  std::vector<Table> tables;
  for (std::size_t part = 0; part < parts; ++part) {
    Table table = matrix_of(shown, all * part / parts, all * (part + 1) / parts, view);
    if (table.rows.empty()) continue;
    if (parts > 1) {
      table.id += fmt::format("-{}", part + 1);
      table.caption += fmt::format(" (del {} av {})", part + 1, parts);
    }
    tables.push_back(std::move(table));
  }
  return tables;
}

Table goal_matrix(MatrixCell shown, const MunicipalView& view) {
  return matrix_of(shown, 0, view.roll_up.committees.size(), view);
}

Table short_name_table(const MunicipalView& view) {
  Table table;
  table.id = "namnder";
  table.caption = "Nämnderna och deras förkortningar";
  table.description = "Förkortningarna i tabellerna och nämnderna som de står för.";
  table.columns = {{"Förkortning", Align::left, 14},
                   {"Nämnd", Align::left, 34},
                   {"Rapporterat", Align::left, 13},
                   {"Konvention", Align::left, 40}};
  const auto headings = committee_headings(shown_names(view.roll_up));
  for (const auto& expected : view.roll_up.municipality.committees) {
    const CommitteeReport* report = find_report(view.roll_up, expected);
    const bool has_reported = report != nullptr;
    const auto shown = std::ranges::find(view.roll_up.committees, expected.name, &CommitteeReport::name);
    const bool has_column = shown != view.roll_up.committees.end();
    const auto place = static_cast<std::size_t>(shown - view.roll_up.committees.begin());
    table.rows.push_back({{text_cell(has_column ? headings[place] : expected.shown_name()),
                           text_cell(expected.name), text_cell(has_reported ? "ja" : "nej"),
                           has_reported ? text_cell(report->material.convention.title) : Cell{}}});
    table.rows.back().cells.front().source = expected.position;
  }
  return table;
}

Table contribution_table(const Goal& goal, const MunicipalView& view) {
  const RollUp& r = view.roll_up;
  Table table;
  table.id = fmt::format("bidrag-{}", id_part(goal.number));
  table.caption = fmt::format("Nämndernas mål som bidrar till mål {}", goal.number);
  table.description =
      fmt::format("Varje nämnds mål som bidrar till {}, nämndens egen bedömning och vad den räknas som.",
                  goal_title(goal));
  table.columns = {{"Nämnd", Align::left, 14},
                   {"Nämndens mål", Align::left, 34},
                   {"Nämndens bedömning", Align::left, 20},
                   {"Räknas som", Align::left, 20},
                   {"Trend", Align::left, 16}};
  const auto weights = weighing_of(goal_of(goal, r), view).committees;
  if (!weights.empty()) table.columns.push_back({"Vikt", Align::left, 12});
  for (const auto& c : r.contributions) {
    if (c.to != goal.number) continue;
    const AssessedGoal& own = grafted(c, r);
    const AssessedGoal& theirs = r.committees[c.committee].plan.goals[c.goal];
    const bool same = c.reason == LinkReason::same_goal;
    Row row{{text_cell(r.committees[c.committee].short_name),
             text_cell(same ? "Samma mål" : goal_title(*theirs.goal)), own_cell(c, view),
             mark_cell(convention_of(view).scale, own.assessment, year_end(view)),
             mark_cell(convention_of(view).trends, own.trend, year_end(view))}};
    row.cells[1].source = theirs.goal->position;
    if (!weights.empty()) row.cells.push_back(weight_cell(c, weights));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table municipal_goal_table(const std::vector<std::size_t>& goals, std::string id, std::string caption,
                           const MunicipalView& view) {
  Table table;
  table.id = std::move(id);
  table.caption = std::move(caption);
  table.description =
      "Fullmäktiges mål med bedömning, trend och hur delarna – nämndernas bidrag och fullmäktiges egna "
      "indikatorer – har bedömts.";
  table.columns = {{convention_of(view).words.goal, Align::left, 46},
                   {"Bedömning", Align::left, 18},
                   {"Trend", Align::left, 15},
                   {"Det som målet vägs samman av", Align::left, 30}};
  bool any_spread = false;
  for (const std::size_t index : goals) {
    const AssessedGoal& goal = view.roll_up.plan.goals[index];
    Row row{{text_cell(goal_title(*goal.goal)),
             mark_cell(convention_of(view).scale, goal.assessment, year_end(view)),
             mark_cell(convention_of(view).trends, goal.trend, year_end(view)), spread_cell(goal, view)}};
    row.cells.front().source = goal.goal->position;
    any_spread = any_spread || !std::holds_alternative<std::monostate>(row.cells.back().value);
    table.rows.push_back(std::move(row));
  }
  if (auto note = lacking_note(goals, view); !note.empty()) table.notes.push_back(std::move(note));
  if (any_spread) return table;
  table.columns.pop_back();
  for (auto& row : table.rows) row.cells.pop_back();
  return table;
}

std::string lacking_sentence(const MunicipalView& view, std::size_t goal) {
  const auto lacking = lacking_of_judged(view.roll_up, goal);
  if (!lacking) return {};
  const auto there = lacking->expected - lacking->lacking();
  return fmt::format("Bedömningen vilar på {} av {} delar; {} saknas eller har inte kunnat bedömas.",
                     there == 0 ? "ingen" : std::to_string(there), lacking->expected,
                     listed(names_of(*lacking)));
}

std::string lacking_note(const std::vector<std::size_t>& goals, const MunicipalView& view) {
  std::string text;
  for (const std::size_t goal : goals)
    if (const auto lacking = lacking_of_judged(view.roll_up, goal))
      text += fmt::format("{}{} ({} av {} delar, utan {})", text.empty() ? "" : "; ",
                          view.roll_up.plan.goals[goal].goal->number, lacking->expected - lacking->lacking(),
                          lacking->expected, listed(names_of(*lacking)));
  if (text.empty()) return {};
  return fmt::format(
      "Några delar har inte kommit in eller kunnat bedömas, och bedömningen vilar inte på dem: {}.", text);
}

std::vector<std::size_t> gathering_goals(const RollUp& r) {
  std::vector<std::size_t> goals;
  for (std::size_t i = 0; i < r.own_goals; ++i)
    if (std::ranges::any_of(r.plan.goals[i].parts, [&](const GoalPart& part) {
          return part.kind == GoalPart::Kind::sub_goal && part.index < r.own_goals;
        }))
      goals.push_back(i);
  return goals;
}

std::vector<std::size_t> financial_goals(const RollUp& r) { return goals_of_level(true, r); }
std::vector<std::size_t> operational_goals(const RollUp& r) { return goals_of_level(false, r); }

}  // namespace redovisa

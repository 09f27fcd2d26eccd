#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/source_position.hpp"
#include "model/criterion.hpp"
#include "model/decimal.hpp"
#include "model/reported.hpp"

namespace redovisa {

/// A place on a convention's scale: 0 is the best.
using Level = std::uint8_t;

struct Fraction {
  std::int64_t numerator = 1, denominator = 2;
};

/// A text that a convention may demand of a goal at a level.
enum class RequiredText : std::uint8_t { comment, analysis, consequence, measure, responsible };

/// One level of a scale with its words and look. `key` is the word in JSON and in a person's decision, lower
/// case.
struct ScaleLevel {
  std::string key;
  std::string word;           // in a delårsrapport: "Uppfyllt"
  std::string year_end_word;  // in a verksamhetsberättelse; empty: the same
  std::string symbol;
  std::string text_colour;  // RRGGBB
  std::string fill_colour;  // RRGGBB; empty: none
  bool strong = false;
  bool fulfilled = false;    // does a part at this level count as fulfilled for its goal?
  Fraction points = {0, 1};  // how much of a fulfilled part it counts as: 1, 1/2 for partly
  std::vector<RequiredText> required_texts = {};  // of a goal at this level
};

/// A scale of two to five levels, best first, and what is said when nothing can be judged.
struct Scale {
  std::vector<ScaleLevel> levels;
  ScaleLevel not_evaluated;
};

/// The levels of the trend scale, always these three in this order.
inline constexpr Level trend_positive = 0, trend_unchanged = 1, trend_negative = 2;

/// The level whose key or word this is, whatever the case; "not evaluated" gives no level but is known.
struct ScaleWord {
  bool known = false;
  std::optional<Level> level;
};
ScaleWord find_level(const Scale& scale, std::string_view word);

/// The level's traits, or those of "not evaluated".
const ScaleLevel& traits_of(const Scale& scale, std::optional<Level> level);

/// A level of goals: övergripande mål, nämndmål.
struct GoalLevel {
  std::string key;   // as in the column Nivå of the sheet Mål: "KF"
  std::string word;  // "Övergripande mål"
};

/// What the municipality calls things, singular and plural.
struct PlanWords {
  std::string goal = "Mål", goals = "Mål", area = "Målområde";
};

/// A time of the year when reports are made.
struct CalendarPeriod {
  std::string name;     // as people write it beside the year: "T1", "DÅ"
  unsigned last_month;  // 4
  std::string word;     // "Tertial 1"
};

/// Who has set an indicator: kommunfullmäktige, the nämnd.
struct PlanLevel {
  std::string key;      // as in the column Nivå: "KF"
  std::string heading;  // of the indicator column: "Indikator (KF)"
  std::string caption;  // of the table: "Kommunfullmäktiges indikatorer"
};

/// How assignments of a kind are judged: by their status and dates, or by a person alone.
enum class AssignmentBasis : std::uint8_t { status, person };

struct AssignmentKind {
  std::string key;      // as in the column Typ: "Nämndinitiativ"
  std::string caption;  // of the table: "Nämndinitiativ"
  AssignmentBasis basis = AssignmentBasis::status;
};

/// Which figure is held against the target.
enum class Basis : std::uint8_t { forecast, outcome, forecast_or_outcome };

/// What a change is measured from.
enum class ChangeBase : std::uint8_t {
  last_full_year,
  previous_measurement,
  same_period_last_year,
  baseline,           // the indicator's utgångsvärde
  mean_of_years,      // of the full years before the report's
  previous_forecast,  // the forecast made before the latest
};

/// Which parts make the denominator of a share.
enum class Denominator : std::uint8_t { evaluated, all };

/// What becomes of a figure between two levels' limits, as 43,4 between "29–43" and "44 eller högre".
enum class GapPolicy : std::uint8_t {
  worse,    // it has not reached the better level
  better,   // it has passed the worse one
  rounded,  // it is rounded to the limits' decimals first
  stop,     // it cannot be judged
};

/// What becomes of an indicator without figure.
enum class MissingPolicy : std::uint8_t {
  leave_out,  // it is not evaluated
  as_partly,  // it gets the level in the middle
  as_failed,  // it gets the worst level
  stop,       // the report is not made
};

/// In which unit a tolerance is told.
enum class ToleranceUnit : std::uint8_t { absolute, percent };

/// A limit of a level for all indicators that have none of their own: "gul: minst 80 % av målet".
struct LevelBand {
  Level level;
  Criterion criterion;
};

/// A goal is at the level when at least this share of its parts' points are reached.
struct ShareBand {
  Level level;
  Fraction least;
};

/// The parts that are indicators of a plan level or goals of a goal level, or assignments (empty key), the
/// share of them that must be fulfilled, and the share that must have been judged for the group to be.
struct GroupShare {
  std::string plan_level;
  bool assignments = false;
  Fraction least;
  Fraction least_evaluated = {0, 1};
};

/// A row of a decision table: the first row whose conditions all hold gives the level.
struct DecisionRow {
  std::optional<bool> outcome_reaches, forecast_reaches;  // an indicator's target
  std::optional<Level> trend;
  std::optional<Fraction> least_fulfilled;  // of a goal's evaluated parts
  std::optional<Fraction> most_failed;      // of them at the worst level
  std::optional<Level> level;               // empty: not evaluated
};

/// The rule that is none.
inline constexpr std::string_view person_rule = "person";

/// A rule by its name and the parameters that rules may have; each rule reads those it knows. The names live
/// in the tables of assess/, the words in view/rule_wording.
struct RuleChoice {
  std::string rule;
  // an indicator's
  Basis basis = Basis::forecast;
  bool equal_is_enough = true;
  bool target_may_be_later = false;  // the next year's that has one, when the report's year has none
  unsigned greatest_age = 0;         // years that the latest measurement may lag behind the report
  unsigned smallest_sample = 0;      // a share of fewer than these is not judged
  GapPolicy gap = GapPolicy::worse;
  std::vector<LevelBand> bands = {};
  // a change's
  ChangeBase base = ChangeBase::last_full_year;
  unsigned years = 3;  // of a mean
  Decimal tolerance = {};
  ToleranceUnit tolerance_unit = ToleranceUnit::absolute;
  std::optional<Decimal> strong = {};  // a change as large as this is strong, in the tolerance's unit
  unsigned fewest_points = 0;          // measurements, the judged one too
  // a goal's
  Fraction least_share = {};
  std::vector<ShareBand> shares = {};  // of the levels between the best and the worst
  std::vector<GroupShare> groups = {};
  Denominator denominator = Denominator::evaluated;
  Fraction least_evaluated = {0, 1};
  bool assignments_count = true;
  bool only_key_indicators = false;
  std::optional<Level> without_trend = {};  // a goal's trend when no part has one
  std::vector<DecisionRow> table = {};
  SourcePosition position = {};
};

/// Is there no rule at all, so that a person decides?
bool is_left_to_person(const RuleChoice& choice);

/// How the variance of a table is counted. The sign is a property of each table, since municipalities differ.
enum class VarianceSign : std::uint8_t { outcome_minus_budget, budget_minus_outcome };

struct VarianceSigns {
  VarianceSign operating = VarianceSign::outcome_minus_budget;
  VarianceSign investments = VarianceSign::outcome_minus_budget;
  VarianceSign volumes = VarianceSign::budget_minus_outcome;
  VarianceSign unit_prices = VarianceSign::outcome_minus_budget;
};

/// How a municipality assesses, and its words: data, one file in templates/konventioner/.
struct Convention {
  std::string name;                 // "norrtalje"
  std::string title;                // "Norrtälje kommuns modell för måluppfyllelse"
  std::vector<std::string> family;  // its own name, then those it builds on, nearest first
  PlanWords words;
  std::vector<GoalLevel> goal_levels;
  std::vector<CalendarPeriod> calendar;
  unsigned privacy_limit = 5;  // groups of fewer persons are not told of
  unsigned staff_limit = 11;   // the sick leave of fewer employees is not told of
  // no committee has larger sums in a year, nor larger ones for each of its employees, in mnkr
  unsigned largest_sum = 100'000, largest_sum_per_employee = 100;
  std::array<MissingPolicy, missing_kinds> missing = {};
  bool arrows_follow_figures = false;  // a trend's symbol shows up or down, not better or worse
  Scale scale;
  Scale trends;
  std::vector<PlanLevel> plan_levels;
  std::vector<AssignmentKind> assignment_kinds;
  RuleChoice indicator_assessment, indicator_trend;
  RuleChoice assignment_plan, assignment_assessment;
  RuleChoice goal_assessment, goal_trend;
  VarianceSigns variance_signs;
  SourcedText account_rules = {};  // the name of those that its ledgers have; empty: the usual ones
};

/// The kind or level with this key, whatever the case; null when the convention has none.
const AssignmentKind* find_kind(const Convention& convention, std::string_view key);
const GoalLevel* find_goal_level(const Convention& convention, std::string_view key);
const PlanLevel* find_plan_level(const Convention& convention, std::string_view key);

}  // namespace redovisa

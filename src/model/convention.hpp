#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/source_position.hpp"
#include "model/decimal.hpp"

namespace redovisa {

/// A place on a convention's scale: 0 is the best.
using Level = std::uint8_t;

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
  bool fulfilled = false;  // does a part at this level count as fulfilled for its goal?
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

/// What a trend is measured from.
enum class TrendBase : std::uint8_t { last_full_year, previous_measurement, same_period_last_year };

/// Which parts make the denominator of a share.
enum class Denominator : std::uint8_t { evaluated, all };

struct Fraction {
  std::int64_t numerator = 1, denominator = 2;
};

/// A rule by its name and the parameters that rules may have; each rule reads those it knows. The names live
/// in the tables of assess/, the words in view/rule_wording.
struct RuleChoice {
  std::string rule;
  Basis basis = Basis::forecast;
  bool equal_is_enough = true;
  TrendBase trend_base = TrendBase::last_full_year;
  Decimal tolerance = {};
  Fraction least_share = {};
  Denominator denominator = Denominator::evaluated;
  std::optional<Level> without_trend = {};  // a goal's trend when no part has one
  SourcePosition position = {};
};

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
  std::string name;   // "norrtalje"
  std::string title;  // "Norrtälje kommuns modell för måluppfyllelse"
  Scale scale;
  Scale trends;
  std::vector<PlanLevel> plan_levels;
  std::vector<AssignmentKind> assignment_kinds;
  RuleChoice indicator_assessment, indicator_trend;
  RuleChoice assignment_plan, assignment_assessment;
  RuleChoice goal_assessment, goal_trend;
  VarianceSigns variance_signs;
};

/// The kind or level with this key, whatever the case; null when the convention has none.
const AssignmentKind* find_kind(const Convention& convention, std::string_view key);
const PlanLevel* find_plan_level(const Convention& convention, std::string_view key);

}  // namespace redovisa

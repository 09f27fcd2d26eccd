#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/convention.hpp"
#include "model/criterion.hpp"
#include "model/date.hpp"
#include "model/reported.hpp"

namespace redovisa {

/// A comment as a person wrote it (CommonMark), and its date.
struct Commentary {
  std::string text;
  std::optional<Date> date;
  SourcePosition position;
};

/// What a person decided instead of, or where there is no, rule. `reason` is compulsory when a rule gives
/// something else.
struct Decision {
  struct Choice {
    std::optional<Level> level;  // empty: decided as "not evaluated"
    SourcePosition position;
  };
  std::optional<Choice> assessment;
  std::optional<Choice> trend;
  SourcedText reason;
  std::string by;            // who decided
  std::optional<Date> date;  // and when

  bool any() const { return assessment || trend; }
};

/// Mål, inriktningsmål, nämndmål.
struct Goal {
  std::string number;  // "1.1"
  std::string name;
  std::string area;   // målområde
  std::string level;  // key of a GoalLevel; empty: the goals are of one level
  SourcePosition level_position;
  std::string parent;  // number of the goal that this one contributes to
  SourcePosition parent_position;
  std::optional<bool> covers_parent;  // has a person said that this goal and its sisters cover the parent?
  std::string responsible;
  std::string description;  // what the goal means, CommonMark
  std::string method;       // how it is measured: "Metod/mått"
  std::string addressee;    // whom it concerns: "Adressering"
  std::optional<Commentary> comment;
  SourcedText analysis, consequence, measure;  // texts that a convention may require of a level
  Decision decision;
  SourcePosition position;
};

/// A figure that belongs to a period: an outcome, a target or a forecast.
struct PeriodValue {
  Period period;
  Reported value;
};

/// Units whose figures are not shown as numbers: yes is 1 and no is 0; a place in a group, 1 is best; a date
/// is YYYYMMDD.
inline constexpr std::string_view yes_no_unit = "ja/nej", rank_unit = "plats", date_unit = "datum";

/// A date as the figure of an indicator whose unit is a date, and back; nullopt when it is no date.
Decimal number_of(const Date& date);
std::optional<Date> date_of(const Decimal& number);

/// What an indicator is to reach in a period. `value` holds the principal figure, if there is one.
struct PeriodTarget {
  Period period;
  Reported value;
  Criterion criterion;
};

/// What a figure must be for a level of the scale: the columns Grön, Gul.
struct LevelCriterion {
  Level level;
  Criterion criterion;
  SourcePosition position;
};

enum class Sex : std::uint8_t { women, men };

struct SexValue {
  Sex sex;
  PeriodValue value;
};

/// A municipality's place among others, counted from the values of a key figure; 1 is the best.
struct Standing {
  int year = 0;
  unsigned place = 0, of = 0;
  SourcePosition position = {};  // of the municipality's own value
};

/// How often an indicator is measured: "Årligen", 12 months.
struct Periodicity {
  std::string text;
  unsigned months = 0;  // 0: not told in a way that can be understood
};

struct Indicator {
  std::string id;
  std::string goal;  // the goal's number
  SourcePosition goal_position;
  std::string name;
  std::string level;  // key of a PlanLevel
  SourcePosition level_position;
  std::string contributes_to;  // number of a goal on a higher level that it also counts for
  SourcePosition contributes_position;
  std::string activity;  // verksamhet
  std::string responsible;
  std::string reports;   // ansvarig för rapportering
  std::string measured;  // what is measured: "Prestation"
  std::string unit;      // "%", "antal", "dagar"; yes_no_unit, rank_unit, date_unit
  std::optional<Direction> direction;
  std::vector<PeriodValue> outcomes;    // in order of time
  std::vector<PeriodTarget> targets;    // per year, in order of time
  std::vector<PeriodValue> forecasts;   // of the year's outcome
  std::vector<SexValue> by_sex;         // outcomes of women and men
  std::optional<PeriodValue> baseline;  // utgångsvärde; year 0: nobody has said when
  std::optional<int> target_year;       // målår, of a target that is not of a year of its own
  std::vector<LevelCriterion> levels;   // its own limits, best level first
  std::string source;
  std::string kolada_id;
  SourcePosition kolada_position;
  std::vector<Standing> standings;  // by its key figure in Kolada, in order of time
  Periodicity periodicity;
  Decimal weight{1};
  bool key = false;  // nyckelindikator
  std::optional<Commentary> comment;
  Decision decision;
  SourcePosition position;
};

enum class AssignmentStatus : std::uint8_t { not_started, started, completed, cancelled };

/// Uppdrag, nämndinitiativ, verksamhetsmål: something to be done or reached, told apart by its kind.
struct Assignment {
  std::string id;
  std::string goal;
  SourcePosition goal_position;
  std::string kind;  // key of an AssignmentKind
  SourcePosition kind_position;
  std::string name;
  std::string responsible;
  std::string reports;    // ansvarig för rapportering
  std::string effects;    // förväntade effekter
  std::string how_often;  // when it is followed up
  std::optional<Date> end_date;
  SourcePosition end_date_position;
  std::optional<AssignmentStatus> status;
  SourcePosition status_position;
  std::optional<Date> last_open;  // the day of the year's latest earlier report that it was not completed in
  SourcePosition last_open_position;
  std::optional<Date> expected_date;  // prognosdatum: when it is now expected to be done
  SourcePosition expected_date_position;
  std::optional<bool> declared_on_plan;  // a person's own "Enligt plan"/"Avvikelse från plan"
  SourcePosition declared_on_plan_position;
  std::optional<Commentary> comment;
  Decision decision;
  SourcePosition position;
};

/// Something to be done or reached that is told under its goal, indicator or assignment: an activity, a
/// visible improvement, an effect. Not judged.
struct Activity {
  std::string kind;        // as in the column Typ: "Aktivitet", "Synlig förbättring", "Effekt", "Mål"
  std::string belongs_to;  // a goal's number, or the id of an indicator or assignment
  SourcePosition belongs_position;
  std::string text;
  std::string responsible;
  std::string when;
  std::string status;
  std::string result;
  SourcePosition position;
};

/// The figure of exactly this period, or null.
const Reported* value_of(const std::vector<PeriodValue>& series, const Period& period);

/// The figure whose period ends in the same month of the same year, however long the period; one that holds a
/// number goes before one that does not. Null when there is none.
const PeriodValue* value_ending(const std::vector<PeriodValue>& series, const Period& period);
const PeriodTarget* value_ending(const std::vector<PeriodTarget>& series, const Period& period);

/// The forecast of the report's year: the one made at the report's period, else one that is not tied to a
/// period.
const PeriodValue* forecast_for(const Indicator& indicator, const Period& period);

/// The target of the report's year; with `or_next` the next later one when the year has none. Null: none.
const PeriodTarget* target_for(const Indicator& indicator, const Period& period, bool or_next);

/// The direction that is told, else the one that the words of the target or of the best level tell.
std::optional<Direction> direction_of(const Indicator& indicator, const Criterion* criterion);

}  // namespace redovisa

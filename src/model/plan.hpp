#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/convention.hpp"
#include "model/date.hpp"
#include "model/reported.hpp"

namespace redovisa {

/// A comment as a person wrote it (CommonMark), and its date.
struct Commentary {
  std::string text;
  std::optional<Date> date;
  SourcePosition position;
};

/// What a person decided instead of, or where there is no, rule. `reason` is compulsory when a rule decides
/// too.
struct Decision {
  struct Choice {
    std::optional<Level> level;  // empty: decided as "not evaluated"
    SourcePosition position;
  };
  std::optional<Choice> assessment;
  std::optional<Choice> trend;
  SourcedText reason;

  bool any() const { return assessment || trend; }
};

/// Mål, inriktningsmål, nämndmål.
struct Goal {
  std::string number;  // "1.1"
  std::string name;
  std::string area;  // målområde
  std::string level;
  std::string parent;
  std::string responsible;
  std::string description;  // what the goal means, CommonMark
  std::optional<Commentary> comment;
  Decision decision;
  SourcePosition position;
};

/// Which way is better. Must be told: it cannot be read from the figures.
enum class Direction : std::uint8_t { higher, lower };

/// A figure that belongs to a period: an outcome, a target or a forecast.
struct PeriodValue {
  Period period;
  Reported value;
};

struct Indicator {
  std::string id;
  std::string goal;  // the goal's number
  SourcePosition goal_position;
  std::string name;
  std::string level;  // key of a PlanLevel
  SourcePosition level_position;
  std::string responsible;
  std::string unit;  // "%", "antal", "dagar"
  std::optional<Direction> direction;
  std::vector<PeriodValue> outcomes;   // in order of time
  std::vector<PeriodValue> targets;    // per year
  std::vector<PeriodValue> forecasts;  // of the year's outcome
  std::string source;
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
  std::optional<Date> end_date;
  SourcePosition end_date_position;
  std::optional<AssignmentStatus> status;
  SourcePosition status_position;
  std::optional<Date> expected_date;  // prognosdatum: when it is now expected to be done
  SourcePosition expected_date_position;
  std::optional<bool> declared_on_plan;  // a person's own "Enligt plan"/"Avvikelse från plan"
  SourcePosition declared_on_plan_position;
  std::optional<Commentary> comment;
  Decision decision;
  SourcePosition position;
};

/// The figure of exactly this period, or null.
const Reported* value_of(const std::vector<PeriodValue>& series, const Period& period);

/// The figure whose period ends in the same month of the same year, however long the period; one that holds a
/// number goes before one that does not. Null when there is none.
const PeriodValue* value_ending(const std::vector<PeriodValue>& series, const Period& period);

/// The forecast of the report's year: the one made at the report's period, else one that is not tied to a
/// period.
const PeriodValue* forecast_for(const Indicator& indicator, const Period& period);

}  // namespace redovisa

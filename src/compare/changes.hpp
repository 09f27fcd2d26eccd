#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "assess/assessment.hpp"
#include "model/source_material.hpp"

namespace redovisa {

/// What has changed.
enum class ChangedThing : std::uint8_t {
  goal,
  indicator,
  assignment,
  operating,
  by_unit,
  by_activity,
  investment,
  volume,
  unit_price,
};

/// What of it.
enum class ChangedPart : std::uint8_t {
  assessment,
  trend,
  decided_assessment,  // a person's own
  decided_trend,
  outcome,
  forecast,
  result,  // the forecast against what became of it when the year had ended
  target,
  status,
  end_date,
  expected_date,
  on_plan,
  presence,  // it has come or gone
  name,
  comment,
  analysis,
  consequence,
  measure,
};

/// Did it turn for the worse or the better, or was it judged for the first time and got the worst level? Only
/// judgements do; the rest is for the reader to say.
enum class Turn : std::uint8_t { worse, new_at_worst, better, neither };

/// The level of a judgement; none when it could not be judged.
struct JudgedLevel {
  std::optional<Level> level;
};

/// What something was: nothing, a text, a figure, a target, a date, a level, a status, or on plan or not.
using ChangeValue = std::variant<std::monostate, std::string, PeriodValue, PeriodTarget, Date, JudgedLevel,
                                 AssignmentStatus, bool>;

/// One end of a change, and where it stands.
struct ChangeEnd {
  ChangeValue value;
  SourcePosition position = {};
  std::string unit = {};  // of a figure or a target
};

/// Something that was one thing and is another.
struct Change {
  ChangedThing thing;
  ChangedPart part;
  std::string id;    // a goal's number, an id; empty for a row of the economy
  std::string name;  // as it is called now; what has gone, as it was called
  ChangeEnd from, to;
  std::optional<Decimal> difference = {};  // of figures that are numbers
  Turn turn = Turn::neither;
};

/// What a change is told among, the most important first.
enum class ChangeGroup : std::uint8_t {
  worse,         // judgements
  new_at_worst,  // judged for the first time
  better,
  other_judgements,
  decisions,    // persons' own
  figures,      // outcomes, forecasts and targets
  assignments,  // status and dates
  plan,         // what has come, gone or got another name
  economy,
  texts,
};
inline constexpr std::size_t change_groups = static_cast<std::size_t>(ChangeGroup::texts) + 1;

ChangeGroup group_of(const Change& change);

/// A report to compare: what was read, and how it was judged.
struct ComparedReport {
  const SourceMaterial& material;
  const AssessedPlan& plan;
};

/// Everything that differs between two reports, of one folder or of two years'. Goals, indicators and
/// assignments are matched by name, those that are left by number or id when their names resemble each other
/// or the plan is the same year's; rows of the economy by name. In the order of the groups, assessments
/// before trends, figures before targets, and else in that of the plan.
std::vector<Change> changes_between(const ComparedReport& from, const ComparedReport& to);

}  // namespace redovisa

#include "compare/changes.hpp"

#include <algorithm>
#include <array>

#include "compare/change_list.hpp"
#include "compare/matched_rows.hpp"
#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

/// The place of a level on the other report's scale, by its key; nullopt when that has no such level.
std::optional<Level> level_on(const Scale& scale, const Scale& own, Level level) {
  const auto found = std::ranges::find(scale.levels, own.levels[level].key, &ScaleLevel::key);
  if (found == scale.levels.end()) return std::nullopt;
  return static_cast<Level>(found - scale.levels.begin());
}

struct ScalePair {
  const Scale &from, &to;

  Turn turn(std::optional<Level> before, std::optional<Level> now) const {
    if (!before || !now) return Turn::neither;
    const auto known = level_on(to, from, *before);
    if (!known || *known == *now) return Turn::neither;
    return *now > *known ? Turn::worse : Turn::better;
  }

  /// Judged for the first time, and as bad as can be.
  bool is_new_at_worst(std::optional<Level> before, std::optional<Level> now) const {
    return !before && now && *now + 1U == to.levels.size();
  }

  bool differ(std::optional<Level> before, std::optional<Level> now) const {
    if (!before || !now) return before.has_value() != now.has_value();
    return level_on(to, from, *before) != now;
  }
};

/// Where the first figure of a judgement stands, or a person's decision; else the thing itself.
SourcePosition place_of(const Judgement& judgement, const SourcePosition& otherwise) {
  if (judgement.decided && judgement.decided->position.source) return judgement.decided->position;
  for (const auto& reason : judgement.computed.reasons)
    for (const auto& fact : reason.facts)
      if (fact.position.source) return fact.position;
  return otherwise;
}

/// A judgement of a thing that stands somewhere.
struct PlacedJudgement {
  const Judgement& judgement;
  const SourcePosition& position;
};

void compare_level(ChangedPart part, const ScalePair& scales, const PlacedJudgement& from,
                   const PlacedJudgement& to, ChangeList& list) {
  const auto before = from.judgement.level(), now = to.judgement.level();
  if (!scales.differ(before, now)) return;
  list.add(part, {JudgedLevel{before}, place_of(from.judgement, from.position)},
           {JudgedLevel{now}, place_of(to.judgement, to.position)})
      .turn = part == ChangedPart::assessment && scales.is_new_at_worst(before, now)
                  ? Turn::new_at_worst
                  : scales.turn(before, now);
}

ChangeEnd decision_of(const Judgement& judgement) {
  if (!judgement.decided) return {};
  return {JudgedLevel{judgement.decided->level}, judgement.decided->position};
}

void compare_decision(ChangedPart part, const ScalePair& scales, const Judgement& from, const Judgement& to,
                      ChangeList& list) {
  const bool differ = from.decided && to.decided ? scales.differ(from.decided->level, to.decided->level)
                                                 : from.decided.has_value() != to.decided.has_value();
  if (differ) list.add(part, decision_of(from), decision_of(to));
}

/// What goals, indicators and assignments have alike.
struct JudgedThing {
  const Judgement &assessment, &trend;
  const std::optional<Commentary>& comment;
  const SourcePosition& position;
};

JudgedThing thing_of(const AssessedGoal& g) {
  return {g.assessment, g.trend, g.goal->comment, g.goal->position};
}
JudgedThing thing_of(const AssessedIndicator& i) {
  return {i.assessment, i.trend, i.indicator->comment, i.indicator->position};
}
JudgedThing thing_of(const AssessedAssignment& a) {
  return {a.assessment, a.trend, a.assignment->comment, a.assignment->position};
}

ChangeEnd text_end(const std::string& text, const SourcePosition& position) {
  if (text.empty()) return {};
  return {text, position};
}

void compare_texts(ChangedPart part, const ChangeEnd& from, const ChangeEnd& to, ChangeList& list) {
  const auto* before = std::get_if<std::string>(&from.value);
  const auto* now = std::get_if<std::string>(&to.value);
  const bool same = before == nullptr || now == nullptr ? before == now : *before == *now;
  if (!same) list.add(part, from, to);
}

ChangeEnd comment_end(const std::optional<Commentary>& comment) {
  return comment ? text_end(comment->text, comment->position) : ChangeEnd{};
}

/// Compares what was reported at two times.
class Comparer {
 public:
  Comparer(const ComparedReport& from, const ComparedReport& to, std::vector<Change>& changes)
      : from_{from}, to_{to}, list_{changes} {}

  void compare() {
    compare_all(from_.plan.goals, to_.plan.goals, ChangedThing::goal);
    compare_all(from_.plan.indicators, to_.plan.indicators, ChangedThing::indicator);
    compare_all(from_.plan.assignments, to_.plan.assignments, ChangedThing::assignment);
    compare_economy(from_.material, to_.material, list_);
  }

 private:
  const ComparedReport &from_, &to_;
  ChangeList list_;

  static const std::string& id_of(const AssessedGoal& g) { return g.goal->number; }
  static const std::string& id_of(const AssessedIndicator& i) { return i.indicator->id; }
  static const std::string& id_of(const AssessedAssignment& a) { return a.assignment->id; }
  static const std::string& name_of(const AssessedGoal& g) { return g.goal->name; }
  static const std::string& name_of(const AssessedIndicator& i) { return i.indicator->name; }
  static const std::string& name_of(const AssessedAssignment& a) { return a.assignment->name; }

  static const std::string& level_of(const AssessedGoal& g) { return g.goal->level; }
  static const std::string& level_of(const AssessedIndicator& i) { return i.indicator->level; }
  static const std::string& level_of(const AssessedAssignment& a) { return a.assignment->kind; }

  template <class T>
  static RowKeys keys_of(const std::vector<T>& things) {
    RowKeys keys;
    for (const T& thing : things) keys.push_back({id_of(thing), name_of(thing), level_of(thing)});
    return keys;
  }

  template <class T>
  void compare_all(const std::vector<T>& before, const std::vector<T>& now, ChangedThing thing) {
    const bool one_plan = from_.material.report.year == to_.material.report.year;
    const MatchedRows rows =
        matched(keys_of(before), keys_of(now), one_plan ? IdTrust::always : IdTrust::if_names_resemble);
    for (std::size_t i = 0; i < now.size(); ++i) {
      list_.about(thing, id_of(now[i]), name_of(now[i]));
      if (!rows.earlier[i]) {
        list_.add(ChangedPart::presence, {}, {name_of(now[i]), thing_of(now[i]).position});
        continue;
      }
      const T& earlier = before[*rows.earlier[i]];
      compare_names(earlier, now[i]);
      compare_judged(thing_of(earlier), thing_of(now[i]));
      compare_own(earlier, now[i]);
    }
    for (const std::size_t i : rows.gone) {
      list_.about(thing, id_of(before[i]), name_of(before[i]));
      list_.add(ChangedPart::presence, {name_of(before[i]), thing_of(before[i]).position}, {});
    }
  }

  template <class T>
  void compare_names(const T& before, const T& now) {
    if (folded(name_of(before)) != folded(name_of(now)))
      list_.add(ChangedPart::name, {name_of(before), thing_of(before).position},
                {name_of(now), thing_of(now).position});
  }

  void compare_judged(const JudgedThing& before, const JudgedThing& now) {
    const Convention &c = from_.material.convention, &d = to_.material.convention;
    const ScalePair scales{c.scale, d.scale}, trends{c.trends, d.trends};
    compare_level(ChangedPart::assessment, scales, {before.assessment, before.position},
                  {now.assessment, now.position}, list_);
    compare_level(ChangedPart::trend, trends, {before.trend, before.position}, {now.trend, now.position},
                  list_);
    compare_decision(ChangedPart::decided_assessment, scales, before.assessment, now.assessment, list_);
    compare_decision(ChangedPart::decided_trend, trends, before.trend, now.trend, list_);
    compare_texts(ChangedPart::comment, comment_end(before.comment), comment_end(now.comment), list_);
  }

  void compare_own(const AssessedGoal& before, const AssessedGoal& now) {
    const Goal &a = *before.goal, &b = *now.goal;
    const auto compare = [&](ChangedPart part, SourcedText Goal::*text) {
      compare_texts(part, text_end((a.*text).text, (a.*text).position),
                    text_end((b.*text).text, (b.*text).position), list_);
    };
    compare(ChangedPart::analysis, &Goal::analysis);
    compare(ChangedPart::consequence, &Goal::consequence);
    compare(ChangedPart::measure, &Goal::measure);
  }

  void compare_own(const AssessedIndicator& before, const AssessedIndicator& now) {
    const Indicator &a = *before.indicator, &b = *now.indicator;
    const Period &then = from_.material.period, &period = to_.material.period;
    const auto* outcome = value_ending(a.outcomes, then);
    const auto* new_outcome = value_ending(b.outcomes, period);
    compare_figures(ChangedPart::outcome, {outcome, a.unit}, {new_outcome, b.unit});
    const auto* forecast = is_whole_year(then) ? nullptr : forecast_for(a, then);
    if (!is_whole_year(period))
      compare_figures(ChangedPart::forecast, {forecast, a.unit}, {forecast_for(b, period), b.unit});
    else if (has_number(forecast) && has_number(new_outcome))
      compare_figures(ChangedPart::result, {forecast, a.unit}, {new_outcome, b.unit});
    compare_targets({target_for(a, then, false), a.unit}, {target_for(b, period, false), b.unit});
  }

  void compare_own(const AssessedAssignment& before, const AssessedAssignment& now) {
    const Assignment &a = *before.assignment, &b = *now.assignment;
    compare_optional(ChangedPart::status, a.status, a.status_position, b.status, b.status_position);
    compare_optional(ChangedPart::end_date, a.end_date, a.end_date_position, b.end_date, b.end_date_position);
    compare_optional(ChangedPart::expected_date, a.expected_date, a.expected_date_position, b.expected_date,
                     b.expected_date_position);
    compare_optional(ChangedPart::on_plan, before.on_plan(), place_of_plan(a), now.on_plan(),
                     place_of_plan(b));
  }

  static const SourcePosition& place_of_plan(const Assignment& a) {
    return a.declared_on_plan ? a.declared_on_plan_position : a.end_date_position;
  }

  /// A figure or a target of an indicator that may be measured in another unit in the other report.
  template <class T>
  struct Measured {
    const T* value;
    const std::string& unit;
  };

  static bool has_number(const PeriodValue* value) { return value != nullptr && value->value.number; }

  static ChangeEnd end_of(const Measured<PeriodValue>& figure) {
    if (!has_number(figure.value)) return {};
    return {*figure.value, figure.value->value.position, figure.unit};
  }

  void compare_figures(ChangedPart part, const Measured<PeriodValue>& before,
                       const Measured<PeriodValue>& now) {
    const bool was = has_number(before.value), is = has_number(now.value);
    const bool same_unit = folded(before.unit) == folded(now.unit);
    if (was == is && (!was || (same_unit && before.value->value.number == now.value->value.number))) return;
    Change& change = list_.add(part, end_of(before), end_of(now));
    const bool is_amount = now.unit != yes_no_unit && now.unit != date_unit;
    if (was && is && is_amount && same_unit)
      change.difference = *now.value->value.number - *before.value->value.number;
  }

  static ChangeEnd end_of(const Measured<PeriodTarget>& target) {
    if (target.value == nullptr) return {};
    return {*target.value, target.value->value.position, target.unit};
  }

  void compare_targets(const Measured<PeriodTarget>& before, const Measured<PeriodTarget>& now) {
    if (before.value == nullptr && now.value == nullptr) return;
    if (before.value != nullptr && now.value != nullptr && folded(before.unit) == folded(now.unit)) {
      const auto &a = before.value->value.number, &b = now.value->value.number;
      if (a && b ? *a == *b && before.value->criterion.measure == now.value->criterion.measure
                 : folded(before.value->criterion.written) == folded(now.value->criterion.written))
        return;
    }
    list_.add(ChangedPart::target, end_of(before), end_of(now));
  }

  template <class T>
  void compare_optional(ChangedPart part, const std::optional<T>& before, const SourcePosition& then,
                        const std::optional<T>& now, const SourcePosition& here) {
    if (before == now) return;
    list_.add(part, before ? ChangeEnd{*before, then} : ChangeEnd{},
              now ? ChangeEnd{*now, here} : ChangeEnd{});
  }
};

ChangeGroup group_of(Turn turn) {
  switch (turn) {
    case Turn::worse:
      return ChangeGroup::worse;
    case Turn::new_at_worst:
      return ChangeGroup::new_at_worst;
    case Turn::better:
      return ChangeGroup::better;
    case Turn::neither:
      break;
  }
  return ChangeGroup::other_judgements;
}

bool is_judgement(ChangedPart part) { return part == ChangedPart::assessment || part == ChangedPart::trend; }

/// Where a change stands in the list, the most important first.
int rank_of(const Change& change) {
  const bool second = change.part == ChangedPart::trend || change.part == ChangedPart::target;
  return 2 * static_cast<int>(group_of(change)) + (second ? 1 : 0);
}

}  // namespace

ChangeGroup group_of(const Change& change) {
  if (is_judgement(change.part)) return group_of(change.turn);
  if (change.thing >= ChangedThing::operating) return ChangeGroup::economy;
  switch (change.part) {
    case ChangedPart::decided_assessment:
    case ChangedPart::decided_trend:
      return ChangeGroup::decisions;
    case ChangedPart::forecast:
    case ChangedPart::result:
    case ChangedPart::outcome:
    case ChangedPart::target:
      return ChangeGroup::figures;
    case ChangedPart::status:
    case ChangedPart::end_date:
    case ChangedPart::expected_date:
    case ChangedPart::on_plan:
      return ChangeGroup::assignments;
    case ChangedPart::presence:
    case ChangedPart::name:
      return ChangeGroup::plan;
    default:
      return ChangeGroup::texts;
  }
}

std::vector<Change> changes_between(const ComparedReport& from, const ComparedReport& to) {
  std::vector<Change> changes;
  Comparer{from, to, changes}.compare();
  std::ranges::stable_sort(changes, {}, rank_of);
  return changes;
}

}  // namespace redovisa

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "assess/assessment.hpp"
#include "assess/given_judgements.hpp"
#include "diagnostics/diagnostic.hpp"
#include "model/committee_rows.hpp"
#include "model/municipality.hpp"
#include "model/year_history.hpp"
#include "rollup/level_translation.hpp"

namespace redovisa {

/// A committee's report: its material, judged by its own convention. Of one that has not reported, its goals
/// alone, none of them judged.
struct CommitteeReport {
  std::string name;        // "Socialnämnden"
  std::string short_name;  // "SN"; the name when the sheet Nämnder has none
  Reported employees;      // årsarbetare, that shares of its personnel are weighed by
  SourceMaterial material;
  AssessedPlan plan;

  CommitteeReport() = default;
  // the plan points into the material, so a report is moved but never copied
  CommitteeReport(CommitteeReport&&) noexcept = default;
  CommitteeReport& operator=(CommitteeReport&&) noexcept = default;
  CommitteeReport(const CommitteeReport&) = delete;
  CommitteeReport& operator=(const CommitteeReport&) = delete;
  ~CommitteeReport() = default;
};

/// Why a committee's goal contributes to one of fullmäktige's.
enum class LinkReason : std::uint8_t {
  told_by_municipality,  // a row of the sheet Koppling
  same_goal,             // the committee has fullmäktige's goal in its own plan: same number and name
};

/// A committee's goal as a part of one of fullmäktige's.
struct Contribution {
  std::size_t committee = 0;  // in RollUp::committees
  std::size_t goal = 0;       // in the committee's plan
  std::string to;             // fullmäktige's number
  LinkReason reason = LinkReason::same_goal;
  std::string number = {};  // that the goal has in the municipality's plan: "SN 1.2"
};

/// What a committee's goals make of one of fullmäktige's goals together: a cell of the matrix.
struct CommitteeShare {
  std::string to;             // fullmäktige's number
  std::size_t committee = 0;  // in RollUp::committees
  std::size_t goal = 0;       // in RollUp::plan: the committee's only goal, or the one that gathers several
};

/// A committee's part of a consolidated indicator.
struct ConsolidatedPart {
  std::size_t row = 0;                                   // in Municipality::consolidations
  std::optional<std::size_t> committee;                  // nullopt: it has not reported
  const Indicator* indicator = nullptr;                  // null: neither has the indicator
  Reported outcome = {}, forecast = {}, last_year = {};  // blank: the committee has none
};

/// An indicator of fullmäktige's that is made of committees' indicators.
struct ConsolidatedIndicator {
  std::string id;
  ConsolidationFormula formula = ConsolidationFormula::sum;
  std::vector<ConsolidatedPart> parts = {};
  Reported outcome = {}, forecast = {}, last_year = {};  // what the formula gives; none when a part lacks it
  std::vector<std::size_t> lacks_figure = {}, lacks_base = {};  // parts without outcome and forecast; base
};

/// What somebody has not delivered.
enum class GapKind : std::uint8_t {
  no_report,         // an expected committee without folder
  other_period,      // its folder has nothing for the period
  goals_not_linked,  // its goals contribute to none of fullmäktige's
  goals_not_judged,
  indicators_unmeasured,  // neither outcome nor forecast
  no_operating_figures,
  no_forecast,      // of the economy
  amounts_empty,    // cells that its sums need
  no_investments,   // that an earlier report of the year had
  no_sick_leave,    // of the whole committee for the period
  no_employees,     // the base of the personnel's shares
  no_contribution,  // one of fullmäktige's goals without any part
  consolidation_incomplete,
  balance_incomplete,  // the balanskravsresultat cannot be told: rows without figure
  no_gathering_goal,   // no goal gathers the others: god ekonomisk hushållning is not judged
};

struct Gap {
  std::string committee;  // empty: the municipality's own
  GapKind kind = GapKind::no_report;
  std::vector<std::string> subjects = {};   // numbers and ids
  std::optional<Period> period = {};        // the latest that a committee without the right one has reported
  std::vector<SourcePosition> places = {};  // of the subjects, as many, or none
};

/// The committees' reports put together with the municipality's own.
struct RollUp {
  Municipality municipality;
  // those that have reported, in the order of the sheet Nämnder, and after them those of the others whose
  // goals are known: parts that could not be judged
  std::vector<CommitteeReport> committees;
  std::size_t reported = 0;          // how many of them have reported
  std::vector<std::string> missing;  // names of expected committees without report for the period
  std::vector<LateReport> late;      // those of them that have a folder
  // the municipality's own material with the committees' goals, consolidated figures, and net costs and
  // investments as rows of its economy
  SourceMaterial whole;
  AssessedPlan plan;  // of the whole
  std::vector<Contribution> contributions;
  std::vector<CommitteeShare> shares;
  std::vector<ConsolidatedIndicator> consolidated;
  std::vector<UsedTranslation> translations;
  // rows of the municipality's own economy for committees that have told the same themselves: not counted
  std::vector<OperatingRow> told_operating;
  std::vector<InvestmentRow> told_investments;
  std::size_t own_goals = 0;                // the municipality's own, first among the goals of the whole
  std::size_t operating_of_committees = 0;  // their rows, first in the driftredovisning of the whole
  GivenJudgements given;                    // of the committees' goals
  GoalWeights weights;                      // of the shares whose committees have been given any
  std::vector<Gap> gaps;
  OutcomeCounts counted;  // the municipality's own indicators whose figures are counted from the economy

  /// The committees that have reported.
  std::span<const CommitteeReport> reports() const { return {committees.data(), reported}; }

  RollUp() = default;
  // the plan points into the whole
  RollUp(RollUp&&) = default;
  RollUp& operator=(RollUp&&) = default;
  RollUp(const RollUp&) = delete;
  RollUp& operator=(const RollUp&) = delete;
  ~RollUp() = default;
};

/// The goal level of committees' goals in the municipality's plan, if its convention has it.
inline constexpr std::string_view committee_goal_level = "Nämnd";

/// The expected committee's report; null when it has not reported.
const CommitteeReport* find_report(const RollUp& roll_up, const ExpectedCommittee& expected);

/// The committee's row of the whole's driftredovisning: the sum of its own, what the municipality tells of
/// one without economy of its own, or a row without figures. Null when there is no such table.
const OperatingRow* operating_row(const RollUp& roll_up, const std::string& committee);

/// A committee that has not reported but that the municipality tells the economy of: it has none of its own,
/// nor investments, and no personnel unless the sheet Nämnder says so.
bool is_told_by_municipality(const RollUp& roll_up, const ExpectedCommittee& expected);

/// What the roll-up is made of, all read without fault.
struct RollUpSource {
  SourceMaterial own;  // the municipality's
  Municipality municipality;
  std::vector<ScaleTranslation> translations;
  std::vector<SourceMaterial> committees;
  std::vector<LateReport> late = {};
  OutcomeCounts counted = {};                    // of the municipality's own history
  std::vector<SourceMaterial> known_plans = {};  // without follow-up, of committees that have not reported
  std::vector<std::string> invested = {};  // committees with investments in an earlier report of the year
};

/// Judges each committee by its own convention, translates its goals' levels, and judges fullmäktige's goals
/// of them by the municipality's. Tells of links, indicators and translations that name what a committee does
/// not have, and of a typed result that the figures do not give; what is lacking is no fault but a gap.
RollUp roll_up(RollUpSource source, Diagnostics& diagnostics);

}  // namespace redovisa

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/convention.hpp"
#include "model/date.hpp"
#include "model/reported.hpp"

namespace redovisa {

/// A committee (nämnd) that is expected to report: a row of the sheet Nämnder.
struct ExpectedCommittee {
  std::string name;        // as in the committee's own sheet Rapport: "Socialnämnden"
  std::string short_name;  // "SN"; empty: the name
  Reported employees;      // årsarbetare: what the shares of its personnel are weighed by
  Reported weight;         // in every one of fullmäktige's goals; blank: 1
  SourcePosition position;

  const std::string& shown_name() const { return short_name.empty() ? name : short_name; }
};

/// Which of fullmäktige's goals a committee's goal contributes to: a row of the sheet Koppling.
struct GoalLink {
  std::string goal;  // fullmäktige's number
  SourcePosition goal_position;
  std::string committee;  // name or short name
  SourcePosition committee_position;
  std::string committee_goal;  // the committee's number
  SourcePosition committee_goal_position;
  Reported weight;  // of the committee in the goal; blank: what it weighs in every goal
  SourcePosition position;
};

/// How committees' figures become the municipality's.
enum class ConsolidationFormula : std::uint8_t { sum, mean, weighted_mean };

/// A committee's indicator that goes into one of fullmäktige's: a row of the sheet Konsolidering.
struct ConsolidationRow {
  std::string indicator;  // fullmäktige's id
  SourcePosition indicator_position;
  std::string committee;
  SourcePosition committee_position;
  std::string committee_indicator;
  SourcePosition committee_indicator_position;
  std::optional<ConsolidationFormula> formula;
  SourcePosition formula_position;
  Reported base;          // what the committee's figure is weighed by, for the weighted mean
  std::string base_name;  // "antal elever"
  SourcePosition position;
};

/// What a row of the balanskravsutredning is (LKBR 11 kap. 10 §, KL 11 kap. 12–14 §§).
enum class BalanceKind : std::uint8_t {
  result,                // årets resultat enligt resultaträkningen
  adjustment,            // realisationsvinster and the like, with the sign that they change the result by
  reserve,               // to (negative) or from (positive) the resultatreserv (KL 11 kap. 14 §, from 2024)
  equalisation_reserve,  // the same of the resultatutjämningsreserv, which it replaced
  deficit,               // of earlier years and not yet restored, negative
};

/// A row of the sheet Balanskrav, tkr.
struct BalanceRow {
  std::string name;
  BalanceKind kind = BalanceKind::adjustment;
  Reported last_year, budget, current;  // current: the forecast, or the outcome when the year is over
  std::optional<int> restore_by;        // of a deficit: the last year to restore it
  SourcePosition position;
};

/// What the municipality's own folder says beside its plan: who reports, and how it is put together.
struct Municipality {
  std::vector<ExpectedCommittee> committees;
  std::vector<GoalLink> links;
  std::vector<ConsolidationRow> consolidations;
  std::vector<BalanceRow> balance;
};

/// A committee whose folder has nothing for the municipality's period.
struct LateReport {
  std::string name;              // as the sheet Nämnder has it
  std::optional<Period> latest;  // that it has reported before that in the year; nullopt: none
  SourcePosition position;       // its folder
};

/// The expected committee with this name or short name, whatever the case; null when there is none.
const ExpectedCommittee* find_committee(const Municipality& municipality, std::string_view name);

/// What a level of another convention is on the municipality's own scale.
struct LevelTranslation {
  std::string from;  // key or word of the other convention's level
  Level to = 0;
  SourcePosition position;
};

/// All of one convention: an element <översättning> of the municipality's convention.
struct ScaleTranslation {
  std::string convention;  // the other's name
  std::vector<LevelTranslation> levels;
  SourcePosition position;
};

}  // namespace redovisa

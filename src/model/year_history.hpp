#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/source_material.hpp"

namespace redovisa {

/// What a goal was judged in a year before the report's: the column "Bedömning 2024".
struct YearJudgement {
  int year = 0;
  Decision::Choice choice;  // without level: it was not evaluated
};

/// How the program counts an indicator's figures from the driftredovisning, when nobody types them.
enum class CountingWay : std::uint8_t {
  forecast_error,  // how far the year's outcome is from the forecast of the last report before the year's end
  budget_variance,  // outcome less budget; and of the year, the forecast less budget
  result_share,     // the municipality's result in percent of taxes, general grants and equalisation
};

/// An amount that an indicator's figure is counted from, and where it stands.
struct CountedTerm {
  enum class Kind : std::uint8_t { budget, forecast, outcome };
  Kind kind = Kind::outcome;
  Period period;    // of the outcome or budget, or that the forecast was made in
  std::string row;  // of the driftredovisning
  Reported amount;
};

/// Why a figure that should be counted is not.
enum class NotCounted : std::uint8_t {
  not_due,            // it is counted when the year has ended
  no_earlier_report,  // the year has no report with a forecast
  no_economy,         // the period has no driftredovisning
  no_such_row,        // nor the row that is named
  rows_differ,        // the rows of both sides are not the same
  no_base,            // a share of nothing
  of_municipality,    // it is of the whole municipality's economy, and the folder is a committee's
  result_unknown,     // the municipality's result lacks a committee's or a row's figure
  no_base_rows,       // the driftredovisning has no rows of taxes and grants
};

/// The column Beräkning of an indicator, and what came of it.
struct OutcomeCount {
  std::optional<CountingWay> way;
  std::string row;  // of the driftredovisning; empty: its sum
  SourcePosition position = {};
  std::vector<CountedTerm> terms = {};           // of the period's outcome
  std::vector<CountedTerm> forecast_terms = {};  // of the year's forecast
  std::optional<NotCounted> why_not = {};
};

using YearJudgements = std::vector<YearJudgement>;                          // in order of time
using GoalJudgements = std::map<std::string, YearJudgements, std::less<>>;  // by the goals' numbers
using OutcomeCounts = std::map<std::string, OutcomeCount, std::less<>>;     // by the indicators' ids

/// A file of the folder that is of one period, by its sheet Rapport or its name.
struct PeriodFile {
  std::string file;  // as the user gave it
  Period period;     // from January to the month that it is of
};

/// A report earlier in the year that cannot be read any longer, and the first fault.
struct FaultyReport {
  Period period;
  SourcePosition position;
};

/// What a folder tells of the time before a report, beside the report's own material.
struct YearHistory {
  std::vector<SourceMaterial>
      earlier;  // the folder as it was at the year's earlier reports, the latest first
  std::vector<FaultyReport> faulty;
  GoalJudgements judgements;             // of years before
  OutcomeCounts counted;                 // indicators whose figures are counted
  std::vector<PeriodFile> period_files;  // also of later periods, which the material has nothing of
};

}  // namespace redovisa

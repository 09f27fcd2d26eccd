#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/reported.hpp"

namespace redovisa {

/// entry: counted in the total. of_which: a "varav" row, part of the row above and counted nowhere.
enum class EconomyRowKind : std::uint8_t { entry, of_which };

/// Driftredovisning: a row of income, costs or an activity, tkr. Income is positive and costs negative.
struct OperatingRow {
  std::string name;
  std::string group;  // rows of a group get a subtotal; empty: none
  EconomyRowKind kind = EconomyRowKind::entry;
  Reported budget_to_date, outcome_to_date, outcome_to_date_last_year, budget_year, forecast_year;
  SourcePosition position;
};

/// Investeringsprojekt, tkr, expenditure negative. The outcome of a whole year stands in `forecast_year`;
/// `outcome_to_date` is of a report on a part of the year.
struct InvestmentRow {
  std::string name;
  Reported budget_year, outcome_to_date, forecast_year, budget_total, forecast_total;
  SourcePosition position;
};

/// Volym: days or pieces of an insats.
struct VolumeRow {
  std::string name;
  Reported outcome_to_date, budget_to_date, budget_year, forecast_year, outcome_last_year;
  SourcePosition position;
};

/// À-pris: kronor per day of an insats.
struct UnitPriceRow {
  std::string name;
  Reported outcome_to_date, budget_year, forecast_year, outcome_last_year;
  SourcePosition position;
};

/// Åtgärd för en ekonomi i balans, effects in tkr.
struct MeasureRow {
  std::string description;
  Reported expected_effect, realised_effect;
  SourcePosition position;
};

struct Economy {
  std::vector<OperatingRow> operating;    // income and costs
  std::vector<OperatingRow> by_unit;      // per ansvar
  std::vector<OperatingRow> by_activity;  // per verksamhet
  std::vector<InvestmentRow> investments;
  std::vector<VolumeRow> volumes;
  std::vector<UnitPriceRow> unit_prices;
  std::vector<MeasureRow> measures;
};

}  // namespace redovisa

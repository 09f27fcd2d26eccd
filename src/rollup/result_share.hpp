#pragma once

#include "rollup/roll_up.hpp"

namespace redovisa {

/// The municipality's result as a share of its taxes, general grants and equalisation, of the year: what a
/// financial goal of the result is mostly set in.
struct ResultShare {
  Reported result;                                // tkr
  std::vector<const OperatingRow*> base;          // the rows of taxes and grants, in the roll-up
  std::optional<Decimal> base_sum;                // tkr
  std::optional<Decimal> exact = {}, share = {};  // percent, four decimals and two
  std::optional<NotCounted> why_not = {};
};

/// The share that the roll-up gives: of the forecasts, or of the outcomes when the year is over. `named` are
/// the names of the base's rows with semicolons between; empty: those of the municipality's own rows whose
/// names tell that they are taxes (skatteintäkter, slutavräkning, kommunal fastighetsavgift), general grants
/// (statsbidrag, regleringsbidrag) or equalisation (utjämning).
ResultShare result_share_of(const RollUp& roll_up, const std::string& named = {});

/// Is the indicator such a share, by its name and unit? "Resultat i procent av skatteintäkter och bidrag".
bool is_result_share(const Indicator& indicator);

/// Counts the municipality's indicators that are counted so (the column Beräkning) in the whole and keeps in
/// RollUp::counted what they were counted from. A figure that somebody has typed stays.
void count_result_shares(RollUp& roll_up);

}  // namespace redovisa

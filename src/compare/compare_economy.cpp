#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "compare/change_list.hpp"
#include "compare/matched_rows.hpp"
#include "model/needed_amounts.hpp"

namespace redovisa {

namespace {

/// The amounts of a table's rows that are compared.
template <class Row>
struct ComparedAmounts {
  ChangedThing thing;
  std::string unit;
  Reported Row::*forecast;
  Reported Row::*outcome;
  bool summed;
  Reported Row::*result;          // the outcome of a year that has ended
  std::string_view of_what = {};  // after the rows' names: the forecast alone is compared
};

template <class Row>
bool is_counted(const Row&) {
  return true;
}
bool is_counted(const OperatingRow& row) { return row.kind == EconomyRowKind::entry; }

/// The sum of the rows that have the amount; none when a row that the rule needs has none.
template <class Row>
std::optional<Decimal> sum_of(const std::vector<Row>& rows, Reported Row::*amount, SumRule rule) {
  std::optional<Decimal> total;
  for (const Row& row : rows) {
    if (!is_counted(row)) continue;
    const auto& number = (row.*amount).number;
    if (!number && needs_amount(row, rule)) return std::nullopt;
    if (number) total = total ? *total + *number : *number;
  }
  return total;
}

/// A row of the sums of both amounts.
template <class Row>
Row sums_of(const std::vector<Row>& rows, const ComparedAmounts<Row>& amounts, SumRule rule) {
  Row sums;
  for (Reported Row::*amount : {amounts.forecast, amounts.outcome})
    (sums.*amount).number = sum_of(rows, amount, rule);
  return sums;
}

ChangeEnd end_of(const Reported& amount, const Period& period, const std::string& unit) {
  if (!amount.number) return {};
  return {PeriodValue{period, amount}, amount.position, unit};
}

/// Compares the rows of one table.
template <class Row>
class TableComparer {
 public:
  TableComparer(const SourceMaterial& from, const SourceMaterial& to, ComparedAmounts<Row> amounts,
                ChangeList& list)
      : from_{from}, to_{to}, amounts_{std::move(amounts)}, list_{list} {}

  /// A table that one of the reports lacks has not changed: it is not there.
  void compare(const std::vector<Row>& before, const std::vector<Row>& now) {
    if (before.empty() || now.empty()) return;
    const MatchedRows rows = matched(keys_of(before), keys_of(now), IdTrust::always);
    const auto counted = std::ranges::count_if(now, [](const Row& row) { return is_counted(row); });
    if (amounts_.summed && counted > 1) {
      list_.about(amounts_.thing, {}, named("Summa"));
      compare_sums(before, now);
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
      list_.about(amounts_.thing, {}, named(now[i].name));
      compare_row(rows.earlier[i] ? before[*rows.earlier[i]] : Row{}, now[i]);
    }
    for (const std::size_t i : rows.gone) {
      list_.about(amounts_.thing, {}, named(before[i].name));
      compare_row(before[i], Row{});
    }
  }

 private:
  const SourceMaterial &from_, &to_;
  ComparedAmounts<Row> amounts_;
  ChangeList& list_;
  bool needs_both_ = false;  // what one of the reports lacks is no change

  std::string named(const std::string& row) const { return row + std::string{amounts_.of_what}; }

  static RowKeys keys_of(const std::vector<Row>& rows) {
    RowKeys keys;
    for (const Row& row : rows) keys.push_back({{}, row.name});
    return keys;
  }

  /// A sum that one of the reports cannot tell is no change. A ledger, by unit, has every amount that there
  /// is.
  void compare_sums(const std::vector<Row>& before, const std::vector<Row>& now) {
    const SumRule of_report = sum_rule(to_.economy.operating);
    const bool of_ledger = of_report == SumRule::told_rows && amounts_.thing == ChangedThing::by_unit;
    const SumRule rule = of_ledger ? SumRule::rows_with_figure : of_report;
    needs_both_ = rule != SumRule::rows_with_figure;
    compare_row(sums_of(before, amounts_, rule), sums_of(now, amounts_, rule));
    needs_both_ = false;
  }

  /// When the year has ended, its outcome is held against what was expected of it.
  void compare_row(const Row& before, const Row& now) {
    if (!amounts_.of_what.empty())
      return compare_amounts(ChangedPart::forecast, before.*amounts_.forecast, now.*amounts_.forecast);
    const bool ended = is_whole_year(to_.period) && !is_whole_year(from_.period);
    if (ended) return compare_amounts(ChangedPart::result, before.*amounts_.forecast, now.*amounts_.result);
    compare_amounts(ChangedPart::forecast, before.*amounts_.forecast, now.*amounts_.forecast);
    compare_amounts(ChangedPart::outcome, before.*amounts_.outcome, now.*amounts_.outcome);
  }

  void compare_amounts(ChangedPart part, const Reported& was, const Reported& is) {
    if (was.number == is.number || (needs_both_ && (!was.number || !is.number))) return;
    Change& change =
        list_.add(part, end_of(was, from_.period, amounts_.unit), end_of(is, to_.period, amounts_.unit));
    if (was.number && is.number) change.difference = *is.number - *was.number;
  }
};

}  // namespace

void compare_economy(const SourceMaterial& from, const SourceMaterial& to, ChangeList& list) {
  const Economy &a = from.economy, &b = to.economy;
  const auto operating = [&](ChangedThing thing) {
    return TableComparer<OperatingRow>{from,
                                       to,
                                       {thing, "tkr", &OperatingRow::forecast_year,
                                        &OperatingRow::outcome_to_date, true, &OperatingRow::outcome_to_date},
                                       list};
  };
  operating(ChangedThing::operating).compare(a.operating, b.operating);
  operating(ChangedThing::by_unit).compare(a.by_unit, b.by_unit);
  operating(ChangedThing::by_activity).compare(a.by_activity, b.by_activity);
  TableComparer<InvestmentRow>{from,
                               to,
                               {ChangedThing::investment, "tkr", &InvestmentRow::forecast_year,
                                &InvestmentRow::outcome_to_date, true, &InvestmentRow::forecast_year},
                               list}
      .compare(a.investments, b.investments);
  TableComparer<InvestmentRow>{
      from,
      to,
      {ChangedThing::investment, "tkr", &InvestmentRow::forecast_total, &InvestmentRow::forecast_total, true,
       &InvestmentRow::forecast_total, ", hela projektet"},
      list}
      .compare(a.investments, b.investments);
  TableComparer<VolumeRow>{from,
                           to,
                           {ChangedThing::volume, "", &VolumeRow::forecast_year, &VolumeRow::outcome_to_date,
                            true, &VolumeRow::outcome_to_date},
                           list}
      .compare(a.volumes, b.volumes);
  TableComparer<UnitPriceRow>{from,
                              to,
                              {ChangedThing::unit_price, "kr", &UnitPriceRow::forecast_year,
                               &UnitPriceRow::outcome_to_date, false, &UnitPriceRow::outcome_to_date},
                              list}
      .compare(a.unit_prices, b.unit_prices);
}

}  // namespace redovisa

#include "rollup/result_share.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "model/committee_rows.hpp"
#include "rollup/balance.hpp"

namespace redovisa {

namespace {

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Is the row of taxes, general grants or equalisation, by its name?
bool is_base(const std::string& name) {
  constexpr std::array<std::string_view, 11> parts{
      "skatteintäkt",    "kommunalskatt",    "fastighetsavgift",      "slutavräkning",
      "skatteavräkning", "preliminär skatt", "generella statsbidrag", "generella bidrag",
      "utjämning",       "regleringsbidrag", "regleringsavgift"};
  return name == "skatter" ||
         std::ranges::any_of(parts, [&](std::string_view part) { return contains(name, part); });
}

/// The names between semicolons, folded.
std::vector<std::string> names_in(const std::string& text) {
  std::vector<std::string> names;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t next = std::min(text.find(';', from), text.size());
    if (std::string name = folded(text.substr(from, next - from)); !name.empty())
      names.push_back(std::move(name));
    from = next + 1;
  }
  return names;
}

std::vector<const OperatingRow*> base_rows(const RollUp& roll_up, const std::string& named) {
  const auto names = names_in(named);
  std::vector<const OperatingRow*> rows;
  for (const auto& row : roll_up.whole.economy.operating) {
    if (row.kind != EconomyRowKind::entry || row.group == committees_group) continue;
    const std::string name = folded(row.name);
    if (names.empty() ? is_base(name) : std::ranges::find(names, name) != names.end()) rows.push_back(&row);
  }
  return rows;
}

/// What the balanskravsutredning has, else what the driftredovisning gives.
Reported result_of(const RollUp& roll_up) {
  const auto& rows = roll_up.municipality.balance;
  const auto told = std::ranges::find(rows, BalanceKind::result, &BalanceRow::kind);
  if (told != rows.end() && told->current.number) return told->current;
  Reported result;
  result.number = result_by_operating(roll_up);
  return result;
}

std::optional<Decimal> sum_of(const std::vector<const OperatingRow*>& rows, Reported OperatingRow::*field) {
  std::optional<Decimal> sum;
  for (const OperatingRow* row : rows) {
    if (!(row->*field).number) return std::nullopt;
    sum = sum.value_or(Decimal{0}) + *(row->*field).number;
  }
  return sum;
}

std::vector<CountedTerm> terms_of(const ResultShare& share, const Period& period) {
  const bool is_over = is_whole_year(period);
  const auto kind = is_over ? CountedTerm::Kind::outcome : CountedTerm::Kind::forecast;
  std::vector<CountedTerm> terms{{kind, period, "Årets resultat", share.result}};
  for (const OperatingRow* row : share.base)
    terms.push_back({kind, period, row->name, row->*result_field(period)});
  return terms;
}

void put(std::vector<PeriodValue>& series, const Period& period, const Reported& figure) {
  std::erase_if(series, [&](const PeriodValue& v) { return ends_together(v.period, period); });
  const auto later = std::ranges::find_if(series, [&](const PeriodValue& v) { return period < v.period; });
  series.insert(later, {period, figure});
}

void count(const RollUp& roll_up, const Period& period, Indicator& indicator, OutcomeCount& counted) {
  counted.why_not.reset();
  auto& series = is_whole_year(period) ? indicator.outcomes : indicator.forecasts;
  const PeriodValue* told =
      is_whole_year(period) ? value_ending(indicator.outcomes, period) : forecast_for(indicator, period);
  if (told != nullptr && told->value.number) return;
  const ResultShare share = result_share_of(roll_up, counted.row);
  counted.why_not = share.why_not;
  if (!share.share) return;
  (is_whole_year(period) ? counted.terms : counted.forecast_terms) = terms_of(share, period);
  put(series, period, {*share.share, {}, counted.position});
}

}  // namespace

ResultShare result_share_of(const RollUp& roll_up, const std::string& named) {
  ResultShare share;
  share.result = result_of(roll_up);
  share.base = base_rows(roll_up, named);
  share.base_sum = sum_of(share.base, result_field(roll_up.whole.period));
  if (!share.result.number)
    share.why_not = NotCounted::result_unknown;
  else if (!share.base_sum)
    share.why_not = NotCounted::no_base_rows;
  if (share.why_not) return share;
  const Decimal hundredfold = *share.result.number * Decimal{100};
  share.exact = quotient(hundredfold, *share.base_sum, 4);
  share.share = quotient(hundredfold, *share.base_sum, 2);
  if (!share.share) share.why_not = NotCounted::no_base;
  return share;
}

bool is_result_share(const Indicator& indicator) {
  const std::string name = folded(indicator.name);
  return indicator.unit == "%" && contains(name, "resultat") && contains(name, "skatteintäkt") &&
         !contains(name, "nettokostnad") && !contains(name, "balanskrav");
}

void count_result_shares(RollUp& roll_up) {
  for (auto& indicator : roll_up.whole.indicators) {
    const auto counted = roll_up.counted.find(indicator.id);
    if (counted != roll_up.counted.end() && counted->second.way == CountingWay::result_share)
      count(roll_up, roll_up.whole.period, indicator, counted->second);
  }
}

}  // namespace redovisa

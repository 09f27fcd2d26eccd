#include "read/sie/ledger_builder.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace redovisa {

namespace {

template <class Names, class Key, class Make>
std::uint32_t index_of(Names& names, const Key& key, std::size_t next, Make make) {
  const auto [known, is_new] = names.try_emplace(key, static_cast<std::uint32_t>(next));
  if (is_new) make();
  return known->second;
}

}  // namespace

LedgerBuilder::LedgerBuilder(SourceRef source, const LedgerLimits& limits) : limits_{limits} {
  ledger.source = std::move(source);
}

std::uint32_t LedgerBuilder::account(const std::string& number, std::uint32_t line) {
  return index_of(accounts_, number, ledger.accounts.size(), [&] {
    ledger.accounts.push_back({number, {}, LedgerAccountType::unknown, line});
  });
}

std::uint32_t LedgerBuilder::dimension(const std::string& number) {
  return index_of(dimensions_, number, ledger.dimensions.size(), [&] {
    ledger.dimensions.push_back({number, {}});
  });
}

std::uint32_t LedgerBuilder::object(const std::string& dimension_number, const std::string& id) {
  const auto of = dimension(dimension_number);
  return index_of(objects_, std::pair{of, id}, ledger.objects.size(), [&] {
    ledger.objects.push_back({of, id, {}});
  });
}

bool LedgerBuilder::fits(Ore ore) {
  const Ore size = ore < 0 ? -ore : ore;
  if (size > std::numeric_limits<Ore>::max() / 2 - all_together_) return false;
  all_together_ += size;
  return true;
}

bool LedgerBuilder::add(LedgerRows rows, std::uint32_t account, const LedgerMonth& month,
                        std::vector<std::uint32_t> objects, Ore ore, std::uint32_t line) {
  if (!fits(ore)) return false;
  std::ranges::sort(objects);
  Sums& sums = amounts_[static_cast<std::size_t>(rows)];
  const auto [known, is_new] = sums.try_emplace(Key{account, month, std::move(objects)}, Sum{0, line});
  known->second.ore += ore;
  return !is_new || sums.size() <= limits_.amounts;
}

bool LedgerBuilder::add_result(std::uint32_t account, int fiscal_year, Ore ore, bool is_balance,
                               std::uint32_t line) {
  if (!fits(ore)) return false;
  results_.try_emplace({account, fiscal_year, is_balance}, Sum{0, line}).first->second.ore += ore;
  return true;
}

void LedgerBuilder::shift_results(int years) {
  decltype(results_) shifted;
  for (const auto& [key, sum] : results_)
    shifted.emplace(std::tuple{std::get<0>(key), std::get<1>(key) + years, std::get<2>(key)}, sum);
  results_ = std::move(shifted);
}

bool LedgerBuilder::has_too_many_names() const {
  return accounts_.size() + dimensions_.size() + objects_.size() > limits_.names;
}

void LedgerBuilder::move_to_ledger(LedgerRows rows, LedgerFigure figure) {
  Sums& sums = amounts_[static_cast<std::size_t>(rows)];
  while (!sums.empty()) {
    auto node = sums.extract(sums.begin());
    ledger.amounts.push_back({figure, node.key().account, node.key().month, std::move(node.key().objects),
                              node.mapped().ore, node.mapped().line});
  }
}

Ledger LedgerBuilder::take() {
  const bool by_vouchers = !has(LedgerRows::outcome) && has(LedgerRows::vouchers);
  ledger.by_vouchers = by_vouchers;
  if (by_vouchers) ledger.object_rows[static_cast<std::size_t>(LedgerFigure::outcome)] = ObjectRows::apart;
  move_to_ledger(by_vouchers ? LedgerRows::vouchers : LedgerRows::outcome, LedgerFigure::outcome);
  move_to_ledger(LedgerRows::budget, LedgerFigure::budget);
  for (const auto& [key, sum] : results_) {
    const auto [account, year, is_balance] = key;
    // some programs write a balance of accounts that have a result
    if (is_balance && results_.contains({account, year, false})) continue;
    ledger.results.push_back({account, year, sum.ore, is_balance, sum.line});
  }
  return std::move(ledger);
}

}  // namespace redovisa

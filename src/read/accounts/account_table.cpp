#include "read/accounts/account_table.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "read/accounts/account_lines.hpp"
#include "read/accounts/account_sums.hpp"

namespace redovisa {

namespace {

constexpr std::array figures{&OperatingRow::budget_to_date, &OperatingRow::outcome_to_date,
                             &OperatingRow::outcome_to_date_last_year, &OperatingRow::budget_year,
                             &OperatingRow::forecast_year};

bool is_counted(const AccountLeaf& leaf) {
  return leaf.rule != nullptr && leaf.rule->account_class != AccountClass::skipped;
}

bool has_amount(const PrintedRow& row) {
  return std::ranges::any_of(row.cells,
                             [](const Reported& cell) { return cell.number && cell.number->units != 0; });
}

void turn(Reported& figure) {
  if (figure.number) figure.number = -*figure.number;
}

/// Where a row stands: in a text file several may stand in one line.
using LinePlace = std::pair<std::uint32_t, std::uint32_t>;

LinePlace place_of(const SourcePosition& position) { return {position.row, position.column}; }

/// Makes the rows of one table.
class AccountTable {
 public:
  AccountTable(std::vector<OperatingRow> accounts, const AccountRules& rules, PrintedTable& printed,
               Diagnostics& diagnostics)
      : accounts_{std::move(accounts)}, rules_{rules}, printed_{printed}, diagnostics_{diagnostics} {
    lines_ = account_lines(printed);
    for (std::size_t i = 0; i < accounts_.size(); ++i)
      account_at_.try_emplace(place_of(accounts_[i].position), i);
    for (std::size_t row = 0; row < lines_.size(); ++row)
      if (lines_[row].kind == AccountLineKind::leaf)
        leaves_.push_back({lines_[row].code, row, rule_of(rules, lines_[row].code)});
  }

  std::vector<OperatingRow> rows() {
    tell_unmatched();
    turn_signs();
    std::vector<OperatingRow> rows;
    for (const AccountRow& row : rules_.rows)
      if (auto made = row_of(row)) rows.push_back(std::move(*made));
    return rows;
  }

  std::vector<PrintedTable> differing_sums() const { return sums_that_differ(printed_, lines_, leaves_); }

  /// What is left of the printed table has no sums: those that hold have nothing to tell.
  void keep_leaves() {
    std::vector<PrintedRow> rows;
    for (const AccountLeaf& leaf : leaves_) rows.push_back(std::move(printed_.rows[leaf.row]));
    printed_.rows = std::move(rows);
    for (PrintedRow& row : printed_.rows) {
      row.kind = PrintedRowKind::entry;
      row.group.clear();
    }
  }

 private:
  const OperatingRow* account_of(const AccountLeaf& leaf) const {
    const auto found = account_at_.find(place_of(printed_.rows[leaf.row].position));
    return found == account_at_.end() ? nullptr : &accounts_[found->second];
  }

  void tell_unmatched() {
    auto leaf = leaves_.begin();  // they come in the order of the rows
    for (std::size_t row = 0; row < lines_.size(); ++row) {
      const bool is_leaf = leaf != leaves_.end() && leaf->row == row;
      const bool unknown = is_leaf ? leaf->rule == nullptr : lines_[row].kind == AccountLineKind::other;
      if (is_leaf) ++leaf;
      if (unknown && has_amount(printed_.rows[row]))
        diagnostics_.push_back({Code::account_unmatched, printed_.rows[row].position, printed_.rows[row].name,
                                fmt::format("ett konto i kontoreglerna {}", rules_.title)});
    }
  }

  /// What income and costs are together, by the first figure that both have.
  void turn_signs() {
    for (const auto figure : figures) {
      Decimal income, costs;
      for (const AccountLeaf& leaf : leaves_) {
        const OperatingRow* account = account_of(leaf);
        if (!is_counted(leaf) || account == nullptr || !(account->*figure).number) continue;
        Decimal& sum = is_income(leaf) ? income : costs;
        sum = sum + *(account->*figure).number;
      }
      if (income.units == 0 || costs.units == 0) continue;
      if (income < Decimal{0} && Decimal{0} < costs) turn_all();
      return;
    }
  }

  void turn_all() {
    for (OperatingRow& row : accounts_)
      for (const auto figure : figures) turn(row.*figure);
    printed_.to_report = -printed_.to_report;
    const PrintedRow& first = printed_.rows[leaves_.front().row];
    diagnostics_.push_back({Code::signs_turned,
                            {first.position.source, 0, 0},
                            first.name,
                            "intäkter utan minustecken och kostnader med",
                            {}});
  }

  std::optional<OperatingRow> row_of(const AccountRow& row) const {
    OperatingRow result;
    bool any = false;
    for (const AccountLeaf& leaf : leaves_) {
      const OperatingRow* account = account_of(leaf);
      if (account == nullptr || !counts_in(row, rules_, leaf.code)) continue;
      if (!any) result.position = account->position;
      any = true;
      for (const auto figure : figures) add(account->*figure, result.*figure);
    }
    result.name = row.name;
    result.kind = row.kind;
    return any ? std::optional{result} : std::nullopt;
  }

  static void add(const Reported& figure, Reported& sum) {
    if (!figure.number) return;
    if (!sum.number) sum.position = figure.position;
    sum.number = sum.number.value_or(Decimal{}) + *figure.number;
  }

  std::vector<OperatingRow> accounts_;
  const AccountRules& rules_;
  PrintedTable& printed_;
  Diagnostics& diagnostics_;
  std::map<LinePlace, std::size_t> account_at_;  // by where its row stands
  std::vector<AccountLine> lines_;
  std::vector<AccountLeaf> leaves_;
};

}  // namespace

std::vector<OperatingRow> rows_of_accounts(std::vector<OperatingRow> accounts, const AccountRules& rules,
                                           std::vector<PrintedTable>& printed, std::size_t table,
                                           Diagnostics& diagnostics) {
  AccountTable accounts_table{std::move(accounts), rules, printed[table], diagnostics};
  auto rows = accounts_table.rows();
  auto differing = accounts_table.differing_sums();
  accounts_table.keep_leaves();
  std::ranges::move(differing, std::back_inserter(printed));
  return rows;
}

}  // namespace redovisa

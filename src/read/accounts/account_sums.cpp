#include "read/accounts/account_sums.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_sums = 500;  // that are compared; a table of a municipality has fewer

bool is_sum(const AccountLine& line) {
  return line.kind == AccountLineKind::code_sum || line.kind == AccountLineKind::name_sum;
}

/// The sums among the rows against the leaves.
class SumsOfAccounts {
 public:
  SumsOfAccounts(const PrintedTable& table, const std::vector<AccountLine>& lines,
                 const std::vector<AccountLeaf>& leaves)
      : table_{table}, lines_{lines}, leaves_{leaves} {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      if (adds_up(table.columns[i].figure)) columns_.push_back(i);
  }

  /// A table of its own for each sum that differs.
  std::vector<PrintedTable> differing() const {
    std::vector<PrintedTable> tables;
    std::size_t sums = 0;
    for (std::size_t row = 0; row < lines_.size() && sums < most_sums; ++row) {
      sums += is_sum(lines_[row]);
      const auto addends = likely_addends(row);
      const bool holds = std::ranges::any_of(
          addends, [&](const std::vector<std::size_t>& rows) { return gives(rows, row); });
      if (!addends.empty() && !holds) tables.push_back(table_of(addends.front(), row));
    }
    return tables;
  }

 private:
  using Rows = std::vector<std::size_t>;

  static bool adds_up(PrintedFigure figure) {
    return figure == PrintedFigure::budget || figure == PrintedFigure::outcome ||
           figure == PrintedFigure::forecast;
  }

  template <class Wanted>
  Rows rows_that(const Wanted& wanted) const {
    Rows rows;
    for (const AccountLeaf& leaf : leaves_)
      if (wanted(leaf)) rows.push_back(leaf.row);
    return rows;
  }

  /// What a sum may be the sum of, the most likely first; nothing of what is no sum.
  std::vector<Rows> likely_addends(std::size_t row) const {
    std::vector<Rows> result;
    if (lines_[row].kind == AccountLineKind::code_sum)
      result = {rows_that([&](const AccountLeaf& leaf) {
        return leaf.row != row && leaf.code.starts_with(lines_[row].code);
      })};
    if (lines_[row].kind == AccountLineKind::name_sum) result = addends_by_name(row);
    std::erase_if(result, [](const Rows& rows) { return rows.empty(); });
    return result;
  }

  /// What counts as income and costs of a municipality's own table is local: a class, or what stands between.
  std::vector<Rows> addends_by_name(std::size_t row) const {
    const std::string name = folded(table_.rows[row].name);
    const auto says = [&](std::string_view word) { return name.find(word) != std::string::npos; };
    const Rows all = rows_that([](const AccountLeaf&) { return true; });
    const Rows income = rows_that(is_income);
    const Rows costs = rows_that([](const AccountLeaf& leaf) { return !is_income(leaf); });
    const Rows above =
        rows_that([&](const AccountLeaf& leaf) { return leaf.row < row && leaf.row >= since_sum(row); });
    const Rows below =
        rows_that([&](const AccountLeaf& leaf) { return leaf.row > row && leaf.row < next_sum(row); });
    if (says("netto") || says("resultat")) return {all, above};
    if (says("intäkt") || says("inkomst")) return {income, above, below};
    if (says("kostnad") || says("utgift")) return {costs, above, below};
    return {all, above, below};
  }

  std::size_t since_sum(std::size_t row) const {
    while (row > 0 && lines_[row - 1].kind != AccountLineKind::name_sum) --row;
    return row;
  }

  std::size_t next_sum(std::size_t row) const {
    ++row;
    while (row < lines_.size() && lines_[row].kind != AccountLineKind::name_sum) ++row;
    return row;
  }

  bool gives(const Rows& rows, std::size_t sum) const {
    return std::ranges::all_of(columns_, [&](std::size_t column) { return gives(rows, sum, column); });
  }

  /// Within what rounding explains.
  bool gives(const Rows& rows, std::size_t sum, std::size_t column) const {
    const auto& wanted = table_.rows[sum].cells[column].number;
    if (!wanted) return true;
    Decimal excess = -*wanted, slack = {1, wanted->decimals};
    for (const std::size_t row : rows)
      if (const auto& number = table_.rows[row].cells[column].number) {
        excess = excess + *number;
        slack = slack + Decimal{1, number->decimals};
      }
    return absolute(excess + excess) <= slack;
  }

  PrintedTable table_of(const Rows& rows, std::size_t sum) const {
    PrintedTable result;
    result.kind = table_.kind;
    result.name = table_.name;
    result.unit = table_.unit;
    result.to_report = table_.to_report;
    for (const std::size_t column : columns_) result.columns.push_back(table_.columns[column]);
    for (const std::size_t row : rows) result.rows.push_back(part_of(row));
    result.rows.push_back(part_of(sum));
    result.rows.back().kind = PrintedRowKind::total;
    return result;
  }

  PrintedRow part_of(std::size_t row) const {
    PrintedRow part = table_.rows[row];
    part.kind = PrintedRowKind::entry;
    part.group.clear();
    part.cells.clear();
    for (const std::size_t column : columns_) part.cells.push_back(table_.rows[row].cells[column]);
    return part;
  }

  const PrintedTable& table_;
  const std::vector<AccountLine>& lines_;
  const std::vector<AccountLeaf>& leaves_;
  std::vector<std::size_t> columns_;
};

}  // namespace

bool is_income(const AccountLeaf& leaf) {
  return leaf.rule != nullptr && leaf.rule->account_class == AccountClass::income;
}

std::vector<PrintedTable> sums_that_differ(const PrintedTable& table, const std::vector<AccountLine>& lines,
                                           const std::vector<AccountLeaf>& leaves) {
  return SumsOfAccounts{table, lines, leaves}.differing();
}

}  // namespace redovisa

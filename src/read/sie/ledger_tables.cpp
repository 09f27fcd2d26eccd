#include "read/sie/ledger_tables.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "diagnostics/folded.hpp"
#include "read/sie/account_checks.hpp"
#include "read/sie/ledger_extract.hpp"

namespace redovisa {

namespace {

/// A column of the driftredovisning, and what of a ledger it is.
struct LedgerColumn {
  LedgerFigure figure;
  LedgerTime time;
  Reported OperatingRow::*field;
  const Ledger* ledger = nullptr;  // that covers it
};

constexpr std::size_t ledger_columns = 4;

std::array<LedgerColumn, ledger_columns> columns_of(const Period& p) {
  const LedgerTime to_date{{p.year, p.first_month}, {p.year, p.last_month}},
      last_year{{p.year - 1, p.first_month}, {p.year - 1, p.last_month}}, year{{p.year, 1}, {p.year, 12}};
  return {{{LedgerFigure::outcome, to_date, &OperatingRow::outcome_to_date},
           {LedgerFigure::budget, to_date, &OperatingRow::budget_to_date},
           {LedgerFigure::outcome, last_year, &OperatingRow::outcome_to_date_last_year},
           {LedgerFigure::budget, year, &OperatingRow::budget_year}}};
}

/// Income is negative in a ledger and positive in the report.
Decimal in_tkr(Ore ore) { return trimmed(Decimal{-ore, 5}); }

/// Sums of one row, and the first line of each.
struct ColumnSum {
  Ore ore = 0;
  std::uint32_t line = 0;

  void add(const LedgerPart& part) {
    ore += part.ore;
    if (line == 0 || part.line < line) line = part.line;
  }
};

/// A row by the objects of a dimension: the same id is the same object in every file.
struct ObjectRow {
  std::string id, name;
  std::array<ColumnSum, ledger_columns> sums;

  bool is_empty() const {
    return std::ranges::all_of(sums, [](const ColumnSum& sum) { return sum.ore == 0; });
  }
};

class LedgerTables {
 public:
  LedgerTables(const std::vector<Ledger>& ledgers, const LedgerRequest& request, Diagnostics& diagnostics)
      : ledgers_{ledgers},
        request_{request},
        diagnostics_{diagnostics},
        columns_{columns_of(request.period)},
        units_{parse_unit_choices(request.units.text)} {}

  Economy build() {
    if (!choose_ledgers() || !check_units()) return {};
    Economy economy;
    economy.operating = operating_rows();
    economy.by_unit = object_rows(DimensionRole::unit);
    if (economy.by_unit.size() == 1) economy.by_unit.clear();  // the whole committee is one ansvar
    economy.by_activity = object_rows(DimensionRole::activity);
    tell_not_crossed();
    return economy;
  }

  /// The same sums account by account.
  std::vector<FigureAccounts> accounts_of(const AccountRow& row) {
    std::vector<FigureAccounts> figures;
    if (!choose_ledgers() || !check_units()) return figures;
    for (const LedgerColumn& column : columns_)
      if (column.ledger != nullptr) figures.push_back(figure_accounts(column, row));
    return figures;
  }

 private:
  FigureAccounts figure_accounts(const LedgerColumn& column, const AccountRow& row) const {
    std::map<std::string, std::pair<std::uint32_t, ColumnSum>> sums;  // by number: the account and its sum
    Ore whole = 0;
    for (const LedgerPart& part : whole_of(column)) {
      const std::string& number = column.ledger->accounts[part.account].number;
      if (!counts_in(row, request_.rules, number)) continue;
      sums.try_emplace(number, part.account, ColumnSum{}).first->second.second.add(part);
      whole += part.ore;
    }
    FigureAccounts figure{column.field, in_tkr(whole), {}};
    for (const auto& [number, sum] : sums)
      if (sum.second.ore != 0)
        figure.accounts.push_back({number,
                                   column.ledger->accounts[sum.first].name,
                                   in_tkr(sum.second.ore),
                                   {column.ledger->source, sum.second.line, 0}});
    return figure;
  }

  std::vector<const Ledger*> covering(const LedgerColumn& column) const {
    std::vector<const Ledger*> found;
    for (const auto& ledger : ledgers_)
      if (covers(ledger, column.figure, column.time)) found.push_back(&ledger);
    return found;
  }

  /// The ledger with the period's outcome has what else it has; of the others there must be only one.
  bool choose_ledgers() {
    for (auto& column : columns_) {
      const auto found = covering(column);
      const Ledger* main = columns_.front().ledger;
      const bool has_main = std::ranges::find(found, main) != found.end();
      if (found.size() > 1 && !has_main) return tell_two(*found[0], *found[1]), false;
      column.ledger = found.empty() ? nullptr : has_main ? main : found.front();
    }
    tell_missing();
    return true;
  }

  void tell_two(const Ledger& first, const Ledger& second) {
    diagnostics_.push_back({Code::conflicting_value,
                            {second.source, 0, 0},
                            second.kind,
                            "en bokföringsfil för varje tid",
                            "Flytta den fil som inte gäller ur mappen.",
                            {{first.source, 0, 0}}});
  }

  void tell_missing() {
    static constexpr std::array<std::string_view, ledger_columns> names{
        "utfallet för perioden", "budgeten för perioden", "utfallet för samma period förra året",
        "budgeten för hela året"};
    std::vector<std::string_view> missing;
    for (std::size_t i = 0; i < ledger_columns; ++i)
      if (columns_[i].ledger == nullptr) missing.push_back(names[i]);
    if (missing.empty()) return;
    diagnostics_.push_back({Code::ledger_incomplete,
                            {ledgers_.front().source, 0, 0},
                            fmt::format("saknas: {}", fmt::join(missing, ", ")),
                            fmt::format("belopp för alla månader till och med {} {}, och för {}",
                                        month_name(request_.period.last_month), request_.period.year,
                                        request_.period.year - 1)});
  }

  /// A choice of units that chooses nothing would give a report of nothing.
  bool check_units() {
    if (units_.empty()) return true;
    std::vector<std::string> known;
    for (const auto& ledger : ledgers_) {
      const auto dimension = dimension_of(ledger, request_.rules, DimensionRole::unit);
      for (const auto& object : ledger.objects) {
        if (object.dimension != dimension) continue;
        if (is_chosen(units_, object)) return true;
        known.push_back(object.id);
      }
    }
    constexpr std::size_t most_named = 8;
    std::ranges::sort(known);
    known.resize(std::min(known.size(), most_named));
    diagnostics_.push_back(
        {Code::cell_not_a_known_word, request_.units.position, request_.units.text,
         known.empty() ? "bokföring med dimensionen ansvar"
                       : fmt::format("ansvar i bokföringen, till exempel {}", fmt::join(known, ", ")),
         known.empty() ? "Ange dimensionens namn i kontoreglerna, eller ta bort raden Ansvar."
                       : "Skriv koder, början av koder eller 5200–5299, med komma emellan."});
    return false;
  }

  std::optional<std::uint32_t> unit_dimension(const Ledger& ledger) const {
    return dimension_of(ledger, request_.rules, DimensionRole::unit);
  }

  std::vector<LedgerPart> whole_of(const LedgerColumn& column) const {
    return parts_of_whole(*column.ledger, column.figure, column.time, unit_dimension(*column.ledger), units_);
  }

  Reported reported(const LedgerColumn& column, const ColumnSum& sum) const {
    if (column.ledger == nullptr) return {};
    return {in_tkr(sum.ore), Missing::blank, {column.ledger->source, sum.line, 0}, {}, {}};
  }

  std::vector<OperatingRow> operating_rows() {
    std::vector<std::array<ColumnSum, ledger_columns>> sums(request_.rules.rows.size());
    AccountChecks checks{request_.rules, diagnostics_};
    for (std::size_t c = 0; c < ledger_columns; ++c) {
      if (columns_[c].ledger == nullptr) continue;
      for (const LedgerPart& part : whole_of(columns_[c])) {
        checks.check(*columns_[c].ledger, part.account, part.ore);
        const std::string& account = columns_[c].ledger->accounts[part.account].number;
        for (std::size_t r = 0; r < sums.size(); ++r)
          if (counts_in(request_.rules.rows[r], request_.rules, account)) sums[r][c].add(part);
      }
    }
    checks.finish();
    return rows_with(sums);
  }

  /// Every row that counts in the sum; those "varav" when they have anything.
  std::vector<OperatingRow> rows_with(const std::vector<std::array<ColumnSum, ledger_columns>>& sums) const {
    std::vector<OperatingRow> rows;
    for (std::size_t r = 0; r < sums.size(); ++r) {
      const AccountRow& rule = request_.rules.rows[r];
      const bool any = std::ranges::any_of(sums[r], [](const ColumnSum& sum) { return sum.line != 0; });
      if (rule.kind == EconomyRowKind::entry || any) rows.push_back(row_of(rule.name, rule.kind, sums[r]));
    }
    return rows;
  }

  OperatingRow row_of(const std::string& name, EconomyRowKind kind,
                      const std::array<ColumnSum, ledger_columns>& sums) const {
    OperatingRow row;
    row.name = name;
    row.kind = kind;
    for (std::size_t c = 0; c < ledger_columns; ++c) row.*columns_[c].field = reported(columns_[c], sums[c]);
    for (std::size_t c = ledger_columns; c-- > 0;)
      if (columns_[c].ledger != nullptr) row.position = (row.*columns_[c].field).position;
    return row;
  }

  bool counts(const Ledger& ledger, std::uint32_t account) const {
    const AccountRule* rule = rule_of(request_.rules, ledger.accounts[account].number);
    return rule != nullptr && rule->account_class != AccountClass::skipped;
  }

  std::vector<OperatingRow> object_rows(DimensionRole role) {
    std::map<std::string, ObjectRow> rows;
    ObjectRow without{{}, role == DimensionRole::unit ? "Utan ansvar" : "Utan verksamhet", {}};
    std::array<bool, ledger_columns> known{};
    for (std::size_t c = 0; c < ledger_columns; ++c)
      if (columns_[c].ledger != nullptr) known[c] = add_objects(role, c, rows, without);
    std::erase_if(rows, [](const auto& row) { return row.second.is_empty(); });
    if (rows.empty()) return {};
    return named_rows(rows, without, known);
  }

  /// Adds a column to the rows by object, and what has no object to the last. False when the file does not
  /// have the figure so.
  bool add_objects(DimensionRole role, std::size_t c, std::map<std::string, ObjectRow>& rows,
                   ObjectRow& without) {
    const Ledger& ledger = *columns_[c].ledger;
    const auto dimension = dimension_of(ledger, request_.rules, role);
    if (!dimension) return false;
    const auto parts =
        parts_by(ledger, columns_[c].figure, columns_[c].time, *dimension, unit_dimension(ledger), units_);
    if (!parts) return not_crossed_.insert(columns_[c].figure), false;
    for (const LedgerPart& part : whole_of(columns_[c]))
      if (counts(ledger, part.account)) without.sums[c].add(part);
    for (const LedgerPart& part : *parts) {
      if (!counts(ledger, part.account)) continue;
      const LedgerObject& object = ledger.objects[part.object.value()];
      ObjectRow& row = rows.try_emplace(object.id, ObjectRow{object.id, object.name, {}}).first->second;
      row.sums[c].add(part);
      without.sums[c].ore -= part.ore;
    }
    return true;
  }

  void tell_not_crossed() {
    if (not_crossed_.empty()) return;
    std::vector<std::string_view> figures;
    for (const LedgerFigure figure : not_crossed_)
      figures.push_back(figure == LedgerFigure::budget ? "budgeten" : "utfallet");
    diagnostics_.push_back({Code::ledger_incomplete,
                            {ledgers_.front().source, 0, 0},
                            fmt::format("per verksamhet saknas {} för ansvaret {}",
                                        fmt::join(figures, " och "), request_.units.text),
                            "belopp med både ansvar och verksamhet; i SIE 4 har bara verifikationer det",
                            "Ta ut en fil av typ 4, eller skriv beloppen på bladet Drift per verksamhet."});
  }

  std::vector<OperatingRow> named_rows(std::map<std::string, ObjectRow>& rows, const ObjectRow& without,
                                       const std::array<bool, ledger_columns>& known) const {
    std::map<std::string, std::size_t> with_name;
    for (const auto& [id, row] : rows) ++with_name[row.name];
    std::vector<OperatingRow> result;
    const auto add = [&](const std::string& name, const ObjectRow& row) {
      OperatingRow& added = result.emplace_back(row_of(name, EconomyRowKind::entry, row.sums));
      for (std::size_t c = 0; c < ledger_columns; ++c)
        if (!known[c]) added.*columns_[c].field = {};
    };
    for (const auto& [id, row] : rows)
      add(row.name.empty() ? id : with_name[row.name] > 1 ? id + " " + row.name : row.name, row);
    if (!without.is_empty()) add(without.name, without);
    return result;
  }

  const std::vector<Ledger>& ledgers_;
  const LedgerRequest& request_;
  Diagnostics& diagnostics_;
  std::array<LedgerColumn, ledger_columns> columns_;
  std::vector<UnitChoice> units_;
  std::set<LedgerFigure> not_crossed_ = {};  // that the files do not have by two dimensions at once
};

}  // namespace

Economy ledger_tables(const std::vector<Ledger>& ledgers, const LedgerRequest& request,
                      Diagnostics& diagnostics) {
  if (ledgers.empty()) return {};
  return LedgerTables{ledgers, request, diagnostics}.build();
}

std::vector<FigureAccounts> accounts_of_row(const std::vector<Ledger>& ledgers, const LedgerRequest& request,
                                            std::string_view row) {
  const auto wanted = std::ranges::find_if(
      request.rules.rows, [&](const AccountRow& rule) { return folded(rule.name) == folded(row); });
  if (ledgers.empty() || wanted == request.rules.rows.end()) return {};
  Diagnostics told_by_the_tables;
  return LedgerTables{ledgers, request, told_by_the_tables}.accounts_of(*wanted);
}

}  // namespace redovisa

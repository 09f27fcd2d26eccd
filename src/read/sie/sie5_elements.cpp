#include "read/sie/sie5_elements.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "model/decimal.hpp"
#include "read/sie/ledger_wording.hpp"
#include "read/sie/sie_values.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

std::string_view without_prefix(std::string_view name) {
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// "2025-08", "2025-08-31" or "2025-08-31+02:00" as its month.
std::optional<LedgerMonth> month_in(std::string_view text) {
  const bool is_date = text.size() >= 10;
  if ((!is_date && text.size() != 7) || text[4] != '-' || (is_date && text[7] != '-')) return std::nullopt;
  std::string digits{text.substr(0, 4)};
  digits += text.substr(5, 2);
  if (is_date) digits += text.substr(8, 2);
  return parse_sie_month(digits);
}

/// xs:decimal in whole öre.
std::optional<Ore> ore_in(std::string_view text) {
  const auto number = parse_xml_number(text);
  if (!number || trimmed(*number).decimals > 2) return std::nullopt;
  constexpr std::int64_t most_kronor = 999'999'999'999;
  if (absolute(*number) > decimal_of(most_kronor)) return std::nullopt;
  return with_decimals(*number, 2).units;
}

LedgerAccountType type_named(std::string_view word) {
  if (word == "income") return LedgerAccountType::income;
  if (word == "cost") return LedgerAccountType::cost;
  return word == "asset" || word == "liability" || word == "equity" ? LedgerAccountType::balance
                                                                    : LedgerAccountType::unknown;
}

bool is_balance_element(std::string_view name) {
  return name.starts_with("OpeningBalance") || name.starts_with("ClosingBalance") ||
         name.starts_with("Budget");
}

}  // namespace

Sie5Elements::Sie5Elements(LedgerBuilder& builder, LedgerFaults& faults, const LedgerLimits& limits)
    : builder_{builder}, faults_{faults}, limits_{limits} {}

LedgerPlace Sie5Elements::place() const {
  const XmlPlace at = reader_->place();
  return {at.line, at.column};
}

bool Sie5Elements::start(std::string_view qualified, const XmlAttributes& attributes) {
  const std::string_view name = without_prefix(qualified);
  if (root_.empty())
    start_root(name, attributes);
  else if (row_)
    start_inside_row(name, attributes);
  else
    start_inside_sie(name, attributes);
  return !root_.empty() && !is_over_;
}

bool Sie5Elements::end(std::string_view qualified) {
  const std::string_view name = without_prefix(qualified);
  if (row_ && name == row_->element) end_row();
  if (name == "Account") account_.reset();
  if (name == "Dimension") dimension_.reset();
  if (name == "JournalEntry") end_voucher();
  return !is_over_;
}

void Sie5Elements::start_root(std::string_view name, const XmlAttributes&) {
  if (name == "Sie" || name == "SieEntry")
    root_ = name;
  else
    faults_.tell(Code::xml_element_unknown, place(), fmt::format("<{}>", name), "<Sie> eller <SieEntry>");
}

void Sie5Elements::start_inside_sie(std::string_view name, const XmlAttributes& attributes) {
  if (name == "Company") builder_.ledger.company = attributes.find("name").value_or("");
  if (name == "FiscalYear") read_fiscal_year(attributes);
  if (name == "AccountingCurrency") read_currency(attributes);
  if (name == "Account") start_account(attributes);
  if (name == "Dimension") start_dimension(attributes);
  if (name == "Object" && dimension_) read_object(attributes);
  if (account_ && is_balance_element(name)) start_balance(name, attributes);
  if (name == "JournalEntry") start_voucher(attributes);
  if (voucher_ && name == "LedgerEntry") start_entry(attributes);
}

void Sie5Elements::start_inside_row(std::string_view name, const XmlAttributes& attributes) {
  if (name == "Overstrike") row_->is_struck_out = true;
  if (name != "ObjectReference") return;
  const auto dimension = demanded(attributes, name, "dimId"), object = demanded(attributes, name, "objectId");
  if (dimension && object) row_->objects.push_back(builder_.object(*dimension, *object));
  check_limits(row_->objects.size() <= limits_.objects_of_one);
}

std::optional<std::string> Sie5Elements::demanded(const XmlAttributes& attributes, std::string_view element,
                                                  const char* name) {
  if (const auto value = attributes.find(name)) return std::string{*value};
  faults_.tell(Code::xml_attribute_missing, place(), fmt::format("<{}>", element),
               fmt::format("attributet {}", name));
  if (voucher_) voucher_->has_fault = true;
  return std::nullopt;
}

std::optional<Ore> Sie5Elements::amount_of(const XmlAttributes& attributes, std::string_view element) {
  const auto text = demanded(attributes, element, "amount");
  if (!text) return std::nullopt;
  const auto ore = ore_in(*text);
  if (ore) return ore;
  faults_.tell(Code::ledger_line_unreadable, place(), *text,
               "ett belopp med punkt och högst två decimaler, till exempel -1250.50");
  if (voucher_) voucher_->has_fault = true;
  return std::nullopt;
}

std::optional<LedgerMonth> Sie5Elements::month_of(const XmlAttributes& attributes, const char* name) {
  const auto text = attributes.find(name);
  if (!text) return std::nullopt;
  const auto month = month_in(*text);
  if (!month)
    faults_.tell(Code::ledger_line_unreadable, place(), fmt::format("{}=\"{}\"", name, *text),
                 "en månad eller dag som finns, till exempel 2025-08 eller 2025-08-31");
  return month;
}

void Sie5Elements::check_limits(bool fits) {
  if (is_over_ || (fits && !builder_.has_too_many_names())) return;
  is_over_ = true;
  faults_.tell(Code::file_over_limit, place(), "fler konton, objekt eller belopp",
               fmt::format("högst {} namn och {} olika belopp", limits_.names, limits_.amounts));
}

void Sie5Elements::read_fiscal_year(const XmlAttributes& attributes) {
  const auto first = month_of(attributes, "start"), last = month_of(attributes, "end");
  if (!first || !last) return;
  const bool is_primary = attributes.is_true("primary");
  years_.push_back({*first, *last, is_primary});
  if (!is_primary) return;
  told_end_ = month_of(attributes, "lastCoveredDate");
  place_of_told_end_ = place();
}

void Sie5Elements::read_currency(const XmlAttributes& attributes) {
  const auto currency = attributes.find("currency");
  if (currency && *currency != "SEK")
    faults_.tell(Code::ledger_line_unreadable, place(), std::string{*currency},
                 "belopp i svenska kronor, SEK");
}

void Sie5Elements::start_account(const XmlAttributes& attributes) {
  const auto id = demanded(attributes, "Account", "id");
  if (!id) return;
  account_ = builder_.account(*id, place().line);
  LedgerAccount& account = builder_.ledger.accounts[*account_];
  account.name = attributes.find("name").value_or("");
  account.type = type_named(attributes.find("type").value_or(""));
  check_limits(true);
}

void Sie5Elements::start_dimension(const XmlAttributes& attributes) {
  dimension_ = demanded(attributes, "Dimension", "id");
  if (dimension_)
    builder_.ledger.dimensions[builder_.dimension(*dimension_)].name = attributes.find("name").value_or("");
}

void Sie5Elements::read_object(const XmlAttributes& attributes) {
  if (const auto id = demanded(attributes, "Object", "id"))
    builder_.ledger.objects[builder_.object(*dimension_, *id)].name = attributes.find("name").value_or("");
  check_limits(true);
}

void Sie5Elements::start_balance(std::string_view name, const XmlAttributes& attributes) {
  const auto amount = amount_of(attributes, name);
  row_ = Row{std::string{name}, *account_, month_of(attributes, "month"), {}, amount.value_or(0),
             place(),           !amount};
}

void Sie5Elements::start_voucher(const XmlAttributes& attributes) {
  voucher_ = Voucher{std::string{attributes.find("id").value_or("")}, month_of(attributes, "journalDate"), 0,
                     place()};
}

void Sie5Elements::start_entry(const XmlAttributes& attributes) {
  const auto account = demanded(attributes, "LedgerEntry", "accountId");
  const auto amount = amount_of(attributes, "LedgerEntry");
  auto month = month_of(attributes, "ledgerDate");
  if (!attributes.find("ledgerDate")) month = voucher_->month;
  row_ = Row{"LedgerEntry", 0, month, {}, amount.value_or(0), place(), !account || !amount || !month};
  if (account) row_->account = builder_.account(*account, place().line);
}

void Sie5Elements::end_row() {
  if (row_->element == "LedgerEntry")
    end_entry();
  else if (!row_->is_struck_out)
    end_balance();
  row_.reset();
}

void Sie5Elements::end_entry() {
  if (row_->is_struck_out) return;
  const bool fits = builder_.add(LedgerRows::vouchers, row_->account, *row_->month, row_->objects, row_->ore,
                                 row_->place.line);
  check_limits(fits);
  if (fits) voucher_->sum += row_->ore;
}

void Sie5Elements::end_balance() {
  if (row_->element.starts_with("Budget")) {
    if (!row_->month)
      return whole_year_budgets_.push_back(*row_),
             check_limits(whole_year_budgets_.size() <= limits_.amounts);
    return check_limits(builder_.add(LedgerRows::budget, row_->account, *row_->month, row_->objects,
                                     row_->ore, row_->place.line));
  }
  if (!row_->objects.empty() || !row_->month) return;
  const bool opening = row_->element.starts_with("Opening");
  for (std::size_t i = 0; i < years_.size(); ++i)
    if (years_[i].first <= *row_->month && *row_->month <= years_[i].last)
      check_limits(builder_.add_result(row_->account, static_cast<int>(i), opening ? -row_->ore : row_->ore,
                                       true, row_->place.line));
}

void Sie5Elements::end_voucher() {
  if (voucher_ && voucher_->sum != 0 && !voucher_->has_fault)
    faults_.tell(Code::ledger_voucher_unbalanced, voucher_->place,
                 fmt::format("verifikation {}: summan är {}", voucher_->id, in_kronor(voucher_->sum)),
                 "rader som tillsammans är 0");
  voucher_.reset();
}

void Sie5Elements::finish() {
  const auto primary = std::ranges::find(years_, true, &Year::is_primary);
  const auto last = static_cast<int>(years_.size()) - 1;
  const int zero = primary == years_.end() ? last : static_cast<int>(primary - years_.begin());
  for (int i = 0; i < static_cast<int>(years_.size()); ++i)
    builder_.ledger.years.push_back(
        {i - zero, years_[static_cast<std::size_t>(i)].first, years_[static_cast<std::size_t>(i)].last});
  builder_.shift_results(-zero);
  if (years_.empty()) return;
  const LedgerMonth whole_year{years_[static_cast<std::size_t>(zero)].first.year, 0};
  for (auto& budget : whole_year_budgets_)
    check_limits(builder_.add(LedgerRows::budget, budget.account, whole_year, budget.objects, budget.ore,
                              budget.place.line));
}

}  // namespace redovisa

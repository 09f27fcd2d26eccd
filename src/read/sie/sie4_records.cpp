#include "read/sie/sie4_records.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "read/sie/ledger_wording.hpp"
#include "read/sie/sie_charset.hpp"
#include "read/sie/sie_values.hpp"

namespace redovisa {

namespace {

/// Which kind of odd writing a row has is told in what was expected, once for each kind.
constexpr std::string_view upper_case = "etiketten med stora bokstäver";
constexpr std::string_view quote_after_backslash = "inget omvänt snedstreck före fältets sista citattecken";
constexpr std::string_view brace_alone = "klammern på en egen rad";
constexpr std::string_view point_and_digits = "beloppet med punkt och högst två decimaler, utan plustecken";
constexpr std::string_view braces = "objekten inom klamrar, { } när det inte är några";

LedgerAccountType type_named(std::string_view letter) {
  if (letter == "I") return LedgerAccountType::income;
  if (letter == "K") return LedgerAccountType::cost;
  return letter == "T" || letter == "S" ? LedgerAccountType::balance : LedgerAccountType::unknown;
}

}  // namespace

const Sie4Records::Record Sie4Records::records[] = {
    {"#TRANS", 2, "#TRANS konto {objekt} belopp", &Sie4Records::read_voucher_row},
    {"#RTRANS", 2, "#RTRANS konto {objekt} belopp", &Sie4Records::read_voucher_row},
    {"#BTRANS", 2, "#BTRANS konto {objekt} belopp", &Sie4Records::read_voucher_row},
    {"#VER", 3, "#VER serie nummer datum", &Sie4Records::read_voucher},
    {"#PSALDO", 4, "#PSALDO år period konto {objekt} saldo", &Sie4Records::read_period_amount},
    {"#PBUDGET", 4, "#PBUDGET år period konto {objekt} saldo", &Sie4Records::read_period_amount},
    {"#RES", 3, "#RES år konto saldo", &Sie4Records::read_result},
    {"#UB", 3, "#UB år konto saldo", &Sie4Records::read_result},
    {"#IB", 3, "#IB år konto saldo", &Sie4Records::read_result},
    {"#KONTO", 1, "#KONTO nummer namn", &Sie4Records::read_account},
    {"#KTYP", 2, "#KTYP konto typ", &Sie4Records::read_account_type},
    {"#OBJEKT", 2, "#OBJEKT dimension objekt namn", &Sie4Records::read_object},
    {"#DIM", 1, "#DIM nummer namn", &Sie4Records::read_dimension},
    {"#UNDERDIM", 1, "#UNDERDIM nummer namn dimension", &Sie4Records::read_dimension},
    {"#RAR", 3, "#RAR år början slut", &Sie4Records::read_fiscal_year},
    {"#OMFATTN", 1, "#OMFATTN datum", &Sie4Records::read_end},
    {"#SIETYP", 1, "#SIETYP typ", &Sie4Records::read_type},
    {"#FORMAT", 1, "#FORMAT PC8", &Sie4Records::read_charset},
    {"#FNAMN", 1, "#FNAMN namn", &Sie4Records::read_company},
    {"#VALUTA", 1, "#VALUTA valuta", &Sie4Records::read_currency},
};

Sie4Records::Sie4Records(LedgerBuilder& builder, LedgerFaults& faults, LedgerCharset charset,
                         const LedgerLimits& limits)
    : builder_{builder}, faults_{faults}, charset_{charset}, limits_{limits} {}

void Sie4Records::read(const SieLine& line, std::uint32_t number) {
  number_ = number;
  tell_odd(line);
  if (line.label == "{") return open_rows();
  if (line.label == "}") return close_rows();
  const auto record =
      std::ranges::find_if(records, [&](const Record& known) { return known.label == line.label; });
  if (record == std::end(records)) return;
  if (line.fields.size() < record->least_fields)
    return faults_.tell(Code::ledger_line_unreadable, {number_, 1}, line.label, std::string{record->form});
  (this->*record->read)(line);
  if (builder_.has_too_many_names())
    tell_over_limit("namn", fmt::format("högst {} konton och objekt", limits_.names));
  if (line.opens_block) open_rows();
}

void Sie4Records::tell_odd(const SieLine& line) {
  const auto tell = [&](std::string_view expected) {
    faults_.tell(Code::ledger_line_odd, {number_, 0}, line.label, std::string{expected});
  };
  if (line.lower_case) tell(upper_case);
  if (line.odd_backslash) tell(quote_after_backslash);
  if (line.opens_block) tell(brace_alone);
}

void Sie4Records::refuse(const SieField& field, const std::string& expected) {
  if (voucher_) voucher_->has_fault = true;
  faults_.tell(Code::ledger_line_unreadable, {number_, field.column}, field.is_list ? "{…}" : text_of(field),
               expected);
}

void Sie4Records::tell_over_limit(std::string found, const std::string& expected) {
  if (!over_limit_) faults_.tell(Code::file_over_limit, {number_, 0}, std::move(found), expected);
  over_limit_ = true;
}

std::string Sie4Records::text_of(const SieField& field) const { return decoded(field.text, charset_); }

std::optional<Ore> Sie4Records::amount_of(const SieField& field) {
  const auto amount = parse_sie_amount(field.text);
  if (!amount) {
    refuse(field, "ett belopp med punkt och högst två decimaler, till exempel -1250.50");
    return std::nullopt;
  }
  if (amount->is_odd)
    faults_.tell(Code::ledger_line_odd, {number_, field.column}, field.text, std::string{point_and_digits});
  return amount->ore;
}

std::optional<LedgerMonth> Sie4Records::month_of(const SieField& field) {
  const auto month = parse_sie_month(field.text);
  if (!month) refuse(field, "en månad eller dag som finns, till exempel 202508 eller 20250831");
  return month;
}

std::optional<int> Sie4Records::year_of_field(const SieField& field) {
  const auto year = parse_sie_year(field.text);
  if (!year) refuse(field, "räkenskapsårets nummer: 0, -1, -2 …");
  return year;
}

std::optional<std::vector<std::uint32_t>> Sie4Records::objects_of(const SieField& field) {
  std::vector<std::uint32_t> objects;
  if (field.items.size() % 2 != 0 || field.items.size() > 2 * limits_.objects_of_one) {
    refuse(field, "dimension och objekt i par inom klamrarna");
    return std::nullopt;
  }
  for (std::size_t i = 0; i + 1 < field.items.size(); i += 2)
    objects.push_back(
        builder_.object(decoded(field.items[i], charset_), decoded(field.items[i + 1], charset_)));
  return objects;
}

/// The amount after the objects; when a program has left the braces out, in their place.
const SieField* Sie4Records::amount_field(const SieLine& line, std::size_t objects_at) {
  const SieField& objects = line.fields[objects_at];
  if (objects.is_list && line.fields.size() > objects_at + 1) return &line.fields[objects_at + 1];
  if (objects.is_list) {
    refuse(objects, "ett belopp efter objekten");
    return nullptr;
  }
  faults_.tell(Code::ledger_line_odd, {number_, objects.column}, objects.text, std::string{braces});
  return &objects;
}

void Sie4Records::read_type(const SieLine& line) {
  const std::string& type = line.fields[0].text;
  if (type.size() == 1 && type[0] >= '1' && type[0] <= '4')
    type_ = type[0];
  else
    refuse(line.fields[0], "SIE-typen 1, 2, 3 eller 4");
}

void Sie4Records::read_charset(const SieLine& line) {
  told_charset_ = text_of(line.fields[0]);
  place_of_told_charset_ = {number_, line.fields[0].column};
}

void Sie4Records::read_company(const SieLine& line) { builder_.ledger.company = text_of(line.fields[0]); }

void Sie4Records::read_currency(const SieLine& line) {
  if (line.fields[0].text != "SEK" && !line.fields[0].text.empty())
    refuse(line.fields[0], "belopp i svenska kronor, SEK");
}

void Sie4Records::read_fiscal_year(const SieLine& line) {
  const auto year = year_of_field(line.fields[0]);
  const auto first = month_of(line.fields[1]), last = month_of(line.fields[2]);
  if (!year || !first || !last) return;
  if (*last < *first) return refuse(line.fields[2], "ett slut efter årets början");
  if (find_year(builder_.ledger, *year) == nullptr) builder_.ledger.years.push_back({*year, *first, *last});
}

void Sie4Records::read_end(const SieLine& line) {
  told_end_ = month_of(line.fields[0]);
  place_of_told_end_ = {number_, line.fields[0].column};
}

void Sie4Records::read_account(const SieLine& line) {
  const auto account = builder_.account(text_of(line.fields[0]), number_);
  if (line.fields.size() > 1) builder_.ledger.accounts[account].name = text_of(line.fields[1]);
}

void Sie4Records::read_account_type(const SieLine& line) {
  const auto account = builder_.account(text_of(line.fields[0]), number_);
  builder_.ledger.accounts[account].type = type_named(line.fields[1].text);
}

void Sie4Records::read_dimension(const SieLine& line) {
  const auto dimension = builder_.dimension(text_of(line.fields[0]));
  if (line.fields.size() > 1) builder_.ledger.dimensions[dimension].name = text_of(line.fields[1]);
}

void Sie4Records::read_object(const SieLine& line) {
  const auto object = builder_.object(text_of(line.fields[0]), text_of(line.fields[1]));
  if (line.fields.size() > 2) builder_.ledger.objects[object].name = text_of(line.fields[2]);
}

void Sie4Records::read_result(const SieLine& line) {
  const auto year = year_of_field(line.fields[0]);
  const auto amount = amount_of(line.fields[2]);
  if (!year || !amount) return;
  const auto account = builder_.account(text_of(line.fields[1]), number_);
  const Ore sign = line.label == "#IB" ? -1 : 1;
  if (!builder_.add_result(account, *year, sign * *amount, line.label != "#RES", number_))
    tell_over_limit(line.fields[2].text, "belopp som tillsammans ryms i ett bokslut");
}

void Sie4Records::read_period_amount(const SieLine& line) {
  const auto year = year_of_field(line.fields[0]);
  const auto month = month_of(line.fields[1]);
  const SieField* field = amount_field(line, 3);
  const auto objects = objects_of(line.fields[3]);
  const auto amount = field != nullptr ? amount_of(*field) : std::nullopt;
  if (!year || !month || !objects || !amount) return;
  const auto account = builder_.account(text_of(line.fields[2]), number_);
  const auto rows = line.label == "#PSALDO" ? LedgerRows::outcome : LedgerRows::budget;
  if (!builder_.add(rows, account, *month, *objects, *amount, number_))
    tell_over_limit(line.label, fmt::format("högst {} olika belopp", limits_.amounts));
}

void Sie4Records::read_voucher(const SieLine& line) {
  if (is_inside_voucher()) close_rows();
  voucher_ = Voucher{fmt::format("{} {}", text_of(line.fields[0]), text_of(line.fields[1])), {}, 0, number_};
  if (const auto month = month_of(line.fields[2])) voucher_->month = *month;
}

void Sie4Records::open_rows() {
  if (!voucher_ || in_rows_)
    return faults_.tell(Code::ledger_line_unreadable, {number_, 1}, "{", "en rad #VER före klammern");
  in_rows_ = true;
}

void Sie4Records::close_rows() {
  if (!in_rows_)
    faults_.tell(Code::ledger_line_unreadable, {number_, 1}, voucher_ ? "#VER" : "}",
                 "verifikationens rader mellan { och }");
  else if (voucher_->sum != 0 && !voucher_->has_fault)
    faults_.tell(Code::ledger_voucher_unbalanced, {voucher_->line, 1},
                 fmt::format("verifikation {}: summan är {}", voucher_->name, in_kronor(voucher_->sum)),
                 "rader som tillsammans är 0");
  voucher_.reset();
  in_rows_ = false;
}

/// #RTRANS is followed by the same row as #TRANS, and #BTRANS is struck out: only #TRANS counts.
void Sie4Records::read_voucher_row(const SieLine& line) {
  if (!in_rows_)
    return faults_.tell(Code::ledger_line_unreadable, {number_, 1}, line.label,
                        "raden inom en verifikation, mellan { och }");
  if (line.label != "#TRANS") return;
  const SieField* field = amount_field(line, 1);
  const auto objects = objects_of(line.fields[1]);
  const auto amount = field != nullptr ? amount_of(*field) : std::nullopt;
  if (!objects || !amount) return;
  const auto date_at = static_cast<std::size_t>(field - line.fields.data()) + 1;
  const bool dated = line.fields.size() > date_at && !line.fields[date_at].text.empty();
  const auto month = dated ? month_of(line.fields[date_at]) : voucher_->month;
  if (!month) return;
  const auto account = builder_.account(text_of(line.fields[0]), number_);
  if (!builder_.add(LedgerRows::vouchers, account, *month, *objects, *amount, number_))
    return tell_over_limit(line.label, fmt::format("högst {} olika belopp", limits_.amounts));
  voucher_->sum += *amount;
}

}  // namespace redovisa

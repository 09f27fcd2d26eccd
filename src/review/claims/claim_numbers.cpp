#include "review/claims/claim_numbers.hpp"

#include "review/claims/claim_units.hpp"
#include "review/claims/number_surroundings.hpp"
#include "review/text/swedish_numbers.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

bool is_joining(std::string_view word) {
  constexpr WordList<6> joining{"och", "respektive", "resp", "samt", "eller", ","};
  return is_any(word, joining);
}

bool is_dash(std::string_view word) { return word == "-" || word == "\u2013" || word == "\u2212"; }

bool is_year(const TextToken& token) {
  return token.kind == TokenKind::number && !token.has_sign && token.groups == 0 &&
         token.value.decimals == 0 && token.value.units >= 1900 && token.value.units <= 2100;
}

Decimal power_of_ten(int exponent) {
  Decimal result{1, 0};
  for (; exponent > 0; --exponent) result = result * Decimal{10, 0};
  return result;
}

/// What the last digit that says anything is worth. Amounts that end in two zeros are rounded to hundreds.
Decimal step_of(const Decimal& value, ClaimUnit unit) {
  if (value.decimals > 0) return {1, value.decimals};
  const bool rounds = is_money(unit) || unit == ClaimUnit::days;
  const bool large = value.units >= 1000 || value.units <= -1000 || is_money(unit);
  if (rounds && large && value.units != 0 && value.units % 100 == 0) return {100, 0};
  return {1, 0};
}

/// Kronor by the million are compared with tables in tkr.
void hold_in_tkr(StatedNumber& number) {
  constexpr std::int64_t million = 1'000'000;
  if (number.unit != ClaimUnit::kronor || absolute(number.value) < Decimal{million, 0}) return;
  if (number.value.decimals > 2) return;
  const auto shifted = [](Decimal value) {
    value.decimals = static_cast<std::uint8_t>(value.decimals + 3);
    return trimmed(value);
  };
  number.value = shifted(number.value);
  number.step = shifted(number.step);
  number.unit = ClaimUnit::tkr;
}

StatedNumber number_with(const TextToken& token, std::size_t at, const Decimal& value,
                         const WrittenUnit& unit) {
  StatedNumber number{at, unit.next, token.begin, token.end, value, {}, unit.unit};
  if (token.has_sign) number.typed_sign = value < Decimal{} ? ClaimedSign::less : ClaimedSign::more;
  const Decimal factor = power_of_ten(3 * unit.thousands);
  number.step = unit.thousands > 0 ? Decimal{1, value.decimals} * factor : step_of(value, unit.unit);
  if (unit.thousands > 0) {
    number.value = trimmed(value * factor);
    number.step = trimmed(number.step);
  }
  hold_in_tkr(number);
  return number;
}

/// "från 5,9 till 6,6 %"
bool begins_change(const Tokens& tokens, std::size_t at) {
  return word_before(tokens, at) == "från" && tokens.word(at + 1) == "till";
}

/// Where an amount is lacking a unit that the one after it has: "500 respektive 300 tkr", "5, 6 och 7 %".
std::optional<WrittenUnit> unit_of_coordinated(const Tokens& tokens, std::size_t at) {
  const auto joins = [&](std::size_t next) {
    return is_joining(tokens.word(next)) || (next == at + 1 && begins_change(tokens, at));
  };
  constexpr std::size_t longest = 40;  // tokens; a longer row of numbers is no list of amounts
  for (std::size_t next = at + 1;
       next < at + longest && joins(next) && tokens.is(next + 1, TokenKind::number); next += 2) {
    WrittenUnit unit = unit_after(tokens, next + 2);
    if (unit.duration) return std::nullopt;
    if (unit.unit == ClaimUnit::none) continue;
    unit.next = at + 1;
    return unit;
  }
  return std::nullopt;
}

class NumberReader {
 public:
  explicit NumberReader(const Tokens& tokens) : tokens_{tokens} {}

  std::vector<StatedNumber> run() {
    for (std::size_t at = 0; at < tokens_.list.size(); ++at) {
      const auto number = number_at(at);
      if (!number) continue;
      numbers_.push_back(*number);
      at = number->next - 1;
    }
    return std::move(numbers_);
  }

 private:
  std::optional<StatedNumber> number_at(std::size_t at) const {
    const TextToken& token = tokens_.list[at];
    if (token.kind == TokenKind::number) return written_in_digits(at);
    if (token.kind == TokenKind::word) return written_in_words(at);
    return std::nullopt;
  }

  std::optional<StatedNumber> written_in_digits(std::size_t at) const {
    WrittenUnit unit = unit_after(tokens_, at + 1);
    const TextToken& token = tokens_.list[at];
    if (unit.duration || is_range(at) || is_ordinal(tokens_, at)) return std::nullopt;
    if (unit.unit == ClaimUnit::none) {
      if (is_date(tokens_, at) || is_reference(tokens_, at)) return std::nullopt;
      if (is_year(token)) return std::nullopt;
      unit = unit_of_others(at, unit);
    }
    if (is_year(token) && !is_money(unit.unit) && !is_share(unit.unit)) return std::nullopt;
    return completed(number_with(token, at, token.value, unit));
  }

  /// Of the amount that it stands together with: "500 respektive 300 tkr", "13 400 tkr, varav 8 500 avser".
  WrittenUnit unit_of_others(std::size_t at, const WrittenUnit& unit) const {
    if (const auto coordinated = unit_of_coordinated(tokens_, at)) return *coordinated;
    if (numbers_.empty()) return unit;
    const ClaimUnit before = numbers_.back().unit;
    const bool counted = before == ClaimUnit::days || before == ClaimUnit::persons;
    const bool large = is_money(before) && tokens_.list[at].groups > 0;
    return large || (counted && is_compared(at)) ? WrittenUnit{before, 0, at + 1, false} : unit;
  }

  /// "17 818 dagar mot budgeterade 702"
  bool is_compared(std::size_t at) const {
    for (std::size_t steps = 1; steps <= 2; ++steps)
      if (word_before(tokens_, at, steps) == "mot") return true;
    return false;
  }

  std::optional<StatedNumber> written_in_words(std::size_t at) const {
    const auto value = number_word(tokens_.word(at));
    if (!value || is_range(at)) return std::nullopt;
    const WrittenUnit unit = unit_after(tokens_, at + 1);
    const bool article = *value == 1 && !is_money(unit.unit) && !is_share(unit.unit);
    const bool bare = unit.unit == ClaimUnit::none;
    if (article || unit.duration || is_date(tokens_, at) || (bare && is_reference(tokens_, at)))
      return std::nullopt;
    auto number = completed(number_with(tokens_.list[at], at, {*value, 0}, unit));
    if (number) number->in_words = true;
    return number;
  }

  /// Its end, and whether it is a limit or about right.
  std::optional<StatedNumber> completed(StatedNumber number) const {
    if (is_limit(tokens_, number.first)) return std::nullopt;
    number.end = tokens_.list[number.next - 1].end;
    number.approximate = is_about(tokens_, number.first);
    return number;
  }

  bool is_number(std::size_t at) const {
    return tokens_.is(at, TokenKind::number) ||
           (tokens_.is(at, TokenKind::word) && number_word(tokens_.word(at)).has_value());
  }

  /// "mellan 5 och 7 %", "10 – 20 tkr", "en till två", but not "från 12 till 7".
  bool is_range(std::size_t at) const {
    const auto last = word_before(tokens_, at), next = tokens_.word(at + 1);
    if (last == "mellan") return true;
    if ((next == "till" || is_dash(next)) && is_number(at + 2) && last != "från") return true;
    if (next == "till" && is_number(at + 2)) return false;
    if (at < 2 || !is_number(at - 2)) return false;
    const auto before = word_before(tokens_, at, 3);
    if (last == "till") return before != "från";
    return is_dash(last) || (last == "och" && before == "mellan");
  }

  const Tokens& tokens_;
  std::vector<StatedNumber> numbers_;
};

}  // namespace

Decimal half_of(const Decimal& value) { return trimmed(value * Decimal{5, 1}); }

std::vector<StatedNumber> stated_numbers(const Tokens& tokens) { return NumberReader{tokens}.run(); }

}  // namespace redovisa

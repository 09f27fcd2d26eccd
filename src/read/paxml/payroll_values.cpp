#include "read/paxml/payroll_values.hpp"

#include <charconv>
#include <chrono>
#include <string>

#include "diagnostics/folded.hpp"
#include "model/decimal.hpp"

namespace redovisa {

namespace {

namespace time = std::chrono;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes characters from the beginning of a text.
class Taker {
 public:
  explicit Taker(std::string_view text) : rest_{text} {}

  bool take(char wanted) {
    if (rest_.empty() || rest_.front() != wanted) return false;
    rest_.remove_prefix(1);
    return true;
  }

  /// Exactly so many digits.
  std::optional<int> digits(std::size_t count) {
    if (rest_.size() < count) return std::nullopt;
    int number = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (!is_digit(rest_[i])) return std::nullopt;
      number = number * 10 + (rest_[i] - '0');
    }
    rest_.remove_prefix(count);
    return number;
  }

  void skip_digits() {
    while (!rest_.empty() && is_digit(rest_.front())) rest_.remove_prefix(1);
  }

  /// What stands in square brackets; the rest must be nothing else.
  bool take_bracketed(std::string_view& inside) {
    if (rest_.size() < 2 || rest_.front() != '[' || rest_.back() != ']') return false;
    inside = rest_.substr(1, rest_.size() - 2);
    rest_ = {};
    return true;
  }

  bool empty() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

std::optional<DayNumber> day_of(int year, int month, int day) {
  const Date date{time::year{year}, time::month{static_cast<unsigned>(month)},
                  time::day{static_cast<unsigned>(day)}};
  if (!date.ok() || year < 1900 || year > 2200) return std::nullopt;
  return static_cast<DayNumber>(time::sys_days{date}.time_since_epoch().count());
}

std::optional<int> take_clock(Taker& text) {
  const auto hour = text.digits(2);
  if (!hour || !text.take(':')) return std::nullopt;
  const auto minute = text.digits(2);
  if (!minute || *minute > 59 || *hour * 60 + *minute > 24 * 60) return std::nullopt;
  if (text.take(':')) {
    if (!text.digits(2)) return std::nullopt;
    if (text.take('.')) text.skip_digits();
  }
  return *hour * 60 + *minute;
}

/// The last Sunday of the month, as minutes of UTC when the clock is changed.
std::int64_t change_of_clock(int year, unsigned month) {
  const time::sys_days day = time::year{year} / time::month{month} / time::Sunday[time::last];
  return static_cast<std::int64_t>(day.time_since_epoch().count()) * 1440 + 60;
}

/// Minutes since 1970 in Swedish time: summer time between the last Sundays of March and October.
std::int64_t in_swedish_time(std::int64_t utc, int year) {
  const bool summer = utc >= change_of_clock(year, 3) && utc < change_of_clock(year, 10);
  return utc + (summer ? 120 : 60);
}

/// Minutes east of Greenwich: "Z", "+02:00".
std::optional<int> take_offset(Taker& text) {
  if (text.take('Z')) return 0;
  const bool east = text.take('+');
  if (!east && !text.take('-')) return std::nullopt;
  const auto hours = text.digits(2);
  if (!hours || !text.take(':')) return std::nullopt;
  const auto minutes = text.digits(2);
  if (!minutes) return std::nullopt;
  return (east ? 1 : -1) * (*hours * 60 + *minutes);
}

/// A day without time stays the day that it is, whatever its zone; Swedish offsets need no turning.
void move_to_sweden(PayrollTime& told, int offset, int year) {
  if (!told.minute || offset == 60 || offset == 120) return;
  const std::int64_t utc = static_cast<std::int64_t>(told.day) * 1440 + *told.minute - offset;
  const std::int64_t local = in_swedish_time(utc, year);
  told.day = static_cast<DayNumber>(local / 1440);
  told.minute = static_cast<int>(local % 1440);
}

bool take_zone(Taker& text, PayrollTime& told, int year) {
  if (text.empty()) return true;
  told.zone = true;
  const auto offset = take_offset(text);
  std::string_view name;
  const bool named = text.take_bracketed(name);
  if (!text.empty() || (!offset && !named)) return false;
  if (named && name == "Europe/Stockholm") return true;
  if (!offset) return false;
  move_to_sweden(told, *offset, year);
  return true;
}

void add_facts(const char* digits, int born_in, PersonFacts& facts) {
  const auto two = [&](std::size_t at) { return (digits[at] - '0') * 10 + (digits[at + 1] - '0'); };
  constexpr int co_ordination = 60;
  const int day = two(4) > co_ordination ? two(4) - co_ordination : two(4);
  const Date date{time::year{born_in}, time::month{static_cast<unsigned>(two(2))},
                  time::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return;
  facts.born = date;
  facts.sex = (digits[8] - '0') % 2 == 1 ? Sex::men : Sex::women;
}

}  // namespace

std::optional<int> parse_clock(std::string_view text) {
  Taker taker{trimmed_text(text)};
  const auto minute = take_clock(taker);
  return taker.empty() ? minute : std::nullopt;
}

std::optional<PayrollTime> parse_payroll_time(std::string_view text) {
  Taker taker{trimmed_text(text)};
  PayrollTime told;
  const auto year = taker.digits(4);
  told.compact = !taker.take('-');
  const auto month = taker.digits(2);
  if (!year || !month || (!told.compact && !taker.take('-'))) return std::nullopt;
  const auto day = taker.digits(2);
  const auto number = day ? day_of(*year, *month, *day) : std::nullopt;
  if (!number) return std::nullopt;
  told.day = *number;
  if (taker.take('T') || taker.take(' ')) {
    told.minute = take_clock(taker);
    if (!told.minute) return std::nullopt;
  }
  if (!take_zone(taker, told, *year)) return std::nullopt;
  return told;
}

std::optional<PayrollNumber> parse_payroll_number(std::string_view text) {
  std::string written{trimmed_text(text)};
  const auto comma = written.find(',');
  const bool has_comma = comma != std::string::npos;
  if (has_comma && written.find('.') != std::string::npos) return std::nullopt;
  if (has_comma) written[comma] = '.';
  const auto number = parse_machine_decimal(written);
  constexpr std::int64_t most = 1'000'000;
  if (!number || absolute(*number) > Decimal{most}) return std::nullopt;
  return PayrollNumber{with_decimals(*number, 6).units, has_comma};
}

std::optional<PersonFacts> parse_personal_number(std::string_view text, NumberDigits& room) {
  std::size_t count = 0;
  for (const char c : trimmed_text(text)) {
    if (c == '-' || c == '+' || c == ' ') continue;
    if (!is_digit(c) || count == sizeof room.digits) return std::nullopt;
    room.digits[count++] = c;
  }
  if (count != 10 && count != 12) return std::nullopt;
  const char* last_ten = room.digits + (count - 10);
  PersonFacts facts{{last_ten, 10}, count == 10};
  const int century = count == 12 ? (room.digits[0] - '0') * 10 + (room.digits[1] - '0') : 19;
  add_facts(last_ten, century * 100 + (last_ten[0] - '0') * 10 + (last_ten[1] - '0'), facts);
  return facts;
}

int age_on(const Date& day, const Date& born, bool century_known) {
  const bool before_birthday =
      time::month_day{day.month(), day.day()} < time::month_day{born.month(), born.day()};
  const int age = static_cast<int>(day.year()) - static_cast<int>(born.year()) - (before_birthday ? 1 : 0);
  constexpr int oldest = 114;
  return !century_known && age > oldest ? age - 100 : age;
}

}  // namespace redovisa

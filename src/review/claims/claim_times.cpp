#include "model/date.hpp"
#include "review/claims/claim_words.hpp"
#include "review/claims/other_times.hpp"
#include "review/text/swedish_numbers.hpp"
#include "review/text/time_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList<7> comparing{"jämfört", "än", "mot", "sedan", "linje", "enlighet", "följer"};
constexpr WordList<12> verbs{"är",      "var",      "har",  "hade",   "ökat", "ökade",
                             "minskat", "minskade", "blev", "väntas", "ökar", "minskar"};

/// The times that a stretch names.
struct Times {
  bool to_date = false, year = false, last_year = false, same_period = false, other = false, forecast = false;

  bool any() const { return to_date || year || last_year || same_period || other || forecast; }

  void add(const Times& more) {
    to_date = to_date || more.to_date;
    year = year || more.year;
    last_year = last_year || more.last_year;
    same_period = same_period || more.same_period;
    other = other || more.other;
    forecast = forecast || more.forecast;
  }
};

class TimeReader {
 public:
  TimeReader(const Tokens& tokens, const WordRange& range, const Period& period)
      : tokens_{tokens}, range_{range}, period_{period} {}

  Times run() {
    Times all;
    for (std::size_t at = range_.first; at < range_.next; ++at) {
      times_ = {};
      if (tokens_.is(at, TokenKind::word)) read_span(at);
      all.add(times_);
      times_ = {};
      read(at);
      if (times_.any() && !is_compared_with(at)) all.add(times_);
    }
    return all;
  }

 private:
  std::string_view word(std::size_t at) const { return tokens_.word(at); }
  std::string_view before(std::size_t at, std::size_t steps = 1) const {
    return at >= steps ? tokens_.word(at - steps) : std::string_view{};
  }

  /// "jämfört med förra året" tells of no time, but "jämfört med april, då …" and a number that is itself
  /// compared do.
  bool is_compared_with(std::size_t at) const {
    constexpr std::size_t reach = 5;  // "jämfört med samma period förra året"
    for (std::size_t steps = 1; steps <= reach && steps <= at; ++steps) {
      if (tokens_.is(at - steps, TokenKind::number) || word(at - steps) == ",") return false;
      if (!compares(at - steps)) continue;
      return !(word(at + 1) == "," && word(at + 2) == "då") && !leads_to_number(at);
    }
    return false;
  }

  bool compares(std::size_t at) const {
    return is_any(word(at), comparing) ||
           (word(at) == "som" && (before(at) == "nivå" || before(at) == "lika"));
  }

  /// "än förra årets utfall (448)": the next number is near, and no verb comes between.
  bool leads_to_number(std::size_t at) const {
    constexpr std::size_t reach = 5;
    for (std::size_t next = at + 1; next <= at + reach && next < range_.next; ++next) {
      if (is_any(word(next), verbs) || word(next) == ",") return false;
      if (tokens_.is(next, TokenKind::number) && !is_year(next)) return true;
    }
    return false;
  }

  bool is_year(std::size_t at) const {
    const TextToken& token = tokens_.list[at];
    const bool whole = token.groups == 0 && token.value.decimals == 0 && !token.has_sign;
    return whole && token.value.units >= 1900 && token.value.units <= 2100;
  }

  void read(std::size_t at) {
    const TextToken& token = tokens_.list[at];
    if (token.kind == TokenKind::number) return read_year(at);
    if (token.kind != TokenKind::word) return;
    times_.other = times_.other || tells_other_time(tokens_, at);
    read_forecast(at);
    read_last_year(at);
    read_months(at);
  }

  void read_forecast(std::size_t at) {
    const std::string_view text = word(at);
    if (tells_earlier(before(at))) return;
    times_.forecast = times_.forecast || tells_forecast(text) || text == "räknar";
  }

  void read_span(std::size_t at) {
    const auto text = word(at), last = before(at);
    const bool same = last == "samma" || last == "motsvarande";
    if (!same && (text == "perioden" || text == "periodens" || text == "hittills")) times_.to_date = true;
    if (text.starts_with("helår") || text == "årsskiftet" || text == "årsskifte") times_.year = true;
    if (text == "året" && (last == "för" || last == "hela")) times_.year = true;
    if (last == "årets" && text == "slut") times_.year = true;
    const auto part = part_of_year(tokens_, at);
    if (part && *part == Period{0, 1, period_.last_month}) times_.to_date = true;
    if (part && *part != Period{0, 1, period_.last_month}) times_.other = true;
  }

  void read_last_year(std::size_t at) {
    const auto text = word(at), last = before(at);
    const bool past = tells_last_year(last);
    if (past && (text == "år" || text == "året" || text == "års" || text == "årets")) times_.last_year = true;
    if (text == "månader" && last == "första" && before(at, 3) == "årets") read_first_months(at);
    const bool same = last == "samma" || last == "motsvarande";
    if (same && (text == "perioden" || text == "period")) times_.same_period = true;
    if (last == "år" && text == "tidigare") times_.last_year = true;
    if (text == "fjol" || text.starts_with("fjolår")) times_.last_year = true;
    if (last == "samma" && text == "månad") times_.other = true;
  }

  /// "årets åtta första månader"
  void read_first_months(std::size_t at) {
    const auto months = number_word(before(at, 2));
    const bool all = months && static_cast<unsigned>(*months) == period_.last_month;
    (all ? times_.to_date : times_.other) = true;
  }

  void read_year(std::size_t at) {
    if (!is_year(at)) return;
    const auto year = tokens_.list[at].value.units;
    if (year == period_.year - 1)
      times_.last_year = true;
    else if (year != period_.year)
      times_.other = true;
    else if (at == 0 || !month_of(at - 1))
      times_.year = true;
  }

  /// The month that a word names or ends with: "januari–augusti".
  std::optional<unsigned> month_of(std::size_t at) const {
    const auto text = word(at);
    if (!begins_as_month(text)) return std::nullopt;
    for (const std::string_view dash : {"-", "\u2013"})
      if (const auto found = text.rfind(dash); found != std::string_view::npos)
        return month_named(text.substr(0, found)) ? month_named(text.substr(found + dash.size()))
                                                  : std::nullopt;
    return month_named(text);
  }

  bool spans_months(std::size_t at) const {
    const auto text = word(at), last = before(at);
    const bool joined =
        text.find('-') != std::string_view::npos || text.find("\u2013") != std::string_view::npos;
    const bool until =
        (last == "med" && before(at, 2) == "och") || last == "till" || last == "per" || last == "tom";
    return joined || until || (last == "." && before(at, 2) == "m");
  }

  void read_months(std::size_t at) {
    const auto month = month_of(at);
    if (!month) return;
    if (word(at + 1) == "till") return;
    const bool dated = at > 0 && tokens_.is(at - 1, TokenKind::number);
    const bool per_date = dated && (before(at, 2) == "per" || before(at, 3) == "per");
    if (dated && !per_date) return read_date(at, *month);
    (*month == period_.last_month && (spans_months(at) || per_date) ? times_.to_date : times_.other) = true;
  }

  /// A date after the period tells of what is to come, but at the end of the year of the year.
  void read_date(std::size_t at, unsigned month) {
    if (month <= period_.last_month) return;
    const bool ends_year = month == 12 && tokens_.list[at - 1].value == Decimal{31};
    (ends_year ? times_.year : times_.other) = true;
  }

  const Tokens& tokens_;
  const WordRange& range_;
  const Period& period_;
  Times times_;  // that the token tells
};

}  // namespace

ClaimedTime time_of(const Tokens& tokens, const WordRange& range, const Period& period) {
  const Times times = TimeReader{tokens, range, period}.run();
  if (times.last_year && (times.same_period || times.to_date)) return ClaimedTime::same_period_last_year;
  if (times.other) return ClaimedTime::other;
  if (times.same_period) return ClaimedTime::other;
  if (times.last_year) return ClaimedTime::last_year;
  if (times.forecast) return ClaimedTime::year;
  if (times.year && times.to_date) return ClaimedTime::unknown;
  if (times.year) return ClaimedTime::year;
  return times.to_date ? ClaimedTime::to_date : ClaimedTime::unknown;
}

}  // namespace redovisa

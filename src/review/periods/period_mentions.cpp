#include "review/periods/period_mentions.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "model/date.hpp"
#include "review/text/time_words.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

std::optional<unsigned> unsigned_of(std::string_view text) {
  unsigned value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<unsigned> number_at(const Tokens& tokens, std::size_t at) {
  return tokens.is(at, TokenKind::number) ? unsigned_of(tokens.word(at)) : std::nullopt;
}

std::optional<int> year_at(const Tokens& tokens, std::size_t at) {
  const auto number = number_at(tokens, at);
  if (!number || *number < 1990 || *number > 2099) return std::nullopt;
  return static_cast<int>(*number);
}

/// "januari–april", "jan-apr": the months of both halves.
std::optional<std::pair<unsigned, unsigned>> joined_months(std::string_view word) {
  for (const std::string_view dash : {"-", "–"}) {
    const auto at = word.find(dash);
    if (at == std::string_view::npos) continue;
    const auto first = month_named(word.substr(0, at)), last = month_named(word.substr(at + dash.size()));
    if (first && last) return std::pair{*first, *last};
  }
  return std::nullopt;
}

/// Past a dash or "till (och med)" that leads from a month to another; `at` when there is none.
std::size_t past_joint(const Tokens& tokens, std::size_t at) {
  const auto word = tokens.word(at);
  if (word == "-" || word == "–") return at + 1;
  if (word != "till") return at;
  return tokens.word(at + 1) == "och" && tokens.word(at + 2) == "med" ? at + 3 : at + 1;
}

constexpr WordList<4> ordinals{"första", "andra", "tredje", "fjärde"};

std::optional<unsigned> ordinal_of(std::string_view word) {
  if (!is_any(word, ordinals)) return std::nullopt;
  const auto found = std::ranges::find(ordinals, word);
  if (found == ordinals.end()) return std::nullopt;
  return static_cast<unsigned>(found - ordinals.begin()) + 1;
}

struct PartOfYear {
  unsigned months = 0;  // that each part lasts; 0: not known
  bool is_delar = false;
};

PartOfYear part_of_year(std::string_view word) {
  if (word.starts_with("tertial")) return {4};
  if (word.starts_with("kvartal")) return {3};
  if (word == "delår" || word == "delåret" || word == "delårsrapport") return {0, true};
  return {};
}

constexpr unsigned months_of_year = 12;

/// The month that the delår ends of this number among those of the calendar; nullopt: it has none.
std::optional<unsigned> end_of_delar(unsigned number, std::span<const CalendarPeriod> calendar) {
  for (const CalendarPeriod& period : calendar)
    if (period.last_month < months_of_year && --number == 0) return period.last_month;
  return std::nullopt;
}

/// The month that the part of the year ends, as the second tertial does August.
std::optional<unsigned> end_of_part(const PartOfYear& part, std::optional<unsigned> number,
                                    std::span<const CalendarPeriod> calendar) {
  if (!number || *number == 0 || *number > months_of_year) return std::nullopt;
  if (part.is_delar) return end_of_delar(*number, calendar);
  const unsigned month = *number * part.months;
  return month > 0 && month <= months_of_year ? std::optional{month} : std::nullopt;
}

class Finder {
 public:
  Finder(const Tokens& tokens, std::span<const CalendarPeriod> calendar)
      : tokens_{tokens}, calendar_{calendar} {}

  std::vector<PeriodMention> run() {
    while (at_ < tokens_.list.size())
      if (!take_date() && !take_months() && !take_part_of_year() && !take_year()) ++at_;
    return std::move(found_);
  }

 private:
  void add(PeriodMention mention) {
    mention.begin = at_;
    if (mention.last_month && !mention.year && !mention.day && tokens_.word(mention.end) == "månad")
      ++mention.end;
    if (!mention.year)
      if (const auto year = year_at(tokens_, mention.end)) {
        mention.year = year;
        ++mention.end;
      }
    at_ = mention.end;
    found_.push_back(mention);
  }

  /// "2025-10-23", "23/10"
  bool take_date() {
    if (!tokens_.is(at_, TokenKind::chain)) return false;
    const auto text = tokens_.word(at_);
    PeriodMention mention{at_, at_ + 1};
    if (const auto date = parse_date(text)) {
      mention.year = static_cast<int>(date->year());
      mention.last_month = static_cast<unsigned>(date->month());
      mention.day = static_cast<unsigned>(date->day());
      return add(mention), true;
    }
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return false;
    mention.day = unsigned_of(text.substr(0, slash));
    mention.last_month = unsigned_of(text.substr(slash + 1));
    const bool possible = mention.day && *mention.day >= 1 && *mention.day <= 31 && mention.last_month &&
                          *mention.last_month >= 1 && *mention.last_month <= 12;
    if (possible) add(mention);
    return possible;
  }

  bool take_months() {
    if (!tokens_.is(at_, TokenKind::number) && !begins_as_month(tokens_.word(at_))) return false;
    PeriodMention mention{at_, at_ + 1};
    if (const auto joined = joined_months(tokens_.word(at_))) {
      mention.last_month = joined->second;
      mention.is_span = true;
      return add(mention), true;
    }
    const auto day = number_at(tokens_, at_);
    const bool is_day = day && *day >= 1 && *day <= 31 && month_named(tokens_.word(at_ + 1));
    if (is_day) {
      mention.day = day;
      mention.end = at_ + 2;
    }
    mention.last_month = month_named(tokens_.word(mention.end - 1));
    if (!mention.last_month || is_name(mention.end - 1)) return false;
    if (!is_day) take_end_of_span(mention);
    return add(mention), true;
  }

  void take_end_of_span(PeriodMention& mention) {
    const std::size_t next = past_joint(tokens_, mention.end);
    if (next == mention.end) return;
    if (const auto last = month_named(tokens_.word(next))) {
      mention.last_month = last;
      mention.is_span = true;
      mention.end = next + 1;
    }
  }

  /// "jan" alone is a name as often as a month.
  bool is_name(std::size_t at) const {
    return tokens_.word(at) == "jan" && past_joint(tokens_, at + 1) == at + 1;
  }

  /// "tertial 1", "delår 2", "andra tertialet", "t1"
  bool take_part_of_year() {
    const auto word = tokens_.word(at_);
    PeriodMention mention{at_, at_ + 1};
    PartOfYear part;
    std::optional<unsigned> number;
    if (word.size() == 2 && word[0] == 't' && word[1] >= '1' && word[1] <= '3') {
      part = {4};
      number = unsigned_of(word.substr(1));
    } else if (const auto ordinal = ordinal_of(word)) {
      part = part_of_year(tokens_.word(at_ + 1));
      number = ordinal;
      ++mention.end;
    } else {
      part = part_of_year(word);
      number = number_at(tokens_, at_ + 1);
      ++mention.end;
    }
    mention.last_month = end_of_part(part, number, calendar_);
    if (!mention.last_month) return false;
    mention.is_span = true;
    mention.is_delar = part.is_delar;
    return add(mention), true;
  }

  bool take_year() {
    const auto year = year_at(tokens_, at_);
    if (!year) return false;
    PeriodMention mention{at_, at_ + 1};
    mention.year = year;
    return add(mention), true;
  }

  const Tokens& tokens_;
  std::span<const CalendarPeriod> calendar_;
  std::size_t at_ = 0;
  std::vector<PeriodMention> found_;
};

}  // namespace

std::vector<PeriodMention> period_mentions(const Tokens& tokens, std::span<const CalendarPeriod> calendar) {
  return Finder{tokens, calendar}.run();
}

std::optional<Date> first_day(const PeriodMention& mention, const Period& report) {
  using namespace std::chrono;
  if (!mention.year && (!mention.last_month || *mention.last_month < report.last_month)) return std::nullopt;
  const Date date{year{mention.year.value_or(report.year)}, month{mention.last_month.value_or(1)},
                  day{mention.day.value_or(1)}};
  return date.ok() ? std::optional{date} : std::nullopt;
}

}  // namespace redovisa

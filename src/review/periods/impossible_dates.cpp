#include "review/periods/impossible_dates.hpp"

#include <array>
#include <charconv>
#include <chrono>

#include "model/date.hpp"
#include "review/text/passage_sentences.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

namespace {

constexpr std::array<unsigned, 12> days_of_months{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

std::optional<unsigned> unsigned_of(std::string_view text) {
  unsigned value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// February has 29 days when the year is not told.
bool is_possible(unsigned day, unsigned month, std::optional<unsigned> year) {
  using namespace std::chrono;
  if (day == 0 || day > days_of_months.at(month - 1)) return false;
  return month != 2 || day < 29 || !year || std::chrono::year{static_cast<int>(*year)}.is_leap();
}

/// The tokens [begin, end) of a date.
struct DateTokens {
  std::size_t begin = 0, end = 0;
};

/// "31 september"; a number over 31 is a day only after "den".
std::optional<DateTokens> impossible_day(const Tokens& tokens, std::size_t at) {
  constexpr unsigned last_day = 31;
  if (!tokens.is(at, TokenKind::number) || tokens.word(at).size() > 2) return std::nullopt;
  const auto day = unsigned_of(tokens.word(at)), month = month_named(tokens.word(at + 1));
  const bool is_led = at > 0 && tokens.word(at - 1) == "den";
  if (!day || !month || (*day > last_day && !is_led)) return std::nullopt;
  const bool has_year = tokens.is(at + 2, TokenKind::number) && tokens.word(at + 2).size() == 4;
  if (is_possible(*day, *month, has_year ? unsigned_of(tokens.word(at + 2)) : std::nullopt))
    return std::nullopt;
  return DateTokens{is_led ? at - 1 : at, at + (has_year ? 3U : 2U)};
}

/// "2025-09-31". Numbers of cases may have other months.
std::optional<DateTokens> impossible_iso_date(const Tokens& tokens, std::size_t at) {
  const auto text = tokens.word(at);
  if (!tokens.is(at, TokenKind::chain) || text.size() != 10 || text[4] != '-' || text[7] != '-')
    return std::nullopt;
  const auto year = unsigned_of(text.substr(0, 4)), month = unsigned_of(text.substr(5, 2)),
             day = unsigned_of(text.substr(8));
  const bool is_date = year && month && day && *month >= 1 && *month <= 12 && *year >= 1900 && *year < 2100;
  if (!is_date || is_possible(*day, *month, year)) return std::nullopt;
  return DateTokens{at, at + 1};
}

void check(const Sentence& sentence, const Passage& passage, Findings& findings) {
  const Tokens& tokens = sentence.tokens;
  for (std::size_t at = 0; at < tokens.list.size(); ++at) {
    auto found = impossible_day(tokens, at);
    if (!found) found = impossible_iso_date(tokens, at);
    if (!found) continue;
    const auto begin = tokens.list[found->begin].begin, end = tokens.list[found->end - 1].end;
    findings.push_back({.code = FindingCode::impossible_date,
                        .places = {passage.position},
                        .subject = passage.subject,
                        .facts = {{place_name(passage), passage.subject},
                                  {"står", sentence.text.substr(begin, end - begin)}},
                        .quote = sentence.text});
    return;
  }
}

}  // namespace

void check_impossible_dates(const Reviewed& reviewed, Findings& findings) {
  for (const Sentence& sentence : reviewed.sentences)
    check(sentence, reviewed.passages[sentence.passage], findings);
}

}  // namespace redovisa

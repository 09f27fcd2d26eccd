#include "read/sheets/written_when.hpp"

#include <string>

#include "diagnostics/folded.hpp"
#include "read/sheets/written_tokens.hpp"

namespace redovisa {

namespace {

constexpr std::string_view announcing[]{
    "uppgifter kommer", "uppgift kommer", "resultat kommer", "kommer",   "presenteras",
    "publiceras",       "redovisas",      "rapporteras",     "inväntas", "mäts"};
constexpr std::string_view before_week[]{"uppgifter", "uppgift", "resultat", "klart", "klar"};
constexpr std::string_view week_words[]{"v", "vecka"};

bool take_week(TokenCursor& c) {
  if (!c.take_one_of(week_words)) return false;
  const auto week = c.take_whole_number();
  return week && *week >= Decimal{1} && *week <= Decimal{53};
}

/// "maj", "maj 2026", "2026": what parse_period understands, a month or part of a year also without its year.
bool is_time(std::string_view text) {
  return parse_period(text).has_value() || parse_period(std::string{text} + " 2000").has_value();
}

/// The rest of the text after the words that have been taken.
std::string_view rest_of(std::string_view text, std::span<const Token> tokens, const TokenCursor& c) {
  const auto taken = tokens.size() - c.left();
  return trimmed_text(taken == 0 ? text : text.substr(tokens[taken - 1].end));
}

/// The year after the name of a calendar's period; the given one when nothing is after it.
std::optional<int> year_after(std::string_view rest, std::optional<int> year) {
  if (rest.empty()) return year;
  const auto told = parse_period(rest);
  return rest.size() == 4 && told ? std::optional{told->year} : std::nullopt;
}

}  // namespace

std::optional<Period> parse_when(std::string_view text, std::span<const CalendarPeriod> calendar,
                                 std::optional<int> year) {
  const std::string written = folded(text);
  if (written.empty()) return std::nullopt;
  for (const auto& period : calendar) {
    const std::string name = folded(period.name);
    if (name.empty() || !written.starts_with(name)) continue;
    const std::string_view rest = std::string_view{written}.substr(name.size());
    if (!rest.empty() && rest.front() != ' ') continue;
    if (const auto told = year_after(trimmed_text(rest), year)) return Period{*told, 1, period.last_month};
  }
  if (const auto period = parse_period(written)) return period;
  return year ? parse_period(written + ' ' + std::to_string(*year)) : std::nullopt;
}

bool is_announced(std::string_view text) {
  const std::string written = folded(text);
  const auto tokens = tokens_of(written);
  if (!tokens) return false;
  TokenCursor cursor{*tokens};
  const bool told = cursor.take_one_of(announcing);
  if (!told) cursor.take_one_of(before_week);
  if (!cursor.take("i")) cursor.take("under");
  const auto time = rest_of(written, *tokens, cursor);
  if (take_week(cursor)) return cursor.at_end();
  return told && !time.empty() && is_time(time);
}

}  // namespace redovisa

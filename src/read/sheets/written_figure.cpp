#include "read/sheets/written_figure.hpp"

#include <vector>

#include "diagnostics/folded.hpp"
#include "model/plan.hpp"
#include "read/sheets/written_number.hpp"
#include "read/sheets/written_tokens.hpp"
#include "read/sheets/written_when.hpp"

namespace redovisa {

namespace {

using Figure = std::optional<WrittenFigure>;

constexpr std::string_view place_words[]{"plats", "placering", "rankning", "rang", "nummer", "nr"};

Figure number_figure(const Decimal& number, std::string_view unit) {
  WrittenFigure figure;
  figure.number = number;
  figure.unit = unit;
  return figure;
}

// ---- forms of several words; each is asked in turn and must take all tokens

struct Count {
  Decimal number, of;
};

std::optional<Count> take_count(TokenCursor& c) {
  const auto number = c.take_whole_number();
  if (!number || !(c.take("av") || c.take("/"))) return std::nullopt;
  const auto of = c.take_whole_number();
  if (!of || *of < *number || *of <= Decimal{0}) return std::nullopt;
  return Count{*number, *of};
}

std::optional<Decimal> take_percentage(TokenCursor& c) {
  const auto number = c.take_number();
  return number && (c.take("%") || c.take("procent")) ? number : std::nullopt;
}

/// Rounded or cut off to the decimals that it has; otherwise one of the two is wrong.
bool is_share_of(const Decimal& percentage, const Count& count) {
  const auto exact = quotient(count.number * Decimal{100}, count.of, 9);
  return exact && absolute(*exact - percentage) < Decimal{1, percentage.decimals};
}

/// "75 av 95", "7/10", "75 av 95 (79 %)".
Figure count_figure(TokenCursor c) {
  const auto count = take_count(c);
  if (!count) return std::nullopt;
  if (c.take("(")) {
    const auto percentage = take_percentage(c);
    if (!percentage || !is_share_of(*percentage, *count) || !c.take(")")) return std::nullopt;
  }
  auto figure = number_figure(count->number, "");
  figure->of = count->of;
  return c.at_end() ? figure : std::nullopt;
}

/// "79 % (75 av 95)".
Figure share_figure(TokenCursor c) {
  const auto percentage = take_percentage(c);
  if (!percentage || !c.take("(")) return std::nullopt;
  const auto count = take_count(c);
  if (!count || !is_share_of(*percentage, *count) || !c.take(")") || !c.at_end()) return std::nullopt;
  auto figure = number_figure(*percentage, "%");
  figure->of = count->of;
  return figure;
}

/// "plats 59", "plats 59 av 290".
Figure place_figure(TokenCursor c) {
  if (!c.take_one_of(place_words)) return std::nullopt;
  const auto place = c.take_whole_number();
  if (!place || *place <= Decimal{0}) return std::nullopt;
  auto figure = number_figure(*place, rank_unit);
  if (c.take("av")) {
    figure->of = c.take_whole_number();
    if (!figure->of || *figure->of < *place) return std::nullopt;
  }
  return c.at_end() ? figure : std::nullopt;
}

/// "ja", "nej", "ja, 96 %": so many have yes.
Figure yes_or_no_figure(TokenCursor c) {
  const bool yes = c.take("ja");
  if (!yes && !c.take("nej")) return std::nullopt;
  if (c.at_end()) return number_figure(Decimal{yes ? 1 : 0}, yes_no_unit);
  c.take(",");
  const auto percentage = take_percentage(c);
  return percentage && c.at_end() ? number_figure(*percentage, "%") : std::nullopt;
}

Figure figure_of_words(std::string_view text) {
  const auto tokens = tokens_of(text);
  if (!tokens) return std::nullopt;
  for (const auto form : {count_figure, share_figure, place_figure, yes_or_no_figure})
    if (auto figure = form(TokenCursor{*tokens})) return figure;
  return std::nullopt;
}

// ---- one figure without the time beside it

bool is_year(std::string_view text) { return text.size() == 4 && parse_period(text).has_value(); }

/// Eight digits are a number; with marks or a month's name they are a date.
Figure date_figure(std::string_view text) {
  if (text.find_first_not_of("0123456789 ") == std::string_view::npos) return std::nullopt;
  const auto date = parse_date(text);
  return date ? number_figure(number_of(*date), date_unit) : std::nullopt;
}

/// "(2024)" may be a year as well as −2024.
Figure plain_figure(std::string_view text) {
  if (text.starts_with('(') && text.ends_with(')') && is_year(text.substr(1, text.size() - 2)))
    return std::nullopt;
  const auto number = parse_written_number(text);
  return number ? number_figure(number->value, number->unit) : std::nullopt;
}

Figure figure_without_time(std::string_view text) {
  if (const auto missing = parse_missing(text)) return WrittenFigure{{}, *missing};
  if (is_announced(text)) return WrittenFigure{{}, Missing::not_yet};
  if (auto date = date_figure(text)) return date;
  if (auto number = plain_figure(text)) return number;
  return figure_of_words(text);
}

// ---- with the time before or after

struct Reading {
  std::span<const CalendarPeriod> calendar;
  std::optional<int> year;

  Figure operator()(std::string_view figure, std::string_view when) const {
    const auto measured = parse_when(when, calendar, year);
    auto result = measured && !figure.empty() ? figure_without_time(figure) : std::nullopt;
    if (result) result->measured = measured;
    return result;
  }
};

/// "73 (2024)", "68 (nov)".
Figure with_time_after(std::string_view text, const Reading& read) {
  const auto open = text.rfind('(');
  if (!text.ends_with(')') || open == std::string_view::npos) return std::nullopt;
  const auto when = trimmed_text(text.substr(open + 1, text.size() - open - 2));
  return read(trimmed_text(text.substr(0, open)), when);
}

/// "År 2020: 0", "T2: 45".
Figure with_time_and_colon(std::string_view text, const Reading& read) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  return read(trimmed_text(text.substr(colon + 1)), trimmed_text(text.substr(0, colon)));
}

constexpr int most_words_of_time = 6;  // "jan - aug 2024", and a calendar's name may be of several words

/// "Nov 68", "DÅ 2024 7"; in "nov 2024" there is no figure.
Figure with_time_before(std::string_view text, const Reading& read) {
  if (text.empty() || (text.front() >= '0' && text.front() <= '9')) return std::nullopt;
  auto space = text.find(' ');
  for (int words = 1; words <= most_words_of_time && space != std::string_view::npos; ++words) {
    const auto rest = text.substr(space + 1);
    auto figure = is_year(rest) ? std::nullopt : read(rest, text.substr(0, space));
    if (figure) return figure;
    space = text.find(' ', space + 1);
  }
  return std::nullopt;
}

}  // namespace

Figure parse_written_figure(std::string_view text, std::span<const CalendarPeriod> calendar,
                            std::optional<int> year) {
  const std::string simple = with_plain_marks(text);
  if (auto figure = figure_without_time(simple)) return figure;
  const Reading read{calendar, year};
  for (const auto form : {with_time_after, with_time_and_colon, with_time_before})
    if (auto figure = form(simple, read)) return figure;
  return std::nullopt;
}

}  // namespace redovisa

#include "read/sheets/written_criterion.hpp"

#include <algorithm>
#include <span>

#include "diagnostics/folded.hpp"
#include "model/date.hpp"
#include "model/plan.hpp"
#include "read/sheets/criterion_changes.hpp"
#include "read/sheets/criterion_kinds.hpp"
#include "read/sheets/written_tokens.hpp"

namespace redovisa {

namespace {

constexpr std::string_view before_year[]{"till och med år", "till och med", "t o m", "tom år", "tom",
                                         "senast år",       "senast",       "år"};
/// After a figure these can be nothing else: "minst 70 % under 2023", but "under 2000" is a limit.
constexpr std::string_view before_year_last[]{"till år", "under", "för"};
constexpr std::string_view without_meaning[]{"i genomsnitt", "i snitt",  "i medeltal", "i medel", "per år",
                                             "om året",      "varje år", "årligen",    "totalt"};

/// "2025:", "år 2020:", "senast 2030 …".
void take_year_before(TokenCursor& c, Criterion& criterion) {
  TokenCursor ahead = c;
  const bool told = ahead.take_one_of(before_year);
  const auto year = ahead.take_year();
  if (!year || (!ahead.take(":") && !told)) return;
  c = ahead;
  criterion.year = year;
}

/// "(2024)", "till och med 2023".
bool take_year_after(TokenCursor& c, Criterion& criterion) {
  if (criterion.year) return false;
  if (const auto year = take_year_in_parentheses(c)) {
    criterion.year = year;
    return true;
  }
  TokenCursor ahead = c;
  if (!ahead.take_one_of(before_year) && !ahead.take_one_of(before_year_last)) return false;
  const auto year = ahead.take_year();
  if (!year) return false;
  c = ahead;
  criterion.year = year;
  return true;
}

/// "och helst öka", ", helst minska".
bool take_wish(TokenCursor& c, Criterion& criterion) {
  TokenCursor ahead = c;
  while (ahead.take(",") || ahead.take("och") || ahead.take("men")) {
  }
  if (criterion.wish || !ahead.take("helst")) return false;
  criterion.wish = take_way(ahead);
  if (!criterion.wish) return false;
  c = ahead;
  return true;
}

bool take_remark(TokenCursor& c, Criterion& criterion) {
  return take_wish(c, criterion) || take_year_after(c, criterion) || c.take_one_of(without_meaning);
}

/// "ska vara minst 70 %", "ska öka": the word itself says nothing, but it is followed by one.
void take_shall(TokenCursor& c) {
  TokenCursor ahead = c;
  if (!ahead.take("ska") && !ahead.take("skall")) return;
  const bool be = ahead.take("vara på") || ahead.take("vara");
  if (be || !ahead.peek().number) c = ahead;
}

/// The order of a criterion's parts: year, "ska", the demand, remarks.
std::optional<Criterion> take_criterion(TokenCursor& c) {
  Criterion criterion;
  take_year_before(c, criterion);
  take_shall(c);
  if (!take_demand(c, criterion)) return std::nullopt;
  while (take_remark(c, criterion)) {
  }
  return criterion;
}

std::string_view without_prefix(std::string_view text, std::string_view prefix) {
  return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

/// "2025-10-31", "senast den 31 oktober 2025". Digits alone are a number unless "senast" is before them.
std::optional<Criterion> date_criterion(std::string_view text) {
  Criterion criterion;
  criterion.unit = date_unit;
  const auto rest = without_prefix(without_prefix(text, "ska vara "), "klart ");
  const auto day = without_prefix(without_prefix(rest, "senast "), "den ");
  const bool latest = rest.starts_with("senast ");
  const auto date = parse_date(day);
  if (!date || (!latest && day.find_first_not_of("0123456789") == std::string_view::npos))
    return std::nullopt;
  if (latest)
    criterion.most = Bound{number_of(*date)};
  else
    criterion.figure = number_of(*date);
  return latest || rest == text ? std::optional{criterion} : std::nullopt;
}

/// Parts that stand after each other may have a comma or "och" between them. False when none comes.
bool take_to_next_part(TokenCursor& c) {
  while (c.take(",") || c.take(";") || c.take("och") || c.take("samt")) {
  }
  return !c.at_end();
}

bool have_a_year_each(const std::vector<Criterion>& criteria) {
  return std::ranges::all_of(criteria, [&](const Criterion& c) {
    return c.year && std::ranges::count(criteria, c.year, &Criterion::year) == 1;
  });
}

/// The byte in a text where its folded form has come to `folded_size` bytes.
std::size_t place_in(std::string_view text, std::size_t folded_size) {
  std::vector<std::size_t> places;
  for (std::size_t at = 1; at <= text.size(); ++at)
    if (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) places.push_back(at);
  const auto reached = std::ranges::partition_point(
      places, [&](std::size_t at) { return folded(text.substr(0, at)).size() < folded_size; });
  return reached == places.end() ? text.size() : *reached;
}

/// Criteria that stand after each other, and where each begins and ends in the folded text.
struct Parts {
  std::vector<Criterion> criteria = {};
  std::vector<std::size_t> begins = {}, ends = {};
};

/// Nothing when something is left that cannot be understood.
Parts take_parts(std::span<const Token> tokens) {
  Parts parts;
  TokenCursor cursor{tokens};
  while (!cursor.at_end()) {
    const auto first = tokens.size() - cursor.left();
    auto criterion = take_criterion(cursor);
    if (!criterion) return {};
    parts.criteria.push_back(std::move(*criterion));
    parts.begins.push_back(first == 0 ? 0 : tokens[first - 1].end);
    parts.ends.push_back(tokens[tokens.size() - cursor.left() - 1].end);
    const bool last = cursor.at_end();
    if (!last && (!parts.criteria.back().year || !take_to_next_part(cursor))) return {};
  }
  return parts;
}

void set_written(Parts& parts, std::string_view text) {
  if (parts.criteria.size() == 1) {
    parts.criteria.front().written = text;
    return;
  }
  for (std::size_t i = 0; i < parts.criteria.size(); ++i) {
    const auto from = parts.begins[i] == 0 ? 0 : place_in(text, parts.begins[i]);
    const auto to = place_in(text, parts.ends[i]);
    parts.criteria[i].written = trimmed_text(text.substr(from, to - from));
  }
}

}  // namespace

std::vector<Criterion> parse_criteria(std::string_view text) {
  const std::string simple = folded(text);
  if (auto date = date_criterion(simple)) {
    date->written = trimmed_text(text);
    return {*date};
  }
  const auto tokens = tokens_of(simple);
  if (!tokens) return {};
  Parts parts = take_parts(*tokens);
  if (parts.criteria.size() > 1 && !have_a_year_each(parts.criteria)) return {};
  set_written(parts, trimmed_text(text));
  return parts.criteria;
}

std::optional<Criterion> parse_criterion(std::string_view text) {
  auto criteria = parse_criteria(text);
  return criteria.size() == 1 ? std::optional{std::move(criteria.front())} : std::nullopt;
}

}  // namespace redovisa

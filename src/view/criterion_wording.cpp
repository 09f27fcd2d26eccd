#include "view/criterion_wording.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "diagnostics/folded.hpp"
#include "view/reason_wording.hpp"
#include "view/tidied_text.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// How the bounds of a measure are told: what stands before them, and after.
struct Frame {
  std::string_view before, after;
};

Frame frame_of(Measure measure) {
  switch (measure) {
    case Measure::value:
      return {};
    case Measure::change:
    case Measure::relative_change:
      return {"förändring ", ""};
    case Measure::share_of_target:
      return {"", " av målet"};
    case Measure::distance_to_target:
      return {"", " från målet"};
    case Measure::share_of_way:
      return {"", " av vägen från utgångsvärdet till målvärdet"};
    case Measure::rank:
      return {"plats ", ""};
    case Measure::rank_share:
      return {"bland de ", " bästa"};
  }
  return {};
}

bool is_in_percent(Measure measure) {
  return measure == Measure::relative_change || measure == Measure::share_of_target ||
         measure == Measure::share_of_way || measure == Measure::rank_share;
}

std::string bounds_words(const Criterion& c) {
  const std::string unit = is_in_percent(c.measure) ? "%" : c.unit;
  const auto shown = [&](const Decimal& value) { return text_of(Number{value, unit}); };
  if (c.figure) return shown(*c.figure);
  if (c.least && c.most) return fmt::format("{}–{}", text_of(c.least->value), shown(c.most->value));
  if (c.least) return fmt::format("{} {}", c.least->inclusive ? "minst" : "mer än", shown(c.least->value));
  if (c.most) return fmt::format("{} {}", c.most->inclusive ? "högst" : "mindre än", shown(c.most->value));
  return {};
}

std::string_view wish_word(Direction wish) {
  switch (wish) {
    case Direction::higher:
      return "öka";
    case Direction::lower:
      return "minska";
    case Direction::interval:
    case Direction::near_zero:
    case Direction::none:
      return {};
  }
  return {};
}

std::string words_from_parts(const Criterion& c) {
  const std::string bounds = bounds_words(c);
  const std::string wish{c.wish ? wish_word(*c.wish) : std::string_view{}};
  if (bounds.empty()) return wish.empty() ? wish : "ska " + wish;
  const auto [before, after] = frame_of(c.measure);
  return fmt::format("{}{}{}{}", before, bounds, after, wish.empty() ? "" : " och helst " + wish);
}

/// Where the number stands among the words as it was written, and how long it is; npos when it does not stand
/// there alone.
std::pair<std::size_t, std::size_t> place_of_number(const std::string& words, const Decimal& number) {
  std::string written = to_machine_text(number);
  std::ranges::replace(written, '.', ',');
  const auto is_part = [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == '.'; };
  const std::size_t at = words.find(written), end = at + written.size();
  const bool alone = at != std::string::npos && (at == 0 || !is_part(words[at - 1])) &&
                     (end == words.size() || !is_part(words[end]));
  return {alone ? at : std::string::npos, written.size()};
}

}  // namespace

bool is_plain_figure(const Criterion& c) {
  return c.figure && c.measure == Measure::value && !c.least && !c.most && !c.wish && !c.base;
}

std::string words_in_table(const Criterion& criterion, const std::string& unit) {
  std::string words = words_of(criterion);
  const auto& bound = criterion.most ? criterion.most : criterion.least;
  if (!bound || criterion.measure != Measure::value || criterion.base) return words;
  const auto [at, size] = place_of_number(words, bound->value);
  if (at == std::string::npos) return words;
  const bool has_unit = !criterion.unit.empty() || words.find('%', at) != std::string::npos;
  const Number number = has_unit ? Number{bound->value} : number_with_unit(bound->value, unit);
  return words.replace(at, size, text_of(number));
}

std::string words_of(const Criterion& criterion) {
  const std::string written{trimmed_text(criterion.written)};
  return written.empty() ? words_from_parts(criterion) : tidied(written);
}

}  // namespace redovisa

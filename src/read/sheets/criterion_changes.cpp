#include "read/sheets/criterion_changes.hpp"

#include <utility>

#include "read/sheets/criterion_values.hpp"

namespace redovisa {

namespace {

constexpr std::string_view rising[]{"öka", "ökas", "ökar", "höja", "höjas", "höjs", "stiga", "stiger"};
constexpr std::string_view falling[]{"minska", "minskas", "minskar", "sänka",
                                     "sänkas", "sänks",   "sjunka",  "sjunker"};
constexpr std::string_view kept[]{"bibehålla", "bibehållas", "bibehålls",  "bibehållen", "behålla",
                                  "behållas",  "oförändrad", "oförändrat", "oförändrade"};
constexpr std::string_view more[]{"högre", "fler", "flera", "mer", "större", "ökad", "ökat"};
constexpr std::string_view less[]{"lägre", "färre", "mindre", "kortare", "minskad", "minskat"};

std::optional<Direction> take_verb(TokenCursor& c) {
  if (c.take_one_of(rising)) return Direction::higher;
  if (c.take_one_of(falling)) return Direction::lower;
  return std::nullopt;
}

Side side_of(Direction way) { return way == Direction::higher ? Side::least : Side::most; }

void set_way(Criterion& criterion, Direction way, bool unchanged_is_enough) {
  criterion.measure = Measure::change;
  criterion.figure.reset();
  set_bound(criterion, {side_of(way), unchanged_is_enough}, Decimal{0});
}

/// What is kept may become better: its side follows from the indicator's direction.
bool take_kept(TokenCursor& c, Criterion& criterion) {
  if (!c.take_one_of(kept)) return false;
  criterion.measure = Measure::change;
  criterion.figure = Decimal{0};
  TokenCursor ahead = c;
  if (!ahead.take("eller")) return true;
  if (const auto way = take_way(ahead))
    set_way(criterion, *way, true);
  else if (!ahead.take("bättre"))
    return false;
  c = ahead;
  return true;
}

/// "ska inte öka": unchanged is enough.
bool take_not_changed(TokenCursor& c, Criterion& criterion) {
  if (!c.take("inte") && !c.take("ej")) return false;
  const auto verb = take_verb(c);
  if (!verb) return false;
  set_way(criterion, *verb == Direction::higher ? Direction::lower : Direction::higher, true);
  return true;
}

/// After "öka till": the verb has told the side, and the word before the figure may only say the same.
bool take_level_reached(TokenCursor& c, Direction way, Criterion& criterion) {
  const auto word = take_bound_before(c);
  const auto quantity = take_quantity(c);
  if (!quantity || quantity->year) return false;
  if (word && word->side != side_of(way)) return false;
  set_bound(criterion, word.value_or(BoundWord{side_of(way)}), quantity->value);
  criterion.unit = quantity->unit;
  return true;
}

/// "minska med minst 10" is a change of at most −10.
void turn_downwards(Criterion& criterion) {
  std::swap(criterion.least, criterion.most);
  for (auto* bound : {&criterion.least, &criterion.most})
    if (*bound) (*bound)->value = -(*bound)->value;
}

/// After "öka med".
bool take_amount(TokenCursor& c, Direction way, Criterion& criterion) {
  if (!take_value(c, criterion)) return false;
  if (criterion.figure) {
    criterion.least = Bound{*criterion.figure};
    criterion.figure.reset();
  }
  for (const auto& bound : {criterion.least, criterion.most})
    if (bound && bound->value <= Decimal{0}) return false;
  if (way == Direction::lower) turn_downwards(criterion);
  criterion.measure = criterion.unit == "%" ? Measure::relative_change : Measure::change;
  return true;
}

std::optional<int> take_year_of_base(TokenCursor& c) {
  if (const auto year = take_year_in_parentheses(c)) return year;
  TokenCursor ahead = c;
  ahead.take("år");
  const auto year = ahead.take_year();
  if (year) c = ahead;
  return year;
}

bool agree(const Criterion& criterion, Direction way) {
  const auto told = direction_of(criterion);
  return !told || *told == way;
}

/// A figure alone after "till" has the side that it has to the base.
void set_side_from_base(Criterion& criterion, const Decimal& base) {
  if (!criterion.figure || *criterion.figure == base) return;
  set_bound(criterion, {*criterion.figure > base ? Side::least : Side::most}, *criterion.figure);
  criterion.figure.reset();
}

}  // namespace

std::optional<Direction> take_way(TokenCursor& c) {
  if (const auto verb = take_verb(c)) return verb;
  if (c.take_one_of(more)) return Direction::higher;
  return c.take_one_of(less) ? std::optional{Direction::lower} : std::nullopt;
}

std::optional<int> take_year_in_parentheses(TokenCursor& c) {
  TokenCursor ahead = c;
  if (!ahead.take("(")) return std::nullopt;
  ahead.take("år");
  const auto year = ahead.take_year();
  if (!year || !ahead.take(")")) return std::nullopt;
  c = ahead;
  return year;
}

bool take_from_to(TokenCursor& c, Criterion& criterion) {
  if (!c.take("från")) return false;
  const auto base = take_quantity(c);
  if (!base || base->year) return false;
  criterion.base_year = take_year_of_base(c);
  if (!c.take("till") || !take_value(c, criterion)) return false;
  if (!base->unit.empty() && !criterion.unit.empty() && base->unit != criterion.unit) return false;
  if (criterion.unit.empty()) criterion.unit = base->unit;
  criterion.base = base->value;
  set_side_from_base(criterion, base->value);
  return true;
}

bool take_change(TokenCursor& c, Criterion& criterion) {
  if (c.peek().text == "inte" || c.peek().text == "ej") return take_not_changed(c, criterion);
  const auto verb = take_verb(c);
  if (!verb) return take_kept(c, criterion);
  if (c.take("till")) return take_level_reached(c, *verb, criterion);
  if (c.take("med")) return take_amount(c, *verb, criterion);
  if (c.peek().text == "från") return take_from_to(c, criterion) && agree(criterion, *verb);
  TokenCursor ahead = c;
  const bool enough = ahead.take("eller") && ahead.take_one_of(kept);
  if (enough) c = ahead;
  set_way(criterion, *verb, enough);
  return true;
}

}  // namespace redovisa

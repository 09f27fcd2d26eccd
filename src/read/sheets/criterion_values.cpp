#include "read/sheets/criterion_values.hpp"

#include <algorithm>
#include <array>

#include "read/sheets/written_units.hpp"

namespace redovisa {

namespace {

struct BoundPhrase {
  std::string_view phrase;
  BoundWord word;
};

constexpr BoundWord at_least{Side::least}, at_most{Side::most}, more_than{Side::least, false},
    less_than{Side::most, false};

constexpr std::array before_phrases{
    BoundPhrase{"minst", at_least},
    BoundPhrase{"lägst", at_least},
    BoundPhrase{"åtminstone", at_least},
    BoundPhrase{">=", at_least},
    BoundPhrase{"ej under", at_least},
    BoundPhrase{"inte under", at_least},
    BoundPhrase{"ej understiga", at_least},
    BoundPhrase{"inte understiga", at_least},
    BoundPhrase{"inte lägre än", at_least},
    BoundPhrase{"ej lägre än", at_least},
    BoundPhrase{"inte mindre än", at_least},
    BoundPhrase{"ej mindre än", at_least},
    BoundPhrase{"inte färre än", at_least},
    BoundPhrase{"ej färre än", at_least},
    BoundPhrase{"högst", at_most},
    BoundPhrase{"maximalt", at_most},
    BoundPhrase{"max", at_most},
    BoundPhrase{"som mest", at_most},
    BoundPhrase{"<=", at_most},
    BoundPhrase{"ej över", at_most},
    BoundPhrase{"inte över", at_most},
    BoundPhrase{"ej överskrida", at_most},
    BoundPhrase{"inte överskrida", at_most},
    BoundPhrase{"ej överstiga", at_most},
    BoundPhrase{"inte överstiga", at_most},
    BoundPhrase{"inte högre än", at_most},
    BoundPhrase{"ej högre än", at_most},
    BoundPhrase{"inte mer än", at_most},
    BoundPhrase{"ej mer än", at_most},
    BoundPhrase{"inte fler än", at_most},
    BoundPhrase{"ej fler än", at_most},
    BoundPhrase{"över", more_than},
    BoundPhrase{"överstiga", more_than},
    BoundPhrase{"mer än", more_than},
    BoundPhrase{"fler än", more_than},
    BoundPhrase{"högre än", more_than},
    BoundPhrase{"större än", more_than},
    BoundPhrase{">", more_than},
    BoundPhrase{"under", less_than},
    BoundPhrase{"understiga", less_than},
    BoundPhrase{"mindre än", less_than},
    BoundPhrase{"färre än", less_than},
    BoundPhrase{"lägre än", less_than},
    BoundPhrase{"kortare än", less_than},
    BoundPhrase{"<", less_than},
};

constexpr std::string_view higher_words[]{"högre",  "mer",   "fler", "flera", "över",
                                          "större", "uppåt", "mera", "längre"};
constexpr std::string_view lower_words[]{"lägre",   "mindre", "färre", "under",
                                         "kortare", "nedåt",  "neråt", "därunder"};

constexpr std::string_view number_words[]{"noll", "en",  "ett",  "två", "tre", "fyra", "fem",
                                          "sex",  "sju", "åtta", "nio", "tio", "elva", "tolv"};

constexpr std::string_view things_per[]{"invånare", "inv",   "brukare",  "elev",
                                        "barn",     "plats", "anställd", "årsarbetare"};

/// "en" and "ett" are both one.
std::optional<Decimal> take_number_word(TokenCursor& c) {
  const auto index = c.take_any(number_words);
  if (!index) return std::nullopt;
  return decimal_of(*index < 2 ? *index : *index - 1);
}

/// "år" before a year is no unit: "80 år 2025".
std::string take_unit(TokenCursor& c) {
  if (c.peek().text == "år" && c.peek(1).year) return {};
  const auto index = c.take_any(units_of_numbers());
  if (!index) return {};
  std::string unit{units_of_numbers()[*index]};
  if (unit == "procent") unit = "%";
  TokenCursor ahead = c;
  if (!ahead.take("/") && !ahead.take("per")) return unit;
  const auto thing = ahead.take_any(things_per);
  if (!thing) return unit;
  c = ahead;
  return unit + '/' + std::string{things_per[*thing]};
}

/// The other end of an interval. The unit stands once, last, or at both ends.
bool set_interval(Criterion& criterion, const Quantity& from, const Quantity& to) {
  if (from.value > to.value || from.year || to.year) return false;
  if (!from.unit.empty() && from.unit != to.unit) return false;
  criterion.least = {from.value}, criterion.most = {to.value};
  criterion.unit = to.unit;
  return true;
}

bool take_between(TokenCursor& c, Criterion& criterion) {
  const auto from = take_quantity(c);
  if (!from || !(c.take("och") || c.take("-"))) return false;
  const auto to = take_quantity(c);
  return to && set_interval(criterion, *from, *to);
}

/// "82 ± 2", "0 ± 2 %"; what two percent round 82 are cannot be told.
bool set_around(Criterion& criterion, const Quantity& middle, const Quantity& distance) {
  const bool same_unit = distance.unit.empty() || distance.unit == middle.unit || middle.value == Decimal{0};
  criterion.least = {middle.value - distance.value}, criterion.most = {middle.value + distance.value};
  criterion.unit = middle.unit.empty() ? distance.unit : middle.unit;
  return same_unit && distance.value > Decimal{0};
}

/// After a quantity without word before it.
bool take_rest_of_value(TokenCursor& c, const Quantity& first, Criterion& criterion) {
  criterion.unit = first.unit;
  if (const auto side = take_side_after(c)) {
    set_bound(criterion, {*side}, first.value);
    return true;
  }
  const bool interval = c.take("-");
  if (!interval && !c.take("±")) {
    criterion.figure = first.value;
    c.take("eller bättre");
    return true;
  }
  const auto second = take_quantity(c);
  if (!second) return false;
  return interval ? set_interval(criterion, first, *second) : set_around(criterion, first, *second);
}

}  // namespace

std::optional<BoundWord> take_bound_before(TokenCursor& c) {
  for (const auto& [phrase, word] : before_phrases)
    if (c.take(phrase)) return word;
  return std::nullopt;
}

std::optional<Side> take_side_after(TokenCursor& c) {
  TokenCursor ahead = c;
  if (!ahead.take("eller") && !ahead.take("och")) return std::nullopt;
  const bool higher = ahead.take_one_of(higher_words);
  if (!higher && !ahead.take_one_of(lower_words)) return std::nullopt;
  c = ahead;
  return higher ? Side::least : Side::most;
}

std::optional<Quantity> take_quantity(TokenCursor& c) {
  TokenCursor ahead = c;
  const bool negative = ahead.take("-");
  if (!negative) ahead.take("+");
  Quantity quantity;
  quantity.year = ahead.peek().year;
  auto value = ahead.take_number();
  if (!value && !negative) value = take_number_word(ahead);
  if (!value) return std::nullopt;
  quantity.value = negative ? -*value : *value;
  quantity.unit = take_unit(ahead);
  quantity.year = quantity.year && quantity.unit.empty();
  c = ahead;
  return quantity;
}

void set_bound(Criterion& criterion, BoundWord word, const Decimal& value) {
  (word.side == Side::least ? criterion.least : criterion.most) = Bound{value, word.inclusive};
}

bool take_value(TokenCursor& c, Criterion& criterion) {
  if (c.take("mellan")) return take_between(c, criterion);
  if (c.take("±")) {
    const auto distance = take_quantity(c);
    return distance && set_around(criterion, {}, *distance);
  }
  const auto word = take_bound_before(c);
  const auto quantity = take_quantity(c);
  if (!quantity) return false;
  if (!word) return take_rest_of_value(c, *quantity, criterion);
  set_bound(criterion, *word, quantity->value);
  criterion.unit = quantity->unit;
  return true;
}

}  // namespace redovisa

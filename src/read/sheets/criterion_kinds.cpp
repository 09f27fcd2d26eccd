#include "read/sheets/criterion_kinds.hpp"

#include <array>

#include "model/plan.hpp"
#include "read/sheets/criterion_changes.hpp"
#include "read/sheets/criterion_values.hpp"

namespace redovisa {

namespace {

constexpr std::string_view target_words[]{"målet", "målvärdet", "årets mål", "årets målvärde", "mål"};
constexpr std::string_view way_words[]{"vägen till målet", "vägen mot målet", "vägen"};
constexpr std::string_view groups[]{"av jämförbara kommuner",
                                    "jämförbara kommuner",
                                    "av kommunerna",
                                    "av landets kommuner",
                                    "kommunerna",
                                    "i riket",
                                    "i landet",
                                    "i länet",
                                    "i sverige"};
constexpr std::string_view best_words[]{"bästa", "bäst"};
constexpr std::string_view place_words[]{"plats", "placering", "rankning", "nr"};
constexpr std::string_view done_words[]{"finnas", "finns", "användas", "genomföras", "göras", "ske"};
constexpr std::string_view all_words[]{"alla", "samtliga"};

const Decimal all_percent{100};

/// A figure alone is a bound, whatever the indicator's direction.
void bind_figure(Criterion& criterion, Side side) {
  if (criterion.figure) set_bound(criterion, {side}, *criterion.figure);
  criterion.figure.reset();
}

bool is_place(const std::optional<Bound>& bound) {
  return !bound || (bound->value.decimals == 0 && bound->value > Decimal{0});
}

bool is_part(const std::optional<Bound>& bound) {
  return !bound || (bound->value >= Decimal{0} && bound->value <= all_percent);
}

/// The best come first: the figure is the last place that is good enough.
bool set_rank(Criterion& criterion) {
  bind_figure(criterion, Side::most);
  if (!criterion.most) return false;
  const bool share = criterion.unit == "%";
  criterion.measure = share ? Measure::rank_share : Measure::rank;
  if (share) return is_part(criterion.least) && is_part(criterion.most);
  if (!criterion.unit.empty()) return false;
  criterion.unit = rank_unit;
  return is_place(criterion.least) && is_place(criterion.most);
}

/// "bland de 10 bästa", "25 % bästa", "de bästa 25 %", "26–50 % bästa".
bool take_best(TokenCursor& c, Criterion& criterion) {
  c.take("bland");
  c.take("de");
  const bool before = c.take_one_of(best_words);
  if (!take_value(c, criterion)) return false;
  if (!before && !c.take_one_of(best_words)) return false;
  c.take_one_of(groups);
  return set_rank(criterion);
}

/// "topp 10".
bool take_top(TokenCursor& c, Criterion& criterion) {
  return c.take("topp") && take_value(c, criterion) && set_rank(criterion);
}

/// "plats 59", "plats 59 eller bättre", "plats 1–10".
bool take_place(TokenCursor& c, Criterion& criterion) {
  if (!c.take_one_of(place_words) || c.peek().number == std::nullopt) return false;
  return take_value(c, criterion) && criterion.unit.empty() && set_rank(criterion);
}

void set_yes(Criterion& criterion) {
  criterion.figure = Decimal{1};
  criterion.unit = yes_no_unit;
}

/// "ja", and "ja 95 %": so many must have yes.
bool take_yes(TokenCursor& c, Criterion& criterion) {
  if (!c.take("ja")) return false;
  TokenCursor ahead = c;
  ahead.take(",");
  Criterion share = criterion;
  if (!take_value(ahead, share)) {
    set_yes(criterion);
    return true;
  }
  bind_figure(share, Side::least);
  criterion = share;
  c = ahead;
  return criterion.unit == "%";
}

/// "nej": a yes is too much.
bool take_no(TokenCursor& c, Criterion& criterion) {
  if (!c.take("nej")) return false;
  criterion.most = Bound{Decimal{0}};
  criterion.unit = yes_no_unit;
  return true;
}

bool take_done(TokenCursor& c, Criterion& criterion) {
  if (!c.take_one_of(done_words)) return false;
  set_yes(criterion);
  return true;
}

/// "alla", "alla (100 %)".
bool take_all(TokenCursor& c, Criterion& criterion) {
  if (!c.take_one_of(all_words)) return false;
  criterion.figure = all_percent;
  criterion.unit = "%";
  TokenCursor ahead = c;
  if (!ahead.take("(")) return true;
  const auto share = take_quantity(ahead);
  if (!share) return true;
  if (share->value != all_percent || share->unit != "%" || !ahead.take(")")) return false;
  c = ahead;
  return true;
}

bool take_measure(TokenCursor& c, Criterion& criterion) {
  const bool part = c.take("av");
  if (!part && !c.take("från")) return false;
  if (part && criterion.unit != "%") return false;
  if (part && c.take_one_of(way_words)) {
    criterion.measure = Measure::share_of_way;
    bind_figure(criterion, Side::least);
  } else if (c.take_one_of(target_words)) {
    criterion.measure = part ? Measure::share_of_target : Measure::distance_to_target;
    if (!part) bind_figure(criterion, Side::most);
  } else {
    return false;
  }
  return true;
}

/// "82 eller högre", "minst 80 % av målet", "högst 2 procentenheter från målet".
bool take_measured(TokenCursor& c, Criterion& criterion) {
  if (!take_value(c, criterion)) return false;
  const bool measured = c.peek().text == "av" || c.peek().text == "från";
  return !measured || take_measure(c, criterion);
}

using Kind = bool (*)(TokenCursor&, Criterion&);

/// The first that fits is taken; a figure with "bästa" after it must come before the figure alone.
constexpr Kind kinds[]{take_best, take_top, take_place,  take_yes,     take_no,
                       take_done, take_all, take_change, take_from_to, take_measured};

}  // namespace

bool take_demand(TokenCursor& cursor, Criterion& criterion) {
  for (const Kind kind : kinds) {
    TokenCursor ahead = cursor;
    Criterion attempt = criterion;
    if (!kind(ahead, attempt)) continue;
    cursor = ahead;
    criterion = attempt;
    return true;
  }
  return false;
}

}  // namespace redovisa

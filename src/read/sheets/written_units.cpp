#include "read/sheets/written_units.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>

#include "diagnostics/folded.hpp"
#include "model/plan.hpp"

namespace redovisa {

namespace {

struct UnitWord {
  std::string_view word;
  UnitKind kind;
  int power = 0;
  std::string_view name = {};
};

constexpr std::array unit_words{
    UnitWord{"%", UnitKind::percent},
    UnitWord{"procent", UnitKind::percent},
    UnitWord{"andel", UnitKind::percent},
    UnitWord{"andel %", UnitKind::percent},
    UnitWord{"andel (%)", UnitKind::percent},
    UnitWord{"andel i procent", UnitKind::percent},
    UnitWord{"procent (%)", UnitKind::percent},
    UnitWord{"procentenhet", UnitKind::points},
    UnitWord{"procentenheter", UnitKind::points},
    UnitWord{"kr", UnitKind::money},
    UnitWord{"kronor", UnitKind::money},
    UnitWord{"tkr", UnitKind::money, 3},
    UnitWord{"kkr", UnitKind::money, 3},
    UnitWord{"mkr", UnitKind::money, 6},
    UnitWord{"mnkr", UnitKind::money, 6},
    UnitWord{"antal", UnitKind::count},
    UnitWord{"st", UnitKind::count},
    UnitWord{"stycken", UnitKind::count},
    UnitWord{"ja/nej", UnitKind::yes_no},
    UnitWord{"plats", UnitKind::rank},
    UnitWord{"placering", UnitKind::rank},
    UnitWord{"rang", UnitKind::rank},
    UnitWord{"ranking", UnitKind::rank},
    UnitWord{"datum", UnitKind::date},
    UnitWord{"dgr", UnitKind::other, 0, "dagar"},
    UnitWord{"dag", UnitKind::other, 0, "dagar"},
    UnitWord{"dagar", UnitKind::other, 0, "dagar"},
    UnitWord{"dygn", UnitKind::other, 0, "dygn"},
    UnitWord{"vecka", UnitKind::other, 0, "veckor"},
    UnitWord{"månad", UnitKind::other, 0, "månader"},
    UnitWord{"timme", UnitKind::other, 0, "timmar"},
    UnitWord{"tim", UnitKind::other, 0, "timmar"},
    UnitWord{"minut", UnitKind::other, 0, "minuter"},
    UnitWord{"person", UnitKind::other, 0, "personer"},
    UnitWord{"gång", UnitKind::other, 0, "gånger"},
};

constexpr std::string_view after_numbers[]{
    "%",     "procentenheter", "procentenhet", "procent", "tkr",     "kkr",      "mkr",    "mnkr",
    "kr",    "kronor",         "dygn",         "dagar",   "dag",     "dgr",      "antal",  "stycken",
    "st",    "timmar",         "timme",        "tim",     "minuter", "minut",    "år",     "månader",
    "månad", "veckor",         "vecka",        "index",   "poäng",   "personer", "person", "gånger",
    "gång",  "ärenden",        "platser"};

/// Parts "kr/invånare" and "kr per invånare"; "ja/nej" and a percentage are one.
std::string taken_per(std::string& unit) {
  if (unit == yes_no_unit) return {};
  for (const std::string_view between : {"/", " per "}) {
    const auto at = unit.find(between);
    if (at == std::string::npos) continue;
    std::string per{trimmed_text(std::string_view{unit}.substr(at + between.size()))};
    unit = trimmed_text(std::string_view{unit}.substr(0, at));
    return per;
  }
  return {};
}

std::optional<Decimal> moved(const Decimal& value, int power) {
  std::int64_t factor = 1;
  for (int i = 0; i < std::abs(power); ++i) factor *= 10;
  if (power >= 0) {
    const Decimal whole = trimmed(value);
    const Decimal result = trimmed(whole * Decimal{factor});
    const auto back = quotient(result, Decimal{factor}, whole.decimals);
    return back && *back == whole ? std::optional{result} : std::nullopt;
  }
  const int decimals = value.decimals - power;
  if (decimals > 9) return std::nullopt;
  const auto result = quotient(value, Decimal{factor}, static_cast<std::uint8_t>(decimals));
  return result ? std::optional{trimmed(*result)} : std::nullopt;
}

/// A count may be of things that the indicator's unit names: 12 st, and the unit is barn.
bool may_be_counted(const UnitMeaning& unit) {
  if (unit.kind == UnitKind::count) return true;
  if (unit.kind != UnitKind::other) return false;
  static constexpr std::string_view measured[]{"dagar",   "dygn", "veckor", "månader", "timmar",
                                               "minuter", "år",   "index",  "poäng"};
  return std::ranges::find(measured, unit.name) == std::end(measured);
}

bool is_value_of(const Decimal& value, UnitKind kind) {
  if (kind == UnitKind::yes_no) return value == Decimal{0} || value == Decimal{1};
  if (kind == UnitKind::date) return date_of(value).has_value();
  if (kind == UnitKind::rank) return trimmed(value).decimals == 0 && value > Decimal{0};
  return true;
}

}  // namespace

UnitMeaning meaning_of_unit(std::string_view unit) {
  UnitMeaning meaning;
  meaning.name = folded(unit);
  if (meaning.name.empty()) return meaning;
  meaning.per = taken_per(meaning.name);
  if (meaning.name.starts_with("antal ")) meaning.name.erase(0, 6);
  const auto found = std::ranges::find(unit_words, std::string_view{meaning.name}, &UnitWord::word);
  meaning.kind = found == unit_words.end() ? UnitKind::other : found->kind;
  meaning.power = found == unit_words.end() ? 0 : found->power;
  if (found != unit_words.end()) meaning.name = found->name;
  return meaning;
}

std::span<const std::string_view> units_of_numbers() { return after_numbers; }

std::optional<Decimal> converted(const Decimal& value, std::string_view from, std::string_view to) {
  const UnitMeaning has = meaning_of_unit(from), wanted = meaning_of_unit(to);
  const bool not_a_number = has.kind == UnitKind::yes_no || has.kind == UnitKind::date;
  if (not_a_number && has.kind != wanted.kind) return std::nullopt;
  if (!is_value_of(value, wanted.kind)) return std::nullopt;
  if (has.kind == UnitKind::none || wanted.kind == UnitKind::none) return value;
  if (!has.per.empty() && has.per != wanted.per) return std::nullopt;
  if (has.kind == UnitKind::count) return may_be_counted(wanted) ? std::optional{value} : std::nullopt;
  if (has.kind != wanted.kind || has.name != wanted.name) {
    const bool counted = wanted.kind == UnitKind::count && has.kind == UnitKind::other && may_be_counted(has);
    return counted ? std::optional{value} : std::nullopt;
  }
  return has.power == wanted.power ? std::optional{value} : moved(value, has.power - wanted.power);
}

}  // namespace redovisa

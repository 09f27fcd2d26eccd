#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/decimal.hpp"

namespace redovisa {

/// What a number in a text is counted in. Amounts of money are always held in tkr.
enum class ClaimUnit : std::uint8_t { tkr, kronor, percent, percentage_points, days, persons, pieces, none };

/// Which figure the words around a number say that it is.
enum class ClaimedFigure : std::uint8_t {
  unknown,
  budget,
  outcome,
  forecast,
  variance,
  target,
  change,
  before
};

/// Which time they say that it is of.
enum class ClaimedTime : std::uint8_t { unknown, to_date, year, last_year, same_period_last_year, other };

/// What they say of its sign. better/worse: "högre intäkter", "lägre kostnader" and "överskott" are better.
enum class ClaimedSign : std::uint8_t { unknown, better, worse, more, less };

/// What joins a part to its whole. of_which: "varav", "av detta", "där". listed: "utgörs av", a colon or
/// brackets that are all about the parts. explains: "hänförs till", "beror på": others may offset it.
/// some_of: "av de 40": several parts may overlap.
enum class PartLink : std::uint8_t { none, of_which, listed, explains, some_of };

/// A number that a sentence states, with what its words say of it. A variance or change that is forecast is
/// `variance` or `change` of the `year`. `kronor` is a price or another sum below a million, as written.
struct Claim {
  std::size_t sentence = 0;        // index in Reviewed::sentences
  std::size_t begin = 0, end = 0;  // its place in the sentence's text, in bytes: "10 000 tkr"
  std::string_view quote;          // that stretch
  std::string_view clause;         // the part of the sentence that speaks of it
  Decimal value;                   // as counted in `unit`; "1,2 mnkr" is 1 200 tkr
  Decimal tolerance;               // half of what it is rounded to: 50 for "10 000 tkr", 0,05 for "6,5 %"
  ClaimUnit unit = ClaimUnit::none;
  ClaimedFigure figure = ClaimedFigure::unknown;
  ClaimedTime time = ClaimedTime::unknown;
  ClaimedSign sign = ClaimedSign::unknown;
  bool approximate = false;            // "cirka", "drygt", "närmare"
  std::optional<std::size_t> part_of;  // index of the claim that it is a part of: "varav", "där", brackets
  bool parts_are_all = false;          // of a whole: the text says that its parts are all there is
  PartLink link = PartLink::none;      // of a part
  bool sign_stated = false;  // the clause itself tells the sign; otherwise it is the clause's before it
  ClaimedSign typed_sign = ClaimedSign::unknown;  // "+600" is more, "−600" less
};

struct Reviewed;

/// Every number in words or digits that the sentences state, in their order. Dates, years, times, section
/// numbers, law numbers, case numbers and ids are none.
std::vector<Claim> claims_of(const Reviewed& reviewed);

}  // namespace redovisa

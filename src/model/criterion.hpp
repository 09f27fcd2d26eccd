#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/date.hpp"
#include "model/decimal.hpp"

namespace redovisa {

/// Which way is better. interval: inside the target's bounds; near_zero: the smaller the size, whatever the
/// sign; none: neither way is better.
enum class Direction : std::uint8_t { higher, lower, interval, near_zero, none };

/// What the bounds of a criterion are bounds of.
enum class Measure : std::uint8_t {
  value,            // the figure itself: "82 eller högre", "7,1–7,5"; yes is 1 and no is 0
  change,           // how much the figure has grown since the base, in its unit: "öka med 3", "ska minska"
  relative_change,  // the same in percent of the base: "öka med 10 %"
  share_of_target,  // the figure in percent of the year's target: "minst 80 % av målet"
  distance_to_target,  // how much worse than the year's target, in its unit: "högst 2 från målet"
  share_of_way,        // how far from the baseline to the year's target, in percent: "minst 50 % av vägen"
  rank,                // the place in the comparison group, 1 is best: "plats 59", "bland de 10 bästa"
  rank_share,          // the place in percent of the group: "25 % bästa"
};

struct Bound {
  Decimal value;
  bool inclusive = true;  // is the bound itself enough?
};

/// What somebody has written that a figure must be: a target, or the limits of a level of the scale.
struct Criterion {
  Measure measure = Measure::value;
  std::optional<Decimal> figure =
      {};  // a figure alone, "82": its side follows from the indicator's direction
  std::optional<Bound> least = {}, most = {};
  std::optional<Direction> wish = {};  // "… och helst öka": told, but never decides
  std::optional<Decimal> base = {};    // "från 60 % (2022) till minst 70 %"
  std::optional<int> base_year = {};   // 2022
  std::optional<int> year = {};        // "… till och med 2023", ">100 (2024)"
  std::string unit = {};               // as written after the figure: "%"
  std::string written = {};            // as it was written, trimmed

  /// Is there anything to hold a figure against?
  bool demands() const { return figure || least || most; }
};

/// The figure that stands for a criterion in charts and running text: the figure alone, else the bound that
/// is the harder to reach; nullopt when the bounds are of a change or a rank.
std::optional<Decimal> principal_figure(const Criterion& criterion);

/// The direction that the words themselves tell: "82 eller högre" higher, "maximalt 14" lower, "7,1–7,5"
/// interval; nullopt for a figure alone.
std::optional<Direction> direction_of(const Criterion& criterion);

}  // namespace redovisa

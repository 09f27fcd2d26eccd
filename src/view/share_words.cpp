#include "view/share_words.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace redovisa {

namespace {

struct NamedShare {
  std::int64_t numerator, denominator;
  std::string_view name, as_points;
};
constexpr NamedShare named_shares[] = {
    {1, 2, "hälften", "en halv"},
    {1, 3, "en tredjedel", "en tredjedels"},
    {2, 3, "två tredjedelar", "två tredjedels"},
    {1, 4, "en fjärdedel", "en fjärdedels"},
    {3, 4, "tre fjärdedelar", "tre fjärdedels"},
};

const NamedShare* find_named(const Fraction& share) {
  const auto found = std::ranges::find_if(named_shares, [&](const NamedShare& named) {
    return named.numerator == share.numerator && named.denominator == share.denominator;
  });
  return found == std::end(named_shares) ? nullptr : found;
}

bool is_whole(const Fraction& share) { return share.numerator == share.denominator; }

/// A share that is a hair above a half is written to mean more than a half: 501/1000.
bool is_just_over_half(const Fraction& share) {
  const std::int64_t over = 2 * share.numerator - share.denominator;
  return share.denominator >= 1000 && over > 0 && over <= 2;
}

}  // namespace

std::string share_name(const Fraction& share) {
  if (is_whole(share)) return "alla";
  if (const auto* named = find_named(share)) return std::string{named->name};
  if (share.denominator == 100) return fmt::format("{} procent", share.numerator);
  return fmt::format("{} av {}", share.numerator, share.denominator);
}

std::string least_share_words(const Fraction& share) {
  if (is_whole(share)) return "alla";
  return is_just_over_half(share) ? "mer än hälften" : "minst " + share_name(share);
}

std::string least_share_of(const Fraction& share, std::string_view of_what) {
  return fmt::format("{}{} {}", least_share_words(share), is_whole(share) ? "" : " av", of_what);
}

std::string percent_words(const Fraction& share) {
  if (100 * share.numerator % share.denominator == 0)
    return fmt::format("{} procent", 100 * share.numerator / share.denominator);
  return fmt::format("{}/{}", share.numerator, share.denominator);
}

std::string points_words(const Fraction& points) {
  const std::int64_t divisor = std::max<std::int64_t>(1, std::gcd(points.numerator, points.denominator));
  const Fraction least{points.numerator / divisor, points.denominator / divisor};
  if (const auto* named = find_named(least)) return std::string{named->as_points};
  return fmt::format("{}/{}", least.numerator, least.denominator);
}

}  // namespace redovisa

#include "diagnostics/nearest.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <utf8proc.h>
#include <utility>

namespace redovisa {

namespace {

/// Composed, so that "a" followed by a combining ring is the one code point "å".
void compose(std::vector<utf8proc_int32_t>& points) {
  const auto length =
      utf8proc_normalize_utf32(points.data(), static_cast<utf8proc_ssize_t>(points.size()),
                               static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (length >= 0) points.resize(static_cast<std::size_t>(length));
}

std::vector<utf8proc_int32_t> folded_points(std::string_view text) {
  std::vector<utf8proc_int32_t> points;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    points.push_back(used > 0 ? utf8proc_tolower(point) : 0xFFFD);
    at += used > 0 ? static_cast<std::size_t>(used) : 1;
  }
  compose(points);
  return points;
}

/// Insertions, deletions, replacements and swaps of neighbours that make the one into the other.
std::size_t edit_distance(const std::vector<utf8proc_int32_t>& a, const std::vector<utf8proc_int32_t>& b) {
  std::vector<std::size_t> two_above, above, row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    two_above = std::exchange(above, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], two_above[j - 2] + 1);
    }
  }
  return row.back();
}

struct Candidate {
  std::size_t distance;
  std::string name;
  friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

/// A third of the characters may be wrong, at least one and at most four.
std::size_t tolerance(std::size_t length) { return std::clamp<std::size_t>(length / 3, 1, 4); }

}  // namespace

std::vector<std::string> nearest(std::string_view wanted, std::span<const std::string> known,
                                 std::size_t most) {
  constexpr std::size_t longest_name = 200;
  const auto points = folded_points(wanted.substr(0, longest_name));
  const std::size_t allowed = tolerance(points.size());
  std::vector<Candidate> near;
  for (const std::string& name : known) {
    const auto other = folded_points(std::string_view{name}.substr(0, longest_name));
    if (std::max(other.size(), points.size()) - std::min(other.size(), points.size()) > allowed) continue;
    if (const std::size_t distance = edit_distance(points, other); distance <= allowed)
      near.push_back({distance, name});
  }
  std::ranges::sort(near);
  near.erase(std::unique(near.begin(), near.end()), near.end());
  std::erase_if(near, [best = near.empty() ? 0 : near.front().distance](const Candidate& candidate) {
    return candidate.distance > best + 1;  // beside a near name, a far one is not what was meant
  });
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(most, near.size()); ++i) names.push_back(near[i].name);
  return names;
}

std::string meant_question(std::string_view wanted, std::span<const std::string> known) {
  std::string text;
  const auto names = nearest(wanted, known);
  for (std::size_t i = 0; i < names.size(); ++i)
    text += fmt::format("{}”{}”", i == 0 ? "Menade du " : i + 1 == names.size() ? " eller " : ", ", names[i]);
  return text.empty() ? text : text + '?';
}

}  // namespace redovisa

#include "write/word/column_widths.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace redovisa {
namespace {

constexpr double air_round_numbers = 80;    // twips left when a text column takes from them
constexpr double widest_by_content = 0.45;  // of the table, when there are no shares to go by
constexpr double most_for_numbers = 0.7;    // of a table too narrow for its words

using Members = std::vector<bool>;

double sum(const Widths& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

Widths shares_of(const Table& table, const ColumnNeeds& needs, double width) {
  Widths shares;
  for (const auto& column : table.columns) shares.push_back(std::max(column.share, 0.01));
  const bool given = std::any_of(shares.begin(), shares.end(), [&](double s) { return s != shares.front(); });
  if (!given && table.kind == TableKind::plain)
    for (std::size_t i = 0; i < shares.size(); ++i)
      shares[i] = std::min(std::max(needs.one_line[i], needs.narrowest[i]), widest_by_content * width);
  const double total = sum(shares);
  for (double& share : shares) share *= width / total;
  return shares;
}

/// The least that each column gets, while the room lasts.
class Minima {
 public:
  Minima(const Widths& shares, const ColumnNeeds& needs, double width)
      : shares_{shares}, is_text_{needs.holds_text}, least_{needs.narrowest}, width_{width} {}

  /// Their wishes for the columns that can get them, the cheapest first.
  /// Text columns keep the given part of their shares.
  void grant_each(const Widths& wished, double text_keeps) {
    std::vector<std::size_t> order(least_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return wished[a] - least_[a] < wished[b] - least_[b]; });
    for (const auto i : order) {
      const double before = least_[i];
      least_[i] = std::max(before, wished[i]);
      if (reserved(text_keeps) > width_) least_[i] = before;
    }
  }

  /// Their wishes for all columns or none, so that like columns stay alike; text columns keep their shares.
  void grant_all(const Widths& wished) {
    const Widths before = least_;
    for (std::size_t i = 0; i < least_.size(); ++i) least_[i] = std::max(least_[i], wished[i]);
    if (reserved(1) > width_) least_ = before;
  }

  /// Their wishes for all text columns or none: a row is low only when each of its cells is.
  bool grant_text(const Widths& wished) {
    const Widths before = least_;
    double air = 0;
    for (std::size_t i = 0; i < least_.size(); ++i) {
      if (is_text_[i]) least_[i] = std::max(least_[i], wished[i]);
      if (!is_text_[i]) air += air_round_numbers;
    }
    const bool fits = reserved(0) + air <= width_;
    if (!fits) least_ = before;
    return fits;
  }

  const Widths& widths() const { return least_; }

 private:
  double reserved(double text_keeps) const {
    double total = 0;
    for (std::size_t i = 0; i < least_.size(); ++i)
      total += is_text_[i] ? std::max(least_[i], text_keeps * shares_[i]) : least_[i];
    return total;
  }

  const Widths& shares_;
  const std::vector<bool>& is_text_;
  Widths least_;
  double width_;
};

Widths minima(const ColumnNeeds& needs, const Widths& shares, double width, double text_keeps) {
  Minima minima{shares, needs, width};
  minima.grant_each(needs.heading_words, text_keeps);
  minima.grant_each(needs.short_marks, text_keeps);
  minima.grant_each(needs.whole_marks, text_keeps);
  if (!minima.grant_text(needs.one_line)) minima.grant_text(needs.two_lines);
  minima.grant_all(needs.headings);
  return minima.widths();
}

// Divides the room between the member columns by their shares; the too narrow ones get their minimum.
void distribute(Widths& result, const Widths& shares, const Widths& least, const Members& members,
                double room) {
  Members free = members;
  for (bool changed = true; changed;) {
    changed = false;
    double free_room = room, free_shares = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
      if (members[i] && !free[i]) free_room -= least[i];
      if (free[i]) free_shares += shares[i];
    }
    for (std::size_t i = 0; i < shares.size(); ++i) {
      if (!members[i]) continue;
      result[i] = free[i] ? shares[i] * free_room / free_shares : least[i];
      if (!free[i] || result[i] >= least[i]) continue;
      free[i] = false;
      changed = true;
    }
  }
}

// Columns of text keep their shares as long as the other columns have room to give: a number needs no more
// than its own width.
Widths widths_of(const Members& text, const Widths& shares, const Widths& least, double width) {
  Members others;
  double text_room = 0, least_of_others = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    others.push_back(!text[i]);
    (text[i] ? text_room : least_of_others) += text[i] ? std::max(shares[i], least[i]) : least[i];
  }
  Widths result = least;
  if (text_room + least_of_others > width) {
    distribute(result, shares, least, text, width - least_of_others);
    return result;
  }
  for (std::size_t i = 0; i < shares.size(); ++i) result[i] = std::max(shares[i], least[i]);
  distribute(result, shares, least, others, width - text_room);
  return result;
}

/// The width that no text column may exceed for them all to take the room together: the widest give way
/// first.
double level_of(const Members& text, const Widths& least, double room) {
  Members wide = text;
  double level = 0;
  for (bool changed = true; changed;) {
    changed = false;
    double left = room;
    std::size_t count = 0;
    for (std::size_t i = 0; i < least.size(); ++i) {
      if (wide[i]) ++count;
      if (text[i] && !wide[i]) left -= least[i];
    }
    if (count == 0) return level;
    level = left / static_cast<double>(count);
    for (std::size_t i = 0; i < least.size(); ++i) {
      if (!wide[i] || least[i] > level) continue;
      wide[i] = false;
      changed = true;
    }
  }
  return level;
}

// No room for every word: numbers stay whole, and of the text columns the one with the longest word breaks it
// before any other does.
Widths squeeze(const Members& text, const Widths& least, double width) {
  double firm = 0, soft = 0;
  for (std::size_t i = 0; i < least.size(); ++i) (text[i] ? soft : firm) += least[i];
  const bool numbers_fit = soft > 0 && firm < most_for_numbers * width;
  const double level = numbers_fit ? level_of(text, least, width - firm) : 0;
  Widths result = least;
  for (std::size_t i = 0; i < least.size(); ++i) {
    if (!numbers_fit) result[i] *= width / (firm + soft);
    if (numbers_fit && text[i]) result[i] = std::min(result[i], level);
  }
  return result;
}

std::vector<int> whole_twips(const Widths& widths, int width) {
  std::vector<int> result;
  double exact = 0;
  int used = 0;
  for (const double column : widths) {
    exact += column;
    result.push_back(static_cast<int>(std::lround(exact)) - used);
    used += result.back();
  }
  if (!result.empty()) result.back() += width - used;
  return result;
}

}  // namespace

std::vector<int> column_widths(const Table& table, const ColumnNeeds& needs, int width, double text_keeps) {
  if (!fits(needs, width)) return whole_twips(squeeze(needs.holds_text, needs.narrowest, width), width);
  const Widths shares = shares_of(table, needs, width);
  return whole_twips(widths_of(needs.holds_text, shares, minima(needs, shares, width, text_keeps), width),
                     width);
}

bool fits(const ColumnNeeds& needs, int width) { return sum(needs.narrowest) <= width; }

}  // namespace redovisa

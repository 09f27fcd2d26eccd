#include "write/chart/text_layout.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "write/chart/font_metrics.hpp"

namespace redovisa {

namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool starts_a_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

std::string_view without_trailing_spaces(std::string_view text) {
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

/// The pieces between which a line may be broken; each keeps the space or hyphen that ends it.
std::vector<std::string> pieces_of(std::string_view text) {
  std::vector<std::string> pieces;
  std::string piece;
  for (const char c : text) {
    if (is_space(c) && piece.empty()) {  // after a hyphen that ended its piece, or one of several spaces
      if (!pieces.empty() && !is_space(pieces.back().back())) pieces.back() += ' ';
      continue;
    }
    piece += is_space(c) ? ' ' : c;
    if (!is_space(c) && c != '-' && c != '/') continue;
    pieces.push_back(std::move(piece));
    piece.clear();
  }
  if (!piece.empty()) pieces.push_back(std::move(piece));
  return pieces;
}

/// Bytes of the longest beginning of `word` that fits with a hyphen after it; at least one character.
std::size_t fitting_beginning(std::string_view word, double width, double size, bool bold) {
  std::size_t fits = 0;
  for (std::size_t end = 1; end < word.size(); ++end) {
    if (!starts_a_character(word[end])) continue;
    if (fits > 0 && (text_width(word.substr(0, end), bold) + text_width("-", bold)) * size > width) break;
    fits = end;
  }
  return fits == 0 ? word.size() : fits;
}

/// Cuts off what fits until the rest does.
void split_long_word(std::vector<std::string>& pieces, std::string word, double width, double size,
                     bool bold) {
  while (text_width(without_trailing_spaces(word), bold) * size > width) {
    const std::size_t cut = fitting_beginning(word, width, size, bold);
    if (cut >= word.size()) break;
    pieces.push_back(word.substr(0, cut) + "-");
    word.erase(0, cut);
  }
  pieces.push_back(std::move(word));
}

std::vector<std::string> lines_of(const std::vector<std::string>& pieces, double width, double size,
                                  bool bold) {
  std::vector<std::string> lines(1);
  for (const std::string& piece : pieces) {
    const std::string longer = lines.back() + piece;
    const bool fits = text_width(without_trailing_spaces(longer), bold) * size <= width;
    if (fits || lines.back().empty())
      lines.back() = longer;
    else
      lines.push_back(piece);
  }
  for (std::string& line : lines) line = without_trailing_spaces(line);
  return lines;
}

/// Neighbours that would overlap stand close together, around the mean of what they want.
struct Cluster {
  double sum_of_starts = 0;  // of where each member wants the cluster to start
  double room = 0, start = 0;
  std::vector<std::size_t> members;
};

void settle(Cluster& cluster, double low, double high) {
  cluster.start = cluster.sum_of_starts / static_cast<double>(cluster.members.size());
  cluster.start = std::max(low, std::min(cluster.start, high - cluster.room));
}

Cluster joined(Cluster first, const Cluster& second) {
  first.sum_of_starts += second.sum_of_starts - first.room * static_cast<double>(second.members.size());
  first.room += second.room;
  first.members.insert(first.members.end(), second.members.begin(), second.members.end());
  return first;
}

std::vector<std::size_t> order_of(const std::vector<Wanted>& wanted) {
  std::vector<std::size_t> order(wanted.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return wanted[a].middle < wanted[b].middle; });
  return order;
}

std::vector<double> middles_of(const std::vector<Cluster>& clusters, const std::vector<Wanted>& wanted) {
  std::vector<double> middles(wanted.size());
  for (const Cluster& cluster : clusters) {
    double at = cluster.start;
    for (const std::size_t i : cluster.members) {
      middles[i] = at + wanted[i].room / 2;
      at += wanted[i].room;
    }
  }
  return middles;
}

}  // namespace

bool overlap(const Rect& a, const Rect& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

bool crosses(const Rect& rect, const Point& a, const Point& b) {
  double from = 0, to = 1;  // the part of the line that is inside, by Liang and Barsky
  const auto clip = [&](double direction, double distance) {
    if (direction == 0) return distance >= 0;
    const double at = distance / direction;
    if (direction < 0)
      from = std::max(from, at);
    else
      to = std::min(to, at);
    return from <= to;
  };
  const double dx = b.x - a.x, dy = b.y - a.y;
  return clip(-dx, a.x - rect.left) && clip(dx, rect.right - a.x) && clip(-dy, a.y - rect.top) &&
         clip(dy, rect.bottom - a.y);
}

Rect area_of(const Label& label) {
  const double width = text_width(label.text, label.bold) * label.size;
  double left = label.at.x;
  if (label.anchor == Anchor::middle) left -= width / 2;
  if (label.anchor == Anchor::end) left -= width;
  const double top = label.at.y - ascent * label.size;
  return {left, top, left + width, top + label.size};
}

std::vector<std::string> wrapped(std::string_view text, double width, double size, bool bold) {
  return lines_of(pieces_of(text), width, size, bold);
}

std::vector<std::string> wrapped_within(std::string_view text, double width, double size, bool bold) {
  std::vector<std::string> pieces;
  for (std::string& piece : pieces_of(text)) split_long_word(pieces, std::move(piece), width, size, bold);
  return lines_of(pieces, width, size, bold);
}

std::vector<std::string> wrapped_on(std::size_t most_lines, std::string_view text, double width, double size,
                                    bool bold) {
  auto lines = wrapped_within(text, width, size, bold);
  if (lines.size() <= most_lines) return lines;
  lines.resize(most_lines);
  lines.back() = wrapped_within(lines.back(), width - size, size, bold).front() + "…";
  return lines;
}

double widest(const std::vector<std::string>& lines, double size, bool bold) {
  double result = 0;
  for (const std::string& line : lines) result = std::max(result, text_width(line, bold) * size);
  return result;
}

double height_of_lines(std::size_t lines, double size) {
  return static_cast<double>(lines) * size * line_height;
}

void add_lines(std::vector<Shape>& shapes, const std::vector<std::string>& lines, Label first) {
  // the line's spare height is shared above and below the em
  first.at.y += first.size * (ascent + (line_height - 1) / 2);
  for (const std::string& line : lines) {
    first.text = line;
    shapes.emplace_back(first);
    first.at.y += first.size * line_height;
  }
}

std::vector<double> placed_apart(const std::vector<Wanted>& wanted, double low, double high) {
  std::vector<Cluster> clusters;
  for (const std::size_t i : order_of(wanted)) {
    Cluster cluster{wanted[i].middle - wanted[i].room / 2, wanted[i].room, 0, {i}};
    settle(cluster, low, high);
    while (!clusters.empty() && clusters.back().start + clusters.back().room > cluster.start) {
      cluster = joined(std::move(clusters.back()), cluster);
      clusters.pop_back();
      settle(cluster, low, high);
    }
    clusters.push_back(std::move(cluster));
  }
  return middles_of(clusters, wanted);
}

}  // namespace redovisa

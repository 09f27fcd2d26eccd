#include "write/word/text_fit.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "write/byte_set.hpp"
#include "write/chart/font_metrics.hpp"

namespace redovisa {
namespace {

constexpr std::string_view en_dash = "\u2013";
constexpr ByteSet breaks{" \n"}, may_end_piece{" \n-\xE2"};  // U+2013 begins with E2

// The length of the piece at the start of `text`, with the hyphen or dash that ends it, without the space.
std::size_t piece_length(std::string_view text, Dashes dashes) {
  if (dashes == Dashes::keep_together) return breaks.first_in(text);
  for (std::size_t i = may_end_piece.first_in(text); i < text.size();
       i = may_end_piece.first_in(text, i + 1)) {
    if (text[i] == ' ' || text[i] == '\n') return i;
    if (text[i] == '-' && i > 0) return i + 1;
    if (text.substr(i, en_dash.size()) == en_dash && i > 0) return i + en_dash.size();
  }
  return text.size();
}

template <typename Use>
void each_piece(std::string_view text, Use use, Dashes dashes = Dashes::break_lines) {
  while (!text.empty()) {
    const auto length = piece_length(text, dashes);
    const char after = length < text.size() ? text[length] : '\0';
    use(text.substr(0, length), after);
    text.remove_prefix(length + (after == ' ' || after == '\n' ? 1 : 0));
  }
}

}  // namespace

double widest_piece(std::string_view text, bool bold) {
  double widest = 0;
  each_piece(text, [&](std::string_view piece, char) { widest = std::max(widest, text_width(piece, bold)); });
  return widest;
}

double widest_word(std::string_view text, bool bold) {
  double widest = 0;
  each_piece(
      text, [&](std::string_view piece, char) { widest = std::max(widest, text_width(piece, bold)); },
      Dashes::keep_together);
  return widest;
}

double widest_line(std::string_view text, bool bold) {
  double widest = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    widest = std::max(widest, text_width(text.substr(0, end), bold));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return widest;
}

int lines_in(std::string_view text, double width, bool bold) {
  const double space = text_width(" ", bold);
  int lines = 1;
  double used = 0;
  each_piece(text, [&](std::string_view piece, char after) {
    const double needed = text_width(piece, bold);
    if (used > 0 && used + needed > width) {
      ++lines;
      used = 0;
    }
    if (needed > width && width > 0) lines += static_cast<int>(std::ceil(needed / width)) - 1;
    used += needed + (after == ' ' ? space : 0);
    if (after == '\n') {
      ++lines;
      used = 0;
    }
  });
  return lines;
}

std::string broken_in(std::string_view text, double width, bool bold, Dashes dashes) {
  std::string result, line;
  each_piece(
      text,
      [&](std::string_view piece, char after) {
        const bool full = !line.empty() && text_width(line + std::string{piece}, bold) > width;
        if (full) {
          if (line.back() == ' ') line.pop_back();
          result += std::exchange(line, {}) + '\n';
        }
        line += piece;
        if (after != '\0' && (after == ' ' || after == '\n')) line += after;
      },
      dashes);
  return result + line;
}

std::string kept_at_dashes(const std::string& text, double width, bool bold) {
  if (broken_in(text, width, bold).find("–\n") == std::string::npos) return text;
  const std::string whole_words = broken_in(text, width, bold, Dashes::keep_together);
  return widest_line(whole_words, bold) <= width ? whole_words : text;
}

}  // namespace redovisa

#include "document/placeholder.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "document/text_marks.hpp"

namespace redovisa {

namespace {

constexpr std::string_view braces = "{}";
constexpr std::string_view spaces = " \t";
constexpr char line_ends[] = {'\n', soft_break_mark, '\0'};

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(spaces);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

/// On one line, and with plain spaces for those that do not break.
std::string with_plain_spaces(std::string_view text) {
  constexpr std::string_view no_break_space = "\u00A0";
  std::string plain = on_one_line(text);
  for (auto at = plain.find(no_break_space); at != std::string::npos; at = plain.find(no_break_space, at))
    plain.replace(at, no_break_space.size(), " ");
  return plain;
}

/// "infoga driftredovisning" is the word "infoga" and the rest "driftredovisning".
struct Words {
  std::string first;
  std::string_view rest;
};

Words first_word(std::string_view inner) {
  const auto end = std::min(inner.find_first_of(spaces), inner.size());
  return {folded(inner.substr(0, end)), trimmed(inner.substr(end))};
}

Placeholder named(PlaceholderKind kind, std::string_view name) {
  Placeholder result{kind, folded(name)};
  if (result.name.empty() || result.name.find_first_of(braces) != std::string::npos)
    result.kind = PlaceholderKind::malformed;
  return result;
}

Placeholder without_name(PlaceholderKind kind, std::string_view rest) {
  return {rest.empty() ? kind : PlaceholderKind::malformed};
}

Placeholder repetition(std::string_view rest) {
  const auto colon = rest.find(':');
  if (colon == std::string_view::npos) return {PlaceholderKind::malformed};
  Placeholder result = named(PlaceholderKind::repeat, trimmed(rest.substr(0, colon)));
  result.part = composed(trimmed(rest.substr(colon + 1)));
  if (result.part.empty()) result.kind = PlaceholderKind::malformed;
  return result;
}

Placeholder understood(std::string_view inner) {
  const auto [word, rest] = first_word(inner);
  if (word == "infoga") return named(PlaceholderKind::insert, rest);
  if (word == "upprepa") return repetition(rest);
  if (word == "se") return named(PlaceholderKind::reference, rest);
  if (word == "liggande") return without_name(PlaceholderKind::landscape, rest);
  if (word == "slut" && rest.empty()) return {PlaceholderKind::end};
  return named(PlaceholderKind::value, inner);
}

/// The placeholder that the text begins with.
Placeholder read_placeholder(std::string_view text) {
  constexpr std::size_t excerpt = 40;
  const auto next = std::min(text.find("{{", 2), text.size());
  const auto close = text.substr(0, next).find("}}", 2);
  if (close == std::string_view::npos) {
    const auto written = text.substr(0, std::min(next, excerpt));
    const auto line = written.substr(0, written.find_first_of(line_ends));
    return {PlaceholderKind::malformed, {}, {}, std::string{whole_characters(line)}};
  }
  const std::string inner = with_plain_spaces(text.substr(2, close - 2));
  Placeholder result = understood(trimmed(inner));
  result.written = text.substr(0, close + 2);
  return result;
}

}  // namespace

bool is_block_directive(PlaceholderKind kind) {
  switch (kind) {
    case PlaceholderKind::insert:
    case PlaceholderKind::repeat:
    case PlaceholderKind::landscape:
    case PlaceholderKind::end:
      return true;
    case PlaceholderKind::value:
    case PlaceholderKind::reference:
    case PlaceholderKind::malformed:
      return false;
  }
  return false;
}

std::vector<TextPiece> pieces_of(std::string_view text) {
  std::vector<TextPiece> pieces;
  while (!text.empty()) {
    const auto open = text.find("{{");
    if (open != 0) pieces.push_back({text.substr(0, open)});
    if (open == std::string_view::npos) break;
    text.remove_prefix(open);
    pieces.push_back({{}, true, read_placeholder(text)});
    text.remove_prefix(pieces.back().placeholder.written.size());
  }
  return pieces;
}

}  // namespace redovisa

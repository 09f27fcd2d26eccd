// CommonMark cut into sentences of plain text.
#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "review/text/prose.hpp"
#include "review/text/text_blocks.hpp"
#include "review/text/text_characters.hpp"

namespace redovisa {

namespace {

/// Abbreviations whose full stop does not end a sentence, folded and without it.
constexpr std::array<std::string_view, 33> abbreviations{
    "t.ex",   "bl.a",  "m.m",   "m.fl", "s.k", "d.v.s", "dvs", "dv",  "ca",   "c:a",  "f.n",
    "o.s.v",  "osv",   "etc",   "kl",   "nr",  "resp",  "jfr", "tel", "exkl", "inkl", "avd",
    "fr.o.m", "t.o.m", "p.g.a", "pga",  "i.e", "f.d",   "st",  "max", "min",  "dnr",  "bil"};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/// Does an upper case letter, a digit or an opening quotation mark stand here?
bool opens_sentence(std::string_view text) {
  if (text.empty()) return true;
  const auto first = static_cast<unsigned char>(text.front());
  if ((first >= 'A' && first <= 'Z') || is_digit(text.front()) || first == '"' || first == '(') return true;
  const auto second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0U;
  if (first == 0xC3) return second >= 0x80 && second <= 0x9E;  // À–Þ
  return first == 0xE2 && second == 0x80;                      // quotation marks and dashes
}

std::string_view last_word(std::string_view text) {
  const auto space = text.find_last_of(" \t\n(");
  return space == std::string_view::npos ? text : text.substr(space + 1);
}

/// Is the stop after `before` that of an abbreviation, or of the number that a heading begins with?
bool belongs_to_word(std::string_view before, std::string_view after) {
  const std::string_view word = last_word(before);
  if (std::ranges::all_of(word, [](char c) { return is_digit(c) || c == '.'; }))
    return word.size() == before.size() || (!after.empty() && !opens_sentence(after));
  if (word.size() == 1) return true;  // an initial
  return std::ranges::find(abbreviations, folded(word)) != abbreviations.end();
}

// No one writes longer ones, and what is no prose at all must not take long to read.
constexpr std::size_t longest_sentence = 2'000;

/// Where the sentence that begins the text ends: after its stop and what closes it.
std::size_t end_of_sentence(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i > longest_sentence && is_space(text[i])) return i;
    if (text[i] != '.' && text[i] != '!' && text[i] != '?') continue;
    std::size_t end = i + 1;
    while (end < text.size() && (text[end] == ')' || text[end] == '"')) ++end;
    if (text.substr(end).starts_with("”")) end += std::string_view{"”"}.size();
    if (end < text.size() && !is_space(text[end])) continue;
    const auto next = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(end), text.end(), is_space);
    const std::string_view after{next, text.end()};
    if (text[i] == '.' && belongs_to_word(text.substr(0, i), after)) {
      if (!after.empty()) continue;
    }
    if (opens_sentence(after)) return end;
  }
  return text.size();
}

/// The link "[text](address)" that the text begins with: its text, and how long the whole is; length 0: none.
struct Link {
  std::string_view text;
  std::size_t length = 0;
};

Link link_at(std::string_view text) {
  constexpr std::size_t longest = 2'000;  // of its text and its address each; more is no link
  const auto close = text.substr(0, longest).find(']');
  if (!text.starts_with('[') || close == std::string_view::npos || !text.substr(close + 1).starts_with('('))
    return {};
  const auto end = text.substr(0, close + longest).find(')', close);
  return end == std::string_view::npos ? Link{} : Link{text.substr(1, close - 1), end + 1};
}

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return is_digit(c) || (byte | 0x20) >= 'a';
}

/// Is the underscore a mark of emphasis, and no part of a word?
bool is_emphasis(std::string_view text, std::size_t at) {
  return at == 0 || at + 1 == text.size() || !is_word_byte(text[at - 1]) || !is_word_byte(text[at + 1]);
}

/// Without the marks of emphasis and code, links as their text.
std::string without_marks(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (const Link link = c == '[' ? link_at(text.substr(i)) : Link{}; link.length > 0) {
      plain += link.text;
      i += link.length - 1;
    } else if (c == '\\' && i + 1 < text.size()) {
      plain += text[++i];
    } else if (c != '*' && c != '`' && !(c == '_' && is_emphasis(text, i))) {
      plain += c;
    }
  }
  return plain;
}

/// The block's lines as one, without the marks of quotation that each may begin with.
std::string joined_lines(std::string_view text) {
  std::string joined;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string_view line = trimmed_text(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.starts_with("> ")) line.remove_prefix(2);
    if (!joined.empty()) joined += ' ';
    joined += line;
  }
  return joined;
}

}  // namespace

std::vector<Sentence> sentences_of(const Passage& passage, std::size_t passage_index) {
  std::vector<Sentence> sentences;
  std::size_t number = 0;
  for (const TextBlock& block : blocks_of(passage.text)) {
    const bool is_heading = block.kind == TextBlockKind::heading || block.kind == TextBlockKind::table;
    const std::string plain = without_marks(joined_lines(block.text));
    std::string_view rest = trimmed_text(plain);
    while (!rest.empty()) {
      const std::size_t end = end_of_sentence(rest);
      const std::string_view text = rest.substr(0, end);
      sentences.push_back({std::string{text}, passage_index, number, is_heading, text_tokens_of(text)});
      rest.remove_prefix(std::min(rest.find_first_not_of(" \t\n", end), rest.size()));
    }
    ++number;
  }
  return sentences;
}

}  // namespace redovisa

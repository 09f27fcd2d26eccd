#include "review/text/text_endings.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

/// Words that always have something after them.
constexpr WordList<23> never_last{"och",      "eller",       "samt",        "men",   "att",       "som",
                                  "eftersom", "motsvarande", "enligt",      "trots", "per",       "varav",
                                  "vars",     "cirka",       "ca",          "drygt", "inklusive", "avseende",
                                  "gällande", "angående",    "beträffande", "såsom", "respektive"};

/// Prepositions and auxiliary verbs that may stand last in a clause of their own: "det som vi arbetar med".
constexpr WordList<33> seldom_last{
    "av",   "till",   "om",   "med",    "på",   "för", "i",   "under", "över",  "mot",    "efter",
    "utan", "från",   "inom", "mellan", "vid",  "via", "hos", "genom", "bland", "är",     "ska",
    "kan",  "kommer", "bör",  "har",    "blir", "en",  "ett", "den",   "de",    "vilket", "vilka"};

/// Words of a clause whose preposition may come last.
constexpr WordList<12> clause_words{"som", "att", "vad", "vilka", "vilket", "vi",
                                    "man", "de",  "den", "det",   "vem",    "hur"};

constexpr WordList<8> openers{"(", "[", "{", "“", "„", ",", "–", "/"};
constexpr WordList<9> closers{")", "]", "”", "\"", "*", "_", "`", "»", "’"};
constexpr WordList<5> stops{".", "!", "?", "…", ":"};

std::string_view without_closers(std::string_view text) {
  bool any = true;
  while (any) {
    any = false;
    for (const std::string_view closer : closers)
      if (text.ends_with(closer)) {
        text.remove_suffix(closer.size());
        any = true;
      }
  }
  return text;
}

std::string_view last_word(std::string_view text) {
  const auto space = text.find_last_of(" \t\n(");
  return space == std::string_view::npos ? text : text.substr(space + 1);
}

/// "Individ-" but not a dash that is the whole text.
bool ends_in_hyphen(std::string_view text) { return text.size() > 1 && text.ends_with('-'); }

bool has_open_bracket(std::string_view text) {
  return std::ranges::count(text, '(') > std::ranges::count(text, ')');
}

bool has_clause(const std::string& lower) {
  for (const std::string_view word : clause_words) {
    const auto at = lower.find(word);
    if (at == std::string::npos) continue;
    const std::string padded = ' ' + lower + ' ', wanted = ' ' + std::string{word} + ' ';
    if (padded.find(wanted) != std::string::npos) return true;
  }
  return false;
}

/// The place after the last full stop that a new sentence follows.
std::size_t start_of_last(std::string_view text) {
  for (std::size_t at = text.size() < 3 ? 0 : text.size() - 2; at > 1; --at) {
    const bool is_stop = text[at - 1] == '.' || text[at - 1] == '!' || text[at - 1] == '?';
    if (!is_stop || (text[at] != ' ' && text[at] != '\n')) continue;
    const auto next = static_cast<unsigned char>(text[at + 1]);
    if ((next >= 'A' && next <= 'Z') || next == 0xC3) return at + 1;
  }
  return 0;
}

}  // namespace

TextEnding ending_of(std::string_view text) {
  text = trimmed_text(text);
  const std::string_view bare = trimmed_text(without_closers(text));
  if (bare.empty() || ends_with_any(bare, stops)) return TextEnding::stopped;
  const bool has_words = bare.find(' ') != std::string_view::npos;
  if (ends_with_any(text, openers) || ends_in_hyphen(text))
    return has_words ? TextEnding::cut_off : TextEnding::open;
  const std::string last = folded(last_word(bare));
  if (!has_words || bare.size() != text.size()) return TextEnding::open;
  if (is_any(last, never_last) || has_open_bracket(text)) return TextEnding::cut_off;
  if (!is_any(last, seldom_last)) return TextEnding::open;
  return has_clause(folded(last_sentence(bare))) ? TextEnding::dangling : TextEnding::cut_off;
}

bool has_several_sentences(std::string_view text) { return start_of_last(text) > 0; }

std::string_view last_sentence(std::string_view text) {
  return trimmed_text(text.substr(start_of_last(text)));
}

}  // namespace redovisa

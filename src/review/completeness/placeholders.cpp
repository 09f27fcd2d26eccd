#include "review/completeness/placeholders.hpp"

#include <cstring>
#include <string>

#include "diagnostics/folded.hpp"
#include "review/text/money_words.hpp"
#include "review/text/phrase_search.hpp"
#include "review/text/text_characters.hpp"
#include "review/text/text_tokens.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

/// Phrases that only forms, dummy texts and word processors write, in lower case.
constexpr WordList<22> phrases{
    "skriv här",        "skriv text här",  "skriv in här", "fyll i här",      "fyll i text",
    "fylls i senare",   "fylls på senare", "klicka här",   "ange text",       "klicka eller tryck här",
    "välj ett objekt",  "lorem ipsum",     "exempeltext",  "platshållartext", "text läggs in",
    "text tillkommer",  "kommenterad [",   "commented [",  "fel! bokmärket",  "fel! hittar inte",
    "error! reference", "åååå-mm-dd"};

/// Whole sentences that promise what was to stand there.
constexpr WordList<8> promises{"kompletteras senare",  "kompletteras",     "kompletteras inom kort",
                               "kommer senare",        "text kommer",      "text kommer senare",
                               "texten kommer senare", "uppdateras senare"};

/// Whole words that stand for something to come.
constexpr WordList<11> stand_ins{"xx",   "xxx",  "xxxx",    "xxxxx",      "20xx", "tbd",
                                 "todo", "åååå", "åååå-mm", "yyyy-mm-dd", "nnnn"};

/// What a lonely X may stand before when it stands for a figure.
constexpr WordList<9> units{"%",  "procent",        "dagar", "personer", "stycken",
                            "st", "procentenheter", "år",    "dygn"};

/// What an instruction in brackets begins with.
constexpr WordList<16> instructions{
    "skriv ", "fyll i",  "ange ",        "infoga",       "lägg in",    "lägg till", "klicka",   "beskriv",
    "välj ",  "redogör", "kompletteras", "komplettera ", "uppdatera ", "infogas",   "text här", "här skriv"};

/// What may be all of it.
constexpr WordList<20> blanks{"text",        "namn",         "datum",  "belopp", "antal",
                              "kommentar",   "rubrik",       "nämnd",  "period", "siffra",
                              "procent",     "kommun",       "analys", "åtgärd", "år",
                              "förvaltning", "diarienummer", "dnr",    "enhet",  "titel"};

/// "- [x] klart": a box of a list of tasks, which is shown as ☑ or ☐. Only a list's mark stands before it.
bool is_task_box(std::string_view text, std::size_t open, std::size_t close) {
  if (close != open + 2 || (close + 1 < text.size() && text[close + 1] != ' ')) return false;
  if (std::string_view{"xX "}.find(text[open + 1]) == std::string_view::npos) return false;
  const auto line = text.rfind('\n', open);
  const std::string_view before = trimmed_text(text.substr(
      line == std::string_view::npos ? 0 : line + 1, open - (line == std::string_view::npos ? 0 : line + 1)));
  if (before == "-" || before == "*" || before == "+") return true;
  return before.size() > 1 && (before.back() == '.' || before.back() == ')') &&
         before.find_first_not_of("0123456789") == before.size() - 1;
}

/// The instruction between brackets that a text's '[' opens; empty when it is a link or a remark.
std::optional<LeftPlaceholder> in_brackets(std::string_view text, std::string_view lower, std::size_t open) {
  constexpr std::size_t longest = 200;
  const auto length = text.substr(open, longest).find(']');
  if (length == std::string_view::npos) return std::nullopt;
  const auto close = open + length;
  if (close + 1 < text.size() && text[close + 1] == '(') return std::nullopt;
  if (is_task_box(text, open, close)) return std::nullopt;
  const std::string_view inside = trimmed_text(lower.substr(open + 1, close - open - 1));
  const LeftPlaceholder found{text.substr(open, close - open + 1)};
  if (begins_with_any(inside, instructions) || is_any(inside, blanks)) return found;
  if (inside == "…" || inside == "..." || inside == "x" || inside.empty())
    return LeftPlaceholder{found.text, true};
  return std::nullopt;
}

std::optional<LeftPlaceholder> find_instruction(std::string_view text, std::string_view lower) {
  for (auto at = lower.find('['); at != std::string_view::npos; at = lower.find('[', at + 1))
    if (const auto found = in_brackets(text, lower, at)) return found;
  if (const auto at = lower.find("???"); at != std::string_view::npos)
    return LeftPlaceholder{text.substr(at, 3)};
  return std::nullopt;
}

bool begins_word(std::string_view lower, std::size_t at) {
  return at == 0 || !(static_cast<unsigned char>(lower[at - 1]) >= 0x80 ||
                      (lower[at - 1] >= 'a' && lower[at - 1] <= 'z'));
}

/// As `text.find`, but quicker for phrases of common letters.
std::size_t place_of(std::string_view phrase, std::string_view text, std::size_t from = 0) {
  const void* found = ::memmem(text.data() + from, text.size() - from, phrase.data(), phrase.size());
  return found == nullptr ? std::string_view::npos
                          : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

/// The phrase that stands first.
std::optional<LeftPlaceholder> find_phrase(std::string_view text, std::string_view lower) {
  static constexpr PhraseSearch search{phrases};
  const auto at = search.find_where(lower, 0, [&](std::size_t place) { return begins_word(lower, place); });
  if (at == std::string_view::npos) return std::nullopt;
  return LeftPlaceholder{text.substr(at, search.phrase_at(lower, at).size())};
}

/// "xx", "20XX", and the X of "X tkr" where no number stands before it.
std::optional<LeftPlaceholder> find_stand_in(std::string_view text) {
  const Tokens tokens = text_tokens_of(text);
  for (std::size_t i = 0; i < tokens.list.size(); ++i) {
    const std::string_view word = tokens.word(i);
    const auto at = tokens.list[i].begin, size = tokens.list[i].end - at;
    if (is_any(word, stand_ins)) return LeftPlaceholder{text.substr(at, size)};
    const bool is_figure = text.substr(at, size) == "X" &&
                           (is_any(tokens.word(i + 1), units) || is_money_word(tokens.word(i + 1))) &&
                           (i == 0 || !tokens.is(i - 1, TokenKind::number));
    if (is_figure) return LeftPlaceholder{text.substr(at, tokens.list[i + 1].end - at)};
  }
  return std::nullopt;
}

/// "Kompletteras senare." as a sentence of its own.
std::optional<LeftPlaceholder> find_promise(std::string_view text, std::string_view lower) {
  constexpr std::string_view ends = ".!?\n";
  for (const std::string_view promise : promises)
    for (auto at = place_of(promise, lower); at != std::string_view::npos;
         at = place_of(promise, lower, at + 1)) {
      const std::string_view before = trimmed_text(lower.substr(0, at)),
                             after = lower.substr(at + promise.size());
      const bool begins =
          before.empty() || ends.find(before.back()) != std::string_view::npos || lower[at - 1] == '\n';
      if (begins && (after.empty() || ends.find(after.front()) != std::string_view::npos))
        return LeftPlaceholder{text.substr(at, promise.size()), true};
    }
  return std::nullopt;
}

bool is_letter_or_digit(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "___" to be filled in; not of CommonMark's "___bold___". Alone on its line it may be a rule across.
std::optional<LeftPlaceholder> find_line_to_fill(std::string_view text) {
  for (auto at = text.find("___"); at != std::string_view::npos; at = text.find("___", at)) {
    const auto end = std::min(text.find_first_not_of('_', at), text.size());
    const bool joined =
        (at > 0 && is_letter_or_digit(text[at - 1])) || (end < text.size() && is_letter_or_digit(text[end]));
    const bool alone = (at == 0 || text[at - 1] == '\n') && (end == text.size() || text[end] == '\n');
    if (!joined) return LeftPlaceholder{text.substr(at, end - at), alone};
    at = end;
  }
  return std::nullopt;
}

/// An x that stands by itself, or beside what is no ASCII.
bool has_lonely_x(std::string_view lower) {
  const auto joins = [&](std::size_t at) {
    return is_ascii_letter(character_at(lower, at)) || is_digit(character_at(lower, at));
  };
  for (auto at = lower.find('x'); at != std::string_view::npos; at = lower.find('x', at + 1))
    if ((at == 0 || !joins(at - 1)) && !joins(at + 1)) return true;
  return false;
}

/// Most texts have none of the phrases and promises and no part of a stand-in, and are not searched for each.
bool may_hold_phrase(std::string_view lower) {
  static constexpr WordList<6> parts{"xx", "tbd", "todo", "åååå", "yyyy", "nnnn"};
  static constexpr PhraseSearch search{phrases, promises, parts};
  return search.is_in(lower);
}

}  // namespace

std::optional<LeftPlaceholder> find_left_placeholder(std::string_view text) {
  const std::string lower = lower_of_same_length(text);
  if (auto found = find_instruction(text, lower)) return found;
  const bool may_hold = may_hold_phrase(lower);
  if (may_hold)
    if (auto found = find_phrase(text, lower)) return found;
  if (auto found = find_line_to_fill(text)) return found;
  if (may_hold || has_lonely_x(lower))
    if (auto found = find_stand_in(text)) return found;
  return may_hold ? find_promise(text, lower) : std::nullopt;
}

}  // namespace redovisa

#include "read/sheets/written_tokens.hpp"

#include <array>

#include "read/sheets/written_number.hpp"

namespace redovisa {

namespace {

struct Mark {
  std::string_view written, mark;
};

/// Longer ones before those that they begin with.
constexpr std::array marks{Mark{"+/-", "±"}, Mark{"+-", "±"}, Mark{"±", "±"},      Mark{">=", ">="},
                           Mark{"=>", ">="}, Mark{"≥", ">="}, Mark{"<=", "<="},    Mark{"=<", "<="},
                           Mark{"≤", "<="},  Mark{"−", "-"},  Mark{"–", "-"},      Mark{"—", "-"},
                           Mark{"‑", "-"},   Mark{"‐", "-"},  Mark{"\uFFFD", "?"}, Mark{"…", "…"}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

const Mark* mark_at(std::string_view text) {
  for (const Mark& mark : marks)
    if (text.starts_with(mark.written)) return &mark;
  return nullptr;
}

std::size_t digits_at(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && is_digit(text[count])) ++count;
  return count;
}

/// The length of a number with its groups of three and its decimals. Digits that stand in a word, as in "T2",
/// have no groups.
std::size_t length_of_number(std::string_view text, bool in_word) {
  std::size_t length = digits_at(text);
  const bool grouped = length <= 3 && !in_word;
  while (grouped && text.substr(length).starts_with(' ') && digits_at(text.substr(length + 1)) == 3)
    length += 4;
  while (length + 1 < text.size() && (text[length] == ',' || text[length] == '.') &&
         is_digit(text[length + 1]))
    length += 1 + digits_at(text.substr(length + 1));
  return length;
}

bool may_be_year(std::string_view text) {
  return text.size() == 4 && digits_at(text) == 4 && text >= "1900" && text <= "2200";
}

/// A word goes on to the next digit, space or mark; its full stops are left out: "t.o.m." is "tom".
std::size_t length_of_word(std::string_view text, std::string& word) {
  std::size_t length = 0;
  for (; length < text.size(); ++length) {
    const char c = text[length];
    if (c == '.') continue;
    if (!is_letter(c) || mark_at(text.substr(length)) != nullptr) break;
    word += c;
  }
  return length;
}

bool is_word(const Token& token) {
  return !token.text.empty() && is_letter(token.text.front()) && mark_at(token.text) == nullptr;
}

std::optional<std::size_t> take_token(std::string_view rest, bool in_word, Token& token) {
  if (is_digit(rest.front())) {
    const auto length = length_of_number(rest, in_word);
    const auto number = parse_written_number(rest.substr(0, length));
    if (!number) return std::nullopt;
    token.number = number->value;
    token.year = may_be_year(rest.substr(0, length));
    return length;
  }
  if (const Mark* mark = mark_at(rest)) {
    token.text = mark->mark;
    return mark->written.size();
  }
  if (is_letter(rest.front())) return length_of_word(rest, token.text);
  token.text = rest.front();
  return 1;
}

}  // namespace

std::optional<std::vector<Token>> tokens_of(std::string_view folded_text) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < folded_text.size();) {
    if (folded_text[at] == ' ') {
      ++at;
      continue;
    }
    Token token;
    const bool in_word = !tokens.empty() && tokens.back().end == at && is_word(tokens.back());
    const auto length = take_token(folded_text.substr(at), in_word, token);
    if (!length) return std::nullopt;
    at += *length;
    token.end = at;
    tokens.push_back(std::move(token));
  }
  return tokens;
}

const Token& TokenCursor::peek(std::size_t ahead) const {
  static const Token none;
  return ahead < tokens_.size() ? tokens_[ahead] : none;
}

bool TokenCursor::take(std::string_view phrase) {
  // nearly all phrases that are asked for are not there
  if (at_end() || !peek().text.starts_with(phrase.front())) return false;
  std::size_t count = 0;
  while (!phrase.empty()) {
    const auto end = std::min(phrase.find(' '), phrase.size());
    if (count >= tokens_.size() || tokens_[count].number || tokens_[count].text != phrase.substr(0, end))
      return false;
    phrase.remove_prefix(std::min(end + 1, phrase.size()));
    ++count;
  }
  tokens_ = tokens_.subspan(count);
  return true;
}

std::optional<std::size_t> TokenCursor::take_any(std::span<const std::string_view> phrases) {
  for (std::size_t i = 0; i < phrases.size(); ++i)
    if (take(phrases[i])) return i;
  return std::nullopt;
}

std::optional<Decimal> TokenCursor::take_number() {
  const auto number = peek().number;
  if (number) tokens_ = tokens_.subspan(1);
  return number;
}

std::optional<Decimal> TokenCursor::take_whole_number() {
  return peek().number && peek().number->decimals == 0 ? take_number() : std::nullopt;
}

std::optional<int> TokenCursor::take_year() {
  if (!peek().year) return std::nullopt;
  return static_cast<int>(take_number()->units);
}

const Token* TokenCursor::take_word() {
  if (at_end() || peek().number) return nullptr;
  const Token* word = &tokens_.front();
  tokens_ = tokens_.subspan(1);
  return word;
}

}  // namespace redovisa

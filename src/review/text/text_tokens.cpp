#include "review/text/text_tokens.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "review/text/money_words.hpp"
#include "review/text/text_characters.hpp"

namespace redovisa {

namespace {

/// Steps through a lowered sentence.
class Scanner {
 public:
  Scanner(std::string_view text, std::vector<TextToken>& tokens) : text_{text}, tokens_{tokens} {}

  void run() {
    while (at_ < text_.size()) {
      if (const auto space = space_at(text_, at_))
        at_ += space;
      else
        take_token();
    }
  }

 private:
  void add(TokenKind kind, std::size_t end) {
    tokens_.push_back({kind, at_, end, {}, 0, false});
    at_ = end;
  }

  void take_token() {
    if (is_digit(character_at(text_, at_)) || sign_before_digit()) return take_number();
    if (letter_at(text_, at_)) return add(TokenKind::word, end_of_word(at_));
    add(TokenKind::mark, at_ + length_of_character(text_, at_));
  }

  std::size_t end_of_word(std::size_t at) const {
    for (;;) {
      if (const auto size = letter_or_digit_at(text_, at)) {
        at += size;
        continue;
      }
      const auto dash = dash_at(text_, at);
      if (dash == 0 || !letter_or_digit_at(text_, at + dash)) return at;
      at += dash;
    }
  }

  bool begins_word() const {
    if (at_ == 0 || character_at(text_, at_ - 1) == '(') return true;
    for (std::size_t back = 1; back <= 3 && back <= at_; ++back)
      if (space_at(text_, at_ - back) == back) return true;
    return false;
  }

  bool sign_before_digit() const {
    const auto size = character_at(text_, at_) == '+' ? 1 : dash_at(text_, at_);
    if (size == 0 || !begins_word()) return false;
    const bool minus_sign = rest_of(text_, at_).starts_with("\u2212");
    const auto space = minus_sign ? space_at(text_, at_ + size) : 0;
    return is_digit(character_at(text_, at_ + size + space));
  }

  std::size_t end_of_digits(std::size_t at) const {
    while (is_digit(character_at(text_, at))) ++at;
    return at;
  }

  /// After "10" of "10 000": past the group, or 0.
  std::size_t end_of_group(std::size_t at) const {
    const auto space = space_at(text_, at);
    if (space == 0 || end_of_digits(at + space) != at + space + 3) return 0;
    return at + space + 3;
  }

  void take_number() {
    TextToken token{TokenKind::number, at_, at_, {}, 0, false};
    std::size_t at = at_;
    bool negative = false;
    if (!is_digit(character_at(text_, at))) {
      token.has_sign = true;
      negative = character_at(text_, at) != '+';
      at += character_at(text_, at) == '+' ? 1 : dash_at(text_, at);
      at += space_at(text_, at);
    }
    std::string digits;
    at = take_digits(at, digits, token.groups);
    at = take_decimals(at, digits);
    if (const auto end = end_of_chain(at)) return add(TokenKind::chain, end);
    const auto value = parse_machine_decimal(digits);
    if (!value) return add(TokenKind::chain, at);
    token.value = negative ? -*value : *value;
    token.end = at;
    tokens_.push_back(token);
    at_ = at;
  }

  std::size_t take_digits(std::size_t at, std::string& digits, std::uint8_t& groups) const {
    auto end = end_of_digits(at);
    digits = text_.substr(at, end - at);
    if (digits.size() > 3) return end;
    for (auto next = end_of_group(end); next != 0; next = end_of_group(end)) {
      digits += text_.substr(next - 3, 3);
      ++groups;
      end = next;
    }
    return end;
  }

  /// "6,5"; and "6.5" when a unit shows that it is no section.
  std::size_t take_decimals(std::size_t at, std::string& digits) const {
    const char mark = character_at(text_, at);
    if ((mark != ',' && mark != '.') || !is_digit(character_at(text_, at + 1))) return at;
    const auto end = end_of_digits(at + 1);
    if (mark == '.' && !unit_at(end)) return at;
    digits += '.';
    digits += text_.substr(at + 1, end - at - 1);
    return end;
  }

  bool unit_at(std::size_t at) const {
    at += space_at(text_, at);
    if (character_at(text_, at) == '%') return true;
    const auto word = text_.substr(at, end_of_word(at) - at);
    return is_money_word(word) || is_any(word, million_words) || word.starts_with("procent");
  }

  bool unit_directly_at(std::size_t at) const {
    const auto word = text_.substr(at, end_of_word(at) - at);
    return is_money_word(word);
  }

  /// Where digits end that more is joined to; 0: nothing is.
  std::size_t end_of_chain(std::size_t at) const {
    const std::size_t start = at;
    for (;;) {
      if (letter_or_digit_at(text_, at)) {
        if (at == start && unit_directly_at(at)) return 0;
        at = end_of_word(at);
        continue;
      }
      const auto joint = joint_at(at);
      if (joint == 0) return at == start ? 0 : at;
      at += joint;
    }
  }

  std::size_t joint_at(std::size_t at) const {
    const char c = character_at(text_, at);
    const std::size_t size = c == '.' || c == ':' || c == '/' ? 1 : dash_at(text_, at);
    if (size == 0) return 0;
    return is_digit(character_at(text_, at + size)) || (c != '.' && c != ':' && letter_at(text_, at + size))
               ? size
               : 0;
  }

  std::string_view text_;
  std::vector<TextToken>& tokens_;
  std::size_t at_ = 0;
};

/// Eight bytes at a time: of each that is a capital, the bit that tells it from the small letter is set.
void lower_ascii(std::string& text) {
  constexpr std::uint64_t each = 0x0101010101010101, high_bits = 0x80 * each;
  std::size_t at = 0;
  for (std::uint64_t bytes = 0; at + sizeof bytes <= text.size(); at += sizeof bytes) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    const std::uint64_t ascii = bytes & ~high_bits;
    const std::uint64_t from_a = ascii + (0x80 - 'A') * each, past_z = ascii + (0x7F - 'Z') * each;
    const std::uint64_t capitals = from_a & ~past_z & ~bytes & high_bits;
    bytes |= capitals >> 2;
    std::memcpy(text.data() + at, &bytes, sizeof bytes);
  }
  for (; at < text.size(); ++at)
    if (text[at] >= 'A' && text[at] <= 'Z') text[at] = static_cast<char>(text[at] + 0x20);
}

}  // namespace

std::string lower_of_same_length(std::string_view text) {
  std::string lower{text};
  lower_ascii(lower);
  // the letters À to Þ, but for ×, have a second byte that is 32 less than that of the small letter
  for (auto i = lower.find('\xC3'); i != std::string::npos && i + 1 < lower.size();
       i = lower.find('\xC3', i + 1)) {
    const auto c = static_cast<unsigned char>(lower[i + 1]);
    if (c >= 0x80 && c <= 0x9E && c != 0x97) lower[i + 1] = static_cast<char>(c + 0x20);
  }
  return lower;
}

Tokens text_tokens_of(std::string_view text) {
  constexpr std::size_t usual_length = 5;  // bytes of a token, with its space
  Tokens tokens{lower_of_same_length(text), {}};
  tokens.list.reserve(text.size() / usual_length + 1);
  Scanner{tokens.lower, tokens.list}.run();
  return tokens;
}

}  // namespace redovisa

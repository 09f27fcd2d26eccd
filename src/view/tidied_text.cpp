#include "view/tidied_text.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::string_view en_dash = "–";
constexpr std::string_view spaces[] = {" ", "\t", "\n", "\r", no_break_space, "\u202F", "\u2009"};
constexpr std::string_view hyphens[] = {"-", en_dash, "\u2010", "\u2011"};

/// The length of the first of these that the text begins with, or 0.
template <std::size_t count>
std::size_t length_of_any(std::string_view text, const std::string_view (&signs)[count]) {
  for (const auto sign : signs)
    if (text.starts_with(sign)) return sign.size();
  return 0;
}

/// Every run of spaces as one plain space.
std::string with_plain_spaces(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    if (const auto length = length_of_any(text, spaces); length > 0) {
      if (!plain.ends_with(' ')) plain += ' ';
      text.remove_prefix(length);
    } else {
      plain += text.front();
      text.remove_prefix(1);
    }
  }
  return plain;
}

bool is_iso_date(std::string_view text) {
  constexpr std::string_view shape = "dddd-dd-dd";
  return text.size() >= shape.size() &&
         std::ranges::equal(shape, text.substr(0, shape.size()),
                            [](char s, char c) { return s == 'd' ? is_digit(c) : s == c; });
}

char last_sign(const std::string& text) {
  const auto at = text.find_last_not_of(' ');
  return at == std::string::npos ? ' ' : text[at];
}

/// Goes through the text once, sign by sign.
class Tidying {
 public:
  explicit Tidying(std::string_view rest) : rest_{rest} {}

  std::string result() {
    while (!rest_.empty())
      if (!take_date() && !take_hyphen() && !take_percent() && !take_thousands()) take(1);
    return std::move(done_);
  }

 private:
  std::string_view rest_;
  std::string done_;

  void take(std::size_t length) {
    done_ += rest_.substr(0, length);
    rest_.remove_prefix(length);
  }

  void replace(std::size_t length, std::string_view with) {
    while (done_.ends_with(' ')) done_.pop_back();
    done_ += with;
    rest_.remove_prefix(length);
  }

  bool take_date() {
    if (!is_iso_date(rest_)) return false;
    take(10);
    return true;
  }

  bool take_hyphen() {
    const auto length = length_of_any(rest_, hyphens);
    if (length == 0) return false;
    const auto after = std::min(rest_.find_first_not_of(' ', length), rest_.size());
    const bool number_follows = after < rest_.size() && is_digit(rest_[after]);
    const char before = last_sign(done_);
    if (number_follows && (is_digit(before) || before == '%')) {
      replace(after, en_dash);
      return true;
    }
    const bool begins =
        done_.empty() || std::string_view{" (<>="}.find(done_.back()) != std::string_view::npos;
    if (!number_follows || after != length || !begins) return false;
    done_ += minus_sign;
    rest_.remove_prefix(length);
    return true;
  }

  bool take_percent() {
    if (rest_.front() != '%' || !is_digit(last_sign(done_))) return false;
    replace(1, std::string{no_break_space} + '%');
    return true;
  }

  bool take_thousands() {
    const auto digits_end = std::min(rest_.find_first_not_of("0123456789", 1), rest_.size());
    const auto digits_before = done_.size() - 1 - done_.find_last_not_of("0123456789");
    if (rest_.front() != ' ' || digits_end != 4 || digits_before < 1 || digits_before > 3) return false;
    replace(1, no_break_space);
    return true;
  }
};

}  // namespace

std::string tidied(std::string_view written) {
  return Tidying{with_plain_spaces(trimmed_text(written))}.result();
}

}  // namespace redovisa

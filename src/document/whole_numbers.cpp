#include "document/whole_numbers.hpp"

#include <algorithm>

#include "view/wording.hpp"

namespace redovisa {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// How many digits the text has in a row from a place on, or up to it.
std::size_t digits_from(std::string_view text, std::size_t at) {
  return static_cast<std::size_t>(
             std::ranges::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_digit) -
             text.begin()) -
         at;
}

std::size_t digits_before(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (count < at && is_digit(text[at - 1 - count])) ++count;
  return count;
}

/// Whether the space at the place parts thousands, or a number from its percent sign.
bool is_within_number(std::string_view text, std::size_t at) {
  const auto before = digits_before(text, at);
  if (before == 0 || at + 1 >= text.size()) return false;
  return text[at + 1] == '%' || (before <= 3 && digits_from(text, at + 1) == 3);
}

}  // namespace

std::string with_whole_numbers(std::string_view text) {
  std::string whole;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (text[at] == ' ' && is_within_number(text, at))
      whole += no_break_space;
    else
      whole += text[at];
  return whole;
}

}  // namespace redovisa

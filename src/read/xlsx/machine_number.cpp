#include "read/xlsx/machine_number.hpp"

namespace redovisa {

namespace {

std::size_t drop_digits(std::string_view& text) {
  std::size_t count = 0;
  while (count < text.size() && text[count] >= '0' && text[count] <= '9') ++count;
  text.remove_prefix(count);
  return count;
}

void drop_sign(std::string_view& text) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
}

}  // namespace

bool is_machine_number(std::string_view text) {
  drop_sign(text);
  std::size_t digits = drop_digits(text);
  if (!text.empty() && text.front() == '.') {
    text.remove_prefix(1);
    digits += drop_digits(text);
  }
  if (digits == 0 || text.empty()) return digits > 0;
  if (text.front() != 'e' && text.front() != 'E') return false;
  text.remove_prefix(1);
  drop_sign(text);
  return drop_digits(text) > 0 && text.empty();
}

}  // namespace redovisa

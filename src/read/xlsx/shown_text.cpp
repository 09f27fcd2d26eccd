#include "read/xlsx/shown_text.hpp"

#include <algorithm>

namespace redovisa {

namespace {

constexpr std::string_view replacement = "\uFFFD";
constexpr std::size_t noncharacter_size = 3;

bool is_control(char c) { return (c >= 0 && c < ' ' && c != '\t' && c != '\n') || c == '\x7F'; }

bool is_line_end(char c) { return c == '\r' || c == '\v' || c == '\f'; }

bool is_noncharacter(std::string_view text) {
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

}  // namespace

bool has_unshowable(std::string_view text) {
  return std::ranges::any_of(text, is_control) || text.find("\xEF\xBF\xBE") != std::string_view::npos ||
         text.find("\xEF\xBF\xBF") != std::string_view::npos;
}

std::string shown_text(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    std::size_t size = 1;
    if (text.starts_with("\r\n")) size = 2;
    if (is_noncharacter(text)) size = noncharacter_size;
    if (is_line_end(text.front()))
      shown += '\n';
    else if (is_control(text.front()) || size == noncharacter_size)
      shown += replacement;
    else
      shown += text.front();
    text.remove_prefix(size);
  }
  return shown;
}

}  // namespace redovisa

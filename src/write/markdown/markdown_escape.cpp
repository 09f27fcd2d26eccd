#include "write/markdown/markdown_escape.hpp"

#include <algorithm>
#include <cstddef>

#include "write/byte_set.hpp"

namespace redovisa {

namespace {

constexpr auto npos = std::string_view::npos;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) { return is_digit(c) || is_letter(c); }
bool is_one_of(char c, std::string_view set) { return set.find(c) != npos; }

/// The character at a place, '\0' outside the text.
char at(std::string_view text, std::size_t i) { return i < text.size() ? text[i] : '\0'; }
char before(std::string_view text, std::size_t i) { return i == 0 ? '\0' : text[i - 1]; }

bool stands_alone(std::string_view text, std::size_t i) {
  return before(text, i) == ' ' && at(text, i + 1) == ' ';
}

/// A mark, characters of a set, and an end mark: "&nbsp;", ":smile:".
bool is_named(std::string_view text, std::size_t i, std::string_view also, char end) {
  std::size_t last = i + 1;
  while (is_word(at(text, last)) || (last < text.size() && is_one_of(text[last], also))) ++last;
  return last > i + 1 && at(text, last) == end;
}

bool is_citation(std::string_view text, std::size_t i) {
  const char previous = before(text, i);
  const char next = at(text, i + 1);
  if (previous == '(') return true;
  const bool begins_name = is_word(next) || static_cast<unsigned char>(next) >= 0x80 ||
                           is_one_of(next, std::string_view{"_{\0", 3});
  return !is_word(previous) && begins_name;
}

/// An address that readers of Markdown make a link of, with the backslashes that its other characters get.
bool begins_odd_address(std::string_view text, std::size_t i, std::string_view sign) {
  if (text.substr(i, sign.size()) != sign) return false;
  const auto address = text.substr(i, text.find(' ', i) - i);
  return address.find_first_of("\\`[]{}*~^$<>|") != npos;
}

bool acts_as_markup(std::string_view text, std::size_t i, MarkdownPlace place) {
  const char next = at(text, i + 1);
  switch (text[i]) {
    case '\\':
    case '`':
    case '[':
    case '{':
      return true;
    case ']':
      return place.in_brackets;
    case '*':
    case '~':
    case '^':
    case '$':
      return !stands_alone(text, i);
    case '_':
      return !stands_alone(text, i) && !(is_word(before(text, i)) && is_word(next));
    case '<':
      return is_letter(next) || (next != '\0' && is_one_of(next, "/!?"));
    case '&':
      return is_named(text, i, "#", ';');
    case ':':
      return is_named(text, i, "_+-", ':') || begins_odd_address(text, i, "://");
    case '.':
      return i >= 3 && text.substr(i - 3, 3) == "www" && begins_odd_address(text, i, ".");
    case '@':
      return is_citation(text, i);
    case '!':
      return next == '\0' && place.before_bracket;
    case '|':
      return place.in_cell;
    case '#':
      return place.in_heading && text.find_first_not_of("# ", i) == npos;
    default:
      return false;
  }
}

/// The characters that acts_as_markup may say yes to.
constexpr ByteSet may_act{"\\`[{]*~^$_<&:.@!|#"};

bool ends_marker(std::string_view line, std::size_t i) { return i >= line.size() || line[i] == ' '; }

/// "1.", "12)", "a.", "iv)", "(2)" before a space: where its last character stands.
std::size_t list_number_end(std::string_view line) {
  const std::size_t first = at(line, 0) == '(' ? 1 : 0;
  std::size_t end = first;
  if (is_digit(at(line, first)))
    while (is_digit(at(line, end))) ++end;
  else if (is_letter(at(line, first)) && !is_letter(at(line, first + 1)))
    end = first + 1;
  else
    while (end < line.size() && is_one_of(line[end], "ivxlcdmIVXLCDM")) ++end;
  const bool marked =
      end > first && end < line.size() && is_one_of(line[end], ".)") && ends_marker(line, end + 1);
  return marked ? end : npos;
}

/// Lines of only these are rules, underlines of headings or parts of tables.
bool is_drawn(std::string_view line) { return line.find_first_not_of("-=+:|*_ ") == npos; }

/// Which character of a line must be escaped for the line not to begin a list, quote, heading or table; npos:
/// none.
std::size_t block_marker(std::string_view line) {
  if (line.empty()) return npos;
  const char next = at(line, 1);
  if (is_one_of(line[0], "#>|:@") || is_drawn(line)) return 0;
  if (is_one_of(line[0], "-+*~%") && ends_marker(line, 1)) return 0;
  if (is_one_of(line[0], "-+") && is_one_of(next, "-=")) return 0;
  if (line.starts_with("Table:") || line.starts_with("table:")) return 5;
  return list_number_end(line);
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

std::string as_one_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  for (const char c : text) {
    if (c == '\n' || c == '\r' || c == '\t')
      line += ' ';
    else if (!is_control(c))
      line += c;
  }
  return line;
}

}  // namespace

std::string escape_markdown(std::string_view text, MarkdownPlace place) {
  const bool is_one_line = std::ranges::none_of(text, is_control);
  const std::string made = is_one_line ? std::string{} : as_one_line(text);
  const std::string_view line = is_one_line ? text : made;
  const std::size_t marker = place.line_start ? block_marker(line) : npos;
  std::string escaped;
  escaped.reserve(line.size() + 8);
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool after_note = i == 0 && place.after_note && is_one_of(line[i], "(:");
    if (i == marker || after_note || acts_as_markup(line, i, place)) escaped += '\\';
    std::size_t end = i + 1;  // of what needs no thought
    while (end < line.size() && end != marker && !may_act.has(line[end])) ++end;
    escaped.append(line, i, end - i);
    i = end - 1;
  }
  return escaped;
}

}  // namespace redovisa

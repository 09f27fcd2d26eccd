#include "read/xlsx/number_format.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace redovisa {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

/// One piece of a format code: a bracket with its content, or a single significant character.
struct Token {
  char character = 0;          // lower case; '[' for a bracket
  std::string_view bracketed;  // what stands between [ and ]
};

/// Steps through a format code past everything that is shown literally: "quoted", \x, _x and *x.
class FormatScanner {
 public:
  explicit FormatScanner(std::string_view code) : rest_{code} {}

  bool next(Token& token) {
    while (!rest_.empty()) {
      const char c = rest_.front();
      if (c == '"') {
        drop_through('"');
      } else if (c == '\\' || c == '_' || c == '*') {
        drop(2);
      } else {
        take(token);
        return true;
      }
    }
    return false;
  }

  std::string_view rest() const { return rest_; }

 private:
  void drop(std::size_t count) { rest_.remove_prefix(std::min(count, rest_.size())); }

  std::string_view drop_through(char closing) {
    const auto at = rest_.find(closing, 1);
    const auto inside = rest_.substr(1, at == std::string_view::npos ? at : at - 1);
    drop(at == std::string_view::npos ? rest_.size() : at + 1);
    return inside;
  }

  void take(Token& token) {
    token = {lower(rest_.front()), {}};
    if (token.character == '[')
      token.bracketed = drop_through(']');
    else if (token.character == 'a' && equal_ignoring_case(rest_.substr(0, 5), "am/pm"))
      drop(5);
    else
      drop(1);
  }

  std::string_view rest_;
};

bool is_elapsed(std::string_view bracketed) {
  const char unit = bracketed.empty() ? '\0' : lower(bracketed.front());
  if (unit != 'h' && unit != 'm' && unit != 's') return false;
  return std::all_of(bracketed.begin(), bracketed.end(), [unit](char c) { return lower(c) == unit; });
}

bool is_comparison_sign(char c) { return c == '<' || c == '>' || c == '='; }

/// The letters of a section that decide its meaning. An m is minutes only next to hours or seconds.
struct Letters {
  bool days = false, hours = false, minutes_or_months = false, elapsed = false;

  void add(const Token& token) {
    if (token.character == '[') elapsed = elapsed || is_elapsed(token.bracketed);
    if (token.character == 'y' || token.character == 'd') days = true;
    if (token.character == 'h' || token.character == 's') hours = true;
    if (token.character == 'm') minutes_or_months = true;
  }

  NumberMeaning meaning() const {
    if (elapsed) return NumberMeaning::duration;
    if (days || (minutes_or_months && !hours)) return NumberMeaning::date;
    return hours ? NumberMeaning::time : NumberMeaning::number;
  }
};

std::vector<std::string_view> sections_of(std::string_view code) {
  std::vector<std::string_view> sections;
  FormatScanner scanner{code};
  for (Token token; scanner.next(token);) {
    if (token.character != ';') continue;
    sections.push_back(code.substr(0, code.size() - scanner.rest().size() - 1));
    code = scanner.rest();
  }
  sections.push_back(code);
  return sections;
}

}  // namespace

NumberFormat::Section NumberFormat::section_of(std::string_view text) {
  Section section;
  Letters letters;
  FormatScanner scanner{text};
  for (Token token; scanner.next(token);) {
    letters.add(token);
    if (token.bracketed.empty() || !is_comparison_sign(token.bracketed.front())) continue;
    const auto sign = std::find_if_not(token.bracketed.begin(), token.bracketed.end(), is_comparison_sign);
    const auto length = static_cast<std::size_t>(sign - token.bracketed.begin());
    section.comparison = token.bracketed.substr(0, length);
    std::from_chars(token.bracketed.data() + length, token.bracketed.data() + token.bracketed.size(),
                    section.limit);
  }
  section.meaning = letters.meaning();
  return section;
}

NumberFormat::NumberFormat(std::string code)
    : code_{equal_ignoring_case(code, "General") ? std::string{} : std::move(code)} {
  for (const auto text : sections_of(code_)) sections_.push_back(section_of(text));
  if (sections_.size() > 3) sections_.resize(3);  // the fourth is for text
  for (const Section& section : sections_)
    only_numbers_ = only_numbers_ && section.meaning == NumberMeaning::number;
}

bool NumberFormat::Section::accepts(double value) const {
  if (comparison == "<") return value < limit;
  if (comparison == "<=") return value <= limit;
  if (comparison == ">") return value > limit;
  if (comparison == ">=") return value >= limit;
  if (comparison == "=") return value == limit;
  return comparison == "<>" && value != limit;
}

/// Sections without conditions are for positive, negative and zero, in that order.
const NumberFormat::Section& NumberFormat::section_for(double value) const {
  const std::size_t count = sections_.size();
  const auto& first = sections_.front();
  if (count == 1) return first;
  if (!first.comparison.empty() ? first.accepts(value) : value > 0 || (count == 2 && value == 0))
    return first;
  const auto& second = sections_[1];
  if (count == 2) return second;
  const bool to_second = second.comparison.empty() ? value < 0 : second.accepts(value);
  return to_second ? second : sections_[2];
}

NumberMeaning NumberFormat::meaning_of(double value) const { return section_for(value).meaning; }

bool is_percent_format(std::string_view code) {
  FormatScanner scanner{code};
  for (Token token; scanner.next(token);)
    if (token.character == '%') return true;
  return false;
}

std::string_view builtin_format_code(unsigned id) {
  constexpr std::string_view first[] = {"",
                                        "0",
                                        "0.00",
                                        "#,##0",
                                        "#,##0.00",
                                        "#,##0 \"kr\"",
                                        "#,##0 \"kr\"",
                                        "#,##0.00 \"kr\"",
                                        "#,##0.00 \"kr\"",
                                        "0%",
                                        "0.00%",
                                        "0.00E+00",
                                        "# ?/?",
                                        "# ?\?/?\?",
                                        "yyyy-mm-dd",
                                        "d-mmm-yy",
                                        "d-mmm",
                                        "mmm-yy",
                                        "h:mm AM/PM",
                                        "h:mm:ss AM/PM",
                                        "h:mm",
                                        "h:mm:ss",
                                        "yyyy-mm-dd h:mm"};
  if (id < std::size(first)) return first[id];
  if (id == 32 || id == 75) return "h:mm";
  if (id == 33 || id == 76) return "h:mm:ss";
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "yyyy-mm-dd";
  if ((id >= 71 && id <= 74) || id == 81) return "yyyy-mm-dd";
  if (id == 77) return "yyyy-mm-dd h:mm";
  if (id == 37 || id == 38) return "#,##0;-#,##0";
  if (id == 39 || id == 40) return "#,##0.00;-#,##0.00";
  if (id >= 41 && id <= 44) return id < 43 ? "#,##0;-#,##0;\"-\"" : "#,##0.00;-#,##0.00;\"-\"";
  if (id == 45 || id == 78) return "mm:ss";
  if (id == 46 || id == 79) return "[h]:mm:ss";
  if (id == 47 || id == 80) return "mm:ss.0";
  if (id == 48) return "##0.0E+0";
  return id == 49 ? "@" : "";
}

}  // namespace redovisa

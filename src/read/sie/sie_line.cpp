#include "read/sie/sie_line.hpp"

#include <algorithm>
#include <cstddef>

namespace redovisa {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

class LineScan {
 public:
  LineScan(std::string_view line, SieLineFault& fault) : line_{line}, fault_{fault} {}

  bool read(SieLine& result) {
    skip_space();
    if (at_end()) return true;
    if (line_[at_] == '{' || line_[at_] == '}') return read_brace(result);
    if (!read_label(result)) return false;
    for (skip_space(); !at_end(); skip_space())
      if (!read_field(result)) return false;
    return true;
  }

 private:
  bool at_end() const { return at_ >= line_.size(); }

  void skip_space() {
    while (!at_end() && is_space(line_[at_])) ++at_;
  }

  bool refuse(std::size_t at, std::string expected) {
    fault_ = {static_cast<std::uint32_t>(at + 1), std::string{line_.substr(at)}, std::move(expected)};
    return false;
  }

  bool read_brace(SieLine& result) {
    result.label = line_[at_++];
    skip_space();
    return at_end() || refuse(at_, "ingenting mer på raden med klammern");
  }

  bool read_label(SieLine& result) {
    const auto start = at_;
    if (line_[at_] != '#') return refuse(at_, "en rad som börjar med # och en etikett, till exempel #KONTO");
    for (++at_; !at_end() && is_letter(line_[at_]); ++at_) {
    }
    if (at_ == start + 1 || (!at_end() && !is_space(line_[at_])))
      return refuse(start, "# följt av en etikett, till exempel #KONTO, och ett mellanslag");
    for (const char c : line_.substr(start, at_ - start)) {
      result.label += upper(c);
      result.lower_case |= upper(c) != c;
    }
    return true;
  }

  bool read_field(SieLine& result) {
    SieField field;
    field.column = static_cast<std::uint32_t>(at_ + 1);
    if (line_[at_] == '}') return refuse(at_, "en vänsterklammer före högerklammern");
    if (line_[at_] == '{') {
      if (is_last_brace()) return result.opens_block = true, ++at_, true;
      if (!read_list(field, result)) return false;
    } else if (!read_text(field.text, result)) {
      return false;
    }
    result.fields.push_back(std::move(field));
    return true;
  }

  /// A "{" with nothing after it opens a voucher's rows.
  bool is_last_brace() const {
    return std::all_of(line_.begin() + static_cast<std::ptrdiff_t>(at_) + 1, line_.end(), is_space);
  }

  bool read_list(SieField& field, SieLine& result) {
    const auto start = at_++;
    field.is_list = true;
    for (skip_space(); !at_end() && line_[at_] != '}'; skip_space()) {
      if (line_[at_] == '{') return refuse(at_, "en högerklammer före nästa vänsterklammer");
      std::string& item = field.items.emplace_back();
      if (!read_text(item, result)) return false;
    }
    if (at_end()) return refuse(start, "en högerklammer som avslutar objekten");
    ++at_;
    return true;
  }

  bool read_text(std::string& text, SieLine& result) {
    if (line_[at_] == '"') return read_quoted(text, result);
    while (!at_end() && !is_space(line_[at_]) && line_[at_] != '"' && line_[at_] != '{' && line_[at_] != '}')
      text += line_[at_++];
    return true;
  }

  /// `\"` is a quote inside the field. When the field then never ends, the last `\"` with a space after it
  /// was its end: a path that ends in a backslash.
  bool read_quoted(std::string& text, SieLine& result) {
    const auto start = at_++;
    std::size_t end_after_backslash = 0;
    std::size_t length_then = 0;
    for (; !at_end() && line_[at_] != '"'; ++at_) {
      const bool escape = line_[at_] == '\\' && at_ + 1 < line_.size() && line_[at_ + 1] == '"';
      if (escape && ends_a_field(at_ + 2)) end_after_backslash = at_ + 2, length_then = text.size();
      text += escape ? line_[++at_] : line_[at_];
    }
    if (!at_end()) return ++at_, true;
    if (end_after_backslash == 0) return refuse(start, "ett citattecken som avslutar fältet");
    text.resize(length_then);
    text += '\\';
    at_ = end_after_backslash;
    return result.odd_backslash = true;
  }

  bool ends_a_field(std::size_t at) const {
    return at >= line_.size() || is_space(line_[at]) || line_[at] == '}';
  }

  std::string_view line_;
  SieLineFault& fault_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<SieLine> parse_sie_line(std::string_view line, SieLineFault& fault) {
  SieLine result;
  if (!LineScan{line, fault}.read(result)) return std::nullopt;
  return result;
}

}  // namespace redovisa

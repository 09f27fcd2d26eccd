#include "write/pdf/content_scanner.hpp"

namespace redovisa {

namespace {

constexpr std::string_view blanks{"\0\t\n\f\r ", 6};
constexpr std::string_view delimiters{"()<>[]{}/%"};

bool is_blank(char c) { return blanks.find(c) != std::string_view::npos; }
bool is_regular(char c) { return !is_blank(c) && delimiters.find(c) == std::string_view::npos; }

bool is_operator(std::string_view word) {
  const char c = word.front();
  const bool begins_as_one = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '"';
  return begins_as_one && word != "true" && word != "false" && word != "null";
}

}  // namespace

void ContentScanner::skip_past(char last) {
  const auto end = content_.find(last, at_);
  at_ = end == std::string_view::npos ? content_.size() : end + 1;
}

void ContentScanner::skip_blanks() {
  while (at_ < content_.size() && is_blank(content_[at_])) ++at_;
}

void ContentScanner::skip_word() {
  while (at_ < content_.size() && is_regular(content_[at_])) ++at_;
}

// Brackets inside a string stand in pairs or after a backslash.
void ContentScanner::skip_string() {
  int depth = 0;
  for (; at_ < content_.size(); ++at_) {
    const char c = content_[at_];
    if (c == '\\') ++at_;
    if (c == '(') ++depth;
    if (c == ')' && --depth == 0) break;
  }
  at_ = at_ < content_.size() ? at_ + 1 : content_.size();
}

// The bytes of a picture inside the content say nothing until "EI" stands alone.
void ContentScanner::skip_image() {
  for (auto end = content_.find("EI", at_); end != std::string_view::npos;
       end = content_.find("EI", end + 1)) {
    const bool alone_before = end > 0 && is_blank(content_[end - 1]);
    const bool alone_after = end + 2 >= content_.size() || is_blank(content_[end + 2]);
    if (!alone_before || !alone_after) continue;
    at_ = end;
    return;
  }
  at_ = content_.size();
}

void ContentScanner::skip_other() {
  switch (content_[at_]) {
    case '(':
      return skip_string();
    case '%':
      return skip_past('\n');
    case '<':
      if (at_ + 1 < content_.size() && content_[at_ + 1] == '<') {
        at_ += 2;
        return;
      }
      return skip_past('>');
    case '/':
      ++at_;
      return skip_word();
    default:
      ++at_;
  }
}

bool ContentScanner::next(ContentOperation& operation) {
  operation.begin = at_;
  for (skip_blanks(); at_ < content_.size(); skip_blanks()) {
    if (!is_regular(content_[at_])) {
      skip_other();
      continue;
    }
    const auto begin = at_;
    skip_word();
    operation.name = content_.substr(begin, at_ - begin);
    operation.end = at_;
    if (!is_operator(operation.name)) continue;
    if (operation.name == "ID") skip_image();
    return true;
  }
  return false;
}

}  // namespace redovisa
